import type { Argument, Claim, Span } from '../../src/model';
import { wordsIn } from './words';

/**
 * A claim in the order its sentence writes it. A claim undoes the passive ("signed by Kenya" has Kenya for its subject);
 * test sets of surface facts want the written order back.
 */
export interface WrittenClause {
  readonly first: Argument;
  /** Word indexes of the verb group. */
  readonly verb: readonly number[];
  readonly second: Argument | null;
  /** "by" where `second` is the agent of a passive. */
  readonly secondPreposition: string | null;
  readonly others: readonly Argument[];
}

/** The claim in written order; null where the sentence gives it no participant. */
export function writtenClause(claim: Claim, words: readonly Span[]): WrittenClause | null {
  const predicate = claim.predicate.spans.flatMap((span) => wordsIn(words, span));
  const { subject, object } = claim;
  if (predicate.length === 0) return null;
  const verb = [...raising(claim, words, predicate[0]), ...predicate];
  if (subject && object && isPassive(claim, subject, object)) {
    return { first: object, verb, second: subject, secondPreposition: 'by', others: claim.arguments };
  }
  const first = subject ?? object;
  if (!first) return null;
  return { first, verb, second: subject ? object : null, secondPreposition: null, others: claim.arguments };
}

/** "[were said to] have made": the words from what tells the modality to the verb, where nothing but they stand between subject and verb. */
function raising({ subject, modality }: Claim, words: readonly Span[], verb: number): number[] {
  if (!modality.cue || !subject || modality.cue.end > words[verb].start) return [];
  const first = Math.max(...wordsIn(words, subject)) + 1;
  const cue = wordsIn(words, modality.cue)[0];
  return cue >= first && verb - first <= LONGEST_RAISING
    ? Array.from({ length: verb - first }, (_, at) => first + at)
    : [];
}

const LONGEST_RAISING = 5;

function isPassive(claim: Claim, subject: Argument, object: Argument): boolean {
  const verbEnd = claim.predicate.spans[claim.predicate.spans.length - 1].end;
  return subject.core.start >= verbEnd && object.core.end <= verbEnd;
}

/** A clause in a participant's place ("said [that the port closed]"), whether or not it made a claim of its own. */
export function isClauseArgument(argument: Argument): boolean {
  if (argument.claim !== null) return true;
  return argument.mention === null && argument.preposition === null && ['topic', 'purpose'].includes(argument.role);
}
