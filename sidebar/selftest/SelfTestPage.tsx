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
  const different = (test.results ?? []).filter(({ verdict }) => verdict === 'different');

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
          {test.busy && <p role="status">{words.running}</p>}
          {test.results && (
            <>
              <Message tone={different.length > 0 ? 'warn' : 'ok'} takesFocus>
                <p>
                  <b>{words.outcome(test.results.length, different.length)}</b>
                </p>
                {test.leftovers > 0 && <p>{words.leftovers(test.leftovers)}</p>}
              </Message>
              <CopyText
                text={reportText(test.results, words.assumptions, navigator.userAgent, new Date())}
                label={words.copy}
                copiedLabel={words.copied}
              />
              <p class="hint">{words.privacy}</p>
              {different.length > 0 && <Results title={words.different} results={different} words={words} />}
              <details>
                <summary>{words.all}</summary>
                <Results title={words.all} results={test.results} words={words} />
              </details>
            </>
          )}
        </main>
        <Footer note={words.note}>
          <Button kind="primary" busy={test.busy} onPress={test.run}>
            {test.results ? words.again : words.start}
          </Button>
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
