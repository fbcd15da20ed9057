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
  while (end < limit && (!STOP.test(text[end]) || (/[.,]/.test(text[end]) && /\w/.test(text[end + 1] ?? '')))) end++;
  while (end > span.end && /\s/.test(text[end - 1])) end--;
  return { start: span.start, end };
}

/** With the "that", "whether" or "to" right before it. */
export function withComplementizer(text: string, span: Span, bounds: Span): Span {
  const before = text.slice(Math.max(bounds.start, span.start - 10), span.start);
  const match = /(?:^|\s)((?:that|whether|if|how|to)\s+)$/i.exec(before);
  return match ? { start: span.start - match[1].length, end: span.end } : span;
}

const OPENING = new Set(['"', '“', '‘', "'", '`']);
const CLOSING = new Set(['"', '”', '’', "'"]);

/**
 * Takes in a quotation mark right before, and closing punctuation with its quotation mark right after. A direct quotation
 * begins at its opening mark, whatever stands before it.
 */
export function withQuotes(text: string, span: Span, bounds: Span, direct: boolean): Span {
  let { start, end } = span;
  while (start > bounds.start && OPENING.has(text[start - 1])) start--;
  let after = end;
  while (after < bounds.end && /[.,!?]/.test(text[after])) after++;
  if (CLOSING.has(text[after]) && after < bounds.end) {
    end = after;
    while (CLOSING.has(text[end]) && end < bounds.end) end++;
  }
  const inside = direct && !OPENING.has(text[start]) ? text.slice(start, end).search(/["“]\w/) : -1;
  return { start: inside > 0 ? start + inside : start, end };
}
