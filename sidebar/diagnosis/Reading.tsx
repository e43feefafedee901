import { useText } from '../i18n/index.ts';

/** While the table is on its way: the shape of what is to come. */
export function Reading() {
  const text = useText().diagnosis;
  return (
    <main class="main stack" aria-busy="true">
      <p class="strong" role="status">
        {text.reading}
      </p>
      <progress aria-label={text.reading} />
      <div class="two" aria-hidden="true">
        <div class="skel dome" />
        <div class="stack">
          <div class="skel" />
          <div class="skel" />
          <div class="skel" />
        </div>
      </div>
      <div class="skel" aria-hidden="true" />
      <div class="skel" aria-hidden="true" />
    </main>
  );
}
