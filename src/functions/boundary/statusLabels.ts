import { KpiError } from '../../core/errors/KpiError.ts';
import type { Judgement } from '../../core/judge/verdict.ts';
import type { Cell } from './answer.ts';
import { asLabel } from './readers.ts';
import { optionalVector } from './vector.ts';

/** What stands for green, yellow and red: 緑, 黄, 赤, or the three cells given. @throws LABEL_COUNT */
export function statusLabels(labels: unknown): Readonly<Record<Judgement, Cell>> {
  const given = optionalVector('labels', labels, asLabel)?.values ?? ['緑', '黄', '赤'];
  const [ok, warn, bad] = given;
  if (given.length !== 3 || ok === undefined || warn === undefined || bad === undefined)
    throw new KpiError('LABEL_COUNT', { argument: 'labels', got: given.length });
  return { ok, warn, bad };
}
