import type { Argument, Claim, Span } from '../../src/model';
import { type WrittenClause, writtenClause } from './clause';
import { joinWords, type ReadText, wordSpans, wordsIn } from './words';

/** One minimal fact, in the sentence's own words. */
export interface Fact {
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
}

/**
 * Minimal facts, one an argument.
 * - Participants are written by their cores.
 * - The relation is the verb group as it stands; for a prepositional argument the direct object and the preposition follow it
 *   ("handcuffed him to" | "the bars").
 * - A clause with one participant is split before its last word ("was" | "erected").
 * - Roles read "is", places "is in", parts "has".
 */
export function facts(input: ReadText): Fact[] {
  const words = wordSpans(input.text);
  const found = input.reading.claims.flatMap((claim) => factsOf(claim, input.text, words));
  return distinct(found.filter((fact) => fact.subject && fact.relation && fact.object && fact.subject !== fact.object));
}

function factsOf(claim: Claim, text: string, words: readonly Span[]): Fact[] {
  const core = (argument: Argument) => joinWords(text, words, wordsIn(words, argument.core));
  if (claim.form === 'role' || claim.form === 'place' || claim.form === 'part') return nominalFacts(claim, core);
  const clause = writtenClause(claim, words);
  if (!clause) return [];
  const subject = core(clause.first);
  const verb = joinWords(text, words, clause.verb);
  const pairs = participants(clause, verb, core);
  if (pairs.length > 0) return pairs.map(([relation, object]) => ({ subject, relation, object }));
  const space = verb.lastIndexOf(' ');
  return space < 0 ? [] : [{ subject, relation: verb.slice(0, space), object: verb.slice(space + 1) }];
}

type Core = (argument: Argument) => string;

function participants(clause: WrittenClause, verb: string, core: Core): [relation: string, object: string][] {
  const pairs: [string, string][] = [];
  const second = clause.second && core(clause.second);
  if (second) pairs.push([join(verb, clause.secondPreposition), second]);
  const stem = second && clause.secondPreposition === null ? join(verb, second) : verb;
  for (const argument of clause.others) pairs.push([join(stem, argument.preposition), core(argument)]);
  return pairs;
}

function nominalFacts(claim: Claim, core: Core): Fact[] {
  const { subject, object } = claim;
  if (!subject || !object) return [];
  const relation = { role: 'is', place: 'is in', part: 'has' }[claim.form as 'role' | 'place' | 'part'];
  if (claim.form === 'part') return [{ subject: core(object), relation, object: core(subject) }];
  return [{ subject: core(subject), relation, object: core(object) }];
}

function join(left: string, right: string | null): string {
  return right ? `${left} ${right}` : left;
}

function distinct(list: readonly Fact[]): Fact[] {
  const seen = new Map(list.map((fact) => [`${fact.subject}\t${fact.relation}\t${fact.object}`, fact]));
  return [...seen.values()];
}
