/** What a tree with varying drivers comes to. */
export interface TreeOutcome {
  /** Probability that the result reaches the target, the target included. */
  readonly probability: number;
  /** The results below which 10%, 50% and 90% of the cases lie. */
  readonly low: number;
  readonly median: number;
  readonly high: number;
}
