import type { BookResult } from '../../src/addon/server/bookTypes.ts';
import type { UndoResult } from '../../src/addon/server/types.ts';
import { sheetPrefix } from '../../src/core/book/a1.ts';
import { FIRST_MONTH_ROW } from '../../src/core/book/places.ts';
import { auditPlan } from '../../src/core/checks/auditPlan.ts';
import type { Plan } from '../../src/core/model/Plan.ts';
import { useText } from '../i18n/index.ts';
import { Bold } from '../parts/Bold.tsx';
import { Button } from '../parts/Button.tsx';
import { FaultMessage } from '../parts/FaultMessage.tsx';
import { Footer } from '../parts/Footer.tsx';
import { Message } from '../parts/Message.tsx';
import { UndoButton } from '../parts/UndoButton.tsx';
import { useAction } from '../server/useCall.ts';

interface Props {
  readonly plan: Plan;
  readonly result: Pick<BookResult, 'sheets' | 'undo'>;
  onUndone(result: UndoResult): void;
  onResume(): void;
}

/** The sheets are there: open them, take them back, and what comes next. */
export function CreatedScreen({ plan, result, onUndone, onResume }: Props) {
  const { design } = useText();
  const text = design.create;
  const show = useAction('showCells');
  const written = result.sheets.filter(({ state }) => state !== 'same').length;
  const actuals = result.sheets.find(({ key }) => key === 'actuals');
  const open = (name: string, cell: string) => show.run({ address: `${sheetPrefix(name)}${cell}` });
  return (
    <>
      <main class="main stack">
        <h2 class="t">{text.doneTitle}</h2>
        <Message tone="ok" takesFocus>
          <p>{written === 0 ? text.nothing : <Bold text={text.done(written)} />}</p>
          {result.undo && <UndoButton id={result.undo.id} label={text.undo} onUndone={onUndone} />}
          {written > 0 && !result.undo && <p class="hint">{text.noUndo}</p>}
        </Message>
        {show.fault && <FaultMessage fault={show.fault} />}
        <ul class="list">
          {result.sheets.map(({ key, name }) => (
            <li key={key} class="line">
              <span class="nm">{name}</span>
              <Button small label={text.openSheet(name)} onPress={() => open(name, 'A1')}>
                {text.open}
              </Button>
            </li>
          ))}
        </ul>
        <h3 class="sec">{text.nextTitle}</h3>
        <ol class="ordered">
          {actuals && <li>{text.nextActuals(actuals.name)}</li>}
          <li>{text.nextAudit(auditPlan(plan).findings.length)}</li>
          <li>{text.nextReview}</li>
        </ol>
      </main>
      <Footer>
        <Button onPress={onResume}>{text.resume}</Button>
        {actuals && (
          <Button kind="primary" busy={show.busy} onPress={() => open(actuals.name, `B${FIRST_MONTH_ROW}`)}>
            {text.enter}
          </Button>
        )}
      </Footer>
    </>
  );
}
