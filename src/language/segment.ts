import type { Notice, SentenceKind, Span } from '../model';
import { blocksOf } from './blocks';
import { kindOf } from './kinds';
import { partsOf } from './parts';
import { capped, isAbbreviation, sentencesOf } from './sentences';
import { tokenize } from './tokens';
import { limitsOf } from './unread';

/** A sentence before tagging: its tokens' spans, what kind of text it is, and the paragraph it stands in. */
export interface Segment extends Span {
  readonly paragraph: number;
  readonly kind: SentenceKind;
  readonly tokens: readonly Span[];
}

/**
 * Paragraphs, sentences and tokens of an article. Every character outside tokens is white space, shows as nothing, or is told of
 * by a notice as left unread: text that is no prose.
 */
export function segment(text: string): { segments: Segment[]; notices: Notice[] } {
  const segments: Segment[] = [];
  const notices: Notice[] = [];
  const limits = limitsOf(text);
  const blocks = blocksOf(text);
  blocks.forEach((block, paragraph) => {
    for (const part of partsOf(text, block)) {
      const tokens: Span[] = [];
      tokenize(text, part.start, part.end, tokens, notices);
      const sentences = sentencesOf(text, tokens).flatMap((sentence) =>
        limits.ofOneSentence(tokens, capped(text, tokens, sentence, notices), notices),
      );
      for (const { first, last } of sentences) {
        const own = withLastStop(text, tokens.slice(first, last));
        const start = own[0]!.start;
        const end = own.at(-1)!.end;
        if (limits.isRepeated({ start, end, tokens: own })) continue;
        const alone = sentences.length === 1 && part.start === block.start && part.end === block.end;
        const kind = part.kind ?? kindOf({ text, start, end, tokens: own, alone, first: first === 0, paragraph });
        segments.push({ start, end, paragraph, kind, tokens: own });
      }
    }
  });
  return { segments: withBylines(text, segments), notices: [...notices, ...limits.notices()] };
}

const NAME_LINE = /^\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|al|bin|de|van|von|der|and|in)){1,5}$/u;
/** Lines of a byline above its date: author, desk, place. */
const LONGEST_BYLINE = 3;

/** A run of name-like lines right above a date line says who wrote and where: "Mina Odel / Port Anselm / Tuesday 14 May 2030". */
function withBylines(text: string, segments: Segment[]): Segment[] {
  for (let at = 0; at < segments.length; at++) {
    if (segments[at]!.kind !== 'dateline') continue;
    for (let above = at - 1; above >= Math.max(0, at - LONGEST_BYLINE); above--) {
      const line = segments[above]!;
      if (line.kind !== 'heading' || above === 0 || !NAME_LINE.test(text.slice(line.start, line.end))) break;
      segments[above] = { ...line, kind: 'credit' };
    }
  }
  return segments;
}

const CLOSER = /^["'”’)\]»]$/;

/** "in the U.S." at the end of a sentence: its last full stop is a token of its own, as in the treebanks. */
function withLastStop(text: string, tokens: Span[]): Span[] {
  let at = tokens.length - 1;
  while (at > 0 && CLOSER.test(text.slice(tokens[at]!.start, tokens[at]!.end))) at--;
  const last = tokens[at];
  if (last === undefined || at === 0 || !isAbbreviation(text.slice(last.start, last.end))) return tokens;
  tokens.splice(at, 1, { start: last.start, end: last.end - 1 }, { start: last.end - 1, end: last.end });
  return tokens;
}
