import { allowed } from './coreference-candidates';
import type { Chain } from './coreference-chains';
import { mentionAt, type View } from './coreference-view';
import { dependent } from './tree';

/**
 * "In her opening speech, the prosecutor, Dora Holm, said": whose anything a phrase before the subject tells of is the subject behind it, a
 * name or noun; -1 where no such phrase stands there. Of 47 such pronouns that readers marked in news 42 are by their marks, and the 5 others by another reading.
 */
export function subjectBehind(view: View, mention: number): number {
  if (view.quotes[mention] >= 0) return -1;
  const asked = whoWasAsked(view, mention);
  if (asked >= 0 || view.roles[mention] !== 'poss') return asked;
  const { sentence, head } = view.drafts[mention];
  const tree = view.trees[sentence];
  const { tokens } = tree;
  let phrase = tokens[head].head;
  while (phrase >= 0 && /^(?:nmod|conj)$/.test(tokens[phrase].relation)) phrase = tokens[phrase].head;
  if (phrase < 0 || !tokens[phrase].relation.startsWith('obl')) return -1;
  const subject = dependent(tree, tokens[phrase].head, 'nsubj', 'nsubj:pass');
  if (subject <= phrase) return -1;
  const behind = mentionAt(view, sentence, subject);
  return behind > mention && view.drafts[behind].form !== 'pronoun' ? behind : -1;
}

/**
 * "Asked if he would go, Tom Vega said": whoever answers was asked of himself, where he is who the question has for its subject. Not "asked if
 * he would go, his lawyer said", who answers for him. -1 where nobody was asked.
 */
function whoWasAsked(view: View, mention: number): number {
  if (view.traits[mention].kind !== 'he') return -1;
  const { sentence, head } = view.drafts[mention];
  const tree = view.trees[sentence];
  const { tokens } = tree;
  const own = view.roles[mention] === 'poss' ? tokens[head].head : head;
  const clause = own >= 0 && tokens[own].relation.startsWith('nsubj') ? tokens[own].head : -1;
  const asked = clause >= 0 && tokens[clause].relation === 'ccomp' ? tokens[clause].head : -1;
  if (asked !== 0 || tokens[asked].xpos !== 'VBN' || tokens[asked].lemma.toLowerCase() !== 'ask') return -1;
  const answer = tokens[asked].head >= 0 ? tokens[asked].head : (dependent(tree, asked, 'parataxis') ?? -1);
  const subject = answer < 0 ? -1 : dependent(tree, answer, 'nsubj');
  const behind = subject <= head ? -1 : mentionAt(view, sentence, subject);
  if (behind < 0 || view.drafts[behind].form === 'pronoun' || view.drafts[behind].owner !== null) return -1;
  return ANSWERS_FOR.test(tokens[subject].lemma) ? -1 : behind;
}

const ANSWERS_FOR = /^(?:spokes.*|aide|adviser|advisor|lawyer|attorney|solicitor|counsel|agent|secretary|deputy)$/i;

/** The chain of that subject, which is read before the pronoun, where the pronoun can stand for it; null otherwise. */
export function whoIsToldOfBehind(view: View, mention: number, of: readonly Chain[]): Chain | null {
  const { kind } = view.traits[mention];
  if (kind !== 'he' && kind !== 'it' && kind !== 'they') return null;
  const behind = subjectBehind(view, mention);
  const chain = behind < 0 ? undefined : of[behind];
  if (chain === undefined || !allowed(view, mention, chain)) return null;
  if (kind === 'he') return chain.type === 'person' ? chain : null;
  return kind === 'they' ? (chain.many === true ? chain : null) : chain.type === null ? null : chain;
}
