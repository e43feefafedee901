/** Lower triangle L with L Lᵀ = A, in place in the lower triangle of `matrix` (size × size, row by row). */
export function factorise(matrix: Float64Array, size: number): void {
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * size + j]!;
      for (let k = 0; k < j; k++) sum -= matrix[i * size + k]! * matrix[j * size + k]!;
      matrix[i * size + j] = i === j ? Math.sqrt(sum) : sum / matrix[j * size + j]!;
    }
  }
}

/** u with L u = b. */
export function solveLower(factor: Float64Array, size: number, b: ArrayLike<number>): Float64Array {
  const u = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let sum = b[i]!;
    for (let k = 0; k < i; k++) sum -= factor[i * size + k]! * u[k]!;
    u[i] = sum / factor[i * size + i]!;
  }
  return u;
}

/** x with Lᵀ x = u. */
export function solveUpper(factor: Float64Array, size: number, u: Float64Array): Float64Array {
  const x = u.slice();
  for (let i = size - 1; i >= 0; i--) {
    let sum = x[i]!;
    for (let k = i + 1; k < size; k++) sum -= factor[k * size + i]! * x[k]!;
    x[i] = sum / factor[i * size + i]!;
  }
  return x;
}
