/** The project's installed triggers. */
import type { EnumValue } from './enums.ts';
import { ServiceError } from './ServiceError.ts';

export interface InstalledTrigger {
  id: string;
  functionName: string;
  eventType: EnumValue;
  source: EnumValue;
}

export class TriggerList {
  installed: InstalledTrigger[] = [];

  /** An add-on may have one trigger of a type per user and document. */
  add(trigger: InstalledTrigger): void {
    if (this.installed.some(({ eventType }) => eventType === trigger.eventType))
      throw new ServiceError(
        trigger.eventType.name() === 'CLOCK'
          ? 'This add-on has created too many time-based triggers in this document for this Google user account.'
          : 'This add-on has created too many triggers of this type in this document for this Google user account.',
      );
    this.installed.push(trigger);
  }
}
