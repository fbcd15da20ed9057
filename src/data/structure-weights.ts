/** Made by `npm run train -- --only structure`; one weight for each trait of `src/extract/structure.ts`. */
export const STRUCTURE_WEIGHTS: readonly number[] = [
  -2.601, 0.202, -0.246, 0.726, 0.366, 0.209, 0.873, 0, 0.053, -0.006, -0.213, 0.428, -0.087, 0.056, 0.157, -0.048,
  -0.635, -0.248, -0.037, -0.014, 0.536, 0.273, 0.45, -0.191, 0.334, -0.169, -0.227, -0.396, 0.479, 0.059, -0.247,
  0.001, -0.524,
];
