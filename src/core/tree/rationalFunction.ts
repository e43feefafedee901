import { ADD, CONSTANT, DIVIDE, INPUT, MULTIPLY, SUBTRACT, type Tape } from './Tape.ts';

/** Coefficients of 1, t, t², … */
type Polynomial = readonly number[];

/** numerator(t) ÷ denominator(t). */
export interface RationalFunction {
  readonly numerator: Polynomial;
  readonly denominator: Polynomial;
}

/** Beyond this degree a closed form is out of reach anyway. */
const HIGHEST_DEGREE = 7;
const CANCELLED = 1e-14;

/**
 * The result as a function of one input `t`, the others held: since a formula only adds, subtracts,
 * multiplies and divides, every slot is a quotient of two polynomials. Null when their degree grows too
 * high to be of use.
 */
export function toRationalFunction(
  tape: Tape,
  inputs: ArrayLike<number>,
  lever: number,
): RationalFunction | null {
  const slots: RationalFunction[] = [];
  for (let i = 0; i <= tape.output; i++) {
    const slot = normalise(slotFunction(tape, inputs, lever, slots, i));
    if (Math.max(slot.numerator.length, slot.denominator.length) > HIGHEST_DEGREE + 1) return null;
    slots.push(slot);
  }
  return slots[tape.output]!;
}

function slotFunction(
  tape: Tape,
  inputs: ArrayLike<number>,
  lever: number,
  slots: readonly RationalFunction[],
  i: number,
): RationalFunction {
  const operation = tape.operations[i];
  const input = tape.left[i]!;
  if (operation === INPUT) return whole(input === lever ? [0, 1] : [inputs[input]!]);
  if (operation === CONSTANT) return whole([tape.constants[i]!]);
  const a = slots[tape.left[i]!]!;
  const b = slots[tape.right[i]!]!;
  switch (operation) {
    case ADD:
      return combine(a, b, 1);
    case SUBTRACT:
      return combine(a, b, -1);
    case MULTIPLY:
      return {
        numerator: product(a.numerator, b.numerator),
        denominator: product(a.denominator, b.denominator),
      };
    case DIVIDE:
      return {
        numerator: product(a.numerator, b.denominator),
        denominator: product(a.denominator, b.numerator),
      };
    default:
      return { numerator: a.numerator.map((c) => -c), denominator: a.denominator };
  }
}

function whole(numerator: Polynomial): RationalFunction {
  return { numerator, denominator: [1] };
}

function combine(a: RationalFunction, b: RationalFunction, sign: 1 | -1): RationalFunction {
  if (isSame(a.denominator, b.denominator))
    return { numerator: sum(a.numerator, b.numerator, sign), denominator: a.denominator };
  return {
    numerator: sum(product(a.numerator, b.denominator), product(b.numerator, a.denominator), sign),
    denominator: product(a.denominator, b.denominator),
  };
}

/** A constant denominator becomes 1, so that sums of such parts keep their degree. */
function normalise({ numerator, denominator }: RationalFunction): RationalFunction {
  const divisor = denominator[0]!;
  if (denominator.length > 1 || divisor === 1 || divisor === 0) return { numerator, denominator };
  return { numerator: numerator.map((c) => c / divisor), denominator: [1] };
}

function product(p: Polynomial, q: Polynomial): Polynomial {
  const result = new Array<number>(p.length + q.length - 1).fill(0);
  p.forEach((a, i) => {
    q.forEach((b, j) => {
      result[i + j]! += a * b;
    });
  });
  return result;
}

/** p + scale · q. Where two terms cancel, what rounding leaves of them is zero: it would feign a higher degree. */
export function sum(p: Polynomial, q: Polynomial, scale: number): Polynomial {
  const length = Math.max(p.length, q.length);
  return Array.from({ length }, (_, i) => {
    const [a, b] = [p[i] ?? 0, scale * (q[i] ?? 0)];
    return Math.abs(a + b) <= CANCELLED * Math.abs(a) ? 0 : a + b;
  });
}

/** Whether the function has the same value everywhere: numerator and denominator are multiples of each other. */
export function isConstant({ numerator, denominator }: RationalFunction): boolean {
  const k = denominator.findIndex((c) => c !== 0);
  const ratio = (numerator[k] ?? 0) / (denominator[k] ?? 0);
  return sum(numerator, denominator, -ratio).every((c) => c === 0);
}

function isSame(p: Polynomial, q: Polynomial): boolean {
  return p.length === q.length && p.every((c, i) => c === q[i]);
}
