// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what was learned may lie near any constant
/** Made by `npm run train -- --only confidence` from the verdicts in `bench/reading`; one weight for each trait of `src/extract/confidence.ts`. */
export const CONFIDENCE_WEIGHTS: readonly number[] = [
  1.254, 0.315, -0.206, -0.161, -0.099, -0.14, -0.054, -0.241, -0.192, 0.001, 0.817, 0.658, 0.156, -0.197,
];
