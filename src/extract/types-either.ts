import { isLikeOwner, meantAlone } from '../data/nouns-of-either';
import { VESSELS } from '../data/vessels';
import type { EntityType } from '../model';
import type { Draft } from './mentions-draft';
import { countryAt } from './mentions-places';
import { childrenBy, type NamedTree } from './mentions-tree';
import { coreNoun, lemmaOf, ofComplements, saysPersonOrBody, wordSense } from './types';
import { MADE } from './types-beside';
import { toldByPronouns } from './types-evidence';

/**
 * Types of "the contractor", "a rival": that of the name beside it; else what the words around it tell; else what they tell
 * where the article uses the same noun again; else what the noun means alone. Names are settled before.
 */
export function settleNounsOfEither(trees: readonly NamedTree[], drafts: readonly Draft[]): void {
  settleThings(trees, drafts);
  const open = drafts.filter(
    ({ form, type, sentence, head }) =>
      form === 'noun' && type === null && saysPersonOrBody(trees[sentence], coreNoun(trees[sentence], head)),
  );
  if (open.length === 0) return;
  const byToken = new Map(
    drafts.flatMap((draft) => draft.tokens.map((token) => [`${draft.sentence}:${token}`, draft] as const)),
  );
  const nounOf = ({ sentence, head }: Draft) => lemmaOf(trees[sentence], coreNoun(trees[sentence], head));
  const told = new Map<string, EntityType>();
  for (const draft of open) {
    const tree = trees[draft.sentence];
    draft.type =
      nameBeside(tree, draft, (token) => byToken.get(`${draft.sentence}:${token}`) ?? null) ??
      toldByPronouns(tree, draft) ??
      toldByModifiers(tree, draft, nounOf(draft));
    if (draft.type !== null && !told.has(nounOf(draft))) told.set(nounOf(draft), draft.type);
  }
  for (const draft of open) {
    draft.type ??= told.get(nounOf(draft)) ?? meantAlone(nounOf(draft));
    if (draft.type === 'organization' || draft.type === 'place') draft.unnamed = false;
  }
}

/** "The third passenger, a radar satellite": what is told to be a thing is no person, nor is "the manager, the Oslo-based Corvel". */
function settleThings(trees: readonly NamedTree[], drafts: readonly Draft[]): void {
  const bodies = new Set(
    drafts.flatMap(({ form, type, sentence, range: [first] }) =>
      form === 'name' && type === 'organization' ? [`${sentence}:${first}`] : [],
    ),
  );
  for (const draft of drafts) {
    const tree = trees[draft.sentence];
    if (draft.form !== 'noun' || draft.type !== 'person') continue;
    const next = draft.head + 2;
    if (
      tree.tokens[draft.head + 1]?.text === ',' &&
      bodies.has(`${draft.sentence}:${next}`) &&
      isApposed(tree, draft, next)
    ) {
      draft.type = 'organization';
      draft.unnamed = false;
    }
    if (childrenBy(tree, draft.head, 'appos').some((noun) => isThing(tree, noun))) {
      draft.type = 'object';
      draft.unnamed = false;
    }
  }
}

/** Of what stands right behind the comma: the tree calls the noun by it. */
function isApposed(tree: NamedTree, { hangsBy }: Draft, first: number): boolean {
  return childrenBy(tree, hangsBy, 'appos').some(
    (name) => name >= first && (name === first || tree.tokens[first].head === name),
  );
}

function isThing(tree: NamedTree, noun: number): boolean {
  return tree.nameAt[noun] === null && MADE.has(wordSense(tree, noun));
}

const BODY: ReadonlySet<EntityType | null> = new Set<EntityType>(['organization', 'unit']);
const SOMEBODY: ReadonlySet<EntityType | null> = new Set<EntityType>(['person', 'organization', 'unit', 'place']);

/** "the developer, Corvel Homes" and "Corvel Homes, the developer": the type of the name. */
function nameBeside(tree: NamedTree, draft: Draft, at: (token: number) => Draft | null): EntityType | null {
  const { relation, head } = tree.tokens[draft.hangsBy];
  const beside = childrenBy(tree, draft.hangsBy, 'appos');
  if (relation === 'appos' && head >= 0) beside.push(head);
  if (tree.tokens[draft.range[1] + 1]?.text === ',' && tree.nameAt[draft.range[1] + 2]) beside.push(draft.range[1] + 2);
  for (const token of beside) {
    const name = at(token);
    // "their employer, the mining company"
    if (name?.form === 'noun' && BODY.has(name.type)) return name.type;
    if (name?.form !== 'name') continue;
    if (SOMEBODY.has(name.type)) return name.type;
    // taken for a person, and shown to be none
    if (name.type === null && name.name?.type === 'person') return 'organization';
  }
  return null;
}

/** Whose rival is a firm is a firm, whose neighbor is a land is a land. */
const LIKE_ITS_OWNER: ReadonlySet<EntityType> = new Set<EntityType>(['person', 'organization', 'place', 'unit']);

/** "a Finnish rival", "Spain's largest operator", "the Leeds-based lender": people are seldom told of so. */
function toldByModifiers(tree: NamedTree, { owner, head }: Draft, noun: string): EntityType | null {
  // "its parent": what is no person has it
  const owning = owner?.type ?? (owner?.key === 'its' && meantAlone(noun) === 'person' ? 'organization' : null);
  const likeOwner = isLikeOwner(noun) && owning !== null && LIKE_ITS_OWNER.has(owning) ? owning : null;
  const before = [...childrenBy(tree, head, 'amod'), ...childrenBy(tree, head, 'compound')];
  const isBased = before.some((child) => tree.tokens[child].text === 'based' && tree.tokens[child - 1]?.text === '-');
  // "the Piraeus-based owner", "the owner of the tanker"
  if (/^(?:co-)?owner$/.test(noun) && (isBased || ownsShip(tree, head))) return 'organization';
  if (meantAlone(noun) === 'person') return likeOwner;
  const asOfFirms = before.some((child) => {
    const { xpos, text } = tree.tokens[child];
    return (
      xpos === 'JJS' ||
      isBased ||
      /-(?:based|owned|listed|run)$/.test(text) ||
      countryAt(tree, child)?.kind === 'adjective'
    );
  });
  return asOfFirms ? 'organization' : likeOwner;
}

/** "the owner of the tanker": of what carries cargo or passengers for money. */
function ownsShip(tree: NamedTree, owner: number): boolean {
  const owned = [...childrenBy(tree, owner, 'nmod:poss'), ...ofComplements(tree, owner)];
  return owned.some((child) => VESSELS.has(lemmaOf(tree, child)) && !FOR_PLEASURE.has(lemmaOf(tree, child)));
}

const FOR_PLEASURE = new Set('boat yacht superyacht sloop ketch catamaran'.split(' '));
