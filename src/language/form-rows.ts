/** What the tables of the network that tags say of a word's form: the numbers of its word and of its views, side by side. */
import type { Network } from './network-memory';
import { viewOf, vocabularyHash } from './word-views';

export interface FormRows {
  /** Writes the word's numbers from `to` on, which counts numbers of 16 bits. */
  write(word: string, to: number): void;
}

export function formRowsOf({ data, memory, places }: Network): FormRows {
  const bytes = new Int8Array(memory.buffer);
  const whole = new Int16Array(memory.buffer);
  const vocabulary = new Int32Array(memory.buffer, places.vocabulary, places.vocabularySize);
  const tables = [
    { at: places.words, width: data.wordWidth, values: scaled(data.wordFactor), row: wordRow },
    ...data.views.map((view, number) => {
      const shift = 32 - Math.log2(data.viewBuckets[number]!);
      return {
        at: places.views[number]!,
        width: data.viewWidths[number]!,
        values: scaled(data.viewFactors[number]!),
        row: (word: string) => viewOf(view, word) >>> shift,
      };
    }),
  ];

  /** The word's row of the table of words, 0 where it is not in the vocabulary. */
  function wordRow(word: string): number {
    const hash = vocabularyHash(word);
    let [low, high] = [0, vocabulary.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (vocabulary[middle]! < hash) low = middle + 1;
      else high = middle;
    }
    return vocabulary[low] === hash ? low + 1 : 0;
  }

  return {
    write(word, start) {
      let to = start;
      for (const { at: from, width, values, row: rowOf } of tables) {
        const begin = from + rowOf(word) * width;
        for (let k = 0; k < width; k++) whole[to++] = values[bytes[begin + k]! + 128]!;
      }
    },
  };
}

/** The largest whole number of 16 bits. */
const FULL = 32_767;

/** For each number of 8 bits its product with a factor, as a whole number of 16 bits, halves to the even one; that of -128 comes first. */
const scaled = (factor: number): Int16Array =>
  Int16Array.from({ length: 256 }, (_, at) => toWhole(at - 128, Math.fround(factor)));

function toWhole(value: number, factor: number): number {
  const product = Math.fround(value * factor);
  const floor = Math.floor(product);
  const rest = product - floor;
  const nearest = rest > 0.5 || (rest === 0.5 && floor % 2 !== 0) ? floor + 1 : floor;
  return Math.max(-FULL, Math.min(FULL, nearest));
}
