/**
 * What the networks of tags and of names both need to run (`network.wat`): room of their own in the memory of their weights, and what the forms
 * of words give to a first layer, which is computed once for each form and kept.
 */
import { formPlaces } from './form-places';
import { formRowsOf } from './form-rows';
import { NETWORK_CODE } from './network-code';
import { inputWidth, type Matrix, type Network } from './network-memory';
import { PAGE } from './web-assembly';

/** Words of the longest sentence. */
export const MOST_WORDS = 128;

/** Words of sentences that are read together. */
export const MOST_TOGETHER = 256;

/** Forms that are kept. Each takes 32 bytes for each unit of the layer; of news, six words in seven are then of a form that is kept. */
export const MOST_FORMS = 4_096;

/** The largest whole number of 16 bits. */
export const FULL = 32_767;

/** The functions of `network.wat`, which says what they do. */
export interface Program {
  multiply(
    from: number,
    fromStride: number,
    rows: number,
    matrix: number,
    length: number,
    blocks: number,
    to: number,
    toStride: number,
  ): void;
  recur(
    inputs: number,
    inputStep: number,
    inputOffset: number,
    rows: number,
    matrix: number,
    length: number,
    before: number,
    to: number,
    toStride: number,
    cells: number,
    room: number,
  ): void;
  recurTwo(
    inputs: number,
    inputs2: number,
    inputStep: number,
    inputOffset: number,
    rows: number,
    matrix: number,
    length: number,
    before: number,
    before2: number,
    to: number,
    to2: number,
    toStride: number,
    cells: number,
    cells2: number,
    room: number,
  ): void;
  squash(from: number, other: number, length: number, factor: number, to: number): void;
  narrow(from: number, length: number, factor: number, limit: number, to: number): void;
  score(from: number, rows: number, other: number, others: number, length: number, to: number): void;
  add(pointers: number, rows: number, length: number, to: number): void;
}

let compiled: WebAssembly.Module | null = null;

export function programIn(memory: WebAssembly.Memory): Program {
  compiled ??= new WebAssembly.Module(Buffer.from(NETWORK_CODE, 'base64'));
  return new WebAssembly.Instance(compiled, { network: { memory } }).exports as unknown as Program;
}

/** Grows the memory by room for each of these, in bytes; their addresses. */
export function roomIn<Name extends string>(
  memory: WebAssembly.Memory,
  bytes: { readonly [name in Name]: number },
): { readonly [name in Name]: number } {
  let size = 0;
  const offsets = (Object.entries(bytes) as [Name, number][]).map(([name, count]) => {
    const at = size;
    size += Math.ceil(count / 64) * 64;
    return [name, at] as const;
  });
  const base = memory.grow(Math.ceil(size / PAGE)) * PAGE;
  return Object.fromEntries(offsets.map(([name, at]) => [name, base + at])) as { [name in Name]: number };
}

/** Products of `count` rows of whole numbers with a matrix. */
export type Multiply = (
  from: number,
  stride: number,
  count: number,
  matrix: Matrix,
  to: number,
  toStride: number,
) => void;

export const multiplyBy =
  (program: Program): Multiply =>
  (from, stride, count, { at, length, blocks }, to, toStride) =>
    program.multiply(from, stride, count, at, length, blocks, to, toStride);

/** A matrix for each direction of a layer. */
export type Both = readonly [forward: Matrix, backward: Matrix];

/** Products with both matrices, side by side in the rows of `to`. */
export function multiplyBoth(
  multiply: Multiply,
  from: number,
  stride: number,
  count: number,
  [forward, backward]: Both,
  to: number,
  toStride: number,
): void {
  multiply(from, stride, count, forward, to, toStride);
  multiply(from, stride, count, backward, to + toStride / 2, toStride);
}

/** Addresses of the room that forms are computed in. */
export interface FormRoom {
  readonly zeros: number;
  readonly inputs: number;
  readonly floats: number;
  readonly formed: number;
  readonly gates: number;
  readonly pointers: number;
  readonly forms: number;
}

export interface FormLayer {
  /** From the rows of the tables to the form, `width` numbers, and from there to the gates of both directions. */
  readonly form: Matrix;
  readonly width: number;
  readonly given: Both;
  /** Bytes of the gates of a word. */
  readonly gateBytes: number;
}

/** Points words `[first, last)`, at most `MOST_TOGETHER`, to what their forms give to the layer. */
export type LookUp = (words: readonly string[], first: number, last: number) => void;

/** @param syntax has the tables of forms, in the same memory */
export function formsOf(syntax: Network, program: Program, room: FormRoom, layer: FormLayer): LookUp {
  const { form, width, given, gateBytes } = layer;
  const { buffer } = syntax.memory;
  const long = new Int32Array(buffer);
  const floats = new Float32Array(buffer);
  const inputs = inputWidth(syntax.data);
  const tables = formRowsOf(syntax);
  const kept = formPlaces(MOST_FORMS);
  const fresh = new Int32Array(MOST_TOGETHER);
  const multiply = multiplyBy(program);

  /** Computes what new forms give; their inputs are written, `fresh` holds their places. */
  function add(count: number): void {
    multiply(room.inputs, 2 * inputs, count, form, room.floats, 4 * width);
    program.squash(room.floats, room.zeros, 2 * count * width, FULL, room.formed);
    multiplyBoth(multiply, room.formed, 2 * width, count, given, room.gates, gateBytes);
    for (let k = 0; k < count; k++) {
      const from = (room.gates + k * gateBytes) / 4;
      floats.copyWithin((room.forms + fresh[k]! * gateBytes) / 4, from, from + gateBytes / 4);
    }
  }

  return (words, first, last) => {
    let count = 0;
    kept.begin();
    for (let at = first; at < last; at++) {
      const word = words[at]!;
      let place = kept.find(word);
      if (place < 0) {
        place = kept.take(word);
        tables.write(word, room.inputs / 2 + count * inputs);
        fresh[count++] = place;
      }
      long[room.pointers / 4 + at - first] = room.forms + place * gateBytes;
    }
    if (count > 0) add(count);
  };
}

/** Addresses of the room that a layer keeps its state in; there are cells for two sentences. */
export interface LayerRoom {
  readonly zeros: number;
  readonly cells: number;
  readonly room: number;
}

/**
 * Runs one direction of a layer over some sentences that lie one behind the other, of which `starts` says where each begins, and where the last
 * ends; what comes out of the backward one stands behind that of the forward one.
 */
export type Recur = (
  pointers: number,
  starts: readonly number[],
  recurrent: Matrix,
  to: number,
  backward: boolean,
) => void;

/**
 * Two sentences of about one length go side by side, since their steps need the same weights; the rest of the longer one goes alone.
 * @param hidden units of one direction
 */
export function recurrenceOf(program: Program, buffer: ArrayBufferLike, room: LayerRoom, hidden: number): Recur {
  const floats = new Float32Array(buffer);
  const stride = 4 * hidden;
  const [cells, cells2] = [room.cells, room.cells + 4 * hidden];
  return (pointers, starts, { at: matrix, length }, to, backward) => {
    const step = backward ? -1 : 1;
    const [inputStep, inputOffset, toStride] = [4 * step, backward ? 16 * hidden : 0, step * stride];
    const wordsOf = (sentence: number) => starts[sentence + 1]! - starts[sentence]!;
    /** Addresses for the word of a sentence that comes after `done` others. */
    const placeOf = (sentence: number, done: number) => {
      const word = backward ? starts[sentence + 1]! - 1 - done : starts[sentence]! + done;
      const own = to + word * stride + (backward ? length : 0);
      return { inputs: pointers + 4 * word, before: done === 0 ? room.zeros : own - toStride, own };
    };
    const alone = (sentence: number, done: number, ownCells: number) => {
      const { inputs, before, own } = placeOf(sentence, done);
      const rows = wordsOf(sentence) - done;
      if (rows === 0) return;
      program.recur(inputs, inputStep, inputOffset, rows, matrix, length, before, own, toStride, ownCells, room.room);
    };
    const order = Array.from({ length: starts.length - 1 }, (_, sentence) => sentence);
    order.sort((a, b) => wordsOf(a) - wordsOf(b));
    for (let at = 0; at < order.length; at += 2) {
      const [one, other] = [order[at]!, order[at + 1]];
      floats.fill(0, cells / 4, cells / 4 + 2 * hidden);
      if (other === undefined) {
        alone(one, 0, cells);
        continue;
      }
      const [first, second, rows] = [placeOf(one, 0), placeOf(other, 0), wordsOf(one)];
      program.recurTwo(
        first.inputs,
        second.inputs,
        inputStep,
        inputOffset,
        rows,
        matrix,
        length,
        first.before,
        second.before,
        first.own,
        second.own,
        toStride,
        cells,
        cells2,
        room.room,
      );
      alone(other, rows, cells2);
    }
  };
}

/** Items in runs, in order, of which each has at most `most` words together (one alone may have that many). */
export function together<Item>(
  items: readonly Item[],
  wordsIn: (item: Item) => number,
  most = MOST_TOGETHER,
): Item[][] {
  const runs: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const words = wordsIn(item);
    if (runs.length === 0 || words > room) {
      runs.push([]);
      room = most;
    }
    runs.at(-1)!.push(item);
    room -= words;
  }
  return runs;
}
