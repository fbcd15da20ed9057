import { genderOfGivenName } from '../data/given-names';
import type { NounSense } from '../data/nouns';
import { isLikeOwner, meantAlone } from '../data/nouns-of-either';
import type { EntityType } from '../model';
import type { Draft } from './mentions-draft';
import { postIn } from './mentions-titles';
import { childrenBy, isPlural, type NamedTree } from './mentions-tree';
import { lemmaOf, typeOfNoun, typeOfSense, wordSense } from './types';

/** Types a name takes from the noun beside it; the types of other nouns ("the deal") say too little of a name. */
const TELLING: ReadonlySet<EntityType | null> = new Set<EntityType>(['person', 'place', 'organization', 'unit']);

/** Things that have names of their own: "the drug, Tamorvine". */
export const MADE: ReadonlySet<NounSense | null> = new Set<NounSense | null>(['vehicle', 'goods', 'weapon']);

/** "X, the chipmaker" and "the carmaker X" are what the noun is. */
export function toldBeside(tree: NamedTree, draft: Draft): EntityType | null {
  if (isBesideWhoServes(tree, draft)) return 'person';
  for (const noun of apposedNouns(tree, draft)) {
    if (isTraded(tree, noun)) continue;
    const told = typeOfNoun(tree, noun);
    if (
      TELLING.has(told) ||
      (told === 'object' &&
        MADE.has(wordSense(tree, noun)) &&
        (isRightBeside(noun, draft) || noun === calledSo(tree, draft.hangsBy)))
    )
      return told;
  }
  return toldBetweenCommas(tree, draft) ?? toldRightBefore(tree, draft);
}

/** "A spokesman for the attorney's office, Ana Reyes, said": a name of two words is of the person, whatever noun stands nearer. */
function isBesideWhoServes(tree: NamedTree, { hangsBy, key, range, name }: Draft): boolean {
  const { relation, head } = tree.tokens[hangsBy];
  if (
    tree.tokens[range[0] - 1]?.text !== ',' ||
    relation !== 'appos' ||
    head < 0 ||
    !(/^\S+ \S+$/.test(key) || isRanked(tree, range, key)) ||
    tree.nameAt[head] !== null
  )
    return false;
  const { relation: under, head: above } = tree.tokens[head];
  if (under !== 'nmod' || tree.tokens[above].upos !== 'NOUN') return false;
  if (isTraded(tree, head)) return false;
  const sense = wordSense(tree, above);
  return (
    sense === 'source' ||
    (name?.type === 'person' && (sense === 'office' || sense === 'occupation' || sense === 'member'))
  );
}

/** "DSP Grace Umoren": a rank in capitals before a known given name. */
function isRanked(tree: NamedTree, [first]: Draft['range'], key: string): boolean {
  const [, given] = key.split(' ');
  return /^\p{Lu}{2,4}$/u.test(tree.tokens[first].text) && given !== undefined && genderOfGivenName(given) !== null;
}

/** "The seller of the mill, Corvel Retrant": the name is of who sells, by the side of whatever noun the tree has it. */
function isTraded(tree: NamedTree, noun: number): boolean {
  const { relation, head } = tree.tokens[noun];
  return relation === 'nmod' && TRADING.has(lemmaOf(tree, head));
}

/** "the drug, Orsivant", and not "the phone of a third man, Ana Reyes". */
function isRightBeside(noun: number, { range: [first, last] }: Draft): boolean {
  return noun > last || noun === first - 2;
}

/** Common nouns in the singular that stand in apposition to the name, on either side. */
function apposedNouns(tree: NamedTree, { head, hangsBy }: Draft): number[] {
  const apposed = childrenBy(tree, hangsBy, 'appos').filter((child) => child > head);
  const { relation, head: above } = tree.tokens[hangsBy];
  const called = calledSo(tree, hangsBy);
  if (called >= 0) apposed.push(called);
  return (relation === 'appos' && above >= 0 ? [...apposed, above] : apposed).filter((noun) => {
    const { upos, xpos } = tree.tokens[noun];
    return tree.nameAt[noun] === null && upos === 'NOUN' && xpos !== 'NNS';
  });
}

/** "a radar satellite called Otso-4": what is called by the name; -1 where nothing is. */
export function calledSo({ tokens }: NamedTree, name: number): number {
  const { relation, head } = tokens[name];
  if (head < 0 || head > name || !/^(?:xcomp|obj|obl|appos|nmod)/.test(relation)) return -1;
  return /^(?:call|name|dub|christen|know)$/.test(tokens[head].lemma) && tokens[head].relation.startsWith('acl')
    ? tokens[head].head
    : -1;
}

/** "the officer, who can be named only as R17": somebody who goes by that name in the article. */
export function isCalledSomebody(tree: NamedTree, { hangsBy }: Draft): boolean {
  const called = calledSo(tree, hangsBy);
  return called >= 0 && typeOfNoun(tree, called) === 'person';
}

/** "the drug Tamorvine", "the frigate Corvel": the noun right before a name, and of one phrase with it. */
export function toldRightBefore(tree: NamedTree, { range, head, hangsBy, titled }: Draft): EntityType | null {
  let first = range[0];
  // "the Australian group Corvel Ridge": the adjective is a name of its own
  while (first < range[1] && tree.nameAt[first] !== tree.nameAt[head]) first++;
  const noun = first - 1;
  if (PERIODICAL.has(tree.tokens[noun]?.text) && /^(?:DET|ADJ)$/.test(tree.tokens[noun - 1]?.upos ?? ''))
    return 'organization';
  if (titled !== null || noun < 1 || !isNoun(tree, noun) || tree.tokens[noun].xpos === 'NNS') return null;
  if (!isOnePhrase(tree, noun, hangsBy)) return null;
  const told = typeOfNoun(tree, noun);
  return told === 'object' || (told !== 'person' && TELLING.has(told)) ? told : null;
}

/** "the Danish giant Corvel": the tagger takes it for an adjective. */
function isNoun({ tokens }: NamedTree, at: number): boolean {
  return tokens[at].upos === 'NOUN' || (tokens[at].text === 'giant' && tokens[at - 1]?.upos === 'ADJ');
}

/** "the daily Corvel", "the Danish tabloid Corvel": the name of a paper stands behind how often or in what form it comes. */
const PERIODICAL: ReadonlySet<string | undefined> = new Set([
  'daily',
  'weekly',
  'fortnightly',
  'tabloid',
  'broadsheet',
]);

/** The tree ties noun and name, or makes two objects of them: "told the radio station Onda Verde". */
function isOnePhrase(tree: NamedTree, noun: number, name: number): boolean {
  const [left, right] = [tree.tokens[noun], tree.tokens[name]];
  if (left.relation === 'nmod:poss') return false;
  if (left.head === name || right.head === noun) return true;
  if (left.head === right.head && /^i?obj$/.test(left.relation)) return /^i?obj$/.test(right.relation);
  // "the law firm Corvel Roche would say who knew" is no firm of which Corvel would say that
  const clause = right.head < 0 ? undefined : tree.tokens[right.head];
  return (
    clause?.relation === 'acl:relcl' &&
    clause.head === noun &&
    childrenBy(tree, right.head, 'obj', 'ccomp').some((child) => child > right.head)
  );
}

/** "Corvel, the pump company, denied it": read from the words alone, where the tree knows no apposition. */
function toldBetweenCommas(tree: NamedTree, { range }: Draft): EntityType | null {
  const [comma, article] = tree.tokens.slice(range[1] + 1, range[1] + 3);
  if (comma?.text !== ',' || article === undefined || !/^(?:the|an?)$/i.test(article.text)) return null;
  let last = range[1] + 3;
  while (last < tree.tokens.length && /^(?:ADJ|NOUN)$/.test(tree.tokens[last].upos)) last++;
  const noun = last - 1;
  if (tree.tokens[last]?.text !== ',' || tree.tokens[noun].upos !== 'NOUN' || isPlural(tree, noun)) return null;
  // "Oslo, the mayor, and the governor" is a list
  if (/^(?:and|or)$/i.test(tree.tokens[last + 1]?.text ?? '')) return null;
  const sense = wordSense(tree, noun);
  const told = sense === null ? null : typeOfSense(sense, false);
  return told === 'organization' || told === 'unit' ? told : null;
}

/** Parts that firms play far more often than people where no given name says otherwise. */
const TRADING = new Set(
  'rival buyer seller bidder contender supplier competitor backer landlord sponsor publisher distributor'.split(' '),
);

/** "the developer, Corvel Vista": trades the news tells of as firms. */
export function besideTrade(tree: NamedTree, draft: Draft): boolean {
  // "builder Corvel Civil"
  if (draft.title !== null && OF_FIRMS.has(postIn(draft.title)) && !opensWithGivenName(draft)) return true;
  // "the buyer of the plant, Corvel Vista": the tree hangs the name on the nearer noun
  const apposed = apposedNouns(tree, draft).flatMap((noun) =>
    tree.tokens[noun].relation === 'nmod' ? [noun, tree.tokens[noun].head] : [noun],
  );
  return apposed.some((noun) => {
    const lemma = lemmaOf(tree, noun);
    if (meantAlone(lemma) === 'organization') return true;
    // "the buyer, Halmar Retreats": the news tells of people as buyers by a known given name
    if (TRADING.has(lemma) && !opensWithGivenName(draft)) return true;
    // "its Danish rival Corvel": what no person is has none for a rival
    const ofThing = childrenBy(tree, noun, 'nmod:poss').some((child) => /^its$/i.test(tree.tokens[child].text));
    return ofThing && isLikeOwner(lemma) && meantAlone(lemma) === null;
  });
}

/** "the dam's Oslo-based builder, Corvel Hidro": of people the news says no more than what they do; a firm has its seat. */
export function besideTradeWithSeat(tree: NamedTree, draft: Draft): boolean {
  return apposedNouns(tree, draft).some(
    (noun) =>
      meantAlone(lemmaOf(tree, noun)) === 'organization' &&
      childrenBy(tree, noun, 'amod', 'compound').some((child) =>
        /^(?:\p{Lu}\S*-)?based$/u.test(tree.tokens[child].text),
      ),
  );
}

const opensWithGivenName = ({ key }: Draft): boolean => genderOfGivenName(key.split(' ')[0]) !== null;

/** Trades that the news tells of as firms right before a name; producers and developers there are people as often. */
const OF_FIRMS = new Set(
  'lender brewer builder contractor subcontractor operator lessor underwriter employer'.split(' '),
);
