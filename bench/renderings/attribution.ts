import type { Argument, AttributionStep, Claim, Span } from '../../src/model';
import type { CodePoints } from './relations';
import { codePointOffsets, type ReadText } from './words';

/** One act of telling, thinking or intending: who, the words that show the act, and what is told. */
export interface Attribution {
  readonly source: readonly CodePoints[];
  readonly cue: readonly CodePoints[];
  readonly content: readonly CodePoints[];
}

interface Act {
  readonly step: AttributionStep;
  /** What the claims under this act cover, unordered. */
  readonly told: Span[];
}

/**
 * One attribution for each (teller, cue) of the claims' chains.
 * Content is, in each sentence, everything from the first to the last word of what is attributed, quotation marks
 * included, without the source and the cue where they stand in between.
 */
export function attributions(input: ReadText): Attribution[] {
  const { claims, sentences } = input.reading;
  const acts = collectActs(claims);
  const offsetOf = codePointOffsets(input.text);
  const place = (span: Span): CodePoints => [offsetOf(span.start), offsetOf(span.end)];
  return [...acts.values()]
    .sort((left, right) => left.step.by.start - right.step.by.start || cueStart(left) - cueStart(right))
    .map((act) => {
      const source = act.step.by.text === '' ? [] : [sourceOf(act.step, claims)];
      const cue = act.step.cue ? [act.step.cue] : [];
      const content = sentences.flatMap((sentence) => contentIn(input.text, sentence, act.told, [...source, ...cue]));
      return { source: source.map(place), cue: cue.map(place), content: content.map(place) };
    })
    .filter((attribution) => attribution.content.length > 0);
}

function cueStart(act: Act): number {
  return act.step.cue?.start ?? act.step.by.start;
}

function collectActs(claims: readonly Claim[]): Map<string, Act> {
  const acts = new Map<string, Act>();
  for (const claim of claims) {
    claim.attribution.forEach((step, depth) => {
      if (step.by.kind === 'newsroom') return;
      const key = `${step.by.start}-${step.by.end}-${step.cue?.start ?? ''}`;
      const act = acts.get(key) ?? { step, told: [] };
      act.told.push(...extent(claim), ...claim.attribution.slice(depth + 1).flatMap(stepSpans));
      acts.set(key, act);
    });
  }
  return acts;
}

function stepSpans(step: AttributionStep): Span[] {
  const spans: Span[] = step.by.text === '' || step.by.kind === 'newsroom' ? [] : [step.by];
  return step.cue ? [...spans, step.cue] : spans;
}

function extent(claim: Claim): Span[] {
  const participants = [claim.subject, claim.object, ...claim.arguments].filter((one): one is Argument => one !== null);
  return [...claim.predicate.spans, ...participants, ...claim.conditions];
}

/** The teller's whole noun phrase, where the clause of the cue has it for a subject. */
function sourceOf(step: AttributionStep, claims: readonly Claim[]): Span {
  const cue = step.cue;
  if (!cue) return step.by;
  for (const { predicate, subject } of claims) {
    if (subject && overlap(subject.core, step.by) && predicate.spans.some((span) => overlap(span, cue))) return subject;
  }
  return step.by;
}

function contentIn(text: string, sentence: Span, told: readonly Span[], outside: readonly Span[]): Span[] {
  const here = told.filter((span) => overlap(span, sentence));
  if (here.length === 0) return [];
  const start = Math.max(sentence.start, Math.min(...here.map((span) => span.start)));
  const end = Math.min(sentence.end, Math.max(...here.map((span) => span.end)));
  return without({ start, end }, outside)
    .map((span) => withQuotes(text, trim(text, span), sentence))
    .filter((span) => span.start < span.end);
}

/** `span` cut at every one of `holes`. */
function without(span: Span, holes: readonly Span[]): Span[] {
  let pieces: Span[] = [span];
  for (const hole of holes) {
    pieces = pieces.flatMap((piece) => {
      if (!overlap(piece, hole)) return [piece];
      return [
        { start: piece.start, end: Math.max(piece.start, hole.start) },
        { start: Math.min(piece.end, hole.end), end: piece.end },
      ].filter((rest) => rest.start < rest.end);
    });
  }
  return pieces;
}

const EDGE = /[\s,;:–—-]/;

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && EDGE.test(text[start])) start++;
  while (end > start && EDGE.test(text[end - 1])) end--;
  return { start, end };
}

const OPENING = new Set(['"', '“', '‘', "'", '`']);
const CLOSING = new Set(['"', '”', '’', "'"]);

/** Takes in a quotation mark right before, and closing punctuation with its quotation mark right after. */
function withQuotes(text: string, span: Span, sentence: Span): Span {
  let { start, end } = span;
  while (start > sentence.start && OPENING.has(text[start - 1])) start--;
  let after = end;
  while (after < sentence.end && /[.,!?]/.test(text[after])) after++;
  if (CLOSING.has(text[after]) && after < sentence.end) {
    end = after;
    while (CLOSING.has(text[end]) && end < sentence.end) end++;
  }
  return { start, end };
}

function overlap(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}
