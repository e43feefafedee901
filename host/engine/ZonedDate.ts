/**
 * A Date class whose local reading is a given time zone and whose clock is injected, as in Apps Script where
 * `getHours()` follows the manifest's time zone wherever the server stands.
 */
import { instantToWall, wallToInstant } from './serialDates.ts';

type DateClass = typeof Date;

const hasExplicitZone = /(?:Z|GMT|UTC|[+-]\d{2}:?\d{2})\s*(?:\([^)]*\))?$/i;
const isDateOnlyIso = /^\d{4}-\d{2}-\d{2}$/;
const fields = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'];
const settable = fields.filter((field) => field !== 'Day');

export function zonedDateClass(Base: DateClass, timeZone: string, now: () => number): DateClass {
  const parse = (text: string): number => {
    if (hasExplicitZone.test(text) || isDateOnlyIso.test(text)) return Base.parse(text);
    const wall = Base.parse(text.includes('T') ? `${text}Z` : `${text} UTC`);
    return Number.isNaN(wall) ? wall : wallToInstant(wall, timeZone);
  };
  const instantOf = (args: unknown[]): number => {
    if (args.length === 0) return now();
    if (args.length > 1) return wallToInstant(Base.UTC(...(args as [number, number])), timeZone);
    const [only] = args;
    if (Object.prototype.toString.call(only) === '[object Date]') return (only as Date).getTime();
    return typeof only === 'string' ? parse(only) : Number(only);
  };

  class ZonedDate extends Base {
    constructor(...args: unknown[]) {
      super(instantOf(args));
    }
    static override now = now;
    static override parse = parse;
    override getTimezoneOffset(): number {
      return (this.getTime() - instantToWall(this.getTime(), timeZone)) / 60_000;
    }
    override toString(): string {
      return `${this.toDateString()} ${this.toTimeString()}`;
    }
    override toDateString(): string {
      return new Base(instantToWall(this.getTime(), timeZone))
        .toUTCString()
        .replace(
          /^(\w+), (\d+) (\w+) (-?\d+).*$/,
          (_all, day, date, month, year) => `${day} ${month} ${date} ${year}`,
        );
    }
    override toTimeString(): string {
      const minutes = -this.getTimezoneOffset();
      const two = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, '0');
      const clock = new Base(instantToWall(this.getTime(), timeZone)).toISOString().slice(11, 19);
      return `${clock} GMT${minutes < 0 ? '-' : '+'}${two(minutes / 60)}${two(minutes % 60)}`;
    }
    override toLocaleString(locales?: never, options?: object): string {
      return super.toLocaleString(locales, { timeZone, ...options });
    }
    override toLocaleDateString(locales?: never, options?: object): string {
      return super.toLocaleDateString(locales, { timeZone, ...options });
    }
    override toLocaleTimeString(locales?: never, options?: object): string {
      return super.toLocaleTimeString(locales, { timeZone, ...options });
    }
  }

  type Methods = Record<string, (...args: number[]) => number>;
  const methods = ZonedDate.prototype as unknown as Methods;
  const wallOf = (date: Date) => new Base(instantToWall(date.getTime(), timeZone)) as unknown as Methods;
  for (const field of fields)
    methods[`get${field}`] = function (this: Date) {
      return wallOf(this)[`getUTC${field}`]!();
    } as never;
  for (const field of settable)
    methods[`set${field}`] = function (this: Date, ...args: number[]) {
      return this.setTime(wallToInstant(wallOf(this)[`setUTC${field}`]!(...args), timeZone));
    } as never;
  Object.defineProperty(ZonedDate, 'name', { value: 'Date' });
  return ZonedDate as unknown as DateClass;
}
