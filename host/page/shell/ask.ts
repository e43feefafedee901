import type { Answer, Dialog } from '../../gas/UiState.ts';

/**
 * Shows a dialog of the add-on with the browser's own boxes: a script waits for its answer, and these are
 * the only ones that make the page wait as well.
 */
export function ask({ kind, title, message, buttons }: Dialog): Answer {
  const sentence = [title, message].filter(Boolean).join('\n\n');
  const accept = buttons[0]!;
  const close = buttons.at(-1)!;
  if (kind === 'prompt') {
    const text = prompt(sentence);
    return text === null ? { button: close, text: '' } : { button: accept, text };
  }
  if (buttons.length === 1) {
    alert(sentence);
    return { button: accept, text: '' };
  }
  if (confirm(sentence)) return { button: accept, text: '' };
  // Of yes, no and cancel, refusing the first asks for the second.
  const isSecond = buttons.length === 3 && confirm(`${sentence}\n\n${buttons[1]}?`);
  return { button: isSecond ? buttons[1]! : close, text: '' };
}
