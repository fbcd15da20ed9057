/*
 * Small values of relations, several in one column of whole numbers. A column takes the engine 0.12 s and more of processor time for
 * 500,000 relations, whatever is in it, and a column of few texts two or three times that; fifteen of them fit into four numbers. Each has
 * a code from 1 (0 is no value), of so many bits. What has no code is written as texts, in the same columns, for all relations of the graph.
 */
import type { PloverCategory } from '../data/plover/row';
import type { FlatValue, ModalityKind, Polarity } from '../model';

interface Form {
  /** From 1; null where the value has none. */
  readonly code: (value: FlatValue) => number | null;
  /** The value in the engine's dialect, from its code, null where there is none. */
  readonly read: (code: string) => string;
  /** The same from its text. */
  readonly cast: (text: string) => string;
  /** The value from its code and from its text, as it is given to who asked. */
  readonly plain: (code: number) => unknown;
  readonly plainText: (text: string) => unknown;
}

/** Numbers of `scale`ths, from `least`. */
function numbers(least: number, scale: number): Form {
  const first = 1 - least * scale;
  return {
    code: (value) => {
      const code = Math.round((value as number) * scale) + first;
      return (code - first) / scale === value && code > 0 ? code : null;
    },
    read: (code) => (scale === 1 ? `(${code} - ${first})` : `((${code} - ${first}) / ${scale}.0)`),
    cast: (text) => (scale === 1 ? `to_int64(${text})` : `to_double(${text})`),
    plain: (code) => (code - first) / scale,
    plainText: Number,
  };
}

const COUNT = numbers(0, 1);

const TRUTH: Form = {
  code: (value) => (value === true ? 2 : 1),
  read: (code) => `list_extract([false, true], ${code})`,
  cast: (text) => `to_bool(${text})`,
  plain: (code) => code === 2,
  plainText: (text) => text === 'true',
};

/** One of a closed list of words; the values of `words` say nothing. */
function choice<Word extends string>(words: Readonly<Record<Word, 0>>): Form {
  const list = Object.keys(words);
  const codes = new Map<FlatValue, number>(list.map((word, at) => [word, at + 1]));
  return {
    code: (value) => codes.get(value) ?? null,
    read: (code) => `list_extract([${list.map((word) => `'${word}'`).join(', ')}], ${code})`,
    cast: (text) => text,
    plain: (code) => list[code - 1],
    plainText: (text) => text,
  };
}

const DAY_MS = 86_400_000;
const FIRST_DAY = '0001-01-01';
const BEFORE = Date.parse(FIRST_DAY) / DAY_MS - 1;
const days = new Map<FlatValue, number | null>();

const DAY: Form = {
  code: (value) => {
    let code = days.get(value);
    if (code === undefined) days.set(value, (code = dayCode(value as string)));
    return code;
  },
  read: (code) => `(date('${FIRST_DAY}') + (${code} - 1))`,
  cast: (text) => `date(${text})`,
  plain: dayText,
  plainText: (text) => text,
};

function dayCode(day: string): number | null {
  const code = Date.parse(day) / DAY_MS - BEFORE;
  return code > 0 && dayText(code) === day ? code : null;
}

function dayText(code: number): string {
  return new Date((code + BEFORE) * DAY_MS).toISOString().slice(0, 10);
}

const POLARITY = choice<Polarity>({ affirmed: 0, denied: 0, open: 0 });
const MODALITY = choice<ModalityKind>({
  actual: 0,
  likely: 0,
  possible: 0,
  conditional: 0,
  planned: 0,
  attempted: 0,
  considered: 0,
  required: 0,
  wished: 0,
  asked: 0,
});
const CATEGORY = choice<PloverCategory>({
  AGREE: 0,
  CONSULT: 0,
  SUPPORT: 0,
  CONCEDE: 0,
  COOPERATE: 0,
  AID: 0,
  RETREAT: 0,
  REQUEST: 0,
  ACCUSE: 0,
  REJECT: 0,
  THREATEN: 0,
  PROTEST: 0,
  SANCTION: 0,
  MOBILIZE: 0,
  COERCE: 0,
  ASSAULT: 0,
});

interface Member {
  readonly property: string;
  readonly form: Form;
  readonly bits: number;
}

/** By the name of the column; at most 53 bits each, for whole numbers of JavaScript. */
export const PACKED: Readonly<Record<string, readonly Member[]>> = {
  counts: [
    { property: 'weight', form: COUNT, bits: 17 },
    { property: 'headlines', form: COUNT, bits: 17 },
    { property: 'presupposed', form: COUNT, bits: 17 },
    { property: 'disputed', form: TRUTH, bits: 2 },
  ],
  support: [
    { property: 'articles', form: COUNT, bits: 17 },
    { property: 'voicesLeast', form: COUNT, bits: 17 },
    { property: 'voicesMost', form: COUNT, bits: 17 },
    { property: 'conditional', form: TRUTH, bits: 2 },
  ],
  manner: [
    { property: 'polarity', form: POLARITY, bits: 2 },
    { property: 'modality', form: MODALITY, bits: 4 },
    { property: 'category', form: CATEGORY, bits: 5 },
    { property: 'score', form: numbers(-10, 10), bits: 8 },
    { property: 'confidence', form: numbers(0, 1000), bits: 10 },
  ],
  days: [
    { property: 'first', form: DAY, bits: 22 },
    { property: 'last', form: DAY, bits: 22 },
  ],
};

/** What makes the number of a column; null where one of its values has no code. `places`: where the value of each member is, -1 where it is not. */
export function packer(
  members: readonly Member[],
  places: readonly number[],
): (values: readonly FlatValue[]) => number | null {
  const codes = members.map(({ form }) => form.code);
  const limits = members.map(({ bits }) => 2 ** bits);
  return (values) => {
    let packed = 0;
    let unit = 1;
    for (let member = 0; member < codes.length; member++) {
      const place = places[member]!;
      const value = place < 0 ? null : values[place]!;
      const limit = limits[member]!;
      if (value !== null) {
        const code = codes[member]!(value);
        if (code === null || code >= limit) return null;
        packed += code * unit;
      }
      unit *= limit;
    }
    return packed;
  };
}

/** Dialect of each packed property, from `x`, the value of its column; `coded` where that is a number, else a list of texts by `item`. */
export function packedDialects(coded: boolean, item: (position: number) => string): [string, string][] {
  return Object.values(PACKED).flatMap((members) => {
    let unit = 1;
    return members.map(({ property, form, bits }, position): [string, string] => {
      const dialect = coded ? form.read(`nullif(x / ${unit} % ${2 ** bits}, 0)`) : form.cast(item(position + 1));
      unit *= 2 ** bits;
      return [property, dialect];
    });
  });
}

/** The values of a column by property, without those that are none; `held`: its number or, by `items`, its texts. */
export function unpacked(
  members: readonly Member[],
  held: unknown,
  items: (text: string) => string[],
): [string, unknown][] {
  const found: [string, unknown][] = [];
  const texts = typeof held === 'string' ? items(held) : null;
  let left = texts === null ? Number(held) : 0;
  for (const [at, { property, form, bits }] of members.entries()) {
    const text = texts?.[at] ?? '';
    const code = left % 2 ** bits;
    left = Math.floor(left / 2 ** bits);
    if (code > 0) found.push([property, form.plain(code)]);
    else if (text !== '') found.push([property, form.plainText(text)]);
  }
  return found;
}
