// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what was learned may lie near any constant
/** Made by `npm run train -- --only confidence` from the verdicts in `bench/reading`; one weight for each trait of `src/extract/confidence.ts`. */
export const CONFIDENCE_WEIGHTS: readonly number[] = [
  1.05, 0.29, -0.186, -0.121, -0.148, -0.146, -0.156, -0.3, -0.173, -0.029, 0.719, 0.629, 0.223, -0.154,
];
