import type { Claim } from '../../src/model';
import { boundedClaims, shortPhrase, squeeze } from './slots';
import { type ReadText, scoredSentences } from './words';

/**
 * A relation and who says so: "speaker verb" for each step after the newsroom, outermost first; null where the newsroom
 * itself does, or nobody is named ("is said to"). What a clause takes for granted is put into nobody's mouth.
 */
export interface SaidRelation {
  readonly subj: string;
  readonly pred: string;
  readonly obj: string | null;
  readonly args: readonly string[];
  readonly attribution: string | null;
}

export function saidRelations(input: ReadText): SaidRelation[] {
  return boundedClaims(input.reading.claims, scoredSentences(input.text)).map(saidRelation);
}

function saidRelation(claim: Claim): SaidRelation {
  return {
    subj: claim.subject ? shortPhrase(claim.subject) : '',
    pred: claim.predicate.text,
    obj: claim.object ? shortPhrase(claim.object) : null,
    args: claim.arguments.map((argument) =>
      argument.preposition ? `${argument.preposition} ${shortPhrase(argument)}` : shortPhrase(argument),
    ),
    attribution: attributionOf(claim),
  };
}

function attributionOf(claim: Claim): string | null {
  if (claim.status === 'presupposed') return null;
  const steps = claim.attribution.filter((step) => step.by.kind !== 'newsroom' && step.by.text !== '');
  if (steps.length === 0) return null;
  return steps.map((step) => squeeze(`${step.by.text} ${step.cue?.text ?? 'said'}`)).join(' ');
}
