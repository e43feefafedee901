import { useText } from '../i18n/index.ts';
import { Button } from '../parts/Button.tsx';

interface Props {
  id: number;
  isFirst: boolean;
  isLast: boolean;
  onMove(step: -1 | 1): void;
  onRemove(): void;
}

/** Second line of a stage, opened on demand: order and removal. */
export function StageTools({ id, isFirst, isLast, onMove, onRemove }: Props) {
  const text = useText().reverse;
  return (
    <tr class="tools">
      <td colSpan={4}>
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
