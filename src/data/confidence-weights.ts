/** Made by `npm run train -- --only confidence` from the verdicts in `bench/reading`; one weight for each trait of `src/extract/confidence.ts`. */
export const CONFIDENCE_WEIGHTS: readonly number[] = [0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0];
