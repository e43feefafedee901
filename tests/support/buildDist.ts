/** vitest's global setup: tests run what would be pushed, never an older build. */
import { build, writeBuild } from '../../scripts/build.ts';

export const setup = async () => writeBuild(await build());
