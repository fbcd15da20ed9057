import { findQuotes } from '../../src/extract/quotes';
import type { Span } from '../../src/model';
import { type Act, acts } from './attribution-acts';
import { acrossHoles, trimmed, withComplementizer, withQuotes, withRest } from './content';
import { quotedWhole } from './quotations';
import type { CodePoints } from './relations';
import { overlap } from './spans';
import { codePointOffsets, type ReadText } from './words';

/** One act of telling, thinking or intending: who, the words that show the act, and what is told. */
export interface Attribution {
  readonly source: readonly CodePoints[];
  readonly cue: readonly CodePoints[];
  readonly content: readonly CodePoints[];
}

/**
 * The acts of telling, thinking and intending of a reading (see `attribution-acts.ts`), each with what is told.
 * - Content is, in each sentence, everything from the first to the last word of what is attributed, without the source and
 *   the cue where they stand in between, with its "that" or "to", and up to the next punctuation mark.
 * - Quotation marks belong to the content; of a direct quotation nothing outside of them does.
 */
export function attributions(input: ReadText): Attribution[] {
  const { sentences } = input.reading;
  const offsetOf = codePointOffsets(input.text);
  const place = (span: Span): CodePoints => [offsetOf(span.start), offsetOf(span.end)];
  const list = acts(input);
  const edges = list.filter((act) => isEdge(input, act) || isCited(input.text, act));
  return list
    .map((act) => {
      const others = edges.filter((edge) => edge !== act).flatMap(({ source, cue }) => [source, cue]);
      const outside = [act.source, act.cue, ...act.aside, ...others].filter((span): span is Span => span !== null);
      const quoted = act.direct ? quotedWhole(input.text, act.told, otherCues(input.text, act, list)) : [];
      const content = [
        ...quoted.flatMap((span) => acrossHoles(span, outside)),
        ...sentences
          .filter((sentence) => !quoted.some((span) => overlap(span, sentence)))
          .flatMap((sentence) => contentIn(input.text, sentence, act, outside)),
      ];
      return {
        source: act.source ? [place(act.source)] : [],
        cue: act.cue && isWord(input.text, act.cue) ? [place(act.cue)] : [],
        content: merged(content).map(place),
      };
    })
    .filter((attribution) => attribution.content.length > 0);
}

/** "..., according to two advisers" at either end of a sentence is above whatever else is told in it. */
function isEdge({ text, reading }: ReadText, { source, cue }: Act): boolean {
  if (!source || !cue || !/^according/i.test(text.slice(cue.start, cue.end))) return false;
  return reading.sentences.some(
    ({ start, end }) => cue.start <= start + 1 || (source.end >= end - 2 && cue.start > start && source.end <= end),
  );
}

/** ", citing two officials": a source of its own, and nothing that is told. */
function isCited(text: string, { cue }: Act): boolean {
  return cue !== null && /^(citing|quoting)$/i.test(text.slice(cue.start, cue.end));
}

/** The cues of the other acts, but for what is told inside of quotation marks with this one's words around it. */
function otherCues(text: string, act: Act, list: readonly Act[]): Span[] {
  const cues = list.flatMap(({ cue }) => (cue && isWord(text, cue) ? [cue] : []));
  const regions = findQuotes(text);
  return cues.filter((cue) => cue !== act.cue && !regions.some((region) => overlap(region, cue)));
}

/** A dash or colon shows whose word it is, and is no word. */
function isWord(text: string, span: Span): boolean {
  return /\p{L}/u.test(text.slice(span.start, span.end));
}

function contentIn(text: string, sentence: Span, act: Act, outside: readonly Span[]): Span[] {
  const here = act.told.filter((span) => overlap(span, sentence));
  if (here.length === 0) return [];
  const start = Math.max(sentence.start, Math.min(...here.map((span) => span.start)));
  const end = Math.min(sentence.end, Math.max(...here.map((span) => span.end)));
  const bounds = { start: sentence.start, end: sentence.end };
  return acrossHoles({ start, end }, outside)
    .map((span) => trimmed(text, span))
    .filter((span) => span.start < span.end && isContent(text, span))
    .map((span) => withRest(text, span, nextHole(span, outside, sentence.end)))
    .map((span) => withComplementizer(text, span, bounds))
    .map((span) => withQuotes(text, span, bounds))
    .filter((span) => span.start < span.end);
}

/** A joining word left over between source and cue is no content. */
function isContent(text: string, span: Span): boolean {
  return !/^(and|but|or|as|on|in|that|to|,|\W)*$/i.test(text.slice(span.start, span.end).trim());
}

function nextHole(span: Span, holes: readonly Span[], end: number): number {
  return Math.min(end, ...holes.filter((hole) => hole.start >= span.end).map((hole) => hole.start));
}

function merged(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((left, right) => left.start - right.start || left.end - right.end);
  const result: Span[] = [];
  for (const span of sorted) {
    const last = result.at(-1);
    if (last && span.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}
