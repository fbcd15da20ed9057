import type { Article } from '../model';
import type { Refusal } from './open';

/** An article, with what should be known of it. */
export interface Read {
  readonly input: string;
  readonly article: Article;
  readonly encoding: string;
  readonly warnings: readonly string[];
}

/** What one input gave: an article, or the reason why there is none. */
export type Ingested =
  | Read
  | { readonly input: string; readonly refusal: Refusal | { readonly kind: 'warned'; readonly reason: string } };

/** What becomes of an input without a word in it. */
export function empty(input: string): Ingested {
  return { input, refusal: { kind: 'warned', reason: 'empty: there is nothing to read' } };
}
