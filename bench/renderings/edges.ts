import type { Claim } from '../../src/model';
import { boundedClaims, shortCore } from './slots';
import { type ReadText, scoredSentences } from './words';

/** Who does what to whom: labels as the graph's nodes would carry them. */
export interface EdgeRelation {
  readonly subj: string;
  readonly pred: string;
  readonly obj: string | null;
  readonly args: readonly string[];
  readonly type?: string;
}

export function edgeRelations(input: ReadText): EdgeRelation[] {
  const withSubject = input.reading.claims.filter((claim) => claim.subject !== null);
  return boundedClaims(withSubject, scoredSentences(input.text)).map(edgeRelation);
}

function edgeRelation(claim: Claim): EdgeRelation {
  const relation = {
    subj: claim.subject ? shortCore(claim.subject) : '',
    pred: claim.predicate.text,
    obj: claim.object ? shortCore(claim.object) : null,
    args: claim.arguments.filter((argument) => argument.role !== 'time').map(shortCore),
  };
  return claim.category ? { ...relation, type: claim.category } : relation;
}
