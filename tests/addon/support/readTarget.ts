import type { Host } from '../../../host/index.ts';
import type { ColourTarget } from '../../../sidebar/colours/recognition/ColourTarget.ts';
import { recognise } from '../../../sidebar/colours/recognition/recognise.ts';
import { withAppliedLines } from '../../../sidebar/colours/withAppliedLines.ts';
import { ask } from './openBook.ts';

/** The selection as the sidebar understands it. */
export function readTarget(host: Host): ColourTarget {
  const reading = ask(host, 'readColourTarget');
  return withAppliedLines(recognise(reading), reading);
}
