import { ask } from '../../../addon/support/openBook.ts';
import type { WritingAction } from './WritingAction.ts';

/** What is kept beside the sheets, and the self-test, whose sheet is gone again. */
export const storeActions: readonly WritingAction[] = [
  {
    name: 'keeping a draft',
    prepare(host) {
      ask(host, 'saveDraft', { text: JSON.stringify({ name: '前'.repeat(6000) }) });
      return ['saveDraft', { text: JSON.stringify({ name: '後'.repeat(3000) }) }];
    },
    writes: 'store',
    isAlone: false,
    undo: 'none',
  },
  {
    name: 'keeping a draft where two others are kept',
    prepare(host) {
      const properties = host.globals.PropertiesService.getUserProperties();
      const others = ['x', 'y'].map((file) => ({ file, parts: 2 }));
      const pieces = others.flatMap(({ file }) => [0, 1].map((n) => [`gyakusan.draft.${file}.${n}`, '{}']));
      properties.setProperties({
        ...Object.fromEntries(pieces),
        'gyakusan.drafts': JSON.stringify(others),
      });
      return ['saveDraft', { text: JSON.stringify({ name: '後' }) }];
    },
    writes: 'store',
    isAlone: false,
    undo: 'none',
  },
  {
    name: 'dropping a draft',
    prepare(host) {
      ask(host, 'saveDraft', { text: JSON.stringify({ name: '前'.repeat(6000) }) });
      return ['saveDraft', { text: null }];
    },
    writes: 'store',
    isAlone: false,
    undo: 'none',
  },
  {
    name: 'a part of the self-test',
    prepare: () => ['runSelfTest', { from: 20 }],
    writes: 'store',
    isAlone: true,
    undo: 'none',
  },
];
