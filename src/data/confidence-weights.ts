// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what was learned may lie near any constant
/** Made by `npm run train -- --only confidence` from the verdicts in `bench/reading`; one weight for each trait of `src/extract/confidence.ts`. */
export const CONFIDENCE_WEIGHTS: readonly number[] = [
  1.042, 0.286, -0.173, -0.143, -0.162, -0.15, -0.142, -0.318, -0.197, -0.027, 0.746, 0.614, 0.227, -0.115,
];
