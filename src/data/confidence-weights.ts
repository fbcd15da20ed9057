/** Made by `npm run train -- --only confidence` from the verdicts in `bench/reading`; one weight for each trait of `src/extract/confidence.ts`. */
export const CONFIDENCE_WEIGHTS: readonly number[] = [
  1.466, 0.537, -0.714, -0.293, -0.3, -0.22, -0.333, -0.21, -0.079, -0.612, 0.304,
];
