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

/** Claims with a subject and a target, cores only; beside each target stand the names and parties inside it. */
export function spanRelations(input: ReadText): SpanRelation[] {
  const { text, reading } = input;
  const offsetOf = codePointOffsets(text);
  const place = (span: Span): CodePoints => [offsetOf(span.start), offsetOf(span.end)];
  const edges = reading.claims.filter((claim) => claim.subject !== null && targetsOf(claim).length > 0);
  return boundedClaims(edges, scoredSentences(text)).map((claim) => ({
    subj: place(claim.subject!.core),
    pred: claim.predicate.spans.map(place),
    objs: targetSpans(claim, reading).map(place),
    ...(claim.category ? { type: claim.category } : {}),
  }));
}

function targetSpans(claim: Claim, reading: Reading): Span[] {
  return [...targetsOf(claim).map((argument) => argument.core), ...partiesWithin(claim, reading)];
}
