import { formatShortPercent } from '../format.ts';
import { type Text, useText } from '../i18n/index.ts';
import { Button } from '../parts/Button.tsx';
import { Checkbox, Choice, Field, Input, Select } from '../parts/Field.tsx';
import { parsePercent } from '../parts/parsePercent.ts';
import { type ColourDraft, type LineChoice, withDirection } from './ColourDraft.ts';
import type { ColourTarget } from './recognition/ColourTarget.ts';

interface Props {
  target: ColourTarget;
  draft: ColourDraft;
  reading: boolean;
  isFaulty(field: string): boolean;
  onReadAgain(): void;
  onChange(draft: ColourDraft): void;
}

/** Which cells against which target, which way is better, and where the colours change. */
export function ColourForm({ target, draft, reading, isFaulty, onReadAgain, onChange }: Props) {
  const { colours: text, language } = useText();
  const { orientation, lines, statusLine } = target;
  const options = lines.map((line, i) => ({
    value: `${i}` as LineChoice,
    label: `${line.label} ${line.heading}`.trim(),
  }));
  const unchosen = (value: string) => (value === '' ? [{ value: '' as const, label: text.choose }] : []);
  const set = (part: Partial<ColourDraft>) => onChange({ ...draft, ...part });
  const isPercent = draft.actual !== '' && (lines[Number(draft.actual)]?.isPercent ?? false);
  const lineName =
    statusLine && (orientation === 'columns' ? text.columnName : text.rowName)(statusLine.label);

  return (
    <>
      <div class="line sunken">
        <span>
          <span class="lab">{text.selection}</span>
          <b class="strong nm">{target.address}</b>
        </span>
        <Button small busy={reading} onPress={onReadAgain}>
          {reading ? text.reading : text.readAgain}
        </Button>
      </div>
      <div class="g2">
        <Field id="actual" label={text.actual[orientation]}>
          <Select
            id="actual"
            value={draft.actual}
            invalid={isFaulty('actual')}
            options={[...unchosen(draft.actual), ...options]}
            onChange={(actual) => set({ actual })}
          />
        </Field>
        <Field id="colour-target" label={text.target[orientation]}>
          <Select
            id="colour-target"
            value={draft.target}
            invalid={isFaulty('colour-target')}
            options={[
              ...unchosen(draft.target),
              ...options,
              { value: 'fixed' as const, label: text.sameValue },
            ]}
            onChange={(chosen) => set({ target: chosen })}
          />
        </Field>
      </div>
      {draft.target === 'fixed' && (
        <Field id="fixed-target" label={text.fixedTarget}>
          <span class="unit">
            <Input
              id="fixed-target"
              numeric
              invalid={isFaulty('fixed-target')}
              value={draft.fixedTarget}
              onInput={(fixedTarget) => set({ fixedTarget })}
            />
            {isPercent && '%'}
          </span>
        </Field>
      )}
      {target.more.length > 0 && <p class="hint">{text.more(target.more.length)}</p>}
      <Choice
        legend={text.direction}
        name="direction"
        value={draft.direction}
        options={(['higher', 'lower', 'band'] as const).map((value) => ({
          value,
          label: text.directions[value],
        }))}
        onChange={(direction) => onChange(withDirection(draft, direction))}
      />
      <div>
        <div class="g2">
          {(['green', 'yellow'] as const).map((field) => (
            <Field key={field} id={field} label={text[field]}>
              <span class="unit">
                <Input
                  id={field}
                  numeric
                  invalid={isFaulty(field)}
                  value={draft[field]}
                  onInput={(value) => set({ [field]: value })}
                />
                {text.orMore}
              </span>
            </Field>
          ))}
        </div>
        <p class="hint cutoff-meaning">{cutoffMeaning(draft, text, language)}</p>
      </div>
      <Checkbox
        id="status-words"
        checked={draft.statusWords && statusLine !== null}
        disabled={statusLine === null}
        label={lineName ? text.statusWords(lineName) : text.statusWordsPlain}
        hint={statusLine ? text.statusHint : text.noStatusLine}
        onChange={(statusWords) => set({ statusWords })}
      />
      <Checkbox
        id="legend"
        checked={draft.legend}
        label={text.legend}
        hint={text.legendHint}
        onChange={(legend) => set({ legend })}
      />
    </>
  );
}

function cutoffMeaning(draft: ColourDraft, text: Text['colours'], language: Text['language']): string {
  const yellow = parsePercent(draft.yellow);
  const percent = (fraction: number) => formatShortPercent(fraction, language);
  const { higher, lower, band } = text.cutoffMeaning;
  if (draft.direction === 'higher' || yellow === null) return higher;
  return draft.direction === 'lower'
    ? lower(percent(2 - yellow))
    : band(percent(yellow), percent(2 - yellow));
}
