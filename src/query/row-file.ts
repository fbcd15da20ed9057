import { closeSync, openSync, writeSync } from 'node:fs';
import type { FlatValue } from '../model';
import { EMPTY_ITEM, type HeldColumn, type HeldType, SEPARATOR } from './held';

/** The engine's types of columns. */
export const TYPES: Readonly<Record<HeldType, string>> = {
  string: 'STRING',
  integer: 'INT64',
  float: 'DOUBLE',
  boolean: 'BOOL',
  strings: 'STRING[]',
  day: 'DATE',
  instant: 'TIMESTAMP',
  code: 'UUID',
  joined: 'STRING',
};

/* An empty cell is no value; this stands for an empty text or list. */
const EMPTY = '\u001d';
/* Marks of ours, in the texts of a graph; and NUL. */
const MARKS = /[\u001c\u001d\u001f\u0000]/g;

/** Bytes written at once. Kept as bytes: lines kept as texts are moved about by the garbage collector, which takes longer than all else here. */
const BYTES = 1 << 18;
/** Characters that a cell cannot have as they are. */
const TOUCHED = /[\u001c\u001d\u001f\u0000\t"\n\r]/;
/** Longer texts are written by the platform, which takes longer to begin and less a character. */
const SHORT = 200;
/** Numbers under 10 ^ `MANY_DIGITS` are small integers to the platform; a safe integer has less than twice as many digits. */
const MANY_DIGITS = 8;
const MANY = 10 ** MANY_DIGITS;
const [TAB, LINE, QUOTE, SPACE, ZERO, LAST_ASCII] = [0x09, 0x0a, 0x22, 0x20, 0x30, 0x7f];

/** Marks of characters: what digits have in common stays below what others have. */
const [LETTER, NO_DIGIT] = [1, 2];
const VALUES = new Uint8Array(1 << 7).fill(NO_DIGIT);
for (const digit of '0123456789') VALUES[digit.charCodeAt(0)] = 0;
for (const letter of 'abcdef') VALUES[letter.charCodeAt(0)] = LETTER;

/** Rows of one table in the form that the engine copies soonest: cells between tabs, quoted only where they must be. */
export class RowFile {
  private readonly handle: number;
  /** Columns in which an empty text stands for itself. */
  private readonly marked = new Set<number>();
  private readonly buffer = Buffer.allocUnsafe(BYTES);
  /** The same, as the plain array that the compiler knows best. */
  private readonly bytes = new Uint8Array(this.buffer.buffer, this.buffer.byteOffset, BYTES);
  private used = 0;
  rows = 0;

  constructor(
    private readonly path: string,
    private readonly columns: readonly HeldColumn[],
    private readonly table: string,
    private readonly ends: readonly [string, string] | null,
  ) {
    this.handle = openSync(path, 'w');
  }

  /** A row of one cell for each value. */
  add(values: readonly FlatValue[]): void {
    for (let at = 0; at < values.length; at++) {
      if (at > 0) this.tab();
      this.value(values[at]!, at);
    }
    this.end();
  }

  /** Ends a cell that another follows. */
  tab(): void {
    this.byte(TAB);
  }

  /** Ends a row. */
  end(): void {
    this.byte(LINE);
    this.rows++;
  }

  /** The cell of column `at`. */
  value(value: FlatValue, at: number): void {
    // No value is an empty cell.
    if (value === null) return;
    if (typeof value === 'string') this.string(value, at);
    else if (typeof value === 'number') this.number(value);
    else if (typeof value === 'boolean') this.ascii(value ? 'true' : 'false');
    else if (value.length === 1 && value[0] !== '') this.string(value[0]!, at);
    else this.text(this.cell(value, at));
  }

  /** Digits of a text from `from` on into the cell, behind as many zeros as make them `length`; false where one of them is no such digit. */
  digitsOf(text: string, from: number, length: number, base: 10 | 16): boolean {
    if (length > BYTES - this.used) this.flush();
    const { bytes } = this;
    let to = this.used;
    for (let zeros = length - (text.length - from); zeros > 0; zeros--) bytes[to++] = ZERO;
    const end = this.used + length;
    let greatest = 0;
    for (let at = from; to < end; at++) {
      const code = text.charCodeAt(at);
      greatest |= VALUES[code]! | (code & ~LAST_ASCII);
      bytes[to++] = code;
    }
    this.used = end;
    return greatest < (base === 10 ? LETTER : NO_DIGIT);
  }

  private byte(code: number): void {
    if (this.used === BYTES) this.flush();
    this.bytes[this.used++] = code;
  }

  private string(value: string, at: number): void {
    const instant = this.columns[at]!.type === 'instant';
    if (instant || value === '' || !this.ascii(value))
      this.text(instant ? utc(value) : value === '' || TOUCHED.test(value) ? this.cell(value, at) : value);
  }

  /** Writes a text that is short and has no character that wants care; else false, and nothing is written. */
  private ascii(text: string): boolean {
    const { length } = text;
    if (length > SHORT) return false;
    if (length > BYTES - this.used) this.flush();
    const { bytes } = this;
    let to = this.used;
    // Negative as soon as one character is below a space, beyond ASCII, or a quote: one question a text takes half the time of three a character.
    let some = 0;
    for (let at = 0; at < length; at++) {
      const code = text.charCodeAt(at);
      some |= (code - SPACE) | (LAST_ASCII - code) | ((code ^ QUOTE) - 1);
      bytes[to++] = code;
    }
    if (some < 0) return false;
    this.used = to;
    return true;
  }

  private number(value: number): void {
    if (!Number.isSafeInteger(value) || value < 0) this.ascii(String(value));
    else if (value < MANY) this.digits(value, 1);
    else {
      this.digits(Math.floor(value / MANY), 1);
      this.digits(value % MANY, MANY_DIGITS);
    }
  }

  /** Of a number under `MANY`: at least so many of them. */
  private digits(value: number, least: number): void {
    if (BYTES - this.used < MANY_DIGITS) this.flush();
    let count = 1;
    for (let beyond = 10; count < least || beyond <= value; beyond *= 10) count++;
    let left = value;
    for (let to = this.used + count - 1; to >= this.used; to--) {
      const rest = (left / 10) | 0;
      this.bytes[to] = ZERO + left - rest * 10;
      left = rest;
    }
    this.used += count;
  }

  private text(text: string): void {
    // A code unit is three bytes at most.
    if (text.length * 3 > BYTES - this.used) this.flush();
    if (text.length * 3 > BYTES) writeSync(this.handle, text);
    else this.used += this.buffer.write(text, this.used);
  }

  private cell(value: string | readonly string[], at: number): string {
    const text =
      typeof value === 'string'
        ? plain(value)
        : value.map((item) => (item === '' ? EMPTY_ITEM : plain(item))).join(SEPARATOR);
    if (text === '' || text.includes(EMPTY_ITEM)) this.marked.add(at);
    if (text === '') return EMPTY;
    return /[\t"\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  }

  private flush(): void {
    if (this.used > 0) writeSync(this.handle, this.buffer, 0, this.used);
    this.used = 0;
  }

  /** The statement that copies the rows; none where there are none. */
  finish(): string[] {
    this.flush();
    closeSync(this.handle);
    if (this.rows === 0) return [];
    const declared = this.columns.map(({ type }, at) => `c${at} ${type === 'strings' ? 'STRING' : TYPES[type]}`);
    const read = this.columns.map(({ type }, at) => this.column(type, at));
    // What the engine would find out for itself by reading the file once more; and each table has a thread of its own.
    const options = `header=false, delim='\\t', quote='"', escape='"', auto_detect=false, parallel=false`;
    const from = this.ends === null ? '' : ` (from='${this.ends[0]}', to='${this.ends[1]}')`;
    const path = this.path.replaceAll('\\', '/').replaceAll("'", "\\'");
    return [
      `COPY ${this.table} FROM (LOAD WITH HEADERS (${declared.join(', ')}) FROM '${path}' (${options}) RETURN ${read.join(', ')})${from}`,
    ];
  }

  private column(type: HeldType, at: number): string {
    const marked = this.marked.has(at);
    if (type === 'joined') return `c${at}`;
    if (type === 'string') return marked ? `CASE WHEN c${at} = '${EMPTY}' THEN '' ELSE c${at} END` : `c${at}`;
    if (type !== 'strings') return `c${at}`;
    const list = `string_split(c${at}, '${SEPARATOR}')`;
    if (!marked) return list;
    const items = `list_transform(${list}, x -> CASE WHEN x = '${EMPTY_ITEM}' THEN '' ELSE x END)`;
    return `CASE WHEN c${at} = '${EMPTY}' THEN CAST([], 'STRING[]') ELSE ${items} END`;
  }
}

/** The engine ends a text at NUL, and the marks are ours: both become U+FFFD here, and only here. */
export function plain(text: string): string {
  return text.replace(MARKS, '\ufffd');
}

/** The engine drops offsets: everything is UTC, and a time without an offset is taken for it. */
function utc(instant: string): string {
  const zoned = /(?:Z|[+-]\d{2}:\d{2})$/.test(instant) ? instant : `${instant}Z`;
  return new Date(zoned).toISOString().slice(0, 19).replace('T', ' ');
}
