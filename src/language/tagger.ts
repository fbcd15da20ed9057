/**
 * Part-of-speech tags: UPOS and XPOS of each word at once, greedily from left to right and again from right to left, and
 * what both together hold most likely.
 */
import type { HashedWeights } from './hashed-weights';
import { scorerOf } from './hashed-weights';
import type { TagClasses } from './tagger-features';
import { makeTaggerInput, setTaggerInput, TAGGER_FEATURES, TAGGER_STAGES, taggerFeatures } from './tagger-features';
import { readWeighed, type WeighedModel } from './weighed-model';

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
  /** Lead of a tag in one direction, in packed weight units, from which on the first stage decides. */
  readonly enough: number;
  /** Lead over the next best tag, in packed weight units, from which on a tag stands without a rival. */
  readonly sure: number;
}

export interface TaggerData {
  /** `UPOS|XPOS` by label number. */
  readonly labels: readonly string[];
  readonly enough: number;
  readonly sure: number;
}

/** @throws ModelError */
export function loadTagger(models?: string): Tagger {
  return taggerOf(readTagger(models));
}

/** @throws ModelError */
export function readTagger(models?: string): WeighedModel<TaggerData> {
  return readWeighed('tagger', TAGGER_FEATURES, models);
}

export function taggerOf({ data, weights, arrays }: WeighedModel<TaggerData>): Tagger {
  const words = arrays['classWords'] as Int32Array;
  const suffixes = arrays['classSuffixes'] as Int32Array;
  return makeTagger({
    labels: data.labels.map(readTag),
    enough: data.enough,
    sure: data.sure,
    weights,
    classes: {
      ofWord: pairs(words, arrays['wordClasses'] as Int32Array),
      ofSuffix: pairs(suffixes, arrays['suffixClasses'] as Int32Array),
    },
  });
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
  const { labels, weights, classes, enough, sure } = model;
  const { features, scores, add } = scorerOf(weights);
  const choice: Choice = { best: 0, second: 0, lead: 0 };
  const doubtful = new Map<number, Tag>();
  let sums = new Int32Array(labels.length * 256);

  function addDirection(words: readonly string[], backward: boolean): void {
    setTaggerInput(input, words, classes, backward);
    let tag1 = -1;
    let tag2 = -1;
    for (let i = 0; i < words.length; i++) {
      scores.fill(0, 0, labels.length);
      for (let stage = 0; stage < TAGGER_STAGES; stage++) {
        const count = taggerFeatures(input, i, tag1, tag2, stage, features);
        add(count);
        choose(scores, 0, labels.length, choice);
        if (choice.lead >= enough) break;
      }
      tag2 = tag1;
      tag1 = choice.best;
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
      return words.map((_, i) => {
        choose(sums, i * labels.length, labels.length, choice);
        return choice.lead;
      });
    },
  };

  function tagAt(start: number): Tag {
    choose(sums, start, labels.length, choice);
    const { best, second, lead } = choice;
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

interface Choice {
  best: number;
  second: number;
  /** Distance between the scores of the two. */
  lead: number;
}

const LOWEST = -0x40000000;

/** Leaves in `choice` the labels of the two highest of the `count` scores from `start` on. */
function choose(scores: Int32Array, start: number, count: number, choice: Choice): void {
  let best = 0;
  let second = 0;
  let top = LOWEST;
  let next = LOWEST;
  for (let label = 0; label < count; label++) {
    const score = scores[start + label];
    if (score > top) {
      next = top;
      second = best;
      top = score;
      best = label;
    } else if (score > next) {
      next = score;
      second = label;
    }
  }
  choice.best = best;
  choice.second = second;
  choice.lead = top - next;
}
