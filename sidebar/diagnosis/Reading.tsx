import { useText } from '../i18n/index.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import type { Progress } from './book/useBookDiagnosis.ts';

interface Props {
  /** Null: the sheets are still being read. */
  progress: Progress | null;
  onStop(): void;
}

const STEPS = 3;

/** While the actuals are on their way: which step it is at, and the shape of what is to come. */
export function Reading({ progress, onStop }: Props) {
  const text = useText().diagnosis.loading;
  const step = progress === null ? 0 : progress.done < progress.all ? 1 : 2;
  const part = progress === null ? 0 : progress.done / progress.all;
  return (
    <main class="main stack" aria-busy="true">
      <div role="status">
        <p class="strong">{text.title}</p>
        <progress max={STEPS} value={step === 1 ? 1 + part : step} aria-label={text.title} />
        <p class="hint">
          {text.at(step + 1, STEPS)} {text.now[step]}
        </p>
      </div>
      <ul class="list plain">
        {text.steps.map((name, i) => (
          <li key={name} class="hint">
            <Icon
              name={i < step ? 'check' : i === step ? 'next' : 'none'}
              className={i < step ? 'c-ok' : i === step ? 'c-act' : 'c-none'}
            />
            <span class="vh">{i < step ? text.past : i === step ? text.present : text.coming} </span> {name}
            {i === 1 && progress !== null && text.count(progress.done, progress.all)}
          </li>
        ))}
      </ul>
      <div class="two" aria-hidden="true">
        <div class="skel dome" />
        <div class="stack">
          <div class="skel" />
          <div class="skel" />
          <div class="skel" />
        </div>
      </div>
      <div class="skel" aria-hidden="true" />
      <div class="skel" aria-hidden="true" />
      <Button full onPress={onStop}>
        {text.stop}
      </Button>
    </main>
  );
}
