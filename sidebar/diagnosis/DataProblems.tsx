import type { ComponentChildren } from 'preact';
import { formatNumber } from '../format.ts';
import { useText } from '../i18n/index.ts';
import { splitAddress } from '../parts/address.ts';
import { Bold } from '../parts/Bold.tsx';
import { Button } from '../parts/Button.tsx';
import { FaultMessage } from '../parts/FaultMessage.tsx';
import { Footer } from '../parts/Footer.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Message } from '../parts/Message.tsx';
import { useAction } from '../server/useCall.ts';
import { repairOf } from './table/repairOf.ts';
import type { CellProblem } from './table/Table.ts';

interface Props {
  problems: readonly CellProblem[];
  /** What became of the last repair. */
  notice: ComponentChildren;
  repairing: boolean;
  onRepair(problem: CellProblem, value: number): void;
  onRead(): void;
  onSkip(): void;
}

const LISTED = 5;

/** Cells that should be numbers: what stands there, what it certainly means, the way to them, and the way on without. */
export function DataProblems({ problems, notice, repairing, onRepair, onRead, onSkip }: Props) {
  const { diagnosis, reverse, shell, language } = useText();
  const text = diagnosis.problems;
  const show = useAction('showCells');
  const rows = [...new Set(problems.map(({ row }) => row))];
  const shownRows = rows.slice(0, 3).join(diagnosis.comma) + (rows.length > 3 ? ' …' : '');
  return (
    <>
      <main class="main stack">
        <h2 class="vh">{shell.tabs.diagnosis}</h2>
        {notice}
        <Message tone="bad" takesFocus={!notice}>
          <p>
            <Bold text={text.title(problems.length)} />
            {!notice && shell.space + reverse.unchanged}
          </p>
          <p class="code">NOT_A_NUMBER</p>
        </Message>
        {show.fault && <FaultMessage fault={show.fault} />}
        <h3 class="sec">{text.toFix}</h3>
        <ul class="list repairs">
          {problems.slice(0, LISTED).map((problem) => {
            const { address, text: content, isFormula } = problem;
            const { reason, value } = repairOf(content);
            const { sheet, cells } = splitAddress(address);
            const mended = value === null || isFormula ? null : formatNumber(value, language, 10);
            return (
              <li key={address}>
                <Icon name="bad" className="c-bad" />
                <b class="strong nm">{text.cell(`${sheet}!${cells}`, content)}</b>
                <p class="hint">{text.reasons[isFormula ? 'formula' : reason]}</p>
                <div class="btns">
                  {mended !== null && (
                    <Button
                      small
                      busy={repairing}
                      label={`${address}: ${text.fix(mended)}`}
                      onPress={() => onRepair(problem, value!)}
                    >
                      {repairing ? text.fixing : text.fix(mended)}
                    </Button>
                  )}
                  <Button small label={`${shell.openCell} ${address}`} onPress={() => show.run({ address })}>
                    {shell.openCell}
                  </Button>
                </div>
              </li>
            );
          })}
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
