/** A loopback fake of the Google endpoints clasp uses, with the faults a person can meet. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RemoteFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}

export type Trouble = 'none' | 'expired' | 'apiDisabled' | 'lostOnPush' | 'changedOnPush';

export interface FakeGoogle {
  readonly address: string;
  readonly scripts: Map<string, RemoteFile[]>;
  /** `METHOD path` of every request, in order. */
  readonly requests: string[];
  trouble: Trouble;
  close(): Promise<void>;
}

const emptyScript: RemoteFile[] = [
  { name: 'appsscript', type: 'JSON', source: '{"timeZone":"America/New_York"}' },
  { name: 'Code', type: 'SERVER_JS', source: 'function myFunction() {\n\n}\n' },
];

const ids = { spreadsheet: 'sheet-made-by-the-fake-000001', script: 'script-made-by-the-fake' };

export async function startFakeGoogle(): Promise<FakeGoogle> {
  const google = {
    scripts: new Map<string, RemoteFile[]>(),
    requests: [] as string[],
    trouble: 'none' as Trouble,
  };
  const server = createServer(async (request, response) => {
    google.requests.push(`${request.method} ${request.url?.split('?')[0]}`);
    await answer(request, response, google);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return Object.assign(google, {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  google: Pick<FakeGoogle, 'scripts' | 'trouble'>,
): Promise<void> {
  const body = await text(request);
  const path = request.url?.split('?')[0] ?? '';
  const send = (status: number, value: unknown) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(value));
  };
  if (google.trouble === 'expired')
    return send(400, { error: 'invalid_grant', error_description: 'expired' });
  if (path.endsWith('/userinfo')) return send(200, { email: 'planner@example.com', id: '1' });
  if (google.trouble === 'apiDisabled')
    return send(403, {
      error: { code: 403, message: 'User has not enabled the Apps Script API.', status: 'PERMISSION_DENIED' },
    });
  if (path === '/drive/v3/files') return send(200, { id: ids.spreadsheet });
  if (path === '/v1/projects' && request.method === 'POST') {
    const scriptId = `${ids.script}-${google.scripts.size + 1}`;
    google.scripts.set(scriptId, emptyScript);
    return send(200, { scriptId, parentId: JSON.parse(body).parentId });
  }
  const scriptId = /^\/v1\/projects\/([^/]+)\/content$/.exec(path)?.[1];
  const files = scriptId && google.scripts.get(scriptId);
  if (!files) return send(404, { error: { code: 404, message: 'Requested entity was not found.' } });
  if (request.method === 'GET') return send(200, { scriptId, files });
  if (google.trouble === 'lostOnPush') return void request.socket.destroy();
  const sent = (JSON.parse(body) as { files: RemoteFile[] }).files;
  const kept = google.trouble === 'changedOnPush' ? sent.slice(0, 2) : sent;
  google.scripts.set(scriptId, kept);
  return send(200, { scriptId, files: kept });
}

async function text(request: IncomingMessage): Promise<string> {
  // A character of several bytes may be cut by the edge of a chunk.
  request.setEncoding('utf8');
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}
