import type { Argument, AttributionStep, Claim, ModalityKind, Quote, Span } from '../../src/model';
import { acrossHoles, trimmed, withComplementizer, withQuotes, withRest } from './content';
import type { CodePoints } from './relations';
import { codePointOffsets, type ReadText } from './words';

/** One act of telling, thinking or intending: who, the words that show the act, and what is told. */
export interface Attribution {
  readonly source: readonly CodePoints[];
  readonly cue: readonly CodePoints[];
  readonly content: readonly CodePoints[];
}

/** The same in UTF-16 spans, before it is written out. */
interface Act {
  /** Null where nobody is named. */
  readonly source: Span | null;
  readonly cue: Quote | null;
  readonly direct: boolean;
  /** What the claims under this act cover, unordered. */
  readonly told: Span[];
}

/**
 * One attribution for each (teller, cue) of the claims' chains, and one for each verb of hoping, planning or asking that
 * leads a claim ("hopes to visit").
 * - Content is, in each sentence, everything from the first to the last word of what is attributed, without the source and
 *   the cue where they stand in between, with its "that" or "to", and up to the next punctuation mark.
 * - Quotation marks belong to the content; of a direct quotation nothing outside of them does.
 * - The source of "according to" goes on to the next punctuation mark; any other is the subject's whole noun phrase.
 */
export function attributions(input: ReadText): Attribution[] {
  const { claims, sentences } = input.reading;
  const offsetOf = codePointOffsets(input.text);
  const place = (span: Span): CodePoints => [offsetOf(span.start), offsetOf(span.end)];
  const acts = [...tellings(input.text, claims), ...intentions(input.text, claims)];
  return acts
    .sort((left, right) => position(left) - position(right))
    .map((act) => {
      const outside = [act.source, act.cue].filter((span): span is Span => span !== null);
      const content = sentences.flatMap((sentence) => contentIn(input.text, sentence, act, outside));
      return {
        source: act.source ? [place(act.source)] : [],
        cue: act.cue ? [place(act.cue)] : [],
        content: content.map(place),
      };
    })
    .filter((attribution) => attribution.content.length > 0);
}

function position({ source, cue }: Act): number {
  return cue?.start ?? source?.start ?? 0;
}

function tellings(text: string, claims: readonly Claim[]): Act[] {
  const acts = new Map<string, Act>();
  for (const claim of claims) {
    claim.attribution.forEach((step, depth) => {
      if (step.by.kind === 'newsroom') return;
      const key = `${step.by.start}-${step.by.end}-${step.cue?.start ?? ''}`;
      const known = acts.get(key);
      const act = known ?? { source: sourceOf(text, step, claims), cue: step.cue, direct: false, told: [] };
      act.told.push(...extent(claim), ...claim.attribution.slice(depth + 1).flatMap(stepSpans));
      acts.set(key, { ...act, direct: act.direct || step.quoted === 'direct' });
    });
  }
  return [...acts.values()];
}

/** Helpers and adverbs show modality, but nobody who has it in mind. */
const PLAIN_CUES = new Set(
  "will would 'll 'd wo shall may might can could ca must should need ought has have had to going likely probably possibly perhaps reportedly".split(
    ' ',
  ),
);

const IN_MIND: ReadonlySet<ModalityKind> = new Set<ModalityKind>([
  'wished',
  'planned',
  'considered',
  'asked',
  'likely',
]);

function intentions(text: string, claims: readonly Claim[]): Act[] {
  const acts = new Map<number, Act>();
  for (const claim of claims) {
    const { cue, kind } = claim.modality;
    if (!cue || !IN_MIND.has(kind)) continue;
    const words = text.slice(cue.start, cue.end);
    if (PLAIN_CUES.has(words.toLowerCase())) continue;
    const source = isPassive(text, claim, cue) ? null : ownerOf(claim, cue, claims).subject;
    const act = acts.get(cue.start) ?? { source, cue: { ...cue, text: words }, direct: false, told: [] };
    act.told.push(...extent(claim).flatMap((span) => after(span, cue.end)));
    acts.set(cue.start, act);
  }
  return [...acts.values()];
}

/** "is expected to": nobody is named who expects it. */
function isPassive(text: string, claim: Claim, cue: Span): boolean {
  const before = claim.predicate.spans.map((span) => text.slice(span.start, Math.min(span.end, cue.start))).join(' ');
  return /\b(?:is|are|was|were|been|be|being)\b/.test(before);
}

/** The claim whose verb shows the attitude: "urged" has a subject of its own, "hopes" shares that of its claim. */
function ownerOf(claim: Claim, cue: Span, claims: readonly Claim[]): Claim {
  return claims.find((one) => one !== claim && one.predicate.spans.some((span) => overlap(span, cue))) ?? claim;
}

/** The part of a span that lies after an offset. */
function after(span: Span, offset: number): Span[] {
  return span.end > offset + 1 ? [{ start: Math.max(span.start, offset + 1), end: span.end }] : [];
}

function stepSpans(step: AttributionStep): Span[] {
  const spans: Span[] = step.by.text === '' || step.by.kind === 'newsroom' ? [] : [step.by];
  return step.cue ? [...spans, step.cue] : spans;
}

function extent(claim: Claim): Span[] {
  const participants = [claim.subject, claim.object, ...claim.arguments].filter((one): one is Argument => one !== null);
  return [...claim.predicate.spans, ...participants, ...claim.conditions];
}

function sourceOf(text: string, step: AttributionStep, claims: readonly Claim[]): Span | null {
  const { by, cue } = step;
  if (by.text === '') return null;
  if (!cue) return by;
  if (/^according/i.test(cue.text)) return withRest(text, by, text.length);
  for (const { predicate, subject } of claims) {
    if (subject && overlap(subject.core, by) && predicate.spans.some((span) => overlap(span, cue))) return subject;
  }
  return by;
}

function contentIn(text: string, sentence: Span, act: Act, outside: readonly Span[]): Span[] {
  const here = act.told.filter((span) => overlap(span, sentence));
  if (here.length === 0) return [];
  const start = Math.max(sentence.start, Math.min(...here.map((span) => span.start)));
  const end = Math.min(sentence.end, Math.max(...here.map((span) => span.end)));
  const bounds = { start: sentence.start, end: sentence.end };
  return acrossHoles({ start, end }, outside)
    .map((span) => trimmed(text, span))
    .filter((span) => span.start < span.end)
    .map((span) => withRest(text, span, nextHole(span, outside, sentence.end)))
    .map((span) => withComplementizer(text, span, bounds))
    .map((span) => withQuotes(text, span, bounds, act.direct))
    .filter((span) => span.start < span.end);
}

function nextHole(span: Span, holes: readonly Span[], end: number): number {
  return Math.min(end, ...holes.filter((hole) => hole.start >= span.end).map((hole) => hole.start));
}

function overlap(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}
