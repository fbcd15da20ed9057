import type { Claim, ClaimForm, MentionId, ModalityKind, Polarity, Reading } from '../model';
import { interned } from '../text/interned';
import { mentionNumber, packedMentionsOf } from '../text/packed-mentions';
import { virtualList } from '../text/virtual-list';
import { actingMentions } from './acting';
import { bodiesMeant } from './beside';
import { firstFrames } from './frames';

/*
 * What every resolution asks of every claim, in short. Claims are three quarters of what the store holds; with rows kept in the notes,
 * those of an article are only parsed where something new is said of it.
 */

/** A claim in short. */
export interface ClaimRow {
  readonly form: ClaimForm;
  readonly sentence: number;
  readonly polarity: Polarity;
  readonly modality: ModalityKind;
  readonly lemma: string;
  /** The days it is placed in; null where it is not. */
  readonly from: string | null;
  readonly to: string | null;
}

type PackedRow = readonly [
  ClaimForm,
  number,
  Polarity,
  ModalityKind,
  string,
  string | null,
  string | null,
  /** Mentions on whose word it is told, outermost first. */
  tellers: readonly number[],
];

/** Rows as JSON can hold them; mentions by their number in the reading. */
export interface PackedRows {
  readonly claims: readonly PackedRow[];
  /** Mentions that a claim has as a participant or teller, or that own another mention. */
  readonly used: readonly number[];
  /** Mentions in a place where a state speaks, acts, or is spoken to. */
  readonly acting: readonly number[];
  readonly tellers: readonly number[];
  /** Nouns for a body, and the name of the body that is meant. */
  readonly bodies: readonly (readonly [noun: number, name: number])[];
  /** Numbers of the claims that are the first empty frame of their sentence. */
  readonly frames: readonly number[];
}

const KNOWN = new WeakMap<Reading, ClaimRows | (() => PackedRows | null)>();

/** The rows of a reading, found once. */
export function rowsOf(reading: Reading): ClaimRows {
  const known = KNOWN.get(reading);
  if (typeof known === 'object') return known;
  const rows = new ClaimRows(known?.() ?? madeOf(reading), reading);
  KNOWN.set(reading, rows);
  return rows;
}

/** Says what was found in a reading before; null where that is not known. */
export function knowRows(reading: Reading, rows: () => PackedRows | null): void {
  if (!KNOWN.has(reading)) KNOWN.set(reading, rows);
}

/** Gives `same`, which is this reading in another form, the rows of it. */
export function withRowsOf(reading: Reading, same: Reading): Reading {
  if (same !== reading && !KNOWN.has(same)) KNOWN.set(same, rowsOf(reading));
  return same;
}

/** Marks of a mention. */
const [USED, ACTING, TELLER] = [1, 2, 4] as const;
/** Parts of a row. */
const WIDTH = 7;
const SENTENCE = 1;
const LEMMA = 4;
/** Behind them in the packed row. */
const TELLERS = WIDTH;

/** The claims of a reading in short, and which of its mentions they use, and how: numbers, and each word once. */
export class ClaimRows {
  /** How many claims there are. */
  readonly length: number;
  /** Whether they stand in order of their sentences. */
  readonly isInOrder: boolean;
  readonly frames: readonly number[];
  /** Nouns for a body -> the name of the body that is meant. */
  readonly bodies: ReadonlyMap<MentionId, MentionId>;
  private readonly numbers: Uint16Array | Uint32Array;
  private readonly words: readonly (string | null)[];
  private readonly marks: Uint8Array;
  /** Where the tellers of each claim begin in the list of all, and that list: numbers of mentions. */
  private readonly firstTellers: Uint32Array;
  private readonly tellers: Uint32Array;
  /** Where ids have another form than the program gives, the number of each. */
  private readonly places: ReadonlyMap<string, number> | null;

  constructor({ claims, used, acting, tellers, bodies, frames }: PackedRows, reading: Reading) {
    this.length = claims.length;
    this.isInOrder = claims.every((row, at) => at === 0 || row[SENTENCE] >= claims[at - 1]![SENTENCE]);
    this.frames = frames;
    const words = new Map<string | null, number>([[null, 0]]);
    const numberOf = (word: string | null): number => {
      const number = words.get(word) ?? words.size;
      if (number === words.size) words.set(word === null ? word : interned(word), number);
      return number;
    };
    const numbers = new Uint32Array(claims.length * WIDTH);
    const firstTellers = new Uint32Array(claims.length + 1);
    claims.forEach((row, at) => {
      for (let part = 0; part < WIDTH; part++)
        numbers[at * WIDTH + part] = part === SENTENCE ? row[SENTENCE] : numberOf(row[part] as string | null);
      firstTellers[at + 1] = firstTellers[at]! + row[TELLERS].length;
    });
    this.firstTellers = firstTellers;
    this.tellers = new Uint32Array(firstTellers[claims.length]!);
    for (const [at, row] of claims.entries()) this.tellers.set(row[TELLERS], firstTellers[at]);
    this.numbers = numbers.some((number) => number > 0xffff) ? numbers : Uint16Array.from(numbers);
    this.words = [...words.keys()];
    const packed = packedMentionsOf(reading);
    this.marks = new Uint8Array(packed?.length ?? reading.mentions.length);
    for (const [some, mark] of [
      [used, USED],
      [acting, ACTING],
      [tellers, TELLER],
    ] as const)
      for (const number of some) this.marks[number]! |= mark;
    const isNumbered = packed !== null || reading.mentions.every(({ id }, at) => id === `${reading.article}#m${at}`);
    this.places = isNumbered ? null : new Map(reading.mentions.map(({ id }, at) => [id, at]));
    const idOf = (number: number) => reading.mentions[number]!.id;
    this.bodies = bodies.length === 0 ? NONE : new Map(bodies.map(([noun, name]) => [idOf(noun), idOf(name)]));
  }

  claim(number: number): ClaimRow {
    const word = (part: number) => this.words[this.numbers[number * WIDTH + part]!]!;
    return {
      form: word(0) as ClaimForm,
      sentence: this.sentenceOf(number),
      polarity: word(2) as Polarity,
      modality: word(3) as ModalityKind,
      lemma: word(4),
      from: word(5),
      to: word(6),
    };
  }

  /** Its verb, without the rest of the row. */
  lemmaOf(number: number): string {
    return this.words[this.numbers[number * WIDTH + LEMMA]!]!;
  }

  sentenceOf(number: number): number {
    return this.numbers[number * WIDTH + SENTENCE]!;
  }

  /** Numbers of the mentions on whose word a claim is told, outermost first. */
  tellersOf(number: number): readonly number[] {
    return [...this.tellers.subarray(this.firstTellers[number], this.firstTellers[number + 1])];
  }

  /** A mention that a claim has as a participant or teller, or that owns another mention. */
  isUsed(id: MentionId): boolean {
    return this.isMarked(id, USED);
  }

  /** A mention in a place where a state speaks, acts, or is spoken to. */
  isActing(id: MentionId): boolean {
    return this.isMarked(id, ACTING);
  }

  isTeller(id: MentionId): boolean {
    return this.isMarked(id, TELLER);
  }

  packed(reading: Reading): PackedRows {
    const marked = (mark: number): number[] => {
      const numbers: number[] = [];
      for (const [number, marks] of this.marks.entries()) if ((marks & mark) !== 0) numbers.push(number);
      return numbers;
    };
    const places = this.bodies.size === 0 ? null : placesOf(reading);
    return {
      claims: virtualList(this.length, (number): PackedRow => {
        const { form, sentence, polarity, modality, lemma, from, to } = this.claim(number);
        return [form, sentence, polarity, modality, lemma, from, to, this.tellersOf(number)];
      }),
      used: marked(USED),
      acting: marked(ACTING),
      tellers: marked(TELLER),
      bodies: [...this.bodies].map(([noun, name]) => [places!.get(noun)!, places!.get(name)!]),
      frames: this.frames,
    };
  }

  private isMarked(id: MentionId, mark: number): boolean {
    const number = this.places === null ? mentionNumber(id) : (this.places.get(id) ?? -1);
    return number >= 0 && (this.marks[number]! & mark) !== 0;
  }
}

const NONE: ReadonlyMap<MentionId, MentionId> = new Map();

/** Rows as JSON can hold them. */
export function packed(reading: Reading): PackedRows {
  return rowsOf(reading).packed(reading);
}

function madeOf(reading: Reading): PackedRows {
  const places = placesOf(reading);
  const numbersOf = (ids: Iterable<MentionId>) => [...ids].flatMap((id) => places.get(id) ?? []);
  const claims = reading.claims.map((claim): PackedRow => {
    const { form, sentence, polarity, modality, lemma, from, to } = rowOf(claim);
    return [form, sentence, polarity, modality, lemma, from, to, numbersOf(tellersIn(claim))];
  });
  return {
    claims,
    used: numbersOf(usedMentions(reading)),
    acting: numbersOf(actingMentions(reading)),
    tellers: claims.flatMap((row) => row[TELLERS]),
    bodies: [...bodiesMeant(reading)].map(([noun, name]) => [places.get(noun)!, places.get(name)!]),
    frames: firstFrames(reading.claims),
  };
}

const tellersIn = ({ attribution }: Claim): MentionId[] => attribution.flatMap(({ by }) => by.mention ?? []);

/** Numbers of mentions by id. Those of packed ones stand in their ids. */
function placesOf(reading: Reading): Pick<ReadonlyMap<MentionId, number>, 'get'> {
  const packed = packedMentionsOf(reading);
  if (packed === null) return new Map(reading.mentions.map(({ id }, at) => [id, at]));
  return {
    get(id) {
      const number = mentionNumber(id);
      return packed.at(number)?.id === id ? number : undefined;
    },
  };
}

export function rowOf({ form, sentence, polarity, modality, predicate, time }: Claim): ClaimRow {
  const [from, to] = [time?.from ?? null, time?.to ?? null];
  return { form, sentence, polarity, modality: modality.kind, lemma: predicate.lemma, from, to };
}

function usedMentions({ claims, mentions }: Reading): ReadonlySet<MentionId> {
  const used = new Set<MentionId>();
  const use = (mention: MentionId | null | undefined) => {
    if (mention) used.add(mention);
  };
  for (const claim of claims) {
    for (const argument of [claim.subject, claim.object, ...claim.arguments]) use(argument?.mention);
    for (const step of claim.attribution) use(step.by.mention);
  }
  for (const mention of mentions) use(mention.owner);
  return used;
}
