/** Made by `npm run train -- --only structure`; one weight for each trait of `src/extract/structure.ts`. */
export const STRUCTURE_WEIGHTS: readonly number[] = [
  -2.093, 0.028, -0.504, 0.547, 0.577, 0.211, 0.718, 0, 0.253, 0.036, -0.118, 0.322, -0.172, 0.094, 0.133, -0.045,
  -0.626, -0.202, -0.236, -0.257, 0.53, 0.316, 0.355, -0.183, 0.315, 0.05, -0.232, -0.244, 0.26, -0.205, -0.361, -0.048,
  -0.357,
];
