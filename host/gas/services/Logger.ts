/** Logger and console, which write to the host's own log. */
import { GasObject } from '../GasObject.ts';

const line = (args: unknown[]) =>
  args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ');

export class Logger extends GasObject {
  readonly className = 'Logger';
  log(...args: unknown[]): this {
    this.host.logs.push(line(args));
    return this;
  }
  getLog(): string {
    return this.host.logs.join('\n');
  }
  clear(): void {
    this.host.logs.length = 0;
  }
}

export class Console extends GasObject {
  readonly className = 'console';
  log(...args: unknown[]): void {
    this.host.logs.push(line(args));
  }
  info(...args: unknown[]): void {
    this.host.logs.push(line(args));
  }
  warn(...args: unknown[]): void {
    this.host.logs.push(line(args));
  }
  error(...args: unknown[]): void {
    this.host.logs.push(line(args));
  }
  time(_label?: string): void {}
  timeEnd(_label?: string): void {}
}
