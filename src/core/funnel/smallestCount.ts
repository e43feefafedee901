/**
 * The smallest whole n above `floor` with `isEnough(n)`, for a condition that stays true once it is true.
 * Gallops away from `start` in doubling steps, then bisects: a dozen calls near the start, never more than a few dozen.
 */
export function smallestCount(isEnough: (n: number) => boolean, floor: number, start: number): number {
  let step = 1;
  let high = Math.max(floor + 1, start);
  let low = high;
  if (isEnough(high)) {
    low = Math.max(floor, high - step);
    while (low > floor && isEnough(low)) {
      high = low;
      step *= 2;
      low = Math.max(floor, high - step);
    }
  } else {
    high = low + step;
    while (!isEnough(high)) {
      low = high;
      step *= 2;
      high = low + step;
    }
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  return high;
}
