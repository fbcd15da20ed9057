/** From score margins to certainty: how often an arc with that margin is right on sentences that were not trained on. */
import type { Calibration } from '../src/language/certainty';
import type { Syntax } from '../src/language/syntax';

/** A sentence of a treebank; the arrays are as long as the sentence. */
export interface GoldSentence {
  readonly words: readonly string[];
  /** -1 for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

interface Bin {
  readonly margin: number;
  right: number;
  total: number;
}

/** Arcs in one bin before neighbors are merged. */
const BIN_SIZE = 400;

/** @param bare one that gives bare margins (made with `calibration: null`) */
export function calibrate(bare: Syntax, sentences: readonly GoldSentence[]): Calibration {
  const bins = mergeUntilRising(fillBins(observe(bare, sentences)));
  return {
    margins: bins.map((bin) => bin.margin),
    certainty: bins.map((bin) => Math.round((1000 * (bin.right + 0.5)) / (bin.total + 1)) / 1000),
  };
}

/** Margin and correctness of each arc, smallest margin first. */
function observe(bare: Syntax, sentences: readonly GoldSentence[]): { margin: number; right: boolean }[] {
  const seen = sentences.flatMap(({ words, heads, relations }) => {
    const tree = bare.read(words);
    return words.map((_, i) => ({
      margin: tree.certainty[i],
      right: tree.heads[i] === heads[i] && tree.relations[i] === relations[i],
    }));
  });
  return seen.sort((a, b) => a.margin - b.margin);
}

function fillBins(seen: readonly { margin: number; right: boolean }[]): Bin[] {
  const bins: Bin[] = [];
  for (const { margin, right } of seen) {
    let bin = bins[bins.length - 1];
    if (bin === undefined || (bin.total >= BIN_SIZE && margin > bin.margin)) {
      bin = { margin, right: 0, total: 0 };
      bins.push(bin);
    }
    bin.total++;
    if (right) bin.right++;
  }
  return bins;
}

/** Pool adjacent violators: a larger margin never means less certainty. */
function mergeUntilRising(bins: readonly Bin[]): Bin[] {
  const rising: Bin[] = [];
  for (let bin of bins) {
    for (let last = rising.at(-1); last !== undefined && last.right * bin.total >= bin.right * last.total; ) {
      bin = { margin: last.margin, right: last.right + bin.right, total: last.total + bin.total };
      rising.pop();
      last = rising.at(-1);
    }
    rising.push(bin);
  }
  return rising;
}
