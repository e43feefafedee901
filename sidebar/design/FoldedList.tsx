import type { ComponentChildren } from 'preact';
import { useText } from '../i18n/index.ts';
import { Button } from '../parts/Button.tsx';

interface Props {
  /** What the list comes to, in a line. */
  readonly said: string;
  /** What it is a list of. */
  readonly name: string;
  readonly isOpen: boolean;
  onToggle(): void;
  readonly children: ComponentChildren;
}

/** One line that says what is decided, and unfolds to decide it KPI by KPI. */
export function FoldedList({ said, name, isOpen, onToggle, children }: Props) {
  const text = useText().design.rhythm;
  const press = isOpen ? text.changeDone : text.change;
  return (
    <>
      <div class="line">
        <span class="nm">{said}</span>
        <Button small label={`${name}: ${press}`} onPress={onToggle}>
          {press}
        </Button>
      </div>
      {isOpen && <div class="stack">{children}</div>}
    </>
  );
}
