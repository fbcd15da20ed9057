import type { Sentence, Span, Token } from '../model';

/** A sentence with its dependents listed, so that questions about the tree cost no search. */
export interface Tree {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Dependents of each token, in text order. */
  readonly children: readonly (readonly number[])[];
}

/** Linear in the number of tokens. */
export function buildTree(sentence: Sentence): Tree {
  const children: number[][] = sentence.tokens.map(() => []);
  sentence.tokens.forEach((token, index) => {
    if (token.head >= 0) children[token.head].push(index);
  });
  return { sentence, tokens: sentence.tokens, children };
}

/** The same question about a token of a tree, answered once: many rules ask it, and a tree does not change. */
export function askedOnce<Kind extends Tree, Answer>(answer: (tree: Kind, index: number) => Answer): typeof answer {
  const answers = new WeakMap<Kind, Map<number, Answer>>();
  // Rules stay with one tree for long.
  let last: Kind | null = null;
  let given = new Map<number, Answer>();
  return (tree, index) => {
    if (tree !== last) {
      given = answers.get(tree) ?? new Map();
      answers.set(tree, given);
      last = tree;
    }
    let found = given.get(index);
    if (found === undefined && !given.has(index)) {
      // The answer may ask about another tree.
      const own = given;
      found = answer(tree, index);
      own.set(index, found);
    }
    return found as Answer;
  };
}

/** The universal part of a relation: `nsubj` of `nsubj:pass`. */
export function plain(relation: string): string {
  const colon = relation.indexOf(':');
  return colon < 0 ? relation : relation.slice(0, colon);
}

/** Dependents of `index` whose relation, with or without its subtype, is one of `relations`. */
export function dependents(tree: Tree, index: number, ...relations: readonly string[]): number[] {
  const found: number[] = [];
  for (const child of tree.children[index]) if (isOneOf(relations, tree.tokens[child].relation)) found.push(child);
  return found;
}

function isOneOf(relations: readonly string[], relation: string): boolean {
  if (relations.includes(relation)) return true;
  const colon = relation.indexOf(':');
  return colon >= 0 && relations.includes(relation.slice(0, colon));
}

/** The first such dependent, or -1. */
export function dependent(tree: Tree, index: number, ...relations: readonly string[]): number {
  for (const child of tree.children[index]) if (isOneOf(relations, tree.tokens[child].relation)) return child;
  return -1;
}

/** `index` and all below it, in text order; branches for which `skip` holds are left out. */
export function subtree(
  tree: Tree,
  index: number,
  skip: (child: number, parent: number) => boolean = () => false,
): number[] {
  const found: number[] = [];
  const open = [index];
  while (open.length > 0) {
    const at = open.pop()!;
    found.push(at);
    for (const child of tree.children[at]) if (!skip(child, at)) open.push(child);
  }
  return found.sort((a, b) => a - b);
}

/** From the first to the last of these tokens. */
export function cover(tree: Tree, indexes: readonly number[]): Span {
  return { start: tree.tokens[indexes[0]].start, end: tree.tokens[indexes[indexes.length - 1]].end };
}

/** The tokens as spans, neighbours joined into one. `indexes` must be in text order. */
export function runs(tree: Tree, indexes: readonly number[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  let previous = -2;
  for (const index of indexes) {
    const token = tree.tokens[index];
    if (index === previous + 1) spans[spans.length - 1].end = token.end;
    else spans.push({ start: token.start, end: token.end });
    previous = index;
  }
  return spans;
}

const EDGE_PUNCTUATION = /^[\p{P}\p{S}]+$/u;

/** The tokens without the punctuation at either end. Symbols that carry meaning ("$", "%") stay. */
export function trimmed(tree: Tree, indexes: readonly number[]): number[] {
  let first = 0;
  let last = indexes.length - 1;
  const loose = (index: number) =>
    tree.tokens[index].upos === 'PUNCT' ||
    (EDGE_PUNCTUATION.test(tree.tokens[index].text) && tree.tokens[index].upos !== 'SYM');
  const bracketsOf = (from: number, to: number) =>
    indexes.slice(from, to + 1).reduce((open, index) => {
      const { text } = tree.tokens[index];
      return open + (/^[([]$/.test(text) ? 1 : /^[)\]]$/.test(text) ? -1 : 0);
    }, 0);
  const isBracketed = () => /^[([]$/.test(tree.tokens[indexes[first]].text) && bracketsOf(first + 1, last - 1) === 0;
  while (first < last && isBracketed() && /^[)\]]$/.test(tree.tokens[indexes[last]].text)) {
    first++;
    last--;
  }
  // "Ana Reyes (75)": a bracket whose other half is inside stays
  while (first < last && loose(indexes[first]) && !(bracketsOf(first, last) === 0 && bracketsOf(first + 1, last) < 0))
    first++;
  while (last > first && loose(indexes[last]) && !(bracketsOf(first, last) === 0 && bracketsOf(first, last - 1) > 0))
    last--;
  return indexes.slice(first, last + 1);
}

/** True where a comma stands before what hangs together below a token. */
export function isBehindComma(tree: Tree, head: number): boolean {
  const [first] = subtree(tree, head);
  return tree.tokens[first].text === ',' || tree.tokens[first - 1]?.text === ',';
}

/** The token and what is coordinated with it: "Israel" of "Israel, Egypt and Qatar" gives all three. */
export function conjuncts(tree: Tree, index: number): number[] {
  return [index, ...dependents(tree, index, 'conj')];
}
