/** Menus, dialogs and the sidebar. */
import { Button, ButtonSet, type EnumValue } from '../enums.ts';
import { GasObject } from '../GasObject.ts';
import type { HostState } from '../HostState.ts';
import { ServiceError } from '../ServiceError.ts';
import type { AddOnMenu, Answer } from '../UiState.ts';
import type { HtmlOutput } from './HtmlService.ts';

export class Ui extends GasObject {
  readonly className = 'Ui';
  readonly Button = Button;
  readonly ButtonSet = ButtonSet;

  createAddonMenu(): Menu {
    return new Menu(this.host, this.host.addOnName);
  }
  createMenu(caption: string): Menu {
    return new Menu(this.host, caption);
  }

  /** alert(prompt), (prompt, buttons), (title, prompt, buttons). */
  alert(...args: unknown[]): EnumValue {
    const answer = open(this.host, 'alert', args);
    return buttonOf(answer);
  }
  prompt(...args: unknown[]): PromptResponse {
    return new PromptResponse(this.host, open(this.host, 'prompt', args));
  }

  showSidebar(html: HtmlOutput): void {
    this.host.ui.sidebar = { title: html.getTitle(), html: html.getContent() };
    this.host.ui.onChange?.();
  }
  showModalDialog(html: HtmlOutput, title: string): void {
    this.host.ui.dialog = { title, html: html.getContent() };
    this.host.ui.onChange?.();
  }
  showModelessDialog(html: HtmlOutput, title: string): void {
    this.showModalDialog(html, title);
  }
}

export class Menu extends GasObject {
  readonly className = 'Menu';
  readonly menu: AddOnMenu;

  constructor(host: HostState, caption: string) {
    super(host);
    this.menu = { caption, items: [] };
  }

  addItem(caption: string, functionName: string): this {
    this.menu.items.push({ caption, functionName });
    return this;
  }
  addSeparator(): this {
    return this;
  }
  addSubMenu(sub: Menu): this {
    for (const { caption, functionName } of sub.menu.items)
      this.menu.items.push({ caption: `${sub.menu.caption} › ${caption}`, functionName });
    return this;
  }
  addToUi(): void {
    this.host.ui.menus.push(this.menu);
    this.host.ui.onChange?.();
  }
}

export class PromptResponse extends GasObject {
  readonly className = 'PromptResponse';
  readonly answer: Answer;

  constructor(host: HostState, answer: Answer) {
    super(host);
    this.answer = answer;
  }
  getSelectedButton(): EnumValue {
    return buttonOf(this.answer);
  }
  getResponseText(): string {
    return this.answer.text;
  }
}

const buttonSets = new Map<EnumValue, string[]>([
  [ButtonSet.OK, ['OK']],
  [ButtonSet.OK_CANCEL, ['OK', 'CANCEL']],
  [ButtonSet.YES_NO, ['YES', 'NO']],
  [ButtonSet.YES_NO_CANCEL, ['YES', 'NO', 'CANCEL']],
]);

function open(host: HostState, kind: 'alert' | 'prompt', args: unknown[]): Answer {
  const set = buttonSets.get(args.at(-1) as EnumValue);
  const texts = (set ? args.slice(0, -1) : args).map(String);
  if (texts.length === 0 || texts.length > 2)
    throw new ServiceError(`The parameters don't match the method signature for Ui.${kind}.`);
  const [title, message] = texts.length === 2 ? [texts[0]!, texts[1]!] : ['', texts[0]!];
  // Like the real dialogs, one that asks suspends the script, and the script loses its locks.
  host.locks.held.clear();
  return host.ui.open({ kind, title, message, buttons: set ?? ['OK'] });
}

function buttonOf({ button }: Answer): EnumValue {
  return (Button as unknown as Record<string, EnumValue>)[button]!;
}
