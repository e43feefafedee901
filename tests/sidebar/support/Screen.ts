import type { Fault } from '../../../src/addon/server/types.ts';
import { type FakeServer, type OpenSidebar, openSidebar } from './openSidebar.ts';

export interface Screen {
  readonly name: string;
  readonly answers?: Partial<FakeServer>;
  /** From the first run to the state. */
  reach(sidebar: OpenSidebar): Promise<unknown>;
}

export const fault: Fault = {
  code: 'PROTECTED',
  data: { place: '試算!B2' },
  cell: '試算!B2',
};

export const refuse = (): never => {
  throw fault;
};

export const press = (name: string | RegExp) => (sidebar: OpenSidebar) =>
  sidebar.page.getByRole('button', { name }).first().click();

export async function openScreen(screen: Screen, width = 300): Promise<OpenSidebar> {
  const sidebar = await openSidebar({ answers: screen.answers ?? {}, width });
  await screen.reach(sidebar);
  return sidebar;
}
