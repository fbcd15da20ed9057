/** Made by `npm run train -- --only structure`; one weight for each trait of `src/extract/structure.ts`. */
export const STRUCTURE_WEIGHTS: readonly number[] = [
  -2.181, 0.724, -0.51, 0.289, 0.49, 0.223, 0.455, 0, 0.508, 0.361, -0.148, 0.226, -0.218, 0.051, 0.199, -0.181, -0.41,
  -0.139, -0.867, -0.051, -0.078, 0.165, 0.411, -0.378, -0.369, -0.454, -0.538, -0.284, 0.31, -0.143, -0.155, -0.004,
  -0.178,
];
