/**
 * Other ways of writing a training sentence: news has headlines in capitals or title case and several kinds of quotation
 * marks, the treebanks have few. Tags and trees stay what they were.
 */
import type { Random } from './random';

const SMALL_WORDS = new Set([
  'a',
  'an',
  'the',
  'of',
  'in',
  'on',
  'at',
  'to',
  'for',
  'and',
  'or',
  'but',
  'by',
  'as',
  'with',
]);

/** The sentence as it stands (nearly always), or one variant of it, at the given rate. */
export function variantOf(words: readonly string[], rate: number, random: Random): readonly string[] {
  const draw = random();
  if (draw >= rate) return words;
  const kind = draw / rate;
  if (kind < 0.5) return words.map((word, i) => (i > 0 && SMALL_WORDS.has(word) ? word : capitalized(word)));
  if (kind < 0.65) return words.map((word) => word.toUpperCase());
  if (kind < 0.8) return words.map((word, i) => (i === 0 ? lowered(word) : word));
  return words.map((word) => QUOTES.get(word) ?? word);
}

const QUOTES = new Map([
  ['"', "'"],
  ["'", '"'],
  ['``', '"'],
  ["''", '"'],
]);

function capitalized(word: string): string {
  return word.startsWith("'") || word === "n't" ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

/** Only what is capital for standing first: "The", not "NATO" or "I". */
function lowered(word: string): string {
  return /^[A-Z][a-z]+$/.test(word) ? word.toLowerCase() : word;
}
