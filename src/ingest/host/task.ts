import type { ArticleFields } from '../article';
import type { Refusal } from '../open';

/** What is read by a tree or a binary parser, and so in a process of its own. `fragment` is a piece of HTML within another format. */
export type ParsedFormat = 'html' | 'fragment' | 'pdf' | 'docx' | 'mail' | 'feed' | 'dump';

/** What the parser process is asked. */
export interface Task {
  readonly format: ParsedFormat;
  readonly bytes: Uint8Array;
}

/** One article found in a file. */
export interface Item {
  /** Its place in a file of several ("3"); null where the file is the article. */
  readonly label: string | null;
  readonly found:
    | {
        readonly fields: ArticleFields;
        /** Encoding of the bytes; "utf-8" where the format says so itself. */
        readonly encoding: string;
        readonly warnings: readonly string[];
      }
    | { readonly refusal: Refusal };
}

/** What the parser process answers. */
export type Parsed =
  | { readonly kind: 'items'; readonly items: readonly Item[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export function refused(reason: string, kind: Refusal['kind'] = 'rejected'): Parsed {
  return { kind: 'refused', refusal: { kind, reason } };
}

/** The answer for a file that is one article. */
export function oneItem(fields: ArticleFields, encoding = 'utf-8', warnings: readonly string[] = []): Parsed {
  return { kind: 'items', items: [{ label: null, found: { fields, encoding, warnings } }] };
}
