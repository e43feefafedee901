import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../src/core/errors/messages/index.ts';
import { ask, askInVain, openBook, sheetOf } from './support/openBook.ts';

const table = [
  ['店', '実績', '目標', ''],
  ['A', 90, 100, ''],
  ['B', 120, 100, ''],
  ['C', 10, 100, ''],
];
const spec = {
  id: null,
  areas: [{ orientation: 'columns' as const, actual: '表!B2:B4', target: '表!C2:C4', status: '表!D2:D4' }],
  direction: 'higher' as const,
  green: 1,
  yellow: 0.8,
  statusWords: true,
  legend: true,
};
const block = { cells: [['x']], looks: [['calc']], formats: [['']] };

describe('the server', () => {
  const open = () => openBook({ 表: table });

  it('covers nothing of the planner', () => {
    const host = open();
    sheetOf(host).getRange('D3').setValue('メモ');
    const preview = ask(host, 'previewColours', spec);
    expect(preview.occupied).toEqual(['表!D3']);
    const fault = askInVain(host, 'applyColours', { ...spec, fingerprint: preview.fingerprint });
    expect(fault).toMatchObject({ code: 'CELLS_OCCUPIED', cell: '表!D3' });
  });

  it.each([
    ['previewColours', undefined],
    ['previewColours', {}],
    ['previewColours', { ...spec, areas: [{ actual: 5 }] }],
    ['previewColours', { ...spec, green: 'x' }],
    ['previewColours', { ...spec, yellow: 2 }],
    ['previewColours', { ...spec, areas: [{ ...spec.areas[0], target: '別!C2:C4' }] }],
    ['previewColours', { ...spec, areas: [{ ...spec.areas[0], target: '表!C2:C9' }] }],
    ['previewColours', { ...spec, areas: [{ ...spec.areas[0], target: '表!B2:B4' }] }],
    ['previewColours', { ...spec, areas: [{ ...spec.areas[0], actual: '表!__proto__' }] }],
    ['previewColours', { ...spec, areas: [null] }],
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
