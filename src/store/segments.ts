import { byCodeUnit } from '../text/compare';
import { sha256 } from '../text/hash';

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
  /** Null where the file stands already. */
  readonly content: string | null;
}

/** What is known of the segments that stand already. */
export interface Standing {
  /** Digits the key of a row begins with, as far as the segment says that it was read from; empty for a new row. */
  prefix(row: Row): string;
  /** The segment that stands already and holds exactly these rows, or null. */
  segment(prefix: string, rows: readonly Row[]): Omit<Segment, 'content'> | null;
}

const NOTHING_STANDS: Standing = { prefix: () => '', segment: () => null };

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
};

const DIGITS = '0123456789abcdef';

/**
 * Rows to segments. A prefix with more rows than `limit` is split by the next hex digit of their keys, so the layout is a function
 * of the set of rows alone: not of the order, or the number of builds, in which they came. A new row touches one segment.
 */
export function toSegments(
  kind: Kind,
  rows: readonly Row[],
  limit: number = SEGMENT_LIMITS[kind],
  standing: Standing = NOTHING_STANDS,
): Segment[] {
  const segments: Segment[] = [];
  const placed = rows.map((row): Placed => ({ row, prefix: standing.prefix(row) }));
  const place = (group: readonly Placed[], prefix: string) => {
    if (group.length === 0) return;
    if (group.length <= limit || prefix.length >= group[0]!.row.key().length) {
      const own = group.map(({ row }) => row);
      const known = standing.segment(prefix, own);
      segments.push(known === null ? segment(kind, prefix, own) : { ...known, content: null });
      return;
    }
    const parts = new Map<string, Placed[]>([...DIGITS].map((digit) => [digit, []]));
    for (const one of group) parts.get(digitOf(one, prefix.length))?.push(one);
    for (const [digit, part] of parts) place(part, prefix + digit);
  };
  place(placed, '');
  return segments;
}

/** A row with the digits of its key that are known without making it. */
interface Placed {
  readonly row: Row;
  readonly prefix: string;
}

function digitOf({ row, prefix }: Placed, at: number): string {
  return (at < prefix.length ? prefix : row.key())[at]!;
}

function segment(kind: Kind, prefix: string, rows: readonly Row[]): Segment {
  const lines = [...rows]
    .sort((left, right) => byCodeUnit(left.order, right.order))
    .map(({ record }) => `${JSON.stringify(record)}\n`);
  const content = lines.join('');
  const hash = sha256(content);
  const name = `${kind}${prefix === '' ? '' : `-${prefix}`}.${hash.slice(0, 16)}.jsonl`;
  return { name, kind, prefix, records: rows.length, sha256: hash, content };
}

/** Whether a file name is one a segment can have; what else lies in graph/ is never touched. */
export function isSegmentName(name: string): boolean {
  return /^[a-z]+(?:-[0-9a-f]+)?\.[0-9a-f]{16}\.jsonl$/.test(name);
}
