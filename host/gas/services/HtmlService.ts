/** HTML pages for the sidebar and dialogs. Scriptlets are not evaluated: the pushed page is static. */
import { SandboxMode, XFrameOptionsMode } from '../enums.ts';
import { GasObject } from '../GasObject.ts';
import type { HostState } from '../HostState.ts';
import { ServiceError } from '../ServiceError.ts';

export class HtmlService extends GasObject {
  readonly className = 'HtmlService';
  readonly SandboxMode = SandboxMode;
  readonly XFrameOptionsMode = XFrameOptionsMode;

  createHtmlOutput(html: unknown = ''): HtmlOutput {
    return new HtmlOutput(this.host, String(html));
  }
  createHtmlOutputFromFile(name: string): HtmlOutput {
    const content = this.host.files[name.replace(/\.html$/, '')];
    if (content === undefined) throw new ServiceError(`No HTML file named ${name} was found.`);
    return new HtmlOutput(this.host, content);
  }
}

export class HtmlOutput extends GasObject {
  readonly className = 'HtmlOutput';
  content: string;
  title = '';

  constructor(host: HostState, content: string) {
    super(host);
    this.content = content;
  }

  getContent(): string {
    return this.content;
  }
  setContent(content: string): this {
    this.content = content;
    return this;
  }
  append(content: string): this {
    this.content += content;
    return this;
  }
  getTitle(): string {
    return this.title;
  }
  setTitle(title: string): this {
    this.title = title;
    return this;
  }
  /** Without effect on a sidebar, which is always 300 pixels wide. */
  setWidth(_width: number): this {
    return this;
  }
  setHeight(_height: number): this {
    return this;
  }
  setSandboxMode(_mode: unknown): this {
    return this;
  }
  setXFrameOptionsMode(_mode: unknown): this {
    return this;
  }
  addMetaTag(_name: string, _content: string): this {
    return this;
  }
}
