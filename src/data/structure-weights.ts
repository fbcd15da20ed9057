/** Made by `npm run train -- --only structure`; one weight for each trait of `src/extract/structure.ts`. */
export const STRUCTURE_WEIGHTS: readonly number[] = [
  -2.596, 0.398, -0.172, 0.409, 0.31, 0.19, 1.048, 0, -0.042, -0.134, -0.127, 0.398, -0.199, -0.059, 0.126, -0.13,
  -0.571, -0.3, -0.201, 0.026, 0.515, 0.261, 0.421, -0.245, 0.378, 0.048, -0.26, -0.153, 0.39, -0.07, -0.227, -0.033,
  -0.492,
];
