import { describeFinding } from '../../src/core/checks/describeFinding.ts';
import type { Finding, Fix } from '../../src/core/checks/Finding.ts';
import { type Quantity, valueText } from '../../src/core/model/valueText.ts';
import { useText } from '../i18n/index.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import type { CellPlace } from './AuditSubject.ts';
import { SlipPicture } from './SlipPicture.tsx';

const LISTED_CELLS = 3;

interface Props {
  readonly finding: Finding;
  readonly cells: readonly CellPlace[];
  readonly busyFix: Fix | null;
  onFix(fix: Fix, label: string): void;
  onOpen(address: string): void;
}

/** One finding: what, the arithmetic where there is one, a button for each way to mend it, and its cells. */
export function FindingItem({ finding, cells, busyFix, onFix, onOpen }: Props) {
  const { audit: text, language } = useText();
  const { title, detail, remedy, fixes } = describeFinding(finding, language);
  const isFix = finding.severity === 'fix';
  const { calculated, stated } = finding.data as { calculated?: Quantity; stated?: Quantity };
  const more = cells.length - LISTED_CELLS;
  return (
    <div class="find">
      <Icon name={isFix ? 'bad' : 'warn'} className={isFix ? 'c-bad' : 'c-warn'} />
      <h3 class="nm">
        <span class="vh">{isFix ? text.fix : text.review}</span> {title}
      </h3>
      <p class="formula nm">{detail}</p>
      {calculated && stated && (
        <SlipPicture
          calculated={{ value: calculated.value, text: valueText(calculated, language) }}
          stated={{ value: stated.value, text: valueText(stated, language) }}
        />
      )}
      <p class="hint">{remedy}</p>
      {finding.fixes.length > 0 && (
        <div class="btns">
          {finding.fixes.map((fix, index) => (
            <Button key={fixes[index]} small busy={busyFix === fix} onPress={() => onFix(fix, fixes[index]!)}>
              {fixes[index]}
            </Button>
          ))}
        </div>
      )}
      {cells.length > 0 && (
        <div class="btns cells">
          {cells.slice(0, LISTED_CELLS).map(({ address, label }) => (
            <Button
              key={address}
              small
              kind="quiet"
              label={text.openFor(title, label)}
              onPress={() => onOpen(address)}
            >
              {text.open(label)}
            </Button>
          ))}
          {more > 0 && <span class="hint">{text.more(more)}</span>}
        </div>
      )}
    </div>
  );
}
