// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what was learned may lie near any constant
/** Made by `npm run train -- --only confidence` from the verdicts in `bench/reading`; one weight for each trait of `src/extract/confidence.ts`. */
export const CONFIDENCE_WEIGHTS: readonly number[] = [
  1.225, 0.334, -0.223, -0.134, -0.207, -0.081, 0.015, -0.229, -0.21, -0.03, 0.896, 0.725, 0.153, -0.208,
];
