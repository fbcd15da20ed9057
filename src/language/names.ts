/** Names: a linear-chain model over capitalized stretches, read over the whole article at once. */
import type { Name, NameType, Token } from '../model';
import { type Scorer, scorerOf } from './hashed-weights';
import { withCodes } from './names-codes';
import { consistent } from './names-consistency';
import {
  type ArticleInput,
  articleInput,
  candidateRuns,
  NAMES_FEATURES,
  namesFeatures,
  namesInput,
} from './names-features';
import type { Gazetteer } from './names-gazetteer';
import {
  BEFORE,
  LABELS,
  type LabelledRun,
  mayFollow,
  NAME_CLASSES,
  type NameClass,
  OUTSIDE,
  runsOf,
} from './names-labels';
import { normalForm } from './normal-form';
import { readWeighed, type WeighedModel } from './weighed-model';

export interface Namer {
  /** The names of each sentence of one article, in text order, without overlap. */
  names(sentences: readonly (readonly Token[])[]): Name[][];
}

export interface NamesModel {
  readonly scorer: Scorer;
  /** Weight of label `b` right after label `a` at `a * LABELS + b`, in the units of its scores. */
  readonly moves: Int32Array;
  readonly gazetteer: Gazetteer;
}

/** @throws ModelError */
export function loadNamer(models?: string): Namer {
  return makeNamer(loadNamesModel(models));
}

/** @throws ModelError */
export function loadNamesModel(models?: string): NamesModel {
  return namesModelOf(readNames(models));
}

/** @throws ModelError */
export function readNames(models?: string): WeighedModel<unknown> {
  return readWeighed('names', NAMES_FEATURES, models);
}

export function namesModelOf({ weights, arrays }: WeighedModel<unknown>): NamesModel {
  const phrases = arrays['phrases'] as Int32Array;
  const lists = arrays['lists'] as Uint8Array;
  return {
    scorer: scorerOf(weights),
    moves: arrays['moves'] as Int32Array,
    gazetteer: {
      phrases: new Map(Array.from(phrases, (hash, at) => [hash, lists[at]!])),
      openings: new Set(arrays['openings'] as Int32Array),
      groups: groupsIn(arrays['groupWords'] as Int32Array, arrays['groupNumbers'] as Int32Array),
    },
  };
}

function groupsIn(words: Int32Array, numbers: Int32Array): Map<number, number> {
  return new Map(Array.from(words, (word, at) => [word, numbers[at]!]));
}

export function makeNamer(model: NamesModel): Namer {
  return {
    names(sentences) {
      const words = sentences.map((tokens) => tokens.map(({ text }) => normalForm(text)));
      const tags = sentences.map((tokens) => tokens.map(({ xpos }) => xpos));
      return labelledRuns(model, words, tags).map((runs, at) => runs.map((run) => nameOf(sentences[at]!, run)));
    },
  };
}

/** The runs of each sentence of one article; words in their normal form, and the XPOS of each. */
export function labelledRuns(
  model: NamesModel,
  sentences: readonly (readonly string[])[],
  tags: readonly (readonly string[])[],
): LabelledRun[][] {
  const article = articleInput(sentences.map((words, at) => namesInput(words, tags[at]!, model.gazetteer)));
  const runs = article.sentences.map(({ words, candidate }, sentence) => {
    const labels = new Uint8Array(words.length);
    for (const [first, last] of candidateRuns(candidate)) label(model, article, sentence, first, last, labels);
    return withCodes(article.sentences[sentence]!, runsOf(labels));
  });
  return consistent(sentences, runs);
}

/** The best labelling of tokens `[first, last)` (Viterbi). */
function label(
  model: NamesModel,
  article: ArticleInput,
  sentence: number,
  first: number,
  last: number,
  labels: Uint8Array,
): void {
  const { features, scores, add } = model.scorer;
  const length = last - first;
  const from = new Uint8Array(length * LABELS);
  let best = new Float64Array(LABELS);
  let next = new Float64Array(LABELS);
  for (let at = 0; at < length; at++) {
    scores.fill(0, 0, LABELS);
    add(namesFeatures(article, sentence, first + at, features));
    for (let b = 0; b < LABELS; b++) {
      let top = -Infinity;
      if (at === 0) top = mayFollow(-1, b) ? 0 : -Infinity;
      else {
        for (const a of BEFORE[b]!) {
          const value = best[a]! + model.moves[a * LABELS + b]!;
          if (value > top) {
            top = value;
            from[at * LABELS + b] = a;
          }
        }
      }
      next[b] = top + scores[b]!;
    }
    [best, next] = [next, best];
  }
  let winner = OUTSIDE;
  for (let b = 1; b < LABELS; b++) if (mayFollow(b, -1) && best[b]! > best[winner]!) winner = b;
  for (let at = length - 1; at >= 0; at--) {
    labels[first + at] = winner;
    winner = from[at * LABELS + winner]!;
  }
}

/** What each class is to the rest of the program; peoples and works are told apart by their words there. */
const TYPES: { readonly [kind in NameClass]: NameType } = {
  person: 'person',
  place: 'place',
  organization: 'organization',
  people: 'other',
  event: 'event',
  product: 'object',
};

function nameOf(tokens: readonly Token[], { first, last, type }: LabelledRun): Name {
  return { first, last, type: TYPES[NAME_CLASSES[type]!], start: tokens[first]!.start, end: tokens[last]!.end };
}
