import type { Argument, Claim, Span } from '../../src/model';
import { writtenClause } from './clause';
import { joinWords, type ReadText, wordSpans, wordsIn } from './words';

/** One maximal tuple: a predicate and its arguments in order. */
export interface Tuple {
  readonly confidence: number;
  readonly predicate: string;
  readonly arguments: readonly string[];
}

/**
 * Maximal tuples, one a claim: full phrases, the first argument's preposition with the predicate ("served as"), the later
 * ones' with their argument ("in January 2005").
 */
export function tuples(input: ReadText): Tuple[] {
  const words = wordSpans(input.text);
  return input.reading.claims.flatMap((claim) => tupleOf(claim, input.text, words) ?? []);
}

function tupleOf(claim: Claim, text: string, words: readonly Span[]): Tuple | null {
  const full = (argument: Argument) => joinWords(text, words, wordsIn(words, argument));
  const clause = writtenClause(claim, words);
  if (!clause) return null;
  const verb = joinWords(text, words, clause.verb);
  const rest = [
    ...(clause.second ? [{ ...clause.second, preposition: clause.secondPreposition }] : []),
    ...clause.others,
  ];
  if (rest.length === 0) return intransitive(claim, full(clause.first), verb);
  const [next, ...later] = rest;
  const predicate = next.preposition ? `${verb} ${next.preposition}` : verb;
  const others = later.map((argument) => withPreposition(argument, full(argument)));
  return { confidence: claim.confidence, predicate, arguments: [full(clause.first), full(next), ...others] };
}

function intransitive(claim: Claim, subject: string, verb: string): Tuple {
  return { confidence: claim.confidence, predicate: verb, arguments: [subject] };
}

function withPreposition(argument: Argument, phrase: string): string {
  return argument.preposition ? `${argument.preposition} ${phrase}` : phrase;
}
