/** Text that cannot be compressed much: signs in no order, the same ones for the same seed. */
export function noise(length: number, seed: number): string {
  let state = seed;
  const next = (): string => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return String.fromCharCode(0x4e00 + ((state >>> 8) % 20_000));
  };
  return Array.from({ length }, next).join('');
}
