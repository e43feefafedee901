import { type FakeServer, openSidebar } from './openSidebar.ts';

/** The sidebar at 診断. */
export async function openDiagnosis(answers: Partial<FakeServer> = {}) {
  const sidebar = await openSidebar({ answers });
  await sidebar.page.getByRole('button', { name: '診断' }).click();
  return sidebar;
}
