import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../host/server/startServer.ts';

const start = { dist: { code: '', sidebar: '', manifest: '' }, language: 'ja' as const, file: null };

let server: RunningServer;
beforeAll(async () => {
  server = await startServer(start, 0);
});
afterAll(() => server.close());

/** Asks for a path under a host name of choice, as a rebound foreign name would. */
function statusFor(path: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(new URL(path, server.address), { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('the local server', () => {
  it('answers on this machine only, and to no other host name', async () => {
    const { host } = new URL(server.address);
    expect(host).toMatch(/^127\.0\.0\.1:\d+$/);
    expect(await statusFor('/start.json', host)).toBe(200);
    expect(await statusFor('/start.json', host.replace('127.0.0.1', 'localhost'))).toBe(200);
    expect(await statusFor('/start.json', 'attacker.example')).toBe(404);
  });

  it.each(['/../package.json', '/%2e%2e/package.json', '/constructor', '/nothing'])(
    'serves nothing but the page (%s)',
    async (path) => {
      expect(await statusFor(path, new URL(server.address).host)).toBe(404);
    },
  );

  it('forbids the page every request to the outside', async () => {
    const response = await fetch(server.address);
    const rule = response.headers.get('content-security-policy') ?? '';
    expect(rule).toContain("default-src 'self'");
    expect(rule).not.toMatch(/https?:|\*/);
  });
});
