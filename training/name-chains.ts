/** Turns name-annotated articles into chains of features and allowed labels. */
import {
  articleInput,
  candidateRuns,
  MOST_NAMES_FEATURES,
  namesFeatures,
  namesInput,
} from '../src/language/names-features';
import type { Gazetteer } from '../src/language/names-gazetteer';
import { LABELS, labelRun, NAME_CLASSES, OUTSIDE, typeOf } from '../src/language/names-labels';
import type { ChainSentence } from './crf';
import type { FeatureNumbers } from './feature-numbers';
import type { NamedArticle, NamedSentence } from './names-data';

/** A capitalized stretch to learn from. */
export interface NameChain extends ChainSentence {
  /** Whether "outside" in it means outside of every class. */
  readonly complete: boolean;
}

const buffer = new Int32Array(MOST_NAMES_FEATURES);

/** One chain for each stretch of candidates. */
export function chainsOf(article: NamedArticle, gazetteer: Gazetteer, numbers: FeatureNumbers): NameChain[] {
  const { complete } = article;
  const input = articleInput(article.sentences.map(({ words, tags }) => namesInput(words, tags, gazetteer)));
  return article.sentences.flatMap((sentence, at) => {
    const masks = masksOf(sentence, complete);
    return candidateRuns(input.sentences[at]!.candidate).flatMap(([first, last]) => {
      const features: number[] = [];
      const offsets = [0];
      for (let token = first; token < last; token++) {
        const count = namesFeatures(input, at, token, buffer);
        for (let f = 0; f < count; f++) features.push(numbers.number(buffer[f]!));
        offsets.push(features.length);
      }
      if (isCut(sentence, first, last)) return [];
      const allowed = masks.slice(first, last);
      return [{ features: Int32Array.from(features), offsets: Int32Array.from(offsets), allowed, complete }];
    });
  });
}

/** A name that reaches out of its stretch into words without capitals cannot be learned from. */
export function isCut({ runs }: NamedSentence, first: number, last: number): boolean {
  return runs.some((run) => (run.first < first && run.last >= first) || (run.first < last && run.last >= last));
}

/** Labels that may stand where a text annotated in part says "outside". */
const HIDDEN = Array.from({ length: LABELS }, (_, label) => label)
  .filter((label) => label === OUTSIDE || typeOf(label) > NAME_CLASSES.indexOf('organization'))
  .reduce((mask, label) => mask | (1 << label), 0);

function masksOf({ words, runs }: NamedSentence, complete: boolean): Int32Array {
  const labels = new Int32Array(words.length);
  for (const run of runs) labelRun(labels, run);
  return labels.map((label) => (label === OUTSIDE && !complete ? HIDDEN : 1 << label));
}

/** The chain with each feature under its new number; features that map to -1 are left out. */
export function renumbered(chain: NameChain, map: Int32Array): NameChain {
  const features: number[] = [];
  const offsets = [0];
  for (let at = 0; at + 1 < chain.offsets.length; at++) {
    for (let f = chain.offsets[at]!; f < chain.offsets[at + 1]!; f++) {
      const number = map[chain.features[f]!]!;
      if (number >= 0) features.push(number);
    }
    offsets.push(features.length);
  }
  return { ...chain, features: Int32Array.from(features), offsets: Int32Array.from(offsets) };
}
