import { interned } from '../text/interned';

/** Soft hyphen, zero-width joiners, word joiner, direction marks: shown as nothing, so they are no part of a word's form. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|\uFE0E|\uFE0F/g;
const NEEDS_WORK = /[^\x21-\x7E]|[`'"-]/;
const APOSTROPHES = /[‘’‛ʼ′`´]/g;
const QUOTES = /^(?:[“”„‟«»″]|''|``|‘‘|’’)$/;

/** Tokens of the Penn Treebank's plain-text form and what they stand for. */
const PENN = new Map([
  ['-LRB-', '('],
  ['-RRB-', ')'],
  ['-LSB-', '['],
  ['-RSB-', ']'],
  ['-LCB-', '{'],
  ['-RCB-', '}'],
  ['…', '...'],
]);

/**
 * The form of a token the models see, in training and in reading: straight quotes and apostrophes, no invisible
 * characters, brackets instead of Penn names. Dashes stay as they are. The token's own text is not touched.
 */
export function normalForm(text: string): string {
  if (!NEEDS_WORK.test(text)) return text;
  const visible = text.replace(INVISIBLE, '');
  if (QUOTES.test(visible)) return '"';
  return interned(PENN.get(visible) ?? (visible.replace(APOSTROPHES, "'") || text));
}
