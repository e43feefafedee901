/** vitest's global setup: tests run what would be pushed, never an older build. */
import { build, writeDist } from '../../scripts/build.ts';

export const setup = async () => writeDist(await build());
