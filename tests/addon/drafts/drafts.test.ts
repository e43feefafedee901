import { describe, expect, it } from 'vitest';
import { ask, askInVain, openBook } from '../support/openBook.ts';

const draft = (name: string) => JSON.stringify({ name });

describe('the draft of a design', () => {
  it('is kept between visits, and none is there at first', () => {
    const host = openBook({ 表: {} });
    expect(ask(host, 'readDraft')).toEqual({ text: null });
    ask(host, 'saveDraft', { text: draft('受注計画') });
    expect(ask(host, 'readDraft')).toEqual({ text: draft('受注計画') });
    ask(host, 'saveDraft', { text: null });
    expect(ask(host, 'readDraft')).toEqual({ text: null });
    expect(host.globals.PropertiesService.getUserProperties().getKeys()).toEqual(['gyakusan.drafts']);
  });

  it('may be longer than one value of the store, Japanese and emoji included, and leaves no piece behind', () => {
    const host = openBook({ 表: {} });
    for (const length of [2799, 2800, 9000]) {
      const name = `${'率'.repeat(length)}📈${'、'.repeat(length)}`;
      ask(host, 'saveDraft', { text: draft(name) });
      expect(JSON.parse(ask(host, 'readDraft').text!)).toEqual({ name });
    }
    ask(host, 'saveDraft', { text: draft('短い') });
    expect(host.globals.PropertiesService.getUserProperties().getKeys()).toHaveLength(2);
  });

  it('is refused when it is too long, and the one before stays', () => {
    const host = openBook({ 表: {} });
    ask(host, 'saveDraft', { text: draft('前') });
    const fault = askInVain(host, 'saveDraft', { text: draft('長'.repeat(70_000)) });
    expect(fault.code).toBe('DRAFT_TOO_LARGE');
    expect(ask(host, 'readDraft').text).toBe(draft('前'));
  });

  it('is refused when it is no JSON', () => {
    const host = openBook({ 表: {} });
    expect(askInVain(host, 'saveDraft', { text: '{' }).code).toBe('REQUEST_UNREADABLE');
    expect(askInVain(host, 'saveDraft', {} as never).code).toBe('REQUEST_UNREADABLE');
  });

  it('makes room for the files worked on last', () => {
    const host = openBook({ 表: {} });
    const properties = host.globals.PropertiesService.getUserProperties();
    properties.setProperties({
      'gyakusan.drafts': JSON.stringify([
        { file: 'x', parts: 1 },
        { file: 'y', parts: 2 },
      ]),
      'gyakusan.draft.x.0': '1',
      'gyakusan.draft.y.0': '2',
      'gyakusan.draft.y.1': '3',
    });
    ask(host, 'saveDraft', { text: draft('新') });
    expect(properties.getKeys().filter((key: string) => key.startsWith('gyakusan.draft.y'))).toEqual([]);
    expect(properties.getProperty('gyakusan.draft.x.0')).toBe('1');
  });
});
