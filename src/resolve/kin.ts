import type { Article, Reading } from '../model';
import { byCodeUnit } from '../text/compare';
import { groupedBy } from '../text/grouped';
import { buckets, wordsOf } from '../text/minhash';
import { mentionsIn } from './by-sentence';
import { rowsOf } from './claim-rows';
import { areApart } from './judged-deeds';
import { contentWords, countShared, sentenceText } from './like-words';
import type { Parties } from './parties';
import { type Sets, sets as unionOf } from './union';
import type { Utterance } from './utterances';

/*
 * One report in two articles is seldom read alike: here the object is "a limited operation", there "the ally going after its targets". Two
 * deeds of one agent and one class are one where sentences that tell them have most of their words in common and speak of the same names.
 */

/** Share of the content words of the shorter sentence that the other has too. */
const LEAST_SHARE = 0.5;
/** Fewer shared words may be chance. */
const LEAST_SHARED = 8;

/** A sentence as kinship compares it. */
interface Sentence {
  readonly words: ReadonlySet<string>;
  /** Key of the party, and the first word of its name. */
  readonly names: ReadonlyMap<string, string>;
}

interface Told extends Sentence {
  readonly group: number;
  readonly polarity: string;
  readonly article: string;
}

/**
 * Groups of utterances by key, with kindred ones put together under the key that most articles have. `blockOf` gives the block of a key,
 * or null where it has none. Sentences of a block meet in MinHash buckets or by the names in them, not pair by pair.
 */
export function joinKin(
  groups: ReadonlyMap<string, readonly Utterance[]>,
  blockOf: (key: string) => string | null,
  parties: Parties,
): ReadonlyMap<string, readonly Utterance[]> {
  const joined = new Map(groups);
  const sentences = sentencesOf(parties);
  for (const [block, keys] of groupedBy([...groups.keys()], blockOf)) {
    if (block === null || keys.length < 2 || !isOfSeveralArticles(keys, groups)) continue;
    for (const kin of kinOf(keys, groups, sentences)) {
      const main = mainKey(kin, groups);
      const all = kin.flatMap((key) => groups.get(key)!);
      for (const key of kin) joined.delete(key);
      joined.set(main, all);
    }
  }
  return joined;
}

/** Tellings of each key that are compared to say why they are kin, the first. */
const MOST_TOLD = 64;

/**
 * By which utterances these groups, which `joinKin` put together, are kin: the first pair that brings each to one before it. They hang on
 * nothing but what these tell.
 */
export function kinPairs(
  groups: readonly (readonly Utterance[])[],
  parties: Parties,
): (readonly [Utterance, Utterance])[] {
  if (groups.length < 2) return [];
  const sentences = sentencesOf(parties);
  const told = groups.flatMap((some, group) =>
    some.slice(0, MOST_TOLD).flatMap((one) => toldIn(one, group, sentences).map((as) => ({ one, as }))),
  );
  const sets = unionOf(groups.length);
  const pairs: (readonly [Utterance, Utterance])[] = [];
  told.forEach((right, at) => {
    for (let before = 0; before < at; before++) {
      const left = told[before]!;
      if (sets.find(left.as.group) !== sets.find(right.as.group) && areKin(left.as, right.as)) {
        sets.join(left.as.group, right.as.group);
        pairs.push([left.one, right.one]);
      }
    }
  });
  return pairs;
}

/** Sentences of one article are no two reports of a deed. */
function isOfSeveralArticles(keys: readonly string[], groups: ReadonlyMap<string, readonly Utterance[]>): boolean {
  const first = groups.get(keys[0]!)![0]!.article.id;
  return keys.some((key) => groups.get(key)!.some(({ article }) => article.id !== first));
}

/** Of kindred keys the one most articles have; of equally many the smallest. */
function mainKey(keys: readonly string[], groups: ReadonlyMap<string, readonly Utterance[]>): string {
  const articles = (key: string) => new Set(groups.get(key)!.map(({ article }) => article.id)).size;
  return [...keys].sort((left, right) => articles(right) - articles(left) || byCodeUnit(left, right))[0]!;
}

function kinOf(
  keys: readonly string[],
  groups: ReadonlyMap<string, readonly Utterance[]>,
  sentences: Sentences,
): string[][] {
  const told = keys.flatMap((key, group) => groups.get(key)!.flatMap((one) => toldIn(one, group, sentences)));
  if (told.length <= FEW && !areSomeKin(told)) return [];
  const sets = unionOf(keys.length);
  partJudged(keys, groups, sets);
  const byBucket = new Map<string, Told[]>();
  for (const one of told)
    for (const bucket of buckets(hashes(one.words), { bands: 32, rows: 2 })) {
      const others = byBucket.get(bucket);
      if (others === undefined) byBucket.set(bucket, [one]);
      else {
        // One of each group is enough for a bucket: what is alike is transitive in it.
        for (const other of others)
          if (sets.find(other.group) !== sets.find(one.group) && areKin(one, other)) sets.join(one.group, other.group);
        if (others.length < 16) others.push(one);
      }
    }
  const found = new Map<number, string[]>();
  keys.forEach((key, at) => {
    const root = sets.find(at);
    found.set(root, [...(found.get(root) ?? []), key]);
  });
  return [...found.values()].filter(({ length }) => length > 1);
}

/** Keeps apart what people said is told of two deeds. */
function partJudged(keys: readonly string[], groups: ReadonlyMap<string, readonly Utterance[]>, sets: Sets): void {
  const marks = keys.flatMap((key, group) =>
    groups.get(key)!.flatMap(({ mark }) => (mark === undefined || mark.apart.length === 0 ? [] : [{ group, mark }])),
  );
  for (const left of marks)
    for (const right of marks) if (areApart(left.mark, right.mark)) sets.part(left.group, right.group);
}

/** So few are compared each with each, which is less work than to sort them into buckets: in most blocks no two are kindred. */
const FEW = 24;

function areSomeKin(told: readonly Told[]): boolean {
  return told.some((one, at) => told.some((other, to) => to > at && other.group !== one.group && areKin(other, one)));
}

function areKin(left: Told, right: Told): boolean {
  if (left.article === right.article || left.polarity !== right.polarity) return false;
  const shared = countShared(left.words, right.words);
  if (shared < LEAST_SHARED || shared < LEAST_SHARE * Math.min(left.words.size, right.words.size)) return false;
  return isWithin(left, right) || isWithin(right, left);
}

/** All names of one sentence are in the other, as names or in words made of them: "Israel" in "Israeli". */
function isWithin({ names }: Told, outer: Told): boolean {
  for (const [key, word] of names)
    if (!outer.names.has(key) && ![...outer.words].some((other) => other.startsWith(word))) return false;
  return true;
}

function toldIn({ article, reading, row }: Utterance, group: number, sentences: Sentences): Told[] {
  const sentence = sentences(article, reading, row.sentence);
  return sentence === null ? [] : [{ ...sentence, group, polarity: row.polarity, article: article.id }];
}

/** A sentence of an article; null where it is too short to have enough words in common with another. */
type Sentences = (article: Article, reading: Reading, sentence: number) => Sentence | null;

/** Several claims stand in one sentence, which is looked at once. */
function sentencesOf(parties: Parties): Sentences {
  const known = new Map<Reading, Map<number, Sentence | null>>();
  return (article, reading, at) => {
    let own = known.get(reading);
    if (own === undefined) known.set(reading, (own = new Map()));
    let sentence = own.get(at);
    if (sentence === undefined) own.set(at, (sentence = sentenceOf(article, reading, at, parties)));
    return sentence;
  };
}

function sentenceOf({ text }: Article, reading: Reading, at: number, parties: Parties): Sentence | null {
  const words = contentWords(sentenceText(text, reading.sentences[at]));
  if (words.size < LEAST_SHARED) return null;
  // Without newsrooms cited in it: two papers may tell it with and without them.
  const rows = rowsOf(reading);
  const names = new Map<string, string>();
  for (const { id, form, text: name } of mentionsIn(reading, at)) {
    const party = form === 'name' && !rows.isTeller(id) ? parties.ofMention(id) : null;
    if (party !== null) names.set(party.key, wordsOf(name).find((word) => word.length > 2) ?? name.toLowerCase());
  }
  return { words, names };
}

function hashes(words: ReadonlySet<string>): ReadonlySet<number> {
  return new Set([...words].map(hashWord));
}

/** FNV-1a over UTF-16 code units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
