/** Made by `npm run train -- --only confidence` from the verdicts in `bench/reading`; one weight for each trait of `src/extract/confidence.ts`. */
export const CONFIDENCE_WEIGHTS: readonly number[] = [
  1.688, 0.138, -0.592, -0.29, -0.49, -0.025, -0.596, -0.296, -0.138, -0.17, 0.905,
];
