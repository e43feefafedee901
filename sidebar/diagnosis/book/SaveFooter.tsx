import type { Plan } from '../../../src/core/model/Plan.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../parts/Button.tsx';
import { Footer } from '../../parts/Footer.tsx';
import type { TrialBase } from '../trial/TrialBase.ts';
import { measuresOf } from './measuresOf.ts';
import { planBWith } from './planBWith.ts';
import type { useBookWrite } from './useBookWrite.ts';

interface Props {
  base: TrialBase;
  levels: readonly number[];
  plan: Plan;
  writing: ReturnType<typeof useBookWrite>;
}

/** この案を保存, and where it will stand. With nothing moved, a press leads to the first slider. */
export function SaveFooter({ base, levels, plan, writing }: Props) {
  const { diagnosis, language } = useText();
  const text = diagnosis.book;
  const measures = measuresOf(base, levels, plan, diagnosis, language);
  const save = () => {
    if (measures.length > 0) writing.start((book) => planBWith(book, measures, language));
    else document.getElementById('lever-0')?.focus();
  };
  const what = measures.map(({ words, uplift }) => `${words} (${uplift})`).join(diagnosis.comma);
  return (
    <Footer note={measures.length > 0 ? text.saves(what) : text.savesNothing}>
      <Button kind="primary" busy={writing.busy} onPress={save}>
        {writing.busy ? text.saving : text.save}
      </Button>
    </Footer>
  );
}
