import { genderOfGivenName } from '../data/given-names';
import { takenBy } from '../data/selection';
import type { EntityType } from '../model';
import { groupedBy } from '../text/grouped';
import type { Draft } from './mentions-draft';
import { lastNamesOf } from './mentions-key';
import { landsOfKey } from './mentions-places';
import { isTitleOfPerson } from './mentions-titles';
import { caseOf, isPlural, type NamedTree } from './mentions-tree';
import { isCalledSomebody } from './types-beside';
import type { Evidence } from './types-evidence';

/** What the rest of the article says of what a name is: how it was introduced, what the next sentence calls it. */
export interface ArticleEvidence {
  readonly why: string;
  /** Two sentences or more, with a name in brackets; by this evidence it is of the type `is`. */
  readonly example: string;
  readonly is: EntityType | null;
  readonly find: (scene: ArticleScene, same: readonly Draft[]) => readonly Evidence[];
}

export interface ArticleScene {
  readonly trees: readonly NamedTree[];
  /** By sentence; sentences without mentions have none. */
  readonly draftsIn: ReadonlyMap<number, readonly Draft[]>;
  /** First and last words of the names of two words and more that were taken for persons, and of titled ones. */
  readonly introduced: ReadonlySet<string>;
  /** Last words of the names of persons, in full or with a title, that open or close the name of no body or place. */
  readonly lastNames: ReadonlySet<string>;
}

/** From how many sentences on an article introduces its people: a shorter text may be a piece of one. */
const WHOLE_ARTICLE = 6;

export const ARTICLE_EVIDENCE: readonly ArticleEvidence[] = [
  {
    why: 'the news introduces a person with a given name or a title',
    example:
      'The strike began on Monday. [Altarel] closed two plants. The union wants more pay. Talks failed. Nobody knows when they resume. Workers lit fires.',
    is: null,
    find: ({ trees, introduced }, same) => {
      const [{ key, type }] = same;
      const isCalled = same.some((draft) => isCalledSomebody(trees[draft.sentence], draft));
      const known = isCalled || key.includes(' ') || introduced.has(key) || genderOfGivenName(key) !== null;
      return trees.length < WHOLE_ARTICLE || type !== 'person' || known ? [] : [{ type: null, weight: 3 }];
    },
  },
  {
    why: 'whoever was named in full or with a title goes by the last name',
    example: '[Marsh] was fined. Elena Marsh, the mayor of Oslo, denied it.',
    is: 'person',
    find: ({ trees, lastNames }, same) =>
      lastNames.has(same[0].key) && !same.some((draft) => isWhere(trees[draft.sentence], draft))
        ? [{ type: 'person', weight: 4 }]
        : [],
  },
  {
    why: 'a dateline opens with a place',
    example: 'VELMORA (Reuters) - Two men were arrested on Monday. Police in [Velmora] said they were armed.',
    is: 'place',
    find: ({ trees }, same) => (same.some((draft) => isDateline(trees[draft.sentence], draft)) ? [PLACE] : []),
  },
  {
    why: 'the next sentence goes on about its subject',
    example: '[Orvane] closed two plants. It said the contract was void.',
    is: 'organization',
    find: (scene, same) => same.flatMap((draft) => nextSentence(scene, draft)),
  },
];

const PLACE: Evidence = { type: 'place', weight: 5 };

/** All that the article tells of one name, by all its mentions. */
export function articleEvidence(scene: ArticleScene, same: readonly Draft[]): readonly Evidence[] {
  return ARTICLE_EVIDENCE.flatMap(({ find }) => find(scene, same));
}

export function articleScene(trees: readonly NamedTree[], drafts: readonly Draft[]): ArticleScene {
  const introduced = drafts.flatMap((draft) => {
    const { form, type, key } = draft;
    if (form !== 'name' || type !== 'person') return [];
    const words = key.split(' ');
    return words.length > 1 || isTitled(draft) ? [words[0], words[words.length - 1]] : [];
  });
  return {
    trees,
    draftsIn: groupedBy(drafts, ({ sentence }) => sentence),
    introduced: new Set(introduced),
    lastNames: lastNamesIn(drafts),
  };
}

/** Of a name behind a title that only persons have. */
export const isTitled = ({ title }: Draft): boolean => title !== null && isTitleOfPerson(title);

function lastNamesIn(drafts: readonly Draft[]): ReadonlySet<string> {
  const found = new Set<string>();
  const others = new Set<string>();
  for (const draft of drafts) {
    const { form, type, key } = draft;
    if (form !== 'name') continue;
    const words = key.split(' ');
    const last = words[words.length - 1];
    if (isTitled(draft) || (type === 'person' && words.length > 1))
      for (const name of lastNamesOf(key)) found.add(name);
    else if (words.length > 1) for (const word of [words[0], last]) others.add(word);
  }
  return new Set([...found].filter((word) => !others.has(word) && landsOfKey(word).length === 0));
}

/** "in Marsh": not "complete confidence in Marsh". */
function isWhere(tree: NamedTree, draft: Draft): boolean {
  return draft.type === 'place' && isBehindPlacePreposition(tree, draft);
}

/** "VELMORA, May 2 (Reuters) -": the words in capitals before the name of the agency. */
function isDateline({ sentence, tokens }: NamedTree, { range: [first, last] }: Draft): boolean {
  if (
    sentence.kind !== 'dateline' ||
    /\d/.test(tokens[first].text) ||
    tokens.slice(0, first).some(({ text }) => text === '(')
  )
    return false;
  return tokens.slice(first, last + 1).some(({ text }) => /^\p{Lu}{3,}$/u.test(text));
}

/** "Orvane closed two plants. It said ...": of the sentence before only its subject can be meant. */
function nextSentence({ trees, draftsIn }: ArticleScene, draft: Draft): Evidence[] {
  const { relation, head } = trees[draft.sentence].tokens[draft.hangsBy];
  if (relation !== 'nsubj' || head < 0 || trees[draft.sentence].tokens[head].relation !== 'root') return [];
  const next = trees[draft.sentence + 1];
  const word = next?.tokens[0];
  if (word === undefined || word.head < 0) return [];
  const owned = word.relation === 'nmod:poss';
  if (!owned && word.relation !== 'nsubj') return [];
  const others = draftsIn.get(draft.sentence) ?? [];
  switch (word.text.toLowerCase()) {
    case 'he':
    case 'she':
    case 'his':
    case 'her':
      return others.some((other) => other.type === 'person' && other.key !== draft.key)
        ? []
        : [{ type: 'person', weight: 2 }];
    case 'it':
    case 'its':
      // a place that acts is called "it" too
      if (draft.type === 'place') return [];
      if (!owned && takenBy(next.tokens[word.head].lemma, 'agent')?.includes('organization') !== true) return [];
      return others.some(
        ({ type, key, head }) => key !== draft.key && BODIES.has(type) && !isPlural(trees[draft.sentence], head),
      )
        ? []
        : [{ type: 'organization', weight: 2.5, ofThings: true }];
    default:
      return [];
  }
}

const BODIES: ReadonlySet<EntityType | null> = new Set<EntityType | null>(['organization', 'unit', 'place']);

/** Verbs of trust and money: what they are "in" need not be a place. */
const IN_ANYBODY = new Set(
  'believe confide trust invest interest confidence faith stake share investment disappoint'.split(' '),
);
const OF_PLACES = new Set(['in', 'near', 'outside', 'across', 'throughout', 'around', 'along', 'upstream', 'via']);

/** "in Valdemora", "along the Osna": a name behind a preposition of places. */
export function isBehindPlacePreposition(tree: NamedTree, { hangsBy }: Draft): boolean {
  const { relation, head } = tree.tokens[hangsBy];
  if (!/^(?:obl|nmod)$/.test(relation) || head < 0) return false;
  return OF_PLACES.has(caseOf(tree, hangsBy) ?? '') && !IN_ANYBODY.has(tree.tokens[head].lemma.toLowerCase());
}
