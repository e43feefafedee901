import { useText } from '../i18n/index.ts';
import { Bold } from '../parts/Bold.tsx';
import { Button } from '../parts/Button.tsx';
import { FaultMessage } from '../parts/FaultMessage.tsx';
import { Footer } from '../parts/Footer.tsx';
import { Message } from '../parts/Message.tsx';
import { useAction } from '../server/useCall.ts';
import { repairOf } from './table/repairOf.ts';
import type { CellProblem } from './table/Table.ts';

interface Props {
  problems: readonly CellProblem[];
  onRead(): void;
  onSkip(): void;
}

const LISTED = 5;

/** Cells that should be numbers: what stands there, the way to them, and the way on without them. */
export function DataProblems({ problems, onRead, onSkip }: Props) {
  const { diagnosis, reverse, shell } = useText();
  const text = diagnosis.problems;
  const show = useAction('showCells');
  const rows = [...new Set(problems.map(({ row }) => row))];
  const shownRows = rows.slice(0, 3).join(', ') + (rows.length > 3 ? ' …' : '');
  return (
    <>
      <main class="main stack">
        <h2 class="vh">{shell.tabs.diagnosis}</h2>
        <Message tone="bad" takesFocus>
          <p>
            <Bold text={text.title(problems.length)} />
            {shell.space + reverse.unchanged}
          </p>
          <p class="code">NOT_A_NUMBER</p>
        </Message>
        {show.fault && <FaultMessage fault={show.fault} />}
        <h3 class="sec">{text.toFix}</h3>
        <ul class="list">
          {problems.slice(0, LISTED).map(({ address, text: content, isFormula }) => (
            <li key={address} class="line">
              <span>
                <b class="strong nm">{text.cell(address, content)}</b>
                <span class="hint block">
                  {text.reasons[isFormula ? 'formula' : repairOf(content).reason]}
                </span>
              </span>
              <Button small label={`${shell.openCell} ${address}`} onPress={() => show.run({ address })}>
                {shell.openCell}
              </Button>
            </li>
          ))}
        </ul>
        {problems.length > LISTED && <p class="hint">{text.more(problems.length - LISTED)}</p>}
        <div class="panel">
          <p>{text.skip(shownRows)}</p>
          <p class="hint">{text.blank}</p>
        </div>
      </main>
      <Footer>
        <Button onPress={onRead}>{diagnosis.readAgain}</Button>
        <Button kind="primary" onPress={onSkip}>
          {text.go}
        </Button>
      </Footer>
    </>
  );
}
