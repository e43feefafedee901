/**
 * Conditional formatting as Sheets evaluates it: the first rule that is true decides the whole look of a
 * cell, and a formula is anchored at the top left of the rule's first range, also for its other ranges.
 */
import './loadEngine.ts';
import { CompiledFormula, type Getters, registries } from '@odoo/o-spreadsheet';

type Style = Record<string, unknown>;
type Styles = Record<number, (Style | undefined)[] | undefined>;
interface Zone {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
interface Rule {
  ranges: string[];
  rule: { type: string; operator: string; values: string[]; style: Style };
}

interface Internals {
  getters: Getters;
  getRuleResultForTarget(target: object, rule: object, precomputed?: unknown): boolean;
  applyColorScale(sheetId: string, range: string, rule: object, styles: Styles): void;
}

const EngineRules = registries.coreViewsPluginRegistry.get('evaluation_cf') as unknown as {
  new (...args: never[]): Internals;
  getters: readonly string[];
};

class FirstRuleWinsPlugin extends EngineRules {
  static override getters = EngineRules.getters;

  getComputedStyles(sheetId: string): Styles {
    const decided: Styles = {};
    for (const rule of this.getters.getConditionalFormats(sheetId) as unknown as Rule[]) {
      const styles = this.stylesOf(sheetId, rule, decided);
      for (const col of Object.keys(styles).map(Number))
        styles[col]!.forEach((style, row) => {
          if (!style) return;
          decided[col] ??= [];
          decided[col]![row] ??= style;
        });
    }
    return decided;
  }

  private stylesOf(sheetId: string, rule: Rule, decided: Styles): Styles {
    const styles: Styles = {};
    if (rule.rule.type === 'ColorScaleRule')
      for (const range of rule.ranges) this.applyColorScale(sheetId, range, rule.rule, styles);
    if (rule.rule.type === 'CellIsRule') this.applyCellRule(sheetId, rule, decided, styles);
    return styles;
  }

  private applyCellRule(sheetId: string, rule: Rule, decided: Styles, styles: Styles): void {
    const zones: Zone[] = rule.ranges.map((xc) => this.getters.getRangeFromSheetXC(sheetId, xc).zone);
    const isTrueAt = this.condition(sheetId, rule, zones[0]!);
    for (const zone of zones)
      for (let col = zone.left; col <= zone.right; col++)
        for (let row = zone.top; row <= zone.bottom; row++)
          if (!decided[col]?.[row] && isTrueAt({ sheetId, col, row })) {
            styles[col] ??= [];
            styles[col]![row] = { ...rule.rule.style };
          }
  }

  private condition(sheetId: string, { rule }: Rule, anchor: Zone) {
    if (rule.operator !== 'customFormula') return (cell: object) => this.getRuleResultForTarget(cell, rule);
    const compiled = CompiledFormula.Compile(rule.values[0]!, sheetId, this.getters);
    if (compiled.isBadExpression) return () => false;
    // Evaluating any text makes the engine forget the ranges it has cached for cells.
    this.getters.evaluateFormula(sheetId, '=0');
    return (cell: { sheetId: string; col: number; row: number }) => {
      const dependencies = this.getters.createAdaptedRanges(
        compiled.rangeDependencies,
        cell.col - anchor.left,
        cell.row - anchor.top,
        sheetId,
      );
      const moved = CompiledFormula.CopyWithDependencies(compiled, sheetId, dependencies);
      const result = this.getters.evaluateCompiledFormula(sheetId, moved);
      const value = (Array.isArray(result) ? result[0]?.[0] : result)?.value;
      return typeof value === 'boolean' || typeof value === 'number' ? Boolean(value) : false;
    };
  }
}

export function registerFirstRuleWins(): void {
  registries.coreViewsPluginRegistry.replace('evaluation_cf', FirstRuleWinsPlugin as never);
}
