import type { Claim, Reading } from '../model';
import { type Chunks, chunksOf, listOf } from '../text/packed-list';

/*
 * The claims of a very long article make a line of hundreds of megabytes: longer than a string can be, and as objects more than fits. They
 * go into a segment and come out of it some at a time.
 */

/** Claims that make more bytes than this stay bytes, and are parsed some at a time. */
export const LONG = 32_000_000;
/** Mentions and sentences written together. */
const AT_ONCE = 1_000;

/** Where claims start in the bytes between "[" and "]" of a line; null where they do not look like claims, or there are none. */
export function claimStarts(article: string, bytes: Buffer): number[] | null {
  // Inside of a text of JSON these quotation marks would be escaped, and no part of a claim is a list of things with ids.
  const mark = `{"id":${JSON.stringify(article).slice(0, -1)}#c`;
  if (bytes.indexOf(mark) !== 0) return null;
  const starts: number[] = [];
  for (let at = 0; at >= 0; at = bytes.indexOf(`,${mark}`, at + 1)) starts.push(at === 0 ? 0 : at + 1);
  return starts;
}

/** The claims in these bytes, if they are very many; null where they are not, or do not look like claims. */
export function longClaims(article: string, bytes: Buffer, long = LONG): readonly Claim[] | null {
  const starts = bytes.length <= long ? null : claimStarts(article, bytes);
  if (starts === null) return null;
  const size = 64;
  const json = (chunk: number) => {
    const end = starts[(chunk + 1) * size];
    return `[${bytes.toString('utf8', starts[chunk * size], end === undefined ? bytes.length : end - 1)}]`;
  };
  return listOf<Claim>({ length: starts.length, size, json });
}

/** The JSON of a record in pieces, together what `JSON.stringify` makes of it; null where it is made in one. */
export function piecesOf(record: object): Iterable<string> | null {
  const claims = 'claims' in record && Array.isArray(record.claims) ? record.claims : null;
  const chunks = claims === null ? null : chunksOf(claims);
  return chunks === null ? null : { [Symbol.iterator]: () => pieces(record as Reading, chunks) };
}

function* pieces({ article, sentences, mentions, notices }: Reading, claims: Chunks): Generator<string> {
  yield `{"article":${JSON.stringify(article)},"sentences":[`;
  yield* listed(sentences);
  yield '],"mentions":[';
  yield* listed(mentions);
  yield '],"claims":[';
  for (let chunk = 0; chunk * claims.size < claims.length; chunk++)
    yield `${chunk === 0 ? '' : ','}${claims.json(chunk).slice(1, -1)}`;
  yield `],"notices":${JSON.stringify(notices)}}`;
}

function* listed(items: readonly object[]): Generator<string> {
  for (let from = 0; from < items.length; from += AT_ONCE)
    yield `${from === 0 ? '' : ','}${JSON.stringify(items.slice(from, from + AT_ONCE)).slice(1, -1)}`;
}
