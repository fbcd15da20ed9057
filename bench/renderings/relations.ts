import type { Argument, Claim, Span } from '../../src/model';
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

export function spanRelations(input: ReadText): SpanRelation[] {
  const offsetOf = codePointOffsets(input.text);
  const place = (span: Span): CodePoints => [offsetOf(span.start), offsetOf(span.end)];
  const edges = input.reading.claims.filter((claim) => claim.subject !== null && targets(claim).length > 0);
  return boundedClaims(edges, scoredSentences(input.text)).map((claim) => ({
    subj: place(claim.subject!.core),
    pred: claim.predicate.spans.map(place),
    objs: targets(claim).map((argument) => place(argument.core)),
    ...(claim.category ? { type: claim.category } : {}),
  }));
}

function targets(claim: Claim): Argument[] {
  const all = claim.object ? [claim.object, ...claim.arguments] : claim.arguments;
  return all.filter((argument) => argument.role !== 'time');
}
