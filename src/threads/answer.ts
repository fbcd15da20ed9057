import type { Claim, Reading } from '../model';
import { parsedFrom } from '../text/as-json';
import { chunksOf, type Packed, unpacked } from '../text/packed-list';
import { type MentionRows, mentionRowsOf, rowsOf, withPackedMentions } from '../text/packed-mentions';

/**
 * A reading goes from thread to thread as JSON, which is read faster than a copy of the objects; it is what the store keeps anyway. The
 * claims and mentions of a very long article go as they are, packed.
 */
export interface Sent {
  readonly reading: string;
  readonly claims?: Packed;
  readonly mentions?: MentionRows;
}

export function sent(reading: Reading): Sent {
  const claims = chunksOf(reading.claims)?.packed;
  if (claims === undefined) return { reading: JSON.stringify(reading) };
  const { article, sentences, notices } = reading;
  const mentions = mentionRowsOf(reading);
  const rest = { article, sentences, mentions: mentions === null ? reading.mentions : [], claims: [], notices };
  return { reading: JSON.stringify(rest), claims, ...(mentions === null ? {} : { mentions }) };
}

export function received({ reading, claims, mentions }: Sent): Reading {
  const read = parsedFrom<Reading>(reading);
  if (claims === undefined) return read;
  const list = unpacked<Claim>(claims);
  return mentions === undefined ? { ...read, claims: list } : withPackedMentions(read, rowsOf(mentions), () => list);
}
