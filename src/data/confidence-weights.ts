// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what was learned may lie near any constant
/** Made by `npm run train -- --only confidence` from the verdicts in `bench/reading`; one weight for each trait of `src/extract/confidence.ts`. */
export const CONFIDENCE_WEIGHTS: readonly number[] = [
  1.246, 0.364, -0.219, -0.149, -0.248, -0.082, -0.265, -0.301, -0.237, -0.164, 0.818, 0.722, 0.127, -0.293,
];
