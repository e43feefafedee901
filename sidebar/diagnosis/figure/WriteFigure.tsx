import { useText } from '../../i18n/index.ts';
import { Button } from '../../parts/Button.tsx';

interface Props {
  /** First selected cell. */
  cell: string;
  busy: boolean;
  onPress(): void;
}

/** Under a figure: its numbers into the sheet, and where they would go. */
export function WriteFigure({ cell, busy, onPress }: Props) {
  const text = useText().diagnosis.figure;
  return (
    <div>
      <Button small busy={busy} onPress={onPress}>
        {busy ? text.writing : text.write}
      </Button>
      <p class="hint">{text.place(cell)}</p>
    </div>
  );
}
