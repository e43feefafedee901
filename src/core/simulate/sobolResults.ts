import { normalQuantile } from '../distributions/normal.ts';
import { seeded } from '../random/generator.ts';
import { fillNormal } from '../random/normal.ts';
import { SOBOL_DIMENSIONS, sobolStream } from '../random/sobol.ts';
import type { Tape } from '../tree/Tape.ts';
import type { Driver } from './Driver.ts';
import { driverBlock } from './driverBlock.ts';
import { BLOCK, runBlocks } from './runBlocks.ts';

const SEED = 20260402;

/** Fills standard normal deviates for the trials from `start` on. */
type NormalStream = (start: number, count: number, out: Float64Array) => void;

/** Sobol coordinates for the drivers that matter most, the best ones first; pseudo-random ones beyond those. */
function normalStreams(drivers: readonly Driver[], importance: readonly number[]): NormalStream[] {
  const state = seeded(SEED);
  const ranked = drivers.map((_, i) => i).sort((a, b) => importance[b]! - importance[a]! || a - b);
  const streams: NormalStream[] = [];
  ranked.forEach((driver, rank) => {
    if (rank >= SOBOL_DIMENSIONS) {
      streams[driver] = (_, count, out) => fillNormal(state, out, count);
      return;
    }
    const points = sobolStream(rank, state);
    streams[driver] = (start, count, out) => {
      points(start, count, out);
      for (let i = 0; i < count; i++) out[i] = normalQuantile(out[i]!);
    };
  });
  return streams;
}

/** Results of a tree on scrambled Sobol points; the same points in every call with the same importance. */
export function sobolResults(
  tape: Tape,
  drivers: readonly Driver[],
  importance: readonly number[],
  trials: number,
): Float64Array {
  const streams = normalStreams(drivers, importance);
  const normals = new Float64Array(BLOCK);
  const all = new Float64Array(trials);
  runBlocks(
    tape,
    trials,
    (input, start, count, out) => {
      const driver = drivers[input]!;
      if (driver.kind !== 'fixed') streams[input]!(start, count, normals);
      driverBlock(driver, normals, out, count);
    },
    (start, block) => all.set(block, start),
  );
  return all;
}
