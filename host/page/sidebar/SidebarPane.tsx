import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Words } from '../words.ts';
import type { FromSidebar, ToSidebar } from './protocol.ts';

export interface SidebarPaneProps {
  title: string;
  html: string;
  /** Code of `client.ts`, put before everything else in the frame. */
  client: string;
  words: Words;
  answer(call: Extract<FromSidebar, { kind: 'call' }>): ToSidebar;
  onClose(): void;
  onFocusGrid(): void;
  onNextRegion(backwards: boolean): void;
}

/** The add-on's sidebar as Sheets shows it: 300 px wide, in a frame that can reach nothing of the page. */
export function SidebarPane(props: SidebarPaneProps) {
  const { title, html, client, words } = props;
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const document = useMemo(() => withClient(html, client), [html, client]);

  useEffect(() => {
    const onMessage = (event: MessageEvent<FromSidebar>) => {
      if (event.source !== frame.current?.contentWindow) return;
      const message = event.data;
      if (message.kind === 'call') {
        const answer = latest.current.answer(message);
        // A sandboxed frame has no origin to name.
        frame.current?.contentWindow?.postMessage(answer, '*');
      } else if (message.kind === 'close') latest.current.onClose();
      else if (message.kind === 'focusGrid') latest.current.onFocusGrid();
      else latest.current.onNextRegion(message.backwards);
    };
    addEventListener('message', onMessage);
    return () => removeEventListener('message', onMessage);
  }, []);

  return (
    <aside class="sidebar" aria-label={title}>
      <header class="sidebar-head">
        <h2>{title}</h2>
        <button type="button" class="icon-button" aria-label={words.closeSidebar} onClick={props.onClose}>
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      <iframe
        ref={frame}
        class="sidebar-frame"
        title={title}
        sandbox="allow-scripts allow-forms"
        srcdoc={document}
        onLoad={() => frame.current?.focus()}
      />
    </aside>
  );
}

/** The client stands first in the head, so that `google.script` exists when the sidebar's code runs. */
function withClient(html: string, client: string): string {
  const script = `<script>${client}</script>`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + script) : script + html;
}
