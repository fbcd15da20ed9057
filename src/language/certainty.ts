/** How sure an arc is: margins of scores mapped to how often arcs with such a margin are right on unseen text. */
export interface Calibration {
  /** From the smallest up. */
  readonly margins: readonly number[];
  /** 0 to 1, from each margin on. */
  readonly certainty: readonly number[];
}

export function certaintyOf({ margins, certainty }: Calibration, margin: number): number {
  let at = 0;
  while (at + 1 < margins.length && margins[at + 1]! <= margin) at++;
  return certainty[at]!;
}
