import type { Span } from '../../src/model';

/** `span` cut at every one of `holes`. */
export function acrossHoles(span: Span, holes: readonly Span[]): Span[] {
  let pieces: Span[] = [span];
  for (const hole of holes) {
    pieces = pieces.flatMap((piece) => {
      if (piece.end <= hole.start || hole.end <= piece.start) return [piece];
      return [
        { start: piece.start, end: Math.max(piece.start, hole.start) },
        { start: Math.min(piece.end, hole.end), end: piece.end },
      ].filter((rest) => rest.start < rest.end);
    });
  }
  return pieces;
}

const EDGE = /[\s,;:–—-]/;

/** Without white space and commas at its ends. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && EDGE.test(text[start])) start++;
  while (end > start && EDGE.test(text[end - 1])) end--;
  return { start, end };
}

const STOP = /[,;:.!?"“”–—()\n]/;

/** On to the next punctuation mark, at most to `limit`. A point inside a word or number is none. */
export function withRest(text: string, span: Span, limit: number): Span {
  let end = span.end;
  while (end < limit && (!STOP.test(text[end]) || isInner(text, end))) end++;
  while (end > span.end && /\s/.test(text[end - 1])) end--;
  return { start: span.start, end };
}

/** A point or comma inside a number, or behind a letter that stands for a word: "U.S. officials". */
function isInner(text: string, at: number): boolean {
  return (
    /[.,]/.test(text[at]) &&
    (/\w/.test(text[at + 1] ?? '') ||
      (/\b[A-Z]\.$/.test(text.slice(Math.max(0, at - 2), at + 1)) && /^ [a-z]/.test(text.slice(at + 1, at + 3))))
  );
}

/** With the "that", "whether" or "to" right before it. */
export function withComplementizer(text: string, span: Span, bounds: Span): Span {
  const before = text.slice(Math.max(bounds.start, span.start - 10), span.start);
  const match = /(?:^|\s)((?:that|whether|if|how|to)\s+)$/i.exec(before);
  return match ? { start: span.start - match[1].length, end: span.end } : span;
}

const OPENING = new Set(['"', '“', '‘', "'", '`']);
const CLOSING = new Set(['"', '”', '’', "'"]);

/** Takes in a quotation mark right before, and closing punctuation with its quotation mark right after. */
export function withQuotes(text: string, span: Span, bounds: Span): Span {
  let { start, end } = span;
  while (start > bounds.start && OPENING.has(text[start - 1])) start--;
  let after = end;
  while (after < bounds.end && /[.,!?]/.test(text[after])) after++;
  if (CLOSING.has(text[after]) && after < bounds.end) {
    end = after;
    while (CLOSING.has(text[end]) && end < bounds.end) end++;
  }
  return { start, end };
}
