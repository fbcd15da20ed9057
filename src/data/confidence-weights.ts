// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what was learned may lie near any constant
/** Made by `npm run train -- --only confidence` from the verdicts in `bench/reading`; one weight for each trait of `src/extract/confidence.ts`. */
export const CONFIDENCE_WEIGHTS: readonly number[] = [
  1.259, 0.316, -0.206, -0.18, -0.097, -0.14, -0.078, -0.251, -0.201, 0, 0.82, 0.651, 0.156, -0.2,
];
