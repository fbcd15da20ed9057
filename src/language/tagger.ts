/**
 * Part-of-speech tags: UPOS and XPOS of each word at once, greedily from left to right and again from right to left, and
 * what both together hold most likely.
 */
import type { HashedWeights, PackedWeights } from './hashed-weights';
import { addScores, unpackWeights } from './hashed-weights';
import { readModel } from './model-file';
import type { TagClasses } from './tagger-features';
import {
  MOST_TAGGER_FEATURES,
  makeTaggerInput,
  setTaggerInput,
  TAGGER_FEATURES,
  taggerFeatures,
} from './tagger-features';

export interface Tag {
  readonly upos: string;
  readonly xpos: string;
  /** `UPOS|XPOS` of the next best tag where the tagger was not sure: the parser may know better. */
  readonly rival?: string;
}

export interface Tagger {
  /** One tag a word. Words are one sentence, with straight quotes and plain hyphens. Tags are shared objects. */
  tag(words: readonly string[]): Tag[];
  /** How far each word's tag led over the next best, in packed weight units. */
  leads(words: readonly string[]): number[];
}

/** What a tagger's `model.bin` holds. */
export interface TaggerModel {
  readonly labels: readonly Tag[];
  readonly weights: HashedWeights;
  readonly classes: TagClasses;
  /** Lead over the next best tag, in packed weight units, from which on a tag stands without a rival. */
  readonly sure: number;
}

interface TaggerData {
  /** `UPOS|XPOS` by label number. */
  readonly labels: readonly string[];
  readonly sure: number;
}

/** @throws ModelError */
export function loadTagger(models?: string): Tagger {
  return makeTagger(readTagger(models));
}

function readTagger(models?: string): TaggerModel {
  const { data, arrays } = readModel<TaggerData>('tagger', TAGGER_FEATURES, models);
  const words = arrays['classWords'] as Int32Array;
  const suffixes = arrays['classSuffixes'] as Int32Array;
  return {
    labels: data.labels.map(readTag),
    sure: data.sure,
    weights: unpackWeights(arrays as unknown as PackedWeights),
    classes: {
      ofWord: pairs(words, arrays['wordClasses'] as Int32Array),
      ofSuffix: pairs(suffixes, arrays['suffixClasses'] as Int32Array),
    },
  };
}

/** `NOUN|NN`, or `NOUN|NN~VERB|VB` with the rival. */
export function readTag(label: string): Tag {
  const [own, rival] = label.split('~');
  const bar = own.indexOf('|');
  const tag = { upos: own.slice(0, bar), xpos: own.slice(bar + 1) };
  return rival === undefined ? tag : { ...tag, rival };
}

/** The inverse of `readTag`. */
export function writeTag({ upos, xpos, rival }: Tag): string {
  return rival === undefined ? `${upos}|${xpos}` : `${upos}|${xpos}~${rival}`;
}

function pairs(keys: Int32Array, values: Int32Array): Map<number, number> {
  const map = new Map<number, number>();
  for (let i = 0; i < keys.length; i++) map.set(keys[i], values[i]);
  return map;
}

export function makeTagger(model: TaggerModel): Tagger {
  const input = makeTaggerInput();
  const features = new Int32Array(MOST_TAGGER_FEATURES);
  const scores = new Int32Array(256);
  const { labels, weights, classes, sure } = model;
  const doubtful = new Map<number, Tag>();
  let sums = new Int32Array(labels.length * 256);

  function addDirection(words: readonly string[], backward: boolean): void {
    setTaggerInput(input, words, classes, backward);
    let tag1 = -1;
    let tag2 = -1;
    for (let i = 0; i < words.length; i++) {
      const count = taggerFeatures(input, i, tag1, tag2, features);
      scores.fill(0);
      addScores(weights, features, count, scores);
      tag2 = tag1;
      tag1 = highest(scores, 0, labels.length);
      const row = (backward ? words.length - 1 - i : i) * labels.length;
      for (let label = 0; label < labels.length; label++) sums[row + label] += scores[label];
    }
  }

  function score(words: readonly string[]): void {
    const size = words.length * labels.length;
    if (sums.length < size) sums = new Int32Array(size * 2);
    sums.fill(0, 0, size);
    addDirection(words, false);
    addDirection(words, true);
  }

  return {
    tag(words) {
      score(words);
      return words.map((_, i) => tagAt(i * labels.length));
    },
    leads(words) {
      score(words);
      return words.map((_, i) => leadAt(i * labels.length).lead);
    },
  };

  /** The best and second best of the scores that begin at `start` of `sums`. */
  function leadAt(start: number): { best: number; second: number; lead: number } {
    const best = highest(sums, start, labels.length);
    const top = sums[start + best];
    sums[start + best] = LOWEST;
    const second = highest(sums, start, labels.length);
    return { best, second, lead: top - sums[start + second] };
  }

  function tagAt(start: number): Tag {
    const { best, second, lead } = leadAt(start);
    if (lead >= sure) return labels[best];
    const key = best * labels.length + second;
    let tag = doubtful.get(key);
    if (tag === undefined) {
      const { upos, xpos } = labels[second];
      tag = { ...labels[best], rival: `${upos}|${xpos}` };
      doubtful.set(key, tag);
    }
    return tag;
  }
}

const LOWEST = -0x40000000;

/** The label of the highest of the `count` scores from `start` on. */
function highest(scores: Int32Array, start: number, count: number): number {
  let best = 0;
  for (let label = 1; label < count; label++) if (scores[start + label] > scores[start + best]) best = label;
  return best;
}
