/**
 * What the models know of a word by its form alone, as integers. Texts repeat their words, so the facts
 * of a form are computed once and kept.
 */
import { hashString } from './hashing';

export interface WordFacts {
  /** The form as it is written, digits as 0. */
  readonly form: number;
  readonly lower: number;
  /** Xx-00 with runs collapsed. */
  readonly shape: number;
  /** Last 1 to 5 letters of the lower-cased form. */
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly suffix5: number;
  readonly prefix1: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly prefix4: number;
  /** Bits: capital first, all capitals, some capital later, hyphen inside, digit, letter, period inside. */
  readonly flags: number;
}

const CAPITAL = 1;
const ALL_CAPITALS = 2;
const INNER_CAPITAL = 4;
const HYPHEN = 8;
const DIGIT = 16;
const LETTER = 32;
const PERIOD = 64;

/** More forms than any article has; forgetting them all keeps memory flat over an endless stream. */
const MOST_KEPT = 60_000;

const kept = new Map<string, WordFacts>();

export function wordFacts(word: string): WordFacts {
  let facts = kept.get(word);
  if (facts === undefined) {
    if (kept.size >= MOST_KEPT) kept.clear();
    facts = computeFacts(word);
    kept.set(word, facts);
  }
  return facts;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function computeFacts(word: string): WordFacts {
  const form = word.replace(/[0-9]/g, '0');
  const lower = form.toLowerCase();
  const length = lower.length;
  const suffix = (size: number): number => (size > length ? size : hashString(lower, length - size, length));
  const prefix = (size: number): number => (size > length ? size : hashString(lower, 0, size));
  return {
    form: hashString(form),
    lower: hashString(lower),
    shape: hashString(shapeOf(form)),
    suffix1: suffix(1),
    suffix2: suffix(2),
    suffix3: suffix(3),
    suffix4: suffix(4),
    suffix5: suffix(5),
    prefix1: prefix(1),
    prefix2: prefix(2),
    prefix3: prefix(3),
    prefix4: prefix(4),
    flags: flagsOf(form),
  };
}

/** Runs of one kind of character collapse to one: "McDonald-19" is `XxXx-0`. */
function shapeOf(form: string): string {
  let shape = '';
  for (const character of form) {
    const kind = kindOf(character);
    if (!shape.endsWith(kind)) shape += kind;
  }
  return shape;
}

function kindOf(character: string): string {
  if (isDigit(character.charCodeAt(0))) return '0';
  if (character.toLowerCase() !== character) return 'X';
  if (character.toUpperCase() !== character) return 'x';
  return character;
}

function flagsOf(form: string): number {
  let flags = 0;
  let lowerLetters = 0;
  let index = 0;
  for (const character of form) {
    const kind = kindOf(character);
    if (kind === 'X') flags |= index === 0 ? CAPITAL | LETTER : INNER_CAPITAL | LETTER;
    else if (kind === 'x') {
      lowerLetters++;
      flags |= LETTER;
    } else if (kind === '0') flags |= DIGIT;
    else if (kind === '-' && form.length > 1) flags |= HYPHEN;
    else if (kind === '.' && form.length > 1) flags |= PERIOD;
    index++;
  }
  if ((flags & LETTER) !== 0 && lowerLetters === 0) flags |= ALL_CAPITALS;
  return flags;
}
