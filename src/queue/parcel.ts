/*
 * What lies in Redis. Articles and readings are values of their own, packed, and go away by themselves; a job holds a key and a hash.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Article, Reading } from '../model';
import { sha256 } from '../text/hash';

export const PREFIX = 'newsgraph';

/** The largest article that is sent, in UTF-16 code units; larger ones are read by the build itself. */
export const LARGEST = 1_000_000;

/** How long an article waits for a worker, and a reading for its build, in seconds. */
export const KEPT_SECONDS = 86_400;

/** What a job holds: where the article lies, and what it must hash to. */
export interface Job {
  readonly key: string;
  readonly sha256: string;
}

/** Workers take only what builds of the same program put out: others would read it otherwise. */
export const queueOf = (reader: string): string => `read-${reader.slice(0, 16)}`;

/** What the reading of an article hangs on: all of it but the name of its file, and the program with its tables and models. */
export function keyOf({ file: _, ...article }: Article, reader: string): string {
  return `r${sha256(`${reader} ${JSON.stringify(article)}`)}`;
}

export const articlePlace = (key: string): string => `${PREFIX}:article:${key}`;
export const readingPlace = (key: string): string => `${PREFIX}:reading:${key}`;

/** Level 1 takes a fifth of the time of the usual one, for a tenth more bytes. */
export function packed(value: Article | Reading): Buffer {
  return gzipSync(JSON.stringify(value), { level: 1 });
}

/** Most bytes that a parcel may unpack to. */
const MOST_BYTES = 1 << 28;

export function unpacked<Value>(bytes: Buffer): Value {
  return JSON.parse(gunzipSync(bytes, { maxOutputLength: MOST_BYTES }).toString()) as Value;
}

/** A reading of this article, or null where the bytes are none: then it is read again. */
export function readingIn(bytes: Buffer | null, article: Article): Reading | null {
  if (bytes === null) return null;
  try {
    const reading = unpacked<Partial<Reading>>(bytes);
    const lists = [reading.sentences, reading.mentions, reading.claims, reading.notices];
    return reading.article === article.id && lists.every(Array.isArray) ? (reading as Reading) : null;
  } catch {
    return null;
  }
}
