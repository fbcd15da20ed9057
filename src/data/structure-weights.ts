/** Made by `npm run train -- --only structure`; one weight for each trait of `src/extract/structure.ts`. */
export const STRUCTURE_WEIGHTS: readonly number[] = [
  -2.492, 0.647, -0.575, 0.447, 0.585, 0.244, 0.479, 0, 0.164, 0.244, -0.209, 0.177, -0.247, 0.107, 0.246, -0.179,
  -0.474, -0.292, -0.977, -0.139, -0.179, 0.188, 0.392, -0.438, -0.202, -0.27, -0.223, -0.457, 0.297, -0.136, -0.114,
  -0.012, -0.33,
];
