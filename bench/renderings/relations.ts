import type { Claim, Reading, Span } from '../../src/model';
import { partiesWithin, targetsOf } from './participants';
import { boundedClaims } from './slots';
import { codePointOffsets, type ReadText, scoredSentences } from './words';

/** [begin, end) in code points. */
export type CodePoints = readonly [begin: number, end: number];

/** An edge by its places in the text. */
export interface SpanRelation {
  readonly subj: CodePoints;
  readonly pred: readonly CodePoints[];
  readonly objs: readonly CodePoints[];
  readonly type?: string;
}

/**
 * Claims with a subject and a target, cores only; beside each target stand the names and parties inside it.
 * Where nobody is said to do it, the one to whom it is done comes first ("Reyes was assigned to the port").
 * Inclusion is written from the part to the whole.
 */
export function spanRelations(input: ReadText): SpanRelation[] {
  const { text, reading } = input;
  const offsetOf = codePointOffsets(text);
  const place = (span: Span): CodePoints => [offsetOf(span.start), offsetOf(span.end)];
  const related = boundedClaims(reading.claims.filter(hasTwoEnds), scoredSentences(text));
  return related.flatMap((claim) => {
    const rest = {
      pred: claim.predicate.spans.map(place),
      ...(claim.category ? { type: claim.category } : {}),
    };
    return ends(claim, reading).map(([from, to]) => ({ subj: place(from), objs: to.map(place), ...rest }));
  });
}

function hasTwoEnds(claim: Claim): boolean {
  return targetsOf(claim).length > (claim.subject ? 0 : 1) && (claim.subject ?? claim.object) !== null;
}

const INCLUDING = new Set(['include', 'comprise', 'consist of']);

/** From whom to whom the claim is written: mostly once, for inclusion once a part. */
function ends(claim: Claim, reading: Reading): [from: Span, to: Span[]][] {
  const targets = targetsOf(claim).map((argument) => argument.core);
  const within = partiesWithin(claim, reading);
  if (!claim.subject) return [[targets[0], [...targets.slice(1), ...within]]];
  if (!INCLUDING.has(claim.predicate.lemma)) return [[claim.subject.core, [...targets, ...within]]];
  const whole = claim.subject.core;
  return targets.map((part) => [part, [whole]]);
}
