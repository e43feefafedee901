import type { Host } from '../../../../host/index.ts';
import { smallBlocks } from '../../../addon/book/smallBlocks.ts';
import { request as bookRequest } from '../../../addon/book/support.ts';
import { ask } from '../../../addon/support/openBook.ts';
import { undo, type WritingAction } from './WritingAction.ts';

const build = (host: Host, version: number) =>
  ask(host, 'buildBook', bookRequest(host, smallBlocks(version)));
export const bookActions: readonly WritingAction[] = [
  {
    name: 'building the book',
    prepare: (host) => ['buildBook', bookRequest(host, smallBlocks())],
    writes: 'book',
    isAlone: true,
    undo: 'kept',
  },
  {
    name: 'building the book again',
    prepare(host) {
      build(host, 1);
      return ['buildBook', bookRequest(host, smallBlocks(2))];
    },
    writes: 'book',
    isAlone: true,
    undo: 'kept',
  },
  {
    name: 'repairing one sheet of the book',
    prepare(host) {
      build(host, 1);
      return ['buildBook', bookRequest(host, smallBlocks(2).slice(3, 4))];
    },
    writes: 'book',
    isAlone: true,
    undo: 'kept',
  },
  {
    name: 'undoing a build',
    prepare(host) {
      build(host, 1);
      return undo(host);
    },
    writes: 'book',
    isAlone: true,
    undo: 'used',
  },
  {
    name: 'undoing a second build',
    prepare(host) {
      build(host, 1);
      build(host, 2);
      return undo(host);
    },
    writes: 'book',
    isAlone: true,
    undo: 'used',
  },
];
