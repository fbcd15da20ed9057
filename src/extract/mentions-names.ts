import { senseOf } from '../data/nouns';
import { isOutletAlone } from '../data/outlets';
import type { EntityType, Name, NameType, Sentence, Token } from '../model';
import { groupedBy } from '../text/grouped';
import {
  withFirms,
  withNames,
  withoutLetters,
  withRanksApart,
  withStorms,
  withTowns,
  withWorks,
} from './mentions-remarked';
import { withShips } from './mentions-ships';
import { typeOfLemma } from './types';
import { typeByLastWord, typeOfName } from './types-names';

/** How a name was recognized elsewhere in the article. */
interface Known {
  readonly words: readonly string[];
  readonly types: Map<NameType, number>;
}

/**
 * The sentences with the names the recognizer overlooked: the same words in the same capitals as a name it found elsewhere in
 * the article. A common word ("Post") needs its fellows, so single words the noun table knows are left alone.
 */
export function completeNames(read: readonly Sentence[]): Sentence[] {
  const marked = read
    .map(withoutLetters)
    .map(withFirms)
    .map(withWorks)
    .map(withStorms)
    .map(withoutAddressed)
    .map(withoutPost)
    .map(withoutRank)
    .map(withPartnersApart)
    .map(withOpeningName)
    .map(withOutlets)
    .map(withCharges)
    .map(withShips);
  const sentences = withRanksApart(withTowns(marked));
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

/** "Back in Orsk, Mrs Corvel is waiting": who is spoken of with a title behind a comma is no part of the name before it. */
function withoutAddressed(sentence: Sentence): Sentence {
  const { tokens, names } = sentence;
  const found = names.flatMap((name): Name[] => {
    const title = tokens.findIndex(
      ({ text }, at) => at > name.first + 1 && at < name.last && tokens[at - 1].text === ',' && ADDRESS.test(text),
    );
    if (title < 0) return [name];
    const before: Name = { ...name, last: title - 2, end: tokens[title - 2].end };
    return [before, { ...name, first: title + 1, start: tokens[title + 1].start, type: 'person' }];
  });
  return withNames(sentence, found);
}

const ADDRESS = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\.?$/;

/** "The Tánaiste, Nora Quill," marked as one name: the post before the comma is what somebody is, and no part of the name. */
function withoutPost(sentence: Sentence): Sentence {
  const { tokens, names } = sentence;
  const found = names.map((name): Name => {
    const comma = tokens.findIndex(({ text }, at) => at > name.first && at < name.last - 1 && text === ',');
    if (comma < 0 || senseOf(tokens[comma - 1].text) !== 'office') return name;
    const isNamed = tokens.slice(comma + 1, name.last + 1).every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
    return isNamed ? { ...name, first: comma + 1, start: tokens[comma + 1].start, type: 'person' } : name;
  });
  return withNames(sentence, found);
}

/** Words that with the post behind them are one post: "Cabinet Secretary", "Principal Secretary". */
const RANKED_POSTS =
  /^(?:(?:cabinet|principal|permanent|state|general|press|private|chief|parliamentary) secretary|(?:cabinet|state|union|chief|deputy|junior) minister|(?:managing|executive) director)$/i;

/** "Interior Cabinet" before "Secretary Ann Mbeki": the last word belongs to her post, and what is left is what the post is for. */
function withoutRank(sentence: Sentence): Sentence {
  const { tokens, names } = sentence;
  const found = names.flatMap((name): Name[] => {
    const post = name.last + 1;
    if (name.type !== 'organization' || name.first === name.last) return [name];
    if (!RANKED_POSTS.test(`${tokens[name.last].text} ${tokens[post]?.text}`)) return [name];
    if (!names.some(({ first, type }) => first === post + 1 && type === 'person')) return [name];
    const words = tokens.slice(name.first, name.last).map(({ text }) => text);
    const isBody = /^\p{Lu}{2,}$/u.test(words[0]) || typeByLastWord(words.join(' ').toLowerCase()) === 'organization';
    return isBody ? [{ ...name, last: name.last - 1, end: tokens[name.last - 1].end }] : [];
  });
  return withNames(sentence, found);
}

/** "Marlow Foods and Ostrow Holdings": two bodies, where the last word of either half says so. */
function withPartnersApart(sentence: Sentence): Sentence {
  const { tokens, names } = sentence;
  const closesBody = (first: number, last: number) =>
    tokens.slice(first, last + 1).every(({ text }) => /^\p{Lu}/u.test(text)) &&
    typeByLastWord(
      tokens
        .slice(first, last + 1)
        .map(({ text }) => text.toLowerCase())
        .join(' '),
    ) === 'organization';
  const found = names.flatMap((name): Name[] => {
    const and = tokens.findIndex(({ text }, at) => at > name.first && at < name.last && text === 'and');
    if (and < 0 || !closesBody(name.first, and - 1) || !closesBody(and + 1, name.last)) return [name];
    const before: Name = { ...name, last: and - 1, end: tokens[and - 1].end };
    return [before, { ...name, first: and + 1, start: tokens[and + 1].start }];
  });
  return withNames(sentence, found);
}

/** "Fair Bills, a lobby group, said": capitals that open a sentence and are a body by what is told of them or by their last word. */
function withOpeningName(sentence: Sentence): Sentence {
  const { tokens, names } = sentence;
  const first = tokens[0]?.upos === 'CCONJ' ? 1 : 0;
  const last = lastCapital(tokens, first);
  if (last <= first || names.some((name) => name.first <= last)) return sentence;
  const words = tokens.slice(first, last + 1).map(({ text }) => text);
  if (!isToldAsBody(tokens, last) && typeOfName(words.join(' '), 'other') !== 'organization') return sentence;
  const name: Name = { first, last, type: 'organization', start: tokens[first].start, end: tokens[last].end };
  return { ...sentence, names: [name, ...names] };
}

/** "The Harbor Courier reported": an article and capitals that only outlets are called by, where the recognizer saw no name. */
function withOutlets(sentence: Sentence): Sentence {
  const { tokens, names } = sentence;
  const taken = new Set(names.flatMap(({ first, last }) => [first, last]));
  const found: Name[] = [];
  for (let at = 0; at + 2 < tokens.length; at++) {
    if (!/^the$/i.test(tokens[at].text)) continue;
    const first = at + 1;
    let last = at;
    while (/^\p{Lu}\p{Ll}/u.test(tokens[last + 1]?.text ?? '') && !taken.has(last + 1)) last++;
    const words = tokens.slice(first, last + 1).map(({ text }) => text);
    const isWhole = words.length > 1 && !taken.has(last + 1) && !/^(?:-|of|['’]s)$/.test(tokens[last + 1]?.text ?? '');
    if (isWhole && isOutletAlone(words.join(' ')))
      found.push({ first, last, type: 'organization', start: tokens[first].start, end: tokens[last].end });
    at = Math.max(at, last);
  }
  if (found.length === 0) return sentence;
  return { ...sentence, names: [...names, ...found].sort((a, b) => a.first - b.first) };
}

/** "the Commission on Elections": a body and what it is charged with, in capitals, where the recognizer saw no name. */
function withCharges(sentence: Sentence): Sentence {
  const { tokens, names } = sentence;
  const found = tokens.flatMap(({ text }, at): Name[] => {
    const charge = at + 2;
    const last = capitalsFrom(tokens, charge);
    if (!/^\p{Lu}/u.test(text) || !/^(?:on|for|against)$/.test(tokens[at + 1]?.text ?? '') || last < charge) return [];
    const first = capitalsUpTo(tokens, at);
    const isTaken = names.some((name) => name.first <= last && name.last >= first);
    const isCharged = !isTaken && /^the$/i.test(tokens[first - 1]?.text ?? '') && CHARGED.test(text);
    return isCharged ? [{ first, last, type: 'organization', start: tokens[first].start, end: tokens[last].end }] : [];
  });
  return found.length === 0 ? sentence : { ...sentence, names: [...names, ...found].sort((a, b) => a.first - b.first) };
}

const CHARGED =
  /^(?:Commission|Committee|Subcommittee|Council|Office|Board|Agency|Authority|Institute|Bureau|Cent(?:er|re)|Coalition|Campaign|Department|Ministry)$/;

/** Where the capitals that begin here end, days and months apart; before `first` where none do. */
function capitalsFrom(tokens: readonly Token[], first: number): number {
  let last = first - 1;
  while (/^\p{Lu}\p{Ll}/u.test(tokens[last + 1]?.text ?? '') && senseOf(tokens[last + 1].text.toLowerCase()) !== 'time')
    last++;
  return last;
}

function capitalsUpTo(tokens: readonly Token[], last: number): number {
  let first = last;
  while (first > 1 && /^\p{Lu}\p{Ll}/u.test(tokens[first - 1].text) && !/^The$/.test(tokens[first - 1].text)) first--;
  return first;
}

/** ", a lobby group", ", which". */
function isToldAsBody(tokens: readonly Token[], last: number): boolean {
  const [comma, beside] = tokens.slice(last + 1, last + 3);
  if (comma?.text !== ',' || beside === undefined) return false;
  if (beside.text === 'which') return true;
  return /^(?:an?|the)$/i.test(beside.text) && BODIES.has(typeOfLemma(nounFrom(tokens, last + 3)));
}

const BODIES: ReadonlySet<EntityType | null> = new Set<EntityType>(['organization', 'unit']);

/** Where the capitals that begin at `first` end; -1 where an article or the like opens them, and where they are a post. */
function lastCapital(tokens: readonly Token[], first: number): number {
  if (!/^(?:NOUN|PROPN|ADJ|VERB)$/.test(tokens[first]?.upos ?? '')) return -1;
  let last = first - 1;
  while (/^\p{Lu}\p{Ll}/u.test(tokens[last + 1]?.text ?? '')) last++;
  return last >= first && typeOfLemma(tokens[last].lemma.toLowerCase()) !== 'person' ? last : -1;
}

/** Lemma of the noun that adjectives and nouns from `first` on lead to; '' for none. */
function nounFrom(tokens: readonly Token[], first: number): string {
  let next = first;
  while (/^(?:ADJ|NOUN)$/.test(tokens[next]?.upos ?? '')) next++;
  return next > first ? tokens[next - 1].lemma.toLowerCase() : '';
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
  // "St. Brendan" known as a whole takes the place of a "Brendan" that was found alone, and so does "Memory Banda" that opens a sentence
  const isFree = (at: number, first: number, last: number, isShip: boolean) => {
    const name = taken.get(at);
    if (name === undefined) return true;
    // "Lady Corvel", known as a ship, is nobody called Corvel
    if (isShip && first <= name.first && name.last <= last) return true;
    const isOpening =
      first === 0 && name.type === 'person' && typeOfLemma(tokens[first].lemma.toLowerCase()) !== 'person';
    return (
      first < name.first && name.last === last && (isOpening || /^(?:St\.?|Saint|San|Santa)$/.test(tokens[first].text))
    );
  };
  const found: Name[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const entry = (known.get(tokens[at].text) ?? []).find(({ words, types }) =>
      words.every(
        (word, n) =>
          tokens[at + n]?.text === word &&
          isFree(at + n, at, at + words.length - 1, words.length > 1 && types.has('object')),
      ),
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
