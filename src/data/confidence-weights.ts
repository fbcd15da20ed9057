// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what was learned may lie near any constant
/** Made by `npm run train -- --only confidence` from the verdicts in `bench/reading`; one weight for each trait of `src/extract/confidence.ts`. */
export const CONFIDENCE_WEIGHTS: readonly number[] = [
  1.307, 0.332, -0.238, -0.202, -0.339, -0.106, -0.333, -0.255, -0.258, -0.105, 0.822, 0.676, 0.132, -0.323,
];
