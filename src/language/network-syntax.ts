/** Tags and trees by the network: what it scores, decoded, and how sure it is. Time grows with the length of the sentence only: long ones are read in pieces. */
import { interned } from '../text/interned';
import { faultsOf, type TreeWord } from '../text/tree-faults';
import { type Calibration, certaintyOf } from './certainty';
import { readModel } from './model-file';
import { readerOf, type Scores } from './network';
import { type Arrays, type Network, type NetworkData, unpackNetwork } from './network-memory';
import { MOST_WORDS, together } from './network-room';
import type { Syntax, TaggedTree } from './syntax';
import { correctedTag } from './tag-corrections';
import { readTag } from './tags';
import { decoderFor } from './tree-decoding';
import { type Choice, reranked } from './tree-reranking';
import { WORD_VIEWS } from './word-views';

export interface SyntaxData extends NetworkData {
  /** From the odds that an arc and its relation are right to certainty; null before it is calibrated: certainty is then the bare odds. */
  readonly calibration: Calibration | null;
}

/** Plain data and shared memory, so that it can be posted to threads. */
export interface SyntaxModel extends Network {
  readonly data: SyntaxData;
  /** Of its file: models that build on this one go with it alone. */
  readonly checksum: string;
}

/** Name of the model and its folder. */
export const SYNTAX_MODEL = 'syntax';

/** @throws ModelError */
export function readNetwork(models?: string): SyntaxModel {
  const { card, data, arrays } = readModel<SyntaxData>(SYNTAX_MODEL, WORD_VIEWS, models);
  return unpackNetworkSyntax(data, arrays, card.sha256);
}

export function unpackNetworkSyntax(data: SyntaxData, arrays: Arrays, checksum: string): SyntaxModel {
  return { ...unpackNetwork(data, arrays), data, checksum };
}

/** A relation that holds between the roots of two pieces of one sentence. */
const BETWEEN_PIECES = 'parataxis';

export function networkSyntaxOf(model: SyntaxModel): Syntax {
  const { calibration, arcScale } = model.data;
  const relations = model.data.relations.map(interned);
  const labels = model.data.tags.map(readTag);
  const reader = readerOf(model);
  const { heads, decode } = decoderFor(MOST_WORDS);
  const root = relations.indexOf('root');
  const { scores } = reader;
  const width = 2 * model.data.hidden;

  /** Nothing read of these words yet, and the pieces that they are read in. */
  function begun(words: readonly string[]): { whole: TaggedTree; pieces: Piece[] } {
    const states = new Int16Array(words.length * width);
    const whole: TaggedTree = { tags: [], heads: [], relations: [], certainty: [], states, second: null };
    const pieces: Piece[] = [];
    for (let first = 0; first < words.length; ) {
      const last = endOfPiece(words, first);
      const isWhole = first === 0 && last === words.length;
      pieces.push({ words: isWhole ? words : words.slice(first, last), first, isWhole, whole });
      first = last;
    }
    return { whole, pieces };
  }

  /** What each word of the sentence just read may hang on, and how: other heads by their arcs, other relations of these and its own. */
  function choicesOf(count: number): Choice[][] {
    const rivals = Array.from({ length: count }, (_, word) => rivalsOf(scores, word, count, heads[word]!, arcScale));
    const choices: Choice[][] = rivals.map(() => []);
    for (let rank = 0; rank <= MOST_RIVALS; rank++) {
      reader.relate(rivals.map((each) => (each[rank] ?? each[0]!).head));
      rivals.forEach((each, word) => {
        const rival = each[rank];
        if (rival === undefined) return;
        const { head, cost } = rival;
        if (head < 0) choices[word]!.push({ head, relation: 'root', cost });
        else
          choices[word]!.push(
            ...relationsOf(word).map(({ relation, less }) => ({ head, relation, cost: cost + less })),
          );
      });
    }
    return choices;
  }

  /** Relations of a word to the head it was related to last that are nearly as likely as the likeliest. */
  function relationsOf(word: number): { relation: string; less: number }[] {
    const row = word * scores.relationStride;
    const best = scores.relations[row + highest(scores.relations, row, relations.length, root)]!;
    return relations
      .map((relation, at) => ({ relation, less: at === root ? Infinity : best - scores.relations[row + at]! }))
      .filter(({ less }) => less <= MOST_LESS);
  }

  /** Adds what the reader shows of a piece. */
  function add({ words, first, isWhole, whole }: Piece): void {
    const count = words.length;
    decode(scores, count);
    reader.relate(heads);
    const tree: TreeWord[] = [];
    for (let word = 0; word < count; word++) {
      const head = heads[word]!;
      const relation = head < 0 ? -1 : highest(scores.relations, word * scores.relationStride, relations.length, root);
      const doubt = arcDoubt(scores, word, count, head, arcScale);
      const more = relation < 0 ? 0 : relationDoubt(scores, word, relation, relations.length, root);
      const odds = 1 / (doubt + more + doubt * more + LEAST_DOUBT);
      const tag = correctedTag(labels[highest(scores.tags, word * scores.tagStride, labels.length, -1)]!, words[word]!);
      tree.push({ text: words[word]!, ...tag, head, relation: relation < 0 ? 'root' : relations[relation]! });
      whole.tags.push(tag);
      whole.heads.push(head < 0 ? -1 : first + head);
      whole.relations.push(tree[word]!.relation);
      whole.certainty.push(calibration === null ? odds : certaintyOf(calibration, odds));
    }
    whole.states.set(scores.states, first * width);
    // Trees of pieces are joined, and would have to be joined anew.
    if (isWhole && faultsOf(tree) > 0) whole.second = reranked(tree, choicesOf(count));
  }

  function readAll(sentences: readonly (readonly string[])[]): TaggedTree[] {
    const all = sentences.map(begun);
    const pieces = all.flatMap((one) => one.pieces);
    for (const some of together(pieces, ({ words }) => words.length)) {
      reader.read(some.map(({ words }) => words));
      some.forEach((piece, at) => {
        reader.show(at);
        add(piece);
      });
    }
    for (const { whole } of all) joinPieces(whole, calibration);
    return all.map(({ whole }) => whole);
  }

  return { read: (words) => readAll([words])[0]!, readAll };
}

/** Words of a sentence that are read at once, and the tree of all its words that they are added to. */
interface Piece {
  readonly words: readonly string[];
  /** Number of its first word in the sentence. */
  readonly first: number;
  readonly isWhole: boolean;
  readonly whole: TaggedTree;
}

/** Where a piece of a long sentence ends: behind a mark in its second half, if there is one. */
export function endOfPiece(words: readonly string[], first: number): number {
  const most = first + MOST_WORDS;
  if (words.length <= most) return words.length;
  for (let at = most; at > first + MOST_WORDS / 2; at--) if (/^[,;:.!?–—-]$/.test(words[at - 1]!)) return at;
  return most;
}

/** Hangs the roots of later pieces on that of the first. */
function joinPieces({ heads, relations, certainty }: TaggedTree, calibration: Calibration | null): void {
  if (heads.length <= MOST_WORDS) return;
  const top = heads.indexOf(-1);
  for (let word = top + 1; word < heads.length; word++) {
    if (heads[word] !== -1) continue;
    heads[word] = top;
    relations[word] = BETWEEN_PIECES;
    certainty[word] = calibration === null ? 0 : calibration.certainty[0]!;
  }
}

function highest(values: Float32Array, from: number, count: number, without: number): number {
  let best = -1;
  let top = -Infinity;
  for (let at = 0; at < count; at++) {
    const value = values[from + at]!;
    if (value > top && at !== without) {
      top = value;
      best = at;
    }
  }
  return best;
}

/** How many heads besides its own a word is asked for, and how much less likely they and relations may be, in log-odds. */
const MOST_RIVALS = 4;
const MOST_LESS = 5;

/** A word's head in the tree, then others from the likeliest down; costs are how much less likely they are. */
function rivalsOf({ arcs, arcStride }: Scores, word: number, count: number, head: number, scale: number): Rival[] {
  const row = word * arcStride + 1;
  const own = arcs[row + head]!;
  const found: Rival[] = [];
  for (let other = -1; other < count; other++) {
    const cost = (own - arcs[row + other]!) * scale;
    if (other !== head && other !== word && cost <= MOST_LESS) found.push({ head: other, cost });
  }
  found.sort((a, b) => a.cost - b.cost || a.head - b.head);
  return [{ head, cost: 0 }, ...found.slice(0, MOST_RIVALS)];
}

interface Rival {
  readonly head: number;
  readonly cost: number;
}

/** Added to all doubt: odds stay finite. */
const LEAST_DOUBT = 1e-6;

/** Likelihood of all other heads together, in parts of that of the head chosen. */
function arcDoubt({ arcs, arcStride }: Scores, word: number, count: number, head: number, scale: number): number {
  const row = word * arcStride;
  const own = arcs[row + 1 + head]!;
  let doubt = 0;
  for (let other = 0; other <= count; other++) {
    if (other !== head + 1 && other !== word + 1) doubt += power((own - arcs[row + other]!) * scale);
  }
  return doubt;
}

function relationDoubt(
  { relations, relationStride }: Scores,
  word: number,
  chosen: number,
  count: number,
  root: number,
): number {
  const row = word * relationStride;
  const own = relations[row + chosen]!;
  let doubt = 0;
  for (let other = 0; other < count; other++) {
    if (other !== chosen && other !== root) doubt += power(own - relations[row + other]!);
  }
  return doubt;
}

/** Steps for one unit of log-odds, and where what is left counts for nothing. */
const STEPS = 64;
const FARTHEST = 16;

/** Powers of e from 0 down, made by products alone: engines may differ in the last bit of `Math.exp`. */
const POWERS = new Float64Array(STEPS * FARTHEST + 1);
const ONE_STEP = 0.984496437005408; // e to the power of -1/64
POWERS[0] = 1;
for (let at = 1; at < POWERS.length; at++) POWERS[at] = POWERS[at - 1]! * ONE_STEP;

/** e to the power of `-distance`, in steps; a head that the tree did not allow may be likelier than the one chosen. */
function power(distance: number): number {
  if (distance >= FARTHEST) return 0;
  if (distance >= 0) return POWERS[(distance * STEPS) | 0]!;
  return 1 / POWERS[Math.min((-distance * STEPS) | 0, STEPS * FARTHEST)]!;
}
