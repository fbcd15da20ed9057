import { isOtherwise, readingsOf } from '../data/noun-readings';
import type { NounSense } from '../data/nouns';
import type { Draft } from './mentions-draft';
import { isPlural, type NamedTree } from './mentions-tree';
import { lemmaOf, termSense, typeOfSense } from './types';
import { isMass } from './types-mention';
import { readingRowOf } from './types-readings';

/** What a noun is called so in one place says nothing of what it is in another. */
const OF_ONE_PLACE: ReadonlySet<NounSense> = new Set<NounSense>(['none', 'quantity']);

/**
 * "a prisoner exchange", and later "the exchange": a noun of several readings that stands alone is what the article has called by it
 * before or after, where all that it tells agrees.
 */
export function settleReadAgain(trees: readonly NamedTree[], drafts: readonly Draft[]): void {
  const told = new Map<string, NounSense | null>();
  const open: { draft: Draft; lemma: string }[] = [];
  for (const draft of drafts) {
    if (draft.form !== 'noun') continue;
    const tree = trees[draft.sentence];
    const lemma = lemmaOf(tree, draft.head);
    // "the coast guard", and later "the guard"
    const term = termSense(tree, draft.head);
    if (term !== null) {
      if (!isPlural(tree, draft.head)) told.set(lemma, told.has(lemma) && told.get(lemma) !== term ? null : term);
      continue;
    }
    if (readingsOf(lemma).length === 0) {
      if (isDefinite(tree, draft.head)) open.push({ draft, lemma });
      continue;
    }
    const found = readingRowOf(tree, draft.head, lemma);
    // a row without conditions says only what is meant where nothing else tells
    const row = found === null || isOtherwise(found) ? null : found;
    // "a state of war" says nothing of "the state", and "the governor's office" nothing of another office
    const ofOne = row !== null && (row.of !== undefined || (row.owner !== undefined && row.owner !== '*'));
    const sense = row === null || ofOne ? null : row.sense;
    if (sense !== null) told.set(lemma, told.has(lemma) && told.get(lemma) !== sense ? null : sense);
    // "in office" is no office
    else if (row === null && isAlone(tree, draft.head) && !isMass(tree, draft.head)) open.push({ draft, lemma });
  }
  for (const { draft, lemma } of open) {
    const sense = told.get(lemma) ?? null;
    if (sense === null || OF_ONE_PLACE.has(sense)) continue;
    // "the central bank" and "the bank" are bodies both
    if (readingsOf(lemma).length === 0 && typeOfSense(sense, false) === draft.type) continue;
    draft.readAs = sense;
    draft.type = typeOfSense(sense, isPlural(trees[draft.sentence], draft.head));
  }
}

/**
 * "The Executive" after "the National Ports Executive": a noun for somebody, in capitals, that closes the name of the only body that is called so.
 */
export function settleBodiesInCapitals(trees: readonly NamedTree[], drafts: readonly Draft[]): void {
  const bodies = drafts.flatMap(({ form, type, key }) => (form === 'name' && type === 'organization' ? [key] : []));
  for (const draft of drafts) {
    if (draft.form !== 'noun' || draft.type !== 'person') continue;
    const { text } = trees[draft.sentence].tokens[draft.head];
    const lemma = lemmaOf(trees[draft.sentence], draft.head);
    if (
      /^\p{Lu}/u.test(text) &&
      isDefinite(trees[draft.sentence], draft.head) &&
      bodies.some((key) => key.endsWith(` ${lemma}`))
    )
      draft.type = 'organization';
  }
}

/** How hangs on a noun what says nothing of it. */
const LOOSE = /^(?:det|case|punct|cc|mark)/;

/** "the guard", and nothing else beside it. */
function isDefinite(tree: NamedTree, head: number): boolean {
  if (isPlural(tree, head)) return false;
  const before = tree.children[head].filter((child) => child < head);
  if (!before.every((child) => LOOSE.test(tree.tokens[child].relation))) return false;
  return before.some((child) => /^the$/i.test(tree.tokens[child].text));
}

/** With nothing but an article or a preposition: "to the exchange". */
function isAlone(tree: NamedTree, head: number): boolean {
  return tree.children[head].every((child) => LOOSE.test(tree.tokens[child].relation));
}
