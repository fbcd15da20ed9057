import { genderOfGivenName } from '../data/given-names';
import { senseOf } from '../data/nouns';
import { isOfEither } from '../data/nouns-of-either';
import { takenBy } from '../data/selection';
import type { EntityType } from '../model';
import type { Draft } from './mentions-draft';
import { countryAt } from './mentions-places';
import type { NamedTree } from './mentions-tree';
import { lemmaOf, wordSense } from './types';
import { isBehindPlacePreposition } from './types-article';
import { besideTrade, besideTradeWithSeat, toldBeside, toldRightBefore } from './types-beside';
import {
  hasAge,
  hasArabicName,
  isBasedSomewhere,
  isHome,
  isHomeOf,
  isIllness,
  isLivedIn,
  isManyByVerb,
  isNature,
  isOfMake,
  isOutOf,
  isOwnersName,
  isPrintedIn,
  isReporter,
  isSailed,
  isSeveral,
  isShallows,
  isToldWithArticle,
  isWrittenLikeFirm,
} from './types-form';
import {
  actsAsBody,
  isLedBy,
  isLeft,
  isSomebodys,
  isThingsName,
  isTownOfSome,
  KIN_OR_BODY_PART,
  OF_BODIES,
  OF_BODIES_OR_LEADERS,
  OF_COMPANIES,
  OF_STATES,
  owned,
  ownedNoun,
} from './types-owned';
import { follows, isPlaceOfOther, ownsInClause, runsSomething, saysOfIt } from './types-pronouns';

/**
 * What the words beside a name say of what it is. `weight` is counted against the recognizer, which weighs 2 altogether:
 * it has read the name, not the article.
 */
export interface Evidence {
  /** Null where it shows only that no person is meant. */
  readonly type: EntityType | null;
  readonly weight: number;
  /** True where it shows no more than that no person is meant: where the article tells of a place, it is the place's. */
  readonly ofThings?: true;
}

type Reader = (tree: NamedTree, draft: Draft) => boolean;

/** One row a kind of evidence, the name in brackets in the example; a test reads each. */
export const NAME_EVIDENCE: readonly (Evidence & {
  readonly ofNoPlace?: true;
  /** Says something only of what the recognizer took for somebody: things of every kind stand so. */
  readonly ofRecognized?: true;
  /** Read from a pronoun that goes back to the name; so it holds of nouns too. */
  readonly byPronoun?: true;
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
    type: 'place',
    weight: 4,
    holds: isTownOfSome,
    example: 'The mayor of [Corvel] resigned.',
  },
  {
    type: null,
    // more than a given name and the recognizer say for it
    weight: 5,
    holds: isSomebodys,
    example: 'Reyes, whose [Corvel Ano Paksha] is new, left.',
  },
  {
    type: 'organization',
    weight: 2,
    holds: (tree, draft) => isSomebodys(tree, draft) && actsAsBody(tree, draft),
    example: 'Reyes, whose [Corvel Ano Paksha] boycotted it, left.',
  },
  {
    type: 'organization',
    weight: 3,
    ofNoPlace: true,
    holds: isLeft,
    example: 'She resigned from [Corvel] in May.',
  },
  {
    type: 'organization',
    weight: 3,
    holds: isPrintedIn,
    example: 'The study appeared in [Corvel] in May.',
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
      // bodies and lands have neighbors and partners too
      if (noun >= 0 && isOfEither(lemmaOf(tree, noun))) return false;
      return owner && (KIN_OR_BODY_PART.has(lemmaOf(tree, noun)) || wordSense(tree, noun) === 'kin');
    },
    example: "[Corvel]'s wife left.",
  },
  {
    type: 'organization',
    weight: 3,
    ofThings: true,
    byPronoun: true,
    holds: (tree, draft) => follows(tree, draft, /^which$/i) && tree.tokens[draft.hangsBy].relation !== 'nmod',
    example: '[Corvel], which makes pumps, fell.',
  },
  {
    type: 'organization',
    weight: 3,
    ofNoPlace: true,
    holds: runsSomething,
    example: '[Highland Corvel], which operated the train, left.',
  },
  {
    type: 'person',
    weight: 3,
    byPronoun: true,
    holds: (tree, draft) => follows(tree, draft, /^who$/i) && !isPlaceOfOther(tree, draft.hangsBy, draft.type),
    example: '[Corvel], who fled, returned.',
  },
  {
    type: 'organization',
    weight: 3,
    ofThings: true,
    byPronoun: true,
    holds: (tree, draft) => ownsInClause(tree, draft, /^(?:its|itself)$/i),
    example: '[Corvel] raised its prices.',
  },
  {
    type: 'organization',
    weight: 6,
    ofNoPlace: true,
    holds: isManyByVerb,
    example: '[Corvel], who lead the group, are watching.',
  },
  {
    type: 'organization',
    weight: 3,
    ofNoPlace: true,
    holds: isToldWithArticle,
    example: 'A guard told the [Corvel] that she had left.',
  },
  {
    type: 'organization',
    weight: 3,
    ofNoPlace: true,
    holds: isReporter,
    example: 'A letter seen by the [Southern Cross] names him.',
  },
  {
    type: 'organization',
    weight: 2.5,
    holds: isWrittenLikeFirm,
    example: 'Its rival, [NorthCross], failed.',
  },
  {
    type: 'organization',
    weight: 4,
    ofNoPlace: true,
    holds: isBasedSomewhere,
    example: 'Its manager, the Oslo-based [Corvel Bulk], left.',
  },
  {
    type: 'object',
    weight: 6,
    holds: isSailed,
    example: 'The [Corvel], which sailed on Monday, had no pilot.',
  },
  {
    type: 'person',
    weight: 3,
    byPronoun: true,
    holds: (tree, draft) => ownsInClause(tree, draft, /^(?:his|her|himself|herself)$/i),
    example: '[Corvel] raised his hand.',
  },
  {
    type: 'organization',
    weight: 3,
    ofThings: true,
    byPronoun: true,
    holds: saysOfIt,
    example: '[Corvel] said it had closed the plant.',
  },
  {
    type: 'place',
    weight: 1.5,
    ofRecognized: true,
    holds: isBehindPlacePreposition,
    example: 'Shops in [Corvel] stayed shut.',
  },
  {
    type: null,
    weight: 6,
    holds: isIllness,
    example: "He has [Corvel]'s disease.",
  },
  {
    type: 'place',
    weight: 3,
    holds: isHomeOf,
    example: 'Police arrested [Corvel] man Leo Pike.',
  },
  {
    type: 'organization',
    weight: 6,
    holds: isOwnersName,
    example: "[Corvel]'s said that prices would rise.",
  },
  {
    type: 'place',
    weight: 3,
    holds: isNature,
    example: 'The [Corvel River] burst its banks.',
  },
  {
    type: 'place',
    weight: 4,
    holds: isLivedIn,
    example: 'She has lived in [Corvel] since May.',
  },
  {
    type: 'place',
    weight: 4,
    holds: isShallows,
    example: 'Trawlers were barred from the [Corvel Banks].',
  },
  {
    type: 'object',
    weight: 6,
    holds: isOfMake,
    example: 'Police stopped a [Toyota Corvel].',
  },
  {
    type: 'place',
    weight: 4,
    holds: isHome,
    example: 'The woman from [Corvel] won.',
  },
  {
    type: null,
    weight: 4,
    holds: hasArticle,
    example: 'The [Corvel] burst its banks.',
  },
  {
    type: 'person',
    // more than the article says against it
    weight: 8,
    holds: (tree, draft) => hasArticle(tree, draft) && senseOf(draft.key) === 'office',
    example: 'Nobody met the [Tánaiste].',
  },
  {
    type: 'person',
    weight: 3,
    holds: isLedBy,
    example: 'The [Corvel] administration left.',
  },
  {
    type: 'place',
    weight: 3,
    holds: (tree, draft) => {
      const { noun, owner } = ownedNoun(tree, draft);
      const sense = owner || noun < 0 ? null : wordSense(tree, noun);
      return sense === 'settlement' || sense === 'region' || sense === 'nature';
    },
    example: 'A [Corvel] village burned.',
  },
  {
    type: 'object',
    weight: 4,
    holds: isThingsName,
    example: 'The firm lost its [Corvel] rocket.',
  },
  {
    type: 'group',
    weight: 3,
    holds: (tree, draft) =>
      tree.tokens[draft.head].xpos === 'NNPS' &&
      !draft.key.includes(' ') &&
      // "Hutchins said": a last name may end as plurals do
      isSeveral(tree, draft) &&
      takes(tree, draft)?.includes('group') === true &&
      !takes(tree, draft)!.includes(null),
    example: 'The [Corvels] want the council to hold a vote on the dam.',
  },
  {
    type: 'person',
    weight: 2,
    holds: hasGivenName,
    example: '[Carlos Corvel] left.',
  },
  {
    type: 'person',
    weight: 3,
    holds: hasArabicName,
    example: '[Abou Corvel al-Ostri] left.',
  },
  {
    type: 'person',
    weight: 4,
    holds: hasAge,
    example: '[Corvel], 54, left.',
  },
  {
    type: 'organization',
    weight: 2.5,
    ofNoPlace: true,
    holds: besideTrade,
    example: 'The developer, [Corvel Vista], left.',
  },
  {
    type: 'organization',
    weight: 2.5,
    holds: besideTradeWithSeat,
    example: "The dam's Oslo-based builder, [Corvel Hidro], left.",
  },
  {
    type: 'organization',
    weight: 1,
    ofThings: true,
    holds: (tree, draft) => draft.key.includes(' ') === false && takes(tree, draft)?.includes('organization') === true,
    example: '[Corvel] denied it.',
  },
  {
    type: 'object',
    weight: 3,
    holds: (tree, draft) =>
      takes(tree, draft)?.some((type) => type === 'object') === true &&
      !takes(tree, draft)!.includes('policy') &&
      !isOutOf(tree, draft),
    example: 'The [Corvel] capsized off the cape.',
  },
  {
    type: 'person',
    weight: 2,
    holds: (tree, draft) =>
      takes(tree, draft)?.includes('person') === true && !takes(tree, draft)!.includes('organization'),
    example: 'The police arrested [Corvel].',
  },
];

/** Types that can stand where the name stands beside its verb; null where anything can. */
function takes(tree: NamedTree, { hangsBy }: Draft): readonly (EntityType | null)[] | null {
  const { relation, head } = tree.tokens[hangsBy];
  if (head < 0) return null;
  const verb = tree.tokens[head].lemma.toLowerCase();
  if (relation === 'nsubj') return takenBy(verb, 'agent');
  return relation === 'obj' || relation === 'nsubj:pass' ? takenBy(verb, 'patient') : null;
}

/** "the Osna": people are called by their names alone; "the late Ana Reyes" and "the Reyes plan" are not. */
function hasArticle(tree: NamedTree, { range: [first], head, hangsBy, title }: Draft): boolean {
  const { text, head: above } = tree.tokens[first];
  if (title !== null || !/^the$/i.test(text) || (above !== head && above !== hangsBy)) return false;
  return tree.nameAt[first + 1] !== null && tree.tokens[hangsBy].relation !== 'compound';
}

function hasGivenName(_: NamedTree, { key }: Draft): boolean {
  return key.includes(' ') && genderOfGivenName(key.slice(0, key.indexOf(' '))) !== null;
}

/** Which kind of somebody a noun is by the words that go back to it in its clause: "the lender raised its rates". */
export function toldByPronouns(tree: NamedTree, draft: Draft): EntityType | null {
  const next = tree.tokens[draft.range[1] + 1]?.text.toLowerCase();
  if (next === 'who') return 'person';
  return NAME_EVIDENCE.find((row) => row.byPronoun && row.holds(tree, draft))?.type ?? null;
}

/** All that is told of a name where one mention of it stands. */
export function evidenceOf(tree: NamedTree, draft: Draft): Evidence[] {
  if (draft.type === 'group' || draft.adjectival) return [];
  if (draft.type === 'place' && countryAt(tree, draft.head) !== null) return [];
  // a place has banks and factories, and raises "its" prices, as a body does: only what no place has tells them apart
  const told = NAME_EVIDENCE.filter(
    (row) =>
      (row.type === 'person' ||
        BODILY.has(draft.type) ||
        row.type === 'object' ||
        row.type === 'group' ||
        (row.ofNoPlace && isMadeUpPlace(tree, draft))) &&
      (row.ofRecognized === undefined || draft.type === 'person' || draft.type === 'organization') &&
      row.holds(tree, draft),
  );
  const beside = toldBeside(tree, draft);
  if (beside === null) return told;
  // "the Swiss bank Julius Corvel": firms are called after people
  const before = toldRightBefore(tree, draft);
  const others = before === null || before === 'person' ? told : told.filter(({ holds }) => holds !== hasGivenName);
  return [...others, { type: beside, weight: 3 }];
}

/** What a recognizer takes an unknown body for. */
const BODILY: ReadonlySet<EntityType | null> = new Set<EntityType | null>(['person', 'organization', 'event', null]);

/** True of one word that was taken for a place and is no country, and of several that do what no place does or stand beside "the developer". */
function isMadeUpPlace(tree: NamedTree, draft: Draft): boolean {
  if (draft.type !== 'place' || countryAt(tree, draft.head) !== null) return false;
  return (
    !draft.key.includes(' ') ||
    [besideTrade, runsSomething, isManyByVerb, isReporter, isBasedSomewhere].some((tells) => tells(tree, draft))
  );
}
