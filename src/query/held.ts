/*
 * How relations are held in the embedded database. The engine looks for each text among all texts of its column before it keeps it, four
 * times over (partitioned and sorted, from both ends): a column of 500,000 texts that are all different takes 1.7 s of processor time, one
 * of numbers 0.15. Ids are hashes, so they are held as numbers of 128 bits, that of a relation and of its proposition in one; a first claim
 * stands apart from the rarer others, since a list takes as long as three columns; small values share columns (packed.ts); a label that
 * is the type in other letters is not held. Columns have names of their own: what reads one without making the value again fails, and no
 * value comes out wrong.
 */
import type { FlatProperty, FlatType, FlatValue } from '../model';
import { PACKED, pack, packedDialects, unpacked } from './packed';

/** `code`: a number of 128 bits, written as 32 hex digits; `joined`: a list as one text. */
export type HeldType = FlatType | 'code' | 'joined';

export interface HeldColumn {
  readonly name: string;
  readonly type: HeldType;
}

/** Marks in texts: between the items of a list, and for an empty one. */
export const SEPARATOR = '\u001f';
export const EMPTY_ITEM = '\u001c';

/** Ids of the forms that the program makes, and no others, have a code: 32 hex digits. */
const RELATION_ID = /^r\/[0-9a-f]{16}$/;
const PROPOSITION_ID = /^p\/[0-9a-f]{16}$/;
const CLAIM_ID = /^[0-9a-f]{16}#c(?:0|[1-9]\d{0,11})$/;
const ZEROS = '0'.repeat(16);

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

type Hold = (id: string, type: string, values: readonly FlatValue[]) => FlatValue | undefined;

/** A column of relations behind both ends. */
export interface RelationColumn extends HeldColumn {
  /** What it holds of a relation; undefined where that has no code. */
  readonly hold: Hold;
}

/** The columns of a table of relations behind both ends; `coded` where all that is held as numbers has a code. */
export function relationColumns(properties: readonly FlatProperty[], coded: boolean): RelationColumn[] {
  const at = (name: string) => properties.findIndex((property) => property.name === name);
  const code = (type: HeldType) => (coded ? type : 'joined');
  const columns: RelationColumn[] = [
    { name: 'ids', type: code('code'), hold: holdIds(at('proposition'), coded) },
    { name: 'type', type: 'string', hold: (_, type) => type },
  ];
  const label = at('label');
  if (label >= 0)
    columns.push({ name: 'ownLabel', type: 'string', hold: (_, type, values) => ownLabel(type, values[label]!) });
  const claims = at('claims');
  if (claims >= 0) {
    const first: Hold = (_, __, values) => holdClaim(values[claims] as readonly string[] | null, coded);
    columns.push({ name: 'firstClaim', type: coded ? 'code' : 'string', hold: first });
    columns.push({ name: 'moreClaims', type: 'joined', hold: (_, __, values) => behindFirst(values[claims]!) });
  }
  const outlets = at('outlets');
  if (outlets >= 0) columns.push({ name: 'outletsText', type: 'joined', hold: (_, __, values) => values[outlets]! });
  for (const [name, members] of Object.entries(PACKED)) {
    const places = members.map(({ property }) => at(property));
    if (places.every((place) => place < 0)) continue;
    const texts: Hold = (_, __, values) => places.map((place) => String((place < 0 ? null : values[place]) ?? ''));
    const packed: Hold = (_, __, values) => pack(members, places, values);
    columns.push({ name, type: code('integer'), hold: coded ? packed : texts });
  }
  for (const [place, property] of properties.entries())
    if (!isHeld(property.name)) columns.push({ ...property, hold: (_, __, values) => values[place]! });
  return columns;
}

/** `at`: of the proposition among the values, -1 where a graph has none. */
function holdIds(at: number, coded: boolean): Hold {
  if (!coded) return (id, _, values) => [id, (at < 0 ? null : (values[at] as string | null)) ?? ''];
  return (id, _, values) => {
    if (!RELATION_ID.test(id)) return undefined;
    if (at < 0) return id.slice(2) + ZEROS;
    const proposition = values[at] as string | null;
    return proposition !== null && PROPOSITION_ID.test(proposition) ? id.slice(2) + proposition.slice(2) : undefined;
  };
}

function holdClaim(claims: readonly string[] | null, coded: boolean): FlatValue | undefined {
  if (claims === null) return null;
  const [first] = claims;
  if (!coded) return first!;
  return CLAIM_ID.test(first!) ? first!.slice(0, 16) + first!.slice(18).padStart(16, '0') : undefined;
}

function behindFirst(claims: FlatValue): FlatValue {
  return claims === null || (claims as readonly string[]).length === 1 ? null : (claims as readonly string[]).slice(1);
}

/** The label that a relation has unless it is told. */
const usual = new Map<string, string>();

function usualLabel(type: string): string {
  let label = usual.get(type);
  if (label === undefined) usual.set(type, (label = type.toLowerCase().replaceAll('_', ' ')));
  return label;
}

function ownLabel(type: string, label: FlatValue): FlatValue {
  return label === usualLabel(type) ? null : label;
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
