import { describe, expect, it } from 'vitest';
import { describeError } from '../../../src/core/errors/describeError.ts';
import { KpiError } from '../../../src/core/errors/KpiError.ts';
import type { ErrorCode } from '../../../src/core/errors/messages/index.ts';
import { modelMessages } from '../../../src/core/errors/messages/model.ts';

const data = {
  place: 'KPI定義!M5',
  value: '多め',
  expected: '12',
  index: 3,
  headings: [{ ja: '指標', en: 'KPI' }],
  choices: [{ ja: '先行', en: 'Leading' }],
  nearest: '売上',
  first: '売上: 円',
  second: '件数: 件',
};

describe('sentences about plans and sheets', () => {
  it.each(Object.keys(modelMessages.ja))('%s is said in both languages with its data', (code) => {
    const error = new KpiError(code as ErrorCode, data);
    const [ja, en] = (['ja', 'en'] as const).map((language) => describeError(error, language));
    for (const text of [ja, en]) expect(text).not.toMatch(/undefined|null|\[object|!$|Google/);
    expect(ja).toMatch(/[ぁ-ん].*。$/);
    expect(en).toMatch(/^[a-zK].*[.?]$/);
  });

  it('names cell, value and remedy', () => {
    expect(describeError(new KpiError('CELL_NOT_NUMBER', data), 'ja')).toBe(
      'KPI定義!M5 の「多め」は数として読めません。1200、12万、30% のように入力してください。',
    );
    expect(describeError(new KpiError('CELL_NOT_CHOICE', data), 'en')).toBe(
      'KPI定義!M5 "多め" is not on the list; choose one of Leading.',
    );
  });
});
