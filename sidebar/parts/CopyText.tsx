import { useState } from 'preact/hooks';
import { Button } from './Button.tsx';

interface Props {
  text: string;
  label: string;
  copiedLabel: string;
}

/** In a sandboxed frame the clipboard may be refused: then the text is shown, selected, to copy by hand. */
export function CopyText({ text, label, copiedLabel }: Props) {
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const copy = () =>
    (navigator.clipboard ? navigator.clipboard.writeText(text) : Promise.reject()).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  if (outcome === 'refused')
    return (
      <textarea
        class="in details"
        aria-label={label}
        rows={4}
        readOnly
        ref={(area) => {
          area?.focus();
          area?.select();
        }}
        value={text}
      />
    );
  return (
    <Button full onPress={copy}>
      {outcome === 'copied' ? copiedLabel : label}
    </Button>
  );
}
