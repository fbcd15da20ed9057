import type { Notice, Span } from '../model';
import { classAt, DIGIT, isLower, isSpaceClass, isUpper, LETTER, SURROGATE } from './characters';
import { LETTER_MONEY } from './currencies';
import { ABBREVIATIONS, ALSO_WORDS, FUSED, GLUED_AFTER, GLUED_BEFORE, JOINED_PREFIXES, UNITS } from './token-tables';

/** Longer tokens are cut, in UTF-16 code units. */
const LONGEST_TOKEN = 256;
/** Longer runs without a space are cut before they are looked into, so that no rule can look far. */
const LONGEST_RUN = 1024;

const TOP_LEVEL =
  'com|org|net|gov|edu|mil|int|info|biz|io|co|tv|me|ai|eu|uk|us|ca|de|fr|ru|cn|jp|in|il|au|nz|za|ng|ke|pk|br|mx|ar|es|it|nl|ch|se|no|pl|ua|tr|ir|gr|ie';
const URL = /(?:(?:https?|ftp):\/\/|www\.|mailto:)[^\s<>"“”\u00AB\u00BB]{1,1000}/iy;
const MAIL = /[\w.+%-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}/y;
const DOMAIN = new RegExp(
  `(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\\.){1,6}(?:${TOP_LEVEL})(?![A-Za-z0-9])(?:/[^\\s<>"“”]{0,500})?`,
  'y',
);
const FILE =
  /[\w-]{1,100}(?:\.[\w-]{1,40}){0,4}\.(?:docx?|xlsx?|pdf|pptx?|txt|zip|html?|jpe?g|png|gif|mp[34]|csv|exe)(?![A-Za-z0-9])/iy;
const HANDLE = /[@#](?=[\p{L}_\d]{0,40}\p{L})[\p{L}\p{N}_]{2,80}/uy;
const TRAILING = new Set('.,;:!?\'"’”)]>*');
const ACRONYM = /(?:\p{L}\.){2,12}(?:\p{L}(?![\p{L}\p{N}]))?/uy;
const DEGREE = /(?:Ph\.D|M\.Sc|B\.Sc|D\.Phil|M\.Phil|Lt\.Col|Maj\.Gen|Lt\.Gen)\.?(?!\p{L})/uy;
const AMPERSAND = /[A-Z]{1,4}&[A-Z]{1,3}(?![\p{L}\p{N}])/uy;
const NUMBER =
  /\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}-\d{1,2}-(?:\d{4}|\d{2})(?!\d)|(?:\d-)?\d{3}[-/]\d{3}-\d{4}(?!\d)|\d{3}-\d{4}(?![\d-])|\d{5}-\d{4}(?!\d)|\d+(?:[.,:/]\d+){0,20}/y;
const ORDINAL = /(?:st|nd|rd|th|s|['’]s)(?![\p{L}\p{N}])/iuy;
const LEADING = /[.+]\d/y;
const MONEY = /[A-Z]{1,3}\$(?=\d)/y;
/** "V2.1", "M6.2": no sentence ends at the point. */
const VERSION = /[A-Z]{1,4}\d{1,4}(?:\.\d{1,4}){1,3}(?![\p{L}\p{N}])/uy;
const PENN = /-(?:LRB|RRB|LSB|RSB|LCB|RCB)-|``|''/y;
const CUT_WORD = /['’](?:\d0s|\d\d(?!\d)|(?:em|n|til|cause|tis|twas|bout|round|s|re|ve|ll|d|m)(?![\p{L}\p{N}'’]))/iuy;
const SMILE = /(?:[:;=8][-o^]?[()DPp|\][](?![\p{L}\p{N}])|<3(?!\d)|\^_\^|\[(?:\.\.\.|…)\])/uy;
const PICTURE =
  /(?:\p{RI}\p{RI}|\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]{0,2}(?:\u200D\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]{0,2}){0,6})/uy;
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i;
const REPEATED = new Set('-=*_~#+<>|^.–—'.split(''));
const APOSTROPHES = new Set("'’ʼ`".split(''));

function match(rule: RegExp, text: string, at: number, end: number): number {
  rule.lastIndex = at;
  return rule.test(text) && rule.lastIndex <= end ? rule.lastIndex : -1;
}

/**
 * Cuts `text[start, end)` into the words of Universal Dependencies. Appends spans to `out`; gaps between them are
 * white space and invisible characters only. Linear in the length.
 */
export function tokenize(text: string, start: number, end: number, out: Span[], notices: Notice[]): void {
  let at = start;
  while (at < end) {
    while (at < end && isSpaceClass(classAt(text, at))) at++;
    let stop = at;
    while (stop < end && stop - at < LONGEST_RUN && !isSpaceClass(classAt(text, stop))) stop++;
    if (stop < end && splitsPair(text, stop)) stop--;
    if (stop > at) tokenizeRun(text, at, stop, out, notices);
    at = stop;
  }
}

/** True between the two halves of one character. */
function splitsPair(text: string, index: number): boolean {
  const before = text.charCodeAt(index - 1);
  const after = text.charCodeAt(index);
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}

function tokenizeRun(text: string, start: number, end: number, out: Span[], notices: Notice[]): void {
  const hasMark = hasInnerMark(text, start, end);
  let at = start;
  while (at < end) {
    const stop = nextToken(text, start, at, end, hasMark);
    push(text, at, stop, out, notices);
    at = stop;
  }
}

/** Whether a run has one of the characters without which it is neither link, address nor file. */
function hasInnerMark(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 64 || code === 35 || code === 47 || (code === 46 && at + 1 < end)) return true;
  }
  return false;
}

/** End of the token that starts at `at`. */
function nextToken(text: string, runStart: number, at: number, end: number, hasMark: boolean): number {
  if (hasMark && (at === runStart || !isWordLike(classAt(text, at - 1)))) {
    const link = linkEnd(text, at, end);
    if (link > at) return link;
  }
  const kind = classAt(text, at);
  if (kind === DIGIT) return numberEnd(text, at, end);
  if (kind === LETTER) return wordEnd(text, at, end);
  if (kind === SURROGATE) return surrogateEnd(text, at, end);
  return symbolEnd(text, runStart, at, end);
}

function isWordLike(kind: number): boolean {
  return kind === LETTER || kind === DIGIT;
}

function linkEnd(text: string, at: number, end: number): number {
  const url = match(URL, text, at, end);
  if (url > at) return withoutEnd(text, at, url);
  const mail = match(MAIL, text, at, end);
  if (mail > at) return mail;
  const file = match(FILE, text, at, end);
  if (file > at) return file;
  const domain = match(DOMAIN, text, at, end);
  if (domain > at) return withoutEnd(text, at, domain);
  return match(HANDLE, text, at, end);
}

/** Marks behind a link belong to the sentence it stands in. */
function withoutEnd(text: string, at: number, end: number): number {
  let stop = end;
  while (stop > at && TRAILING.has(text[stop - 1]!)) stop--;
  return stop;
}

function numberEnd(text: string, at: number, end: number): number {
  const number = match(NUMBER, text, at, end);
  let stop = number > at ? number : at + 1;
  const ordinal = match(ORDINAL, text, stop, end);
  if (ordinal > stop) return ordinal;
  const letters = stop;
  while (stop < end && isWordLike(classAt(text, stop))) stop++;
  if (UNITS.has(text.slice(letters, stop).toLowerCase())) return letters;
  return stop;
}

/** End of a word, with its full stop where it is an abbreviation. */
function wordEnd(text: string, at: number, end: number): number {
  for (const rule of [MONEY, LETTER_MONEY, VERSION, DEGREE, ACRONYM, AMPERSAND]) {
    const special = match(rule, text, at, end);
    if (special > at) return special;
  }
  let stop = lettersEnd(text, at, end);
  while (text[stop] === '-' && stop + 1 < end && isWordLike(classAt(text, stop + 1)) && joins(text, at, stop)) {
    stop = classAt(text, stop + 1) === DIGIT ? numberEnd(text, stop + 1, end) : lettersEnd(text, stop + 1, end);
  }
  const word = text.slice(at, stop);
  const glue = glueIn(word);
  if (glue > 0) return at + glue;
  const fused = FUSED.get(word.toLowerCase());
  if (fused !== undefined) return at + fused;
  const clitic = CLITIC.exec(word);
  if (clitic !== null && clitic.index > 0) return at + clitic.index;
  if (text[stop] === '.' && stop < end && takesStop(text, word, stop, end)) return stop + 1;
  return stop;
}

function joins(text: string, at: number, hyphen: number): boolean {
  return hyphen - at <= 8 && JOINED_PREFIXES.has(text.slice(at, hyphen).toLowerCase());
}

function lettersEnd(text: string, at: number, end: number): number {
  let stop = at;
  while (stop < end) {
    if (isWordLike(classAt(text, stop))) stop++;
    else if (stop > at && APOSTROPHES.has(text[stop]!) && stop + 1 < end && classAt(text, stop + 1) === LETTER) stop++;
    else break;
  }
  return stop;
}

/** Where a space was lost inside a word ("toThe"), or 0. */
function glueIn(word: string): number {
  for (let at = 2; at < word.length - 2; at++) {
    if (!isUpper(word[at]!) || !isLower(word[at - 1]!)) continue;
    const before = word.slice(0, at);
    if (before !== before.toLowerCase() || !isLower(word[at + 1]!)) return 0;
    return GLUED_BEFORE.has(before) || GLUED_AFTER.has(word.slice(at)) ? at : 0;
  }
  return 0;
}

/** Whether the full stop at `stop` belongs to the word before it. */
function takesStop(text: string, word: string, stop: number, end: number): boolean {
  if (text[stop + 1] === '.' && stop + 1 < end) return false;
  const lower = word.toLowerCase();
  if (word.length === 1 && word !== 'p' && word !== 'v') return takesInitialStop(text, word, stop);
  if (!ABBREVIATIONS.has(lower)) return false;
  const condition = ALSO_WORDS.get(lower);
  return condition === undefined || condition.test(text.slice(stop + 1, stop + 4));
}

/** "J. Smith" and "c. 1870", but not "than I." */
function takesInitialStop(text: string, word: string, stop: number): boolean {
  return (isUpper(word) && word !== 'I') || (word === 'c' && /^\s\d/.test(text.slice(stop + 1, stop + 3)));
}

function surrogateEnd(text: string, at: number, end: number): number {
  const picture = match(PICTURE, text, at, end);
  if (picture > at) return picture;
  return Math.min(end, at + (text.codePointAt(at)! > 0xffff ? 2 : 1));
}

function symbolEnd(text: string, runStart: number, at: number, end: number): number {
  for (const rule of [PENN, SMILE, CUT_WORD]) {
    const special = match(rule, text, at, end);
    if (special > at) return special;
  }
  if ((at === runStart || text[at - 1] === '$') && match(LEADING, text, at, end) > at)
    return numberEnd(text, at + 1, end);
  const character = text[at]!;
  if (character === '!' || character === '?') return runEnd(text, at, end, '!?');
  if (REPEATED.has(character)) return runEnd(text, at, end, character);
  const picture = match(PICTURE, text, at, end);
  return picture > at ? picture : at + 1;
}

function runEnd(text: string, at: number, end: number, characters: string): number {
  let stop = at + 1;
  while (stop < end && characters.includes(text[stop]!)) stop++;
  return stop;
}

function push(text: string, start: number, end: number, out: Span[], notices: Notice[]): void {
  if (end - start <= LONGEST_TOKEN) {
    out.push({ start, end });
    return;
  }
  notices.push({
    code: 'token-cut',
    message: `A run of ${end - start} characters without a space was cut into pieces of ${LONGEST_TOKEN}.`,
    start,
    end,
  });
  for (let at = start; at < end; ) {
    let stop = Math.min(end, at + LONGEST_TOKEN);
    if (stop < end && splitsPair(text, stop)) stop--;
    out.push({ start: at, end: stop });
    at = stop;
  }
}
