/** `npm start [-- FILE] [--port N] [--lang ja|en]`: the add-on in a local spreadsheet, in the browser. */
import { parseArgs } from 'node:util';
import type { DistFiles } from '../host/index.ts';
import type { Language } from '../host/page/language.ts';
import { FileProblem } from '../host/server/files/FileProblem.ts';
import { type OpenedFile, openFile } from '../host/server/files/openFile.ts';
import { readDist } from '../host/server/readDist.ts';
import { startServer } from '../host/server/startServer.ts';
import { build, writeBuild } from './build.ts';

const usage = {
  ja: '使い方: npm start -- [ファイル.csv|.tsv|.xlsx] [--port 4747] [--lang ja|en]',
  en: 'Usage: npm start -- [file.csv|.tsv|.xlsx] [--port 4747] [--lang ja|en]',
};

interface Options {
  path: string | undefined;
  port: number;
  language: Language;
}

/** The command line, or null where it cannot be understood. */
function readOptions(args: string[]): Options | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { port: { type: 'string', default: '4747' }, lang: { type: 'string', default: 'ja' } },
    });
    const port = Number(values.port);
    const language = values.lang;
    if (positionals.length > 1 || !Number.isInteger(port) || port < 0 || port > 65_535) return null;
    return language === 'ja' || language === 'en' ? { path: positionals[0], port, language } : null;
  } catch {
    return null;
  }
}

/** Ends with a sentence in both languages and no stack trace. */
function giveUp({ ja, en }: { ja: string; en: string }): never {
  console.error(`${ja}\n${en}`);
  process.exit(1);
}

async function openOrGiveUp(path: string): Promise<OpenedFile> {
  try {
    return await openFile(path);
  } catch (error) {
    if (error instanceof FileProblem) giveUp(error);
    throw error;
  }
}

/** What clasp would push, built anew; dist/ is written only where it is behind the sources. */
async function currentDist(): Promise<DistFiles> {
  const built = await build();
  const before = await readDist().catch(() => null);
  const { code, sidebar, manifest } = built;
  const isCurrent = before?.code === code && before.sidebar === sidebar && before.manifest === manifest;
  if (!isCurrent) await writeBuild(built);
  return readDist();
}

const options = readOptions(process.argv.slice(2)) ?? giveUp(usage);
const file = options.path === undefined ? null : await openOrGiveUp(options.path);
const dist = await currentDist();
const { address } = await startServer({ dist, language: options.language, file }, options.port);
console.log(
  `ブラウザで ${address} を開いてください(終了は Ctrl+C) / Open ${address} in a browser (Ctrl+C ends)`,
);
