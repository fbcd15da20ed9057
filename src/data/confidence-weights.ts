// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what was learned may lie near any constant
/** Made by `npm run train -- --only confidence` from the verdicts in `bench/reading`; one weight for each trait of `src/extract/confidence.ts`. */
export const CONFIDENCE_WEIGHTS: readonly number[] = [
  1.034, 0.287, -0.173, -0.144, -0.162, -0.152, -0.141, -0.313, -0.184, -0.026, 0.747, 0.618, 0.228, -0.115,
];
