import { BETWEEN_WORDS, folded } from './search';

/* Where the words somebody looked for stand in a text: a hit must show what it was found by. */

export interface Matched {
  readonly text: string;
  readonly hit: boolean;
}

/** The text in pieces, joined the text again: what was looked for as it was typed, else each of its words. None is a hit where nothing is found. */
export function matched(text: string, query: string): Matched[] {
  const { letters, starts } = lettersOf(text);
  const spans = spansOf(letters, query);
  const parts: Matched[] = [];
  let done = 0;
  for (const [from, to] of spans) {
    const [start, end] = [starts[from]!, starts[to] ?? text.length];
    if (start < done || end <= start) continue;
    if (start > done) parts.push({ text: text.slice(done, start), hit: false });
    parts.push({ text: text.slice(start, end), hit: true });
    done = end;
  }
  if (done < text.length) parts.push({ text: text.slice(done), hit: false });
  return parts;
}

/** The text from a word shortly before the first hit on, where that hit would be out of sight; at most `before` characters stand before it. */
export function excerpt(parts: readonly Matched[], before: number): Matched[] {
  const first = parts[0];
  if (first === undefined || first.hit || parts.length === 1 || first.text.length <= before) return [...parts];
  const rest = first.text.slice(-before);
  const word = rest.search(/\s\S/);
  return [{ text: `…${rest.slice(word + 1)}`, hit: false }, ...parts.slice(1)];
}

/** The text as it is compared, letter by letter, and where in the text each of them comes from, in UTF-16 code units. */
function lettersOf(text: string): { readonly letters: string; readonly starts: readonly number[] } {
  let letters = '';
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    const blank = character.search(BETWEEN_WORDS) === 0;
    const as = blank ? (letters.endsWith(' ') ? '' : ' ') : folded(character);
    for (let unit = 0; unit < as.length; unit++) starts.push(at);
    letters += as;
    at += character.length;
  }
  return { letters, starts };
}

/** Spans of letters, the first and each of the query's words once; sorted. */
function spansOf(letters: string, query: string): (readonly [from: number, to: number])[] {
  const words = folded(query);
  if (words === '') return [];
  const whole = letters.indexOf(words);
  if (whole >= 0) return [[whole, whole + words.length]];
  return words
    .split(' ')
    .flatMap((word): (readonly [number, number])[] => {
      const at = letters.indexOf(word);
      return at < 0 ? [] : [[at, at + word.length]];
    })
    .sort(([left], [right]) => left - right);
}
