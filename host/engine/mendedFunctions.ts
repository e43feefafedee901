/** Functions of the engine that read their arguments otherwise than Sheets. */
import './loadEngine.ts';
import { helpers, registries } from '@odoo/o-spreadsheet';
import { elementwise, text } from './elementwise.ts';
import { isErrorCode, VALUE_ERROR } from './errorCodes.ts';
import { toEngineFormat } from './numberFormats.ts';
import { type EngineFunction, registerFunction } from './registerFunction.ts';

/** `a & b` compiles to CONCATENATE(a, b), which joins a range; Sheets' & works cell by cell. */
export function mendAmpersand(): void {
  const joinAll = registries.functionRegistry.get('CONCATENATE').compute as EngineFunction['compute'];
  registerFunction({
    name: 'CONCATENATE',
    args: [{ name: 'string', repeating: true }],
    isExported: true,
    compute(...args) {
      if (args.length !== 2) return joinAll.apply(this, args);
      return elementwise(args, (cells) => {
        const failed = cells.find(({ value }) => typeof value === 'string' && isErrorCode(value));
        return failed ?? { value: cells.map((cell) => text(cell)).join('') };
      });
    },
  });
}

/** TEXT takes the formats of Sheets, which the engine reads only in part. */
export function mendText(): void {
  registerFunction({
    name: 'TEXT',
    args: [{ name: 'number' }, { name: 'format' }],
    isExported: true,
    compute(number, format) {
      const pattern = toEngineFormat(text(format));
      return elementwise([number], ([cell]) => {
        const { value } = cell!;
        if (typeof value === 'string') return cell!;
        const locale = (this.getters as { getLocale(): never }).getLocale();
        if (typeof value === 'boolean') return { value: value ? 'TRUE' : 'FALSE' };
        const formatted = helpers.formatValue(Number(value ?? 0), { format: pattern as never, locale });
        return formatted === undefined ? { value: VALUE_ERROR } : { value: formatted };
      });
    },
  });
}
