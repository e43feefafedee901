import { useText } from '../../i18n/index.ts';
import { Button } from '../../parts/Button.tsx';
import type { Figure } from './Figure.ts';
import type { FigureWriter } from './FigureWriter.ts';

interface Props {
  /** What the numbers are of, for those who hear the button without its surroundings. */
  name: string;
  writer: FigureWriter;
  figure(): Figure;
}

/** Under a figure: its numbers into the sheet. */
export function WriteFigure({ name, writer, figure }: Props) {
  const { figure: text } = useText().diagnosis;
  const label = writer.writing ? text.writing : text.write;
  return (
    <div class="put">
      <Button
        small
        busy={writer.writing}
        label={text.of(label, name)}
        onPress={() => writer.onWrite(figure())}
      >
        {label}
      </Button>
      <span class="hint nm">{text.place(writer.cell)}</span>
    </div>
  );
}
