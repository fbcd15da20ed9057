/**
 * Runs the network that tags and parses over one sentence: words by their form, two layers of long short-term memory in both directions, then
 * scores of tags, of arcs and of relations. All in whole numbers and in single steps of 32-bit floating point (`network.wat`): every machine gives the same scores.
 *
 * What goes into the first layer depends on the word's form alone, and texts repeat their words: it is computed once for each form and kept.
 */
import { formPlaces } from './form-places';
import { formRowsOf } from './form-rows';
import { NETWORK_CODE } from './network-code';
import { type Direction, inputWidth, type Matrix, type Network } from './network-memory';
import { PAGE } from './web-assembly';

/** Words of the longest sentence. */
export const MOST_WORDS = 128;

/** Scores of one sentence; valid until the next is read. Rows of words, one behind the other. */
export interface Scores {
  /** `[words, tagStride]`, of which the first of each row are the tags of the model. */
  readonly tags: Float32Array;
  readonly tagStride: number;
  /** `[words, arcStride]`: of each row the first is for the root, the next ones for the words as heads. */
  readonly arcs: Int32Array;
  /** Depends on the sentence. */
  arcStride: number;
  /** `[words, relationStride]`, after `relate`. */
  readonly relations: Float32Array;
  readonly relationStride: number;
}

/** Whole numbers between the layers, for tests: `[words, width]`. */
export interface Inner {
  readonly embedding: Int16Array;
  readonly layer1: Int16Array;
  readonly layer2: Int16Array;
}

export interface Reader {
  /** Reads a sentence of 1 to `MOST_WORDS` words and leaves its scores of tags and arcs in `scores`. */
  read(words: readonly string[]): void;
  /** Leaves the scores of relations between each word of the sentence that was read and its head (-1: the root, whose row says nothing). */
  relate(heads: ArrayLike<number>): void;
  readonly scores: Scores;
  readonly inner: Inner;
}

/** Forms that are kept. Each takes 32 bytes for each unit of the first layer; of news, six words in seven are then of a form that is kept. */
const MOST_FORMS = 4_096;

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

/** The largest whole number of 16 bits, and that of the rows whose products are scores of arcs: 128 products of them fit into 32 bits. */
const FULL = 32_767;
const ARC_FULL = 4_095;

/** A reader has room of its own in the model's memory: make one a thread. */
export function readerOf({ data, memory, places }: Network): Reader {
  const { embedding, hidden, arc, relation } = data;
  const rows = MOST_WORDS + 4;
  const inputs = inputWidth(data);
  const both = 2 * hidden;
  const formBytes = 32 * hidden;
  const tagBytes = 64 * places.tags.blocks;
  const relationBytes = 64 * places.relations.blocks;

  let size = 0;
  const room = (bytes: number): number => {
    const at = size;
    size += Math.ceil(bytes / 64) * 64;
    return at;
  };
  const offsets = {
    zeros: room(4 * Math.max(rows * Math.max(arc, embedding), both)),
    inputs: room(rows * 2 * inputs),
    floats: room(rows * 4 * Math.max(embedding, arc, relation)),
    heads: room(rows * 4 * relation),
    embedding: room(rows * 2 * embedding),
    pointers: room(rows * 4),
    ownPointers: room(rows * 4),
    gates: room(rows * formBytes),
    layer1: room(rows * 2 * both),
    layer2: room(rows * 2 * both),
    cells: room(4 * hidden),
    room: room(160),
    dependents: room(rows * 2 * arc),
    above: room(rows * 2 * arc),
    turned: room(rows * 2 * arc),
    related: room(rows * 2 * relation),
    tags: room(rows * tagBytes),
    arcs: room(rows * 4 * rows),
    relations: room(rows * relationBytes),
    forms: room(MOST_FORMS * formBytes),
  };
  const base = memory.grow(Math.ceil(size / PAGE)) * PAGE;
  const at = Object.fromEntries(Object.entries(offsets).map(([name, place]) => [name, base + place])) as typeof offsets;

  const { buffer } = memory;
  const whole = new Int16Array(buffer);
  const long = new Int32Array(buffer);
  const floats = new Float32Array(buffer);
  const program = programIn(memory);

  // Rows that are the same for every sentence.
  for (let row = 0; row < rows; row++) long[at.ownPointers / 4 + row] = at.gates + row * formBytes;
  whole.copyWithin(at.above / 2, places.arcRoot / 2, places.arcRoot / 2 + arc);

  const multiply = (
    from: number,
    stride: number,
    count: number,
    { at: matrix, length, blocks }: Matrix,
    to: number,
    toStride: number,
  ): void => {
    program.multiply(from, stride, count, matrix, length, blocks, to, toStride);
  };

  const forms = formPlaces(MOST_FORMS);
  const fresh = new Int32Array(rows);
  const rowsOfForms = formRowsOf({ data, memory, places });

  /** Computes what new forms give to the first layer; their inputs are written, `fresh` holds their places. */
  function addForms(count: number): void {
    multiply(at.inputs, 2 * inputs, count, places.input, at.floats, 4 * embedding);
    program.squash(at.floats, at.zeros, 2 * count * embedding, FULL, at.embedding);
    multiply(at.embedding, 2 * embedding, count, places.forward1.input, at.gates, formBytes);
    multiply(at.embedding, 2 * embedding, count, places.backward1.input, at.gates + formBytes / 2, formBytes);
    for (let k = 0; k < count; k++) {
      const from = (at.gates + k * formBytes) / 4;
      floats.copyWithin((at.forms + fresh[k]! * formBytes) / 4, from, from + formBytes / 4);
    }
  }

  /** Points each word to what its form gives to the first layer. */
  function lookUp(words: readonly string[]): void {
    let count = 0;
    forms.begin();
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      let place = forms.find(word);
      if (place < 0) {
        place = forms.take(word);
        rowsOfForms.write(word, at.inputs / 2 + count * inputs);
        fresh[count++] = place;
      }
      long[at.pointers / 4 + i] = at.forms + place * formBytes;
    }
    if (count > 0) addForms(count);
  }

  /** One direction of a layer; what comes out of the backward one stands behind that of the forward one. */
  function recur(pointers: number, count: number, { recurrent }: Direction, to: number, backward: boolean): void {
    const { at: matrix, length } = recurrent;
    const stride = 2 * both;
    floats.fill(0, at.cells / 4, at.cells / 4 + hidden);
    if (!backward) program.recur(pointers, 4, 0, count, matrix, length, at.zeros, to, stride, at.cells, at.room);
    else {
      const last = to + (count - 1) * stride + length;
      program.recur(
        pointers + 4 * (count - 1),
        -4,
        formBytes / 2,
        count,
        matrix,
        length,
        at.zeros,
        last,
        -stride,
        at.cells,
        at.room,
      );
    }
  }

  function scoreArcs(count: number): void {
    const heads = Math.ceil((count + 1) / 4) * 4;
    multiply(at.layer2, 2 * both, count, places.arcDependent, at.floats, 4 * arc);
    program.squash(at.floats, at.zeros, 2 * count * arc, FULL, at.dependents);
    multiply(at.layer2, 2 * both, count, places.arcHead, at.floats, 4 * arc);
    program.squash(at.floats, at.zeros, 2 * count * arc, ARC_FULL, at.above + 2 * arc);
    multiply(at.dependents, 2 * arc, count, places.arc, at.floats, 4 * arc);
    program.narrow(at.floats, 2 * count * arc, data.arcFactor, ARC_FULL, at.turned);
    program.score(at.turned, count, at.above, heads, 2 * arc, at.arcs);
    scores.arcStride = heads;
  }

  const scores: Scores = {
    tags: new Float32Array(buffer, at.tags, (rows * tagBytes) / 4),
    tagStride: tagBytes / 4,
    arcs: new Int32Array(buffer, at.arcs, rows * rows),
    arcStride: 4,
    relations: new Float32Array(buffer, at.relations, (rows * relationBytes) / 4),
    relationStride: relationBytes / 4,
  };
  let read = 0;

  return {
    scores,
    inner: {
      embedding: new Int16Array(buffer, at.embedding, rows * embedding),
      layer1: new Int16Array(buffer, at.layer1, rows * both),
      layer2: new Int16Array(buffer, at.layer2, rows * both),
    },
    read(words) {
      const count = words.length;
      read = count;
      lookUp(words);
      recur(at.pointers, count, places.forward1, at.layer1, false);
      recur(at.pointers, count, places.backward1, at.layer1, true);
      multiply(at.layer1, 2 * both, count, places.forward2.input, at.gates, formBytes);
      multiply(at.layer1, 2 * both, count, places.backward2.input, at.gates + formBytes / 2, formBytes);
      recur(at.ownPointers, count, places.forward2, at.layer2, false);
      recur(at.ownPointers, count, places.backward2, at.layer2, true);
      multiply(at.layer2, 2 * both, count, places.tags, at.tags, tagBytes);
      scoreArcs(count);
    },
    relate(heads) {
      const width = 4 * relation;
      multiply(at.layer2, 2 * both, read, places.relationDependent, at.floats, width);
      multiply(at.layer2, 2 * both, read, places.relationHead, at.heads, width);
      for (let i = 0; i < read; i++) {
        const head = Math.max(heads[i]!, 0);
        program.squash(at.floats + i * width, at.heads + head * width, width / 2, FULL, at.related + (i * width) / 2);
      }
      multiply(at.related, width / 2, read, places.relations, at.relations, relationBytes);
    },
  };
}
