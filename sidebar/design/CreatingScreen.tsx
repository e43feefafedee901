import { formatNumber } from '../format.ts';
import { useText } from '../i18n/index.ts';
import { Button } from '../parts/Button.tsx';
import { type Creation, PHASES } from './useCreateBook.ts';

interface Props {
  readonly creation: Extract<Creation, { kind: (typeof PHASES)[number] }>;
  onStop(): void;
}

/** While the sheets are being made: real steps, and a way out until the writing begins. */
export function CreatingScreen({ creation, onStop }: Props) {
  const { design, language } = useText();
  const text = design.create;
  const { kind, sheets } = creation;
  const isWriting = kind === 'building';
  return (
    <main class="main stack" aria-busy="true">
      <h2 class="t">{text.title}</h2>
      <div>
        <progress max={PHASES.length} value={PHASES.indexOf(kind) + 0.5} aria-label={text.progress} />
        <p class="hint" role="status">
          {text.phases[kind]}
        </p>
      </div>
      <ul class="list">
        {sheets.map(({ key, name, state, cells }) => (
          <li key={key} class="line">
            <span class="nm">{name}</span>
            <span class="hint">
              {text.states[state]}
              {cells > 0 && ` ${text.cells(formatNumber(cells, language))}`}
            </span>
          </li>
        ))}
      </ul>
      <p class="hint">{isWriting ? text.atomic : text.notYet}</p>
      {!isWriting && (
        <Button full onPress={onStop}>
          {text.stop}
        </Button>
      )}
    </main>
  );
}
