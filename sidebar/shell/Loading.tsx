import { useText } from '../i18n/index.ts';

export function Loading() {
  const text = useText().shell;
  return (
    <main class="main stack">
      <p class="hint" role="status">
        {text.loading}
      </p>
      <div class="skel" />
      <div class="skel" />
      <div class="skel" />
    </main>
  );
}
