import type { Claim, ModalityKind, Span } from '../../src/model';
import { type ReadText, wordSpans } from './words';

/** How far an affirmed claim of each modality is said to hold: 0 unknown, 3 certain. */
const HOLDS: Readonly<Record<ModalityKind, number>> = {
  actual: 3,
  likely: 1.5,
  possible: 0.5,
  conditional: 0,
  planned: 0.5,
  attempted: 0,
  considered: 0,
  required: 0,
  wished: 0,
  asked: 0,
};

/** What is left of it when somebody other than the newsroom says so. */
const ATTRIBUTED = 0.9;

/** A word that is no claim's predicate: a happening named in passing is mostly taken for granted. */
const UNREAD = 2;

/** -3 (certainly not) to 3 (certainly) for each target, a half-open range of space-separated words. */
export function factualityLabels(input: ReadText, targets: readonly (readonly [number, number])[]): number[] {
  const words = wordSpans(input.text);
  return targets.map(([first, end]) => {
    if (first >= end || end > words.length) return UNREAD;
    const target = { start: words[first].start, end: words[end - 1].end };
    const claim = claimAt(input.reading.claims, target);
    return claim ? factuality(claim) : UNREAD;
  });
}

export function factuality(claim: Claim): number {
  if (claim.polarity === 'open') return 0;
  const steps = claim.attribution.filter((step) => step.by.kind !== 'newsroom');
  const told = steps.length > 0 ? ATTRIBUTED : 1;
  const modality =
    claim.conditions.length > 0 && claim.modality.kind === 'actual' ? 'conditional' : claim.modality.kind;
  return HOLDS[modality] * told * (claim.polarity === 'denied' ? -1 : 1);
}

/** The claim with the shortest predicate that covers the word. */
function claimAt(claims: readonly Claim[], target: Span): Claim | null {
  let best: Claim | null = null;
  for (const claim of claims) {
    if (!claim.predicate.spans.some((span) => span.start < target.end && target.start < span.end)) continue;
    if (!best || claim.predicate.text.length < best.predicate.text.length) best = claim;
  }
  return best;
}
