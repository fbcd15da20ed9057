import type { ArticleFields } from '../article';
import type { Refusal } from '../open';

/** What is read by a tree or a binary parser, and so in a process of its own. `fragment` is a piece of HTML within another format. */
export type ParsedFormat = 'html' | 'fragment' | 'pdf' | 'docx' | 'mail' | 'feed' | 'dump';

/** What the parser process is asked. */
export interface Task {
  readonly format: ParsedFormat;
  readonly bytes: Uint8Array;
}

/** Processor time that any file may take, in milliseconds. */
const ALLOWED_MS = 500;
/**
 * And for each byte of it. Sound files (text, tables, pages that say the same, by size; PDF, .docx and HTML) take at most a fifth of
 * their allowance in a process that has just started.
 */
const ALLOWED_MS_A_BYTE = 0.1;

/**
 * Processor time that a file may take, in milliseconds: work grows with the size of sound files, while a broken one of a kilobyte can say
 * that something in it ends in a petabyte, and have pdf.js look there byte by byte. Not wall time: a busy machine is slow, too.
 */
export function allowanceMs(bytes: number): number {
  return ALLOWED_MS + bytes * ALLOWED_MS_A_BYTE;
}

/** Signal by which the parser process ends itself when the allowance is used up. Windows has but one way to end. */
export const UP: NodeJS.Signals = process.platform === 'win32' ? 'SIGKILL' : 'SIGVTALRM';

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
