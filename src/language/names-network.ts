/**
 * Runs the network of names over an article: each word's form, what the network of tags made of the word in its sentence, and its clues
 * go through one layer of long short-term memory in both directions; then what it found of the same form anywhere in the article is set beside each word.
 * In whole numbers and single steps of 32-bit floating point, as `network.ts`.
 *
 * What a form gives to the layer is computed once and kept.
 */
import { formPlaces } from './form-places';
import { formRowsOf } from './form-rows';
import { CLUES, cluesOf } from './names-clues';
import { type ArticleInput, hasCapital, type NamesInput } from './names-features';
import { contextWidth, type NamesNetwork } from './names-memory';
import { MOST_WORDS, programIn } from './network';
import { inputWidth, type Matrix, type Network } from './network-memory';
import { endOfPiece } from './network-syntax';
import { PAGE } from './web-assembly';

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

const MOST_FORMS = 4_096;
const FULL = 32_767;

/** A reader has room of its own in the model's memory: make one a thread. */
export function namesReaderOf({ data, memory, places }: NamesNetwork, syntax: Network): NamesReader {
  const { hidden, form } = data;
  const rows = MOST_WORDS + 4;
  const inputs = inputWidth(syntax.data);
  const stateWidth = 2 * syntax.data.hidden;
  const context = Math.ceil(contextWidth(syntax) / 8) * 8;
  const both = 2 * hidden;
  const gateBytes = 32 * hidden;
  const scoreBytes = 64 * places.labels.blocks;

  let size = 0;
  const room = (bytes: number): number => {
    const at = size;
    size += Math.ceil(bytes / 64) * 64;
    return at;
  };
  const offsets = {
    zeros: room(4 * rows * form),
    inputs: room(rows * 2 * inputs),
    floats: room(rows * 4 * form),
    formed: room(rows * 2 * form),
    context: room(rows * 2 * context),
    pointers: room(rows * 4),
    ownPointers: room(rows * 4),
    gates: room(rows * gateBytes),
    found: room(rows * 2 * both),
    cells: room(4 * hidden),
    room: room(160),
    beside: room(rows * 4 * both),
    scores: room(rows * scoreBytes),
    forms: room(MOST_FORMS * gateBytes),
  };
  const base = memory.grow(Math.ceil(size / PAGE)) * PAGE;
  const at = Object.fromEntries(Object.entries(offsets).map(([name, place]) => [name, base + place])) as typeof offsets;

  const { buffer } = memory;
  const whole = new Int16Array(buffer);
  const long = new Int32Array(buffer);
  const floats = new Float32Array(buffer);
  const program = programIn(memory);
  const tables = formRowsOf(syntax);
  for (let row = 0; row < rows; row++) long[at.ownPointers / 4 + row] = at.gates + row * gateBytes;

  const multiply = (
    from: number,
    stride: number,
    count: number,
    { at: matrix, length, blocks }: Matrix,
    to: number,
    toStride: number,
  ): void => program.multiply(from, stride, count, matrix, length, blocks, to, toStride);

  const multiplyBoth = (from: number, stride: number, count: number, [forward, backward]: readonly Matrix[]): void => {
    multiply(from, stride, count, forward!, at.gates, gateBytes);
    multiply(from, stride, count, backward!, at.gates + gateBytes / 2, gateBytes);
  };

  const kept = formPlaces(MOST_FORMS);
  const fresh = new Int32Array(rows);

  /** Computes what new forms give to the layer; their inputs are written, `fresh` holds their places. */
  function addForms(count: number): void {
    multiply(at.inputs, 2 * inputs, count, places.form, at.floats, 4 * form);
    program.squash(at.floats, at.zeros, 2 * count * form, FULL, at.formed);
    multiplyBoth(at.formed, 2 * form, count, places.given);
    for (let k = 0; k < count; k++) {
      const from = (at.gates + k * gateBytes) / 4;
      floats.copyWithin((at.forms + fresh[k]! * gateBytes) / 4, from, from + gateBytes / 4);
    }
  }

  /** Points words `[first, last)` to what their forms give. */
  function lookUp(words: readonly string[], first: number, last: number): void {
    let count = 0;
    kept.begin();
    for (let word = first; word < last; word++) {
      let place = kept.find(words[word]!);
      if (place < 0) {
        place = kept.take(words[word]!);
        tables.write(words[word]!, at.inputs / 2 + count * inputs);
        fresh[count++] = place;
      }
      long[at.pointers / 4 + word - first] = at.forms + place * gateBytes;
    }
    if (count > 0) addForms(count);
  }

  function recur(count: number, backward: boolean): void {
    const { at: matrix, length } = places.recurrent[backward ? 1 : 0]!;
    const stride = 2 * both;
    const [step, far] = backward ? [-1, count - 1] : [1, 0];
    const to = at.found + far * stride + (backward ? length : 0);
    floats.fill(0, at.cells / 4, at.cells / 4 + hidden);
    program.recur(
      at.ownPointers + 4 * far,
      4 * step,
      backward ? gateBytes / 2 : 0,
      count,
      matrix,
      length,
      at.zeros,
      to,
      step * stride,
      at.cells,
      at.room,
    );
  }

  function readPiece(
    { words }: NamesInput,
    clues: Int32Array,
    states: Int16Array,
    first: number,
    last: number,
    to: Int16Array,
  ): void {
    const count = last - first;
    lookUp(words, first, last);
    for (let word = first; word < last; word++) {
      const row = at.context / 2 + (word - first) * context;
      whole.set(states.subarray(word * stateWidth, (word + 1) * stateWidth), row);
      for (let bit = 0; bit < CLUES; bit++) whole[row + stateWidth + bit] = (clues[word]! >>> bit) & 1 ? FULL : 0;
    }
    multiplyBoth(at.context, 2 * context, count, places.context);
    program.add(at.pointers, count, gateBytes, at.gates);
    recur(count, false);
    recur(count, true);
    to.set(whole.subarray(at.found / 2, at.found / 2 + count * both), first * both);
  }

  function readSentence(sentence: NamesInput, clues: Int32Array, states: Int16Array): Int16Array {
    if (!sentence.candidate.includes(1)) return NONE;
    const found = new Int16Array(sentence.words.length * both);
    for (let first = 0; first < sentence.words.length; ) {
      const last = endOfPiece(sentence.words, first);
      readPiece(sentence, clues, states, first, last, found);
      first = last;
    }
    return found;
  }

  return {
    stride: scoreBytes / 4,
    read(article, states) {
      const clues = cluesOf(article);
      const own = article.sentences.map((sentence, number) => readSentence(sentence, clues[number]!, states[number]!));
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
