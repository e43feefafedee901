import type { WriteResult } from '../../../src/addon/server/types.ts';
import type { Covered } from '../../reverse/OverwriteQuestion.tsx';
import type { SidebarFault } from '../../server/faults.ts';

/** Something on its way to the sheet, whatever it is: written at once where the place is free, else asked first. */
export interface Writing {
  readonly stage:
    | { readonly kind: 'idle' | 'kept' }
    | { readonly kind: 'asking'; readonly placement: Covered }
    | { readonly kind: 'written'; readonly result: WriteResult };
  readonly busy: boolean;
  readonly fault: SidebarFault | null;
  overwrite(): unknown;
  keep(): void;
  reset(): void;
}
