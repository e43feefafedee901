import type { Host } from '../../../host/index.ts';
import type { ColourTarget } from '../../../sidebar/colours/recognition/ColourTarget.ts';
import { recognise } from '../../../sidebar/colours/recognition/recognise.ts';
import { withAppliedLines } from '../../../sidebar/colours/withAppliedLines.ts';
import { ask } from './openBook.ts';

/** The selection as the sidebar understands it. */
export const readTarget = (host: Host): ColourTarget =>
  withAppliedLines(recognise(ask(host, 'readColourTarget')));
