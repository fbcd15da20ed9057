// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what was learned may lie near any constant
/** Made by `npm run train -- --only confidence` from the verdicts in `bench/reading`; one weight for each trait of `src/extract/confidence.ts`. */
export const CONFIDENCE_WEIGHTS: readonly number[] = [
  1.035, 0.307, -0.204, -0.149, -0.121, -0.156, -0.1, -0.284, -0.169, 0.021, 0.732, 0.602, 0.204, -0.134,
];
