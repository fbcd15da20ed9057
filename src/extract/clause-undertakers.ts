import { DENIED_UNDERTAKINGS, type Undertaking, undertakingOf } from '../data/infinitive-nouns';
import type { Draft, Slot } from './clause-model';
import { casePhrase } from './clause-words';
import { dependent, dependents, type Tree } from './tree';
import { canAct } from './types';

/* Who does what the infinitive of a noun tells: "its plan to close the port", "has plans to close the port". */

type Governor = Pick<Draft, 'head' | 'lemma' | 'object' | 'passive'>;

export function shared(slot: Slot | null): Slot | null {
  return slot && { ...slot, preposition: null, shared: true };
}

/** Whose undertaking it is: its owner, or who has, makes, announces or denies it; null where nobody is told. */
export function undertaker(tree: Tree, noun: number, deed: number, parent: Draft | null): Slot | null {
  const owner = ownerOf(tree, noun, deed);
  if (owner >= 0) return { token: owner, preposition: null, shared: true };
  if (!parent) return null;
  // "A plan to sell the port was announced by the bank"
  if (parent.passive) {
    const isTakenOn = parent.surface?.token === noun && parent.subject !== parent.surface;
    return isTakenOn && undertakingOf(parent.lemma, nounLemma(tree, noun)) ? shared(parent.subject) : null;
  }
  return takenOn(tree, noun, parent) || isDenied(tree, noun, parent) ? shared(parent.surface) : null;
}

/** How the verb that has this noun for its object takes on what the noun tells; null where it does not. */
export function takenOn(tree: Tree, noun: number, verb: Governor): Undertaking | null {
  if (verb.passive || verb.object?.token !== noun) return null;
  return undertakingOf(verb.lemma, nounLemma(tree, noun));
}

/** "denied any plan to sell the port" */
export function isDenied(tree: Tree, noun: number, verb: Governor): boolean {
  if (verb.passive || verb.object?.token !== noun) return false;
  return verb.lemma === 'deny' && DENIED_UNDERTAKINGS.has(nounLemma(tree, noun));
}

const nounLemma = (tree: Tree, noun: number) => tree.tokens[noun].lemma.toLowerCase();

/** "[Israel]'s plan to enter", "an offer from [London] to host"; -1 where nobody stands there. */
function ownerOf(tree: Tree, noun: number, deed: number): number {
  const owner = dependent(tree, noun, 'nmod:poss');
  if (owner >= 0) return owner;
  const from = dependents(tree, noun, 'nmod').find(
    (at) => at > noun && at < deed && /^(from|by|of|between)$/.test(casePhrase(tree, at) ?? ''),
  );
  if (from === undefined) return -1;
  return /^(from|by)$/.test(casePhrase(tree, from) ?? '') || canAct(tree.tokens[from]) ? from : -1;
}
