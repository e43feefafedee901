import type { ComponentChildren } from 'preact';

/** Sticky, with the one blue button of the screen and a line that says what it will do. */
export function Footer({ note, children }: { note?: string | null; children: ComponentChildren }) {
  return (
    <footer class="foot">
      <div class="foot-row">{children}</div>
      {note && (
        <p class="hint foot-note" role="status">
          {note}
        </p>
      )}
    </footer>
  );
}
