import type { Argument, Claim, Span } from '../../src/model';
import { type WrittenClause, writtenClause } from './clause';
import { joinWords, type ReadText, wordSpans, wordsIn } from './words';

/** One maximal tuple: a predicate and its arguments in order. */
export interface Tuple {
  readonly confidence: number;
  readonly predicate: string;
  readonly arguments: readonly string[];
}

/**
 * Maximal tuples, one a claim.
 * - Arguments are full phrases; one that lies inside another is left out.
 * - The verb group includes an adverb that stands inside it; the first argument's preposition goes with it ("served as"),
 *   the later ones' with their argument ("in January 2005").
 * - A clause with one participant is split before its last word ("was" | "erected"), and a lone verb gives none.
 * - Roles read "is"; parts and places give none.
 */
export function tuples(input: ReadText): Tuple[] {
  const words = wordSpans(input.text);
  const phrase = (span: Span) => joinWords(input.text, words, wordsIn(words, span));
  return input.reading.claims.flatMap((claim) => {
    if (claim.form === 'role') return roleTuple(claim, phrase);
    if (claim.form === 'part' || claim.form === 'place') return [];
    const clause = writtenClause(claim, words);
    return clause
      ? clauseTuple(
          claim,
          clause,
          verbGroup(clause.verb).map((at) => phrase(words[at])),
          phrase,
        )
      : [];
  });
}

type Phrase = (span: Span) => string;

function roleTuple({ confidence, subject, object }: Claim, phrase: Phrase): Tuple[] {
  if (!subject || !object) return [];
  return [{ confidence, predicate: 'is', arguments: [phrase(subject.core), phrase(object.core)] }];
}

function clauseTuple({ confidence }: Claim, clause: WrittenClause, verb: readonly string[], phrase: Phrase): Tuple[] {
  const second = clause.second ? [{ ...clause.second, preposition: clause.secondPreposition }] : [];
  const [next, ...later] = outermost([...second, ...clause.others]);
  const first = phrase(clause.first);
  if (!next) {
    if (verb.length < 2) return [];
    return [{ confidence, predicate: verb.slice(0, -1).join(' '), arguments: [first, verb[verb.length - 1]] }];
  }
  const predicate = withPreposition([...verb], next.preposition).join(' ');
  const others = later.map(({ preposition, ...span }) => withPreposition([], preposition, phrase(span)).join(' '));
  return [{ confidence, predicate, arguments: [first, phrase(next), ...others] }];
}

function withPreposition(before: readonly string[], preposition: string | null, ...after: readonly string[]): string[] {
  return preposition ? [...before, preposition, ...after] : [...before, ...after];
}

/** Arguments that do not lie inside an earlier one. */
function outermost(list: readonly Argument[]): Argument[] {
  const kept: Argument[] = [];
  for (const one of list) if (!kept.some(({ start, end }) => start <= one.start && one.end <= end)) kept.push(one);
  return kept;
}

/** The indexes of the verb group, with one word between them taken in: "has | also | said". */
function verbGroup(verb: readonly number[]): number[] {
  const first = Math.min(...verb);
  const length = Math.max(...verb) - first + 1;
  if (length - new Set(verb).size > 1) return [...new Set(verb)];
  return Array.from({ length }, (_, at) => first + at);
}
