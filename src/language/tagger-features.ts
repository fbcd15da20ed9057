/** The feature templates of the tagger: the program and the training command both compute them here. */
import { mix1, mix2, mix3 } from './hashing';
import type { WordFacts } from './word-facts';
import { wordFacts } from './word-facts';

/** Raise with every change of the templates, of `word-facts` or of `hashing`: older models are then refused. */
export const TAGGER_FEATURES = 1;

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

/** A sentence as the tagger sees it, padded by two places on both sides. */
export interface TaggerInput {
  readonly facts: WordFacts[];
  classes: Int32Array;
}

export function makeTaggerInput(): TaggerInput {
  return { facts: [], classes: new Int32Array(512) };
}

/** Fills `input` with the words; nothing of the sentence before is left that could be read. */
export function setTaggerInput(input: TaggerInput, words: readonly string[], classes: TagClasses): void {
  const length = words.length + 4;
  if (input.classes.length < length) input.classes = new Int32Array(length * 2);
  for (let i = 0; i < length; i++) {
    const facts = i < 2 ? BEFORE : i >= words.length + 2 ? AFTER : wordFacts(words[i - 2]);
    input.facts[i] = facts;
    input.classes[i] = classes.ofWord.get(facts.lower) ?? classes.ofSuffix.get(facts.suffix3) ?? UNSEEN_CLASS;
  }
}

/**
 * Features of the word at `position`, given the tags of the two words before it (-1 before the sentence).
 * @returns how many were written to `out`
 */
export function taggerFeatures(
  input: TaggerInput,
  position: number,
  tag1: number,
  tag2: number,
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
  const first = position === 0 ? 1 : 0;
  const flags = (w0.flags << 1) | first;
  let n = 0;
  out[n] = mix1(n++, 0);
  out[n] = mix1(n++, w0.form);
  out[n] = mix1(n++, w0.lower);
  out[n] = mix2(n++, w0.shape, first);
  out[n] = mix1(n++, w0.suffix1);
  out[n] = mix1(n++, w0.suffix2);
  out[n] = mix1(n++, w0.suffix3);
  out[n] = mix1(n++, w0.suffix4);
  out[n] = mix1(n++, w0.suffix5);
  out[n] = mix1(n++, w0.prefix1);
  out[n] = mix1(n++, w0.prefix2);
  out[n] = mix1(n++, w0.prefix3);
  out[n] = mix1(n++, w0.prefix4);
  out[n] = mix1(n++, flags);
  out[n] = mix2(n++, flags, w0.suffix2);
  out[n] = mix2(n++, flags, w0.suffix3);
  out[n] = mix1(n++, a0);
  out[n] = mix2(n++, a0, flags);
  out[n] = mix2(n++, a0, w0.suffix2);
  out[n] = mix1(n++, ap1);
  out[n] = mix1(n++, ap2);
  out[n] = mix2(n++, a0, ap1);
  out[n] = mix3(n++, a0, ap1, ap2);
  out[n] = mix2(n++, ap1, ap2);
  out[n] = mix3(n++, am1, a0, ap1);
  out[n] = mix1(n++, m1.lower);
  out[n] = mix1(n++, m2.lower);
  out[n] = mix1(n++, p1.lower);
  out[n] = mix1(n++, p2.lower);
  out[n] = mix2(n++, m1.lower, w0.lower);
  out[n] = mix2(n++, w0.lower, p1.lower);
  out[n] = mix2(n++, m2.lower, m1.lower);
  out[n] = mix2(n++, p1.lower, p2.lower);
  out[n] = mix2(n++, m1.lower, p1.lower);
  out[n] = mix2(n++, m1.lower, a0);
  out[n] = mix2(n++, p1.lower, a0);
  out[n] = mix3(n++, m1.lower, a0, ap1);
  out[n] = mix2(n++, p1.suffix3, a0);
  out[n] = mix1(n++, p1.suffix2);
  out[n] = mix1(n++, m1.suffix3);
  out[n] = mix2(n++, m1.shape, w0.shape);
  out[n] = mix2(n++, w0.shape, p1.shape);
  out[n] = mix3(n++, m1.shape, w0.shape, p1.shape);
  out[n] = mix2(n++, tag1, flags);
  out[n] = mix1(n++, tag1);
  out[n] = mix2(n++, tag1, tag2);
  out[n] = mix1(n++, tag2);
  out[n] = mix2(n++, tag1, w0.lower);
  out[n] = mix3(n++, tag1, tag2, w0.lower);
  out[n] = mix2(n++, tag1, a0);
  out[n] = mix3(n++, tag1, tag2, a0);
  out[n] = mix3(n++, tag1, a0, ap1);
  out[n] = mix2(n++, tag1, w0.suffix3);
  out[n] = mix2(n++, tag1, w0.suffix2);
  out[n] = mix3(n++, tag1, p1.lower, a0);
  out[n] = mix2(n++, tag1, p1.lower);
  out[n] = mix2(n++, tag1, ap1);
  out[n] = mix2(n++, tag2, w0.lower);
  return n;
}
