import { describe, expect, it } from 'vitest';
import { type ColourDraft, draftFor } from '../../sidebar/colours/ColourDraft.ts';
import type { ColourTarget } from '../../sidebar/colours/recognition/ColourTarget.ts';
import { toSpec } from '../../sidebar/colours/toSpec.ts';
import { withAppliedLines } from '../../sidebar/colours/withAppliedLines.ts';
import { coloursText } from '../../sidebar/i18n/colours.ts';
import { applied, colouredReading, returns, target } from './support/sampleAnswers.ts';

const text = coloursText.ja;
const specOf = (part: Partial<ColourDraft>, of: ColourTarget = target) =>
  toSpec({ ...draftFor(of), ...part }, of, text);

describe('what the server is asked to colour', () => {
  it('takes the recognised columns, 100% and 90%, with status words where there is room', () => {
    expect(specOf({}).spec).toEqual({ ...applied.spec, id: null });
  });

  it('leaves the words out where no line is free', () => {
    const { spec } = specOf({}, { ...target, statusLine: null });
    expect(spec).toMatchObject({ statusWords: false, areas: [{ status: null }] });
  });

  it('reads cut-offs and one target for all in planner notation', () => {
    const { spec } = specOf({ target: 'fixed', fixedTarget: '1.2万', green: '１０５', yellow: '97.5%' });
    expect(spec).toMatchObject({ green: 1.05, yellow: 0.975, areas: [{ target: 12_000 }] });
  });

  it('reads one target for a percent column as percent', () => {
    const percent = { ...target, lines: target.lines.map((line) => ({ ...line, isPercent: true })) };
    expect(specOf({ target: 'fixed', fixedTarget: '2.5' }, percent).spec).toMatchObject({
      areas: [{ target: 0.025 }],
    });
  });

  it('sends the further pairs along; one value counts for all where no pair has a target', () => {
    const more = [{ orientation: 'columns' as const, actual: 'x!E2:E9', target: 'x!F2:F9', status: null }];
    expect(specOf({}, { ...target, more }).spec!.areas[1]).toEqual(more[0]);
    const alone = { ...target, more, target: null };
    expect(specOf({ target: 'fixed', fixedTarget: '5' }, alone).spec!.areas[1]).toMatchObject({ target: 5 });
  });

  it.each<[string, Partial<ColourDraft>, string, string]>([
    ['no actuals', { actual: '' }, 'actual', 'MISSING_ARGUMENT'],
    ['no targets', { target: '' }, 'colour-target', 'MISSING_ARGUMENT'],
    ['the same line twice', { target: '0' }, 'colour-target', 'RANGES_OVERLAP'],
    ['an empty fixed target', { target: 'fixed' }, 'fixed-target', 'MISSING_ARGUMENT'],
    ['a fixed target in words', { target: 'fixed', fixedTarget: '多め' }, 'fixed-target', 'NOT_A_NUMBER'],
    ['an empty cut-off', { green: '' }, 'green', 'MISSING_ARGUMENT'],
    ['a cut-off in words', { yellow: '九割' }, 'yellow', 'NOT_A_NUMBER'],
    ['swapped cut-offs', { yellow: '110' }, 'yellow', 'CUTOFFS_REVERSED'],
  ])('refuses %s', (_, part, field, code) => {
    expect(specOf(part)).toMatchObject({ spec: null, fault: { field, code } });
  });

  it('offers to swap swapped cut-offs', () => {
    const { fault } = specOf({ green: '80', yellow: '100' });
    expect(toSpec(fault!.repair!.draft, target, text).spec).toMatchObject({ green: 1, yellow: 0.8 });
  });
});

describe('colours that are there already', () => {
  it('bring the lines they use, also when the coloured column alone is selected', () => {
    const alone = { ...target, lines: target.lines.slice(0, 1), target: null, statusLine: null, applied };
    const completed = withAppliedLines(alone, colouredReading);
    expect(completed.lines.map(({ label, heading }) => `${label} ${heading}`)).toEqual([
      'B 売上実績',
      'C 売上目標',
    ]);
    expect(completed.statusLine).toEqual({ address: '店舗別売上!D2:D13', label: 'D' });
    expect(toSpec(draftFor(completed), completed, text).spec).toEqual(applied.spec);
  });

  it('come back into the form and leave it unchanged', () => {
    const coloured = { ...target, applied };
    expect(toSpec(draftFor(coloured), coloured, text).spec).toEqual(applied.spec);
  });

  it('come back with their one value for all', () => {
    const line = { address: '返品!D2:D40', label: 'D', heading: '返品率', numbers: 39, isPercent: true };
    const coloured = {
      ...target,
      lines: [line],
      actual: 0,
      target: null,
      statusLine: null,
      applied: returns,
    };
    expect(draftFor(coloured)).toMatchObject({ target: 'fixed', fixedTarget: '2.5', direction: 'lower' });
  });
});
