/**
 * Runs the network that tags and parses over some sentences: words by their form, two layers of long short-term memory in both directions, then
 * scores of tags, of arcs and of relations. All in whole numbers and in single steps of 32-bit floating point (`network.wat`): every machine gives the same scores.
 *
 * What goes into the first layer depends on the word's form alone, and texts repeat their words: it is computed once for each form and kept (network-room.ts).
 * Its weights are more than the nearer caches hold, so that a step is taken with all words of some sentences before the next one is.
 */
import { inputWidth, type Matrix, type Network } from './network-memory';
import {
  FULL,
  formsOf,
  MOST_FORMS,
  MOST_TOGETHER,
  MOST_WORDS,
  multiplyBoth,
  multiplyBy,
  programIn,
  recurrenceOf,
  roomIn,
} from './network-room';

/** Scores of one sentence; valid until the next is shown. Rows of words, one behind the other. */
export interface Scores {
  /** `[words, tagStride]`, of which the first of each row are the tags of the model. */
  readonly tags: Float32Array;
  readonly tagStride: number;
  /** `[words, arcStride]`: of each row the first is for the root, the next ones for the words as heads. */
  readonly arcs: Int32Array;
  /** Depends on the sentence. */
  readonly arcStride: number;
  /** `[words, relationStride]`, after `relate`. */
  readonly relations: Float32Array;
  readonly relationStride: number;
  /** `[words, both directions of the last layer]`: what the network knows of each word. */
  readonly states: Int16Array;
}

export interface Reader {
  /** Reads sentences of 1 to `MOST_WORDS` words each, of at most `MOST_TOGETHER` together. */
  read(sentences: readonly (readonly string[])[]): void;
  /** Leaves the scores of tags and arcs of one of the sentences that were read in `scores`. */
  show(sentence: number): void;
  /** Leaves the scores of relations between each word of the sentence that is shown and its head (-1: the root, whose row says nothing). */
  relate(heads: ArrayLike<number>): void;
  readonly scores: Scores;
}

/** Scores of arcs are products of rows that reach so far: 128 products of them fit into 32 bits. */
const ARC_FULL = 4_095;

type Writable<Row> = { -readonly [name in keyof Row]: Row[name] };

/** A reader has room of its own in the model's memory: make one a thread. */
export function readerOf({ data, memory, places }: Network): Reader {
  const { embedding, hidden, arc, relation } = data;
  const rows = MOST_TOGETHER + 4;
  const shown = MOST_WORDS + 4;
  const inputs = inputWidth(data);
  const both = 2 * hidden;
  const formBytes = 32 * hidden;
  const tagBytes = 64 * places.tags.blocks;
  const relationBytes = 64 * places.relations.blocks;

  const at = roomIn(memory, {
    zeros: 4 * Math.max(rows * Math.max(arc, embedding), both),
    inputs: rows * 2 * inputs,
    floats: rows * 4 * Math.max(embedding, arc),
    formed: rows * 2 * embedding,
    pointers: rows * 4,
    ownPointers: rows * 4,
    gates: rows * formBytes,
    layer1: rows * 2 * both,
    layer2: rows * 2 * both,
    cells: 8 * hidden,
    room: 320,
    dependents: rows * 2 * arc,
    heads: rows * 2 * arc,
    turned: rows * 2 * arc,
    relationDependents: rows * 4 * relation,
    relationHeads: rows * 4 * relation,
    tags: rows * tagBytes,
    above: shown * 2 * arc,
    arcs: shown * 4 * shown,
    sums: shown * 4 * relation,
    related: shown * 2 * relation,
    relations: shown * relationBytes,
    forms: MOST_FORMS * formBytes,
  });

  const { buffer } = memory;
  const whole = new Int16Array(buffer);
  const long = new Int32Array(buffer);
  const floats = new Float32Array(buffer);
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

  /** Where each sentence that was read begins among all their words, and a number behind the last. */
  let starts: number[] = [0];

  function layer(pointers: number, forward: Matrix, backward: Matrix, to: number): void {
    recur(pointers, starts, forward, to, false);
    recur(pointers, starts, backward, to, true);
  }

  /** What scores of arcs and relations are made of. */
  function compare(count: number): void {
    multiply(at.layer2, 2 * both, count, places.arcDependent, at.floats, 4 * arc);
    program.squash(at.floats, at.zeros, 2 * count * arc, FULL, at.dependents);
    multiply(at.layer2, 2 * both, count, places.arcHead, at.floats, 4 * arc);
    program.squash(at.floats, at.zeros, 2 * count * arc, ARC_FULL, at.heads);
    multiply(at.dependents, 2 * arc, count, places.arc, at.floats, 4 * arc);
    program.narrow(at.floats, 2 * count * arc, data.arcFactor, ARC_FULL, at.turned);
    multiply(at.layer2, 2 * both, count, places.relationDependent, at.relationDependents, 4 * relation);
    multiply(at.layer2, 2 * both, count, places.relationHead, at.relationHeads, 4 * relation);
  }

  const scores: Writable<Scores> = {
    tags: new Float32Array(0),
    tagStride: tagBytes / 4,
    arcs: new Int32Array(buffer, at.arcs, shown * shown),
    arcStride: 4,
    relations: new Float32Array(buffer, at.relations, (shown * relationBytes) / 4),
    relationStride: relationBytes / 4,
    states: new Int16Array(0),
  };
  /** The first word of the sentence that is shown, and how many it has. */
  let [first, count] = [0, 0];

  return {
    scores,
    read(sentences) {
      starts = [0];
      for (const words of sentences) starts.push(starts.at(-1)! + words.length);
      const all = starts.at(-1)!;
      lookUp(sentences.length === 1 ? sentences[0]! : sentences.flat(), 0, all);
      layer(at.pointers, forward1.recurrent, backward1.recurrent, at.layer1);
      multiplyBoth(multiply, at.layer1, 2 * both, all, [forward2.input, backward2.input], at.gates, formBytes);
      layer(at.ownPointers, forward2.recurrent, backward2.recurrent, at.layer2);
      multiply(at.layer2, 2 * both, all, places.tags, at.tags, tagBytes);
      compare(all);
    },
    show(sentence) {
      first = starts[sentence]!;
      count = starts[sentence + 1]! - first;
      const heads = Math.ceil((count + 1) / 4) * 4;
      const from = at.heads / 2 + first * arc;
      whole.copyWithin(at.above / 2 + arc, from, from + count * arc);
      program.score(at.turned + first * 2 * arc, count, at.above, heads, 2 * arc, at.arcs);
      scores.arcStride = heads;
      scores.tags = new Float32Array(buffer, at.tags + first * tagBytes, (count * tagBytes) / 4);
      scores.states = new Int16Array(buffer, at.layer2 + first * 2 * both, count * both);
    },
    relate(heads) {
      const width = 4 * relation;
      const dependents = (at.relationDependents + first * width) / 4;
      floats.copyWithin(at.sums / 4, dependents, dependents + count * relation);
      for (let i = 0; i < count; i++) {
        const head = at.relationHeads + (first + Math.max(heads[i]!, 0)) * width;
        program.squash(at.sums + i * width, head, width / 2, FULL, at.related + (i * width) / 2);
      }
      multiply(at.related, width / 2, count, places.relations, at.relations, relationBytes);
    },
  };
}
