import { describe, expect, it } from 'vitest';
import { cellOfPlace, cellsOfPlaces, chooseSubject } from '../../sidebar/audit/AuditSubject.ts';
import type { BookReading } from '../../src/addon/server/bookTypes.ts';
import { auditPlan } from '../../src/core/checks/auditPlan.ts';
import { foundSheet } from '../addon/book/support.ts';
import { templatePlan } from './support/designScreens.ts';
import { builtBook } from './support/sampleBook.ts';

/** The cells of the plan's settings that 点検 opens, with what their rows begin with. */
function openedSettings(book: BookReading): string[][] {
  const subject = chooseSubject(book, null);
  if (subject.kind !== 'book') throw new Error('there is no book');
  const { values } = foundSheet(book, 'settings');
  return auditPlan(subject.plan).findings.flatMap(({ places }) =>
    places
      .filter(({ kpi }) => kpi === null)
      .map((place) => {
        const { address, label } = cellOfPlace(subject, place)!;
        const row = Number(/\d+$/.exec(address)![0]);
        return [address, label, ...values[row - 1]!.slice(0, 2).map(String)];
      }),
  );
}

describe('点検', () => {
  it('opens the row of KPI設定 that a finding is about', () => {
    const plan = { ...templatePlan, rationale: '', cadence: 'weekly', weekday: null, time: '' } as const;
    const influences = [
      { from: templatePlan.kpis[1]!.id, to: templatePlan.kpis[0]!.id, note: '' },
      { from: '季節', to: templatePlan.kpis[0]!.id, note: '' },
    ];
    const opened = openedSettings(builtBook({ ...plan, influences }, {}));
    expect(opened).toContainEqual(["'KPI設定'!C8", 'KPI設定 C8', '計画', '達成できる理由']);
    expect(opened).toContainEqual(["'KPI設定'!C10", 'KPI設定 C10', '計画', '週に見る曜日']);
    expect(opened.filter(([, , section]) => section === '影響').map((row) => row[3])).toEqual(['季節']);
  });

  it('opens the top of KPI設定 where a setting has lost its row', () => {
    const book = builtBook({ ...templatePlan, rationale: '' }, {});
    const sheets = book.sheets.map((sheet) =>
      sheet.key === 'settings'
        ? { ...sheet, values: sheet.values.filter(([, entry]) => entry !== '達成できる理由') }
        : sheet,
    );
    const addresses = openedSettings({ ...book, sheets }).map(([address]) => address);
    expect(addresses).toContain("'KPI設定'!A1");
  });

  it('offers that place once where several settings have lost theirs', () => {
    const open = { weekday: null, time: '', monthDay: null } as const;
    const book = builtBook({ ...templatePlan, ...open, cadence: 'weekly' }, {});
    const sheets = book.sheets.map((sheet) =>
      sheet.key === 'settings'
        ? { ...sheet, values: sheet.values.filter(([, entry]) => !/^(週|月)に/.test(String(entry))) }
        : sheet,
    );
    const subject = chooseSubject({ ...book, sheets }, null);
    if (subject.kind !== 'book') throw new Error('there is no book');
    const [finding] = auditPlan(subject.plan).findings.filter(({ code }) => code === 'LOOK_NOT_DECIDED');
    expect(finding!.places).toHaveLength(3);
    expect(cellsOfPlaces(subject, finding!.places).map(({ address }) => address)).toEqual(["'KPI設定'!A1"]);
  });
});
