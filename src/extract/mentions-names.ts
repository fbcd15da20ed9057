import { senseOf } from '../data/nouns';
import type { Name, NameType, Sentence, Token } from '../model';
import { groupedBy } from '../text/grouped';

/** How a name was recognized elsewhere in the article. */
interface Known {
  readonly words: readonly string[];
  readonly types: Map<NameType, number>;
}

/**
 * The sentences with the names the recognizer overlooked: the same words in the same capitals as a name it found elsewhere in
 * the article. A common word ("Post") needs its fellows, so single words the noun table knows are left alone.
 */
export function completeNames(sentences: readonly Sentence[]): Sentence[] {
  const known = knownNames(sentences);
  return sentences.map((sentence) => {
    const found = overlooked(sentence, known);
    if (found.length === 0) return sentence;
    const kept = sentence.names.filter(
      (name) => !found.some(({ first, last }) => first <= name.first && name.last <= last),
    );
    return { ...sentence, names: [...kept, ...found].sort((a, b) => a.first - b.first) };
  });
}

/** Names by their first word, longest first. */
function knownNames(sentences: readonly Sentence[]): ReadonlyMap<string, readonly Known[]> {
  const byText = new Map<string, Known>();
  for (const { tokens, names } of sentences) {
    for (const { first, last, type } of names) {
      const words = tokens.slice(first, last + 1).map((token) => token.text);
      for (const known of [words, ...lastName(words, type)]) {
        if (!isTelling(known)) continue;
        const key = known.join(' ');
        const entry = byText.get(key) ?? { words: known, types: new Map<NameType, number>() };
        entry.types.set(type, (entry.types.get(type) ?? 0) + 1);
        byText.set(key, entry);
      }
    }
  }
  const known = [...byText.values()].sort((a, b) => b.words.length - a.words.length);
  return groupedBy(known, ({ words }) => words[0]);
}

/** "Calheiros" of "Ines Calheiros": people are called by their last name from the second time on. */
function lastName(words: readonly string[], type: NameType): (readonly string[])[] {
  return type === 'person' && words.length > 1 ? [words.slice(-1)] : [];
}

function isTelling(words: readonly string[]): boolean {
  if (words.length > 1)
    return words.every((word) => /^[\p{Lu}\d]/u.test(word) || word === '-' || word === 'of' || word === "'s");
  return /^\p{Lu}/u.test(words[0]) && words[0].length > 2 && senseOf(words[0]) === null;
}

function overlooked({ tokens, names }: Sentence, known: ReadonlyMap<string, readonly Known[]>): Name[] {
  const taken = new Map<number, Name>();
  for (const name of names) for (let at = name.first; at <= name.last; at++) taken.set(at, name);
  // "St. Brendan" known as a whole takes the place of a "Brendan" that was found alone
  const isFree = (at: number, first: number, last: number) => {
    const name = taken.get(at);
    return (
      name === undefined ||
      (first < name.first && name.last === last && /^(?:St\.?|Saint|San|Santa)$/.test(tokens[first].text))
    );
  };
  const found: Name[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const entry = (known.get(tokens[at].text) ?? []).find(({ words }) =>
      words.every((word, n) => tokens[at + n]?.text === word && isFree(at + n, at, at + words.length - 1)),
    );
    if (entry === undefined || continues(tokens, at, entry.words.length)) continue;
    const last = at + entry.words.length - 1;
    found.push({ first: at, last, type: mostFrequent(entry.types), start: tokens[at].start, end: tokens[last].end });
    at = last;
  }
  return found;
}

/** Part of a longer word: "Boeing-built". */
function continues(tokens: readonly Token[], at: number, length: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + length];
  return (
    (before?.text === '-' && before.end === tokens[at].start) ||
    (next?.text === '-' && next.start === tokens[at + length - 1].end)
  );
}

function mostFrequent(types: ReadonlyMap<NameType, number>): NameType {
  let best: NameType = 'other';
  let most = 0;
  for (const [type, count] of types) {
    if (count <= most) continue;
    best = type;
    most = count;
  }
  return best;
}
