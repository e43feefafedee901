import type { PlannedSheet } from '../../src/addon/server/bookTypes.ts';
import { formatNumber } from '../format.ts';
import { useText } from '../i18n/index.ts';
import { Button } from '../parts/Button.tsx';
import { type Creation, PHASES } from './useCreateBook.ts';

interface Props {
  readonly creation: Extract<Creation, { kind: (typeof PHASES)[number] }>;
  onStop(): void;
}

/** While the sheets are being made: real steps, and a way out wherever nothing is left half done. */
export function CreatingScreen({ creation, onStop }: Props) {
  const { design, language } = useText();
  const text = design.create;
  const { kind, sheets, pending } = creation;
  const toWrite = sheets.filter(({ state }) => state !== 'same');
  const isWritten = ({ key, state }: PlannedSheet) =>
    pending !== null && state !== 'same' && !pending.includes(key);
  const written = toWrite.filter(isWritten).length;
  const share = pending === null ? 0.5 : written / toWrite.length;
  return (
    <main class="main stack" aria-busy="true">
      <h2 class="t">{text.title}</h2>
      <div>
        <progress max={PHASES.length} value={PHASES.indexOf(kind) + share} aria-label={text.progress} />
        <p class="hint" role="status">
          {pending === null ? text.phases[kind] : text.part(written, toWrite.length)}
        </p>
      </div>
      <ul class="list">
        {sheets.map((sheet) => (
          <li key={sheet.key} class="line">
            <span class="nm">{sheet.name}</span>
            <span class="hint">
              {isWritten(sheet) ? text.written : text.states[sheet.state]}
              {sheet.cells > 0 && ` ${text.cells(formatNumber(sheet.cells, language))}`}
            </span>
          </li>
        ))}
      </ul>
      <p class="hint">{pending ? text.stopsLater : kind === 'building' ? text.atomic : text.notYet}</p>
      {(kind !== 'building' || pending) && (
        <Button full onPress={onStop}>
          {text.stop}
        </Button>
      )}
    </main>
  );
}
