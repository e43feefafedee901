import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../src/core/errors/messages/index.ts';
import { spec } from '../security/support/requests.ts';
import { planFor } from './support/colours.ts';
import { askInVain, openBook, sheetOf } from './support/openBook.ts';

const table = [
  ['店', '実績', '目標', ''],
  ['A', 90, 100, ''],
  ['B', 120, 100, ''],
  ['C', 10, 100, ''],
];
const block = { cells: [['x']], looks: [['calc']], formats: [['']] };

describe('the server', () => {
  const open = () => openBook({ 表: table });

  it('covers nothing of the planner', () => {
    const host = open();
    sheetOf(host).getRange('D3').setValue('メモ');
    const { preview, request } = planFor(host, spec);
    expect(preview.occupied).toEqual(['表!D3']);
    const fault = askInVain(host, 'writeColours', request);
    expect(fault).toMatchObject({ code: 'CELLS_OCCUPIED', cell: '表!D3' });
  });

  it.each([
    ['readColourCells', undefined],
    ['readColourCells', {}],
    ['readColourCells', { address: 5 }],
    ['readColourCells', { address: '別!C2:C4' }],
    ['readColourCells', { address: '表!A9999:B9999' }],
    ['readColourCells', { address: '表!A1001:B1002' }],
    ['readColourCells', { address: '表!__proto__' }],
    ['writeColours', undefined],
    ['writeColours', {}],
    ['writeColours', { sheetName: '表' }],
    ['placeBlock', { rows: 0, columns: 3 }],
    ['placeBlock', { rows: 2.5, columns: 3 }],
    ['placeBlock', { rows: 2 }],
    ['writeBlock', { block }],
    ['removeColours', 'x'],
    ['removeColours', {}],
    ['removeColours', { id: '__proto__' }],
    ['showCells', { address: 'nowhere' }],
    ['placeBlock', { rows: 1e6, columns: 1 }],
    ['writeBlock', { block: null }],
    ['writeBlock', { block: { ...block, cells: 'x' } }],
    ['writeBlock', { block, placement: { address: '表!ZZZ9', fingerprint: '' }, mayOverwrite: true }],
    ['undoLastWrite', {}],
  ] as const)('answers %s(%j) with a code that has a sentence', (name, request) => {
    const fault = askInVain(open(), name, request);
    expect(errorCodes).toContain(fault.code);
    expect(['INTERNAL', 'SERVICE_FAILED']).not.toContain(fault.code);
  });
});
