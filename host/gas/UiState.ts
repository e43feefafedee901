/** What the add-on has put on the screen, and the answers a test or page gives to its dialogs. */

export interface AddOnMenu {
  caption: string;
  items: { caption: string; functionName: string }[];
}

export interface Dialog {
  kind: 'alert' | 'prompt';
  title: string;
  message: string;
  /** In the order shown; the last is what closing the dialog amounts to. */
  buttons: string[];
}

export interface Answer {
  button: string;
  text: string;
}

export class UiState {
  readonly menus: AddOnMenu[] = [];
  readonly alerts: { title: string; message: string }[] = [];
  readonly toasts: string[] = [];
  sidebar: { title: string; html: string } | null = null;
  dialog: { title: string; html: string } | null = null;
  /** Shows a dialog to a person; without it only queued answers count. */
  ask: ((dialog: Dialog) => Answer) | undefined;
  /** Told after every change of menus, sidebar, dialogs or toasts. */
  onChange: (() => void) | undefined;
  readonly #answers: string[] = [];

  /** Queues the answer to the next dialog: a button, or the text a prompt is given. */
  answer(next: string): void {
    this.#answers.push(next);
  }

  open(dialog: Dialog): Answer {
    this.alerts.push({ title: dialog.title, message: dialog.message });
    this.onChange?.();
    const queued = this.#answers.shift();
    if (queued === undefined) return this.ask?.(dialog) ?? { button: dialog.buttons.at(-1)!, text: '' };
    const isButton = ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'].includes(queued);
    return isButton ? { button: queued, text: '' } : { button: 'OK', text: queued };
  }
}
