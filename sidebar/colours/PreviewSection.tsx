import { formatNumber, formatPercent } from '../format.ts';
import { useText } from '../i18n/index.ts';
import { splitAddress } from '../parts/address.ts';
import { Bold } from '../parts/Bold.tsx';
import { Button } from '../parts/Button.tsx';
import { Message } from '../parts/Message.tsx';
import { CountBar } from './CountBar.tsx';
import type { ColourPreview, JudgedCell } from './plan/ColourSpec.ts';
import { VerdictChip } from './VerdictChip.tsx';

const NAMED_CELLS = 4;

interface Props {
  preview: ColourPreview;
  cutoffs: { readonly green: number; readonly yellow: number };
  /** An older preview stays in sight, marked as being counted again. */
  busy: boolean;
  onWithoutWords(): void;
}

/** What the colours will look like, before anything is written. */
export function PreviewSection({ preview, cutoffs, busy, onWithoutWords }: Props) {
  const { colours: text, shell, language } = useText();
  const { cells, counts, nearest, otherRules, occupied } = preview;
  const judged = counts.ok + counts.warn + counts.bad;
  const [what, remedy] = text.occupied(
    occupied.slice(0, NAMED_CELLS).map(cellsOf).join(', ') + (occupied.length > NAMED_CELLS ? ' …' : ''),
  );
  const hints = [nearMiss(nearest, cutoffs), otherRules > 0 && text.otherRules(otherRules)].filter(Boolean);

  function nearMiss([first]: readonly JudgedCell[], { green, yellow }: Props['cutoffs']) {
    if (!first || first.achievement === null || first.verdict === 'ok' || first.verdict === 'none')
      return null;
    const next = first.verdict === 'bad' ? 'warn' : 'ok';
    const missing = ((next === 'warn' ? yellow : green) - first.achievement) * 100;
    return text.nearMiss(
      first.name,
      formatNumber(missing, language, missing < 0.1 ? 3 : 1),
      text.verdicts[next],
    );
  }

  return (
    <>
      <h3 class="sec">
        {text.preview}
        <small role="status">
          {busy ? text.previewBusy : text.previewNote(formatNumber(cells, language))}
        </small>
      </h3>
      <CountBar cells={cells} counts={counts} />
      {judged === 0 && (
        <Message tone="warn">
          <p>{text.nothingToJudge}</p>
        </Message>
      )}
      {occupied.length > 0 && (
        <Message tone="warn">
          <p>
            <Bold text={['', what!, shell.space + remedy]} />
          </p>
          <div class="btns">
            <Button small id="without-words" onPress={onWithoutWords}>
              {text.withoutWords}
            </Button>
          </div>
        </Message>
      )}
      {nearest.length > 0 && (
        <table class="tb tight">
          <thead>
            <tr>
              <th scope="col">
                {text.nearest}
                <span class="block">{text.nearestColumns.values}</span>
              </th>
              <th scope="col" class="num">
                {text.nearestColumns.rate}
              </th>
              <th scope="col">{text.nearestColumns.verdict}</th>
            </tr>
          </thead>
          <tbody>
            {nearest.map((cell) => (
              <tr key={cell.address}>
                <th scope="row">
                  <span class="nm">{cell.name}</span>
                  <span class="hint amounts">
                    {cell.actual} / {cell.target}
                  </span>
                </th>
                <td class="num">
                  {cell.achievement === null ? '–' : formatPercent(cell.achievement, language)}
                </td>
                <td>
                  <VerdictChip verdict={cell.verdict} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {hints.length > 0 && <p class="hint">{hints.join(shell.space)}</p>}
    </>
  );
}

const cellsOf = (address: string) => splitAddress(address).cells;
