import type { Argument, Claim, Mention, Reading, Span } from '../../src/model';
import { isClauseArgument, type WrittenClause, writtenClause } from './clause';
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
 * - Titles and roles read "is", places "is in", possessives "has".
 * - Amounts without a preposition and clauses in a later place give none.
 */
export function facts(input: ReadText): Fact[] {
  const text = new Text(input.text);
  const clauses = input.reading.claims.flatMap((claim) => factsOf(claim, text));
  const found = [...clauses, ...titleFacts(input.reading, text), ...possessiveFacts(input.reading, text)];
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

/** The words of one text, by index. */
class Text {
  readonly spans: readonly Span[];

  constructor(readonly text: string) {
    this.spans = wordSpans(text);
  }

  indexes(span: Span): number[] {
    return wordsIn(this.spans, span);
  }

  word(index: number): string {
    return this.text.slice(this.spans[index].start, this.spans[index].end);
  }

  words(indexes: readonly number[]): string {
    return joinWords(this.text, this.spans, indexes);
  }

  core(argument: Argument): string {
    return this.words(this.indexes(argument.core));
  }

  isPreposition(index: number): boolean {
    return PREPOSITIONS.has(this.word(index).toLowerCase());
  }

  /** The words of the full phrase that follow its core. */
  tail(argument: Argument): number[] {
    const core = this.indexes(argument.core);
    const last = core[core.length - 1] ?? -1;
    const tail = this.indexes(argument).filter((index) => index > last);
    return tail[0] === last + 1 && last >= 0 && this.isPreposition(tail[0]) ? tail : [];
  }

  /** Indexes up to the first word for which `ends` holds. */
  upTo(indexes: readonly number[], ends: (index: number) => boolean): number[] {
    const at = indexes.findIndex(ends);
    return at < 0 ? [...indexes] : indexes.slice(0, at);
  }
}

function factsOf(claim: Claim, text: Text): Fact[] {
  if (claim.form === 'role' || claim.form === 'part') return [];
  if (claim.form === 'place') return placeFacts(claim, text);
  const clause = writtenClause(claim, text.spans);
  if (!clause) return [];
  const subject = withPhrases(clause.first, text);
  const verb = text.words(clause.verb);
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
    pairs.push([relation, text.core(second)]);
    if (!clause.secondPreposition && !isClauseArgument(second)) {
      pairs.push(...phrasePairs(relation, second, text));
      stem = join(verb, text.core(second));
    }
  }
  for (const argument of clause.others) {
    if (argument.preposition === null || isClauseArgument(argument)) continue;
    const relation = join(stem, argument.preposition);
    pairs.push([relation, text.core(argument)], ...phrasePairs(relation, argument, text));
  }
  return pairs;
}

/** "the bars of a cell": the phrase on a participant as a fact of its own. */
function phrasePairs(relation: string, argument: Argument, text: Text): Pair[] {
  const [preposition, ...rest] = text.tail(argument);
  if (preposition === undefined) return [];
  const inner = text.upTo(rest, (index) => PHRASE_ENDS.has(text.word(index)) || text.isPreposition(index));
  return [[`${relation} ${text.core(argument)} ${text.word(preposition).toLowerCase()}`, text.words(inner)]];
}

function withPhrases(argument: Argument, text: Text): string {
  const core = text.indexes(argument.core);
  const tail = text.upTo(text.tail(argument), (index) => PHRASE_ENDS.has(text.word(index)));
  while (tail.length > 0 && text.isPreposition(tail[tail.length - 1])) tail.pop();
  return text.words([...core, ...tail]);
}

function placeFacts(claim: Claim, text: Text): Fact[] {
  const { subject, object } = claim;
  if (!subject || !object) return [];
  return [{ subject: text.core(subject), relation: 'is in', object: text.core(object) }];
}

/** "President Ana Reyes": Ana Reyes is President. */
function titleFacts(reading: Reading, text: Text): Fact[] {
  return reading.mentions.flatMap((mention) => {
    if (!mention.title || mention.form !== 'name') return [];
    return [{ subject: text.words(text.indexes(mention.head)), relation: 'is', object: mention.title }];
  });
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
  const owned = text.indexes(mention);
  const owning = text.indexes(owner);
  if (owning.length === 0 || owning[0] !== owned[0]) return [];
  const [mark, ...rest] = owned.slice(owning.length);
  if (mark === undefined || !/^['’]s?$/.test(text.word(mark))) return [];
  return [{ subject: text.words(owning), relation: 'has', object: text.words(rest) }];
}

function join(left: string, right: string | null): string {
  return right ? `${left} ${right}` : left;
}

function distinct(list: readonly Fact[]): Fact[] {
  const seen = new Map(list.map((fact) => [`${fact.subject}\t${fact.relation}\t${fact.object}`, fact]));
  return [...seen.values()];
}
