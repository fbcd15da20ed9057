import type { Claim, Mention, Reading } from '../model';
import { groupedBy } from '../text/grouped';
import { onceOf } from '../text/once';
import { packedMentionsOf } from '../text/packed-mentions';
import { runOf } from '../text/run';
import { type ClaimRows, rowsOf } from './claim-rows';

/*
 * Mentions and claims of one sentence. They are sorted out once a reading: to look through all of them for each sentence makes the work
 * grow with the square of an article's length.
 */

/** The mentions of one sentence of a reading, in the order of the reading. */
export function mentionsIn(reading: Reading, sentence: number): readonly Mention[] {
  return packedMentionsOf(reading)?.inSentence(sentence) ?? mentionsBySentence(reading.mentions).get(sentence) ?? [];
}

/** The claims of one sentence of a reading, in the order of the reading. Which ones is known without them: they may have to be parsed. */
export function claimsIn(reading: Reading, sentence: number): readonly Claim[] {
  const numbers = numbersIn(rowsOf(reading), sentence);
  if (numbers.length === 0) return [];
  const { claims } = reading;
  return numbers.map((number) => claims[number]!);
}

const mentionsBySentence = onceOf((mentions: readonly Mention[]) => groupedBy(mentions, ({ sentence }) => sentence));

/** The program reads sentence by sentence; numbers of other readings are sorted out once. */
function numbersIn(rows: ClaimRows, sentence: number): readonly number[] {
  return rows.isInOrder
    ? runOf(rows.length, (number) => rows.sentenceOf(number), sentence)
    : (numbersBySentence(rows).get(sentence) ?? []);
}

const numbersBySentence = onceOf((rows: ClaimRows) =>
  groupedBy([...Array(rows.length).keys()], (number) => rows.sentenceOf(number)),
);
