import {
  type Claim,
  ENTITY_TYPES,
  type EntityType,
  type Mention,
  type MentionForm,
  type MentionId,
  type Reading,
  type Span,
} from '../model';
import { runOf } from './run';
import { virtualList } from './virtual-list';

/*
 * Mentions are what a build holds of all its articles. As objects they take 300 bytes each; here what they say are rows of numbers, their
 * words are held once for all articles, and a mention is an object of its own only as long as somebody looks at it.
 */

/** Numbers of a mention, in this order. A span or a word that is not there is `NONE`. */
const [START, END, SENTENCE, FULL_START, FULL_END, HEAD_START, HEAD_END, REFERS, OWNER, TEXT, KEY, TITLE, WIDTH] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
] as const;
const NONE = -1;
/** Mentions whose numbers lie in one piece; an article with more of them has a piece of its own. */
const PAGE = 16_384;

const FORMS: readonly MentionForm[] = ['name', 'noun', 'pronoun'];
const TYPES: readonly (EntityType | null)[] = [null, ...ENTITY_TYPES];
/** Form, type and whether it is unnamed are one number, and stand in one with the sentence. */
const KINDS = 64;

/** The mentions of one article. */
export interface PackedMentions {
  readonly length: number;
  /** All of them, as objects; another list each time, but for the one that was asked for last. Of very many each is made when it is asked for. */
  all(): readonly Mention[];
  at(number: number): Mention | undefined;
  /** Those of one sentence. */
  inSentence(sentence: number): readonly Mention[];
}

const PACKED = new WeakMap<Reading, PackedMentions>();

/** Where the mentions of a reading lie packed; null where they are ordinary objects. */
export function packedMentionsOf(reading: Reading): PackedMentions | null {
  return PACKED.get(reading) ?? null;
}

/** A reading with its mentions packed, and its claims when they are asked for. */
export function withPackedMentions(
  { article, sentences, notices }: Omit<Reading, 'mentions' | 'claims'>,
  packed: PackedMentions,
  claims: () => readonly Claim[],
): Reading {
  const reading: Reading = {
    article,
    sentences,
    get mentions() {
      return packed.all();
    },
    get claims() {
      return claims();
    },
    notices,
  };
  PACKED.set(reading, packed);
  return reading;
}

/** Number of a mention in its article, by its id: 12 of `3f2a...#m12`; -1 where the id has another form. */
export function mentionNumber(id: string): number {
  let number = 0;
  let place = 1;
  for (let at = id.length - 1; at >= 0; at--) {
    const digit = id.charCodeAt(at) - ZERO;
    if (digit >= 0 && digit <= 9) {
      number += digit * place;
      place *= 10;
    } else return place > 1 && digit === LETTER && id.charCodeAt(at - 1) === SHARP ? number : -1;
  }
  return -1;
}

const ZERO = 48;
const LETTER = 'm'.charCodeAt(0) - ZERO;
const SHARP = '#'.charCodeAt(0);

/** Words by number, each once. */
class Words {
  readonly list: string[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(word: string): number {
    let number = this.numbers.get(word);
    if (number === undefined) {
      number = this.list.push(word) - 1;
      this.numbers.set(word, number);
    }
    return number;
  }
}

/** Holds the mentions of many articles. */
export class MentionTable {
  private page = new Int32Array(0);
  private used = 0;
  private readonly words = new Words();

  /** The same mentions, packed; null where they are not numbered in order, as the program numbers them. */
  pack(article: string, mentions: readonly Mention[]): PackedMentions | null {
    if (!isInOrder(article, mentions, START_OF_ALL)) return null;
    if (this.used + mentions.length * WIDTH > this.page.length) {
      this.page = new Int32Array(Math.max(PAGE, mentions.length) * WIDTH);
      this.used = 0;
    }
    const { page, used: first, words } = this;
    for (const [number, mention] of mentions.entries()) writeRow(mention, page, first + number * WIDTH, words);
    this.used += mentions.length * WIDTH;
    return new Rows(article, page, first, mentions.length, words.list);
  }
}

/** Packs the mentions of one long article as they are found. */
export class MentionPacker {
  private page = new Int32Array(PAGE * WIDTH);
  private before = START_OF_ALL;
  private readonly words = new Words();

  constructor(private readonly article: string) {}

  /** The next ones; false, and none of them, where rows could not say what they say. */
  add(mentions: readonly Mention[]): boolean {
    if (!isInOrder(this.article, mentions, this.before)) return false;
    const { number: first } = this.before;
    const number = first + mentions.length;
    if (number * WIDTH > this.page.length) this.page = copyOf(this.page, Math.max(number, first * GROWTH) * WIDTH);
    for (const [at, mention] of mentions.entries()) writeRow(mention, this.page, (first + at) * WIDTH, this.words);
    this.before = { number, sentence: mentions.at(-1)?.sentence ?? this.before.sentence };
    return true;
  }

  packed(): PackedMentions {
    const { number } = this.before;
    return rowsOf({ article: this.article, page: copyOf(this.page, number * WIDTH), words: this.words.list });
  }
}

/** How much more room is made where there is too little: enough that copying does not grow with the square of the article. */
const GROWTH = 1.25;

/** The same numbers in a list of this length. */
function copyOf(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(length);
  copy.set(numbers.subarray(0, length));
  return copy;
}

function writeRow(mention: Mention, page: Int32Array, at: number, words: Words): void {
  const { start, end, sentence, full, head, form, type, unnamed } = mention;
  const kind = FORMS.indexOf(form) + FORMS.length * (TYPES.indexOf(type) + (unnamed ? TYPES.length : 0));
  page[at + START] = start;
  page[at + END] = end;
  page[at + SENTENCE] = sentence * KINDS + kind;
  page[at + FULL_START] = full?.start ?? NONE;
  page[at + FULL_END] = full?.end ?? NONE;
  page[at + HEAD_START] = head.start;
  page[at + HEAD_END] = head.end;
  page[at + REFERS] = mention.refers === null ? NONE : mentionNumber(mention.refers);
  page[at + OWNER] = mention.owner === null ? NONE : mentionNumber(mention.owner);
  page[at + TEXT] = words.numberOf(mention.text);
  page[at + KEY] = words.numberOf(mention.key);
  page[at + TITLE] = mention.title === null ? NONE : words.numberOf(mention.title);
}

/** How many mentions come before, and the sentence of the last of them. */
interface Before {
  readonly number: number;
  readonly sentence: number;
}

const START_OF_ALL: Before = { number: 0, sentence: 0 };

/** Whether rows can say all that these mentions say: in order of sentences, and numbered as the program numbers them. */
function isInOrder(article: string, mentions: readonly Mention[], { number: first, sentence: from }: Before): boolean {
  const many = first + mentions.length;
  const isAt = (id: MentionId, number: number) => number >= 0 && number < many && id === `${article}#m${number}`;
  const isOneOrNone = (id: MentionId | null) => id === null || (id !== undefined && isAt(id, mentionNumber(id)));
  return mentions.every(
    ({ id, sentence, refers, owner, title, form, type }, at) =>
      isAt(id, first + at) &&
      sentence >= (mentions[at - 1]?.sentence ?? from) &&
      sentence < MOST_SENTENCES &&
      [refers, owner].every(isOneOrNone) &&
      title !== undefined &&
      FORMS.includes(form) &&
      TYPES.includes(type),
  );
}

const MOST_SENTENCES = 2 ** 31 / KINDS;

/** The mentions of one article as plain data, which can be posted to another thread. */
export interface MentionRows {
  readonly article: string;
  readonly page: Int32Array;
  readonly words: readonly string[];
}

/** The mentions of an article that has a page of its own, as such data; null where they are kept otherwise. */
export function mentionRowsOf(reading: Reading): MentionRows | null {
  const rows = PACKED.get(reading);
  if (!(rows instanceof Rows) || rows.length * WIDTH !== rows.page.length) return null;
  const { article, page, words } = rows;
  return { article, page, words };
}

/** The mentions that such data holds. */
export function rowsOf({ article, page, words }: MentionRows): PackedMentions {
  return new Rows(article, page, 0, page.length / WIDTH, words);
}

/** Of more mentions no list is held: each is made every time it is asked for. */
const MOST_MADE = 20_000;

/** The list that was asked for last: whoever asks for one asks for it again soon. */
let last: { readonly rows: Rows; readonly all: readonly Mention[] } | null = null;

class Rows implements PackedMentions {
  constructor(
    readonly article: string,
    readonly page: Int32Array,
    readonly first: number,
    readonly length: number,
    readonly words: readonly string[],
  ) {}

  all(): readonly Mention[] {
    if (this.length > MOST_MADE) return virtualList(this.length, (number) => new Row(this, number));
    if (last?.rows !== this)
      last = { rows: this, all: Array.from({ length: this.length }, (_, number) => new Row(this, number)) };
    return last.all;
  }

  at(number: number): Mention | undefined {
    return number >= 0 && number < this.length ? new Row(this, number) : undefined;
  }

  inSentence(sentence: number): readonly Mention[] {
    const numbers = runOf(this.length, (number) => this.sentenceAt(number), sentence);
    return numbers.map((number) => new Row(this, number));
  }

  idAt(number: number): MentionId {
    return `${this.article}#m${number}` as MentionId;
  }

  private sentenceAt(number: number): number {
    return Math.floor(this.page[this.first + number * WIDTH + SENTENCE]! / KINDS);
  }
}

/** A mention, read from its numbers part by part. */
class Row implements AllParts {
  private readonly rows: Rows;
  private readonly number: number;

  constructor(rows: Rows, number: number) {
    this.rows = rows;
    this.number = number;
  }

  get id(): MentionId {
    return this.rows.idAt(this.number);
  }
  get start(): number {
    return this.part(START);
  }
  get end(): number {
    return this.part(END);
  }
  get text(): string {
    return this.rows.words[this.part(TEXT)]!;
  }
  get sentence(): number {
    return Math.floor(this.part(SENTENCE) / KINDS);
  }
  get full(): Span | undefined {
    const start = this.part(FULL_START);
    return start === NONE ? undefined : { start, end: this.part(FULL_END) };
  }
  get head(): Span {
    return { start: this.part(HEAD_START), end: this.part(HEAD_END) };
  }
  get form(): MentionForm {
    return FORMS[this.kind % FORMS.length]!;
  }
  get type(): EntityType | null {
    return TYPES[Math.floor(this.kind / FORMS.length) % TYPES.length]!;
  }
  get refers(): MentionId | null {
    return this.mentionAt(REFERS);
  }
  get unnamed(): boolean {
    return this.kind >= FORMS.length * TYPES.length;
  }
  get key(): string {
    return this.rows.words[this.part(KEY)]!;
  }
  get title(): string | null {
    const title = this.part(TITLE);
    return title === NONE ? null : this.rows.words[title]!;
  }
  get owner(): MentionId | null {
    return this.mentionAt(OWNER);
  }

  toJSON(): AllParts {
    return allParts(this);
  }

  private get kind(): number {
    return this.part(SENTENCE) % KINDS;
  }

  private mentionAt(part: number): MentionId | null {
    const number = this.part(part);
    return number === NONE ? null : this.rows.idAt(number);
  }

  private part(part: number): number {
    return this.rows.page[this.rows.first + this.number * WIDTH + part]!;
  }
}

/** Every part by name, so that a part that mentions get some day is not forgotten here. */
type AllParts = { readonly [Name in keyof Required<Mention>]: Mention[Name] };

/** The parts of a mention as a plain object. A packed one has them by its class, so that spreading it gives none of them. */
export function allParts(mention: Mention): AllParts {
  const { id, start, end, text, sentence, full, head, form, type, refers, unnamed, key, title, owner } = mention;
  return { id, start, end, text, sentence, full, head, form, type, refers, unnamed, key, title, owner };
}
