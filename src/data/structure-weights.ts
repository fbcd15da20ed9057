/** Made by `npm run train -- --only structure`; one weight for each trait of `src/extract/structure.ts`. */
export const STRUCTURE_WEIGHTS: readonly number[] = [
  -2.594, 0.202, -0.243, 0.719, 0.364, 0.209, 0.875, 0, 0.056, -0.007, -0.211, 0.429, -0.084, 0.058, 0.156, -0.049,
  -0.63, -0.248, -0.037, -0.014, 0.536, 0.272, 0.456, -0.192, 0.333, -0.169, -0.226, -0.396, 0.462, 0.059, -0.246,
  0.004, -0.522,
];
