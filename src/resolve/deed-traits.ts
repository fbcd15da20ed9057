import { OPPOSITES } from '../data/relation-classes';
import { sharedWeight, type Telling, type Weighed, weightOf } from './deed-tellings';
import { countShared } from './like-words';
import { familyOf } from './opposites';
import type { Party } from './parties';
import { isNamed } from './party-words';

/*
 * What speaks for one deed, and what against it, where two articles tell something: by these traits two tellings are weighed, with
 * weights that were learned (src/data/same-deed-weights.ts).
 */

/** Two tellings of two articles, and what both are compared by. */
export interface Pair {
  readonly one: Telling;
  readonly other: Telling;
  /** Words of both outlets' names: that two articles name an outlet does not make them alike. */
  readonly besides: readonly ReadonlySet<string>[];
  readonly shared: number;
  readonly share: number;
  readonly isTied: boolean;
}

export interface Trait {
  readonly name: string;
  readonly of: (pair: Pair) => number;
}

export function pairOf(one: Telling, other: Telling, isTied: boolean): Pair {
  const besides = [one.lead.outletWords, other.lead.outletWords];
  const [left, right] = [one.sentence.words, other.sentence.words];
  const shared = sharedWeight(left, right, besides);
  const fewer = Math.min(weightOf(left, besides), weightOf(right, besides));
  return { one, other, besides, shared, share: fewer === 0 ? 0 : shared / fewer, isTied };
}

const yes = (is: boolean): number => (is ? 1 : 0);
type Two = readonly [Party | null, Party | null];
const agents = ({ one, other }: Pair): Two => [one.utterance.subject, other.utterance.subject];
const things = ({ one, other }: Pair): Two => [one.utterance.target, other.utterance.target];
const isSame = ([left, right]: Two) => left !== null && right !== null && left.key === right.key;
/** One party with a name. */
const isNamedSame = (two: Two) => isSame(two) && isNamed(two[0]!);
const isNone = ([left, right]: Two) => left === null && right === null;
const isHalf = ([left, right]: Two) => (left === null) !== (right === null);
const areTwo = ([left, right]: Two) =>
  left !== null && right !== null && isNamed(left) && isNamed(right) && left.key !== right.key;
const isClass = ({ one, other }: Pair) => one.utterance.relationClass === other.utterance.relationClass;
const isFamily = ({ one, other }: Pair) =>
  familyOf(one.utterance.relationClass) === familyOf(other.utterance.relationClass);

/** Share of the words of the one that are among those of the other; half where there are none. */
function within(words: Weighed, others: Pick<Weighed, 'has'>): number {
  const all = weightOf(words, []);
  return all === 0 ? 0.5 : sharedWeight(words, others, []) / all;
}

function both(left: Weighed, right: Weighed, inLeft: Weighed, inRight: Weighed): number {
  return (within(left, inRight) + within(right, inLeft)) / 2;
}

/** Words of the smaller party that the other has. */
function alike(left: Weighed, right: Weighed): number {
  const fewer = Math.min(weightOf(left, []), weightOf(right, []));
  return fewer === 0 ? 0 : sharedWeight(left, right, []) / fewer;
}

/** Some word of a party is not among the first sentences of the other article: "the freight arm", where that has "the hotel arm". */
function isStrange(party: Weighed, { lead }: Telling): boolean {
  for (const word of party.keys()) if (!lead.words.has(word)) return true;
  return false;
}

const isApart = (left: ReadonlySet<string>, right: Pick<Weighed, 'has'>): boolean =>
  [...left].some((word) => !right.has(word));

const verbAlike = (pair: Pair): number => {
  const { one, other } = pair;
  if (isClass(pair) || isFamily(pair) || one.verb === other.verb) return 1;
  return one.category !== null && one.category === other.category ? 0.5 : 0;
};

function datesApart({ one, other }: Pair): number {
  if ([one.from, one.to, other.from, other.to].some(Number.isNaN)) return 0;
  return Math.min(10, Math.max(0, one.from - other.to - 1, other.from - one.to - 1));
}

export const TRAITS: readonly Trait[] = [
  { name: 'constant', of: () => 1 },
  { name: 'same agent', of: (pair) => yes(isSame(agents(pair))) },
  { name: 'words of the agents', of: ({ one, other }) => alike(one.agent, other.agent) },
  {
    name: 'two named agents',
    of: (pair) => yes(areTwo(agents(pair)) && alike(pair.one.agent, pair.other.agent) < 0.5),
  },
  { name: 'one without agent', of: (pair) => yes(isHalf(agents(pair))) },
  { name: 'no agents', of: (pair) => yes(isNone(agents(pair))) },
  {
    name: 'agents told in both',
    of: ({ one, other }) => both(one.agent, other.agent, one.sentence.words, other.sentence.words),
  },
  { name: 'same target', of: (pair) => yes(isSame(things(pair))) },
  { name: 'words of the targets', of: ({ one, other }) => alike(one.thing, other.thing) },
  {
    name: 'two named targets',
    of: (pair) => yes(areTwo(things(pair)) && alike(pair.one.thing, pair.other.thing) < 0.5),
  },
  { name: 'one without target', of: (pair) => yes(isHalf(things(pair))) },
  {
    name: 'nothing shared',
    of: ({ one, other }) =>
      yes(
        alike(one.agent, other.agent) +
          alike(one.thing, other.thing) +
          alike(one.agent, other.thing) +
          alike(one.thing, other.agent) ===
          0,
      ),
  },
  { name: 'targets apart', of: ({ one, other }) => yes(isStrange(one.thing, other) && isStrange(other.thing, one)) },
  { name: 'agents apart', of: ({ one, other }) => yes(isStrange(one.agent, other) && isStrange(other.agent, one)) },
  { name: 'no targets', of: (pair) => yes(isNone(things(pair))) },
  {
    name: 'targets told in both',
    of: ({ one, other }) => both(one.thing, other.thing, one.sentence.words, other.sentence.words),
  },
  {
    name: 'crossed',
    of: ({ one, other }) => Math.max(alike(one.agent, other.thing), alike(one.thing, other.agent)),
  },
  { name: 'same class', of: (pair) => yes(isClass(pair)) },
  { name: 'near class', of: (pair) => yes(isFamily(pair) && !isClass(pair)) },
  { name: 'same verb', of: ({ one, other }) => yes(one.verb === other.verb) },
  {
    name: 'same category',
    of: ({ one, other }) => yes(one.category !== null && one.category === other.category),
  },
  {
    name: 'two categories',
    of: ({ one, other }) => yes(one.category !== null && other.category !== null && one.category !== other.category),
  },
  {
    name: 'verb in the other',
    of: ({ one, other }) => yes(one.sentence.words.has(other.verb)) + yes(other.sentence.words.has(one.verb)),
  },
  { name: 'shared weight', of: ({ shared }) => Math.log1p(shared) },
  { name: 'share', of: ({ share }) => share },
  { name: 'verb and share', of: (pair) => verbAlike(pair) * pair.share },
  {
    name: 'names shared',
    of: (pair) => Math.min(3, sharedNames(pair)),
  },
  { name: 'verb and names', of: (pair) => verbAlike(pair) * Math.min(2, sharedNames(pair)) },
  {
    name: 'names apart',
    of: ({ one, other }) =>
      yes(isApart(one.sentence.names, other.sentence.words) && isApart(other.sentence.names, one.sentence.words)),
  },
  {
    name: 'tellers shared',
    of: ({ one, other }) => yes(countShared(one.sentence.tellers, other.sentence.tellers) > 0),
  },
  {
    name: 'numbers shared',
    of: ({ one, other }) => Math.min(2, countShared(one.sentence.numbers, other.sentence.numbers)),
  },
  {
    name: 'numbers apart',
    of: ({ one: { sentence: a }, other: { sentence: b } }) =>
      yes(a.numbers.size > 0 && b.numbers.size > 0 && countShared(a.numbers, b.numbers) === 0),
  },
  { name: 'dates apart', of: datesApart },
  { name: 'polarity', of: ({ one, other }) => yes(one.polarity !== other.polarity) },
  { name: 'modality', of: ({ one, other }) => yes(one.modality === other.modality) },
  { name: 'places', of: ({ one, other }) => Math.min(4, one.at + other.at) },
  { name: 'both first', of: ({ one, other }) => yes(one.isFirst && other.isFirst) },
  { name: 'one first', of: ({ one, other }) => yes(one.isFirst !== other.isFirst) },
  { name: 'tied', of: ({ isTied }) => yes(isTied) },
  { name: 'days apart', of: ({ one, other }) => Math.log1p(Math.abs(one.lead.day - other.lead.day)) },
  { name: 'noun', of: ({ one, other }) => yes(one.form === 'noun') + yes(other.form === 'noun') },
];

/** True where both speak of one party with a name, share a name, or share some rare words: "no one was hurt" may be said of anything. */
export function isAnchored(pair: Pair): boolean {
  const { one, other } = pair;
  const [a, b] = [one.utterance, other.utterance];
  const crossed: readonly Two[] = [
    [a.subject, b.target],
    [a.target, b.subject],
  ];
  if ([agents(pair), things(pair), ...crossed].some(isNamedSame)) return true;
  if (sharedNames(pair) > 0) return true;
  let rare = 0;
  for (const [word, weight] of one.sentence.words)
    if (weight >= LEAST_RARITY && other.sentence.words.has(word) && !pair.besides.some((some) => some.has(word)))
      rare++;
  return rare >= (pair.isTied ? 1 : LEAST_RARE);
}

/** Names that both sentences have, but for those of the outlets. */
function sharedNames({ one, other, besides }: Pair): number {
  const names = [...one.sentence.names].filter((name) => !besides.some((some) => some.has(name)));
  return countShared(new Set(names), other.sentence.names);
}

/** Fewest rare words where no name is shared and neither article cites the other's outlet. */
const LEAST_RARE = 4;
const LEAST_RARITY = 4;

/** Names that one sentence has and the other article does not lead with. */
function ownNames({ sentence, lead }: Telling, other: Telling): string[] {
  const known = other.lead.words;
  return [...sentence.names].filter(
    (name) => !known.has(name) && !lead.outletWords.has(name) && !other.lead.outletWords.has(name),
  );
}

/** "Orsk Abbey" and "Velden Abbey": names that end alike, and each has a word that the other article does not lead with. */
function areNamesakes(one: Telling, other: Telling): boolean {
  const isNew = (name: readonly string[], { lead }: Telling) => name.some((word) => !lead.words.has(word));
  return one.sentence.phrases.some((left) =>
    other.sentence.phrases.some(
      (right) => left.length > 1 && left.at(-1) === right.at(-1) && isNew(left, other) && isNew(right, one),
    ),
  );
}

/** True where each has a name that is strange to the other, and they have no party with a name in common, or these names are in the targets. */
export function areElsewhere(pair: Pair): boolean {
  const { one, other } = pair;
  if (areNamesakes(one, other)) return true;
  const [own, others] = [ownNames(one, other), ownNames(other, one)];
  if (own.length === 0 || others.length === 0) return false;
  if (own.some((name) => one.thing.has(name)) && others.some((name) => other.thing.has(name))) return true;
  return !isNamedSame(agents(pair)) && !isNamedSame(things(pair)) && sharedNames(pair) === 0;
}

/** True where two tellings are of two deeds, whatever else they share. */
export function areOpposite({ one, other }: Pair): boolean {
  return OPPOSITES.get(one.utterance.relationClass) === other.utterance.relationClass;
}
