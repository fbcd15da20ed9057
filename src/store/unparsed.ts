import type { Entity, Judgement, Matter, Origin, Proposition, Relation } from '../model';
import type { ManifestSegment } from './manifest';

/*
 * Whoever adds an article asks most records of the store for no more than their ids, and whether they are what was found again. Such a
 * record is kept as its line: a string that shares the memory of its segment, a sixth of what it takes as objects. It is parsed when a
 * further part of it is asked for. It is no plain object, so only a build works with it.
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

/** Where a line lies that is not held. */
export interface Lying {
  text(): string;
}

/** A record as the line it was read as, or as it was put aside. */
class Unparsed {
  readonly #line: string | Lying;
  readonly #segment: ManifestSegment | null;
  #whole: Readonly<Record<string, unknown>> | null = null;

  constructor(line: string | Lying, segment: ManifestSegment | null) {
    this.#line = line;
    this.#segment = segment;
  }

  part(name: string): unknown {
    this.#whole ??= JSON.parse(this.line()) as Readonly<Record<string, unknown>>;
    return this.#whole[name];
  }

  private line(): string {
    return typeof this.#line === 'string' ? this.#line : this.#line.text();
  }

  static lineOf(record: object): string | null {
    return #line in record ? record.line() : null;
  }

  static segmentOf(record: object): ManifestSegment | null {
    return #segment in record ? record.#segment : null;
  }
}

/** Its line, without the line break; null for a record that is an object. */
export const lineOf = Unparsed.lineOf;
/** The segment it was read from; null for a record that was read from none. */
export const segmentOfLine = Unparsed.segmentOf;

/** Gives the record in a line of a segment. Throws a SyntaxError where the line has another form and is no JSON. */
export type Reader = (line: string, segment: ManifestSegment) => object;

const CLASSES = new Map(
  Object.entries(FORMS).map(([kind, { head, rest }]) => [kind, { head, of: classOf(Object.keys(rest)) }]),
);

const READERS = new Map<string, Reader>([...CLASSES].map(([kind, { head, of }]) => [kind, readerOf(head, of)]));

/** How the records of a kind are read; null where they are always parsed. */
export function unparsedReader(kind: string): Reader | null {
  return READERS.get(kind) ?? null;
}

/** The same record as its line, which lies elsewhere; null where records of this kind stay objects. */
export function lyingRecord<Value extends object>(kind: string, record: Value, line: Lying): Value | null {
  const known = CLASSES.get(kind);
  if (known === undefined) return null;
  const lying = new known.of(line, null) as unknown as Record<string, unknown>;
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

function readerOf(head: readonly string[], Record: typeof Unparsed): Reader {
  const marks = head.map((name, at) => `${at === 0 ? '{' : '",'}"${name}":"`);
  return (line, segment) => {
    const record = new Record(line, segment) as Unparsed & { [name: string]: string };
    let from = 0;
    for (let at = 0; at < head.length; at++) {
      const start = from + marks[at]!.length;
      if (!line.startsWith(marks[at]!, from) || (from = line.indexOf('"', start)) < 0)
        return JSON.parse(line) as object;
      const value = line.slice(start, from);
      if (value.includes('\\')) return JSON.parse(line) as object;
      record[head[at]!] = value;
    }
    return record;
  };
}
