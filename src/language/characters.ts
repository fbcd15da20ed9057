/** What a UTF-16 code unit is to the tokenizer. */
export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const LINE = 4;
export const SURROGATE = 5;

/** Invisible characters inside a word are part of it. */
const LETTERS = /[\p{L}\p{M}_]|\u00AD|\u200C|\u200D|\u2060/u;
const DIGITS = /\p{N}/u;
const SPACES = /[\s\u200B\u200E\u200F\u202A-\u202E\u2061-\u2064\u2066-\u2069\u0000-\u0008\u000E-\u001F\u007F]/u;
const LINES = /[\n\r\f\v\u0085\u2028\u2029]/u;

const CLASSES = classTable();

/** One byte for every code unit of the basic plane; built once at load, in a few milliseconds. */
function classTable(): Uint8Array {
  const table = new Uint8Array(65536);
  for (let code = 0; code < 65536; code++) {
    if (code >= 0x3400 && code <= 0xdfff) {
      // Ideographs, syllables and surrogates come in long runs; asking the regular expressions for each would triple the load time.
      table[code] = code >= 0xd800 ? SURROGATE : LETTER;
      continue;
    }
    table[code] = classOfText(String.fromCharCode(code));
  }
  return table;
}

function classOfText(character: string): number {
  if (LINES.test(character)) return LINE;
  if (SPACES.test(character)) return SPACE;
  if (DIGITS.test(character)) return DIGIT;
  return LETTERS.test(character) ? LETTER : OTHER;
}

/** One of LETTER, DIGIT, SPACE, LINE, SURROGATE, OTHER; OTHER past the end. */
export function classAt(text: string, index: number): number {
  return index < text.length ? CLASSES[text.charCodeAt(index)]! : OTHER;
}

export function isSpaceClass(kind: number): boolean {
  return kind === SPACE || kind === LINE;
}

/** Letters of one case only, by Unicode's mapping: digits and marks have none. */
export function isUpper(character: string): boolean {
  return character !== character.toLowerCase();
}

export function isLower(character: string): boolean {
  return character !== character.toUpperCase();
}
