import { useMemo, useState } from 'preact/hooks';
import type { SidebarContext } from '../../../src/addon/server/types.ts';
import type { Direction } from '../../../src/core/judge/Direction.ts';
import { parseNumber } from '../../../src/core/numbers/parseNumber.ts';
import { formatNumber } from '../../format.ts';
import type { Series, SeriesTable } from '../table/Table.ts';
import { type Assessment, assess, type TooFew } from './assess.ts';
import { type Horizon, targetOf, usualHorizon, usualTarget } from './horizon.ts';
import { type Calendar, useCalendar } from './useCalendar.ts';

const MOST_REMAINING = 100;

/** One series over one stretch, towards one target. */
export interface Subject {
  readonly metric: Series;
  readonly direction: Direction;
  readonly horizon: Horizon;
  readonly targetSeries: Series | null;
  readonly target: number | null;
}

export interface Situation extends Subject {
  readonly metrics: readonly Series[];
  /** What the target column gives for the stretch, where there is one and nothing else was typed. */
  readonly usual: { readonly total: number; readonly known: number; readonly periods: number } | null;
  readonly assessment: Assessment | TooFew;
  /** What stands in the fields. */
  readonly fields: { readonly start: string; readonly remaining: string; readonly target: string };
  readonly wrong: { readonly remaining: boolean; readonly target: boolean };
  readonly calendar: Calendar | null;
  /** Ids of columns that are no step on the way to the metric. */
  readonly without: ReadonlySet<string>;
  choose(id: string): void;
  leaveOut(without: ReadonlySet<string>): void;
  setDirection(direction: Direction): void;
  setStart(start: string): void;
  setRemaining(remaining: string): void;
  setTarget(target: string): void;
}

/** Everything the views have in common: which metric, over which stretch, towards which target. */
export function useSituation(
  table: SeriesTable,
  { today, spreadsheetName, language }: Pick<SidebarContext, 'today' | 'spreadsheetName' | 'language'>,
): Situation {
  const metrics = table.series.filter(({ isTarget }) => !isTarget);
  const shown = metrics.length > 0 ? metrics : table.series;
  const [chosen, setChosen] = useState(() => usualMetric(table, shown).id);
  const [startText, setStart] = useState<string | null>(null);
  const [remainingText, setRemaining] = useState<string | null>(null);
  const [targetText, setTarget] = useState<string | null>(null);

  const [directions, setDirections] = useState<ReadonlyMap<string, Direction>>(new Map());
  const [without, leaveOut] = useState<ReadonlySet<string>>(new Set());

  const metric = shown.find(({ id }) => id === chosen) ?? shown[0]!;
  const usualStretch = usualHorizon(table, metric, today);
  const remainingGiven = remainingText === null ? usualStretch.remaining : parseNumber(remainingText);
  const isRemaining =
    remainingGiven !== null &&
    Number.isInteger(remainingGiven) &&
    remainingGiven >= 0 &&
    remainingGiven <= MOST_REMAINING;
  const horizon: Horizon = {
    ...usualStretch,
    start: startText === null ? usualStretch.start : Number(startText),
    remaining: isRemaining ? remainingGiven : usualStretch.remaining,
  };
  const targetSeries = targetOf(table, metric);
  const usual = targetSeries && metric.form !== 'percent' ? usualTarget(targetSeries, horizon) : null;
  const targetGiven = targetText?.trim() ? parseNumber(targetText) : null;
  const target = targetText === null ? (usual?.total ?? null) : targetGiven;

  const { start, last, remaining } = horizon;
  const calendar = useCalendar(table, spreadsheetName);
  const isExplained = calendar?.isExplained;
  // The table never changes while it is on screen, so the metric, the stretch and the holidays are all there is.
  const assessment = useMemo(
    () => assess(metric, horizon, isExplained),
    [metric.id, start, last, remaining, isExplained],
  );
  return {
    metrics: shown,
    metric,
    direction: directions.get(metric.id) ?? metric.direction,
    calendar,
    without,
    leaveOut,
    setDirection: (direction) => setDirections(new Map(directions).set(metric.id, direction)),
    horizon,
    targetSeries,
    usual: targetText === null ? usual : null,
    target,
    assessment,
    fields: {
      start: String(start),
      remaining: remainingText ?? String(usualStretch.remaining),
      target: targetText ?? (usual ? formatNumber(usual.total, language, 10) : ''),
    },
    wrong: {
      remaining: !isRemaining,
      target: targetText !== null && targetText.trim() !== '' && targetGiven === null,
    },
    choose(id) {
      setChosen(id);
      setStart(null);
      setRemaining(null);
      setTarget(null);
    },
    setStart,
    setRemaining,
    setTarget,
  };
}

/** The one with a target of its own, else the last: tables run from causes to the result. */
const usualMetric = (table: SeriesTable, metrics: readonly Series[]): Series =>
  metrics.find((metric) => targetOf(table, metric) !== null) ?? metrics[metrics.length - 1]!;
