import { Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatPercent } from '../format.ts';
import { useText } from '../i18n/index.ts';
import { Input, Select } from '../parts/Field.tsx';
import { Icon } from '../parts/Icon.tsx';
import { confidenceIds, confidences } from './confidence.ts';
import { changeStage, type FunnelDraft, moveStage, removeStage, type StageDraft } from './FunnelDraft.ts';
import { ladderLook } from './ladderLook.ts';
import { StageTools } from './StageTools.tsx';
import { goalName, stageNames } from './solveFunnel.ts';

interface Props {
  draft: FunnelDraft;
  /** Formatted counts, one a stage and the goal's last. */
  counts: readonly string[];
  /** The same with confidence. */
  safeCounts: readonly string[];
  /** Under the goal, e.g. the amount it stands for. */
  goalNote: string | null;
  isFaulty(field: string): boolean;
  onChange(draft: FunnelDraft): void;
}

/** The ladder: a stage a row with its rate to the next one, and what it needs. */
export function StageTable({ draft, counts, safeCounts, goalNote, isFaulty, onChange }: Props) {
  const { reverse: text, language } = useText();
  const names = stageNames(draft, text);
  const [open, setOpen] = useState<number | null>(null);
  // Moving or removing a row takes the focused button out of the page for a moment.
  const focusNext = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (focusNext.current) document.getElementById(focusNext.current)?.focus();
    focusNext.current = null;
  });

  const isOpen = ({ id }: StageDraft) => open === id || isFaulty(`samples-${id}`);
  const look = ladderLook(
    draft.stages.map(({ name }) => name),
    [...counts, ...safeCounts],
  );

  const change = (stage: StageDraft, part: Partial<StageDraft>) =>
    onChange(changeStage(draft, stage.id, part));
  const move = (index: number, step: -1 | 1) => {
    const { id } = draft.stages[index]!;
    const atEnd = index + step === (step < 0 ? 0 : draft.stages.length - 1);
    focusNext.current = `${(step < 0) !== atEnd ? 'up' : 'down'}-${id}`;
    onChange(moveStage(draft, id, step));
  };
  const remove = (index: number) => {
    const neighbour = draft.stages[index + 1] ?? draft.stages[index - 1];
    focusNext.current = `name-${neighbour!.id}`;
    setOpen(null);
    onChange(removeStage(draft, draft.stages[index]!.id));
  };

  return (
    <div class="ladder-box">
      <table class={look}>
        <caption class="vh">{text.stages}</caption>
        <colgroup>
          <col />
          <col class="rate" />
          <col class="average" />
          <col class="safe" />
          <col class="more" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{text.stage}</th>
            <th scope="col">{text.rate}</th>
            <th scope="col" class="num average">
              {text.average}
            </th>
            <th scope="col" class="num safe" colSpan={2}>
              <Select
                id="confidence"
                label={text.confidence}
                value={draft.confidence}
                options={confidenceIds.map((value) => ({
                  value,
                  label: text.confidenceOf(formatPercent(confidences[value], language, 0)),
                }))}
                onChange={(confidence) => onChange({ ...draft, confidence })}
              />
            </th>
          </tr>
        </thead>
        <tbody>
          {draft.stages.map((stage, i) => (
            <Fragment key={stage.id}>
              <tr>
                <td>
                  <Input
                    id={`name-${stage.id}`}
                    label={text.stageName(i + 1)}
                    value={stage.name}
                    onInput={(name) => change(stage, { name })}
                  />
                </td>
                <td>
                  <span class="unit">
                    <Input
                      id={`rate-${stage.id}`}
                      label={text.rateOf(names[i]!)}
                      numeric
                      invalid={isFaulty(`rate-${stage.id}`)}
                      value={stage.rate}
                      onInput={(rate) => change(stage, { rate, measured: null })}
                    />
                    %
                  </span>
                </td>
                <td class="num average">{counts[i]}</td>
                <td class="num strong safe">{safeCounts[i]}</td>
                <td class="more">
                  <button
                    type="button"
                    class="icon-btn"
                    aria-label={text.tools(names[i]!)}
                    aria-expanded={isOpen(stage)}
                    onClick={() => setOpen(open === stage.id ? null : stage.id)}
                  >
                    <Icon name="more" />
                  </button>
                </td>
              </tr>
              {isOpen(stage) && (
                <StageTools
                  id={stage.id}
                  isFirst={i === 0}
                  isLast={i === draft.stages.length - 1}
                  samples={stage.samples}
                  isFaulty={isFaulty(`samples-${stage.id}`)}
                  onSamples={(samples) => change(stage, { samples })}
                  onMove={(step) => move(i, step)}
                  onRemove={() => remove(i)}
                />
              )}
            </Fragment>
          ))}
          <tr class="goal">
            <th scope="row" colSpan={2}>
              <span class="nm">{goalName(draft, text)}</span>
              {goalNote && <span class="hint">{goalNote}</span>}
            </th>
            <td class="num average">{counts[draft.stages.length]}</td>
            <td class="num safe">{safeCounts[draft.stages.length]}</td>
            <td />
          </tr>
        </tbody>
      </table>
    </div>
  );
}
