/** The network in plain TypeScript, one number after the other, as `network.ts` must compute it to the last bit; and networks with weights of chance. */
import type { ModelArray } from '../../src/language/model-file';
import type { NetworkData } from '../../src/language/network-memory';
import { viewOf, vocabularyHash } from '../../src/language/word-views';
import { makeRandom, type Random } from '../../training/random';

export type Arrays = { readonly [name: string]: ModelArray };

const { fround } = Math;
export const FULL = 32_767;
const ARC_FULL = 4_095;

/** Halves go to the even number. */
function nearest(value: number): number {
  const below = Math.floor(value);
  const rest = value - below;
  if (rest !== 0.5) return Math.round(value);
  return below % 2 === 0 ? below : below + 1;
}

const whole = (value: number, factor: number, limit = FULL): number =>
  nearest(Math.max(-limit, Math.min(limit, fround(value * fround(factor)))));

/** A polynomial of nested products, from the innermost factor out, each step rounded. */
const nested = (s: number, ...factors: number[]): number =>
  factors.reduce((inner, factor) => fround(factor + fround(s * inner)));

function tanh(value: number): number {
  const bound = fround(4.97);
  const x = Math.max(-bound, Math.min(bound, value));
  const s = fround(x * x);
  const over = fround(x * nested(s, 1, 378, 17_325, 135_135));
  const under = nested(s, 28, 3_150, 62_370, 135_135);
  return Math.max(-1, Math.min(1, fround(over / under)));
}

const sigmoid = (value: number): number => fround(0.5 + fround(0.5 * tanh(fround(0.5 * value))));

export const squash = (values: readonly number[], factor = FULL): number[] =>
  values.map((value) => whole(tanh(value), factor));

export function product(arrays: Arrays, name: string, inputs: readonly number[]): number[] {
  const weights = arrays[`${name}.weights`]!;
  return Array.from(arrays[`${name}.scales`]!, (scale, row) => {
    const sum = inputs.reduce((total, input, k) => total + input * weights[row * inputs.length + k]!, 0);
    return fround(fround(sum) * scale);
  });
}

export const linear = (arrays: Arrays, name: string, inputs: readonly number[]): number[] =>
  product(arrays, name, inputs).map((value, row) => fround(value + arrays[`${name}.bias`]![row]!));

/** @param gates what the inputs give to the gates of each word, in the order of reading */
export function recur(arrays: Arrays, name: string, gates: readonly number[][], size: number): number[][] {
  let state = new Array<number>(size).fill(0);
  let cells = new Array<number>(size).fill(0);
  return gates.map((own) => {
    const before = product(arrays, `${name}.recurrent`, state);
    const gate = (which: number, unit: number) => fround(own[which * size + unit]! + before[which * size + unit]!);
    cells = cells.map((cell, unit) =>
      fround(fround(sigmoid(gate(1, unit)) * cell) + fround(sigmoid(gate(0, unit)) * tanh(gate(2, unit)))),
    );
    state = cells.map((cell, unit) => whole(fround(sigmoid(gate(3, unit)) * tanh(cell)), FULL));
    return state;
  });
}

function layer(arrays: Arrays, number: number, inputs: readonly number[][], size: number): number[][] {
  const gates = (name: string) => inputs.map((input) => linear(arrays, `${name}.input`, input));
  const forward = recur(arrays, `forward${number}`, gates(`forward${number}`), size);
  const backward = recur(arrays, `backward${number}`, gates(`backward${number}`).reverse(), size).reverse();
  return forward.map((row, i) => [...row, ...backward[i]!]);
}

export function inputOf(data: NetworkData, arrays: Arrays, word: string): number[] {
  const known = (arrays['vocabulary'] as Int32Array).indexOf(vocabularyHash(word));
  const rowOf = (table: string, row: number, width: number, factor: number) =>
    Array.from(arrays[table]!.slice(row * width, (row + 1) * width), (value) => whole(value, factor));
  return [
    ...rowOf('words', known + 1, data.wordWidth, data.wordFactor),
    ...data.views.flatMap((view, at) => {
      const bucket = viewOf(view, word) >>> (32 - Math.log2(data.viewBuckets[at]!));
      return rowOf(`view${at}`, bucket, data.viewWidths[at]!, data.viewFactors[at]!);
    }),
  ];
}

export interface PlainScores {
  readonly embedding: number[][];
  readonly layer1: number[][];
  readonly layer2: number[][];
  readonly tags: number[][];
  /** Of each word: the root, then the words as heads. */
  readonly arcs: number[][];
  /** With the given heads. */
  readonly relations: number[][];
}

export function plainScores(
  data: NetworkData,
  arrays: Arrays,
  words: readonly string[],
  heads: readonly number[],
): PlainScores {
  const embedding = words.map((word) => squash(linear(arrays, 'input', inputOf(data, arrays, word))));
  const layer1 = layer(arrays, 1, embedding, data.hidden);
  const layer2 = layer(arrays, 2, layer1, data.hidden);
  const above = [
    Array.from(arrays['arcRoot']!),
    ...layer2.map((row) => squash(linear(arrays, 'arcHead', row), ARC_FULL)),
  ];
  const arcs = layer2.map((row) => {
    const dependent = squash(linear(arrays, 'arcDependent', row));
    const turned = linear(arrays, 'arc', dependent).map((value) => whole(value, data.arcFactor, ARC_FULL));
    return above.map((head) => head.reduce((sum, value, k) => sum + value * turned[k]!, 0));
  });
  const relations = layer2.map((row, i) => {
    const head = product(arrays, 'relationHead', layer2[Math.max(heads[i]!, 0)]!);
    const both = linear(arrays, 'relationDependent', row).map((value, k) => fround(value + head[k]!));
    return linear(arrays, 'relations', squash(both));
  });
  return { embedding, layer1, layer2, tags: layer2.map((row) => linear(arrays, 'tags', row)), arcs, relations };
}

type Matrix = (name: string, outputs: number, inputs: number, biased?: boolean) => [string, ModelArray][];

const bytesOfChance = (random: Random, length: number): Int8Array =>
  Int8Array.from({ length }, () => Math.floor(random() * 255) - 127);

/** Makes the arrays of matrices. */
export function matrixOfChance(random: Random): Matrix {
  const between = (least: number, most: number) => least + random() * (most - least);
  return (name, outputs, inputs, biased = true) => {
    const scale = 2.5 / (Math.sqrt(inputs) * 74 * (name === 'input' || name === 'form' ? 5_000 : 12_000));
    return [
      [`${name}.weights`, bytesOfChance(random, outputs * inputs)],
      [`${name}.scales`, Float32Array.from({ length: outputs }, () => between(0.5 * scale, 2 * scale))],
      ...(biased
        ? [[`${name}.bias`, Float32Array.from({ length: outputs }, () => between(-1, 1))] as [string, ModelArray]]
        : []),
    ];
  };
}

/** A network that has learned nothing; its vocabulary is `known`. */
export function networkOfChance(
  sizes: { readonly embedding: number; readonly hidden: number; readonly arc: number; readonly relation: number },
  known: readonly string[],
  seed: number,
): { data: NetworkData; arrays: Arrays } {
  const random = makeRandom(seed);
  const { embedding, hidden, arc, relation } = sizes;
  const data: NetworkData = {
    ...sizes,
    wordWidth: 20,
    wordFactor: 200.5,
    views: [0, 3, 8],
    viewWidths: [8, 16, 5],
    viewBuckets: [64, 256, 32],
    viewFactors: [100, 77.25, 13],
    arcFactor: 3000,
    arcScale: 1e-7,
    tags: Array.from({ length: 19 }, (_, at) => `X|${at}`),
    relations: Array.from({ length: 21 }, (_, at) => (at === 0 ? 'root' : `dep:${at}`)),
  };
  const matrix = matrixOfChance(random);
  const direction = (name: string, inputs: number) => [
    ...matrix(`${name}.input`, 4 * hidden, inputs),
    ...matrix(`${name}.recurrent`, 4 * hidden, hidden, false),
  ];
  const width = 20 + 8 + 16 + 5;
  const arrays = Object.fromEntries<ModelArray>([
    ['vocabulary', Int32Array.from(known.map(vocabularyHash)).sort()],
    ['words', bytesOfChance(random, (known.length + 1) * data.wordWidth)],
    ...data.views.map((_, at): [string, ModelArray] => [
      `view${at}`,
      bytesOfChance(random, data.viewBuckets[at]! * data.viewWidths[at]!),
    ]),
    ['arcRoot', Int16Array.from({ length: arc }, () => Math.floor(random() * 8_000) - 4_000)],
    ...matrix('input', embedding, width),
    ...direction('forward1', embedding),
    ...direction('backward1', embedding),
    ...direction('forward2', 2 * hidden),
    ...direction('backward2', 2 * hidden),
    ...matrix('tags', data.tags.length, 2 * hidden),
    ...matrix('arcDependent', arc, 2 * hidden),
    ...matrix('arcHead', arc, 2 * hidden),
    ...matrix('arc', arc, arc),
    ...matrix('relationDependent', relation, 2 * hidden),
    ...matrix('relationHead', relation, 2 * hidden, false),
    ...matrix('relations', data.relations.length, relation),
  ]);
  return { data, arrays };
}
