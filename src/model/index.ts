export type * from './analysis';
export type * from './article';
export type * from './claim';
export type * from './graph';
export type * from './ids';
export * from './mention';
export type * from './reading';
export type * from './resolution';
export type * from './span';
