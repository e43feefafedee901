import type { Language } from '../../core/errors/messages/index.ts';
import { plainText } from '../sheet/plainText.ts';
import type { Thresholds } from './Area.ts';
import { statusText } from './palette.ts';

/** What the three colours mean, e.g. `● 達成 達成率100%以上`. */
export function legendTexts({ green, yellow }: Thresholds, language: Language): string[] {
  const percent = (share: number) => `${Number((share * 100).toPrecision(12))}%`;
  const [g, y] = [percent(green), percent(yellow)];
  const parts =
    language === 'ja'
      ? [`達成率${g}以上`, `達成率${y}以上`, `達成率${y}未満`]
      : [`${g} of target or better`, `${y} of target or better`, `below ${y} of target`];
  return (['ok', 'warn', 'bad'] as const).map((verdict, index) =>
    plainText(`${statusText(verdict, language)} ${parts[index]}`),
  );
}
