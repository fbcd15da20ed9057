import type { Notice, Span } from '../model';
import { classAt, DIGIT, isLower, LETTER } from './characters';
import { BEHIND_CLOCKS, SPEECH_VERBS, STARTERS } from './sentence-tables';
import { ABBREVIATIONS } from './token-tables';

/** Longer sentences are cut: UTF-16 code units and tokens. */
const LONGEST_SENTENCE = 2000;
const MOST_TOKENS = 400;
/** How far after a quotation its speaker's verb may stand, in tokens. */
const SPEECH_REACH = 5;

const CLOSING = new Set(['”', '’', ')', ']', '»', "''", '’’', '-RRB-', '-RSB-', '}']);
const STRAIGHT = new Set(['"', "'"]);
const OPENING = new Set(['“', '‘', '(', '[', '«', '``', '-LRB-', '-LSB-', '"', "'", '¿', '¡', '{']);
const BULLETS = new Set(['•', '●', '▪', '‣', '*', '·', '■', '►']);
const TERMINAL = /^(?:[!?]+|\.|。|\.{2,}|…+)$/;
const ELLIPSIS = /^(?:\.{2,}|…+)$/;
const SMILE = /^(?:[:;=8][-o^]?[()DPp|]|<3)$/;
/** Short forms that lead on to what they belong to. */
const NEVER_LAST = new Set(['vs', 'v', 'e.g', 'i.e', 'p.s', 'n.b', 'cf', 'viz', 'a.k.a']);
const DOTTED = /^[^.]{1,12}(?:\.[^.]{1,3}){0,6}\.$/;

type View = { readonly text: string; readonly tokens: readonly Span[] };

/** Groups the tokens of one paragraph into sentences: pairs of first and past-the-last token index. Linear. */
export function sentencesOf(text: string, tokens: readonly Span[]): { first: number; last: number }[] {
  const view = { text, tokens };
  const sentences: { first: number; last: number }[] = [];
  let first = 0;
  let quotes = 0;
  for (let at = 0; at < tokens.length; at++) {
    const word = wordAt(view, at);
    if (word === '"') quotes++;
    if (!isTerminal(word)) continue;
    const next = afterClosers(view, at + 1, quotes % 2 === 1);
    if (next < tokens.length && !isBoundary(view, first, at, next)) continue;
    sentences.push({ first, last: next });
    for (let closer = at + 1; closer < next; closer++) if (wordAt(view, closer) === '"') quotes++;
    first = next;
    at = next - 1;
  }
  if (first < tokens.length) sentences.push({ first, last: tokens.length });
  return sentences;
}

function wordAt({ text, tokens }: View, at: number): string {
  const token = tokens[at];
  return token === undefined ? '' : text.slice(token.start, token.end);
}

function isTerminal(word: string): boolean {
  return TERMINAL.test(word) || isAbbreviation(word);
}

/** A word that carries its full stop: "Gen.", "U.S.", "J." */
export function isAbbreviation(word: string): boolean {
  return word.length > 1 && word.endsWith('.') && DOTTED.test(word);
}

function spaced({ tokens }: View, at: number): boolean {
  return at > 0 && at < tokens.length && tokens[at]!.start > tokens[at - 1]!.end;
}

/** Index of the first token after the quotation marks and brackets that close at `at`. */
function afterClosers(view: View, at: number, quoteOpen: boolean): number {
  while (at < view.tokens.length) {
    const word = wordAt(view, at);
    const lone = spaced(view, at) && (at + 1 === view.tokens.length || spaced(view, at + 1));
    const closes =
      (CLOSING.has(word) && !(word === '’' && spaced(view, at) && !lone)) ||
      SMILE.test(word) ||
      (STRAIGHT.has(word) && (!spaced(view, at) || (lone && quoteOpen)));
    const note = word === '[' ? noteEnd(view, at) : at;
    if (!closes && note === at) break;
    if (word === '"') quoteOpen = false;
    at = Math.max(at + 1, note);
  }
  return at;
}

/** "[17]" after a full stop is a note on the sentence before it; gives the index after it, or `at`. */
function noteEnd(view: View, at: number): number {
  return /^\d{1,3}$/.test(wordAt(view, at + 1)) && wordAt(view, at + 2) === ']' ? at + 3 : at;
}

/** Whether a sentence ends between the terminal at `at` (with its closers) and the token at `next`. */
function isBoundary(view: View, first: number, at: number, next: number): boolean {
  const word = wordAt(view, at);
  if (isEnumerator(view, first, at)) return false;
  const start = OPENING.has(wordAt(view, next)) ? next + 1 : next;
  const following = wordAt(view, start);
  if (BULLETS.has(wordAt(view, next))) return true;
  const closed = next > at + 1;
  const kind = classAt(following, 0);
  if (kind !== LETTER && kind !== DIGIT) return start > next && !ELLIPSIS.test(word) && !isAbbreviation(word);
  if (isAbbreviation(word)) return endsAfterAbbreviation(view, at, word, following, kind);
  if (isLower(following[0]!)) return !closed && startsLower(view, at, word, following);
  if (closed && word !== '.' && isSpoken(view, next)) return false;
  if (word.startsWith('!') && !spaced(view, next) && !closed) return kind === LETTER;
  return true;
}

/** "1. Open the door": the number of a list item at the start of its sentence. */
function isEnumerator(view: View, first: number, at: number): boolean {
  if (wordAt(view, at) !== '.' || at - first > 2 || at === first) return false;
  const label = wordAt(view, at - 1);
  return (
    /^(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})$/.test(label) && (at - first === 1 || /^[(#*]$/.test(wordAt(view, first)))
  );
}

/** Careless writing: a lower-case sentence after a plain full stop. Names like "Yahoo!" and cut-off words do not end one. */
function startsLower(view: View, at: number, word: string, following: string): boolean {
  if (ELLIPSIS.test(word) || SPEECH_VERBS.has(following)) return false;
  const before = wordAt(view, at - 1);
  return before.length > 2 && isLower(before[0]!) && spaced(view, at + 1);
}

function endsAfterAbbreviation(view: View, at: number, word: string, following: string, kind: number): boolean {
  const stem = word.slice(0, -1).toLowerCase();
  const abbreviation = ABBREVIATIONS.get(stem);
  if (stem === 'etc') return kind === LETTER && !isLower(following[0]!);
  if (abbreviation === 'title' || abbreviation === 'number' || kind === DIGIT || isLower(following[0]!)) return false;
  if (NEVER_LAST.has(stem)) return false;
  if (stem.length === 1 && following === 'I') return true;
  if (stem === 'a.m' || stem === 'p.m') return endsAfterClock(view, at, following);
  return STARTERS.has(following) && !(following === 'A' && wordAt(view, at + 2) === '.');
}

/** "shut until 6 a.m. Schools are open": a new sentence, but for a day, a zone ("7 a.m. ET", "9 p.m. Lima time") and "the 10 a.m. Oslo train". */
function endsAfterClock(view: View, at: number, following: string): boolean {
  if (/^[A-Z]{2,}$/.test(following) || BEHIND_CLOCKS.has(following)) return false;
  if (/^(?:time|local)$/i.test(wordAt(view, at + 2))) return false;
  return (
    /^\d/.test(wordAt(view, at - 1)) && !/^(?:the|an?|its|their|his|her|our|this|that)$/i.test(wordAt(view, at - 2))
  );
}

/** Whether a name and a verb of speech follow: "...?" President Biden asked. */
function isSpoken(view: View, next: number): boolean {
  for (let at = next; at < next + SPEECH_REACH && at < view.tokens.length; at++) {
    const word = wordAt(view, at);
    if (SPEECH_VERBS.has(word)) return true;
    if (classAt(word, 0) !== LETTER || (STARTERS.has(word) && !/^(?:The|He|She|They|His|Her|One|A|An)$/.test(word)))
      return false;
  }
  return false;
}

/**
 * Cuts sentences beyond the limits at the last semicolon, comma or plain gap before them. Reports each cut.
 */
export function capped(
  text: string,
  tokens: readonly Span[],
  sentence: { first: number; last: number },
  notices: Notice[],
): { first: number; last: number }[] {
  const parts: { first: number; last: number }[] = [];
  let first = sentence.first;
  while (!fits(tokens, first, sentence.last)) {
    const last = cutBefore(text, tokens, first, sentence.last);
    parts.push({ first, last });
    first = last;
  }
  if (parts.length > 0) {
    notices.push({
      code: 'sentence-cut',
      message: `A sentence of more than ${LONGEST_SENTENCE} characters or ${MOST_TOKENS} words was cut into ${parts.length + 1} pieces.`,
      start: tokens[sentence.first]!.start,
      end: tokens[sentence.last - 1]!.end,
    });
  }
  parts.push({ first, last: sentence.last });
  return parts;
}

function fits(tokens: readonly Span[], first: number, last: number): boolean {
  return last - first <= MOST_TOKENS && tokens[last - 1]!.end - tokens[first]!.start <= LONGEST_SENTENCE;
}

function cutBefore(text: string, tokens: readonly Span[], first: number, last: number): number {
  let limit = first + 1;
  while (limit < last && fits(tokens, first, limit + 1)) limit++;
  for (const marks of [/[;:]/, /,/]) {
    for (let at = limit; at > first + (limit - first) / 2; at--) {
      const token = tokens[at - 1]!;
      if (token.end - token.start === 1 && marks.test(text[token.start]!)) return at;
    }
  }
  return limit;
}
