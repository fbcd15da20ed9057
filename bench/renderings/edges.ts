import type { Argument, Claim, Reading } from '../../src/model';
import { namingPhrase, partiesWithin } from './participants';
import { boundedClaims, firstWords } from './slots';
import { type ReadText, scoredSentences } from './words';

/** Who does what to whom: labels as the graph's nodes would carry them. */
export interface EdgeRelation {
  readonly subj: string;
  readonly pred: string;
  readonly obj: string | null;
  readonly args: readonly string[];
  readonly type?: string;
}

/** Clauses and deverbal nouns with a subject. A pronoun goes by what it stands for. Beside each target stand the names and parties inside it. */
export function edgeRelations(input: ReadText): EdgeRelation[] {
  const deeds = input.reading.claims.filter(
    (claim) => claim.subject !== null && (claim.form === 'clause' || claim.form === 'noun'),
  );
  return boundedClaims(deeds, scoredSentences(input.text)).map((claim) => edgeRelation(claim, input.reading));
}

function edgeRelation(claim: Claim, reading: Reading): EdgeRelation {
  const label = (argument: Argument) => firstWords(namingPhrase(argument, reading).text);
  const targets = claim.arguments
    .filter((argument) => argument.role !== 'time' && argument.role !== 'manner')
    .map(label);
  const within = partiesWithin(claim, reading).map((mention) => firstWords(mention.text));
  const relation = {
    subj: claim.subject ? label(claim.subject) : '',
    pred: claim.predicate.text,
    obj: claim.object ? label(claim.object) : null,
    args: [...new Set([...targets, ...within])],
  };
  return claim.category ? { ...relation, type: claim.category } : relation;
}
