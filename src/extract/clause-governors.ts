import { embeddingOf } from '../data/embedding';
import type { Clause } from './clause-model';
import { casePhrase, isTemporal } from './clause-words';
import { dependent, dependents, type Tree } from './tree';
import { canAct, typeOfLemma } from './types';

const isPassive = (tree: Tree, verb: number): boolean => dependent(tree, verb, 'aux:pass') >= 0;

function isGivenTime(tree: Tree, verb: number): boolean {
  if (isPassive(tree, verb) && dependents(tree, verb, 'obj', 'obl:unmarked').some((at) => isTemporal(tree, at)))
    return true;
  // "gave the firm 30 days to respond"
  const given = dependents(tree, verb, 'iobj', 'obj', 'obl:unmarked').filter((at) => at > verb);
  if (given.some((at) => isTemporal(tree, at)) && given.some((at) => !isTemporal(tree, at))) return true;
  // "gave the firm until March 20 to show it"
  return dependents(tree, verb, 'obl').some(
    (at) => /^(until|till)$/.test(casePhrase(tree, at) ?? '') && isTemporal(tree, at),
  );
}

/** "was paid to open the gate", "paid the guard to open it", "offered the guard $900 to open it": what the money is for is done by who gets it. */
function paidToAct(tree: Tree, verb: number, lemma: string): boolean {
  const passive = isPassive(tree, verb);
  const receivers = dependents(tree, verb, 'iobj', ...(lemma === 'offer' ? [] : passive ? ['nsubj'] : ['obj']));
  const isAsOffered = lemma === 'pay' || dependents(tree, verb, 'obj').some((at) => isSum(tree, at));
  return (
    isAsOffered &&
    receivers.some((at) => passive || tree.tokens[at].xpos === 'PRP' || canAct(tree.tokens[at])) &&
    receivers.every((at) => !isSum(tree, at))
  );
}

/** "£4million", "$900", "a fee of 900 crowns", "half": money, which does nothing itself. */
export function isSum(tree: Tree, index: number): boolean {
  const { text, xpos, lemma } = tree.tokens[index];
  // "expected four of the trustees to join him": so many of them, and no money.
  if (xpos === 'CD' && dependents(tree, index, 'nmod').some((at) => casePhrase(tree, at) === 'of')) return false;
  if (/^\p{Sc}|^[A-Z]{0,3}\p{Sc}/u.test(text) || /^(CD|\$)$/.test(xpos)) return true;
  return /^(money|cash|fee|bribe|sum|ransom|half)$/.test(lemma.toLowerCase());
}

const REFLEXIVE = /^(?:my|your|him|her|it|one|our|them)sel(?:f|ves)$/i;

/** A verb with its particle or completion, where the two have a row of their own: `rule-out`, `do-little`. */
export function governorLemma(tree: Tree, clause: Pick<Clause, 'head' | 'particle' | 'completion'>): string {
  const lemma = tree.tokens[clause.head].lemma.toLowerCase();
  // "was set up to help": what holds for "set" holds no longer with its particle.
  if (clause.particle) return `${lemma}-${clause.particle}`;
  // "could not bring herself to sign"
  if (lemma === 'bring' && dependents(tree, clause.head, 'obj').some((at) => REFLEXIVE.test(tree.tokens[at].text)))
    return 'bring-oneself';
  // "were found to contain lead": looked into, and no guess.
  if (lemma === 'find' && isPassive(tree, clause.head)) return 'be-found';
  // "was given six months to repair it"
  if (lemma === 'give' && isGivenTime(tree, clause.head)) return 'give-time';
  if (/^(pay|offer)$/.test(lemma) && paidToAct(tree, clause.head, lemma)) return `${lemma}-somebody`;
  const second = tree.tokens[clause.completion]?.text.toLowerCase();
  if (!second) return lemma;
  const joined = `${lemma}-${second}`;
  return embeddingOf('verb', joined, null, false) ? joined : lemma;
}

/**
 * A bare verb that another rules without a "to": "helped raise the money", where nobody is named whom it helps, so that helping and
 * deed are one; and "let the voters decide".
 */
export function isRuledBare(tree: Tree, clause: Pick<Clause, 'head' | 'form' | 'mark'>, above: Clause): boolean {
  if (clause.form !== 'finite' || clause.mark === 'that' || tree.tokens[clause.head].xpos !== 'VB') return false;
  // "helping the town raise it": the town is named.
  if (above.kind !== 'verb' || above.passive || dependent(tree, clause.head, 'nsubj') >= 0) return false;
  const hasObject = above.object !== null || above.recipient !== null;
  return hasObject ? /^(let|make)$/.test(above.lemma) : above.lemma === 'help';
}

/** "has 30 days": time there is; "has had two years" is behind. */
export function isTimeGiven(tree: Tree, { head, object }: Pick<Clause, 'head' | 'object'>): boolean {
  if (!object || !isTemporal(tree, object.token)) return false;
  return dependents(tree, head, 'aux').every((at) => tree.tokens[at].lemma !== 'have');
}

/**
 * "left the area to ease tensions", "left politics to run a farm": a place or a thing that is left does nothing. "left the ministry to
 * join a bank": no ministry joins one.
 */
export function isLeftBehind(tokens: Tree['tokens'], left: number, deed: number): boolean {
  const { upos, lemma } = tokens[left];
  const type = typeOfLemma(lemma.toLowerCase());
  if (type === 'person' || type === 'group' || upos === 'PRON') return false;
  return (upos === 'NOUN' && !canAct(tokens[left])) || OF_LEAVERS.has(tokens[deed].lemma.toLowerCase());
}

/** What people leave a body or a post for. */
const OF_LEAVERS = new Set(
  'join become found start launch pursue study return move concentrate focus spend retire train'.split(' '),
);
