/** Trains the linear model of names on annotated news and web text. */
import { join } from 'node:path';
import { type ModelCard, writeModel } from '../src/language/model-file';
import { LINEAR_UNITS } from '../src/language/names';
import { NAMES_FEATURES } from '../src/language/names-features';
import type { Gazetteer } from '../src/language/names-gazetteer';
import { LABELS } from '../src/language/names-labels';
import { type PackedWeights, packWeights, WEIGHT_UNITS, type WeightRow } from '../src/language/packed-weights';
import { loadSyntax } from '../src/language/syntax';
import { type Chain, type ChainOptions, makeChain, step } from './crf';
import { type FeatureNumbers, type KeptFeatures, makeFeatureNumbers } from './feature-numbers';
import { buildGazetteer } from './gazetteer';
import { chainsOf, type NameChain, renumbered } from './name-chains';
import { type NamedArticle, readNewswire, readUner } from './names-data';
import { makeRandom, shuffle } from './random';

export interface NamesTraining extends ChainOptions {
  readonly epochs: number;
  readonly seed: number;
  /** Models trained with seeds one apart; their mean is kept, which is steadier than any of them. */
  readonly runs: number;
  /** Features seen less often in training are left out. */
  readonly leastSeen: number;
  /**
   * From this epoch on only news is learned from (web text has taught its share), only features that have grown strong,
   * and what is kept is the mean of the weights.
   */
  readonly settle: number;
  /** Features whose largest weight is below this when it settles are left out from then on. */
  readonly weak: number;
  /** Weights below this are dropped from the model file. */
  readonly least: number;
}

export const NAMES_TRAINING: NamesTraining = {
  epochs: 4,
  seed: 1,
  runs: 3,
  leastSeen: 2,
  settle: 3,
  weak: 0.13,
  least: 0.08,
  rate: 0.07,
  shrink: 0,
  dropout: 0.5,
};

/** Steps between two snapshots of the weights that are averaged. */
const SNAPSHOT = 4000;

export interface NamesSources {
  readonly entities: string;
  /** Holds the model of tags; the model `names` is written there. */
  readonly models: string;
  /** See `readGroups`. */
  readonly groups: ReadonlyMap<number, number>;
}

/** Writes the linear model `names`, from the files in `entities`; it is measured together with the network (names-network.ts). */
export function trainNames(
  { entities, models, groups: known }: NamesSources,
  options: NamesTraining = NAMES_TRAINING,
  log: (line: string) => void = () => {},
): ModelCard {
  const gazetteer = buildGazetteer(known);
  const syntax = loadSyntax(models);
  const train = [...readNewswire(entities, 'train', syntax), ...readUner(entities, 'train', syntax)];
  const { moves, packed } = trainNamesModel(train, gazetteer, options, log);
  const phrases = [...gazetteer.phrases].sort((a, b) => a[0] - b[0]);
  const groups = [...gazetteer.groups].sort((a, b) => a[0] - b[0]);
  return writeModel(join(models, 'names'), CARD, {
    data: {},
    arrays: {
      ...packed,
      moves,
      phrases: Int32Array.from(phrases, ([hash]) => hash),
      lists: Uint8Array.from(phrases, ([, bits]) => bits),
      openings: Int32Array.from([...gazetteer.openings].sort((a, b) => a - b)),
      groupWords: Int32Array.from(groups, ([hash]) => hash),
      groupNumbers: Int32Array.from(groups, ([, number]) => number),
    },
  });
}

const CARD = {
  name: 'names',
  version: '1.2.0',
  features: NAMES_FEATURES,
  trainedOn: [
    'Worldwide English Newswire, train (Stanford NLP Group)',
    'UNER English EWT, train',
    'gazetteers: GeoNames cities, ISO 3166-2 regions (country-region-data), names of persons (faker), own tables',
    'groups of like words, from the table of words of all-MiniLM-L6-v2 (Apache-2.0)',
  ],
  licence:
    'CC BY-SA 4.0; see MODELS-LICENSE. No text of the newswire is in the model; gazetteers and groups of words are in it as hashes',
  scores: [],
  command: 'npm run bench -- language',
};

export function trainNamesModel(
  train: readonly NamedArticle[],
  gazetteer: Gazetteer,
  options: NamesTraining,
  log: (line: string) => void,
): { moves: Int32Array; packed: PackedWeights } {
  const numbers = makeFeatureNumbers();
  const raw = train.flatMap((article) => chainsOf(article, gazetteer, numbers));
  const kept = numbers.keep(options.leastSeen);
  const chains = raw.map((chain) => renumbered(chain, kept.map));
  log(`names: ${chains.length} stretches, ${kept.count} of ${kept.map.length} features`);
  const chain = meanOfRuns(chains, kept.count, options, log);
  const packed = packWeights(rowsOf(chain, kept, numbers, options.least));
  const moves = Int32Array.from(chain.moves, (weight) => Math.round(weight * LINEAR_UNITS));
  return { packed, moves };
}

type Weights = Pick<Chain, 'weights' | 'moves'>;

function meanOfRuns(
  chains: readonly NameChain[],
  features: number,
  options: NamesTraining,
  log: (line: string) => void,
): Weights {
  const mean = makeMean(features);
  for (let run = 0; run < options.runs; run++) {
    mean.take(learn(chains, features, { ...options, seed: options.seed + run }, log));
  }
  return mean.value;
}

function learn(
  all: readonly NameChain[],
  features: number,
  options: NamesTraining,
  log: (line: string) => void,
): Pick<Chain, 'weights' | 'moves'> {
  const chain = makeChain(features);
  const mean = makeMean(features);
  const random = makeRandom(options.seed);
  const longest = all.reduce((most, one) => Math.max(most, one.features.length), 0);
  const keep = new Uint8Array(longest);
  let chains = [...all];
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    const settled = epoch >= options.settle;
    if (epoch === options.settle) {
      const strong = strongOf(chain, options.weak);
      chains = chains.filter(({ complete }) => complete).map((one) => renumbered(one, strong));
      log(`names: ${strong.reduce((sum, at) => sum + (at < 0 ? 0 : 1), 0)} strong features`);
    }
    shuffle(chains, random);
    let loss = 0;
    chains.forEach((one, at) => {
      for (let f = 0; f < one.features.length; f++) keep[f] = random() < options.dropout ? 0 : 1;
      loss += step(chain, one, keep, options);
      if (settled && at % SNAPSHOT === SNAPSHOT - 1) mean.take(chain);
    });
    log(`names: epoch ${epoch}, loss ${(loss / chains.length).toFixed(4)}`);
  }
  return mean.value;
}

/** The mean of weights taken at several moments or in several runs. */
function makeMean(features: number) {
  const value: Weights = makeChain(features);
  let taken = 0;
  const add = (mean: Float32Array, now: Float32Array) => {
    for (let k = 0; k < mean.length; k++) mean[k]! += (now[k]! - mean[k]!) / taken;
  };
  return {
    value,
    take({ weights, moves }: Weights) {
      taken++;
      add(value.weights, weights);
      add(value.moves, moves);
    },
  };
}

/** Maps each feature to itself, or to -1 where none of its weights reaches `weak`; those are set to zero. */
function strongOf({ weights }: Chain, weak: number): Int32Array {
  return Int32Array.from({ length: weights.length / LABELS }, (_, feature) => {
    const row = weights.subarray(feature * LABELS, (feature + 1) * LABELS);
    if (row.some((weight) => Math.abs(weight) >= weak)) return feature;
    row.fill(0);
    return -1;
  });
}

/** The code book's finest step is 1 / 8; weights of a log-linear model are small, so they are kept this much larger. */
const SCALE = LINEAR_UNITS / WEIGHT_UNITS;

function rowsOf(
  { weights: all }: Pick<Chain, 'weights'>,
  kept: KeptFeatures,
  numbers: FeatureNumbers,
  least: number,
): WeightRow[] {
  const rows: WeightRow[] = [];
  kept.map.forEach((row, at) => {
    if (row < 0) return;
    const labels: number[] = [];
    const weights: number[] = [];
    for (let label = 0; label < LABELS; label++) {
      const weight = all[row * LABELS + label]!;
      if (Math.abs(weight) < least) continue;
      labels.push(label);
      weights.push(weight * SCALE);
    }
    if (labels.length > 0) rows.push({ hash: numbers.hash(at), labels, weights });
  });
  return rows;
}
