import { useText } from '../i18n/index.ts';
import { Button } from '../parts/Button.tsx';
import { Field, Input } from '../parts/Field.tsx';

interface Props {
  id: number;
  isFirst: boolean;
  isLast: boolean;
  samples: string;
  isFaulty: boolean;
  onSamples(samples: string): void;
  onMove(step: -1 | 1): void;
  onRemove(): void;
}

/** Second line of a stage, opened on demand: on how many cases its rate was seen, order and removal. */
export function StageTools(props: Props) {
  const { id, isFirst, isLast, samples, isFaulty, onSamples, onMove, onRemove } = props;
  const text = useText().reverse;
  return (
    <tr class="tools">
      <td colSpan={5}>
        <Field id={`samples-${id}`} label={text.samples}>
          <Input id={`samples-${id}`} numeric invalid={isFaulty} value={samples} onInput={onSamples} />
        </Field>
        <p class="hint">{text.samplesHint}</p>
        <div class="btns">
          <Button small id={`up-${id}`} disabled={isFirst} onPress={() => onMove(-1)}>
            {text.moveUp}
          </Button>
          <Button small id={`down-${id}`} disabled={isLast} onPress={() => onMove(1)}>
            {text.moveDown}
          </Button>
          <Button small disabled={isFirst && isLast} onPress={onRemove}>
            {text.remove}
          </Button>
        </div>
      </td>
    </tr>
  );
}
