import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Start } from '../page/workspace.ts';
import { bundlePage } from './bundlePage.ts';

export interface RunningServer {
  address: string;
  close(): Promise<void>;
}

/**
 * Everything the page loads comes from here: the rule lets a mistake ask nothing of the outside.
 * The engine compiles its templates, and the add-on's code is evaluated, hence `unsafe-eval`; the
 * sidebar's code stands inline in its page, as it does when it is pushed.
 */
const contentRule = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self' data:",
  "font-src 'self' data:",
].join('; ');

/** Serves the page on this machine alone; port 0, and a taken port, become any free one. */
export async function startServer(start: Start, port: number): Promise<RunningServer> {
  const { js, css, sidebarClient } = await bundlePage();
  const html = await readFile(new URL('../page/index.html', import.meta.url), 'utf8');
  const files = new Map<string, { type: string; body: string }>(
    Object.entries({
      '/': { type: 'text/html', body: html },
      '/page.js': { type: 'text/javascript', body: js },
      '/page.css': { type: 'text/css', body: css },
      '/sidebar-client.js': { type: 'text/javascript', body: sidebarClient },
      '/start.json': { type: 'application/json', body: JSON.stringify(start) },
    }),
  );
  const server = createServer((request, response) => {
    const file = isLocal(request) ? files.get((request.url ?? '').split('?')[0]!) : undefined;
    response.writeHead(file ? 200 : 404, {
      'content-type': `${file?.type ?? 'text/plain'}; charset=utf-8`,
      'content-security-policy': contentRule,
      'cache-control': 'no-store',
    });
    response.end(file?.body ?? 'not found');
  });
  await listen(server, port);
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Refuses other host names, through which a foreign web page could read the planner's file. */
function isLocal(request: IncomingMessage): boolean {
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '');
}

async function listen(server: Server, port: number): Promise<void> {
  try {
    await tryPort(server, port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    await tryPort(server, 0);
  }
}

function tryPort(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
