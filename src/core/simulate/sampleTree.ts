import { seeded } from '../random/generator.ts';
import { fillNormal } from '../random/normal.ts';
import type { Tape } from '../tree/Tape.ts';
import type { Driver } from './Driver.ts';
import { driverBlock } from './driverBlock.ts';
import { BLOCK, runBlocks } from './runBlocks.ts';

/** Results of a tree on independent random trials (plain Monte Carlo), in the order drawn: for histograms. */
export function sampleTree(
  tape: Tape,
  drivers: readonly Driver[],
  trials: number,
  seed: number,
): Float64Array {
  const state = seeded(seed);
  const normals = new Float64Array(BLOCK);
  const results = new Float64Array(trials);
  runBlocks(
    tape,
    trials,
    (input, _, count, out) => {
      const driver = drivers[input]!;
      if (driver.kind !== 'fixed') fillNormal(state, normals, count);
      driverBlock(driver, normals, out, count);
    },
    (start, block) => results.set(block, start),
  );
  return results;
}
