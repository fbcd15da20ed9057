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

/** A record as the line it was read as, or as it was put aside. */
class Unparsed {
  readonly #source: Source;
  readonly #at: number;
  readonly #length: number;
  #whole: Readonly<Record<string, unknown>> | null = null;

  constructor(source: Source, at: number, length: number) {
    this.#source = source;
    this.#at = at;
    this.#length = length;
  }

  part(name: string): unknown {
    this.#whole ??= JSON.parse(this.line()) as Readonly<Record<string, unknown>>;
    return this.#whole[name];
  }

  private line(): string {
    return this.#source.text(this.#at, this.#length);
  }

  static lineOf(record: object): string | null {
    return #source in record ? record.line() : null;
  }

  static segmentOf(record: object): ManifestSegment | null {
    return #source in record ? record.#source.segment : null;
  }
}

/** Its line, without the line break; null for a record that is an object. */
export const lineOf = Unparsed.lineOf;
/** The segment it was read from; null for a record that was read from none. */
export const segmentOfLine = Unparsed.segmentOf;

/** Gives the record in these bytes of a segment, a line. Throws a SyntaxError where the line has another form and is no JSON. */
export type Reader = (bytes: Buffer, from: number, to: number, source: Source) => object;

const CLASSES = new Map(
  Object.entries(FORMS).map(([kind, { head, rest }]) => [kind, { head, of: classOf(Object.keys(rest)) }]),
);

const READERS = new Map<string, Reader>([...CLASSES].map(([kind, { head, of }]) => [kind, readerOf(head, of)]));

/** How the records of a kind are read; null where they are always parsed. */
export function unparsedReader(kind: string): Reader | null {
  return READERS.get(kind) ?? null;
}

/** The same record as its line, which lies elsewhere; null where records of this kind stay objects. */
export function lyingRecord<Value extends object>(
  kind: string,
  record: Value,
  { source, at, length }: { readonly source: Source; readonly at: number; readonly length: number },
): Value | null {
  const known = CLASSES.get(kind);
  if (known === undefined) return null;
  const lying = new known.of(source, at, length) as unknown as Record<string, unknown>;
  for (const name of known.head) lying[name] = (record as Readonly<Record<string, unknown>>)[name];
  return lying as Value;
}

function classOf(rest: readonly string[]): typeof Unparsed {
  class Record extends Unparsed {}
  for (const name of rest)
    Object.defineProperty(Record.prototype, name, {
      get(this: Unparsed) {
        return this.part(name);
      },
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
