/**
 * What a tree of English cannot have, or hardly ever has: two subjects or objects of one verb, a verb with a tense and no subject. A parser scores arcs word by word; a fault shows
 * that two of them do not go together.
 */

/** A word of a tree. */
export interface TreeWord {
  readonly text: string;
  /** Universal and Penn tag. */
  readonly upos: string;
  readonly xpos: string;
  /** Index of the head; -1 for the root. */
  readonly head: number;
  readonly relation: string;
}

export interface Fault {
  readonly name: string;
  /** How much less likely it makes a tree, in log-odds. */
  readonly cost: number;
  /** Whether the word at this index has it. */
  readonly isAt: (tree: Tree, at: number) => boolean;
  readonly example: string;
  /** In the tree taken for the example: `dependent relation head`. */
  readonly gives: string;
}

interface Tree {
  readonly words: readonly TreeWord[];
  /** Dependents by head. */
  readonly children: readonly (readonly number[])[];
}

/** Costs of all faults of a tree together: 0 where it has none. */
export function faultsOf(words: readonly TreeWord[]): number {
  const children: number[][] = words.map(() => []);
  words.forEach(({ head }, at) => {
    if (head >= 0) children[head]!.push(at);
  });
  const tree: Tree = { words, children };
  let sum = 0;
  for (let at = 0; at < words.length; at++) {
    for (const { cost, isAt } of FAULTS) if (isAt(tree, at)) sum += cost;
  }
  return sum;
}

const SUBJECT = /^(?:nsubj|csubj|expl)/;
/** What stands before a whole clause ("The point is that ...") leaves room for another. */
const SOLE_SUBJECT = /^(?:nsubj|csubj)(?::pass)?$/;
const HELPER = /^(?:aux|cop)/;
const SURE_HELPER = /^(?:is|are|was|were|has|have|had|'s|’s)$/i;

/** Relations of clauses that have a subject of their own where they have a tense ... */
const CLAUSE = /^(?:root|ccomp|advcl|parataxis|acl:relcl|csubj|conj)$/;
/** ... and of what has no tense. */
const PHRASE = /^(?:obl|obj|nmod|nsubj|compound|appos|amod|xcomp|acl(?!:relcl))(?::|$)/;

function dependents({ words, children }: Tree, head: number, relation: RegExp): readonly number[] {
  return children[head]!.filter((child) => relation.test(words[child]!.relation));
}

const hasSubject = (tree: Tree, verb: number): boolean => dependents(tree, verb, SUBJECT).length > 0;

/** Whether a verb surely has a tense: forms that may be bare ("go", "put") and commands do not count. */
function hasTense(tree: Tree, verb: number): boolean {
  const helpers = dependents(tree, verb, HELPER).filter((at) => at < verb);
  if (helpers.length === 0) return /^VB[DZ]$/.test(tree.words[verb]!.xpos);
  return helpers.some((at) => {
    const { text, xpos } = tree.words[at]!;
    return xpos === 'MD' || (xpos !== 'VB' && SURE_HELPER.test(text));
  });
}

/** Whether a verb stands in a row of verbs that share what is before the first: "and" before it, or before a later one. */
function isInRow(tree: Tree, at: number): boolean {
  const { relation, head } = tree.words[at]!;
  if (relation !== 'conj') return false;
  return dependents(tree, head, /^conj$/).some((each) => each >= at && dependents(tree, each, /^cc$/).length > 0);
}

const count = (tree: Tree, head: number, relation: RegExp): number => dependents(tree, head, relation).length;

/** What "and" opens only where it goes on a row. */
const ALONE = /^(?:obl|nmod|obj|compound|amod)(?::|$)/;

/** "for crop insurance and loan schemes" tied to "a plan": what belongs to the second part of a row stands behind its "and". */
function isInside(tree: Tree, and: number): boolean {
  const { head } = tree.words[and]!;
  return tree.children[head]!.some((child) => child < and && INSIDE.test(tree.words[child]!.relation));
}

const INSIDE = /^(?:case|det|compound|amod|nummod|nmod:poss)$/;

/** Clauses that are told by one verb; what a colon opens explains the one before. */
function contentsOf(tree: Tree, verb: number): number {
  const contents = dependents(tree, verb, /^ccomp$/);
  return contents.filter(
    (each, n) => n === 0 || !tree.words.slice(contents[n - 1]! + 1, each).some(({ text }) => text === ':'),
  ).length;
}

/** Each with what it costs at least so that the network's near choices are taken where it shows. */
export const FAULTS: readonly Fault[] = [
  {
    name: 'two subjects',
    cost: 4,
    isAt: (tree, at) => dependents(tree, at, SOLE_SUBJECT).length > 1,
    example: 'Data on whether walls work is scarce.',
    gives: 'work acl Data',
  },
  {
    name: 'clauses without a subject',
    cost: 2.5,
    isAt: (tree, at) => {
      const { upos, relation } = tree.words[at]!;
      if (!CLAUSE.test(relation) || /^(?:NOUN|PROPN)$/.test(upos)) return false;
      return hasTense(tree, at) && !hasSubject(tree, at) && !isInRow(tree, at);
    },
    example: 'Trade revived after a second round drew no bids.',
    gives: 'round nsubj drew',
  },
  {
    name: 'phrases with a tense',
    cost: 3,
    isAt: (tree, at) => {
      const { upos, relation } = tree.words[at]!;
      return upos === 'VERB' && PHRASE.test(relation) && hasTense(tree, at) && !hasSubject(tree, at);
    },
    example: 'Evidence on whether walls work is mixed.',
    gives: 'work csubj mixed',
  },
  {
    name: 'two objects',
    cost: 4,
    isAt: (tree, at) => count(tree, at, /^obj$/) > 1,
    example: 'Cities that supply boats have rejected the treaty.',
    gives: 'that nsubj supply',
  },
  {
    name: 'two contents',
    cost: 4,
    isAt: (tree, at) => contentsOf(tree, at) > 1,
    example: 'She said the first part of the bridge would be opened by June, “come what may”.',
    gives: 'come parataxis opened',
  },
  {
    name: 'two infinitives',
    cost: 3,
    isAt: (tree, at) => count(tree, at, /^xcomp$/) > 1,
    example: 'The firm agreed to help make the deal look fair.',
    gives: 'fair xcomp look',
  },
  {
    name: 'and without a row',
    cost: 4,
    isAt: (tree, at) => {
      const { relation, head, text } = tree.words[at]!;
      // "plus or minus four points" is no row of phrases.
      if (relation !== 'cc' || /^plus$/i.test(text)) return false;
      return head < at || ALONE.test(tree.words[head]!.relation) || isInside(tree, at);
    },
    example: 'The town lives on fish and, increasingly, on tourists.',
    gives: 'tourists conj fish',
  },
  {
    name: 'marks of relative clauses',
    cost: 3,
    isAt: (tree, at) =>
      tree.words[at]!.relation === 'acl:relcl' &&
      dependents(tree, at, /^mark$/).some((child) => tree.words[child]!.xpos !== 'TO'),
    example: 'The discovery in March that the pipe at the south end of the plant had burst shocked the town.',
    gives: 'burst acl discovery',
  },
];
