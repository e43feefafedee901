import { useEffect, useRef, useState } from 'preact/hooks';
import { downloadXlsx } from '../book/downloadXlsx.ts';
import { keepSaved, type SaveState } from '../book/keepSaved.ts';
import { focusGrid, mountGrid } from '../grid/mountGrid.ts';
import type { Language } from '../language.ts';
import { answerCall } from '../sidebar/answerCall.ts';
import { SidebarPane } from '../sidebar/SidebarPane.tsx';
import { words as allWords } from '../words.ts';
import type { Workspace } from '../workspace.ts';
import { focusNextRegion } from './regions.ts';
import { TitleBar } from './TitleBar.tsx';
import { type Toast, Toasts } from './Toasts.tsx';

/** The whole page: title bar, spreadsheet, sidebar, messages. */
export function App({ workspace, language }: { workspace: Workspace; language: Language }) {
  const { host, name, fromFile, sidebarClient } = workspace;
  const words = allWords[language];
  const grid = useRef<HTMLElement>(null);
  const askSave = useRef(() => {});
  const [saveState, setSaveState] = useState<SaveState>(workspace.canSave ? 'saved' : 'notSaved');
  const [sidebar, setSidebar] = useState(host.ui.sidebar);
  const [toasts, setToasts] = useState<Toast[]>([]);

  const notify = (text: string) =>
    setToasts((shown) => [...shown, { id: (shown.at(-1)?.id ?? 0) + 1, text }]);

  /** Shows what a call into the add-on left behind. */
  const afterCall = () => {
    for (const text of host.ui.toasts.splice(0)) notify(text);
    setSidebar(host.ui.sidebar);
    askSave.current();
  };

  const clickAddOn = (functionName: string) => {
    try {
      host.clickMenu(functionName);
    } catch (error) {
      notify(error instanceof Error ? error.message : String(error));
    }
    afterCall();
  };

  const closeSidebar = () => {
    host.ui.sidebar = null;
    setSidebar(null);
    focusGrid();
  };

  useEffect(() => {
    if (workspace.canSave) askSave.current = keepSaved(host.model, workspace.save, setSaveState);
    mountGrid(grid.current!, host.model, language, { notify }).then(() => {
      focusGrid();
      document.body.dataset.ready = 'true';
    });
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      focusNextRegion(event.shiftKey);
    };
    addEventListener('keydown', onKeyDown, true);
    return () => removeEventListener('keydown', onKeyDown, true);
  }, []);

  return (
    <>
      <TitleBar
        name={name}
        saveState={saveState}
        language={language}
        words={words}
        fromFile={fromFile}
        addOnMenus={host.menus()}
        onDownload={() => downloadXlsx(host.model, name)}
        onReset={async () => {
          if (confirm(words.askReset)) await workspace.reset();
        }}
        onAddOn={clickAddOn}
        onLanguage={(chosen) => {
          location.search = `?lang=${chosen}`;
        }}
      />
      <div class="work">
        <main class="grid" ref={grid} aria-label={words.spreadsheet} />
        {sidebar && (
          <SidebarPane
            title={sidebar.title}
            html={sidebar.html}
            client={sidebarClient}
            words={words}
            answer={(call) => {
              const answer = answerCall((name, ...args) => host.run(name, ...args), call);
              afterCall();
              return answer;
            }}
            onClose={closeSidebar}
            onFocusGrid={focusGrid}
            onNextRegion={focusNextRegion}
          />
        )}
      </div>
      <Toasts
        toasts={toasts}
        words={words}
        onClose={(id) => setToasts((shown) => shown.filter((toast) => toast.id !== id))}
      />
    </>
  );
}
