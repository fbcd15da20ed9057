import { pastTense } from '../data/verb-forms';
import type { Token } from '../model';

/** Penn tags of the words of a plain noun phrase. */
export const PHRASE_TAGS = new Set([
  'DT',
  'JJ',
  'JJR',
  'JJS',
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'PRP',
  'PRP$',
  'CD',
  'POS',
  'IN',
  'HYPH',
  'NFP',
  'AFX',
  'FW',
  'PDT',
]);

/** ... of those that can open one. */
export const STARTS = new Set(['DT', 'JJ', 'NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'PRP$', 'CD', 'PDT']);

/** ... of those that can head one. */
export const NOMINAL = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'CD']);

/** Where a token hangs, and how. */
export interface Link {
  head: number;
  relation: string;
}

/** True where following heads from some token leads back to it. */
export function hasCycle(links: readonly Link[]): boolean {
  const state = new Uint8Array(links.length);
  for (let start = 0; start < links.length; start++) {
    const path: number[] = [];
    let at = start;
    while (at >= 0 && state[at] === 0) {
      state[at] = 1;
      path.push(at);
      at = links[at].head;
    }
    if (at >= 0 && state[at] === 1) return true;
    for (const each of path) state[each] = 2;
  }
  return false;
}

export type Tokens = readonly Token[];

/** One way in which a greedy parser goes wrong on news, and how the words around show what is right. */
export interface Repair {
  readonly name: string;
  /** The tokens with heads, relations or tags set right, or null where nothing is to be done. */
  readonly apply: (tokens: readonly Token[]) => readonly Token[] | null;
  readonly example: string;
  /** In the repaired example: `dependent relation head`, with the words as they stand there. */
  readonly gives: string;
}

/** What is to be set right, by index of the token. A map of these is one too. */
export interface Changes {
  readonly size: number;
  get(at: number): Partial<Token> | undefined;
  has(at: number): boolean;
  set(at: number, change: Partial<Token>): unknown;
  keys(): IterableIterator<number>;
}

/** A map that takes no room before something is put into it: nearly all repairs of nearly all sentences change nothing. */
class FewChanges implements Changes {
  private made: Map<number, Partial<Token>> | null = null;

  get size(): number {
    return this.made === null ? 0 : this.made.size;
  }

  get(at: number): Partial<Token> | undefined {
    return this.made?.get(at);
  }

  has(at: number): boolean {
    return this.made?.has(at) ?? false;
  }

  set(at: number, change: Partial<Token>): void {
    this.made ??= new Map();
    this.made.set(at, change);
  }

  keys(): IterableIterator<number> {
    return (this.made ?? NOTHING).keys();
  }
}
const NOTHING: ReadonlyMap<number, Partial<Token>> = new Map();

export const noChanges = (): Changes => new FewChanges();

/** Penn tags of finite verbs and modals. */
export const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** Universal tags of what can head a noun phrase. */
export const NOMINAL_TAG = /^(NOUN|PROPN|PRON|NUM)$/;

/** The tokens with the changes made, or null where there are none. */
export function changed(tokens: Tokens, changes: Changes): Token[] | null {
  if (changes.size === 0) return null;
  return tokens.map((token, at) => (changes.has(at) ? { ...token, ...changes.get(at) } : token));
}

/**
 * The tokens of a repaired tree, all laid out alike: the engine reads a property of objects of one layout many times faster than of
 * several, and each way of copying a token gives its copies a layout of their own. Tokens of the tree as it was are taken over.
 */
export function alike(next: Tokens, was: Tokens): Tokens {
  return next.map((token, at) => (token === was[at] ? token : laidOut(token)));
}

/** The properties in the order in which the language engine sets them. */
function laidOut({ start, end, text, lemma, upos, xpos, head, relation, certainty }: Token): Token {
  return { start, end, text, lemma, upos, xpos, head, relation, certainty };
}

/** Dependents by head, listed once for each state of a tree, since many repairs ask. */
const listed = new WeakMap<Tokens, readonly (readonly number[])[]>();
const NONE: readonly number[] = [];

export function childrenOf(tokens: Tokens, head: number): readonly number[] {
  let children = listed.get(tokens);
  if (!children) {
    const lists: number[][] = tokens.map(() => []);
    tokens.forEach((token, at) => {
      if (token.head >= 0) lists[token.head].push(at);
    });
    listed.set(tokens, lists);
    children = lists;
  }
  return children[head] ?? NONE;
}

/** Where tokens of a relation, a Penn tag or a word stand, listed once for each state of a tree. */
interface Places {
  /** By relation ("acl:relcl") and by Penn tag ("VBN"): the ones are in small letters and the others in capitals. */
  readonly kinds: ReadonlyMap<string, readonly number[]>;
  /** By the word in small letters. */
  readonly words: ReadonlyMap<string, readonly number[]>;
}
const placed = new WeakMap<Tokens, Places>();

function placesOf(tokens: Tokens): Places {
  let places = placed.get(tokens);
  if (!places) {
    const kinds = new Map<string, number[]>();
    const words = new Map<string, number[]>();
    tokens.forEach(({ text, xpos, relation }, at) => {
      addPlace(kinds, relation, at);
      addPlace(kinds, xpos, at);
      addPlace(words, text.toLowerCase(), at);
    });
    places = { kinds, words };
    placed.set(tokens, places);
  }
  return places;
}

function addPlace(places: Map<string, number[]>, key: string, at: number): void {
  const known = places.get(key);
  if (known === undefined) places.set(key, [at]);
  else known.push(at);
}

/** Places of several keys in text order; undefined where there are none. */
function inOrder(places: Places['kinds'], keys: readonly string[]): readonly number[] | undefined {
  let found: readonly number[] | undefined;
  keys.forEach((key) => {
    const more = places.get(key);
    if (more !== undefined) found = found === undefined ? more : [...found, ...more].sort((a, b) => a - b);
  });
  return found;
}

type Visit = (token: Token, at: number) => void;

/**
 * Visits the tokens of a relation or Penn tag, or of one of several, in text order: `eachOf(tokens, 'acl:relcl', visit)`. Most sentences have
 * none of what a repair is for, and are not gone through.
 */
export function eachOf(tokens: Tokens, kinds: string | readonly string[], visit: Visit): void {
  eachAt(tokens, placesOf(tokens).kinds, kinds, visit);
}

/** Visits the tokens of a word, or of one of several, in small letters: `eachWord(tokens, ['more', 'less'], visit)`. */
export function eachWord(tokens: Tokens, words: string | readonly string[], visit: Visit): void {
  eachAt(tokens, placesOf(tokens).words, words, visit);
}

function eachAt(tokens: Tokens, places: Places['kinds'], keys: string | readonly string[], visit: Visit): void {
  const found = typeof keys === 'string' ? places.get(keys) : inOrder(places, keys);
  if (found !== undefined) for (const at of found) visit(tokens[at], at);
}

export const lemmaOf = ({ lemma }: Token): string => lemma.toLowerCase();

/** "closed", "went"; of "seen" and "given" the past tense is another word. */
export const isPastForm = (token: Token): boolean => pastTense(lemmaOf(token)) === token.text.toLowerCase();

/** The preposition before a noun phrase, by its head; -1 where there is none. */
export function prepositionOf(tokens: Tokens, noun: number): number {
  return childrenOf(tokens, noun).find((child) => child < noun && tokens[child].relation === 'case') ?? -1;
}

/** What gives a verb its tense: a helper before it, else the verb itself; undefined where neither has one. */
export function finiteOf(tokens: Tokens, verb: number): Token | undefined {
  const helper = childrenOf(tokens, verb).find(
    (child) => child < verb && /^(?:aux|cop)/.test(tokens[child].relation) && FINITE.has(tokens[child].xpos),
  );
  if (helper !== undefined) return tokens[helper];
  return FINITE.has(tokens[verb].xpos) ? tokens[verb] : undefined;
}

export const hasSubject = (tokens: Tokens, verb: number): boolean => subjectOf(tokens, verb) !== undefined;

/** What a verb has for its subject, a clause or an empty word too. */
export function subjectOf(tokens: Tokens, verb: number): number | undefined {
  return childrenOf(tokens, verb).find((child) => /^(nsubj|csubj|expl)/.test(tokens[child].relation));
}

/**
 * "a man who denied the charge was jailed", "a woman who answered the phone said": the relative clause of a verb's own subject, so that
 * the verb is not what is told in it.
 */
export function isRelativeOfSubject(tokens: Tokens, relative: number, verb: number): boolean {
  const { relation, head: noun } = tokens[relative];
  if (relation !== 'acl:relcl' || noun < 0 || noun > relative || tokens[noun].head !== verb) return false;
  const own = subjectOf(tokens, relative);
  return tokens[noun].relation.startsWith('nsubj') && own !== undefined && tokens[own].xpos.startsWith('W');
}

/** What the subject of a verb is to it: passive below a helper that makes it so. */
export function subjectRelation(tokens: Tokens, verb: number): 'nsubj' | 'nsubj:pass' {
  return childrenOf(tokens, verb).some((child) => tokens[child].relation === 'aux:pass') ? 'nsubj:pass' : 'nsubj';
}

/** The "and" or "but" before a verb; -1 where it has none. */
export function jointOf(tokens: Tokens, verb: number): number {
  return childrenOf(tokens, verb).find((child) => child < verb && tokens[child].relation === 'cc') ?? -1;
}

/** Whether a verb has a "not" of its own. */
export function isNegated(tokens: Tokens, verb: number): boolean {
  return childrenOf(tokens, verb).some((child) => /^(not|n't|n’t)$/i.test(tokens[child].text));
}

/** The "to" before a verb. */
export function toOf(tokens: Tokens, verb: number): number | undefined {
  return childrenOf(tokens, verb).find((child) => child < verb && tokens[child].xpos === 'TO');
}

/** Whether nothing before a verb makes it a clause of its own or ties it to one: no subject, no mark, no conjunction. */
export function isBare(tokens: Tokens, verb: number): boolean {
  return !childrenOf(tokens, verb).some(
    (child) => child < verb && /^(nsubj|csubj|expl|mark|cc)/.test(tokens[child].relation),
  );
}

/** The object of a verb that stands before some word behind the verb. */
export function objectBefore(tokens: Tokens, verb: number, end: number): number | undefined {
  return childrenOf(tokens, verb).find((child) => child > verb && child < end && tokens[child].relation === 'obj');
}

/** Whether all from behind a noun up to `end`, exclusive, is part of its phrase, or punctuation. */
export function isPhraseUpTo(tokens: Tokens, noun: number, end: number): boolean {
  return tokens.slice(noun + 1, end).every(({ upos }, n) => upos === 'PUNCT' || isBelow(tokens, noun + 1 + n, noun));
}

export function hasTense(tokens: Tokens, verb: number): boolean {
  return finiteOf(tokens, verb) !== undefined;
}

/** First token of what hangs below `index`, itself included. */
export function firstOf(tokens: Tokens, index: number): number {
  let first = index;
  while (first > 0 && isBelow(tokens, first - 1, index)) first--;
  return first;
}

/** First word of what hangs below `index`: the parser may hang the comma before it there too. */
export function firstWordOf(tokens: Tokens, index: number): number {
  const first = firstOf(tokens, index);
  return tokens[first].text === ',' ? first + 1 : first;
}

/** Whether a comma stands before all that hangs below `index`, or opens it. */
export function isBehindComma(tokens: Tokens, index: number): boolean {
  const first = firstOf(tokens, index);
  return tokens[first].text === ',' || tokens[first - 1]?.text === ',';
}

export function isBelow(tokens: Tokens, index: number, ancestor: number): boolean {
  for (let at = index; at >= 0; at = tokens[at].head) if (at === ancestor) return true;
  return false;
}

/** A clause that hangs on what is told of the teller, though a new quotation with a subordinator opens in between. */
export function reopensQuotation(tokens: readonly Token[], above: number, at: number): boolean {
  return tokens.some(
    ({ head, relation }, mark) =>
      head === at && relation === 'mark' && mark > above && /^(``|''|["“”‘’])$/.test(tokens[mark - 1]?.text ?? ''),
  );
}

/** Last token of what hangs below `index`. */
export function endOf(tokens: Tokens, index: number): number {
  let end = index;
  while (end + 1 < tokens.length && isBelow(tokens, end + 1, index)) end++;
  return end;
}
