/**
 * Names: a linear chain over capitalized stretches, read over the whole article at once. Two judges score its labels, and their scores are added:
 * a linear model, which knows words and names by heart, and a network, which tells names that nobody has met by what stands around them.
 */
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
import { type NamesNetwork, readNamesNetwork } from './names-memory';
import { type Found, namesReaderOf } from './names-network';
import type { Network } from './network-memory';
import { MOST_WORDS } from './network-room';
import type { SyntaxModel } from './network-syntax';
import { readWeighed, type WeighedModel } from './weighed-model';

/** A sentence as the judges see it. */
export interface ReadWords {
  /** In their normal form. */
  readonly words: readonly string[];
  /** XPOS of each word. */
  readonly tags: readonly string[];
  /** What the network of tags made of each word, see `TaggedTree`. */
  readonly states: Int16Array;
}

/** A sentence of an article: its tokens beside their normal forms. */
export interface ReadTokens extends Omit<ReadWords, 'tags'> {
  readonly tokens: readonly Token[];
}

export interface Namer {
  /** The names of each sentence of one article, in text order, without overlap. */
  names(sentences: readonly ReadTokens[]): Name[][];
  /** The same, as runs of words. */
  runs(sentences: readonly ReadWords[]): LabelledRun[][];
}

/** The models as they were read: see `LanguageModels`. */
export interface NamesJudges {
  readonly linear: NamesModel;
  readonly network: NamesNetwork;
  /** The network of tags that the network of names builds on. */
  readonly syntax: Network;
}

export interface NamesModel {
  readonly scorer: Scorer;
  /** Weight of label `b` right after label `a` at `a * LABELS + b`, in the units of its scores. */
  readonly moves: Int32Array;
  readonly gazetteer: Gazetteer;
}

/**
 * @param syntax the model of tags, which gets the network of names into its memory
 * @throws ModelError
 */
export function loadNamer(syntax: SyntaxModel, models?: string): Namer {
  return makeNamer({ linear: namesModelOf(readNames(models)), network: readNamesNetwork(syntax, models), syntax });
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

/** Units of the linear model's whole numbers that one unit of the network's scores is worth: both are odds then, in logarithms. */
export const LINEAR_UNITS = 128;

export function makeNamer({ linear, network, syntax }: NamesJudges): Namer {
  const { scorer, gazetteer } = linear;
  const reader = namesReaderOf(network, syntax);
  const moves = Float64Array.from(network.moves, (move, at) => move + linear.moves[at]! / LINEAR_UNITS);

  /** Scores of the labels of words `[first, last)`, a row of `LABELS` for each. */
  function scoresOf(article: ArticleInput, sentence: number, found: Found, first: number, last: number): Float64Array {
    const all = new Float64Array((last - first) * LABELS);
    let rows = reader.score(found, first, Math.min(last, first + MOST_WORDS));
    for (let at = 0; at < last - first; at++) {
      const row = at % MOST_WORDS;
      if (row === 0 && at > 0) rows = reader.score(found, first + at, Math.min(last, first + at + MOST_WORDS));
      scorer.scores.fill(0, 0, LABELS);
      scorer.add(namesFeatures(article, sentence, first + at, scorer.features));
      for (let b = 0; b < LABELS; b++) {
        all[at * LABELS + b] = rows[row * reader.stride + b]! + scorer.scores[b]! / LINEAR_UNITS;
      }
    }
    return all;
  }

  function runs(sentences: readonly ReadWords[]): LabelledRun[][] {
    const article = articleInput(sentences.map(({ words, tags }) => namesInput(words, tags, gazetteer)));
    const found = reader.read(
      article,
      sentences.map(({ states }) => states),
    );
    const first = article.sentences.map((input, sentence) => {
      const labels = new Uint8Array(input.words.length);
      for (const [begin, end] of candidateRuns(input.candidate)) {
        label(moves, scoresOf(article, sentence, found[sentence]!, begin, end), labels.subarray(begin, end));
      }
      return withCodes(input, runsOf(labels));
    });
    return consistent(
      sentences.map(({ words }) => words),
      first,
    );
  }

  return {
    runs,
    names(sentences) {
      const read = sentences.map((one) => ({ ...one, tags: one.tokens.map(({ xpos }) => xpos) }));
      return runs(read).map((row, at) => row.map((run) => nameOf(sentences[at]!.tokens, run)));
    },
  };
}

/** The best labelling of a run of words (Viterbi). */
function label(moves: Float64Array, scores: Float64Array, labels: Uint8Array): void {
  const { length } = labels;
  const from = new Uint8Array(length * LABELS);
  let best = new Float64Array(LABELS);
  let next = new Float64Array(LABELS);
  for (let at = 0; at < length; at++) {
    for (let b = 0; b < LABELS; b++) {
      let top = -Infinity;
      if (at === 0) top = mayFollow(-1, b) ? 0 : -Infinity;
      else {
        for (const a of BEFORE[b]!) {
          const value = best[a]! + moves[a * LABELS + b]!;
          if (value > top) {
            top = value;
            from[at * LABELS + b] = a;
          }
        }
      }
      next[b] = top + scores[at * LABELS + b]!;
    }
    [best, next] = [next, best];
  }
  let winner = OUTSIDE;
  for (let b = 1; b < LABELS; b++) if (mayFollow(b, -1) && best[b]! > best[winner]!) winner = b;
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = winner;
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
