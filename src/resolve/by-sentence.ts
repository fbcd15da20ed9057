import type { Claim, Mention, Reading } from '../model';
import { groupedBy } from '../text/grouped';
import { onceOf } from '../text/once';
import { chunksOf } from '../text/packed-list';

/*
 * Mentions and claims of one sentence. They are sorted out once a reading: to look through all of them for each sentence makes the work
 * grow with the square of an article's length.
 */

/** The mentions of one sentence of a reading, in the order of the reading. */
export function mentionsIn({ mentions }: Pick<Reading, 'mentions'>, sentence: number): readonly Mention[] {
  return mentionsBySentence(mentions).get(sentence) ?? [];
}

/** The claims of one sentence of a reading, in the order of the reading. */
export function claimsIn({ claims }: Pick<Reading, 'claims'>, sentence: number): readonly Claim[] {
  if (chunksOf(claims) === null) return claimsBySentence(claims).get(sentence) ?? [];
  return (numbersBySentence(claims).get(sentence) ?? []).map(({ number }) => claims[number]!);
}

const mentionsBySentence = onceOf((mentions: readonly Mention[]) => groupedBy(mentions, ({ sentence }) => sentence));
const claimsBySentence = onceOf((claims: readonly Claim[]) => groupedBy(claims, ({ sentence }) => sentence));
/** Of claims that are not all held as objects at once. */
const numbersBySentence = onceOf((claims: readonly Claim[]) => {
  const numbered = claims.map(({ sentence }, number) => ({ sentence, number }));
  return groupedBy(numbered, ({ sentence }) => sentence);
});
