import { functionHelp } from 'gyakusan:help';
import { useEffect, useRef } from 'preact/hooks';
import { useText } from '../i18n/index.ts';
import { Button } from '../parts/Button.tsx';
import { Footer } from '../parts/Footer.tsx';
import { useEscape } from '../parts/useEscape.ts';

/** What the tools do, how numbers may be written, and every function for cells from the build's own reference. */
export function HelpPage({ onBack }: { onBack(): void }) {
  const { language, shell } = useText();
  const text = shell.helpPage;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  useEscape(onBack);
  return (
    <>
      <main class="main stack">
        <h2 class="t" tabIndex={-1} ref={title}>
          {text.title}
        </h2>
        <h3 class="sec">{shell.tabs.reverse}</h3>
        <p>{text.reverse}</p>
        <h3 class="sec">{shell.tabs.design}</h3>
        <p>{text.design}</p>
        <h3 class="sec">{shell.tabs.colours}</h3>
        <p>{text.colours}</p>
        <h3 class="sec">{shell.tabs.diagnosis}</h3>
        <p>{text.diagnosis}</p>
        <h3 class="sec">{shell.tabs.audit}</h3>
        <p>{text.audit}</p>
        <h3 class="sec">{text.numbersTitle}</h3>
        <p>{text.numbers}</p>
        <h3 class="sec">{text.keyboardTitle}</h3>
        <p>{text.keyboard}</p>
        <h3 class="sec">{text.functionsTitle}</h3>
        <div>
          {functionHelp.map((help) => (
            <details key={help.name}>
              <summary>{help.name}</summary>
              <p class="signature">={help.signature}</p>
              <p>{help.description[language]}</p>
              <dl>
                {help.parameters.map((parameter) => (
                  <div key={parameter.name}>
                    <dt>{parameter.name}</dt>
                    <dd>{parameter.text[language]}</dd>
                  </div>
                ))}
                <div>
                  <dt>{text.result}</dt>
                  <dd>{help.returns[language]}</dd>
                </div>
              </dl>
              {help.examples.map(({ formula, result }) => (
                <p key={formula} class="signature">
                  {formula} → {result}
                </p>
              ))}
            </details>
          ))}
        </div>
      </main>
      <Footer>
        <Button kind="primary" onPress={onBack}>
          {text.back}
        </Button>
      </Footer>
    </>
  );
}
