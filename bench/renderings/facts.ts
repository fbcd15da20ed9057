import type { Argument, Claim, Mention, Reading, Span } from '../../src/model';
import { isClauseArgument, type WrittenClause, writtenClause } from './clause';
import { appositions } from './participants';
import { joinWords, type ReadText, wordSpans, wordsIn } from './words';

/** One minimal fact, in the sentence's own words. */
export interface Fact {
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
}

/**
 * Minimal facts, one an argument.
 * - A subject is its core with the prepositional phrases that follow it; other participants are their cores alone.
 * - The relation is the verb group as it stands; for a prepositional argument the direct object and the preposition follow it
 *   ("handcuffed him to" | "the bars").
 * - A prepositional phrase on a participant is a fact too, wherever it attaches ("handcuffed him to the bars of" | "a cell").
 * - A clause with one participant is split before its last word ("was" | "erected").
 * - Titles, roles and appositions read "is", places "is in", possessives "has".
 * - Amounts without a preposition and clauses in a later place give none.
 */
export function facts(input: ReadText): Fact[] {
  const text: Text = { text: input.text, spans: wordSpans(input.text) };
  const clauses = input.reading.claims.flatMap((claim) => factsOf(claim, text));
  const found = [
    ...clauses,
    ...titleFacts(input.reading, text),
    ...appositionFacts(input, text),
    ...possessiveFacts(input.reading, text),
  ];
  return distinct(found.filter((fact) => fact.subject && fact.relation && fact.object && fact.subject !== fact.object));
}

/** Prepositions that carry a phrase on a noun. */
const PREPOSITIONS = new Set(
  'of in for on to from with by at between about against into over under among through during as'.split(' '),
);

/** Words at which a noun phrase with its prepositional phrases ends. */
const PHRASE_ENDS = new Set(
  ", ; : who which that whose where when and or but -- - ( ) -LRB- -RRB- `` '' including such as than to".split(' '),
);

/** A text with the spans of its words; the functions below speak of words by index. */
interface Text {
  readonly text: string;
  readonly spans: readonly Span[];
}

function word({ text, spans }: Text, index: number): string {
  return text.slice(spans[index].start, spans[index].end);
}

function phrase({ text, spans }: Text, indexes: readonly number[]): string {
  return joinWords(text, spans, indexes);
}

function core(text: Text, argument: Argument): string {
  return phrase(text, wordsIn(text.spans, argument.core));
}

function isPreposition(text: Text, index: number): boolean {
  return PREPOSITIONS.has(word(text, index).toLowerCase());
}

/** The words of the full phrase that follow its core, where the first of them is a preposition. */
function tail(text: Text, argument: Argument): number[] {
  const last = wordsIn(text.spans, argument.core).pop();
  if (last === undefined) return [];
  const rest = wordsIn(text.spans, argument).filter((index) => index > last);
  return rest[0] === last + 1 && isPreposition(text, rest[0]) ? rest : [];
}

/** Indexes up to the first word for which `ends` holds. */
function upTo(indexes: readonly number[], ends: (index: number) => boolean): number[] {
  const at = indexes.findIndex(ends);
  return at < 0 ? [...indexes] : indexes.slice(0, at);
}

function factsOf(claim: Claim, text: Text): Fact[] {
  if (claim.form === 'role' || claim.form === 'part') return [];
  if (claim.form === 'place') return placeFacts(claim, text);
  const clause = writtenClause(claim, text.spans);
  if (!clause) return [];
  const subject = withPhrases(clause.first, text);
  const verb = phrase(text, clause.verb);
  const pairs = participants(clause, verb, text);
  const alone = splitVerb(subject, verb);
  if (pairs.length === 0 && clause.others.length === 0 && !clause.second) return alone;
  const passiveAlone = claim.subject === null ? alone : [];
  return [...pairs.map(([relation, object]) => ({ subject, relation, object })), ...passiveAlone];
}

function splitVerb(subject: string, verb: string): Fact[] {
  const space = verb.lastIndexOf(' ');
  return space < 0 ? [] : [{ subject, relation: verb.slice(0, space), object: verb.slice(space + 1) }];
}

type Pair = readonly [relation: string, object: string];

function participants(clause: WrittenClause, verb: string, text: Text): Pair[] {
  const pairs: Pair[] = [];
  let stem = verb;
  const { second } = clause;
  if (second) {
    const relation = join(verb, clause.secondPreposition);
    pairs.push([relation, core(text, second)]);
    if (!clause.secondPreposition && !isClauseArgument(second)) {
      pairs.push(...phrasePairs(relation, second, text));
      stem = join(verb, core(text, second));
    }
  }
  for (const argument of clause.others) {
    if (argument.preposition === null || isClauseArgument(argument)) continue;
    const relation = join(stem, argument.preposition);
    pairs.push([relation, core(text, argument)], ...phrasePairs(relation, argument, text));
  }
  return pairs;
}

/** "the bars of a cell": the phrase on a participant as a fact of its own. */
function phrasePairs(relation: string, argument: Argument, text: Text): Pair[] {
  const [preposition, ...rest] = tail(text, argument);
  if (preposition === undefined) return [];
  const inner = upTo(rest, (index) => PHRASE_ENDS.has(word(text, index)) || isPreposition(text, index));
  return [[`${relation} ${core(text, argument)} ${word(text, preposition).toLowerCase()}`, phrase(text, inner)]];
}

function withPhrases(argument: Argument, text: Text): string {
  const phrases = upTo(tail(text, argument), (index) => PHRASE_ENDS.has(word(text, index)));
  while (phrases.length > 0 && isPreposition(text, phrases[phrases.length - 1])) phrases.pop();
  return phrase(text, [...wordsIn(text.spans, argument.core), ...phrases]);
}

function placeFacts(claim: Claim, text: Text): Fact[] {
  const { subject, object } = claim;
  if (!subject || !object) return [];
  return [{ subject: core(text, subject), relation: 'is in', object: core(text, object) }];
}

/** "President Ana Reyes": Ana Reyes is President. */
function titleFacts(reading: Reading, text: Text): Fact[] {
  return reading.mentions.flatMap((mention) => {
    if (!mention.title || mention.form !== 'name') return [];
    return [{ subject: phrase(text, wordsIn(text.spans, mention.head)), relation: 'is', object: mention.title }];
  });
}

/** "Orkem, a chemical group": two mentions of one thing side by side. */
function appositionFacts({ text, reading }: ReadText, words: Text): Fact[] {
  return appositions(text, reading).map(([left, right]) => ({
    subject: phrase(words, wordsIn(words.spans, left)),
    relation: 'is',
    object: phrase(words, wordsIn(words.spans, right)),
  }));
}

/** "the city's mayor": the city has mayor. Adjectives of peoples are left out. */
function possessiveFacts(reading: Reading, text: Text): Fact[] {
  const byId = new Map(reading.mentions.map((mention) => [mention.id, mention]));
  return reading.mentions.flatMap((mention) => {
    const owner = mention.owner && byId.get(mention.owner);
    return owner ? possessiveFact(mention, owner, text) : [];
  });
}

function possessiveFact(mention: Mention, owner: Mention, text: Text): Fact[] {
  const owned = wordsIn(text.spans, mention);
  const owning = wordsIn(text.spans, owner);
  if (owning.length === 0 || owning[0] !== owned[0]) return [];
  const [mark, ...rest] = owned.slice(owning.length);
  if (mark === undefined || !/^['’]s?$/.test(word(text, mark))) return [];
  return [{ subject: phrase(text, owning), relation: 'has', object: phrase(text, rest) }];
}

function join(left: string, right: string | null): string {
  return right ? `${left} ${right}` : left;
}

function distinct(list: readonly Fact[]): Fact[] {
  const seen = new Map(list.map((fact) => [`${fact.subject}\t${fact.relation}\t${fact.object}`, fact]));
  return [...seen.values()];
}
