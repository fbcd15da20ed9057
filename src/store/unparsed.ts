import type { Entity, Judgement, Matter, Origin, Proposition, Relation } from '../model';
import type { ManifestSegment } from './manifest';

/*
 * Whoever adds an article asks most records of the store for no more than their ids. Of such a record no more is held than those and where
 * its line lies. It is read and parsed when a further part of it is asked for. It is no plain object, so only a build works with it.
 */

/** What a line of a kind begins with, and what else is in it: the types see to it that nothing is forgotten. */
interface Form<Value> {
  readonly head: readonly (keyof Value & string)[];
  readonly rest: Readonly<Partial<Record<keyof Value, true>>>;
}

function form<Value, Head extends keyof Value & string>(
  head: readonly Head[],
  rest: Readonly<Record<Exclude<keyof Value, Head>, true>>,
): Form<Value> {
  return { head, rest: rest as Form<Value>['rest'] };
}

const FORMS = {
  entities: form<Entity, 'id'>(['id'], {
    type: true,
    name: true,
    aliases: true,
    mentions: true,
    country: true,
    unnamed: true,
  }),
  propositions: form<Proposition, 'id' | 'matter'>(['id', 'matter'], {
    subject: true,
    target: true,
    subjectName: true,
    targetName: true,
    relationClass: true,
    modality: true,
    affirmed: true,
    denied: true,
    open: true,
    voices: true,
  }),
  relations: form<Relation, 'id' | 'proposition'>(['id', 'proposition'], {
    source: true,
    target: true,
    type: true,
    label: true,
    polarity: true,
    modality: true,
    conditional: true,
    category: true,
    claims: true,
  }),
  judgements: form<Judgement, 'left' | 'right' | 'verdict' | 'by'>(['left', 'right', 'verdict', 'by'], {
    why: true,
    features: true,
  }),
  matters: form<Matter, 'id'>(['id'], {
    propositions: true,
    articles: true,
    outlets: true,
    voices: true,
    circles: true,
  }),
  origins: form<Origin, 'id' | 'matter'>(['id', 'matter'], {
    side: true,
    kind: true,
    name: true,
    entity: true,
    shown: true,
    claims: true,
    steps: true,
  }),
} as const;

/** Where lines lie that are not held. */
export interface Source {
  /** The segment that is read; null for what was put aside. */
  readonly segment: ManifestSegment | null;
  text(at: number, length: number): string;
}

/** The record that was asked for a part last, with all its parts, or those its line begins with: whoever asks for one asks for others. */
let asked: { readonly of: Unparsed; readonly parts: Parts; readonly whole: boolean } | null = null;
type Parts = Readonly<Record<string, unknown>>;

/** A record as the line it was read as, or as it was put aside. */
class Unparsed {
  readonly #source: Source;
  readonly #at: number;
  readonly #length: number;

  constructor(source: Source, at: number, length: number) {
    this.#source = source;
    this.#at = at;
    this.#length = length;
  }

  part(name: string): unknown {
    if (asked?.of !== this || !asked.whole) asked = { of: this, parts: JSON.parse(this.line()) as Parts, whole: true };
    return asked.parts[name];
  }

  /** A part that lines begin with, for which most need not be parsed. */
  headPart(name: string, head: RegExp): unknown {
    if (asked?.of !== this) {
      const parts = head.exec(this.line())?.groups;
      if (parts === undefined) return this.part(name);
      asked = { of: this, parts, whole: false };
    }
    return asked.parts[name];
  }

  private line(): string {
    return this.#source.text(this.#at, this.#length);
  }

  static isLine(record: object): boolean {
    return #source in record;
  }

  static lineOf(record: object): string | null {
    return #source in record ? record.line() : null;
  }

  static placeIn(record: object, source: Source): { readonly at: number; readonly length: number } | null {
    if (!(#source in record) || record.#source !== source) return null;
    return { at: record.#at, length: record.#length };
  }

  static segmentOf(record: object): ManifestSegment | null {
    return #source in record ? record.#source.segment : null;
  }
}

/** Whether a record is held as its line. */
export const isLine = Unparsed.isLine;
/** Its line, without the line break; null for a record that is an object. */
export const lineOf = Unparsed.lineOf;
/** Where its line lies in this source; null for a record that lies elsewhere, or is an object. */
export const placeOfLine = Unparsed.placeIn;
/** The segment it was read from; null for a record that was read from none. */
export const segmentOfLine = Unparsed.segmentOf;

/** Gives the record in these bytes of a segment, a line. Throws a SyntaxError where the line has another form and is no JSON. */
export type Reader = (bytes: Buffer, from: number, to: number, source: Source) => object;

const READERS = new Map<string, Reader>(
  Object.entries(FORMS).map(([kind, { head, rest }]) => [kind, readerOf(head, classOf(Object.keys(rest)))]),
);

/** How the records of a kind are read; null where they are always parsed. */
export function unparsedReader(kind: string): Reader | null {
  return READERS.get(kind) ?? null;
}

/** Records that are put aside hold their id, and nothing else that they say. */
const LYING = new Map(
  Object.entries(FORMS).map(([kind, { head, rest }]) => {
    const others = head.filter((name) => name !== 'id');
    return [kind, { hasId: others.length < head.length, of: classOf(Object.keys(rest), others, head) }];
  }),
);

/** The same record as its line, which lies elsewhere; null where records of this kind stay objects. */
export function lyingRecord<Value extends object>(
  kind: string,
  record: Value,
  { source, at, length }: { readonly source: Source; readonly at: number; readonly length: number },
): Value | null {
  const known = LYING.get(kind);
  if (known === undefined) return null;
  const lying = new known.of(source, at, length) as Unparsed & { id?: unknown };
  if (known.hasId) lying.id = (record as { readonly id?: unknown }).id;
  return lying as unknown as Value;
}

/** Records that read these parts when they are asked for them: the `rest` of a line, and `others` of the `head` it begins with. */
function classOf(
  rest: readonly string[],
  others: readonly string[] = [],
  head: readonly string[] = [],
): typeof Unparsed {
  class Record extends Unparsed {}
  const pattern = new RegExp(`^\\{${head.map((name) => `"${name}":"(?<${name}>[^"\\\\]*)"`).join(',')}[,}]`);
  const define = (name: string, get: (this: Unparsed) => unknown) =>
    Object.defineProperty(Record.prototype, name, { get });
  for (const name of rest)
    define(name, function () {
      return this.part(name);
    });
  for (const name of others)
    define(name, function () {
      return this.headPart(name, pattern);
    });
  return Record;
}

const [QUOTE, BACKSLASH] = [34, 92];

function readerOf(head: readonly string[], Record: typeof Unparsed): Reader {
  const marks = head.map((name, at) => Buffer.from(`${at === 0 ? '{' : '",'}"${name}":"`));
  return (bytes, from, to, source) => {
    const record = new Record(source, from, to - from) as Unparsed & { [name: string]: string };
    for (let [name, end] = [0, from]; name < head.length; name++) {
      const mark = marks[name]!;
      const start = end + mark.length;
      end = hasAt(bytes, mark, end) ? endOfWord(bytes, start, to) : -1;
      if (end < 0) return JSON.parse(bytes.toString('utf8', from, to)) as object;
      // A text of its own, which does not hold the bytes it was cut from.
      record[head[name]!] = bytes.toString('utf8', start, end);
    }
    return record;
  };
}

function hasAt(bytes: Buffer, mark: Buffer, from: number): boolean {
  for (let at = 0; at < mark.length; at++) if (bytes[from + at] !== mark[at]) return false;
  return true;
}

/** Where a text of JSON ends; -1 where something in it is escaped. */
function endOfWord(bytes: Buffer, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) return at;
    if (byte === BACKSLASH) return -1;
  }
  return -1;
}
