/** Made by `npm run train -- --only structure`; one weight for each trait of `src/extract/structure.ts`. */
export const STRUCTURE_WEIGHTS: readonly number[] = [
  -2.768, 0.291, -0.178, 0.584, 0.335, 0.22, 0.97, 0, 0.076, 0.062, -0.12, 0.46, -0.131, 0.027, 0.16, -0.1, -0.515,
  -0.261, -0.077, -0.075, 0.519, 0.26, 0.43, -0.228, 0.183, -0.178, -0.15, -0.338, 0.409, 0.016, -0.223, -0.029, -0.464,
];
