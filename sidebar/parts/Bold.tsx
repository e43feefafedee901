import type { Sentence } from '../i18n/reverse.ts';

/** A sentence with its bold part. */
export function Bold({ text: [before, bold, after] }: { text: Sentence }) {
  return (
    <>
      {before}
      <b class="strong">{bold}</b>
      {after}
    </>
  );
}
