/**
 * Runs the network that tags and parses over one sentence: words by their form, two layers of long short-term memory in both directions, then
 * scores of tags, of arcs and of relations. All in whole numbers and in single steps of 32-bit floating point (`network.wat`): every machine gives the same scores.
 *
 * What goes into the first layer depends on the word's form alone, and texts repeat their words: it is computed once for each form and kept (network-room.ts).
 */
import { inputWidth, type Network } from './network-memory';
import {
  FULL,
  formsOf,
  MOST_FORMS,
  MOST_WORDS,
  multiplyBoth,
  multiplyBy,
  programIn,
  recurrenceOf,
  roomIn,
} from './network-room';

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

/** Scores of arcs are products of rows that reach so far: 128 products of them fit into 32 bits. */
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

  const at = roomIn(memory, {
    zeros: 4 * Math.max(rows * Math.max(arc, embedding), both),
    inputs: rows * 2 * inputs,
    floats: rows * 4 * Math.max(embedding, arc, relation),
    heads: rows * 4 * relation,
    formed: rows * 2 * embedding,
    pointers: rows * 4,
    ownPointers: rows * 4,
    gates: rows * formBytes,
    layer1: rows * 2 * both,
    layer2: rows * 2 * both,
    cells: 4 * hidden,
    room: 160,
    dependents: rows * 2 * arc,
    above: rows * 2 * arc,
    turned: rows * 2 * arc,
    related: rows * 2 * relation,
    tags: rows * tagBytes,
    arcs: rows * 4 * rows,
    relations: rows * relationBytes,
    forms: MOST_FORMS * formBytes,
  });

  const { buffer } = memory;
  const whole = new Int16Array(buffer);
  const long = new Int32Array(buffer);
  const program = programIn(memory);

  // Rows that are the same for every sentence.
  for (let row = 0; row < rows; row++) long[at.ownPointers / 4 + row] = at.gates + row * formBytes;
  whole.copyWithin(at.above / 2, places.arcRoot / 2, places.arcRoot / 2 + arc);

  const multiply = multiplyBy(program);
  const { forward1, backward1, forward2, backward2 } = places;
  const recur = recurrenceOf(program, buffer, at, hidden);
  const lookUp = formsOf({ data, memory, places }, program, at, {
    form: places.input,
    width: embedding,
    given: [forward1.input, backward1.input],
    gateBytes: formBytes,
  });

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
      embedding: new Int16Array(buffer, at.formed, rows * embedding),
      layer1: new Int16Array(buffer, at.layer1, rows * both),
      layer2: new Int16Array(buffer, at.layer2, rows * both),
    },
    read(words) {
      const count = words.length;
      read = count;
      lookUp(words, 0, count);
      recur(at.pointers, count, forward1.recurrent, at.layer1, false);
      recur(at.pointers, count, backward1.recurrent, at.layer1, true);
      multiplyBoth(multiply, at.layer1, 2 * both, count, [forward2.input, backward2.input], at.gates, formBytes);
      recur(at.ownPointers, count, forward2.recurrent, at.layer2, false);
      recur(at.ownPointers, count, backward2.recurrent, at.layer2, true);
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
