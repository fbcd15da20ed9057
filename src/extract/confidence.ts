import { CONFIDENCE_WEIGHTS } from '../data/confidence-weights';
import type { Claim, Mention } from '../model';
import { STRUCTURE_TRAITS, structureScore } from './structure';

/**
 * Of the traits that the structure's log-odds are made of, those that readers' verdicts weigh otherwise than treebanks do: what is taken
 * for an object may be a clause, and a verb in doubt misleads in more ways than by its arguments.
 */
const WEIGHED_AGAIN = ['verb inside the object', 'predicate', 'verbs before the subject'].map((wanted) =>
  STRUCTURE_TRAITS.findIndex(({ name }) => name === wanted),
);

/**
 * What a claim's confidence is made of: a constant, the log-odds that the right tree gives the same claim
 * (`structure.ts`), and what readers found to go wrong more often than the parser knows.
 * @param structure traits of the claim's structure, in the order of their table
 */
export function confidenceTraits(
  structure: readonly number[],
  claim: Pick<Claim, 'subject' | 'object' | 'attribution' | 'status' | 'modality' | 'polarity' | 'form'>,
  mentionOf: (id: NonNullable<Mention['id']>) => Mention | null,
): number[] {
  const places = [claim.subject, claim.object].map((place) => (place?.mention ? mentionOf(place.mention) : null));
  const pronouns = places.filter((mention) => mention?.form === 'pronoun');
  const linked = places.filter((mention) => mention?.form === 'noun' && mention.refers !== null);
  return [
    1,
    structureScore(structure),
    pronouns.filter((mention) => mention!.refers !== null).length,
    pronouns.filter((mention) => mention!.refers === null).length,
    linked.length,
    claim.attribution.length > 1 ? 1 : 0,
    claim.attribution.length > 2 ? 1 : 0,
    claim.status === 'presupposed' ? 1 : 0,
    claim.modality.kind === 'actual' && claim.polarity === 'affirmed' ? 0 : 1,
    claim.subject === null ? 1 : 0,
    claim.form === 'clause' ? 0 : 1,
    ...WEIGHED_AGAIN.map((at) => structure[at]),
  ];
}

/** 0 to 1: how often a reader who trusts such a claim is not misled, by the verdicts in `bench/reading`. */
export function confidenceOf(traits: readonly number[]): number {
  const sum = traits.reduce((total, trait, at) => total + trait * CONFIDENCE_WEIGHTS[at], 0);
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}
