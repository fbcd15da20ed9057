// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what was learned may lie near any constant
/** Made by `npm run train -- --only confidence` from the verdicts in `bench/reading`; one weight for each trait of `src/extract/confidence.ts`. */
export const CONFIDENCE_WEIGHTS: readonly number[] = [
  1.11, 0.334, -0.223, -0.137, -0.133, -0.15, -0.101, -0.244, -0.179, -0.004, 0.795, 0.582, 0.181, -0.136,
];
