import type { Draft } from './mentions-draft';
import { caseOf, childrenBy, isPlural, type NamedTree } from './mentions-tree';
import { lemmaOf, wordSense } from './types';

/** Nouns of what no person and no place has. */
export const OF_COMPANIES = new Set('shareholder stockholder board boardroom'.split(' '));
/** Nouns of what only a body has: its `board`, the `shares` in it. */
export const OF_BODIES = new Set(
  'share subsidiary executive headquarters workforce dividend turnover factory fleet branch depositor'.split(' '),
);
/** People and things that persons of note have too: "a Reyes spokesman". */
export const OF_BODIES_OR_LEADERS = new Set(
  'spokesman spokeswoman spokesperson manager director lawyer offer bid employee worker customer client plant supplier profit revenue sale staff earnings'.split(
    ' ',
  ),
);
/** "the Reyes administration": what is called after who leads it. */
const OF_LEADERS = new Set('administration presidency premiership cabinet era camp'.split(' '));
/** What a state has; its weight is above that of "its", which a state and a body share. */
export const OF_STATES = new Set(
  'government ministry navy army parliament capital minister ambassador coast border territory embassy constitution airspace coastline coalition premier electorate economy currency voter citizen president-elect'.split(
    ' ',
  ),
);
/** What towns have, and no firm and nobody. */
const OF_TOWNS = new Set(
  'mayor resident inhabitant outskirt suburb town city village port archbishop bishop'.split(' '),
);
export const KIN_OR_BODY_PART = new Set(
  'face hand eye body heart death life career childhood birthday biography memoir grave funeral'.split(' '),
);

/** The noun this name owns or stands before, or -1: "Corvel's board", "the Corvel board". */
export function ownedNoun(tree: NamedTree, { hangsBy }: Draft): { noun: number; owner: boolean } {
  const { relation, head } = tree.tokens[hangsBy];
  if (relation === 'nmod:poss') return { noun: head, owner: true };
  // a noun with a name of its own is no possession: "the Corvel Foundation"
  if (relation === 'compound' && head > hangsBy && tree.tokens[head].upos === 'NOUN')
    return { noun: head, owner: false };
  return { noun: -1, owner: false };
}

/** "whose Corvel Ano boycotted it": what somebody has is no person, by his name alone. */
export function isSomebodys(tree: NamedTree, { hangsBy, head, title }: Draft): boolean {
  if (title !== null) return false;
  return [...new Set([hangsBy, head])].some((at) =>
    childrenBy(tree, at, 'nmod:poss').some((child) => /^(?:whose|its|their)$/i.test(tree.tokens[child].text)),
  );
}

/** "whose Corvel Ano boycotted it": what parties, firms and clubs do. */
export function actsAsBody({ tokens }: NamedTree, { hangsBy }: Draft): boolean {
  const { relation, head } = tokens[hangsBy];
  return (
    relation === 'nsubj' &&
    /^(?:boycott|join|lead|oppose|back|support|contest|govern|run|sell|buy|make|say)$/.test(tokens[head].lemma)
  );
}

/** "resigned from Corvel": whoever leaves so leaves a body, or a school. */
export function isLeft(tree: NamedTree, { hangsBy }: Draft): boolean {
  const { relation, head } = tree.tokens[hangsBy];
  if (relation !== 'obl' || caseOf(tree, hangsBy) !== 'from') return false;
  return /^(?:resign|graduate|sack|dismiss)$/.test(tree.tokens[head].lemma);
}

/** "the Corvel camp", and not the "Corvel refugee camp". */
export function isLedBy(tree: NamedTree, draft: Draft): boolean {
  const { noun, owner } = ownedNoun(tree, draft);
  if (owner || !OF_LEADERS.has(owned(tree, draft, []))) return false;
  return noun < 0 || lemmaOf(tree, noun) !== 'camp' || noun === draft.range[1] + 1;
}

/** Lemma of what is told to be of the name, with one of these prepositions or as its possession; '' where nothing is. */
export function owned(tree: NamedTree, draft: Draft, prepositions: readonly string[]): string {
  const { noun } = ownedNoun(tree, draft);
  if (noun >= 0) return isPlural(tree, noun) || lemmaOf(tree, noun) !== 'share' ? lemmaOf(tree, noun) : '';
  const { relation, head } = tree.tokens[draft.hangsBy];
  if (relation !== 'nmod' || head < 0 || !prepositions.includes(caseOf(tree, draft.hangsBy) ?? '')) return '';
  return lemmaOf(tree, head);
}

/** "the mayor of Corvel": by a noun of its own, which is no part of another name. */
export function isTownOfSome(tree: NamedTree, { hangsBy }: Draft): boolean {
  const { relation, head } = tree.tokens[hangsBy];
  if (relation !== 'nmod' || head < 0 || tree.nameAt[head] !== null || caseOf(tree, hangsBy) !== 'of') return false;
  return OF_TOWNS.has(lemmaOf(tree, head));
}

/** "its Corvel rocket": one thing that carries, by its own name; "the Corvel helicopter" may be called after its maker. */
export function isThingsName(tree: NamedTree, draft: Draft): boolean {
  const { noun, owner } = ownedNoun(tree, draft);
  if (owner || noun < 0 || draft.type === 'organization' || draft.type === 'unit' || isPlural(tree, noun)) return false;
  const sense = wordSense(tree, noun);
  if (sense !== 'vehicle' && !OWN_NAMES.has(lemmaOf(tree, noun))) return false;
  return childrenBy(tree, noun, 'nmod:poss').length > 0;
}

/** Weapons that have names of their own. */
const OWN_NAMES = new Set(['rocket', 'missile', 'drone', 'tank']);
