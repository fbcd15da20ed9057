/** Of what a chain was told that keeps a noun from going back to it. */
import { SPEECH_NOUNS } from '../data/speech';
import type { Chain } from './coreference-chains';
import { mentionAt, type View } from './coreference-view';

/** "the prime minister" is nobody whose title is "Interior Minister": of two posts of one noun, both with words before it. */
export function holdsOtherPost(view: View, mention: number, chain: Chain): boolean {
  const words = view.drafts[mention].key.split(' ');
  if (words.length < 2) return false;
  const said = words[words.length - 2];
  // "the attorney general" commands no army
  const members = lookedAt(chain);
  if (TERMS.has(said) && !members.some((member) => view.drafts[member].key.includes(`${said} `)))
    return !members.some((member) => view.drafts[member].title?.toLowerCase().includes(said) === true);
  const titles = members.flatMap((member) => view.drafts[member].title?.toLowerCase().split(' ') ?? []);
  const { lemma } = view.traits[mention];
  return titles.some((word, n) => word === lemma && n > 0) && !titles.includes(said);
}

/** Words that make another post of the one behind them. */
const TERMS = new Set('attorney solicitor prime vice deputy lieutenant secretary surgeon auditor director'.split(' '));

/**
 * "A Lakeside University poll", "EU limits": a body told of only in the name of a thing; of "a State Department spokesman" and "a Daily
 * Herald report" it is told.
 */
export function isOnlyInNames(view: View, chain: Chain): boolean {
  return (
    chain.type === 'organization' &&
    lookedAt(chain).every((member) => {
      if (view.roles[member] !== 'mod') return false;
      const { sentence, hangsBy } = view.drafts[member];
      const { head } = view.trees[sentence].tokens[hangsBy];
      const noun = head < 0 ? -1 : mentionAt(view, sentence, head);
      const isWord = head >= 0 && SPEECH_NOUNS.has(view.trees[sentence].tokens[head].lemma.toLowerCase());
      return !isWord && (noun < 0 || view.drafts[noun].type !== 'person');
    })
  );
}

/** The first mention and the last ones: a long article costs no more. */
export function lookedAt({ members }: Chain): readonly number[] {
  return members.length <= MOST ? members : [members[0], ...members.slice(1 - MOST)];
}
const MOST = 12;
