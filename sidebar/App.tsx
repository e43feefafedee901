import { useEffect, useState } from 'preact/hooks';
import type { BookReading } from '../src/addon/server/bookTypes.ts';
import type { Language, Opening, SidebarContext } from '../src/addon/server/types.ts';
import { resumesDesign } from './design/resumesDesign.ts';
import { hasActuals } from './diagnosis/book/BookSubject.ts';
import { HelpPage } from './help/HelpPage.tsx';
import { TextContext, textIn } from './i18n/index.ts';
import { isFunnelDraft } from './reverse/FunnelDraft.ts';
import { draftKey } from './reverse/ReversePanel.tsx';
import { SidebarFault } from './server/faults.ts';
import { FirstRun } from './shell/FirstRun.tsx';
import { Loading } from './shell/Loading.tsx';
import { MenuFault } from './shell/MenuFault.tsx';
import { TopBar } from './shell/TopBar.tsx';
import { type TabId, tabs } from './shell/tabs.tsx';
import { Unreachable } from './shell/Unreachable.tsx';
import { useContextReader } from './shell/useContextReader.ts';
import { useOpeningBook } from './shell/useOpeningBook.ts';
import { loadDraft } from './state/drafts.ts';

/** Until the spreadsheet has answered, the browser's language. */
const browserLanguage: Language = navigator.language.startsWith('en') ? 'en' : 'ja';

export function App({ opening }: { opening: Opening }) {
  const { context, fault, refresh } = useContextReader();
  const { book, forget } = useOpeningBook(opening.page === undefined && !opening.fault);
  const [tab, setTab] = useState<TabId | null>(opening.page === 'colours' ? 'colours' : null);
  const [menuFault, setMenuFault] = useState(opening.fault ? new SidebarFault(opening.fault) : null);
  const [withExample, setWithExample] = useState(false);
  const [helpIsOpen, setHelpIsOpen] = useState(false);
  const language = context?.language ?? browserLanguage;
  const text = textIn(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = text.shell.appName;
  }, [language, text.shell.appName]);

  const current = tab ?? (context && book !== 'reading' ? resumedTab(context, book) : null);
  const open = (id: TabId, example = false) => {
    setTab(id);
    setWithExample(example);
    setHelpIsOpen(false);
    setMenuFault(null);
    forget();
  };
  const Panel = tabs.find(({ id }) => id === current)?.Panel;

  return (
    <TextContext.Provider value={text}>
      <div class="app">
        <TopBar
          title={context?.spreadsheetName ?? text.shell.appName}
          current={helpIsOpen ? null : current}
          helpIsOpen={helpIsOpen}
          onTab={open}
          onHelp={() => setHelpIsOpen(!helpIsOpen)}
        />
        {helpIsOpen ? (
          <HelpPage onBack={() => setHelpIsOpen(false)} />
        ) : menuFault ? (
          <MenuFault fault={menuFault} onContinue={() => setMenuFault(null)} />
        ) : context && book !== 'reading' ? (
          Panel ? (
            <Panel key={current} context={context} refresh={refresh} withExample={withExample} book={book} />
          ) : (
            <FirstRun onStart={open} />
          )
        ) : fault ? (
          <Unreachable fault={fault} onRetry={refresh} />
        ) : (
          <Loading />
        )}
      </div>
    </TextContext.Provider>
  );
}

/**
 * 診断 where there are actuals; else where the planner left off: a design or a funnel in progress, or colours in this
 * file. Null: the first visit.
 */
function resumedTab(
  { spreadsheetName, colours, today }: SidebarContext,
  book: BookReading | null,
): TabId | null {
  if (book && hasActuals(book, today)) return 'diagnosis';
  if (resumesDesign(spreadsheetName)) return 'design';
  if (loadDraft(draftKey(spreadsheetName), isFunnelDraft)) return 'reverse';
  return colours.length > 0 ? 'colours' : null;
}
