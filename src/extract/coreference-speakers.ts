import { SPEECH_VERBS } from '../data/speech';
import type { Chain } from './coreference-chains';
import { isMember, mentionAt, type View } from './coreference-view';
import { dependents } from './tree';

/** Who tells, outside of quotations, what a sentence quotes; null where it does not say. */
export function speakerIn(view: View, sentence: number): number | null {
  const tree = view.trees[sentence];
  for (let verb = 0; verb < tree.tokens.length; verb++) {
    if (!SPEECH_VERBS.has(tree.tokens[verb].lemma.toLowerCase())) continue;
    const speaker = mentionAt(view, sentence, dependents(tree, verb, 'nsubj')[0] ?? -1);
    if (speaker >= 0 && view.quotes[speaker] < 0) return speaker;
  }
  return null;
}

/** "\"You could have ordered him,\" Reyes said. \"He knew the road.\"": who is quoted calls himself "I"; he is somebody else. */
export function isQuotedSpeaker(view: View, mention: number, chain: Chain): boolean {
  if (view.quotes[mention] < 0) return false;
  const { sentence } = view.drafts[mention];
  const paragraph = (at: number) => view.trees[at]?.sentence.paragraph;
  const goesOn = paragraph(sentence - 1) === paragraph(sentence);
  const speaker = speakerIn(view, sentence) ?? (goesOn ? speakerIn(view, sentence - 1) : null);
  return speaker !== null && isMember(view, chain, speaker);
}
