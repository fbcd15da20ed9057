import type { Reading } from '../model';
import { parsedFrom } from '../text/as-json';
import { chunksOf, type Packed, unpacked } from '../text/packed-list';

/**
 * A reading goes from thread to thread as JSON, which is read faster than a copy of the objects; it is what the store keeps anyway. The
 * claims of a very long article go as they are, packed.
 */
export interface Sent {
  readonly reading: string;
  readonly claims?: Packed;
}

export function sent(reading: Reading): Sent {
  const claims = chunksOf(reading.claims)?.packed;
  return claims === undefined
    ? { reading: JSON.stringify(reading) }
    : { reading: JSON.stringify({ ...reading, claims: [] }), claims };
}

export function received({ reading, claims }: Sent): Reading {
  const read = parsedFrom<Reading>(reading);
  return claims === undefined ? read : { ...read, claims: unpacked(claims) };
}
