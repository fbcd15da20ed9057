import { takenBy } from '../data/selection';
import type { EntityType } from '../model';
import type { View } from './coreference-view';
import type { NamedTree } from './mentions-tree';

type Taken = ReturnType<typeof takenBy>;

/** A verb or adjective and what it makes of a mention. */
interface Place {
  readonly word: number;
  readonly role: 'agent' | 'patient';
}

/**
 * The types that can stand where the mention stands: beside its verb, and beside the verbs that share its place ("it needs to
 * be signed", "it was drafted in May and expires soon"). Null where anything can.
 */
export function takenTypes(view: View, mention: number): Taken {
  const { sentence, hangsBy } = view.drafts[mention];
  const tree = view.trees[sentence];
  let taken: Taken = null;
  for (const { word, role } of placesOf(tree, hangsBy)) {
    const types: Taken = takenBy(tree.tokens[word].lemma.toLowerCase(), role);
    if (types === null) continue;
    const both: readonly (EntityType | null)[] = taken === null ? types : taken.filter((type) => types.includes(type));
    if (both.length > 0) taken = both;
  }
  return taken;
}

function placesOf(tree: NamedTree, index: number): Place[] {
  const { relation, head } = tree.tokens[index];
  if (head < 0) return [];
  if (relation === 'obj' || relation === 'iobj') return [{ word: head, role: 'patient' }];
  if (relation !== 'nsubj' && relation !== 'nsubj:pass') return [];
  const own: Place = { word: head, role: relation === 'nsubj' ? 'agent' : 'patient' };
  return [own, ...sharing(tree, head)];
}

/** Verbs without a subject of their own that the subject of this one is lent to: its infinitive, and those coordinated with it. */
function sharing(tree: NamedTree, verb: number): Place[] {
  const has = (at: number, test: RegExp) => tree.children[at].some((child) => test.test(tree.tokens[child].relation));
  const isLent = (at: number) => tree.tokens[at].upos === 'VERB' && !has(at, /^nsubj/);
  return tree.children[verb].flatMap((child): Place[] => {
    const { relation } = tree.tokens[child];
    const lent = relation === 'conj' || (relation === 'xcomp' && !has(verb, /^i?obj$/));
    if (!lent || !isLent(child)) return [];
    return [{ word: child, role: has(child, /^aux:pass$/) ? 'patient' : 'agent' }];
  });
}
