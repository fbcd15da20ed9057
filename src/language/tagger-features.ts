/** The feature templates of the tagger: the program and the training command both compute them here. */
import { mix1, mix2, mix3 } from './hashing';
import type { WordFacts } from './word-facts';
import { ALL_CAPITALS, CAPITAL, LETTER, wordFacts } from './word-facts';

/** Raise with every change of the templates, of `word-facts` or of `hashing`: older models are then refused. */
export const TAGGER_FEATURES = 3;

/** Room for the features of one token. */
export const MOST_TAGGER_FEATURES = 80;

const BEFORE = wordFacts('<s>');
const AFTER = wordFacts('</s>');
const UNSEEN_CLASS = 0x5bd1e995;

/** The tags a form was seen with in training, as one integer for each distinct distribution. */
export interface TagClasses {
  readonly ofWord: ReadonlyMap<number, number>;
  /** By the last three letters, for words not in `ofWord`. */
  readonly ofSuffix: ReadonlyMap<number, number>;
}

/** How a sentence is written: capitals say nothing in a headline, so a model must not mix the two up. */
export type Writing = 0 | 1 | 2;

/** Words that show how a sentence is written: shorter ones are small in headlines too. */
const TELLING_LENGTH = 4;
const LEAST_TELLING = 3;

/** 0: as running text; 1: a capital on every longer word; 2: all in capitals. */
export function writingOf(words: readonly string[]): Writing {
  let telling = 0;
  let capitals = 0;
  let shouted = 0;
  for (const word of words) {
    if (word.length < TELLING_LENGTH) continue;
    const { flags } = wordFacts(word);
    if ((flags & LETTER) === 0) continue;
    telling++;
    if ((flags & CAPITAL) !== 0) capitals++;
    if ((flags & ALL_CAPITALS) !== 0) shouted++;
  }
  if (telling < LEAST_TELLING || capitals < telling * 0.8) return 0;
  return shouted >= telling * 0.8 ? 2 : 1;
}

/** A sentence as the tagger sees it in one direction, padded by two places on both sides. */
export interface TaggerInput {
  readonly facts: WordFacts[];
  classes: Int32Array;
  writing: Writing;
  backward: boolean;
}

export function makeTaggerInput(): TaggerInput {
  return { facts: [], classes: new Int32Array(512), writing: 0, backward: false };
}

/** Fills `input` with the words, the last one first when `backward`. */
export function setTaggerInput(
  input: TaggerInput,
  words: readonly string[],
  classes: TagClasses,
  backward: boolean,
): void {
  const count = words.length;
  const length = count + 4;
  if (input.classes.length < length) input.classes = new Int32Array(length * 2);
  input.writing = writingOf(words);
  input.backward = backward;
  for (let i = 0; i < length; i++) {
    const at = i - 2;
    const facts = at < 0 ? BEFORE : at >= count ? AFTER : wordFacts(words[backward ? count - 1 - at : at]);
    input.facts[i] = facts;
    input.classes[i] = classes.ofWord.get(facts.lower) ?? classes.ofSuffix.get(facts.suffix3) ?? UNSEEN_CLASS;
  }
}

/** Decisions in stages, chosen as those of the parser were: see `parser-features.ts`. */
export const TAGGER_STAGES = 2;

/** Number of the first template of the second stage. */
const SECOND = 30;

/**
 * Features that a stage adds for the word at `position` of the input, given the tags of the two words before it (-1 before the first).
 * "Before" is after, when the input is backward: the two directions share templates, not features.
 * @returns how many were written to `out`
 */
export function taggerFeatures(
  input: TaggerInput,
  position: number,
  tag1: number,
  tag2: number,
  stage: number,
  out: Int32Array,
): number {
  const { facts, classes } = input;
  const at = position + 2;
  const w0 = facts[at];
  const m1 = facts[at - 1];
  const m2 = facts[at - 2];
  const p1 = facts[at + 1];
  const p2 = facts[at + 2];
  const a0 = classes[at];
  const am1 = classes[at - 1];
  const ap1 = classes[at + 1];
  const ap2 = classes[at + 2];
  const { writing, backward } = input;
  const first = (facts[backward ? at + 1 : at - 1] === (backward ? AFTER : BEFORE) ? 1 : 0) | (writing << 1);
  const flags = (w0.flags << 3) | first;
  const base = backward ? MOST_TAGGER_FEATURES : 0;
  let n = 0;
  if (stage === 0) {
    out[n] = mix2(base + n++, w0.form, writing);
    out[n] = mix1(base + n++, w0.lower);
    out[n] = mix1(base + n++, w0.suffix4);
    out[n] = mix1(base + n++, flags);
    out[n] = mix2(base + n++, flags, w0.suffix2);
    out[n] = mix1(base + n++, a0);
    out[n] = mix2(base + n++, a0, flags);
    out[n] = mix2(base + n++, a0, ap1);
    out[n] = mix3(base + n++, a0, ap1, ap2);
    out[n] = mix2(base + n++, ap1, ap2);
    out[n] = mix3(base + n++, am1, a0, ap1);
    out[n] = mix1(base + n++, p1.lower);
    out[n] = mix2(base + n++, m1.lower, w0.lower);
    out[n] = mix2(base + n++, w0.lower, p1.lower);
    out[n] = mix2(base + n++, m1.lower, a0);
    out[n] = mix2(base + n++, p1.suffix3, a0);
    out[n] = mix2(base + n++, tag1, flags);
    out[n] = mix2(base + n++, tag1, tag2);
    out[n] = mix2(base + n++, tag1, a0);
    out[n] = mix2(base + n++, tag1, w0.suffix2);
    out[n] = mix2(base + n++, tag1, ap1);
    out[n] = mix2(base + n++, tag2, w0.lower);
    return n;
  }
  out[n] = mix1(base + SECOND + n++, 0);
  out[n] = mix2(base + SECOND + n++, w0.shape, first);
  out[n] = mix1(base + SECOND + n++, w0.suffix1);
  out[n] = mix1(base + SECOND + n++, w0.suffix2);
  out[n] = mix1(base + SECOND + n++, w0.suffix3);
  out[n] = mix1(base + SECOND + n++, w0.suffix5);
  out[n] = mix1(base + SECOND + n++, w0.prefix1);
  out[n] = mix1(base + SECOND + n++, w0.prefix2);
  out[n] = mix1(base + SECOND + n++, w0.prefix3);
  out[n] = mix1(base + SECOND + n++, w0.prefix4);
  out[n] = mix2(base + SECOND + n++, flags, w0.suffix3);
  out[n] = mix2(base + SECOND + n++, a0, w0.suffix2);
  out[n] = mix1(base + SECOND + n++, ap1);
  out[n] = mix1(base + SECOND + n++, ap2);
  out[n] = mix1(base + SECOND + n++, m1.lower);
  out[n] = mix1(base + SECOND + n++, m2.lower);
  out[n] = mix1(base + SECOND + n++, p2.lower);
  out[n] = mix2(base + SECOND + n++, m2.lower, m1.lower);
  out[n] = mix2(base + SECOND + n++, p1.lower, p2.lower);
  out[n] = mix2(base + SECOND + n++, m1.lower, p1.lower);
  out[n] = mix2(base + SECOND + n++, p1.lower, a0);
  out[n] = mix3(base + SECOND + n++, m1.lower, a0, ap1);
  out[n] = mix1(base + SECOND + n++, p1.suffix2);
  out[n] = mix1(base + SECOND + n++, m1.suffix3);
  out[n] = mix2(base + SECOND + n++, m1.shape, w0.shape);
  out[n] = mix2(base + SECOND + n++, w0.shape, p1.shape);
  out[n] = mix3(base + SECOND + n++, m1.shape, w0.shape, p1.shape);
  out[n] = mix1(base + SECOND + n++, tag1);
  out[n] = mix1(base + SECOND + n++, tag2);
  out[n] = mix2(base + SECOND + n++, tag1, w0.lower);
  out[n] = mix3(base + SECOND + n++, tag1, tag2, w0.lower);
  out[n] = mix3(base + SECOND + n++, tag1, tag2, a0);
  out[n] = mix3(base + SECOND + n++, tag1, a0, ap1);
  out[n] = mix2(base + SECOND + n++, tag1, w0.suffix3);
  out[n] = mix3(base + SECOND + n++, tag1, p1.lower, a0);
  out[n] = mix2(base + SECOND + n++, tag1, p1.lower);
  return n;
}
