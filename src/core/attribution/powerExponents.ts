import { CONSTANT, DIVIDE, INPUT, MULTIPLY, type Tape } from '../tree/Tape.ts';

/**
 * For a pure product `c · x₁^e₁ · x₂^e₂ …` with c > 0 the exponents by input, 0 where one does not occur;
 * null for any other formula.
 */
export function powerExponents(tape: Tape): Int32Array | null {
  const exponents: Int32Array[] = [];
  for (let i = 0; i <= tape.output; i++) {
    const slot = new Int32Array(tape.names.length);
    const operation = tape.operations[i];
    if (operation === INPUT) slot[tape.left[i]!] = 1;
    else if (operation === MULTIPLY || operation === DIVIDE) {
      const sign = operation === MULTIPLY ? 1 : -1;
      const [a, b] = [exponents[tape.left[i]!]!, exponents[tape.right[i]!]!];
      for (let k = 0; k < slot.length; k++) slot[k] = a[k]! + sign * b[k]!;
    } else if (operation !== CONSTANT || !(tape.constants[i]! > 0)) return null;
    exponents.push(slot);
  }
  return exponents[tape.output]!;
}
