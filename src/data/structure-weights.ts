// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what was learned may lie near any constant
/** Made by `npm run train -- --only structure`; one weight for each trait of `src/extract/structure.ts`. */
export const STRUCTURE_WEIGHTS: readonly number[] = [
  -2.67, 0.222, -0.242, 0.712, 0.362, 0.208, 0.893, 0, 0.051, 0.001, -0.212, 0.429, -0.101, 0.079, 0.156, -0.036,
  -0.658, -0.256, -0.034, -0.018, 0.556, 0.274, 0.45, -0.189, 0.341, -0.189, -0.221, -0.378, 0.451, 0.076, -0.257,
  0.019, -0.536,
];
