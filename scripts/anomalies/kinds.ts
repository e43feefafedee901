import { partsOf, toDay } from '../../src/core/calendar/Day.ts';
import type { Draw, Kind, Labelled } from './Kind.ts';

const WEEK = [1, 0.95, 1, 1.05, 1.1, 0.5, 0.4];
const YEAR = [0.8, 0.75, 1.1, 0.95, 0.9, 1, 1.05, 0.85, 1, 1.05, 1.1, 1.45];
const START = toDay(2025, 4, 1)!;
const isMonthEnd = (day: number): boolean => partsOf(day + 1).dayOfMonth === 1;
const wave = (t: number, period: number): number => Math.sin((2 * Math.PI * t) / period);

/** Multiplies the values at some places by 5 to 10 times their scatter, up or down: single anomalies. */
function withAnomalies(
  draw: Draw,
  values: number[],
  count: number,
  scatter: number,
  isExplained: readonly boolean[] = [],
): Labelled {
  const places = draw.places(count, 2, values.length - 2, 3).filter((t) => !isExplained[t]);
  for (const t of places) {
    const size = scatter * (5 + 5 * draw.uniform());
    values[t]! *= Math.exp(draw.uniform() < 0.5 ? size : -size);
  }
  return { values, anomalies: places.map((t) => [t]), isExplained };
}

/** What is usual at each place, times a scatter in proportion, with single anomalies. */
function proportional(
  draw: Draw,
  length: number,
  count: number,
  scatter: number,
  usual: (t: number) => number,
  isExplained: readonly boolean[] = [],
): Labelled {
  const values = Array.from({ length }, (_, t) => usual(t) * Math.exp(scatter * draw.normal()));
  return withAnomalies(draw, values, count, scatter, isExplained);
}

/** A level that wanders, as a factor at each place. */
function wandering(draw: Draw, length: number, step: number): number[] {
  let level = 0;
  return Array.from({ length }, () => {
    level += step * draw.normal();
    return Math.exp(level);
  });
}

/** A Poisson number: how many exponential waiting times fit into a period. */
function countOf(draw: Draw, mean: number): number {
  let count = 0;
  let left = mean + Math.log(draw.uniform());
  while (left > 0) {
    left += Math.log(draw.uniform());
    count++;
  }
  return count;
}

export const kinds: readonly Kind[] = [
  {
    name: 'hours, trend and two seasons',
    season: 24,
    make: (draw) =>
      proportional(
        draw,
        24 * 28,
        8,
        0.08,
        (t) => (100 + 0.05 * t) * (1.2 + wave(t - 8, 24)) * (0.8 + 0.2 * WEEK[Math.floor(t / 24) % 7]!),
      ),
  },
  {
    name: 'hours of ten weeks, no drift',
    season: 24,
    make: (draw) => proportional(draw, 24 * 70, 10, 0.08, (t) => 100 * (1.2 + wave(t - 8, 24))),
  },
  {
    name: 'days, drifting level',
    season: 7,
    make: (draw) => {
      const level = wandering(draw, 180, 0.015);
      return proportional(draw, 180, 5, 0.06, (t) => 300 * WEEK[t % 7]! * level[t]!);
    },
  },
  {
    name: 'days, a shift of level',
    season: 7,
    make: (draw) => {
      const [at] = draw.places(1, 50, 130, 1);
      const factor = draw.uniform() < 0.5 ? 1.35 : 0.75;
      return proportional(draw, 180, 5, 0.06, (t) => 300 * WEEK[t % 7]! * (t < at! ? 1 : factor));
    },
  },
  {
    name: 'days, month-ends',
    season: 7,
    make: (draw) =>
      proportional(draw, 365, 6, 0.08, (t) => 300 * WEEK[t % 7]! * (isMonthEnd(START + t) ? 1.7 : 1)),
  },
  {
    name: 'weeks, month-ends',
    season: 52,
    make: (draw) =>
      proportional(draw, 130, 4, 0.05, (t) => {
        const holdsEnd = WEEK.some((_, day) => isMonthEnd(START + 7 * t + day));
        return (1000 + 2 * t) * (1 + 0.2 * wave(t, 52)) * (holdsEnd ? 1.25 : 1);
      }),
  },
  {
    name: 'months, growth in proportion',
    season: 12,
    make: (draw) => proportional(draw, 72, 3, 0.05, (t) => 1000 * 1.015 ** t * YEAR[t % 12]!),
  },
  {
    name: 'days, campaigns left out',
    season: 7,
    make: (draw) => {
      const begins = draw.places(4, 10, 160, 20);
      const isCampaign = Array.from({ length: 180 }, (_, t) => begins.some((b) => t >= b && t < b + 5));
      const usual = (t: number) => 300 * WEEK[t % 7]! * (isCampaign[t] ? 1.8 : 1);
      return proportional(draw, 180, 5, 0.07, usual, isCampaign);
    },
  },
  {
    name: '18 months',
    season: 1,
    make: (draw) => proportional(draw, 18, 1, 0.08, (t) => 500 + 6 * t),
  },
  {
    name: '35 days',
    season: 7,
    make: (draw) => proportional(draw, 35, 2, 0.07, (t) => 300 * WEEK[t % 7]!),
  },
  {
    name: 'days, heavy tails',
    season: 7,
    make: (draw) => {
      // Student's t with 3 degrees of freedom: a value in fifty lies beyond 5 usual deviations by itself.
      const tail = () => {
        const squares = [draw.normal(), draw.normal(), draw.normal()].reduce((sum, z) => sum + z * z, 0);
        return draw.normal() / Math.sqrt(squares / 3);
      };
      const values = Array.from({ length: 180 }, (_, t) => 300 * WEEK[t % 7]! * Math.exp(0.05 * tail()));
      return withAnomalies(draw, values, 5, 0.08);
    },
  },
  {
    name: 'days, a random walk',
    season: 7,
    make: (draw) => {
      const level = wandering(draw, 180, 0.05);
      return proportional(draw, 180, 5, 0.05, (t) => 300 * level[t]!);
    },
  },
  {
    name: 'days, counts of 12',
    season: 7,
    make: (draw) => {
      const values = Array.from({ length: 180 }, (_, t) => countOf(draw, 15 * WEEK[t % 7]!));
      const places = draw.places(4, 2, 178, 3);
      for (const t of places) values[t]! += 25 + Math.floor(15 * draw.uniform());
      return { values, anomalies: places.map((t) => [t]), isExplained: [] };
    },
  },
  {
    name: 'days, no anomaly',
    season: 7,
    make: (draw) => proportional(draw, 180, 0, 0.07, (t) => 300 * WEEK[t % 7]! * (1 + 0.001 * t)),
  },
];
