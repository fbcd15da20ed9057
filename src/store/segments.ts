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
  readonly key: string;
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

/** A segment that stands already and holds exactly these rows, or null. */
export type Standing = (prefix: string, rows: readonly Row[]) => Omit<Segment, 'content'> | null;

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
  standing: Standing = () => null,
): Segment[] {
  const segments: Segment[] = [];
  const place = (group: readonly Row[], prefix: string) => {
    if (group.length === 0) return;
    if (group.length <= limit || prefix.length >= group[0]!.key.length) {
      const known = standing(prefix, group);
      segments.push(known === null ? segment(kind, prefix, group) : { ...known, content: null });
      return;
    }
    const parts = new Map<string, Row[]>([...DIGITS].map((digit) => [digit, []]));
    for (const row of group) parts.get(row.key[prefix.length]!)?.push(row);
    for (const [digit, part] of parts) place(part, prefix + digit);
  };
  place(rows, '');
  return segments;
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
