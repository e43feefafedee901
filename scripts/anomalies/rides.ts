import type { Draw, Kind, Labelled } from './Kind.ts';

/** Of a day by the half hour: quiet at night, a morning and an evening peak, later at weekends. */
const HALF_HOURS = 48;
const DAYS = 215;
const WEEK = [0.92, 0.98, 1.02, 1.05, 1.08, 1.1, 0.93];
/** A marathon, Thanksgiving, Christmas, New Year and a blizzard, by day from July on. */
const EVENTS: readonly (readonly (readonly [day: number, factor: number])[])[] = [
  [[123, 1.12]],
  [
    [149, 0.7],
    [150, 0.82],
  ],
  [
    [177, 0.72],
    [178, 0.62],
    [179, 0.85],
  ],
  [
    [184, 1.05],
    [185, 0.8],
  ],
  [
    [209, 0.8],
    [210, 0.45],
    [211, 0.9],
  ],
];

const bump = (hour: number, peak: number, width: number): number => Math.exp(-(((hour - peak) / width) ** 2));
function ofDay(half: number, isWeekend: boolean): number {
  const hour = half / 2;
  const late = bump(hour, isWeekend ? 1 : 0, 2.5) + bump(hour, isWeekend ? 25 : 24, 2.5);
  return (
    0.25 + (isWeekend ? 0.3 : 0.9) * bump(hour, 8.5, 1.8) + bump(hour, 19, 4) + (isWeekend ? 0.9 : 0.4) * late
  );
}

/** Rides of 215 days with five known events: a scatter of days, and one of half hours that lasts a while. */
function rides(draw: Draw): Labelled {
  const factors = new Map(EVENTS.flat());
  const values: number[] = [];
  let mood = 0;
  for (let day = 0; day < DAYS; day++) {
    const weekday = day % 7;
    const level = 15_000 * WEEK[weekday]! * (factors.get(day) ?? 1) * Math.exp(0.03 * draw.normal());
    for (let half = 0; half < HALF_HOURS; half++) {
      mood = 0.8 * mood + 0.03 * draw.normal();
      values.push(Math.round(level * ofDay(half, weekday > 4) * Math.exp(mood)));
    }
  }
  const anomalies = EVENTS.map((days) =>
    days.flatMap(([day]) => Array.from({ length: HALF_HOURS }, (_, half) => day * HALF_HOURS + half)),
  );
  return { values, anomalies, isExplained: [] };
}

/** The same as sums of days. */
function ridesADay(draw: Draw): Labelled {
  const { values, anomalies } = rides(draw);
  return {
    values: Array.from({ length: DAYS }, (_, day) =>
      values.slice(day * HALF_HOURS, (day + 1) * HALF_HOURS).reduce((sum, v) => sum + v, 0),
    ),
    anomalies: anomalies.map((places) => [...new Set(places.map((t) => Math.floor(t / HALF_HOURS)))]),
    isExplained: [],
  };
}

/** Five great events in seven months: by the day, and by the half hour with the cycle of a day or of a week. */
export const rideKinds: readonly Kind[] = [
  { name: 'rides a day', season: 7, make: ridesADay },
  { name: 'rides by the half hour, season 48', season: HALF_HOURS, make: rides },
  { name: 'rides by the half hour, season 336', season: 7 * HALF_HOURS, make: rides },
];
