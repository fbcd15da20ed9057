import { SPEECH_VERBS } from '../data/speech';
import type { Chain } from './coreference-chains';
import { doerOf } from './coreference-subjects';
import { isMember, membersInSentence, mentionAt, type View } from './coreference-view';
import { plain, subtree, type Tree } from './tree';

/**
 * How the grammar of a sentence binds a pronoun to a chain: the chain does what the pronoun's own verb says ("the firm closed
 * its port"), or what the verb above says ("the firm said it would close"); `loose` where neither.
 */
export type Bond = 'doer' | 'above' | 'loose';

export function bondOf(view: View, mention: number, chain: Chain): Bond {
  if (isDoer(view, mention, chain)) return 'doer';
  return clauseAbove(view, mention, chain)?.endsWith(',subj,0') ? 'above' : 'loose';
}

/** "The firm was told to close its port": but "Oslo is its capital" and "the firm and its owner" say that it is not. */
export function isDoer(view: View, mention: number, chain: Chain): boolean {
  const { sentence, head } = view.drafts[mention];
  const tree = view.trees[sentence];
  const verb = clauseOf(view, mention);
  const role = view.roles[mention];
  if (role === 'subj' || (role === 'poss' && tree.tokens[head].head === verb)) return false;
  return isDoneBy(view, mention, chain) && !subtree(tree, doerOf(tree, verb)).includes(head);
}

/** Whether the chain does what the verb of the mention says. */
export function isDoneBy(view: View, mention: number, chain: Chain): boolean {
  const { sentence } = view.drafts[mention];
  const doer = mentionAt(view, sentence, doerOf(view.trees[sentence], clauseOf(view, mention)));
  return doer >= 0 && isMember(view, chain, doer);
}

/** How many clauses above its own a mention looks for what it goes back to. */
const CLAUSES_UP = 3;

/**
 * "The port said it would close": how the clause of the mention hangs on a clause of which the chain is a participant, and
 * as what. Null where none above it is.
 */
export function clauseAbove(view: View, mention: number, chain: Chain): string | null {
  const { sentence } = view.drafts[mention];
  const { tokens } = view.trees[sentence];
  const members = membersInSentence(view, chain, sentence);
  let clause = clauseOf(view, mention);
  for (let up = 0; up < CLAUSES_UP && tokens[clause].head >= 0; up++) {
    const above = tokens[clause].head;
    const speech = SPEECH_VERBS.has(tokens[above].lemma) ? 'speech' : 'other';
    const as = (role: string) => `${plain(tokens[clause].relation)},${speech},${role},${up}`;
    const doer = mentionAt(view, sentence, doerOf(view.trees[sentence], above));
    if (members.includes(doer)) return as('subj');
    const member = members.find((one) => clauseOf(view, one) === above && !/^(nmod|poss)$/.test(view.roles[one]));
    if (member !== undefined) return as(view.roles[member]);
    clause = above;
  }
  return null;
}

/** True where both hang, through nominals only, on one verb. */
export function sameClause(view: View, a: number, b: number): boolean {
  const left = view.drafts[a];
  const right = view.drafts[b];
  if (left.sentence !== right.sentence) return false;
  return clauseOf(view, a) === clauseOf(view, b);
}

function clauseOf(view: View, mention: number): number {
  const { sentence, head } = view.drafts[mention];
  return clauseAt(view.trees[sentence], head);
}

/** The verb of the clause that a word stands in: itself for a verb that describes a noun or hangs on a verb. */
export function clauseAt({ tokens }: Tree, word: number): number {
  let at = word;
  for (let steps = 0; steps < tokens.length && tokens[at].head >= 0; steps++) {
    if (/^(?:nsubj|obj|iobj|obl|xcomp|expl)/.test(tokens[at].relation)) return tokens[at].head;
    if (/^(?:acl|advcl|ccomp|csubj|parataxis)/.test(tokens[at].relation)) return at;
    at = tokens[at].head;
  }
  return at;
}
