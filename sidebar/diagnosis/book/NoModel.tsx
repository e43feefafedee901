import { useText } from '../../i18n/index.ts';
import { FaultMessage } from '../../parts/FaultMessage.tsx';
import { SidebarFault } from '../../server/faults.ts';
import { type BookDiagnosis, isModel } from './BookDiagnosis.ts';

/** Why the KGI cannot be calculated from its levers. */
export function NoModel({ model }: Pick<BookDiagnosis, 'model'>) {
  const { diagnosis } = useText();
  const text = diagnosis.book.noModel;
  if (isModel(model)) return null;
  if (model.kind === 'error') {
    const { code, data } = model.error;
    return <FaultMessage fault={new SidebarFault({ code, data, cell: null })} />;
  }
  return (
    <p class="panel nm">
      {model.kind === 'noFormula' ? text.noFormula : text.unknown(model.names.join(diagnosis.comma))}
    </p>
  );
}
