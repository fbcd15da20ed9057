/** Made by `npm run train -- --only structure`; one weight for each trait of `src/extract/structure.ts`. */
export const STRUCTURE_WEIGHTS: readonly number[] = [
  -2.601, 0.201, -0.247, 0.723, 0.368, 0.209, 0.873, 0, 0.044, -0.002, -0.213, 0.428, -0.086, 0.057, 0.157, -0.05,
  -0.633, -0.25, -0.037, -0.014, 0.537, 0.274, 0.45, -0.193, 0.335, -0.168, -0.225, -0.396, 0.479, 0.06, -0.246, -0.003,
  -0.523,
];
