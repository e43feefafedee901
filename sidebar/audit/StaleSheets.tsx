import type { PlannedSheet } from '../../src/addon/server/bookTypes.ts';
import { useText } from '../i18n/index.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';

interface Props {
  readonly sheets: readonly PlannedSheet[];
  readonly isBusy: boolean;
  onRebuild(label: string): void;
}

/** What the planner changed in KPI定義 and the other sheets do not follow by themselves: unit, direction, tree. */
export function StaleSheets({ sheets, isBusy, onRebuild }: Props) {
  const { audit: text, language } = useText();
  const { stale } = text;
  const said = sheets.map(({ name, state, cells }) =>
    state === 'new' ? stale.missing(name) : stale.cells(name, cells),
  );
  return (
    <div class="find">
      <Icon name="warn" className="c-warn" />
      <h3 class="nm">
        <span class="vh">{text.review}</span> {stale.title}
      </h3>
      <p class="nm">{said.join(language === 'ja' ? '、' : ', ')}</p>
      <p class="hint">{stale.remedy}</p>
      <div class="btns">
        <Button small busy={isBusy} onPress={() => onRebuild(stale.rebuild)}>
          {stale.rebuild}
        </Button>
      </div>
    </div>
  );
}
