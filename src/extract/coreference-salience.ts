import type { Chain } from './coreference-chains';
import type { View } from './coreference-view';

/** How many of the last mentions of a chain are looked at, so that a long article costs no more. */
const LOOKED_AT = 12;
/** How many sentences back counts as what the text speaks of now. */
const NOW = 2;

/**
 * How much a text speaks of a chain where a mention stands: how often in the last sentences, in this paragraph and the one before, how
 * long ago as a subject and by the same kind of pronoun. "The ministry banned it. It said the ministry had ...": twice now, last as a subject.
 */
export function salienceFeatures(view: View, mention: number, { members }: Chain): string[] {
  const { sentence } = view.drafts[mention];
  const { kind } = view.traits[mention];
  const paragraphOf = (at: number) => view.trees[at].sentence.paragraph;
  const paragraph = paragraphOf(sentence);
  const last = members[members.length - 1];
  let now = 0;
  let here = 0;
  let before = 0;
  let subjects = 0;
  let subject = -1;
  let same = -1;
  for (let at = members.length - 1; at >= 0 && at >= members.length - LOOKED_AT; at--) {
    const member = members[at];
    const { sentence: told } = view.drafts[member];
    if (sentence - told <= NOW) now++;
    if (paragraphOf(told) === paragraph) here++;
    else if (paragraphOf(told) === paragraph - 1) before++;
    if (view.roles[member] === 'subj') {
      subjects++;
      if (subject < 0) subject = sentence - told;
    }
    if (same < 0 && view.traits[member].kind === kind && view.drafts[member].form === 'pronoun') same = sentence - told;
  }
  return [
    `now:${bucket(now)}`,
    `paragraph:${bucket(here)},${bucket(before)}`,
    `subjects:${bucket(subjects)}`,
    `subject:${since(subject)}`,
    `same kind:${since(same)}`,
    `title:${view.drafts[members[0]].sentence === 0},${members.length > OFTEN}`,
    `between:${bucket(Math.max(0, Math.floor((mention - last) / 2)))}`,
    `last:${view.drafts[last].form},${bucket(sentence - view.drafts[last].sentence)}`,
  ];
}
/** More mentions than this: one of those that the text is about. */
const OFTEN = 3;

function since(sentences: number): string {
  return sentences < 0 ? '-' : bucket(sentences);
}

/** A count as a word: "2", "6-9". */
export function bucket(n: number): string {
  if (n <= 3) return String(n);
  if (n <= 5) return '4-5';
  if (n <= 9) return '6-9';
  return n <= 19 ? '10-19' : '20+';
}
