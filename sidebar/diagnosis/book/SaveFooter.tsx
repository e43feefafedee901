import type { Plan } from '../../../src/core/model/Plan.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../parts/Button.tsx';
import { Footer } from '../../parts/Footer.tsx';
import type { BlockWriting } from '../../parts/useWriteBlock.ts';
import type { TrialBase } from '../trial/TrialBase.ts';
import { measuresOf } from './measuresOf.ts';
import type { Measure } from './useSavePlan.ts';

interface Props {
  base: TrialBase;
  levels: readonly number[];
  plan: Plan;
  writing: BlockWriting<readonly Measure[]>;
}

/** この案を保存, and where it will stand. With nothing moved, a press leads to the first slider. */
export function SaveFooter({ base, levels, plan, writing }: Props) {
  const { diagnosis, language } = useText();
  const text = diagnosis.book;
  const measures = measuresOf(base, levels, plan, diagnosis, language);
  const save = () => {
    if (measures.length > 0) writing.start(measures);
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
