import type { UndoResult } from '../../src/addon/server/types.ts';
import { formatNumber, formatPercent } from '../format.ts';
import { useText } from '../i18n/index.ts';
import { splitAddress } from '../parts/address.ts';
import { Bold } from '../parts/Bold.tsx';
import { Button } from '../parts/Button.tsx';
import { FaultMessage } from '../parts/FaultMessage.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Message } from '../parts/Message.tsx';
import { UndoButton } from '../parts/UndoButton.tsx';
import { useAction } from '../server/useCall.ts';
import type { ColourResult } from './plan/ColourSpec.ts';
import { VerdictChip } from './VerdictChip.tsx';

const worstFirst = ['bad', 'warn', 'ok', 'none'] as const;

interface Props {
  result: ColourResult;
  onUndone(result: UndoResult): void;
}

/** After colouring: how many of each, and the red cells to look at, worst first. */
export function AppliedResult({ result, onUndone }: Props) {
  const { colours: text, shell, language } = useText();
  const showCells = useAction('showCells');
  const { counts, worst, undo } = result;
  const [what, more] = text.done(formatNumber(result.cells, language), result.applied.spec.statusWords);
  return (
    <>
      <Message tone="ok" takesFocus>
        <p>
          <Bold text={['', what!, shell.space + more]} />
        </p>
        {undo && <UndoButton id={undo.id} onUndone={onUndone} />}
      </Message>
      <div class="sum">
        {worstFirst
          .filter((verdict) => counts[verdict] > 0)
          .map((verdict) => (
            <VerdictChip key={verdict} verdict={verdict} count={formatNumber(counts[verdict], language)} />
          ))}
      </div>
      {worst.length > 0 && (
        <>
          <h3 class="sec">
            {text.worst} {worst.length < counts.bad && <small>{text.worstSome(worst.length)}</small>}
          </h3>
          {showCells.fault && <FaultMessage fault={showCells.fault} />}
          <ul class="status-rows">
            {worst.map((cell) => {
              const place = splitAddress(cell.address).cells;
              return (
                <li key={cell.address} class="status-row">
                  <Icon name="bad" className="c-bad" />
                  <span class="nm">
                    {cell.name || place}
                    <span class="sub">
                      {cell.actual} / {cell.target}
                    </span>
                  </span>
                  <span class="num strong">
                    {cell.achievement === null ? '–' : formatPercent(cell.achievement, language)}
                  </span>
                  <Button
                    small
                    label={text.openCell(cell.name || place, place)}
                    onPress={() => showCells.run({ address: cell.address })}
                  >
                    {place}
                  </Button>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </>
  );
}
