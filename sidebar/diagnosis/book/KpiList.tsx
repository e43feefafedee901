import { formatPercent } from '../../format.ts';
import { useText } from '../../i18n/index.ts';
import { Icon } from '../../parts/Icon.tsx';
import type { FigureWriter } from '../figure/FigureWriter.ts';
import { WriteFigure } from '../figure/WriteFigure.tsx';
import { formatChange, formatValue } from '../formatValue.ts';
import type { LeverageRows } from '../leverage/LeverageRows.ts';
import { labelOf } from '../leverage/periodPairs.ts';
import { Sparkline } from '../situation/Sparkline.tsx';
import { sayChance } from '../situation/sayChance.ts';
import { type BookDiagnosis, endOf } from './BookDiagnosis.ts';
import { listFigure } from './listFigure.ts';
import { StatusMark } from './StatusMark.tsx';
import { type Standing, worstFirst } from './standing.ts';

interface Props {
  diagnosis: BookDiagnosis;
  rows: LeverageRows | null;
  writer: FigureWriter;
}

const SHOWN = 12;
const COUNTED = ['bad', 'warn', 'ok', 'hold'] as const;

/** Every KPI that is pursued, worst first: how it stands, what restoring it brings, where it will end. */
export function KpiList({ diagnosis, rows, writer }: Props) {
  const { book: text, range } = useText().diagnosis;
  const { subject, standings } = diagnosis;
  const stretch = labelOf(subject.table, subject.toDate, range);
  const isPursued = ({ kpi }: Standing) => kpi.kind === 'kpi' || (kpi.kind === 'csf' && kpi.green !== null);
  const pursued = standings.filter(isPursued).sort(worstFirst);
  const watched = standings.filter((one) => one.kpi.kind === 'action').sort(worstFirst);
  if (pursued.length + watched.length === 0) return null;
  const count = (status: string) => pursued.filter((one) => one.status === status).length;
  const gains = new Map(rows?.back.map(({ id, effect }) => [id, effect]));
  return (
    <section class="stack">
      <h3 class="sec">
        {text.kpis(pursued.length)} <small>{text.note(stretch)}</small>
      </h3>
      <div class="sum">
        {COUNTED.filter((status) => count(status) > 0).map((status) => (
          <span key={status} class={`chip ${status === 'hold' ? 'none' : status}`}>
            <Icon name={status} className={`c-${status}`} />
            {text.status[status]} {count(status)}
          </span>
        ))}
      </div>
      <ul class="metric-list">
        {pursued.map((one) => (
          <KpiLine
            key={one.kpi.id}
            standing={one}
            diagnosis={diagnosis}
            gain={one.status === 'ok' ? null : (gains.get(one.kpi.id) ?? null)}
            goal={rows?.goal.form ?? 'count'}
          />
        ))}
      </ul>
      {watched.length > 0 && (
        <details>
          <summary>{text.watched(watched.length)}</summary>
          <ul class="metric-list lite">
            {watched.map((one) => (
              <WatchedLine key={one.kpi.id} standing={one} />
            ))}
          </ul>
        </details>
      )}
      <WriteFigure
        name={text.kpis(standings.length)}
        writer={writer}
        figure={() => listFigure(diagnosis, [...pursued, ...watched], text)}
      />
    </section>
  );
}

interface LineProps {
  standing: Standing;
  diagnosis: BookDiagnosis;
  gain: number | null;
  goal: LeverageRows['goal']['form'];
}

function KpiLine({ standing, diagnosis, gain, goal }: LineProps) {
  const { diagnosis: texts, language } = useText();
  const { book: text, list, chance } = texts;
  const { kpi, series, actual, target, status } = standing;
  const { table, horizon } = diagnosis.subject;
  const from = Math.max(0, horizon.last - SHOWN + 1);
  const show = (value: number) => formatValue(value, series.form, language);
  const end = endOf(standing, diagnosis);
  return (
    <li>
      <StatusMark status={status} />
      <span class={status === 'bad' ? 'nm strong' : 'nm'}>{kpi.name}</span>
      <Sparkline
        values={series.values.slice(from, horizon.last + 1)}
        label={list.trend(kpi.name, table.periods[from]!.label, table.periods[horizon.last]!.label)}
        tone={`c-${status}`}
      />
      <span class="num strong">{actual === null ? '–' : show(actual)}</span>
      <span class="hint sub">
        {target !== null && <span class="block">{text.goal(show(target))}</span>}
        {gain !== null && <span class="block">{text.gain(formatChange(gain, goal, language))}</span>}
        {end && (
          <span class="block">{text.end(show(end.landing), sayChance(end.chance, chance, end.course))}</span>
        )}
      </span>
      <Achieved standing={standing} />
    </li>
  );
}

function WatchedLine({ standing }: { standing: Standing }) {
  const { language } = useText();
  const { kpi, series, actual, status, counts } = standing;
  const held = status === 'hold' && counts ? `${counts.hits} / ${counts.cases}` : null;
  return (
    <li>
      <StatusMark status={status} />
      <span class="nm">{kpi.name}</span>
      <span class="num">{held ?? (actual === null ? '–' : formatValue(actual, series.form, language))}</span>
      <Achieved standing={standing} />
    </li>
  );
}

/** The achievement, or why there is none. */
function Achieved({ standing: { status, achievement } }: { standing: Standing }) {
  const { diagnosis, language } = useText();
  const text = diagnosis.book;
  const words =
    status === 'hold'
      ? text.fewCases
      : status === 'none'
        ? text.status.none
        : achievement === null
          ? ''
          : formatPercent(achievement, language);
  return <span class={`hint num t-${status}`}>{words}</span>;
}
