// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what was learned may lie near any constant
/** Made by `npm run train -- --only confidence` from the verdicts in `bench/reading`; one weight for each trait of `src/extract/confidence.ts`. */
export const CONFIDENCE_WEIGHTS: readonly number[] = [
  0.98, 0.301, -0.205, -0.148, -0.133, -0.151, -0.149, -0.325, -0.169, 0.007, 0.718, 0.622, 0.224, -0.128,
];
