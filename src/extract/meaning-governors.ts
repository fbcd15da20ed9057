import { type Embedding, embeddingOf } from '../data/embedding';
import { addresseeOf, type Clause, governorLemma, isTemporal, type Slot } from './clauses';
import { dependents, type Tree } from './tree';
import { canAct, typeOfLemma } from './types';

/** The row by which a governor rules a clause without a subject of its own, or null. */
export function embeddingRow(tree: Tree, governor: Clause, clause: Clause): Embedding | null {
  const kind = governor.kind === 'verb' ? 'verb' : 'adjective';
  const by = clause.form === 'gerund' || clause.mark !== 'to' ? clause.mark : null;
  const hasObject = governor.passive
    ? governor.surface !== null
    : governor.object !== null || governor.recipient !== null;
  const lemma = governor.kind === 'copula' ? '' : governorLemma(tree, governor);
  // "has until Friday to request it": time is what one has, and no duty.
  if (lemma === 'have' && clause.form === 'infinitive' && hasTimeTo(tree, governor.head, clause.head))
    return embeddingOf('adjective', 'able', null, false);
  // "has 21 days to appeal", "has the votes to override it": what one may do, and no duty.
  if (lemma === 'have' && clause.form === 'infinitive' && hasMeansTo(tree, governor, clause))
    return embeddingOf('adjective', 'able', null, false);
  // "to have the permit revoked": no duty either. "left the gate unlocked": none to unlock it.
  if (/^(have|get|leave)$/.test(lemma) && clause.form === 'participle') return null;
  // "needs a win to reach the final": no win reaches it.
  if (lemma === 'need' && clause.form === 'infinitive' && isMeans(tree, governor)) return null;
  // "was given a month to appeal": what one may do.
  if (lemma === 'give-time' && RIGHTS.has(clause.lemma)) return embeddingOf('verb', 'allow', null, true);
  // "was found poisoned": in which state, and no more sure than that.
  if (lemma === 'be-found' && clause.form !== 'infinitive') return embeddingOf('verb', 'find', by, true);
  // "voted to reject the offer": the vote itself rejects it.
  if (lemma === 'vote' && DONE_BY_VOTE.has(clause.lemma)) return embeddingOf('verb', 'vote-down', null, false);
  // "went to see the doctor": only who is going to do something will.
  if (lemma === 'go' && tree.tokens[governor.head].xpos !== 'VBG') return null;
  // "continue talks to end the war": what goes on is the talks.
  if (
    clause.form === 'infinitive' &&
    GOING_ON.has(lemma) &&
    governor.object &&
    !governor.passive &&
    !governor.object.shared
  )
    return null;
  const addressee = clause.form === 'infinitive' ? addresseeOf(governor) : null;
  if (addressee) return embeddingOf(kind, lemma, addressee.preposition === 'upon' ? 'on' : addressee.preposition, true);
  if (governor.passive && !hasObject) return embeddingOf(kind, lemma, by, true);
  return embeddingOf(kind, lemma, by, hasObject);
}

/** What is needed for something is a thing, and does nothing. */
export const isMeans = (tree: Tree, { object }: Clause): boolean => !object?.shared && isThing(tree, object);

export function isThing(tree: Tree, slot: Slot | null): boolean {
  if (slot === null) return false;
  const token = tree.tokens[slot.token];
  if (!/^(NOUN|NUM|SYM)$/.test(token.upos) || canAct(token)) return false;
  return !/^(person|group|organization|unit|place)$/.test(typeOfLemma(token.lemma.toLowerCase()) ?? '');
}

/** Deeds that one is free to leave undone, whatever time is set for them. */
const RIGHTS = new Set(['appeal', 'challenge', 'contest', 'object', 'withdraw', 'bid', 'claim', 'apply']);

/** What is done as soon as enough have voted for it. */
const DONE_BY_VOTE = new Set(
  'reject accept approve endorse oppose support back adopt ratify condemn uphold overturn defeat pass censure impeach acquit convict'.split(
    ' ',
  ),
);

/** Verbs that rule an infinitive, and with an object have none. */
const GOING_ON = new Set(['begin', 'start', 'continue', 'resume', 'finish', 'enjoy', 'proceed']);

/** A phrase of time stands between "has" and the "to" of what there is time for. */
function hasTimeTo(tree: Tree, verb: number, infinitive: number): boolean {
  return dependents(tree, verb, 'obl').some((at) => at > verb && at < infinitive && isTemporal(tree, at));
}

/** What is had is time for a right, or the means to do it. */
function hasMeansTo(tree: Tree, { object, head }: Clause, { head: deed, lemma }: Clause): boolean {
  // "had nowhere to go"
  if (dependents(tree, head, 'advmod').some((at) => /^nowhere$/i.test(tree.tokens[at].text))) return true;
  if (!object || object.shared || object.token < head || object.token > deed) return false;
  if (isTemporal(tree, object.token)) return RIGHTS.has(lemma);
  // "had enough coal to last until May"
  if (dependents(tree, object.token, 'amod', 'det').some((at) => /^enough$/i.test(tree.tokens[at].text))) return true;
  return MEANS.has(tree.tokens[object.token].lemma.toLowerCase());
}

export const MEANS: ReadonlySet<string> = new Set(
  'vote number majority money fund means strength staff tool support cash clout'.split(' '),
);
