/** `npm run deploy`: build, check, push to a spreadsheet's script, read back and compare. */
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build, writeBuild } from './build.ts';
import { findFaults } from './check.ts';
import { findBinding, keepBinding, spreadsheetIdOf } from './deploy/binding.ts';
import { claspWith } from './deploy/clasp.ts';
import { DeployError, deployFaults } from './deploy/DeployError.ts';
import {
  createScript,
  differences,
  type Files,
  pull,
  push,
  refuseForeign,
  requireLogin,
} from './deploy/remote.ts';
import { type Say, sayIn } from './deploy/say.ts';

interface Options {
  readonly sheet: string | undefined;
  readonly auth: string | undefined;
  readonly dryRun: boolean;
  readonly bindings: string | undefined;
}

async function deploy({ sheet, auth, dryRun, bindings }: Options, say: Say): Promise<void> {
  const wanted = sheet ? spreadsheetIdOf(sheet) : null;
  const built = await build();
  const faults = findFaults(built);
  if (faults.length > 0) throw new DeployError('BUNDLE_FAULTY', faults.join('\n'));
  await writeBuild(built);
  const files: Files = {
    'Code.js': built.code,
    'sidebar.html': built.sidebar,
    'appsscript.json': built.manifest,
  };
  const known = findBinding(wanted, bindings);
  if (dryRun) return say.dryRun(files, known, wanted);

  const clasp = claspWith(auth);
  await requireLogin(clasp);
  let binding = known;
  if (!binding) {
    binding = await createScript(clasp, 'KPI逆算', wanted);
    keepBinding(binding, bindings);
    say.created(binding);
  }
  refuseForeign(await pull(clasp, binding));
  await push(clasp, binding, files);
  const wrong = differences(files, await pull(clasp, binding));
  if (wrong.length > 0) throw new DeployError('ARRIVED_DIFFERENT', wrong.join(', '));
  keepBinding(binding, bindings);
  say.done(binding, known === null);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: {
      sheet: { type: 'string' },
      auth: { type: 'string' },
      bindings: { type: 'string' },
      lang: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const language = values.lang ?? (/^ja/i.test(process.env.LC_ALL ?? process.env.LANG ?? 'ja') ? 'ja' : 'en');
  const say = sayIn(language === 'en' ? 'en' : 'ja');
  const { sheet, auth, bindings } = values;
  try {
    await deploy({ sheet, auth, bindings, dryRun: values['dry-run'] }, say);
  } catch (error) {
    if (!(error instanceof DeployError)) throw error;
    say.failed(deployFaults[error.code], error);
    process.exitCode = 1;
  }
}
