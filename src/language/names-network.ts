/**
 * Runs the network of names over an article: each word's form, what the network of tags made of the word in its sentence, and its clues
 * go through one layer of long short-term memory in both directions; then what it found of the same form anywhere in the article is set beside each word.
 * In whole numbers and single steps of 32-bit floating point, as `network.ts`.
 *
 * What a form gives to the layer is computed once and kept (network-room.ts).
 */
import { CLUES, cluesOf } from './names-clues';
import { type ArticleInput, hasCapital, type NamesInput } from './names-features';
import { contextWidth, type NamesNetwork } from './names-memory';
import { inputWidth, type Network } from './network-memory';
import {
  FULL,
  formsOf,
  MOST_FORMS,
  MOST_TOGETHER,
  multiplyBoth,
  multiplyBy,
  programIn,
  recurrenceOf,
  roomIn,
  together,
} from './network-room';
import { endOfPiece } from './network-syntax';

export interface NamesReader {
  /**
   * What the layer makes of each word of an article.
   * @param states of each sentence, see `TaggedTree`
   */
  read(article: ArticleInput, states: readonly Int16Array[]): Found[];
  /** Scores of the labels of words `[first, last)` of a sentence, a row of `SCORES` numbers for each; valid until the next call. */
  score(found: Found, first: number, last: number): Float32Array;
  /** Numbers of a row of scores, of which the first are the labels. */
  readonly stride: number;
}

/** Of each word of a sentence, a row of numbers, and a row of the largest that any word of its form has in the article; none where nothing can be a name. */
export interface Found {
  readonly own: Int16Array;
  readonly all: Int16Array;
}

/** A reader has room of its own in the model's memory: make one a thread. */
export function namesReaderOf({ data, memory, places }: NamesNetwork, syntax: Network): NamesReader {
  const { hidden, form } = data;
  const rows = MOST_TOGETHER + 4;
  const inputs = inputWidth(syntax.data);
  const stateWidth = 2 * syntax.data.hidden;
  const context = Math.ceil(contextWidth(syntax) / 8) * 8;
  const both = 2 * hidden;
  const gateBytes = 32 * hidden;
  const scoreBytes = 64 * places.labels.blocks;

  const at = roomIn(memory, {
    zeros: 4 * rows * form,
    inputs: rows * 2 * inputs,
    floats: rows * 4 * form,
    formed: rows * 2 * form,
    context: rows * 2 * context,
    pointers: rows * 4,
    ownPointers: rows * 4,
    gates: rows * gateBytes,
    found: rows * 2 * both,
    cells: 8 * hidden,
    room: 320,
    beside: rows * 4 * both,
    scores: rows * scoreBytes,
    forms: MOST_FORMS * gateBytes,
  });

  const { buffer } = memory;
  const whole = new Int16Array(buffer);
  const long = new Int32Array(buffer);
  const floats = new Float32Array(buffer);
  const program = programIn(memory);
  for (let row = 0; row < rows; row++) long[at.ownPointers / 4 + row] = at.gates + row * gateBytes;

  const multiply = multiplyBy(program);
  const recur = recurrenceOf(program, buffer, at, hidden);
  const { given, recurrent } = places;
  const lookUp = formsOf(syntax, program, at, { form: places.form, width: form, given, gateBytes });

  /** Reads pieces together: a step of the layer is taken with all of them before the next one is. */
  function readPieces(pieces: readonly Piece[]): void {
    const starts = [0];
    for (const { first, last } of pieces) starts.push(starts.at(-1)! + last - first);
    const all = starts.at(-1)!;
    lookUp(
      pieces.flatMap(({ words, first, last }) => words.slice(first, last)),
      0,
      all,
    );
    pieces.forEach(({ clues, states, first, last }, number) => {
      for (let word = first; word < last; word++) {
        const row = at.context / 2 + (starts[number]! + word - first) * context;
        whole.set(states.subarray(word * stateWidth, (word + 1) * stateWidth), row);
        for (let bit = 0; bit < CLUES; bit++) whole[row + stateWidth + bit] = (clues[word]! >>> bit) & 1 ? FULL : 0;
      }
    });
    multiplyBoth(multiply, at.context, 2 * context, all, places.context, at.gates, gateBytes);
    program.add(at.pointers, all, gateBytes, at.gates);
    recur(at.ownPointers, starts, recurrent[0], at.found, false);
    recur(at.ownPointers, starts, recurrent[1], at.found, true);
    pieces.forEach(({ to, first }, number) => {
      const from = at.found / 2;
      to.set(whole.subarray(from + starts[number]! * both, from + starts[number + 1]! * both), first * both);
    });
  }

  /** The pieces that a sentence is read in, and where what is found of its words goes; none where nothing in it can be a name. */
  function begun({ words, candidate }: NamesInput, clues: Int32Array, states: Int16Array) {
    const pieces: Piece[] = [];
    if (!candidate.includes(1)) return { to: NONE, pieces };
    const to = new Int16Array(words.length * both);
    for (let first = 0; first < words.length; ) {
      const last = endOfPiece(words, first);
      pieces.push({ words, clues, states, first, last, to });
      first = last;
    }
    return { to, pieces };
  }

  return {
    stride: scoreBytes / 4,
    read(article, states) {
      const clues = cluesOf(article);
      const begunAll = article.sentences.map((sentence, number) => begun(sentence, clues[number]!, states[number]!));
      const pieces = begunAll.flatMap((one) => one.pieces);
      for (const some of together(pieces, ({ first, last }) => last - first)) readPieces(some);
      const own = begunAll.map(({ to }) => to);
      const all = largest(article.sentences, own, both);
      return own.map((rowsOfWords, number) => ({ own: rowsOfWords, all: all[number]! }));
    },
    score({ own, all }, first, last) {
      for (let word = first; word < last; word++) {
        const row = at.beside / 2 + (word - first) * 2 * both;
        whole.set(own.subarray(word * both, (word + 1) * both), row);
        whole.set(all.subarray(word * both, (word + 1) * both), row + both);
      }
      multiply(at.beside, 4 * both, last - first, places.labels, at.scores, scoreBytes);
      return floats.subarray(at.scores / 4, at.scores / 4 + ((last - first) * scoreBytes) / 4);
    },
  };
}

const NONE = new Int16Array(0);

/** Words `[first, last)` of a sentence, with what is known of all its words, and where what is found of them goes. */
interface Piece {
  readonly words: readonly string[];
  readonly clues: Int32Array;
  readonly states: Int16Array;
  readonly first: number;
  readonly last: number;
  readonly to: Int16Array;
}

/** Of each word the largest of each number over all words of its form in the article; a word without a capital stands alone. */
function largest(sentences: readonly NamesInput[], own: readonly Int16Array[], width: number): Int16Array[] {
  const most = new Map<number, Int16Array>();
  const each = (use: (form: number, sentence: number, from: number) => void) => {
    sentences.forEach(({ facts }, sentence) => {
      facts.forEach((fact, word) => {
        if (hasCapital(fact)) use(fact.form, sentence, word * width);
      });
    });
  };
  each((form, sentence, from) => {
    const row = own[sentence]!.subarray(from, from + width);
    const known = most.get(form);
    if (known === undefined) most.set(form, row.slice());
    else for (let k = 0; k < width; k++) if (row[k]! > known[k]!) known[k] = row[k]!;
  });
  const all = own.map((rows) => rows.slice());
  each((form, sentence, from) => all[sentence]!.set(most.get(form)!, from));
  return all;
}
