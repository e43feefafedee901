import { useText } from '../../i18n/index.ts';
import { formatChange } from '../formatValue.ts';
import { isMet } from '../situation/chanceToMeet.ts';
import { leverText } from './leverText.ts';
import type { Lever, TrialGoal } from './TrialBase.ts';

interface Props {
  id: string;
  lever: Lever;
  level: number;
  /** What this lever alone does to the result. */
  effect: number;
  goal: TrialGoal;
  onMove(level: number): void;
}

const STEPS = 200;

/** A native slider with its present level, its new one, and what that brings. */
export function LeverSlider({ id, lever, level, effect, goal, onMove }: Props) {
  const { diagnosis, language } = useText();
  const text = diagnosis.trial;
  const show = (value: number) => leverText(value, lever, text, language);
  const isMoved = level !== lever.now;
  const [low, high] = [Math.min(lever.low, level), Math.max(lever.high, level)];
  const change = formatChange(effect, goal.form, language);
  const tone = /^±/.test(change) ? '' : isMet(effect, 0, goal.direction) ? 't-ok strong' : 't-bad strong';
  return (
    <div class="slider">
      <div class="line">
        <label for={id} class="nm">
          {lever.name}
        </label>
        <output for={id} class="strong">
          {isMoved && <small>{text.from(show(lever.now))} </small>}
          {show(level)}
          {!isMoved && <small> {text.asNow}</small>}
        </output>
      </div>
      <span class="track">
        <input
          type="range"
          id={id}
          min={low}
          max={high}
          step={(high - low) / STEPS}
          value={level}
          aria-valuetext={show(level)}
          onInput={(event) =>
            onMove(nearNow(Number(event.currentTarget.value), lever.now, (high - low) / STEPS))
          }
        />
        {lever.aim !== null && (
          <i
            style={{ left: `calc(8px + (100% - 16px) * ${(lever.aim - low) / (high - low || 1)})` }}
            aria-hidden="true"
          />
        )}
      </span>
      <div class="ends hint" aria-hidden="true">
        <span>{show(low)}</span>
        <span class={tone}>{change}</span>
        <span>{show(high)}</span>
      </div>
    </div>
  );
}

/** The slider's own steps seldom hit the present level; near it, it is meant. */
const nearNow = (value: number, now: number, step: number) =>
  Math.abs(value - now) < step / 2 ? now : value;
