// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what was learned may lie near any constant
/** Made by `npm run train -- --only confidence` from the verdicts in `bench/reading`; one weight for each trait of `src/extract/confidence.ts`. */
export const CONFIDENCE_WEIGHTS: readonly number[] = [
  1.269, 0.325, -0.285, -0.154, -0.219, -0.131, 0.024, -0.243, -0.211, -0.013, 0.817, 0.67, 0.152, -0.206,
];
