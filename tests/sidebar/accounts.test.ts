import { afterAll, describe, expect, it } from 'vitest';
import { type Text, textIn } from '../../sidebar/i18n/index.ts';
import type { ServerName } from '../../sidebar/server/Server.ts';
import type { Language } from '../../src/core/errors/messages/index.ts';
import { closeBrowser, type OpenSidebar, openSidebar } from './support/openSidebar.ts';
import * as sample from './support/sampleAnswers.ts';

afterAll(closeBrowser);

/** What Sheets answers when another of several accounts is the first one signed in, as people report it. */
const sayings = [
  "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
  'Authorization is required to perform that action.',
  'You do not have permission to call SpreadsheetApp.getActive.',
  'この操作を実行するには承認が必要です。',
];

/** The panel under test and its words. */
interface Visit extends OpenSidebar {
  readonly text: Text;
}

interface Walk {
  readonly context?: Partial<typeof sample.context>;
  readonly opening?: { page: 'self-test' };
  /** To where the call is one press away, having typed something where there is something to type. */
  enter(visit: Visit): Promise<unknown>;
  /** What leads to the call, the first time and the second. */
  act(visit: Visit, attempt: number): Promise<unknown>;
  /** What the planner typed, as the panel shows it; it stays. */
  typed?(visit: Visit): Promise<string>;
}

const press = ({ page }: Visit, name: string, exact = false) =>
  page.getByRole('button', { name, exact }).first().click();
const field = ({ page }: Visit, label: string) => page.getByLabel(label, { exact: true });

const funnel = {
  enter: async (visit: Visit) => {
    await press(visit, visit.text.shell.first.sample);
    await field(visit, visit.text.reverse.target).fill('24');
  },
  typed: (visit: Visit) => field(visit, visit.text.reverse.target).inputValue(),
};

const colours = {
  context: { ...sample.tableSelected, colours: sample.coloured },
  enter: async (visit: Visit) => {
    await press(visit, visit.text.shell.tabs.colours, true);
    await visit.page.getByText('神戸', { exact: true }).waitFor();
    await field(visit, visit.text.colours.yellow).fill('70');
    await visit.page.keyboard.press('Tab');
  },
  typed: (visit: Visit) => field(visit, visit.text.colours.yellow).inputValue(),
};

const typeGoal = async (visit: Visit) => {
  const { design, shell } = visit.text;
  await press(visit, shell.tabs.design, true);
  await field(visit, design.goal.name).fill('Orders won');
  await field(visit, design.goal.target).fill('5億');
};
const typedGoal = (visit: Visit) => field(visit, visit.text.design.goal.target).inputValue();

const creating = {
  enter: async (visit: Visit) => {
    const { design } = visit.text;
    await typeGoal(visit);
    await press(visit, design.next(design.steps.tree));
    await press(visit, design.template.use);
    await visit.page.locator('.tree .row').first().waitFor();
  },
  act: (visit: Visit) => press(visit, visit.text.design.tree.createNow),
  typed: async (visit: Visit) => String(await visit.page.locator('.tree .row').first().textContent()),
};

const created = async (visit: Visit) => {
  await creating.enter(visit);
  await creating.act(visit);
  await visit.page.getByText(visit.text.design.create.doneTitle).waitFor();
};

/** Every call of the sidebar but the first, `readContext`: the compiler asks for a new one. */
const walks: Record<Exclude<ServerName, 'readContext'>, Walk> = {
  placeBlock: { ...funnel, act: (visit) => press(visit, visit.text.reverse.write) },
  writeBlock: { ...funnel, act: (visit) => press(visit, visit.text.reverse.write) },
  readTable: { ...funnel, act: (visit) => press(visit, visit.text.reverse.useSelection) },
  undoLastWrite: {
    ...funnel,
    enter: async (visit) => {
      await funnel.enter(visit);
      await press(visit, visit.text.reverse.write);
      await visit.page.getByRole('button', { name: visit.text.shell.undo }).first().waitFor();
    },
    act: (visit) => press(visit, visit.text.shell.undo),
  },
  readColourTarget: {
    context: { ...sample.context, colours: [] },
    enter: (visit) => press(visit, visit.text.shell.tabs.colours, true),
    act: (visit) => press(visit, visit.text.colours.read),
  },
  readColourCells: {
    ...colours,
    act: async (visit, attempt) => {
      await field(visit, visit.text.colours.yellow).fill(String(71 + attempt));
      await visit.page.keyboard.press('Tab');
    },
  },
  writeColours: {
    ...colours,
    enter: async (visit) => {
      await colours.enter(visit);
      const read = () => visit.calls.filter(({ name }) => name === 'readColourCells').length;
      await expect.poll(read).toBeGreaterThan(1);
    },
    // Counted anew after a failure: until then a press only says so.
    act: async (visit) => {
      await visit.page.getByText(visit.text.colours.previewBusy).waitFor({ state: 'hidden' });
      await press(visit, visit.text.colours.apply);
    },
  },
  removeColours: {
    ...colours,
    act: (visit) => press(visit, visit.text.colours.removeOf(sample.returns.address)),
  },
  readDraft: {
    enter: async () => undefined,
    act: async (visit, attempt) =>
      press(visit, attempt === 1 ? visit.text.shell.tabs.design : visit.text.shell.retry, true),
  },
  saveDraft: { enter: typeGoal, act: (visit) => press(visit, visit.text.design.save), typed: typedGoal },
  readBook: creating,
  planBook: creating,
  buildBook: creating,
  showCells: {
    enter: created,
    act: (visit) => press(visit, visit.text.design.create.enter),
  },
  runSelfTest: {
    opening: { page: 'self-test' },
    enter: async () => undefined,
    act: (visit) => press(visit, visit.text.selfTest.start),
  },
};

async function visit(language: Language, { context, opening }: Walk): Promise<Visit> {
  const sidebar = await openSidebar({
    locale: language === 'ja' ? 'ja-JP' : 'en-US',
    ...(opening ? { opening } : {}),
    answers: { readContext: () => ({ ...sample.context, ...context, language }) },
  });
  return { ...sidebar, text: textIn(language) };
}

describe.each(['ja', 'en'] as const)('several accounts in one browser, in %s', (language) => {
  it.each(Object.entries(walks))(
    '%s is denied: the sentence says why and what to try, nothing typed is lost, and a retry works',
    async (name, walk) => {
      const one = await visit(language, walk);
      const { page, calls, text } = one;
      const server = one.server as Record<string, unknown>;
      await walk.enter(one);
      const working = server[name];
      const said = sayings[Object.keys(walks).indexOf(name) % sayings.length]!;
      server[name] = () => {
        throw new Error(said);
      };
      const typedBefore = await walk.typed?.(one);
      await walk.act(one, 1);
      const { what, why, remedies } = text.faults.transport.PERMISSION_DENIED;
      for (const sentence of [what, why, text.faults.tryInOrder, ...remedies])
        await page.getByText(sentence).first().waitFor();
      expect(await walk.typed?.(one)).toBe(name === 'readColourCells' ? '72' : typedBefore);
      server[name] = working;
      const asked = () => calls.filter((call) => call.name === name).length;
      const before = asked();
      await walk.act(one, 2);
      await page.getByText(text.faults.tryInOrder).first().waitFor({ state: 'hidden' });
      await expect.poll(asked).toBeGreaterThan(before);
      if (walk.typed === funnel.typed || name === 'saveDraft')
        expect(await walk.typed?.(one)).toBe(typedBefore);
      if (name === 'readDraft') await page.getByLabel(text.design.goal.target).waitFor();
      await page.context().close();
    },
  );

  it('readContext is denied, the first call of all: the sentence, and a retry works', async () => {
    const text = textIn(language);
    const denied = () => {
      throw new Error(sayings[0]);
    };
    const locale = language === 'ja' ? 'ja-JP' : 'en-US';
    const { page, server } = await openSidebar({ locale, answers: { readContext: denied } });
    await page.getByRole('alert').getByText(text.faults.transport.PERMISSION_DENIED.why).waitFor();
    server.readContext = () => ({ ...sample.context, language });
    await page.getByRole('button', { name: text.shell.retry }).click();
    await page.getByText(text.shell.first.title).waitFor();
    await page.context().close();
  });
});
