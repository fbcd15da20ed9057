/** Made by `npm run train -- --only confidence` from the verdicts in `bench/reading`; one weight for each trait of `src/extract/confidence.ts`. */
export const CONFIDENCE_WEIGHTS: readonly number[] = [
  1.674, 0.696, -0.16, 0.021, 0.123, -0.397, -0.213, -0.266, -0.453, -0.078, 0.677,
];
