import type { Span } from '../model';

/** Words between quotation marks. `start`/`end` include the marks; `inner` does not. */
export interface QuoteRegion extends Span {
  readonly inner: Span;
  /** False where the paragraph ended first: the quote goes on in the next one, or the mark was forgotten. */
  readonly closed: boolean;
  readonly paragraph: number;
}

type Family = 'curly' | 'straight' | 'latex' | 'guillemet' | 'single';

const CLOSERS: Readonly<Record<Family, string>> = {
  curly: '”',
  straight: '"',
  latex: "''",
  guillemet: '»',
  single: '’',
};
/** Longest run of words that may stand between single quotes; apostrophes make longer ones doubtful. */
const MAX_SINGLE = 400;

const isLetter = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);
const isBreak = (text: string, at: number) => text[at] === '\n' && (at + 1 >= text.length || text[at + 1] === '\n');

function openerAt(text: string, at: number): Family | null {
  const char = text[at];
  const before = at === 0 ? undefined : text[at - 1];
  if (char === '“' || char === '„') return 'curly';
  if (char === '«') return 'guillemet';
  if (char === '`' && text[at + 1] === '`') return 'latex';
  if (char === '"' && !isLetter(before) && before !== '.' && before !== ',') return 'straight';
  if (char === '‘' && !isLetter(before)) return 'single';
  return null;
}

/**
 * Quotations of a text in order, outermost only, in one pass. A quotation ends with its paragraph at the latest, so that
 * one forgotten mark spoils no more than that.
 */
export function findQuotes(text: string): QuoteRegion[] {
  const regions: QuoteRegion[] = [];
  let paragraph = 0;
  let at = 0;
  while (at < text.length) {
    if (isBreak(text, at)) {
      paragraph++;
      while (text[at] === '\n') at++;
      continue;
    }
    const family = openerAt(text, at);
    if (!family) {
      at++;
      continue;
    }
    const region = regionFrom(text, at, family, paragraph);
    if (region) {
      regions.push(region);
      at = region.end;
    } else at++;
  }
  return regions;
}

function regionFrom(text: string, start: number, family: Family, paragraph: number): QuoteRegion | null {
  const opener = family === 'latex' ? 2 : 1;
  const closer = CLOSERS[family];
  let depth = 0;
  for (let at = start + opener; at < text.length; at++) {
    if (isBreak(text, at))
      return family === 'single'
        ? null
        : { start, end: at, inner: { start: start + opener, end: at }, closed: false, paragraph };
    if (family === 'single' && at - start > MAX_SINGLE) return null;
    if (family === 'curly' && text[at] === '“') depth++;
    if (!text.startsWith(closer, at) || (family === 'single' && isLetter(text[at + 1]))) continue;
    if (depth > 0) {
      depth--;
      continue;
    }
    const end = at + closer.length;
    return { start, end, inner: { start: start + opener, end: at }, closed: true, paragraph };
  }
  return family === 'single'
    ? null
    : { start, end: text.length, inner: { start: start + opener, end: text.length }, closed: false, paragraph };
}

/** Index of the region that holds this offset between its marks, or -1. Regions must be in order; logarithmic. */
export function quoteAt(regions: readonly QuoteRegion[], offset: number): number {
  let low = 0;
  let high = regions.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const region = regions[middle];
    if (offset < region.start) high = middle - 1;
    else if (offset >= region.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
