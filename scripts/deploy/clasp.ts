/** Runs the real clasp, always in a folder of its own outside the repository: clasp overwrites what it finds. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

export interface ClaspRun {
  readonly output: string;
  readonly code: number;
}

export type Clasp = (args: readonly string[], folder: string) => Promise<ClaspRun>;

/** `auth`: a credentials file in place of the one in the home folder. */
export function claspWith(auth: string | undefined): Clasp {
  const entry = createRequire(import.meta.url).resolve('@google/clasp');
  const login = auth ? ['-A', auth] : [];
  return (args, folder) =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [entry, ...login, ...args], {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let output = '';
      child.stdout.on('data', (chunk) => {
        output += chunk;
      });
      child.stderr.on('data', (chunk) => {
        output += chunk;
      });
      child.on('error', reject);
      child.on('close', (code) => resolve({ output, code: code ?? 1 }));
    });
}
