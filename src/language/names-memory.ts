/** The network of names as it lies in memory: behind the network of tags, on whose tables it builds. Its matrices are laid out as those are. */
import { otherCompanion, readModel } from './model-file';
import { CLUES, NAMES_CLUES } from './names-clues';
import { LABELS } from './names-labels';
import {
  type Arrays,
  gateOrder,
  inOrder,
  Layout,
  type Matrix,
  type Network,
  RECURRENT_BLOCK,
  tableWidth,
} from './network-memory';
import type { Both } from './network-room';
import type { SyntaxModel } from './network-syntax';
import { PAGE } from './web-assembly';

/** What the header of the model says. All sizes are counts of numbers. */
export interface NamesData {
  /** The checksum of the model of tags that this one was learned with: its tables and states are its inputs. */
  readonly syntax: string;
  /** Width of a form, and of one direction of the layer: multiples of 8. */
  readonly form: number;
  readonly hidden: number;
}

/** Addresses in bytes. Matrices of both directions stand side by side; what the form gives has the biases. */
export interface NamesPlaces {
  readonly form: Matrix;
  readonly given: Both;
  readonly context: Both;
  readonly recurrent: Both;
  readonly labels: Matrix;
}

export interface NamesNetwork {
  readonly data: NamesData;
  readonly memory: WebAssembly.Memory;
  readonly places: NamesPlaces;
  /** Score of label `b` right after label `a` at `a * LABELS + b`. */
  readonly moves: Float32Array;
}

/** Name of the model and its folder. */
export const NAMES_NETWORK = 'names-network';

const both = (matrix: (direction: string) => Matrix): Both => [matrix('forward'), matrix('backward')];

/** Numbers of a word in its sentence: what the network of tags made of it, then its clues. */
export const contextWidth = ({ data }: Network): number => 2 * data.hidden + CLUES;

/**
 * @param syntax gets the network into its memory: before other threads are given it
 * @throws ModelError
 */
export function readNamesNetwork(syntax: SyntaxModel, models?: string): NamesNetwork {
  const { data, arrays } = readModel<NamesData>(NAMES_NETWORK, NAMES_CLUES, models);
  if (data.syntax !== syntax.checksum) throw otherCompanion(NAMES_NETWORK, models);
  return unpackNamesNetwork(data, arrays, syntax);
}

/** @param syntax as for `readNamesNetwork` */
export function unpackNamesNetwork(data: NamesData, arrays: Arrays, syntax: Network): NamesNetwork {
  const lay = (layout: Layout): NamesPlaces => {
    const order = gateOrder(data.hidden);
    const context = contextWidth(syntax);
    return {
      form: layout.matrix('form', tableWidth(syntax.data), inOrder(data.form)),
      given: both((name) => layout.matrix(`${name}.form`, data.form, order)),
      context: both((name) => layout.matrix(`${name}.context`, context, order)),
      recurrent: both((name) => layout.matrix(`${name}.recurrent`, data.hidden, order, RECURRENT_BLOCK)),
      labels: layout.matrix('labels', 4 * data.hidden, inOrder(LABELS)),
    };
  };
  const counted = new Layout(arrays, null, 0);
  lay(counted);
  const { memory } = syntax;
  const base = memory.grow(Math.ceil(counted.size / PAGE)) * PAGE;
  const places = lay(new Layout(arrays, memory.buffer, base));
  return { data, memory, places, moves: (arrays['moves'] as Float32Array).slice() };
}
