import { formatShortPercent } from '../format.ts';
import { useText } from '../i18n/index.ts';
import { Button } from '../parts/Button.tsx';
import type { AppliedColours } from './plan/ColourSpec.ts';

interface Props {
  ranges: readonly AppliedColours[];
  /** Which range is being changed or removed now. */
  busyId: string | null;
  onChange(range: AppliedColours): void;
  onRemove(range: AppliedColours): void;
}

/** Every range of this file that carries our colours. */
export function ColouredRanges({ ranges, busyId, onChange, onRemove }: Props) {
  const { colours: text, language } = useText();
  if (ranges.length === 0) return null;
  return (
    <>
      <h3 class="sec">
        {text.ranges} <small>{text.thisFile}</small>
      </h3>
      <ul class="list">
        {ranges.map((range) => {
          const { id, address, spec } = range;
          const percent = (fraction: number) => formatShortPercent(fraction, language);
          return (
            <li key={id} class="line">
              <span class="nm">
                {address}
                <br />
                <span class="hint">
                  {text.rangeRule(percent(spec.green), percent(spec.yellow), text.directions[spec.direction])}
                </span>
              </span>
              <Button
                small
                label={text.changeOf(address)}
                busy={busyId === id}
                onPress={() => onChange(range)}
              >
                {text.change}
              </Button>
              <Button
                small
                label={text.removeOf(address)}
                busy={busyId === id}
                onPress={() => onRemove(range)}
              >
                {text.remove}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
