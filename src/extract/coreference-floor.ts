import { SPEECH_VERBS } from '../data/speech';
import { allowed } from './coreference-candidates';
import type { Chain } from './coreference-chains';
import { mentionAt, type View } from './coreference-view';
import { dependents } from './tree';

/** How many sentences back, in the same paragraph, whoever has the floor is looked for. */
const FLOOR_REACH = 3;

/**
 * "Derek Hollis, a retired driver, lost his savings. 'I am glad,' he said.": he or she who tells goes on with whom the
 * sentences before, in the same paragraph and outside of quotations, are about: their subject, or their teller. The one
 * that an article mostly speaks of does not take the floor from somebody who was just named.
 */
export function whoHasTheFloor(view: View, mention: number, of: readonly Chain[]): Chain | null {
  if (view.traits[mention].kind !== 'he' || view.quotes[mention] >= 0 || !tells(view, mention)) return null;
  const { sentence } = view.drafts[mention];
  for (let before = sentence - 1; before >= Math.max(0, sentence - FLOOR_REACH); before--) {
    if (view.trees[before].sentence.paragraph !== view.trees[sentence].sentence.paragraph) return null;
    const subject = subjectOf(view, before);
    if (subject < 0 || view.quotes[subject] >= 0) continue;
    const chain = of[subject];
    return chain !== undefined && chain.type === 'person' && allowed(view, mention, chain) ? chain : null;
  }
  return null;
}

/** True for the subject of a verb of telling. */
function tells(view: View, mention: number): boolean {
  const { sentence, head } = view.drafts[mention];
  const { tokens } = view.trees[sentence];
  const verb = tokens[head].relation === 'nsubj' ? tokens[head].head : -1;
  return verb >= 0 && SPEECH_VERBS.has(tokens[verb].lemma.toLowerCase());
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
