import { useEffect } from 'preact/hooks';
import { TextContext, textIn } from '../i18n/index.ts';
import { Button } from '../parts/Button.tsx';
import { CopyText } from '../parts/CopyText.tsx';
import { FaultMessage } from '../parts/FaultMessage.tsx';
import { Footer } from '../parts/Footer.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Message } from '../parts/Message.tsx';
import { useContextReader } from '../shell/useContextReader.ts';
import { reportText } from './reportText.ts';
import type { TestResult } from './transportProbes.ts';
import { useSelfTest } from './useSelfTest.ts';

/** Tries what the add-on takes for granted about Sheets, and shows where it is mistaken. */
export function SelfTestPage() {
  const { context } = useContextReader();
  const language = context?.language ?? (navigator.language.startsWith('en') ? 'en' : 'ja');
  const text = textIn(language);
  const words = text.selfTest;
  const test = useSelfTest();
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
  }, [language, words.title]);
  const { state, results } = test;
  const isBusy = state === 'running' || state === 'stopping';
  const hasEnded = state === 'done' || (state === 'stopped' && results.length > 0);
  const different = results.filter(({ verdict }) => verdict === 'different');

  return (
    <TextContext.Provider value={text}>
      <div class="app">
        <main class="main stack">
          <h2 class="t">{words.title}</h2>
          <p class="lead">{words.lead}</p>
          {test.fault && (
            <>
              <FaultMessage fault={test.fault} />
              <p class="hint">{words.leftoverNext}</p>
            </>
          )}
          {isBusy && (
            <p role="status">
              {words.running(results.length, test.total)}
              {state === 'stopping' && ` ${words.stopping}`}
            </p>
          )}
          {hasEnded && (
            <>
              <Message tone={different.length > 0 ? 'warn' : state === 'done' ? 'ok' : 'info'} takesFocus>
                <p>
                  <b>{words.outcome(results.length, different.length)}</b>
                </p>
                {state === 'stopped' && <p>{words.stopped}</p>}
                {test.leftovers > 0 && <p>{words.leftovers(test.leftovers)}</p>}
              </Message>
              <CopyText
                text={reportText(results, words.assumptions, navigator.userAgent, new Date())}
                label={words.copy}
                copiedLabel={words.copied}
              />
              <p class="hint">{words.privacy}</p>
              {different.length > 0 && <Results title={words.different} results={different} words={words} />}
              <details>
                <summary>{words.all}</summary>
                <Results title={words.all} results={results} words={words} />
              </details>
            </>
          )}
        </main>
        <Footer note={words.note}>
          <Button kind="primary" busy={isBusy} onPress={test.run}>
            {hasEnded ? words.again : words.start}
          </Button>
          {isBusy && (
            <Button kind="quiet" busy={state === 'stopping'} onPress={test.stop}>
              {words.stop}
            </Button>
          )}
        </Footer>
      </div>
    </TextContext.Provider>
  );
}

const icons = { same: 'ok', different: 'bad', noted: 'info' } as const;
const colours = { same: 'c-ok', different: 'c-bad', noted: 'c-act' } as const;

interface ResultsProps {
  title: string;
  results: readonly TestResult[];
  words: ReturnType<typeof textIn>['selfTest'];
}

function Results({ title, results, words }: ResultsProps) {
  return (
    <ul class="tests" aria-label={title}>
      {results.map(({ id, expected, seen, verdict, milliseconds }) => (
        <li key={id} data-verdict={verdict}>
          <Icon name={icons[verdict]} className={colours[verdict]} />
          <span class="vh">{words.verdicts[verdict]}</span>
          {words.assumptions[id]} <span class="hint">{milliseconds} ms</span>
          {verdict !== 'same' && (
            <span class="hint nm">
              {verdict === 'different' && `${words.expected} ${expected} / `}
              {words.seen} {seen}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
