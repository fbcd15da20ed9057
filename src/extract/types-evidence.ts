import type { EntityType } from '../model';
import type { Draft } from './mentions-draft';
import { countryAt } from './mentions-places';
import { caseOf, childrenBy, isPlural, type NamedTree } from './mentions-tree';
import { lemmaOf, typeOfNoun, typeOfSense, wordSense } from './types';

/**
 * What the words beside a name say of what it is. `weight` is counted against the recognizer, which weighs 2 altogether:
 * it has read the name, not the article.
 */
export interface Evidence {
  readonly type: EntityType;
  readonly weight: number;
  /** True where it shows no more than that no person is meant: where the article tells of a place, it is the place's. */
  readonly ofThings?: true;
}

type Reader = (tree: NamedTree, draft: Draft) => boolean;

/** Nouns of what no person and no place has. */
const OF_COMPANIES = new Set('shareholder stockholder board boardroom'.split(' '));
/** Nouns of what only a body has: its `board`, the `shares` in it. */
const OF_BODIES = new Set(
  'share subsidiary executive headquarters workforce dividend turnover factory fleet branch depositor'.split(' '),
);
/** People and things that persons of note have too: "a Reyes spokesman". */
const OF_BODIES_OR_LEADERS = new Set(
  'spokesman spokeswoman spokesperson manager director lawyer offer bid employee worker customer client plant supplier profit revenue sale staff earnings'.split(
    ' ',
  ),
);
/** What a state has; its weight is above that of "its", which a state and a body share. */
const OF_STATES = new Set(
  'government navy army parliament capital minister ambassador coast border territory embassy constitution airspace coastline'.split(
    ' ',
  ),
);
const KIN_OR_BODY_PART = new Set(
  'face hand eye body heart death life career childhood birthday biography memoir grave funeral'.split(' '),
);

/** One row a kind of evidence, the name in brackets in the example; a test reads each. */
export const NAME_EVIDENCE: readonly (Evidence & {
  readonly ofNoPlace?: true;
  readonly holds: Reader;
  readonly example: string;
})[] = [
  {
    type: 'organization',
    weight: 3,
    ofNoPlace: true,
    holds: (tree, draft) => OF_COMPANIES.has(owned(tree, draft, ['of'])),
    example: "[Corvel]'s shareholders met.",
  },
  {
    type: 'organization',
    weight: 3,
    holds: (tree, draft) => OF_BODIES.has(owned(tree, draft, ['in', 'of'])),
    example: 'Shares in [Corvel] fell on Monday.',
  },
  {
    type: 'organization',
    weight: 1,
    holds: (tree, draft) => OF_BODIES_OR_LEADERS.has(owned(tree, draft, ['of'])),
    example: 'A [Corvel] spokesman left.',
  },
  {
    type: 'place',
    weight: 4,
    holds: (tree, draft) => ownedNoun(tree, draft).owner && OF_STATES.has(owned(tree, draft, [])),
    example: "[Corvel]'s foreign minister resigned.",
  },
  {
    type: 'person',
    weight: 3,
    holds: (tree, draft) => {
      const { noun, owner } = ownedNoun(tree, draft);
      return owner && (KIN_OR_BODY_PART.has(lemmaOf(tree, noun)) || wordSense(tree, noun) === 'kin');
    },
    example: "[Corvel]'s wife left.",
  },
  {
    type: 'organization',
    weight: 3,
    ofThings: true,
    holds: (tree, draft) => follows(tree, draft, /^which$/i) && tree.tokens[draft.hangsBy].relation !== 'nmod',
    example: '[Corvel], which makes pumps, fell.',
  },
  {
    type: 'person',
    weight: 3,
    holds: (tree, draft) => follows(tree, draft, /^who$/i) && !isPlaceOfOther(tree, draft.hangsBy, draft.type),
    example: '[Corvel], who fled, returned.',
  },
  {
    type: 'organization',
    weight: 3,
    ofThings: true,
    holds: (tree, draft) => ownsInClause(tree, draft, /^(?:its|itself)$/i),
    example: '[Corvel] raised its prices.',
  },
  {
    type: 'person',
    weight: 3,
    holds: (tree, draft) => ownsInClause(tree, draft, /^(?:his|her|himself|herself)$/i),
    example: '[Corvel] raised his hand.',
  },
  {
    type: 'organization',
    weight: 3,
    ofThings: true,
    holds: saysOfIt,
    example: '[Corvel] said it had closed the plant.',
  },
];

/** All that is told of a name where one mention of it stands. */
export function evidenceOf(tree: NamedTree, draft: Draft): Evidence[] {
  if (draft.type === 'group' || draft.adjectival) return [];
  // a place has banks and factories, and raises "its" prices, as a body does: only what no place has tells them apart
  const told = NAME_EVIDENCE.filter(
    (row) =>
      (row.type === 'person' || BODILY.has(draft.type) || (row.ofNoPlace && isMadeUpPlace(tree, draft))) &&
      row.holds(tree, draft),
  );
  const beside = toldBeside(tree, draft);
  return beside === null ? told : [...told, { type: beside, weight: 3 }];
}

/** What a recognizer takes an unknown body for. */
const BODILY: ReadonlySet<EntityType | null> = new Set<EntityType | null>(['person', 'organization', null]);

/** True of one word that was taken for a place and is no country. */
function isMadeUpPlace(tree: NamedTree, { type, head, key }: Draft): boolean {
  return type === 'place' && !key.includes(' ') && countryAt(tree, head) === null;
}

/** The noun this name owns or stands before, or -1: "Corvel's board", "the Corvel board". */
function ownedNoun(tree: NamedTree, { hangsBy }: Draft): { noun: number; owner: boolean } {
  const { relation, head } = tree.tokens[hangsBy];
  if (relation === 'nmod:poss') return { noun: head, owner: true };
  // a noun with a name of its own is no possession: "the Corvel Foundation"
  if (relation === 'compound' && head > hangsBy && tree.tokens[head].upos === 'NOUN')
    return { noun: head, owner: false };
  return { noun: -1, owner: false };
}

/** Lemma of what is told to be of the name, with one of these prepositions or as its possession; '' where nothing is. */
function owned(tree: NamedTree, draft: Draft, prepositions: readonly string[]): string {
  const { noun } = ownedNoun(tree, draft);
  if (noun >= 0) return isPlural(tree, noun) || lemmaOf(tree, noun) !== 'share' ? lemmaOf(tree, noun) : '';
  const { relation, head } = tree.tokens[draft.hangsBy];
  if (relation !== 'nmod' || head < 0 || !prepositions.includes(caseOf(tree, draft.hangsBy) ?? '')) return '';
  return lemmaOf(tree, head);
}

function follows(tree: NamedTree, { range }: Draft, word: RegExp): boolean {
  const [comma, next] = tree.tokens.slice(range[1] + 1, range[1] + 3);
  return comma?.text === ',' && next !== undefined && word.test(next.text);
}

/** "a lecturer of the University of Oslo, who ...": a body or place behind a preposition says where somebody else is from. */
function isPlaceOfOther(tree: NamedTree, index: number, type: EntityType | null): boolean {
  return type !== 'person' && type !== null && tree.tokens[index].relation === 'nmod';
}

/** "Corvel raised its prices": the name is the subject, and no other noun stands before the word that goes back to it. */
function ownsInClause(tree: NamedTree, draft: Draft, word: RegExp): boolean {
  const verb = verbOf(tree, draft);
  if (verb < 0) return false;
  for (let at = draft.range[1] + 1; at < tree.tokens.length; at++) {
    const { upos, text } = tree.tokens[at];
    if (word.test(text)) return at > verb;
    if (/^(?:NOUN|PROPN|PRON|PUNCT|NUM)$/.test(upos)) return false;
  }
  return false;
}

/** "Corvel said it had closed the plant": what it did is told, so that the "it" stands for somebody. */
function saysOfIt(tree: NamedTree, draft: Draft): boolean {
  const verb = verbOf(tree, draft);
  if (verb < 0) return false;
  const it = tree.tokens.findIndex((token, at) => at > verb && token.text.toLowerCase() === 'it');
  if (it < 0 || tree.tokens[it].relation !== 'nsubj') return false;
  const { head } = tree.tokens[it];
  if (head < 0 || tree.tokens[head].head !== verb || tree.tokens[head].relation !== 'ccomp') return false;
  if (tree.tokens.slice(draft.range[1] + 1, it).some(({ upos }) => /^(?:NOUN|PROPN|PRON|NUM)$/.test(upos)))
    return false;
  return tree.tokens[head].upos === 'VERB' && childrenBy(tree, head, 'obj', 'xcomp').length > 0;
}

/** The verb whose subject the name is, or -1. */
function verbOf(tree: NamedTree, { hangsBy }: Draft): number {
  const { relation, head } = tree.tokens[hangsBy];
  return /^nsubj/.test(relation) && head > hangsBy ? head : -1;
}

/** Types a name takes from the noun beside it; the types of other nouns ("the deal") say too little of a name. */
const TELLING: ReadonlySet<EntityType | null> = new Set<EntityType>(['person', 'place', 'organization', 'unit']);

/** "X, the chipmaker" and "the carmaker X" are what the noun is. */
function toldBeside(tree: NamedTree, draft: Draft): EntityType | null {
  const { head, hangsBy } = draft;
  const apposed = childrenBy(tree, hangsBy, 'appos').filter((child) => child > head);
  const { relation, head: above } = tree.tokens[hangsBy];
  const nouns = relation === 'appos' && above >= 0 ? [...apposed, above] : apposed;
  for (const noun of nouns) {
    if (tree.nameAt[noun] !== null || tree.tokens[noun].upos !== 'NOUN' || tree.tokens[noun].xpos === 'NNS') continue;
    const told = typeOfNoun(tree, noun);
    if (TELLING.has(told)) return told;
  }
  return toldBetweenCommas(tree, draft);
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
