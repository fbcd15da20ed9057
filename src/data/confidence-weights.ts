// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what was learned may lie near any constant
/** Made by `npm run train -- --only confidence` from the verdicts in `bench/reading`; one weight for each trait of `src/extract/confidence.ts`. */
export const CONFIDENCE_WEIGHTS: readonly number[] = [
  1.038, 0.309, -0.207, -0.168, -0.155, -0.153, -0.102, -0.305, -0.152, 0.012, 0.712, 0.617, 0.211, -0.131,
];
