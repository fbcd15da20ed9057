import { SPEECH_VERBS } from '../data/speech';
import type { EntityType } from '../model';
import { allowed } from './coreference-candidates';
import type { Chain } from './coreference-chains';
import { mentionAt, type View } from './coreference-view';
import { dependents } from './tree';

/** How many sentences back, in the same paragraph, whoever has the floor is looked for. */
const FLOOR_REACH = 3;

/**
 * "Derek Hollis, a retired driver, lost his savings. 'I am glad,' he said.": he or she who tells goes on with whom the
 * sentences before, in the same paragraph and outside of quotations, are told by or about: their source, teller or subject. The one
 * that an article mostly speaks of does not take the floor from somebody who was just named.
 */
export function whoHasTheFloor(view: View, mention: number, of: readonly Chain[]): Chain | null {
  if (view.traits[mention].kind !== 'he' || view.quotes[mention] >= 0 || !tells(view, mention)) return null;
  const { sentence } = view.drafts[mention];
  for (let before = sentence - 1; before >= Math.max(0, sentence - FLOOR_REACH); before--) {
    if (view.trees[before].sentence.paragraph !== view.trees[sentence].sentence.paragraph) return null;
    const subject = sourceOf(view, before) ?? subjectOf(view, before);
    if (subject < 0 || view.quotes[subject] >= 0) continue;
    const chain = of[subject];
    return chain !== undefined && chain.type === 'person' && allowed(view, mention, chain) ? chain : null;
  }
  return null;
}

/** "The chairwoman, Ana Reyes, said she had not slept": he or she of whom somebody tells, outside of quotations, is who tells it. */
export function whoTellsOfThemselves(view: View, mention: number, of: readonly Chain[]): Chain | null {
  const { sentence, hangsBy } = view.drafts[mention];
  const tree = view.trees[sentence];
  const { relation, head: deed } = tree.tokens[hangsBy];
  if (view.traits[mention].kind !== 'he' || view.quotes[mention] >= 0 || !relation.startsWith('nsubj')) return null;
  const content = tree.tokens[deed].relation === 'conj' ? tree.tokens[deed].head : deed;
  if (tree.tokens[content].relation !== 'ccomp') return null;
  const [teller] = dependents(tree, tree.tokens[content].head, 'nsubj');
  const subject = teller === undefined ? -1 : mentionAt(view, sentence, teller);
  if (subject < 0 || subject >= mention || !tells(view, subject)) return null;
  const chain = of[subject];
  return chain !== undefined && chain.type === 'person' && allowed(view, mention, chain) ? chain : null;
}

/** How many sentences back, in any paragraph, "it said" finds who tells. */
const TELLER_REACH = 2;

/**
 * "The fund denied it. The wells were safe, it said.": a body that tells, outside of quotations, is the body that the nearest
 * sentence before is told by; where that is a person, nobody is known to have the floor.
 */
export function whatHasTheFloor(view: View, mention: number, of: readonly Chain[]): Chain | null {
  if (view.traits[mention].kind !== 'it' || view.quotes[mention] >= 0 || !goesOnTelling(view, mention)) return null;
  const { sentence } = view.drafts[mention];
  for (let before = sentence - 1; before >= Math.max(0, sentence - TELLER_REACH); before--) {
    const subject = subjectOf(view, before);
    if (subject < 0 || view.quotes[subject] >= 0 || !tells(view, subject)) continue;
    const chain = of[subject];
    return chain !== undefined && BODIES.has(chain.type) && allowed(view, mention, chain) ? chain : null;
  }
  return null;
}

/** "It said that", ", it added": not "it asked for help", which is a deed like others. */
function goesOnTelling(view: View, mention: number): boolean {
  if (!tells(view, mention)) return false;
  const { sentence, hangsBy } = view.drafts[mention];
  const tree = view.trees[sentence];
  const verb = tree.tokens[hangsBy].head;
  return tree.tokens[verb].relation === 'parataxis' || dependents(tree, verb, 'ccomp').length > 0;
}

const BODIES: ReadonlySet<EntityType | null> = new Set<EntityType | null>(['organization', 'unit', 'place']);

/** True for the subject of a verb of telling. */
function tells(view: View, mention: number): boolean {
  const { sentence, hangsBy } = view.drafts[mention];
  const { tokens } = view.trees[sentence];
  const verb = tokens[hangsBy].relation === 'nsubj' ? tokens[hangsBy].head : -1;
  return verb >= 0 && SPEECH_VERBS.has(tokens[verb].lemma.toLowerCase());
}

/** The one person by whose account a sentence is told, "according to his lawyer, Ana Reyes"; null for none. */
function sourceOf(view: View, sentence: number): number | null {
  const { tokens } = view.trees[sentence];
  const cue = tokens.findIndex(({ text, relation }) => relation === 'case' && text.toLowerCase() === 'according');
  const source = cue < 0 ? -1 : mentionAt(view, sentence, tokens[cue].head);
  return source >= 0 && view.drafts[source].type === 'person' ? source : null;
}

/** The mention that is the subject of a sentence: of its teller's verb, where it has one, else of its first verb; -1 for none. */
function subjectOf(view: View, sentence: number): number {
  const tree = view.trees[sentence];
  const root = tree.tokens.findIndex(({ head }) => head < 0);
  const telling = dependents(tree, root, 'parataxis').find((at) =>
    SPEECH_VERBS.has(tree.tokens[at].lemma.toLowerCase()),
  );
  const subject = dependents(tree, telling ?? root, 'nsubj')[0];
  return subject === undefined ? -1 : mentionAt(view, sentence, subject);
}
