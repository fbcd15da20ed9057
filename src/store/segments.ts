import { byCodeUnit } from '../text/compare';
import { sha256Of } from '../text/hash';
import { once } from '../text/once';
import { keptLineOf } from './kept-lines';
import { piecesOf } from './long-claims';
import { isLine, lineOf } from './unparsed';

/** The kinds of records the store keeps, each in segments of its own. */
export const KINDS = [
  'articles',
  'readings',
  'entities',
  'propositions',
  'relations',
  'judgements',
  'verdicts',
  'matters',
  'origins',
  'disputes',
  'joins',
] as const;
export type Kind = (typeof KINDS)[number];

/** One record, which becomes a line of JSON; the hex key that places it, and the text that orders it. */
export interface Row {
  readonly key: () => string;
  readonly order: string;
  readonly record: object;
}

/** A file of JSON lines, named by its kind, the prefix of keys it holds, and its content. */
export interface Segment {
  readonly name: string;
  readonly kind: Kind;
  /** Hex digits all its keys begin with; empty while one segment holds them all. */
  readonly prefix: string;
  readonly records: number;
  readonly sha256: string;
  /** In pieces; null where the file stands already. */
  readonly content: Iterable<string> | null;
}

/** The segment that each record is written in, if it is there still; null for a record that is new. */
export type Standing = readonly (Omit<Segment, 'content'> | null)[];

/** Most records of a segment. Small enough that one new article rewrites little, large enough to keep files few. */
export const SEGMENT_LIMITS: Readonly<Record<Kind, number>> = {
  articles: 64,
  readings: 64,
  entities: 1024,
  propositions: 1024,
  relations: 1024,
  judgements: 2048,
  verdicts: 2048,
  matters: 1024,
  origins: 1024,
  disputes: 1024,
  joins: 1024,
};

const DIGITS = '0123456789abcdef';

/**
 * Records to segments. A prefix with more of them than `limit` is split by the next hex digit of their keys, so the layout is a function
 * of the set of records alone: not of the order, or the number of builds, in which they came. A new record touches one segment. Those of
 * which all records stand are not made again, nor their records looked at, but where the prefix they stand under is split otherwise.
 * A segment is made when it is asked for, so that no more than one is held.
 */
export function* toSegments<Value extends object>(
  kind: Kind,
  records: readonly Value[],
  rowOf: (record: Value) => Row,
  limit: number = SEGMENT_LIMITS[kind],
  standing: Standing | null = null,
): Generator<Segment> {
  if (standing === null) {
    yield* newSegments(kind, records, rowOf, limit);
    return;
  }
  function* place(group: readonly Part[], prefix: string): Generator<Segment> {
    const [first] = group;
    if (first === undefined) return;
    if (sizeOf(group) <= limit || prefix.length >= first.rows()[0]!.key().length) {
      const whole = group.length === 1 && first.block?.prefix === prefix ? first.block : null;
      yield whole ? { ...whole, content: null } : segment(kind, prefix, rowsOf(group));
      return;
    }
    const parts = new Map<string, Part[]>([...DIGITS].map((digit) => [digit, []]));
    for (const part of group) for (const one of below(part, prefix)) parts.get(digitOf(one, prefix.length))?.push(one);
    for (const [digit, part] of parts) yield* place(part, prefix + digit);
  }
  yield* place(partsOf(records, rowOf, standing), '');
}

/** Digits of a key that are held for every record. */
const HELD = 8;

function* newSegments<Value extends object>(
  kind: Kind,
  records: readonly Value[],
  rowOf: (record: Value) => Row,
  limit: number,
): Generator<Segment> {
  for (const { prefix, rows } of layout(records, rowOf, limit)) yield segment(kind, prefix, rows);
}

/** The rows of a segment, in no order. */
export interface Laid {
  readonly prefix: string;
  readonly rows: readonly Row[];
}

/** Which records go where, if nothing stands: of a record no more than the first digits of its key is held until its segment is made. */
export function* layout<Value extends object>(
  records: readonly Value[],
  rowOf: (record: Value) => Row,
  limit: number,
): Generator<Laid> {
  const keyOf = (at: number) => rowOf(records[at]!).key();
  const held = Uint32Array.from(records, (_, at) => Number.parseInt(keyOf(at).slice(0, HELD).padEnd(HELD, '0'), 16));
  const digitAt = (at: number, place: number) =>
    place < HELD ? (held[at]! >>> (4 * (HELD - 1 - place))) & 15 : Number.parseInt(keyOf(at)[place]!, 16);
  function* place(group: Uint32Array, prefix: string): Generator<Laid> {
    if (group.length === 0) return;
    if (group.length <= limit || prefix.length >= keyOf(group[0]!).length) {
      yield { prefix, rows: Array.from(group, (at) => rowOf(records[at]!)) };
      return;
    }
    for (const digit of DIGITS) {
      const value = Number.parseInt(digit, 16);
      yield* place(
        group.filter((at) => digitAt(at, prefix.length) === value),
        prefix + digit,
      );
    }
  }
  yield* place(
    Uint32Array.from(records, (_, at) => at),
    '',
  );
}

/** One new row, with the digits of its key that are known without making it; or all rows of a segment that stands. */
interface Part {
  readonly prefix: string;
  readonly block: Omit<Segment, 'content'> | null;
  readonly rows: () => readonly Row[];
}

function partsOf<Value extends object>(
  records: readonly Value[],
  rowOf: (record: Value) => Row,
  standing: Standing,
): Part[] {
  const read = new Map<Omit<Segment, 'content'>, Value[]>();
  const parts: Part[] = [];
  for (const [at, record] of records.entries()) {
    const from = standing[at] ?? null;
    if (from === null) parts.push(partOf(rowOf(record), ''));
    else {
      const some = read.get(from);
      if (some === undefined) read.set(from, [record]);
      else some.push(record);
    }
  }
  for (const [block, some] of read) {
    const { prefix } = block;
    if (some.length === block.records) parts.push({ prefix, block, rows: once(() => some.map(rowOf)) });
    else for (const record of some) parts.push(partOf(rowOf(record), prefix));
  }
  return parts;
}

function partOf(row: Row, prefix: string): Part {
  return { prefix, block: null, rows: () => [row] };
}

/** A part within a prefix that is split: the rows of a segment of exactly this prefix go apart. */
function below(part: Part, prefix: string): readonly Part[] {
  return part.block === null || part.prefix.length > prefix.length
    ? [part]
    : part.rows().map((row) => partOf(row, part.prefix));
}

function sizeOf(group: readonly Part[]): number {
  return group.reduce((sum, { block }) => sum + (block?.records ?? 1), 0);
}

function rowsOf(group: readonly Part[]): Row[] {
  return group.flatMap(({ rows }) => rows());
}

function digitOf({ prefix, rows }: Part, at: number): string {
  return (at < prefix.length ? prefix : rows()[0]!.key())[at]!;
}

function segment(kind: Kind, prefix: string, rows: readonly Row[]): Segment {
  const content = contentOf(inOrder(rows));
  const hash = sha256Of(content);
  return { name: segmentName(kind, prefix, hash), kind, prefix, records: rows.length, sha256: hash, content };
}

/** The records of a segment in the order in which they are written. */
export function inOrder(rows: readonly Row[]): object[] {
  return [...rows].sort((left, right) => byCodeUnit(left.order, right.order)).map(({ record }) => record);
}

export function segmentName(kind: Kind, prefix: string, hash: string): string {
  return `${kind}${prefix === '' ? '' : `-${prefix}`}.${hash.slice(0, 16)}.jsonl`;
}

/** In one piece, but where records lie on the disk or are too long for that: then its pieces are made each time they are asked for. */
function contentOf(records: readonly object[]): Iterable<string> {
  const lineIn = (record: object) => `${lineOf(record) ?? JSON.stringify(record)}\n`;
  // What lies as a line is asked for none of its parts: it would be parsed for that.
  const isLong = (record: object) => !isLine(record) && (keptLineOf(record) !== null || piecesOf(record) !== null);
  if (!records.some(isLong)) return [records.map(lineIn).join('')];
  return {
    *[Symbol.iterator]() {
      for (const record of records) {
        const line = keptLineOf(record);
        const pieces = line === null && !isLine(record) ? piecesOf(record) : null;
        if (line !== null) yield `${line()}\n`;
        else if (pieces === null) yield lineIn(record);
        else {
          yield* pieces;
          yield '\n';
        }
      }
    },
  };
}

/** Whether a file name is one a segment can have; what else lies in graph/ is never touched. */
export function isSegmentName(name: string): boolean {
  return /^[a-z]+(?:-[0-9a-f]+)?\.[0-9a-f]{16}\.jsonl$/.test(name);
}
