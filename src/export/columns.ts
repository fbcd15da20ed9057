/*
 * The properties of several kinds in one list, for formats that declare an attribute once for all nodes and once for all edges. Names
 * that readers keep for themselves get another.
 */
import type { FlatKind, FlatType } from '../model';

export interface Column {
  readonly title: string;
  readonly type: FlatType;
}

export interface Columns {
  readonly list: readonly Column[];
  /** For each kind: the place in `list` of each of its values, -1 where it is not written. */
  readonly placeOf: ReadonlyMap<string, readonly number[]>;
}

/** What Gephi, networkx and GraphML readers take for something of their own; null where the format has it elsewhere. */
const TITLES: Readonly<Record<string, string | null>> = {
  name: null,
  weight: null,
  label: 'words',
  start: 'quote_start',
  end: 'quote_end',
  from: 'deed_from',
  to: 'deed_to',
  source: 'source_name',
  target: 'target_name',
};

/** `first` stand before the properties and are filled in by the caller. */
export function columnsOf(kinds: readonly FlatKind[], first: readonly Column[]): Columns {
  const list = [...first];
  const places = new Map(list.map(({ title }, at) => [title, at]));
  const placeOf = new Map<string, number[]>();
  for (const { kind, properties } of kinds) {
    const own = properties.map(({ name, type }) => {
      const title = TITLES[name] === undefined ? name : TITLES[name];
      if (title === null) return -1;
      const known = places.get(title);
      if (known !== undefined) return known;
      places.set(title, list.length);
      list.push({ title, type });
      return list.length - 1;
    });
    placeOf.set(kind, own);
  }
  return { list, placeOf };
}
