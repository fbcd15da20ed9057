/**
 * The network that tags and parses, as it lies in memory: its tables as in the model file, its matrices laid out for `network.wat`.
 * The memory is one of WebAssembly and shared: posted to a thread, it is the same bytes. Behind the model each thread has room of its own.
 *
 * A matrix is kept in blocks of 16 or 32 outputs. In a block, weights of two inputs stand side by side for each output, so that one instruction multiplies
 * two inputs for four outputs and adds them: `[inputs / 2][outputs][2]` numbers of 16 bits. The scales of the block's outputs follow, then, in blocks of 16, biases.
 */
import type { ModelArray } from './model-file';
import { PAGE } from './web-assembly';

/** What the header of the model says. All sizes are counts of numbers. */
export interface NetworkData {
  readonly wordWidth: number;
  /** What numbers of a table's rows are multiplied by, so that those of all tables have one scale. */
  readonly wordFactor: number;
  /** Numbers of the views in use: see `word-views.ts`. */
  readonly views: readonly number[];
  readonly viewWidths: readonly number[];
  /** Powers of two. */
  readonly viewBuckets: readonly number[];
  readonly viewFactors: readonly number[];
  /** Width of a word, of one direction of a layer, of the rows that are compared for arcs, of the rows that relations are told from: multiples of 8. */
  readonly embedding: number;
  readonly hidden: number;
  readonly arc: number;
  readonly relation: number;
  readonly arcFactor: number;
  /** Scores of arcs times this are log-odds. */
  readonly arcScale: number;
  /** `UPOS|XPOS` */
  readonly tags: readonly string[];
  readonly relations: readonly string[];
}

export interface Matrix {
  /** Address, in bytes. */
  readonly at: number;
  /** Bytes of a row of inputs. */
  readonly length: number;
  readonly blocks: number;
}

export interface Direction {
  readonly input: Matrix;
  readonly recurrent: Matrix;
}

/** Addresses in bytes. */
export interface Places {
  readonly vocabulary: number;
  readonly vocabularySize: number;
  readonly words: number;
  readonly views: readonly number[];
  readonly arcRoot: number;
  readonly input: Matrix;
  readonly forward1: Direction;
  readonly backward1: Direction;
  readonly forward2: Direction;
  readonly backward2: Direction;
  readonly tags: Matrix;
  readonly arcDependent: Matrix;
  readonly arcHead: Matrix;
  readonly arc: Matrix;
  readonly relationDependent: Matrix;
  readonly relationHead: Matrix;
  readonly relations: Matrix;
}

export interface Network {
  readonly data: NetworkData;
  readonly memory: WebAssembly.Memory;
  readonly places: Places;
}

export type Arrays = { readonly [name: string]: ModelArray };

/** Outputs of a block, in `multiply` and in `recur`. */
const BLOCK = 16;
export const RECURRENT_BLOCK = 32;
const MOST_PAGES = 65_536;
/** Nothing lies at address 0. */
const LEAST = 64;

const aligned = (size: number, to: number): number => Math.ceil(size / to) * to;

/** Numbers that the tables give of a word. */
export const tableWidth = ({ wordWidth, viewWidths }: NetworkData): number =>
  viewWidths.reduce((sum, width) => sum + width, wordWidth);

/** Numbers of a word's row, filled up with zeros to a multiple of 8. */
export const inputWidth = (data: NetworkData): number => aligned(tableWidth(data), 8);

/** Gates of the units of a layer, in blocks of 32: i, f, g and o of eight units; the file has all of i first, then all of f, g and o. */
export function gateOrder(hidden: number): number[] {
  return Array.from({ length: 4 * hidden }, (_, at) => {
    const [unit, gate] = [8 * Math.floor(at / 32) + (at % 8), Math.floor((at % 32) / 8)];
    return gate * hidden + unit;
  });
}

export const inOrder = (outputs: number): number[] => Array.from({ length: outputs }, (_, at) => at);

/** Lays arrays into a memory from `size` on, a multiple of 64, or only counts the bytes that they take while there is none. */
export class Layout {
  constructor(
    private readonly arrays: Arrays,
    private readonly buffer: SharedArrayBuffer | null,
    public size: number,
  ) {}

  private room(bytes: number): number {
    const at = this.size;
    this.size = aligned(at + bytes, 64);
    return at;
  }

  array(name: string): number {
    const array = this.arrays[name]!;
    const at = this.room(array.byteLength);
    if (this.buffer !== null) {
      const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
      new Uint8Array(this.buffer, at, array.byteLength).set(bytes);
    }
    return at;
  }

  /** @param order for each output, its row in the file */
  matrix(name: string, inputs: number, order: readonly number[], block = BLOCK): Matrix {
    const blocks = Math.ceil(order.length / block);
    const width = aligned(inputs, 8);
    const weightBytes = 2 * width * block;
    const bytes = weightBytes + 4 * block * (block === BLOCK ? 2 : 1);
    const matrix = { at: this.room(blocks * bytes), length: 2 * width, blocks };
    if (this.buffer === null) return matrix;
    const from = this.arrays[`${name}.weights`]!;
    const scales = this.arrays[`${name}.scales`]!;
    const biases = this.arrays[`${name}.bias`];
    for (let number = 0; number < blocks; number++) {
      const at = matrix.at + number * bytes;
      const weights = new Int16Array(this.buffer, at, width * block);
      const ends = new Float32Array(this.buffer, at + weightBytes, (bytes - weightBytes) / 4);
      for (let output = 0; output < block; output++) {
        const row = order[number * block + output];
        if (row === undefined) continue;
        for (let k = 0; k < inputs; k++) weights[((k >> 1) * block + output) * 2 + (k & 1)] = from[row * inputs + k]!;
        ends[output] = scales[row]!;
        if (biases !== undefined) ends[block + output] = biases[row]!;
      }
    }
    return matrix;
  }

  direction(name: string, inputs: number, hidden: number): Direction {
    const order = gateOrder(hidden);
    return {
      input: this.matrix(`${name}.input`, inputs, order),
      recurrent: this.matrix(`${name}.recurrent`, hidden, order, RECURRENT_BLOCK),
    };
  }
}

function layOut(layout: Layout, data: NetworkData, arrays: Arrays): Places {
  const { embedding, hidden, arc, relation, views } = data;
  const width = tableWidth(data);
  const both = 2 * hidden;
  return {
    vocabulary: layout.array('vocabulary'),
    vocabularySize: arrays['vocabulary']!.length,
    words: layout.array('words'),
    views: views.map((_, at) => layout.array(`view${at}`)),
    arcRoot: layout.array('arcRoot'),
    input: layout.matrix('input', width, inOrder(embedding)),
    forward1: layout.direction('forward1', embedding, hidden),
    backward1: layout.direction('backward1', embedding, hidden),
    forward2: layout.direction('forward2', both, hidden),
    backward2: layout.direction('backward2', both, hidden),
    tags: layout.matrix('tags', both, inOrder(data.tags.length)),
    arcDependent: layout.matrix('arcDependent', both, inOrder(arc)),
    arcHead: layout.matrix('arcHead', both, inOrder(arc)),
    arc: layout.matrix('arc', arc, inOrder(arc)),
    relationDependent: layout.matrix('relationDependent', both, inOrder(relation)),
    relationHead: layout.matrix('relationHead', both, inOrder(relation)),
    relations: layout.matrix('relations', relation, inOrder(data.relations.length)),
  };
}

export function unpackNetwork(data: NetworkData, arrays: Arrays): Network {
  const counted = new Layout(arrays, null, LEAST);
  layOut(counted, data, arrays);
  const initial = Math.ceil(counted.size / PAGE);
  const memory = new WebAssembly.Memory({ initial, maximum: MOST_PAGES, shared: true });
  return { data, memory, places: layOut(new Layout(arrays, memory.buffer, LEAST), data, arrays) };
}
