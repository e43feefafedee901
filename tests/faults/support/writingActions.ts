/**
 * Everything in the add-on that writes. A new action gets all situations of this folder by one more entry in a list.
 */
import { blockActions } from './actions/blockActions.ts';
import { bookActions } from './actions/bookActions.ts';
import { colourActions } from './actions/colourActions.ts';
import { storeActions } from './actions/storeActions.ts';
import type { WritingAction } from './actions/WritingAction.ts';

export const writingActions: readonly WritingAction[] = [
  ...colourActions,
  ...blockActions,
  ...bookActions,
  ...storeActions,
];
