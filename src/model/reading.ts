import type { Notice } from './analysis';
import type { Claim } from './claim';
import type { ArticleId } from './ids';
import type { Mention } from './mention';
import type { Span } from './span';

/** What was read in one article; plain JSON, the line format of `newsgraph read`. */
export interface Reading {
  readonly article: ArticleId;
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly notices: readonly Notice[];
}
