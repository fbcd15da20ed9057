/** The feature templates of the name model: the program and the training command both compute them here. */
import { hashString, mix1, mix2, mix3 } from './hashing';
import { CODES, type Gazetteer, NO_PLACES, placesIn } from './names-gazetteer';
import { groupFeatures } from './names-groups';
import { type WordFacts, wordFacts } from './word-facts';

/** Raise with every change of the templates, of `word-facts` or of `hashing`: older models are then refused. */
export const NAMES_FEATURES = 4;

/** Room for the features of one token. */
export const MOST_NAMES_FEATURES = 320;

const BEFORE = wordFacts('<s>');
const AFTER = wordFacts('</s>');
/** Occurrences of a word elsewhere in the article that are looked at. */
const MOST_ELSEWHERE = 6;

/** A sentence as the name model sees it. */
export interface NamesInput {
  readonly words: readonly string[];
  readonly facts: readonly WordFacts[];
  /** Hashes of the tags. */
  readonly tags: Int32Array;
  /** Gazetteer marks of each token, as bits. */
  readonly places: Int32Array;
  /** The group of like words each token is in, 0 for none. */
  readonly groups: Int32Array;
  /** Share of capitalized words, in steps: tells headlines from running text. */
  readonly style: number;
  /** Whether the token can be part of a name at all. */
  readonly candidate: Uint8Array;
  /** First and last token of the capitalized stretch each token stands in; -1 outside. */
  readonly opens: Int16Array;
  readonly closes: Int16Array;
}

/** What an article says elsewhere about a word: its neighbours at each other occurrence. */
export interface ArticleInput {
  readonly sentences: readonly NamesInput[];
  /** For each capitalized form, its occurrences as sentence and token index, one after the other. */
  readonly occurrences: ReadonlyMap<number, number[]>;
  /** Lower-cased forms that stand in lower case somewhere in the article. */
  readonly lower: ReadonlySet<number>;
  /** Acronym -> last word of its long form; last word of a long form with its acronym -> 1. */
  readonly acronyms: ReadonlyMap<number, number>;
}

/** @param tags XPOS of each word */
export function namesInput(words: readonly string[], tags: readonly string[], gazetteer: Gazetteer): NamesInput {
  const facts = words.map(wordFacts);
  let long = 0;
  let capital = 0;
  words.forEach((word, at) => {
    if (word.length < 4) return;
    long++;
    if ((facts[at]!.flags & 1) !== 0) capital++;
  });
  const style = long < 3 ? 0 : 1 + Math.floor((4 * capital) / long);
  return {
    words,
    facts,
    tags: Int32Array.from(tags, tagHash),
    places: placesIn(words, facts, gazetteer),
    groups: Int32Array.from(facts, ({ lower }) => gazetteer.groups.get(lower) ?? 0),
    style,
    candidate: candidates(words, facts),
    ...stretches(words, facts),
  };
}

const tagHashes = new Map<string, number>();

function tagHash(tag: string): number {
  let hash = tagHashes.get(tag);
  if (hash === undefined) {
    hash = hashString(tag);
    tagHashes.set(tag, hash);
  }
  return hash;
}

/** Longest stretch, in tokens. */
const LONGEST_STRETCH = 12;

/** Capitalized stretches; a hyphen or an apostrophe between two words does not end one. */
function stretches(words: readonly string[], facts: readonly WordFacts[]): { opens: Int16Array; closes: Int16Array } {
  const opens = new Int16Array(words.length).fill(-1);
  const closes = new Int16Array(words.length).fill(-1);
  let first = 0;
  while (first < words.length) {
    if (!hasCapital(facts[first]!)) {
      first++;
      continue;
    }
    let last = first;
    while (last + 1 < words.length && last - first < LONGEST_STRETCH) {
      if (hasCapital(facts[last + 1]!)) last++;
      else if (JOINTS.has(words[last + 1]!) && last + 2 < words.length && isNamePart(words, facts, last)) last += 2;
      else break;
    }
    opens.fill(first, first, last + 1);
    closes.fill(last, first, last + 1);
    first = last + 1;
  }
  return { opens, closes };
}

const JOINTS = new Set(['-', '&', '/']);

function isNamePart(words: readonly string[], facts: readonly WordFacts[], last: number): boolean {
  return hasCapital(facts[last + 2]!) || (words[last + 1] === '-' && /^[a-z]{2,6}$/.test(words[last + 2]!));
}

/** Capitals and what can stand between them; everything else is outside without being scored. */
function candidates(words: readonly string[], facts: readonly WordFacts[]): Uint8Array {
  const capital = facts.map(hasCapital);
  return Uint8Array.from(words, (_, at) => {
    if (capital[at]) return 1;
    for (let near = 1; near <= 2; near++) if (capital[at - near] || capital[at + near]) return 1;
    return 0;
  });
}

/** Runs of candidates, as pairs of first and past-the-last token. */
export function candidateRuns(candidate: Uint8Array): [number, number][] {
  const runs: [number, number][] = [];
  let first = -1;
  for (let at = 0; at <= candidate.length; at++) {
    if (candidate[at] === 1) {
      if (first < 0) first = at;
    } else if (first >= 0) {
      runs.push([first, at]);
      first = -1;
    }
  }
  return runs;
}

/** Bits of `WordFacts.flags`: a capital first, or inside. */
const CAPITAL_ANYWHERE = 1 | 4;

export const hasCapital = ({ flags }: WordFacts): boolean => (flags & CAPITAL_ANYWHERE) !== 0;

export function articleInput(sentences: readonly NamesInput[]): ArticleInput {
  const occurrences = new Map<number, number[]>();
  const lower = new Set<number>();
  sentences.forEach(({ facts }, sentence) => {
    facts.forEach((fact, at) => {
      if (!hasCapital(fact)) {
        lower.add(fact.lower);
        return;
      }
      const list = occurrences.get(fact.form);
      if (list === undefined) occurrences.set(fact.form, [sentence, at]);
      else list.push(sentence, at);
    });
  });
  return { sentences, occurrences, lower, acronyms: acronymsIn(sentences) };
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'la', 'to', '&', '-', "'s", 'del', 'y', 'e']);

/** "National Election Board (NEB)": the acronym and what it stands for tell each other's class. */
function acronymsIn(sentences: readonly NamesInput[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const { words, facts } of sentences) {
    for (let at = 2; at + 2 < words.length; at++) {
      if (words[at] !== '(' || words[at + 2] !== ')' || !/^[A-Z]{2,10}s?$/.test(words[at + 1]!)) continue;
      const letters = words[at + 1]!.replace(/s$/, '');
      let k = letters.length - 1;
      let first = at - 1;
      while (first >= 0 && k >= 0 && at - first < 16) {
        if (words[first]![0]?.toUpperCase() === letters[k]) k--;
        else if (!SMALL.has(words[first]!.toLowerCase())) break;
        first--;
      }
      if (k < 0) {
        found.set(facts[at + 1]!.form, facts[at - 1]!.lower);
        found.set(facts[at - 1]!.form, 1);
      }
    }
  }
  return found;
}

/**
 * Features of one token.
 * @returns how many were written to `out`
 */
export function namesFeatures(article: ArticleInput, sentence: number, at: number, out: Int32Array): number {
  const input = article.sentences[sentence]!;
  const { facts, places, style } = input;
  const w0 = facts[at]!;
  const m1 = at > 0 ? facts[at - 1]! : BEFORE;
  const m2 = at > 1 ? facts[at - 2]! : BEFORE;
  const m3 = at > 2 ? facts[at - 3]! : BEFORE;
  const p1 = at + 1 < facts.length ? facts[at + 1]! : AFTER;
  const p2 = at + 2 < facts.length ? facts[at + 2]! : AFTER;
  const p3 = at + 3 < facts.length ? facts[at + 3]! : AFTER;
  const g0 = places[at]!;
  const gm1 = at > 0 ? places[at - 1]! : NO_PLACES;
  const gp1 = at + 1 < facts.length ? places[at + 1]! : NO_PLACES;
  const first = at === 0 ? 1 : 0;
  const flags = (w0.flags << 1) | first;
  const elsewhereLower = article.lower.has(w0.lower) ? 1 : 0;
  let n = 0;
  out[n] = mix1(n++, 0);
  out[n] = mix1(n++, w0.form);
  out[n] = mix1(n++, w0.lower);
  out[n] = mix2(n++, w0.lower, first);
  out[n] = mix2(n++, w0.shape, first);
  out[n] = mix2(n++, w0.shape, style);
  out[n] = mix2(n++, flags, elsewhereLower);
  out[n] = mix1(n++, w0.suffix1);
  out[n] = mix1(n++, w0.suffix2);
  out[n] = mix1(n++, w0.suffix3);
  out[n] = mix1(n++, w0.suffix4);
  out[n] = mix1(n++, w0.suffix5);
  out[n] = mix1(n++, w0.prefix2);
  out[n] = mix1(n++, w0.prefix3);
  out[n] = mix1(n++, w0.prefix4);
  out[n] = mix2(n++, flags, w0.suffix3);
  out[n] = mix2(n++, flags, style);
  out[n] = mix1(n++, m1.lower);
  out[n] = mix1(n++, m2.lower);
  out[n] = mix1(n++, m3.lower);
  out[n] = mix1(n++, p1.lower);
  out[n] = mix1(n++, p2.lower);
  out[n] = mix1(n++, p3.lower);
  out[n] = mix2(n++, m1.lower, flags);
  out[n] = mix2(n++, p1.lower, flags);
  out[n] = mix2(n++, m1.lower, w0.lower);
  out[n] = mix2(n++, w0.lower, p1.lower);
  out[n] = mix2(n++, m2.lower, m1.lower);
  out[n] = mix2(n++, p1.lower, p2.lower);
  out[n] = mix2(n++, m1.lower, p1.lower);
  out[n] = mix3(n++, m1.lower, w0.shape, p1.lower);
  out[n] = mix3(n++, m2.lower, m1.lower, w0.lower);
  out[n] = mix3(n++, w0.lower, p1.lower, p2.lower);
  out[n] = mix1(n++, m1.form);
  out[n] = mix1(n++, p1.form);
  out[n] = mix1(n++, m1.suffix3);
  out[n] = mix1(n++, p1.suffix3);
  out[n] = mix2(n++, m1.shape, w0.shape);
  out[n] = mix2(n++, w0.shape, p1.shape);
  out[n] = mix3(n++, m1.shape, w0.shape, p1.shape);
  out[n] = mix3(n++, m2.shape, m1.shape, w0.shape);
  out[n] = mix3(n++, w0.shape, p1.shape, p2.shape);
  out[n] = mix2(n++, w0.shape, p1.suffix3);
  out[n] = mix2(n++, w0.suffix3, p1.suffix3);
  out[n] = mix2(n++, m1.suffix3, w0.suffix3);
  out[n] = mix1(n++, g0);
  out[n] = mix2(n++, g0, flags);
  out[n] = mix2(n++, g0, m1.lower);
  out[n] = mix2(n++, g0, p1.lower);
  out[n] = mix2(n++, gm1, g0);
  out[n] = mix2(n++, g0, gp1);
  out[n] = mix3(n++, gm1, g0, gp1);
  out[n] = mix2(n++, gp1, w0.shape);
  out[n] = mix2(n++, gm1, w0.shape);
  if ((g0 & CODES) !== 0) out[n++] = mix2(58, m1.lower, p1.lower);
  n = stretchFeatures(input, at, out, n);
  const long = article.acronyms.get(w0.form);
  if (long !== undefined) out[n++] = mix2(59, long, w0.shape);
  for (let bit = 0; bit < 20; bit++) if ((g0 & (1 << bit)) !== 0) out[n++] = mix1(100 + bit, 0);
  n = tagFeatures(input, at, flags, g0, out, n);
  n = windowFeatures(facts, at, out, n);
  n = groupFeatures(input, at, flags, out, n);
  return elsewhereFeatures(article, sentence, at, w0, out, n);
}

/** The capitalized stretch around a token: its last word says what it is ("River", "Ministry"), its length and ends how. */
function stretchFeatures(input: NamesInput, at: number, out: Int32Array, n: number): number {
  const { facts } = input;
  const first = input.opens[at]!;
  const last = input.closes[at]!;
  if (first < 0) return n;
  const before = first > 0 ? facts[first - 1]! : BEFORE;
  const after = last + 1 < facts.length ? facts[last + 1]! : AFTER;
  const after2 = last + 2 < facts.length ? facts[last + 2]! : AFTER;
  const before2 = first > 1 ? facts[first - 2]! : BEFORE;
  const length = Math.min(5, last - first);
  const place = (at - first) * 8 + (last - at);
  out[n++] = mix1(80, facts[last]!.lower);
  out[n++] = mix2(81, facts[last]!.lower, last - at);
  out[n++] = mix1(82, facts[first]!.lower);
  out[n++] = mix1(83, place);
  out[n++] = mix2(84, before.lower, length);
  out[n++] = mix2(85, after.lower, length);
  out[n++] = mix2(86, before.lower, after.lower);
  out[n++] = mix2(87, after.lower, after2.lower);
  out[n++] = mix2(88, before2.lower, before.lower);
  out[n++] = mix2(89, facts[last]!.suffix3, place);
  out[n++] = mix2(91, input.places[last]!, place);
  out[n++] = mix2(92, input.places[first]!, place);
  let whole = 0;
  for (let k = first; k <= last; k++) whole = mix2(93, whole, facts[k]!.lower);
  out[n++] = mix2(94, whole, at - first);
  return n;
}

/** No tag has this hash but the edges of a sentence. */
const NO_TAG = 1;

function tagFeatures(
  { tags, facts }: NamesInput,
  at: number,
  flags: number,
  g0: number,
  out: Int32Array,
  n: number,
): number {
  const t0 = tags[at]!;
  const tm1 = at > 0 ? tags[at - 1]! : NO_TAG;
  const tm2 = at > 1 ? tags[at - 2]! : NO_TAG;
  const tp1 = at + 1 < tags.length ? tags[at + 1]! : NO_TAG;
  const tp2 = at + 2 < tags.length ? tags[at + 2]! : NO_TAG;
  out[n++] = mix2(120, t0, flags);
  out[n++] = mix2(121, t0, g0);
  out[n++] = mix2(122, tm1, t0);
  out[n++] = mix2(123, t0, tp1);
  out[n++] = mix3(124, tm1, t0, tp1);
  out[n++] = mix3(125, tm2, tm1, t0);
  out[n++] = mix3(126, t0, tp1, tp2);
  out[n++] = mix2(127, t0, facts[at]!.suffix3);
  out[n++] = mix2(128, tp1, facts[at]!.shape);
  return n;
}

/** Words up to five away, without their position: titles and trades that stand near a name. */
function windowFeatures(facts: readonly WordFacts[], at: number, out: Int32Array, n: number): number {
  for (let near = Math.max(0, at - 5); near < Math.min(facts.length, at + 6); near++) {
    if (near === at || (near >= at - 1 && near <= at + 1)) continue;
    out[n++] = mix1(near < at ? 60 : 61, facts[near]!.lower);
  }
  return n;
}

/** What stands next to the same word elsewhere in the article. */
function elsewhereFeatures(
  article: ArticleInput,
  sentence: number,
  at: number,
  w0: WordFacts,
  out: Int32Array,
  n: number,
): number {
  const list = !hasCapital(w0) ? undefined : article.occurrences.get(w0.form);
  if (list === undefined) return n;
  let seen = 0;
  for (let k = 0; k < list.length && seen < MOST_ELSEWHERE; k += 2) {
    if (list[k] === sentence && list[k + 1] === at) continue;
    seen++;
    const { facts, places } = article.sentences[list[k]!]!;
    const there = list[k + 1]!;
    const before = there > 0 ? facts[there - 1]! : BEFORE;
    const after = there + 1 < facts.length ? facts[there + 1]! : AFTER;
    out[n++] = mix1(70, before.lower);
    out[n++] = mix1(71, after.lower);
    out[n++] = mix2(72, before.shape, after.shape);
    out[n++] = mix1(73, places[there]!);
    const opens = article.sentences[list[k]!]!.opens[there]!;
    const closes = article.sentences[list[k]!]!.closes[there]!;
    if (opens >= 0) {
      out[n++] = mix2(95, facts[closes]!.lower, closes === there ? 1 : 0);
      out[n++] = mix2(96, facts[opens]!.lower, opens === there ? 1 : 0);
      out[n++] = mix2(97, there - opens, closes - there);
      out[n++] = mix1(98, opens > 0 ? facts[opens - 1]!.lower : 1);
      out[n++] = mix1(99, closes + 1 < facts.length ? facts[closes + 1]!.lower : 2);
    }
    if (there + 2 < facts.length) out[n++] = mix2(74, after.shape, facts[there + 2]!.lower);
    if (there > 1) out[n++] = mix2(75, facts[there - 2]!.lower, before.shape);
  }
  out[n++] = mix2(76, Math.min(3, seen), w0.shape);
  return n;
}
