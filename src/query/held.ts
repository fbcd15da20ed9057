/*
 * How relations are held in the embedded database. The engine looks for each text among all texts of its column before it keeps it, four
 * times over (partitioned and sorted, from both ends): a column of 500,000 texts that are all different takes 1.7 s of processor time, one
 * of numbers 0.15. Ids are hashes, so they are held as numbers of 128 bits, that of a relation and of its proposition in one; a first claim
 * stands apart from the rarer others, since a list takes as long as three columns; small values share columns (packed.ts); a label that
 * is the type in other letters is not held. Columns have names of their own: what reads one without making the value again fails, and no
 * value comes out wrong.
 */
import type { FlatProperty, FlatType, FlatValue } from '../model';
import { PACKED, packedDialects, packer, unpacked } from './packed';

/** `code`: a number of 128 bits, written as 32 hex digits; `joined`: a list as one text. */
export type HeldType = FlatType | 'code' | 'joined';

export interface HeldColumn {
  readonly name: string;
  readonly type: HeldType;
}

/** Marks in texts: between the items of a list, and for an empty one. */
export const SEPARATOR = '\u001f';
export const EMPTY_ITEM = '\u001c';

/**
 * Ids of the forms that the program makes, and no others, have a code, 32 hex digits: `r/` or `p/` and 16 hex digits; 16 of an article,
 * `#c` and a number of a claim.
 */
const DIGITS = 16;
const ID_HEAD = 2;
const CLAIM_HEAD = DIGITS + '#c'.length;
/** So many digits come back from the engine as a number. */
const MOST_OF_CLAIM = 12;

/** Item of a list that is held as one text, in the engine's dialect; null where it is empty. */
function item(position: number): string {
  return `nullif(list_extract(string_split(x, '${SEPARATOR}'), ${position}), '${EMPTY_ITEM}')`;
}

/**
 * Statements for the macros, by property, without CASE, lambdas and comparisons: the engine cannot read a kept macro that has them. Where something in a
 * graph has no code (ids of other forms, numbers beyond all measure), all is held as texts, and the macros read those.
 */
export function macros(coded: boolean): string[] {
  const dialects: [string, string][] = [
    ['id', coded ? `'r/' + replace(left(string(x), 18), '-', '')` : item(1)],
    ['proposition', coded ? `'p/' + replace(right(string(x), 17), '-', '')` : item(2)],
    ['claim', coded ? `replace(left(string(x), 18), '-', '') + '#c' + string(to_int64(right(string(x), 12)))` : 'x'],
    ...packedDialects(coded, item),
  ];
  return dialects.map(([property, dialect]) => `CREATE MACRO ${macro(property)}(x) AS ${dialect}`);
}

function macro(property: string): string {
  return `held_${property.toLowerCase()}`;
}

/** Where the cells of a row go, by the column's place in it. */
export interface Row {
  value(value: FlatValue, at: number): void;
  /** Digits of a text from `from` on, behind zeros; false where they are none. */
  digitsOf(text: string, from: number, length: number, base: 10 | 16): boolean;
}

/** Writes the cell of a relation; false where what it holds has no code. */
type Hold = (row: Row, at: number, id: string, type: string, values: readonly FlatValue[]) => boolean;

/** A column of relations behind both ends. */
export interface RelationColumn extends HeldColumn {
  readonly hold: Hold;
}

/** The columns of a table of relations behind both ends; `coded` where all that is held as numbers has a code. */
export function relationColumns(properties: readonly FlatProperty[], coded: boolean): RelationColumn[] {
  const place = (name: string) => properties.findIndex((property) => property.name === name);
  const [label, claims, outlets] = [place('label'), place('claims'), place('outlets')];
  const columns: RelationColumn[] = [
    { name: 'ids', type: coded ? 'code' : 'joined', hold: holdIds(place('proposition'), coded) },
    { name: 'type', type: 'string', hold: always((type) => type) },
  ];
  if (label >= 0) {
    const own = always((type, values) => (values[label] === usualLabel(type) ? null : values[label]!));
    columns.push({ name: 'ownLabel', type: 'string', hold: own });
  }
  if (claims >= 0)
    columns.push(
      { name: 'firstClaim', type: coded ? 'code' : 'string', hold: holdClaim(claims, coded) },
      { name: 'moreClaims', type: 'joined', hold: always((_, values) => behindFirst(values[claims]!)) },
    );
  if (outlets >= 0)
    columns.push({ name: 'outletsText', type: 'joined', hold: always((_, values) => values[outlets]!) });
  for (const [name, members] of Object.entries(PACKED)) {
    const places = members.map(({ property }) => place(property));
    if (places.every((one) => one < 0)) continue;
    if (coded) columns.push({ name, type: 'integer', hold: holdPacked(packer(members, places)) });
    else columns.push({ name, type: 'joined', hold: always((_, values) => places.map((one) => textOf(values[one]))) });
  }
  for (const [at, property] of properties.entries())
    if (!isHeld(property.name)) columns.push({ ...property, hold: always((_, values) => values[at]!) });
  return columns;
}

/** Of what needs no code. */
function always(cell: (type: string, values: readonly FlatValue[]) => FlatValue): Hold {
  return (row, at, _, type, values) => {
    row.value(cell(type, values), at);
    return true;
  };
}

function textOf(value: FlatValue | undefined): string {
  return String(value ?? '');
}

/** `proposition`: its place among the values, -1 where a graph has none. */
function holdIds(proposition: number, coded: boolean): Hold {
  if (!coded)
    return (row, at, id, _, values) => {
      row.value([id, textOf(values[proposition])], at);
      return true;
    };
  return (row, _, id, __, values) => {
    if (!isHash(id, 'r/') || !row.digitsOf(id, ID_HEAD, DIGITS, 16)) return false;
    if (proposition < 0) return row.digitsOf('', 0, DIGITS, 16);
    const second = values[proposition]!;
    return typeof second === 'string' && isHash(second, 'p/') && row.digitsOf(second, ID_HEAD, DIGITS, 16);
  };
}

function isHash(id: string, head: string): boolean {
  return id.length === ID_HEAD + DIGITS && id.startsWith(head);
}

function holdClaim(place: number, coded: boolean): Hold {
  return (row, at, _, __, values) => {
    const claims = values[place] as readonly string[] | null;
    if (claims === null) return true;
    const first = claims[0]!;
    if (coded)
      return isClaim(first) && row.digitsOf(first, 0, DIGITS, 16) && row.digitsOf(first, CLAIM_HEAD, DIGITS, 10);
    row.value(first, at);
    return true;
  };
}

/** `0123456789abcdef#c12`, but for what its digits are. */
function isClaim(id: string): boolean {
  const digits = id.length - CLAIM_HEAD;
  if (digits < 1 || digits > MOST_OF_CLAIM || !id.startsWith('#c', DIGITS)) return false;
  return digits === 1 || id.charAt(CLAIM_HEAD) !== '0';
}

function behindFirst(claims: FlatValue): FlatValue {
  return claims === null || (claims as readonly string[]).length === 1 ? null : (claims as readonly string[]).slice(1);
}

function holdPacked(pack: (values: readonly FlatValue[]) => number | null): Hold {
  return (row, at, _, __, values) => {
    const packed = pack(values);
    if (packed === null) return false;
    row.value(packed, at);
    return true;
  };
}

/** The label that a relation has unless it is told. */
const usual = new Map<string, string>();

function usualLabel(type: string): string {
  let label = usual.get(type);
  if (label === undefined) usual.set(type, (label = type.toLowerCase().replaceAll('_', ' ')));
  return label;
}

interface Read {
  /** Columns that stand in place of the property. */
  readonly columns: readonly string[];
  /** The property in the engine's dialect, of the variable or expression `of`. */
  readonly read: (of: string) => string;
}

const READS: Readonly<Record<string, Read>> = {
  id: { columns: ['ids'], read: (of) => unlessNull(`${of}.ids`, `${macro('id')}(${of}.ids)`) },
  proposition: { columns: ['ids'], read: (of) => unlessNull(`${of}.ids`, `${macro('proposition')}(${of}.ids)`) },
  label: {
    columns: ['ownLabel'],
    read: (of) =>
      `CASE WHEN ${of}.ids IS NULL THEN NULL ELSE coalesce(${of}.ownLabel, lower(replace(${of}.\`type\`, '_', ' '))) END`,
  },
  claims: {
    columns: ['firstClaim', 'moreClaims'],
    read: (of) => {
      const first = `[${macro('claim')}(${of}.firstClaim)]`;
      return `CASE WHEN ${of}.moreClaims IS NULL THEN ${unlessNull(`${of}.firstClaim`, first)} ELSE list_concat(${first}, ${items(`${of}.moreClaims`)}) END`;
    },
  },
  outlets: { columns: ['outletsText'], read: (of) => unlessNull(`${of}.outletsText`, items(`${of}.outletsText`)) },
  ...Object.fromEntries(
    Object.entries(PACKED).flatMap(([column, members]) =>
      members.map(({ property }): [string, Read] => [
        property,
        { columns: [column], read: (of) => `${macro(property)}(${of}.${column})` },
      ]),
    ),
  ),
};

/** Functions of three arguments give no value for a whole batch of rows in which one has none (0.19.1). */
function unlessNull(held: string, read: string): string {
  return `CASE WHEN ${held} IS NULL THEN NULL ELSE ${read} END`;
}

function items(text: string): string {
  return `list_transform(string_split(${text}, '${SEPARATOR}'), newsgraph_x -> replace(newsgraph_x, '${EMPTY_ITEM}', ''))`;
}

function plainItems(text: string): string[] {
  return text.split(SEPARATOR).map((one) => one.replace(EMPTY_ITEM, ''));
}

/** Whether the property of this name is held in other columns. */
export function isHeld(name: string): boolean {
  return Object.hasOwn(READS, name);
}

/**
 * A property of a relationship in the engine's dialect. `of`: the name of a variable, or an expression; `ties`: whether it may be a tie,
 * whose id is held as it is.
 */
export function readHeld(of: string, name: string, ties: boolean): string {
  const read = READS[name]!.read(of);
  return name === 'id' && ties ? `coalesce(${of}.id, ${read})` : read;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A relationship as the engine gives it, with the properties of a relation in place of their columns. */
export function plainRelation(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const plain: Record<string, unknown> = { ...given };
  for (const column of HELD_COLUMNS) delete plain[column];
  const { ids, type, ownLabel: own, firstClaim, moreClaims, outletsText } = given;
  if (typeof ids !== 'string') return plain;
  const coded = UUID.test(ids);
  const digits = ids.replaceAll('-', '');
  const [id, proposition] = coded ? [`r/${digits.slice(0, 16)}`, `p/${digits.slice(16)}`] : plainItems(ids);
  plain['id'] = id;
  if (proposition !== '') plain['proposition'] = proposition;
  if (own !== undefined) plain['label'] = own ?? usualLabel(String(type));
  if (typeof firstClaim === 'string')
    plain['claims'] = [plainClaim(firstClaim), ...(typeof moreClaims === 'string' ? plainItems(moreClaims) : [])];
  if (typeof outletsText === 'string') plain['outlets'] = plainItems(outletsText);
  for (const [column, members] of Object.entries(PACKED))
    if (given[column] !== undefined && given[column] !== null)
      Object.assign(plain, Object.fromEntries(unpacked(members, given[column], plainItems)));
  return plain;
}

function plainClaim(held: string): string {
  if (!UUID.test(held)) return held;
  const digits = held.replaceAll('-', '');
  return `${digits.slice(0, 16)}#c${Number(digits.slice(20))}`;
}

/** Names of the columns that stand in place of properties. */
export const HELD_COLUMNS: readonly string[] = [...new Set(Object.values(READS).flatMap(({ columns }) => columns))];

/** What a kept database is known by: one that holds relations otherwise cannot answer. */
export const HELD_LAYOUT: readonly unknown[] = [
  macros(true),
  macros(false),
  Object.entries(READS).map(([name, { read }]) => [name, read('r')]),
];
