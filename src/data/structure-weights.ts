/** Made by `npm run train -- --only structure`; one weight for each trait of `src/extract/structure.ts`. */
export const STRUCTURE_WEIGHTS: readonly number[] = [
  -2.605, 0.393, -0.174, 0.394, 0.31, 0.185, 1.041, 0, -0.018, -0.095, -0.126, 0.399, -0.191, -0.075, 0.129, -0.146,
  -0.55, -0.295, -0.201, 0.033, 0.557, 0.268, 0.431, -0.217, 0.38, 0.046, -0.252, -0.14, 0.377, -0.082, -0.25, -0.04,
  -0.486,
];
