import type { ArticleId } from './ids';

/** What was published. Its text is never altered after ingest: every offset in the program points into it. */
export interface Article {
  readonly id: ArticleId;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  /** ISO 8601 date or date-time; null where it is not known. */
  readonly published: string | null;
  readonly url: string | null;
  /** The file as it was given to `build`; null for standard input and library calls. */
  readonly file: string | null;
  readonly text: string;
}
