// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what was learned may lie near any constant
/** Made by `npm run train -- --only structure`; one weight for each trait of `src/extract/structure.ts`. */
export const STRUCTURE_WEIGHTS: readonly number[] = [
  -2.618, 0.209, -0.24, 0.714, 0.364, 0.209, 0.876, 0, 0.043, -0.001, -0.208, 0.434, -0.083, 0.066, 0.156, -0.046,
  -0.63, -0.251, -0.036, -0.013, 0.54, 0.276, 0.439, -0.195, 0.339, -0.165, -0.223, -0.388, 0.466, 0.059, -0.242,
  -0.004, -0.53,
];
