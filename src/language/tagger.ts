/** Part-of-speech tags: UPOS and XPOS of each word at once, greedily from left to right. */
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
}

export interface Tagger {
  /** One tag a word. Words are one sentence, with straight quotes and plain hyphens. Tags are shared objects. */
  tag(words: readonly string[]): Tag[];
}

/** What a tagger's `model.bin` holds. */
export interface TaggerModel {
  readonly labels: readonly Tag[];
  readonly weights: HashedWeights;
  readonly classes: TagClasses;
}

interface TaggerData {
  /** `UPOS|XPOS` by label number. */
  readonly labels: readonly string[];
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
    weights: unpackWeights(arrays as unknown as PackedWeights),
    classes: {
      ofWord: pairs(words, arrays['wordClasses'] as Int32Array),
      ofSuffix: pairs(suffixes, arrays['suffixClasses'] as Int32Array),
    },
  };
}

export function readTag(label: string): Tag {
  const bar = label.indexOf('|');
  return { upos: label.slice(0, bar), xpos: label.slice(bar + 1) };
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
  const { labels, weights, classes } = model;
  return {
    tag(words) {
      const tags: Tag[] = new Array(words.length);
      setTaggerInput(input, words, classes);
      let tag1 = -1;
      let tag2 = -1;
      for (let i = 0; i < words.length; i++) {
        const count = taggerFeatures(input, i, tag1, tag2, features);
        scores.fill(0);
        addScores(weights, features, count, scores);
        tag2 = tag1;
        tag1 = highest(scores, labels.length);
        tags[i] = labels[tag1];
      }
      return tags;
    },
  };
}

function highest(scores: Int32Array, count: number): number {
  let best = 0;
  for (let label = 1; label < count; label++) if (scores[label] > scores[best]) best = label;
  return best;
}
