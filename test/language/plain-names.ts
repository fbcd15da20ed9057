/** The network of names in plain TypeScript, as `names-network.ts` must compute it to the last bit; and networks with weights of chance. */
import type { ModelArray } from '../../src/language/model-file';
import { CLUES } from '../../src/language/names-clues';
import { LABELS } from '../../src/language/names-labels';
import type { NamesData } from '../../src/language/names-memory';
import { type NetworkData, tableWidth } from '../../src/language/network-memory';
import { makeRandom } from '../../training/random';
import { type Arrays, FULL, inputOf, linear, matrixOfChance, product, recur, squash } from './plain-network';

interface Made<Data> {
  readonly data: Data;
  readonly arrays: Arrays;
}

/** Scores of the labels of each word of each sentence. @param states of each sentence, flat */
export function plainNames(
  syntax: Made<NetworkData>,
  { data, arrays }: Made<NamesData>,
  sentences: readonly (readonly string[])[],
  states: readonly Int16Array[],
  clues: readonly Int32Array[],
): number[][][] {
  const width = 2 * syntax.data.hidden;
  const own = sentences.map((words, sentence) => {
    const forms = words.map((word) => squash(linear(arrays, 'form', inputOf(syntax.data, syntax.arrays, word))));
    const contexts = words.map((_, at) => [
      ...states[sentence]!.subarray(at * width, (at + 1) * width),
      ...Array.from({ length: CLUES }, (_, bit) => ((clues[sentence]![at]! >>> bit) & 1) * FULL),
    ]);
    const given = (name: string) =>
      words.map((_, at) => {
        const context = product(arrays, `${name}.context`, contexts[at]!);
        return linear(arrays, `${name}.form`, forms[at]!).map((value, k) => Math.fround(context[k]! + value));
      });
    const forward = recur(arrays, 'forward', given('forward'), data.hidden);
    const backward = recur(arrays, 'backward', given('backward').reverse(), data.hidden).reverse();
    return forward.map((row, at) => [...row, ...backward[at]!]);
  });
  const isName = (word: string) => /\p{Lu}/u.test(word);
  const most = (word: string): number[] => {
    const rows = sentences.flatMap((words, sentence) => own[sentence]!.filter((_, at) => words[at] === word));
    return rows[0]!.map((_, k) => Math.max(...rows.map((row) => row[k]!)));
  };
  return sentences.map((words, sentence) =>
    words.map((word, at) => {
      const row = own[sentence]![at]!;
      return linear(arrays, 'labels', [...row, ...(isName(word) ? most(word) : row)]);
    }),
  );
}

export function namesOfChance(
  sizes: { readonly form: number; readonly hidden: number },
  syntax: Made<NetworkData>,
  seed: number,
): Made<NamesData> {
  const random = makeRandom(seed + 100);
  const { form, hidden } = sizes;
  const matrix = matrixOfChance(random);
  const context = 2 * syntax.data.hidden + CLUES;
  const arrays = Object.fromEntries<ModelArray>([
    ...matrix('form', form, tableWidth(syntax.data)),
    ...['forward', 'backward'].flatMap((name) => [
      ...matrix(`${name}.form`, 4 * hidden, form),
      ...matrix(`${name}.context`, 4 * hidden, context, false),
      ...matrix(`${name}.recurrent`, 4 * hidden, hidden, false),
    ]),
    ...matrix('labels', LABELS, 4 * hidden),
    ['moves', new Float32Array(LABELS * LABELS)],
  ]);
  return { data: { ...sizes, syntax: '' }, arrays };
}
