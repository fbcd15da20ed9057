import type { Reading, Span } from '../../src/model';

/** What a rendering may look at: the text and what was read in it. */
export interface ReadText {
  readonly text: string;
  readonly reading: Reading;
}

/** Spans of the words between white space, in text order; the unit of the tokenized public sets. */
export function wordSpans(text: string): Span[] {
  return [...text.matchAll(/\S+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Indexes of the words that overlap a span. `words` is sorted and disjoint. */
export function wordsIn(words: readonly Span[], span: Span): number[] {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle].end <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; at < words.length && words[at].start < span.end; at++) found.push(at);
  return found;
}

/** The words with these indexes, joined by a space, each once and in the order given. */
export function joinWords(text: string, words: readonly Span[], indexes: readonly number[]): string {
  return [...new Set(indexes)].map((at) => text.slice(words[at].start, words[at].end)).join(' ');
}

/** Maps UTF-16 offsets of `text` to code-point offsets; O(1) a look-up. */
export function codePointOffsets(text: string): (offset: number) => number {
  const map = new Uint32Array(text.length + 1);
  let points = 0;
  for (let at = 0; at < text.length; at++) {
    map[at] = points;
    const code = text.charCodeAt(at);
    const opensPair =
      code >= 0xd800 && code < 0xdc00 && at + 1 < text.length && isLowSurrogate(text.charCodeAt(at + 1));
    if (!opensPair) points++;
  }
  map[text.length] = points;
  return (offset) => map[offset];
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}

/** Number of sentences, as the public scorers count them for their bound of four relations a sentence. */
export function scoredSentences(text: string): number {
  return Math.max(1, [...text.matchAll(/[.!?]["”’)]*(?=\s|$)/g)].length);
}
