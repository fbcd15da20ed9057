import { DISTINCT_PASTS, pastTense } from '../data/verb-forms';
import { CONDITION_CUES } from './clause-links';
import type { Clause, Draft } from './clause-model';
import { dependent, dependents, type Tree } from './tree';

/** What a clause takes from the one it is coordinated with, where the tagger hides it. */

const TIME_MARKS = new Set(['when', 'before', 'after', 'whenever', 'by the time']);

/** "plans to cut jobs and will close a base": what has a tense of its own goes beside the verb that has one. */
export function besideTensed(tree: Tree, index: number, beside: Draft, drafts: readonly Draft[]): Draft {
  const isTensed = dependents(tree, index, 'aux', 'cop').some((at) => /^(MD|VB[ZDP])$/.test(tree.tokens[at].xpos));
  if (!isTensed || beside.link !== 'open' || beside.form !== 'infinitive') return beside;
  return drafts.find((each) => each.id === beside.parent) ?? beside;
}

/** "if the judge finds him guilty and imposes a fine": the subordinator is of both, unless the second has a "will" that the first has not. */
export function goesOn(tree: Tree, index: number, sibling: Draft, form: Clause['form']): boolean {
  const mark = sibling.mark ?? '';
  if (sibling.link !== 'adverbial' || form !== 'finite' || !(CONDITION_CUES.has(mark) || TIME_MARKS.has(mark)))
    return false;
  const isModal = (at: number) => tree.tokens[at].xpos === 'MD';
  return !dependents(tree, index, 'aux').some(isModal) || sibling.group.some(isModal);
}

/**
 * "will be cut in June and abolished in 2030", "will be fined and its licence revoked": a past tense has no place behind "will".
 * Behind "was" a word that is surely a participle: "one was killed and nine others injured".
 */
export function sharesPassive(tree: Tree, index: number, sibling: Draft, ownSubject: boolean): boolean {
  if (!isDoneTo(tree, sibling) || !isParticipleToo(tree, index)) return false;
  if (dependent(tree, index, 'obj', 'ccomp', 'mark') >= 0) return false;
  const { xpos, lemma } = tree.tokens[index];
  // "could be banned and ordered to pay"
  if (dependent(tree, index, 'xcomp') >= 0 && !ORDERING.has(lemma.toLowerCase())) return false;
  if (!isUnsettled(tree, sibling)) return ownSubject && (xpos === 'VBN' || UNDERGONE.has(lemma.toLowerCase()));
  // "was to be finished by May, but builders walked off": what came in between was done, and by somebody else.
  const isTurned = dependents(tree, index, 'cc').some((at) => /^but$/i.test(tree.tokens[at].text));
  if (ownSubject && isTurned && xpos === 'VBD') return false;
  // With a subject of its own the tagger takes every participle for a past tense.
  return xpos === 'VBD' || ownSubject;
}

/** Verbs that always have an object: without one it is their subject. */
const UNDERGONE = new Set('injure wound arrest detain jail imprison dismiss sack rescue evacuate displace'.split(' '));

/** Verbs that name who is to do what follows. */
const ORDERING = new Set('order tell force ask instruct require allow forbid'.split(' '));

/** "were hailed as heroes" too, which says what they are. */
export function isDoneTo(tree: Tree, { passive, head }: Draft): boolean {
  return passive || dependent(tree, head, 'aux:pass') >= 0;
}

/** "is said to have refused the offer and left the club": "to have" helps both. */
export function isPerfectBeside(tree: Tree, index: number, sibling: Draft, ownWords: boolean): boolean {
  if (ownWords || sibling.passive || tree.tokens[index].xpos !== 'VBD' || !isParticipleToo(tree, index)) return false;
  return sibling.group.some((at) => tree.tokens[at].lemma === 'have' && tree.tokens[at].xpos === 'VB');
}

/** "will lose their vote and be removed": a bare "be" has its "will" from the verb before. */
export function isBareBe(tree: Tree, index: number): boolean {
  const helpers = dependents(tree, index, 'aux', 'aux:pass', 'cop');
  if (helpers.length !== 1 || !/^be$/i.test(tree.tokens[helpers[0]].text)) return false;
  return !/^VB[DPZG]?$/.test(tree.tokens[index].xpos) && dependent(tree, index, 'mark') < 0;
}

function isUnsettled(tree: Tree, { group, lent, form }: Draft): boolean {
  return form === 'infinitive' || [...lent, ...group].some((at) => tree.tokens[at].xpos === 'MD');
}

/** "closed", "left": the past tense looks like the participle. */
function isParticipleToo(tree: Tree, index: number): boolean {
  const { xpos, text, lemma } = tree.tokens[index];
  if (xpos === 'VBN') return true;
  return xpos === 'VBD' && (/ed$/.test(text) || !DISTINCT_PASTS.has(text.toLowerCase())) && pastTense(lemma) !== lemma;
}
