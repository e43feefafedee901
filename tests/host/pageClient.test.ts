import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

interface Sent {
  kind: string;
  id: number;
  functionName: string;
  argumentsJson: string;
}

const sent: Sent[] = [];
const page = { postMessage: (message: Sent) => sent.push(message) };
let receive: (event: { source: unknown; data: unknown }) => void;
// biome-ignore lint/suspicious/noExplicitAny: any server function may be called by name
let run: any;

beforeAll(async () => {
  vi.stubGlobal('parent', page);
  vi.stubGlobal('addEventListener', (kind: string, listener: typeof receive) => {
    if (kind === 'message') receive = listener;
  });
  await import('../../host/page/sidebar/client.ts');
  run = (globalThis as unknown as { google: { script: { run: unknown } } }).google.script.run;
});
beforeEach(() => {
  for (const { id } of sent.splice(0)) answer(id, 0);
});

function answer(id: number, value: unknown): void {
  receive({ source: page, data: { kind: 'success', id, json: JSON.stringify(value) } });
}

describe('google.script.run in the sidebar', () => {
  it('has ten calls on their way and sends the next when one is answered', () => {
    const values: unknown[] = [];
    for (let i = 0; i < 25; i++) run.withSuccessHandler((value: unknown) => values.push(value)).echo(i);
    expect(sent.map(({ argumentsJson }) => argumentsJson)).toEqual(
      Array.from({ length: 10 }, (_, i) => `[${i}]`),
    );
    answer(sent[3]!.id, 'third');
    expect(values).toEqual(['third']);
    expect(sent).toHaveLength(11);
    expect(sent[10]!.argumentsJson).toBe('[10]');
    for (let i = 0; i < sent.length; i++) answer(sent[i]!.id, i);
    expect(sent).toHaveLength(25);
    expect(values).toHaveLength(25);
  });

  it('answers each call once, and only to the page', () => {
    const onSuccess = vi.fn();
    run.withSuccessHandler(onSuccess).echo('x');
    const { id } = sent[0]!;
    receive({ source: {}, data: { kind: 'success', id, json: '"forged"' } });
    expect(onSuccess).not.toHaveBeenCalled();
    answer(id, 'x');
    answer(id, 'again');
    expect(onSuccess.mock.calls).toEqual([['x', undefined]]);
  });

  it('counts a refused argument as no call', () => {
    for (let i = 0; i < 20; i++) expect(() => run.echo(() => i)).toThrow('illegal value in property: 0');
    run.echo(1);
    expect(sent).toHaveLength(1);
  });
});
