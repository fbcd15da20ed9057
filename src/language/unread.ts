import { type Notice, type Span, TEXT_UNREAD } from '../model';

/** The most words of one sentence, or of one sentence said again and again, that are read: what goes on longer is no prose. */
export const MOST_ALIKE = 4000;

/** Decides what of a text is left unread; asked in text order. */
export interface Limits {
  /** The first pieces of a sentence that had to be cut, up to the limit; reports what is left out. */
  ofOneSentence<Piece extends { readonly first: number; readonly last: number }>(
    tokens: readonly Span[],
    pieces: readonly Piece[],
    notices: Notice[],
  ): readonly Piece[];
  /** Whether a sentence was read so often that it is left out from now on. */
  isRepeated(sentence: Span & { readonly tokens: readonly unknown[] }): boolean;
  /** What was left out as repeated, as one notice. */
  notices(): Notice[];
}

/** Time grows with the text only; keeps the places of sentences, not their words. */
export function limitsOf(text: string): Limits {
  /** Words read so far, by sentence. */
  const read = new Map<string, number>();
  let left: { count: number; start: number; end: number } | null = null;
  return {
    ofOneSentence(tokens, pieces, notices) {
      if (pieces.length === 1) return pieces;
      const most = pieces[0]!.first + MOST_ALIKE;
      const kept = pieces.filter(({ last }, at) => at < MOST_PIECES && last <= most);
      if (kept.length === pieces.length) return pieces;
      const start = tokens[pieces[kept.length]!.first]!.start;
      const end = tokens[pieces.at(-1)!.last - 1]!.end;
      const message = `A run of text without the end of a sentence was read up to ${MOST_ALIKE} words; its other ${end - start} characters were left unread.`;
      notices.push({ code: TEXT_UNREAD, message, start, end });
      return kept;
    },
    isRepeated({ start, end, tokens }) {
      const words = text.slice(start, end);
      const before = read.get(words) ?? 0;
      if (before < MOST_ALIKE) {
        read.set(words, before + tokens.length);
        return false;
      }
      left = left === null ? { count: 1, start, end } : { count: left.count + 1, start: left.start, end };
      return true;
    },
    notices() {
      if (left === null) return [];
      const { count, start, end } = left;
      const message = `${count} ${count === 1 ? 'sentence was' : 'sentences were'} left unread: the same words stand before in the text until they make ${MOST_ALIKE} words.`;
      return [{ code: TEXT_UNREAD, message, start, end }];
    },
  };
}

/** Pieces are of at most 400 words or 2,000 characters, so that long words come to this before they come to the limit of words. */
const MOST_PIECES = 10;
