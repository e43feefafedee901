import { treeRows } from '../../design/plan/treeRows.ts';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import type { BookDiagnosis } from '../book/BookDiagnosis.ts';
import type { LeverageRows } from '../leverage/LeverageRows.ts';
import { labelOf } from '../leverage/periodPairs.ts';
import { ChosenKpi } from './ChosenKpi.tsx';
import { layoutTree } from './layoutTree.ts';
import { TreePicture } from './TreePicture.tsx';
import type { TreeState } from './useTree.ts';

interface Props {
  diagnosis: BookDiagnosis;
  rows: LeverageRows | null;
  state: TreeState;
}

/** ツリー: every KPI in its place, coloured by how it stands; one is chosen and explained. */
export function TreeView({ diagnosis, rows, state }: Props) {
  const { diagnosis: texts } = useText();
  const { tree: text, book } = texts;
  const { subject, standings } = diagnosis;
  const every = treeRows(subject.plan);
  if (every.length === 0) return <p class="panel">{book.noKgi}</p>;
  const { root, folded } = state;
  const layout = layoutTree(every, root ?? every[0]!.path, folded);
  const byId = new Map(standings.map((standing) => [standing.kpi.id, standing]));
  const visible = layout.boxes.map(({ row }) => row.path);
  const bottleneck = layout.boxes.find(({ row }) => row.kpi.id === rows?.back[0]?.id)?.row.path;
  const chosen =
    state.chosen !== null && visible.includes(state.chosen)
      ? state.chosen
      : (bottleneck ?? worstOf(every, visible, byId) ?? visible[0]!);
  const row = every.find(({ path }) => path === chosen)!;
  const below = every.filter(({ path }) => path.startsWith(`${chosen}/`)).length;
  const bad = standings.filter(({ status }) => status === 'bad').map(({ kpi }) => kpi.name);
  const summary = text.picture(
    every.length,
    bad.length > 0 ? text.worst(bad.slice(0, 5).join(texts.comma)) : text.noneBad,
  );
  return (
    <>
      <div>
        <h2 class="t">{text.title}</h2>
        <p class="lead">{text.lead(labelOf(subject.table, subject.toDate, texts.range))}</p>
      </div>
      {root !== null && root !== every[0]!.path && (
        <Button small icon="prev" onPress={() => state.show(null)}>
          {text.whole}
        </Button>
      )}
      <TreePicture
        layout={layout}
        standings={byId}
        chosen={chosen}
        summary={summary}
        onChoose={state.choose}
        onUnfold={state.unfold}
      />
      <div class="sum">
        {(['bad', 'warn', 'ok'] as const).map((status) => (
          <span key={status} class={`chip ${status}`}>
            <Icon name={status} className={`c-${status}`} />
            {book.status[status]}
          </span>
        ))}
        <span class="chip none">{text.unjudged}</span>
      </div>
      <ChosenKpi diagnosis={diagnosis} standing={byId.get(row.kpi.id)!} rows={rows}>
        {below > 0 && folded.has(chosen) && (
          <Button small onPress={() => state.unfold(chosen)}>
            {text.unfold(below)}
          </Button>
        )}
        {below > 0 && !folded.has(chosen) && (
          <Button small onPress={() => state.fold(chosen)}>
            {text.fold}
          </Button>
        )}
        {below > 0 && chosen !== (root ?? every[0]!.path) && (
          <Button small onPress={() => state.show(chosen)}>
            {text.only}
          </Button>
        )}
      </ChosenKpi>
    </>
  );
}

/** Until one is chosen, and where nothing would help the KGI: the worst of what is in sight. */
function worstOf(
  rows: ReturnType<typeof treeRows>,
  visible: readonly string[],
  standings: ReadonlyMap<string, BookDiagnosis['standings'][number]>,
): string | null {
  const bad = rows.filter(
    ({ path, kpi }) => visible.includes(path) && standings.get(kpi.id)?.status === 'bad',
  );
  const share = ({ kpi }: (typeof bad)[number]) => standings.get(kpi.id)?.achievement ?? 9;
  return bad.sort((a, b) => b.depth - a.depth || share(a) - share(b))[0]?.path ?? null;
}
