import type { Claim, Reading } from '../model';
import { LONG, longClaims } from './long-claims';

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

/** Reads a part of a line once more. */
export type Again = (from: number, length: number) => string;

/**
 * The reading in a line of the store, which was held against its checksum. Throws a SyntaxError where the line is no JSON.
 * With `again` the claims are not held but read when they are asked for, unless they are very many.
 */
export function readingIn(line: Buffer, again: Again | null = null): Reading {
  const place = claimsPlace(line);
  if (place === null) return JSON.parse(line.toString()) as Reading;
  const { from, to } = place;
  const before = line.toString('utf8', 0, from - CLAIMS.length + 1);
  const rest = JSON.parse(before + line.toString('utf8', to + 1)) as Omit<Reading, 'claims'>;
  if (Object.keys(rest).join() !== PARTS.join()) return JSON.parse(line.toString()) as Reading;
  const { length } = line.subarray(from, to + 1);
  // The line itself must be in no closure, or it would be held with its whole segment.
  let claims: Buffer | (() => string) | readonly Claim[] =
    again === null || length > LONG ? line.subarray(from, to + 1) : partOf(again, from, length);
  const { article, sentences, mentions, notices } = rest;
  return {
    article,
    sentences,
    mentions,
    get claims() {
      if (typeof claims === 'function') claims = JSON.parse(claims()) as readonly Claim[];
      else if (Buffer.isBuffer(claims))
        claims = longClaims(article, claims.subarray(1, -1)) ?? (JSON.parse(claims.toString()) as readonly Claim[]);
      return claims;
    },
    notices,
  };
}

function partOf(again: Again, from: number, length: number): () => string {
  return () => again(from, length);
}
