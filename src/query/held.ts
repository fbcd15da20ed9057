/*
 * How relations are held in the embedded database. The engine looks for each text among all texts of its column before it keeps it, four
 * times over (partitioned and sorted, from both ends): a column of 500,000 texts that are all different takes 1.7 s of processor time, one
 * of numbers 0.15. Ids are hashes, so they are held as numbers of 128 bits; a first claim stands apart from the rarer others, since a
 * list takes as long as three columns. Columns have names of their own: what reads one without making the text again fails, and no text
 * comes out wrong.
 */
import type { FlatProperty, FlatType, FlatValue } from '../model';

/** `code`: a number of 128 bits, written as 32 hex digits; `joined`: a list as one text. */
export type HeldType = FlatType | 'code' | 'joined';

export interface HeldColumn {
  readonly name: string;
  readonly type: HeldType;
}

/** Marks in texts: between the items of a list, and for an empty one. */
export const SEPARATOR = '\u001f';
export const EMPTY_ITEM = '\u001c';

interface Form {
  /** Texts of the form, and no others, have a code. */
  readonly test: RegExp;
  /** 32 hex digits. */
  readonly code: (text: string) => string;
  /** The text, from the 32 digits. */
  readonly text: (digits: string) => string;
  /** The same, in the engine's dialect, from the name of a value. */
  readonly dialect: string;
}

const ZEROS = '0'.repeat(16);

function hashForm(prefix: string): Form {
  return {
    test: new RegExp(`^${prefix}[0-9a-f]{16}$`),
    code: (text) => ZEROS + text.slice(prefix.length),
    text: (digits) => prefix + digits.slice(16),
    dialect: `'${prefix}' + replace(right(string(x), 17), '-', '')`,
  };
}

/** By the macro of the database that makes the text again. */
const FORMS = {
  relation_id: hashForm('r/'),
  proposition_id: hashForm('p/'),
  claim_id: {
    test: /^[0-9a-f]{16}#c(?:0|[1-9]\d{0,11})$/,
    code: (text) => text.slice(0, 16) + text.slice(18).padStart(16, '0'),
    text: (digits) => `${digits.slice(0, 16)}#c${Number(digits.slice(20))}`,
    dialect: `replace(left(string(x), 18), '-', '') + '#c' + string(to_int64(right(string(x), 12)))`,
  },
} as const satisfies Record<string, Form>;

type FormName = keyof typeof FORMS;

/** Statements for the macros, without CASE and lambdas: the engine cannot read a kept macro that has them. In a graph whose ids have other forms they are held as texts, and the macros change nothing. */
export function macros(coded: boolean): string[] {
  return Object.entries(FORMS).map(([name, { dialect }]) => `CREATE MACRO ${name}(x) AS ${coded ? dialect : 'x'}`);
}

interface HeldProperty {
  readonly columns: (code: 'code' | 'string') => readonly HeldColumn[];
  /** Values of its columns; null where a text has no code. */
  readonly hold: (value: FlatValue, coded: boolean) => readonly FlatValue[] | null;
  /** The property in the engine's dialect, of the variable or expression `of`. */
  readonly read: (of: string) => string;
  /** The property from what the engine gave for its columns. */
  readonly plain: (held: Readonly<Record<string, unknown>>) => unknown;
}

/** The properties of relations that are not held as they are. */
const HELD: Readonly<Record<string, HeldProperty>> = {
  id: oneCode('idCode', 'relation_id'),
  proposition: oneCode('propositionCode', 'proposition_id'),
  claims: {
    columns: (code) => [
      { name: 'firstClaim', type: code },
      { name: 'moreClaims', type: 'joined' },
    ],
    hold: (value, coded) => {
      if (value === null) return [null, null];
      const [first, ...more] = value as readonly string[];
      const held = holdText(first!, 'claim_id', coded);
      return held === null ? null : [held, more.length === 0 ? null : more];
    },
    read: (of) =>
      `CASE WHEN ${of}.moreClaims IS NULL THEN CASE WHEN ${of}.firstClaim IS NULL THEN NULL ELSE [claim_id(${of}.firstClaim)] END ELSE list_concat([claim_id(${of}.firstClaim)], ${items(`${of}.moreClaims`)}) END`,
    plain: ({ firstClaim, moreClaims }) =>
      typeof firstClaim === 'string'
        ? [plainText(firstClaim, 'claim_id'), ...(typeof moreClaims === 'string' ? plainItems(moreClaims) : [])]
        : null,
  },
  outlets: {
    columns: () => [{ name: 'outletsText', type: 'joined' }],
    hold: (value) => [value],
    read: (of) => unlessNull(`${of}.outletsText`, items(`${of}.outletsText`)),
    plain: ({ outletsText }) => (typeof outletsText === 'string' ? plainItems(outletsText) : null),
  },
};

function oneCode(name: string, form: FormName): HeldProperty {
  return {
    columns: (type) => [{ name, type }],
    hold: (value, coded) => {
      const held = value === null ? null : holdText(value as string, form, coded);
      return held === null && value !== null ? null : [held];
    },
    read: (of) => unlessNull(`${of}.${name}`, `${form}(${of}.${name})`),
    plain: ({ [name]: held }) => (typeof held === 'string' ? plainText(held, form) : null),
  };
}

/** Functions of three arguments give no value for a whole batch of rows in which one has none (0.19.1). */
function unlessNull(held: string, read: string): string {
  return `CASE WHEN ${held} IS NULL THEN NULL ELSE ${read} END`;
}

function holdText(text: string, form: FormName, coded: boolean): string | null {
  if (!coded) return text;
  return FORMS[form].test.test(text) ? FORMS[form].code(text) : null;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function plainText(held: string, form: FormName): string {
  return UUID.test(held) ? FORMS[form].text(held.replaceAll('-', '')) : held;
}

function items(text: string): string {
  return `list_transform(string_split(${text}, '${SEPARATOR}'), newsgraph_x -> replace(newsgraph_x, '${EMPTY_ITEM}', ''))`;
}

function plainItems(text: string): string[] {
  return text.split(SEPARATOR).map((item) => item.replace(EMPTY_ITEM, ''));
}

/** The columns of a table of relations behind both ends; `coded` where all ids have codes. */
export function relationColumns(properties: readonly FlatProperty[], coded: boolean): HeldColumn[] {
  const own = (name: string) => HELD[name]!.columns(coded ? 'code' : 'string');
  return [
    ...own('id'),
    { name: 'type', type: 'string' },
    ...properties.flatMap((property) => (property.name in HELD ? own(property.name) : [property])),
  ];
}

/** What adds the cells of those columns to a row; false where a text has no code. */
export function relationCells(
  properties: readonly FlatProperty[],
  coded: boolean,
): (row: FlatValue[], id: string, type: string, values: readonly FlatValue[]) => boolean {
  const held = properties.map(({ name }) => HELD[name] ?? null);
  return (row, id, type, values) => {
    const own = HELD['id']!.hold(id, coded);
    if (own === null) return false;
    row.push(own[0]!, type);
    for (let at = 0; at < held.length; at++) {
      const property = held[at] ?? null;
      if (property === null) row.push(values[at]!);
      else {
        const some = property.hold(values[at]!, coded);
        if (some === null) return false;
        row.push(...some);
      }
    }
    return true;
  };
}

/** Whether the property of this name is held in other columns. */
export function isHeld(name: string): boolean {
  return Object.hasOwn(HELD, name);
}

/**
 * A property of a relationship in the engine's dialect. `of`: the name of a variable, or an expression; `ties`: whether it may be a tie,
 * whose id is held as it is.
 */
export function readHeld(of: string, name: string, ties: boolean): string {
  const read = HELD[name]!.read(of);
  return name === 'id' && ties ? `coalesce(${of}.id, ${read})` : read;
}

/** A relationship as the engine gives it, with the properties of a relation in place of their columns. */
export function plainRelation(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const plain: Record<string, unknown> = { ...given };
  for (const [name, property] of Object.entries(HELD)) {
    const columns = property.columns('code').filter((column) => column.name in given);
    if (columns.length === 0) continue;
    const value = property.plain(given);
    if (value !== null) plain[name] = value;
    for (const column of columns) delete plain[column.name];
  }
  return plain;
}

/** Names of the columns that stand in place of properties. */
export const HELD_COLUMNS: readonly string[] = Object.values(HELD).flatMap((property) =>
  property.columns('code').map(({ name }) => name),
);

/** What a kept database is known by: one that holds relations otherwise cannot answer. */
export const HELD_LAYOUT: readonly unknown[] = [
  macros(true),
  Object.values(HELD).map((property) => property.columns('code')),
];
