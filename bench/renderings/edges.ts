import type { Claim, Reading } from '../../src/model';
import { partiesWithin } from './participants';
import { boundedClaims, firstWords, shortCore } from './slots';
import { type ReadText, scoredSentences } from './words';

/** Who does what to whom: labels as the graph's nodes would carry them. */
export interface EdgeRelation {
  readonly subj: string;
  readonly pred: string;
  readonly obj: string | null;
  readonly args: readonly string[];
  readonly type?: string;
}

/** Clauses and deverbal nouns with a subject. Beside each target stand the names and parties inside it. */
export function edgeRelations(input: ReadText): EdgeRelation[] {
  const deeds = input.reading.claims.filter(
    (claim) => claim.subject !== null && (claim.form === 'clause' || claim.form === 'noun'),
  );
  return boundedClaims(deeds, scoredSentences(input.text)).map((claim) => edgeRelation(claim, input.reading));
}

function edgeRelation(claim: Claim, reading: Reading): EdgeRelation {
  const cores = claim.arguments.filter((argument) => argument.role !== 'time').map(shortCore);
  const within = partiesWithin(claim, reading).map((mention) => firstWords(mention.text));
  const relation = {
    subj: claim.subject ? shortCore(claim.subject) : '',
    pred: claim.predicate.text,
    obj: claim.object ? shortCore(claim.object) : null,
    args: [...new Set([...cores, ...within])],
  };
  return claim.category ? { ...relation, type: claim.category } : relation;
}
