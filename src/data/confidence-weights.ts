// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what was learned may lie near any constant
/** Made by `npm run train -- --only confidence` from the verdicts in `bench/reading`; one weight for each trait of `src/extract/confidence.ts`. */
export const CONFIDENCE_WEIGHTS: readonly number[] = [
  1.036, 0.308, -0.215, -0.136, -0.131, -0.156, -0.1, -0.284, -0.17, 0.02, 0.732, 0.603, 0.204, -0.135,
];
