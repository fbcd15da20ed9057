import { isKeptAdverb } from '../../src/data/kept-adverbs';
import type { Claim, ModalityKind, Polarity, Span } from '../../src/model';
import { type ReadText, wordSpans } from './words';

/**
 * How far a reader takes the deed for a fact, from -3 (certainly not) to 3 (certainly), by modality and polarity.
 * What is only planned, asked for or imagined has not happened as far as the text goes, so it lies below zero; a
 * denial of something irreal stays near it. The values follow the means of the annotators of UDS-IH2, as far as the guard
 * set (MEANTIME) bears it; the scale of the two is not the same.
 */
const HOLDS: Readonly<Record<ModalityKind, Readonly<Record<Polarity, number>>>> = {
  actual: { affirmed: 3, denied: -2.5, open: 1 },
  likely: { affirmed: 1.2, denied: -1.7, open: -1.3 },
  possible: { affirmed: -1, denied: -1.7, open: -1.3 },
  conditional: { affirmed: 0, denied: -1.7, open: -1.3 },
  planned: { affirmed: -0.7, denied: -1.7, open: -1.3 },
  attempted: { affirmed: 1.5, denied: -1.7, open: -1.3 },
  considered: { affirmed: -1.5, denied: -1.7, open: -1.3 },
  required: { affirmed: -1, denied: -1.7, open: -1.3 },
  wished: { affirmed: -1, denied: -1.7, open: -1.3 },
  asked: { affirmed: -1.5, denied: -1.7, open: -1.3 },
};

/** A deed on which a condition hangs: never a fact. */
const ON_CONDITION = -1.5;

/** A purpose ("went there to rest") is more often reached than a plan. */
const PURPOSE = 1.2;

/** A verb that only leads to the next ("vowed" of "vowed to enter") is itself done. */
const LEADING_VERB = 2;

/** A word inside a participant: a happening named in passing is more often meant as a fact than not. */
const IN_PARTICIPANT = 1.7;

/** A word of which nothing was read: as good as unknown. */
const UNREAD = 0.8;

/** Where no claim covers a word its form is all there is: "to leave" lies ahead, "left burned" is done. */
const INFINITIVE = -0.8;
const PAST_FORM = 2.4;

/** -3 (certainly not) to 3 (certainly) for each target, a half-open range of space-separated words. */
export function factualityLabels(input: ReadText, targets: readonly (readonly [number, number])[]): number[] {
  const words = wordSpans(input.text);
  return targets.map(([first, end]) => {
    if (first >= end || end > words.length) return UNREAD;
    return factualityAt(input, { start: words[first].start, end: words[end - 1].end });
  });
}

function factualityAt({ text, reading: { claims } }: ReadText, target: Span): number {
  const claim = claimAt(claims, target);
  if (!claim) {
    if (/\bto $/i.test(text.slice(Math.max(0, target.start - 4), target.start))) return INFINITIVE;
    if (/ed$/.test(text.slice(target.start, target.end))) return PAST_FORM;
    return claims.some((one) => isInParticipant(one, target)) ? IN_PARTICIPANT : UNREAD;
  }
  const rest = claim.predicate.spans.map(({ start, end }) => text.slice(Math.max(start, target.end), end));
  const leads = !isOnlyAdverbs(rest.join(' '));
  return leads && claim.modality.kind !== 'actual' ? LEADING_VERB : factuality(claim);
}

/** "ahead" of "will go ahead": what leads to no further verb. */
function isOnlyAdverbs(words: string): boolean {
  return (words.match(/[^\s,]+/g) ?? []).every((word) => isKeptAdverb(word.toLowerCase()));
}

export function factuality(claim: Claim): number {
  const conditional = claim.conditions.length > 0 && claim.polarity === 'affirmed';
  if (conditional) return ON_CONDITION;
  if (claim.polarity === 'affirmed' && /^(?:AIMED|IS)_TO_/.test(claim.relation)) return PURPOSE;
  return HOLDS[claim.modality.kind][claim.polarity];
}

/** The claim with the shortest predicate that covers the word. */
function claimAt(claims: readonly Claim[], target: Span): Claim | null {
  let best: Claim | null = null;
  for (const claim of claims) {
    if (!claim.predicate.spans.some((span) => overlap(span, target))) continue;
    if (!best || claim.predicate.text.length < best.predicate.text.length) best = claim;
  }
  return best;
}

function isInParticipant(claim: Claim, target: Span): boolean {
  return [claim.subject, claim.object, ...claim.arguments].some((one) => one !== null && overlap(one, target));
}

function overlap(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}
