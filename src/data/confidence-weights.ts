// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what was learned may lie near any constant
/** Made by `npm run train -- --only confidence` from the verdicts in `bench/reading`; one weight for each trait of `src/extract/confidence.ts`. */
export const CONFIDENCE_WEIGHTS: readonly number[] = [
  1.052, 0.287, -0.132, -0.189, -0.148, -0.148, -0.147, -0.297, -0.167, -0.024, 0.716, 0.621, 0.223, -0.152,
];
