// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what was learned may lie near any constant
/** Made by `npm run train -- --only confidence` from the verdicts in `bench/reading`; one weight for each trait of `src/extract/confidence.ts`. */
export const CONFIDENCE_WEIGHTS: readonly number[] = [
  1.007, 0.291, -0.194, -0.14, -0.178, -0.145, -0.123, -0.293, -0.187, -0.018, 0.722, 0.633, 0.227, -0.124,
];
