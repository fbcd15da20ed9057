import type { Claim, Mention, Reading } from '../model';
import { once } from '../text/once';
import { listOf, Recent } from '../text/packed-list';
import { type MentionTable, type PackedMentions, withPackedMentions } from '../text/packed-mentions';
import { keepLine } from './kept-lines';
import { claimStarts, LONG, longClaims } from './long-claims';

/*
 * Claims are three quarters of the bytes of a store, and whoever adds an article asks for those of few others. A reading holds them as
 * the bytes they were read as, a fifth of what they take as objects, until somebody asks.
 */

const CLAIMS = ',"claims":[';
const NOTICES = '],"notices":[';
const PARTS = ['article', 'sentences', 'mentions', 'notices'];

/** Where "[" and "]" of the claims stand in the line of a reading; null where they do not. */
export function claimsPlace(line: Buffer): { readonly from: number; readonly to: number } | null {
  // Inside of a text such a mark would have its quotation marks escaped, and no mention or notice has a part of this name.
  const [from, to] = [line.indexOf(CLAIMS), line.lastIndexOf(NOTICES)];
  return from < 0 || to < from ? null : { from: from + CLAIMS.length - 1, to };
}

/** Reads a part of a line once more; the bytes are there until the next is read. */
export type Again = <Result>(from: number, length: number, use: (bytes: Buffer) => Result) => Result;

/** Claims of the store that are kept as objects. Those of the most told deeds are asked for several times over, one an article. */
const RECENT = 2_048;

/** Readings whose claims are not held, but read each time they are asked for, a claim at a time; and whose mentions are packed. */
export interface Rereading {
  readonly again: Again;
  readonly recent: Recent;
  /** What holds the mentions of all of them. */
  readonly mentions: MentionTable;
}

/** What all readings of a store share. */
export function recentClaims(): Recent {
  return new Recent(RECENT);
}

/**
 * The reading in a line of the store, which was held against its checksum. Throws a SyntaxError where the line is no JSON.
 * With `rereading` the claims are not held but read when they are asked for, unless they are very many.
 */
export function readingIn(line: Buffer, rereading: Rereading | null = null): Reading {
  const place = claimsPlace(line);
  if (place === null) return JSON.parse(line.toString()) as Reading;
  const { from, to } = place;
  const before = line.toString('utf8', 0, from - CLAIMS.length + 1);
  const rest = JSON.parse(before + line.toString('utf8', to + 1)) as Omit<Reading, 'claims'>;
  if (Object.keys(rest).join() !== PARTS.join()) return JSON.parse(line.toString()) as Reading;
  const { length } = line.subarray(from, to + 1);
  // Nothing of this may be in a closure, or it would be held: the line with its whole segment, the words, mentions as they came.
  if (rereading === null || length > LONG) return heldIn(rest, line.subarray(from, to + 1));
  const { article, sentences, notices, mentions } = rest;
  const packed = rereading.mentions.pack(article, mentions) ?? mentions;
  return readAgain({ article, sentences, notices }, packed, rereading, { from, length, whole: line.length });
}

interface Lying {
  /** Where the list of claims begins in the line, and its bytes. */
  readonly from: number;
  readonly length: number;
  /** Bytes of the line. */
  readonly whole: number;
}

function readAgain(
  rest: Omit<Reading, 'claims' | 'mentions'>,
  mentions: PackedMentions | readonly Mention[],
  rereading: Rereading,
  { from, length, whole }: Lying,
): Reading {
  const claims = once(() => claimsAgain(rest.article, rereading, from, length));
  const reading =
    'all' in mentions ? withPackedMentions(rest, mentions, claims) : withClaims({ ...rest, mentions }, claims);
  keepLine(reading, () => rereading.again(0, whole, (bytes) => bytes.toString()));
  return reading;
}

function heldIn(rest: Omit<Reading, 'claims'>, bytes: Buffer): Reading {
  let claims: Buffer | readonly Claim[] = bytes;
  return withClaims(rest, () => {
    if (Buffer.isBuffer(claims))
      claims = longClaims(rest.article, claims.subarray(1, -1)) ?? (JSON.parse(claims.toString()) as readonly Claim[]);
    return claims;
  });
}

function withClaims(rest: Omit<Reading, 'claims'>, claims: () => readonly Claim[]): Reading {
  const { article, sentences, mentions, notices } = rest;
  return {
    article,
    sentences,
    mentions,
    get claims() {
      return claims();
    },
    notices,
  };
}

/** Where each claim stands is looked up once; `from` and `length` are those of the list. */
function claimsAgain(article: string, { again, recent }: Rereading, from: number, length: number): readonly Claim[] {
  const found = again(from, length, (bytes) => claimStarts(article, bytes.subarray(1, -1)));
  // One without claims, or with ids of another form, takes little or is none of ours.
  if (found === null) return again(from, length, (bytes) => JSON.parse(bytes.toString()) as readonly Claim[]);
  const starts = Uint32Array.of(...found, length - 1);
  const run = (first: number, end: number) => {
    const start = starts[first]!;
    return again(from + 1 + start, starts[end]! - start - 1, (bytes) => `[${bytes.toString()}]`);
  };
  return listOf<Claim>({ length: found.length, size: 1, json: (at) => run(at, at + 1), run }, recent);
}
