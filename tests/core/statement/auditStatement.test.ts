import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KpiError } from '../../../src/core/errors/KpiError.ts';
import { auditStatement } from '../../../src/core/statement/auditStatement.ts';

const repairsOf = (statement: string) =>
  auditStatement(statement).repairs.map(({ name, text }) => `${name} ${text}`);
const codesOf = (statement: string) => auditStatement(statement).findings.map(({ code }) => code);

describe('published claims', () => {
  it('月商8,300万円 = UU12万 × CVR2.0% × 単価3,450円 is wrong by ten', () => {
    const audit = auditStatement('月商8,300万円=UU12万×CVR2.0%×単価3,450円');
    expect(audit).toMatchObject({ left: 83_000_000, right: 8_280_000, findings: [] });
    expect(audit.verdict).toEqual({ kind: 'powerOfTen', factor: 10, isSmaller: true });
    expect(audit.ratio).toBeCloseTo(0.099_759, 6);
    expect(repairsOf('月商8,300万円=UU12万×CVR2.0%×単価3,450円')).toEqual([
      'UU 1,202,899',
      'CVR 20.05%',
      '単価 34,583円',
    ]);
  });

  it.each<[string, string, number, number]>([
    ['1億=3億−2億', 'correct', 1e8, 1e8],
    ['1億円=150人×666,667円', 'rounded', 1e8, 100_000_050],
    ['年100億=四半期35億×4', 'wrong', 1e10, 1.4e10],
    ['年商12億円=UU30万/月×CVR2.2%×AOV6,000円', 'wrong', 1.2e9, 475_200_000],
    ['年商12億円=UU30万/月×12×CVR2.2%×AOV6,000円', 'wrong', 1.2e9, 475_200_000],
    ['年商12億円=UU30万×12×CVR2.2%×AOV6,000円÷(1−リピート率32%)', 'wrong', 1.2e9, 698_823_529.411_764_7],
    ['7.5%=MQL→SQL25%×SQL→受注30%', 'correct', 0.075, 0.075],
    ['13.3=1÷(MQL→SQL25%×SQL→受注30%)', 'rounded', 13.3, 13.333_333],
    ['1.54=7%÷5%×1.1', 'correct', 1.54, 1.54],
    ['12件=問い合わせ400件×アポ率20%×案件化率50%×受注率30%', 'correct', 12, 12],
    ['33.3%=2.0%÷1.5%−1', 'rounded', 0.333, 0.333_333],
    ['年商1億2,000万円=月商1,000万円', 'twelve', 1.2e8, 1e7],
    ['年商1億2,000万円=UU10万×CVR2.0%×単価5,000円', 'twelve', 1.2e8, 1e7],
    ['粗利率30=売上30%', 'powerOfTen', 30, 0.3],
  ])('%s is %s', (statement, verdict, left, right) => {
    const audit = auditStatement(statement);
    expect(audit.verdict.kind).toBe(verdict);
    expect(audit.left).toBeCloseTo(left, 6);
    expect(audit.right).toBeCloseTo(right, 5);
  });

  it('12億円 from 30万 a month needs 2.53 times the UU, the CVR or the order value', () => {
    expect(repairsOf('年商12億円=UU30万/月×CVR2.2%×AOV6,000円')).toEqual([
      'UU 757,576/月',
      'CVR 5.56%',
      'AOV 15,152円',
    ]);
  });

  it('100億 a year is 25億 a quarter, not 35億', () => {
    const audit = auditStatement('年100億=四半期35億');
    expect(audit).toMatchObject({
      left: 1e10,
      right: 3.5e9,
      periods: { count: 4, total: 1.4e10, even: 2.5e9 },
    });
    expect(repairsOf('年100億=四半期35億')).toEqual(['四半期 2,500,000,000']);
  });

  it('6,000 leads at 35% and 12% lack a price of 595,238円', () => {
    const audit = auditStatement('1.5億円=(ウェビナー2,000+資料DL4,000)×接続率35%×商談化率12%');
    expect(audit.right).toBeCloseTo(252, 9);
    expect(audit.missingPrice).toBeCloseTo(595_238.095, 3);
  });

  it.each([
    ['年商 = トラフィック × CVR × 平均単価 × 継続率', 'RATIO_SHRINKS'],
    ['新規1件 = 認知者数 × 知覚品質 × ブランド連想', 'INFLUENCE_MULTIPLIED'],
    ['売上 = 平均単価 × CVR', 'UNIT_RESULT'],
  ])('%s has no numbers but %s', (statement, code) => {
    const audit = auditStatement(statement);
    expect(audit).toMatchObject({ verdict: { kind: 'units' }, left: null, right: null, ratio: null });
    expect(codesOf(statement)).toContain(code);
  });

  it.each([
    ['2.0%=現状1.5%+0.5%', 'UNIT_POINT_OR_PERCENT'],
    ['売上1.1億円=昨年1億円+10%', 'UNIT_PERCENT_OF_SUM'],
    ['売上1億円=新規120件+既存8,000万円', 'UNIT_SUM'],
  ])('%s mixes units: %s', (statement, code) => {
    expect(codesOf(statement)).toEqual([code]);
  });

  it('0.5pt on a rate is no clash', () => {
    expect(auditStatement('2.0%=現状1.5%+0.5pt')).toMatchObject({
      verdict: { kind: 'correct' },
      findings: [],
    });
  });
});

describe('names and numbers', () => {
  it.each([
    ['売上(税込)110万円=単価（税抜）1,000円×UU(1,000)×1.1'],
    ['30日継続率45%=90÷200'],
    ['MQL-SQL率25%=SQL250÷MQL1,000'],
    ['売上１億円＝１万人の客×単価￥10,000'],
    ['Q1売上3億円=3,000件×10万円/件'],
    ['約1,000 = 顧客: 10 × 100'],
    ['損失△120=利益−120'],
    ['10=12UU-2UU'],
  ])('are told apart in %s', (statement) => {
    expect(['correct', 'rounded']).toContain(auditStatement(statement).verdict.kind);
  });

  it('repairs bare numbers only where nothing has a name', () => {
    expect(repairsOf('50=100×CVR50%×2')).toEqual(['CVR 25%']);
    expect(repairsOf('5=2+2')).toEqual(['2 → 3', '2 → 3']);
  });

  it('says which repair is impossible', () => {
    const repairs = auditStatement('1000=UU100×CVR50%').repairs;
    expect(repairs.map(({ name, isImpossible }) => [name, isImpossible])).toEqual([
      ['UU', false],
      ['CVR', true],
    ]);
  });

  it.each([
    ['8,300万円', 'STATEMENT_EQUALS'],
    ['1=2=3', 'STATEMENT_EQUALS'],
    ['=1', 'STATEMENT_EQUALS'],
    ['売上1億=UU×2', 'STATEMENT_NO_NUMBER'],
    ['1=(2', 'FORMULA_BRACKET_OPEN'],
    ['1=2×', 'FORMULA_OPERAND_MISSING'],
    ['1=UU2÷(1−1)', 'DIVISION_BY_ZERO'],
  ])('%s is refused with %s', (statement, code) => {
    expect(() => auditStatement(statement)).toThrow(code);
  });
});

describe('any statement', () => {
  it('is repaired by each of its repairs', () => {
    const count = fc.integer({ min: 1, max: 999_999 });
    fc.assert(
      fc.property(count, count, count, fc.integer({ min: 1, max: 99 }), (left, uu, price, rate) => {
        const audit = auditStatement(`売上${left}円=UU${uu}×CVR${rate}%×単価${price}円`);
        for (const { name, value } of audit.repairs) {
          const now = { UU: uu, CVR: rate / 100, 単価: price, [name]: value };
          expect((now.UU * now.CVR * now.単価) / left).toBeCloseTo(1, 9);
        }
        expect(audit.repairs.length).toBe(['correct', 'rounded'].includes(audit.verdict.kind) ? 0 : 3);
      }),
    );
  });

  it('is audited or refused with a documented error', () => {
    const piece = fc.constantFrom(
      'UU',
      '12万',
      '=',
      '×',
      '(',
      ')',
      '3,450円',
      '2%',
      '/月',
      '-',
      'pt',
      '1',
      '年',
      '\ud800',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (statement) => {
        try {
          auditStatement(statement);
        } catch (error) {
          expect(error).toBeInstanceOf(KpiError);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('may be 50,000 characters', () => {
    const run = (statement: string) => {
      try {
        auditStatement(statement);
      } catch (error) {
        expect(error).toBeInstanceOf(KpiError);
      }
    };
    for (const unit of ['1', 'a1', '1a', '1/a', '(', '1+', 'a', '1(', '年'])
      run(`1=${unit.repeat(50_000 / unit.length)}`);
  });
});
