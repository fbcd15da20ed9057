export { arranged } from './arrange';
export { buildGraph } from './build';
export { layout } from './layout';
export { type Measures, measures } from './measures';
export * from './read';
export type { NewsGraph } from './types';
