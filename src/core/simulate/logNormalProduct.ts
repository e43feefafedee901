import { exp, log } from '../distributions/elementary.ts';
import { normalCdf, normalQuantile } from '../distributions/normal.ts';
import { ADD, CONSTANT, DIVIDE, INPUT, MULTIPLY, NEGATE, SUBTRACT, type Tape } from '../tree/Tape.ts';
import type { Driver } from './Driver.ts';
import type { TreeOutcome } from './TreeOutcome.ts';

/** constant × ∏ inputᵏ. */
interface Monomial {
  readonly constant: number;
  readonly powers: ReadonlyMap<number, number>;
}

const plain = (constant: number): Monomial => ({ constant, powers: new Map() });

function times(a: Monomial, b: Monomial, direction: 1 | -1): Monomial {
  const powers = new Map(a.powers);
  b.powers.forEach((power, input) => {
    powers.set(input, (powers.get(input) ?? 0) + direction * power);
  });
  return { constant: direction === 1 ? a.constant * b.constant : a.constant / b.constant, powers };
}

/** The whole tape as one monomial of its varying log-normal drivers; null when it adds, or holds other drivers. */
function monomialOf(tape: Tape, drivers: readonly Driver[]): Monomial | null {
  const slots: (Monomial | null)[] = [];
  for (let i = 0; i <= tape.output; i++) {
    const a = slots[tape.left[i]!] ?? null;
    const b = slots[tape.right[i]!] ?? null;
    const isConstant = a !== null && b !== null && a.powers.size === 0 && b.powers.size === 0;
    switch (tape.operations[i]) {
      case INPUT: {
        const driver = drivers[tape.left[i]!]!;
        if (driver.kind === 'logitNormal') slots.push(null);
        else if (driver.kind === 'fixed') slots.push(plain(driver.value));
        else slots.push({ constant: driver.sign, powers: new Map([[tape.left[i]!, 1]]) });
        break;
      }
      case CONSTANT:
        slots.push(plain(tape.constants[i]!));
        break;
      case ADD:
        slots.push(isConstant ? plain(a.constant + b.constant) : null);
        break;
      case SUBTRACT:
        slots.push(isConstant ? plain(a.constant - b.constant) : null);
        break;
      case MULTIPLY:
        slots.push(a && b ? times(a, b, 1) : null);
        break;
      case DIVIDE:
        slots.push(a && b ? times(a, b, -1) : null);
        break;
      case NEGATE:
        slots.push(a ? { ...a, constant: -a.constant } : null);
        break;
    }
  }
  return slots[tape.output]!;
}

/**
 * The exact outcome of a product (or quotient) of log-normal drivers: its logarithm is normal, with the powers times
 * the drivers' locations as mean and the powers times their scales, squared and added, as variance. Null when the tree
 * is no such product.
 */
export function logNormalProduct(tape: Tape, drivers: readonly Driver[], target: number): TreeOutcome | null {
  const product = monomialOf(tape, drivers);
  if (product === null || product.constant === 0) return null;
  let location = log(Math.abs(product.constant));
  let variance = 0;
  product.powers.forEach((power, input) => {
    const driver = drivers[input]!;
    location += power * driver.location;
    variance += power * power * driver.scale * driver.scale;
  });
  if (!(variance > 0)) return null;
  const scale = Math.sqrt(variance);
  const sign = product.constant < 0 ? -1 : 1;
  const quantile = (share: number): number => sign * exp(location + sign * scale * normalQuantile(share));
  // P(sign · L ≥ target) for a log-normal L.
  const limit = sign * target;
  const below = limit <= 0 ? 0 : normalCdf((log(limit) - location) / scale);
  return {
    probability: sign > 0 ? 1 - below : below,
    low: quantile(0.1),
    median: quantile(0.5),
    high: quantile(0.9),
  };
}
