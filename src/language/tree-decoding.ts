/**
 * From scores of arcs to a tree: each word's best head where those make a projective tree with one root, as they mostly do; else the projective tree with
 * one root whose arcs score highest in sum (Eisner 1996). Whole numbers throughout; of equal trees the one whose heads or splits come first.
 */

/** Scores of one sentence's arcs, rows of dependents: `[count, stride]`; in a row the root comes first, then the words as heads. */
export interface ArcScores {
  readonly arcs: Int32Array;
  readonly arcStride: number;
}

export interface Decoder {
  /** Leaves the head of each of the `count` words (at least one) in `heads`, -1 for the root. */
  decode(scores: ArcScores, count: number): void;
  readonly heads: Int32Array;
}

/** @param most words of the longest sentence */
export function decoderFor(most: number): Decoder {
  const heads = new Int32Array(most);
  const state = new Uint8Array(most);
  const chart = chartFor(most);
  return {
    heads,
    decode(scores, count) {
      bestHeads(scores, count, heads);
      if (!isTree(heads, count, state)) eisner(scores, count, chart, heads);
    },
  };
}

function bestHeads({ arcs, arcStride }: ArcScores, count: number, heads: Int32Array): void {
  for (let word = 0; word < count; word++) {
    const row = word * arcStride;
    let [head, best] = [-1, arcs[row]!];
    for (let other = 0; other < count; other++) {
      const score = arcs[row + 1 + other]!;
      if (score > best && other !== word) [head, best] = [other, score];
    }
    heads[word] = head;
  }
}

/** True of a projective tree with one root. */
export function isTree(heads: Int32Array, count: number, state = new Uint8Array(count)): boolean {
  let roots = 0;
  for (let word = 0; word < count; word++) if (heads[word]! < 0) roots++;
  return roots === 1 && !hasCircle(heads, count, state) && !hasCrossing(heads, count);
}

/** Words on the way up that is being walked, and words from which the root is known to be reached. */
const [WALKED, REACHES] = [1, 2];

function hasCircle(heads: Int32Array, count: number, state: Uint8Array): boolean {
  state.fill(0, 0, count);
  for (let word = 0; word < count; word++) {
    let at = word;
    for (; at >= 0 && state[at] === 0; at = heads[at]!) state[at] = WALKED;
    if (at >= 0 && state[at] === WALKED) return true;
    for (let back = word; back >= 0 && state[back] === WALKED; back = heads[back]!) state[back] = REACHES;
  }
  return false;
}

/** True where a word between a word and its head hangs on one outside. */
function hasCrossing(heads: Int32Array, count: number): boolean {
  for (let word = 0; word < count; word++) {
    const head = heads[word]!;
    if (head < 0) continue;
    const [low, high] = head < word ? [head, word] : [word, head];
    for (let at = low + 1; at < high; at++) if (heads[at]! < low || heads[at]! > high) return true;
  }
  return false;
}

/**
 * Best sums over spans `[first, last]` and where they split. Open spans have an arc between their ends, closed ones a head at one end that needs no more in
 * the span. Right ones have their head at the left end. Tables named `...To` are the same with rows of last words.
 */
interface Chart {
  readonly closedRight: Float64Array;
  readonly closedRightTo: Float64Array;
  readonly closedLeft: Float64Array;
  readonly closedLeftTo: Float64Array;
  readonly openRight: Float64Array;
  readonly openLeftTo: Float64Array;
  readonly openSplit: Int16Array;
  readonly rightSplit: Int16Array;
  readonly leftSplit: Int16Array;
  /** Spans still to be read back: first and last word, and which kind of span. */
  readonly todo: Int32Array;
}

function chartFor(most: number): Chart {
  const sums = () => new Float64Array(most * most);
  const splits = () => new Int16Array(most * most);
  return {
    closedRight: sums(),
    closedRightTo: sums(),
    closedLeft: sums(),
    closedLeftTo: sums(),
    openRight: sums(),
    openLeftTo: sums(),
    openSplit: splits(),
    rightSplit: splits(),
    leftSplit: splits(),
    todo: new Int32Array(12 * most),
  };
}

function eisner(scores: ArcScores, count: number, chart: Chart, heads: Int32Array): void {
  const { closedRight, closedRightTo, closedLeft, closedLeftTo } = chart;
  for (let word = 0; word < count; word++) {
    const at = word * count + word;
    closedRight[at] = closedRightTo[at] = closedLeft[at] = closedLeftTo[at] = 0;
  }
  for (let width = 1; width < count; width++) {
    for (let first = 0; first + width < count; first++) fillSpan(scores, count, chart, first, first + width);
  }
  let [root, best] = [-1, -Infinity];
  for (let word = 0; word < count; word++) {
    const own = scores.arcs[word * scores.arcStride]!;
    const sum = closedLeft[word]! + closedRight[word * count + count - 1]! + own;
    if (sum > best) [root, best] = [word, sum];
  }
  heads[root] = -1;
  readBack(chart, count, root, heads);
}

function fillSpan({ arcs, arcStride }: ArcScores, count: number, chart: Chart, first: number, last: number): void {
  const { closedRight, closedRightTo, closedLeft, closedLeftTo, openRight, openLeftTo } = chart;
  const [row, rowTo] = [first * count, last * count];
  let [best, split] = [-Infinity, 0];
  for (let at = first; at < last; at++) {
    const sum = closedRight[row + at]! + closedLeftTo[rowTo + at + 1]!;
    if (sum > best) [best, split] = [sum, at];
  }
  chart.openSplit[row + last] = split;
  openRight[row + last] = best + arcs[last * arcStride + 1 + first]!;
  openLeftTo[rowTo + first] = best + arcs[first * arcStride + 1 + last]!;

  [best, split] = [-Infinity, 0];
  for (let at = first; at < last; at++) {
    const sum = closedLeft[row + at]! + openLeftTo[rowTo + at]!;
    if (sum > best) [best, split] = [sum, at];
  }
  chart.leftSplit[row + last] = split;
  closedLeft[row + last] = closedLeftTo[rowTo + first] = best;

  [best, split] = [-Infinity, 0];
  for (let at = first + 1; at <= last; at++) {
    const sum = openRight[row + at]! + closedRightTo[rowTo + at]!;
    if (sum > best) [best, split] = [sum, at];
  }
  chart.rightSplit[row + last] = split;
  closedRight[row + last] = closedRightTo[rowTo + first] = best;
}

const [CLOSED_LEFT, CLOSED_RIGHT, OPEN] = [0, 1, 2];

function readBack(chart: Chart, count: number, root: number, heads: Int32Array): void {
  const { todo } = chart;
  let size = 0;
  const add = (first: number, last: number, kind: number): void => {
    if (first === last) return;
    todo[size++] = first;
    todo[size++] = last;
    todo[size++] = kind;
  };
  add(0, root, CLOSED_LEFT);
  add(root, count - 1, CLOSED_RIGHT);
  while (size > 0) {
    const kind = todo[--size]!;
    const last = todo[--size]!;
    const first = todo[--size]!;
    const at = first * count + last;
    if (kind === CLOSED_LEFT) {
      const split = chart.leftSplit[at]!;
      heads[split] = last;
      add(first, split, CLOSED_LEFT);
      add(split, last, OPEN);
    } else if (kind === CLOSED_RIGHT) {
      const split = chart.rightSplit[at]!;
      heads[split] = first;
      add(first, split, OPEN);
      add(split, last, CLOSED_RIGHT);
    } else {
      const split = chart.openSplit[at]!;
      add(first, split, CLOSED_RIGHT);
      add(split + 1, last, CLOSED_LEFT);
    }
  }
}
