import { allowed } from './coreference-candidates';
import type { Chain } from './coreference-chains';
import { mentionAt, type View } from './coreference-view';
import { dependent } from './tree';

/**
 * "In her opening speech, the prosecutor, Dora Holm, said": whose anything a phrase before the subject tells of is the subject behind it, a
 * name or noun; -1 where no such phrase stands there. Of 47 such pronouns that readers marked in news 42 are by their marks, and the 5 others by another reading.
 */
export function subjectBehind(view: View, mention: number): number {
  if (view.roles[mention] !== 'poss' || view.quotes[mention] >= 0) return -1;
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
