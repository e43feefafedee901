import { type Audit, auditPlan, CHECKS } from '../../src/core/checks/auditPlan.ts';
import { checkNames } from '../../src/core/checks/sentences/index.ts';
import { describeError } from '../../src/core/errors/describeError.ts';
import { useText } from '../i18n/index.ts';
import { Button } from '../parts/Button.tsx';
import { FaultMessage } from '../parts/FaultMessage.tsx';
import { Footer } from '../parts/Footer.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Message } from '../parts/Message.tsx';
import { UndoneMessage } from '../parts/UndoneMessage.tsx';
import { useAction } from '../server/useCall.ts';
import { Loading } from '../shell/Loading.tsx';
import type { PanelProps } from '../shell/PanelProps.ts';
import { cellsOfPlaces } from './AuditSubject.ts';
import { AuditSummary } from './AuditSummary.tsx';
import { FindingItem } from './FindingItem.tsx';
import { FixedMessage } from './FixedMessage.tsx';
import { SentenceCheck } from './SentenceCheck.tsx';
import { StaleSheets } from './StaleSheets.tsx';
import { UnreadableCells } from './UnreadableCells.tsx';
import { useAudit } from './useAudit.ts';

/** 点検: what is wrong with the plan, worst first, and one press to mend it where that can be computed. */
export function AuditPanel({ context, refresh }: PanelProps) {
  const { audit: text, language } = useText();
  const audit = useAudit(context, refresh);
  const show = useAction('showCells');
  const { subject } = audit;
  if (!subject && !audit.unreadable && !audit.fault) return <Loading />;
  const result = subject && subject.kind !== 'none' ? auditPlan(subject.plan) : null;
  const open = (address: string) => show.run({ address });
  return (
    <>
      <main class="main stack" aria-busy={audit.isReading}>
        <h2 class="t">{text.title}</h2>
        {result && <p class="hint under">{text.checks(CHECKS.length)}</p>}
        {audit.fault && <FaultMessage fault={audit.fault} />}
        {show.fault && <FaultMessage fault={show.fault} />}
        {audit.unreadable && (
          <Message tone="bad" takesFocus>
            <p>{describeError(audit.unreadable, language)}</p>
            <p class="code">{audit.unreadable.code}</p>
          </Message>
        )}
        {audit.isCovering && (
          <Message tone="warn" takesFocus>
            <p>{text.covers}</p>
          </Message>
        )}
        {audit.done && <FixedMessage done={audit.done} onUndone={audit.afterUndo} />}
        {audit.undone && <UndoneMessage result={audit.undone} />}
        {subject?.kind === 'none' && (
          <Message tone="info">
            <p>{text.noPlan}</p>
          </Message>
        )}
        {subject?.kind === 'draft' && <p class="hint">{text.ofDraft}</p>}
        {result && <AuditSummary audit={result} />}
        {subject && <UnreadableCells subject={subject} onOpen={open} />}
        {audit.stale.length > 0 && (
          <StaleSheets sheets={audit.stale} isBusy={audit.isRebuilding} onRebuild={audit.rebuild} />
        )}
        {subject && result && (
          <div>
            {result.findings.length === 0 && audit.stale.length === 0 && <p class="lead">{text.allRight}</p>}
            {result.findings.map((finding) => (
              <FindingItem
                key={`${finding.code}-${finding.places.map(({ kpi, field, index }) => `${kpi}.${field}.${index}`).join()}`}
                finding={finding}
                cells={cellsOfPlaces(subject, finding.places)}
                busyFix={audit.busyFix}
                onFix={audit.fix}
                onOpen={open}
              />
            ))}
          </div>
        )}
        {result && <PassedChecks passed={result.passed} />}
        <SentenceCheck />
      </main>
      <Footer>
        <Button kind="primary" busy={audit.isReading} onPress={audit.again}>
          {audit.isReading ? text.reading : text.again}
        </Button>
      </Footer>
    </>
  );
}

function PassedChecks({ passed }: { passed: Audit['passed'] }) {
  const { audit: text, language } = useText();
  return (
    <details>
      <summary>{text.passed(passed.length)}</summary>
      <ul class="passed">
        {passed.map((id) => (
          <li key={id}>
            <Icon name="ok" className="c-ok" /> {checkNames[language][id]}
          </li>
        ))}
      </ul>
    </details>
  );
}
