import type { Clause } from './clauses';
import type { Below } from './meaning-kinds';
import { dependents, type Tree } from './tree';

/** A question of yes or no. "Why did the port close?" takes the closing for granted. */
export function isQuestion(tree: Tree, clause: Clause): boolean {
  const end = questionMark(tree, clause.head);
  if (end < 0 || clause.form === 'infinitive' || (clause.link !== 'root' && clause.link !== 'that')) return false;
  if (tree.children[clause.head].some((at) => at < clause.head && /^W/.test(tree.tokens[at].xpos))) return false;
  // "The denial came late, but will voters care?": the first half is told.
  const isAskedBehind = tree.tokens.some((_, at) => at > clause.head && at < end && isInverted(tree, at));
  return isInverted(tree, clause.head) || !isAskedBehind;
}

/** "Did anyone warn them": a helper before the subject. */
function isInverted(tree: Tree, head: number): boolean {
  const subject = dependents(tree, head, 'nsubj', 'expl')[0] ?? -1;
  return dependents(tree, head, 'aux', 'cop').some((at) => at < subject && subject < head);
}

/** The question mark that ends what this token stands in, on the same side of the quotation marks; -1 where there is none. */
export function questionMark({ tokens }: Tree, head: number): number {
  let isQuoted = false;
  for (let at = head + 1; at < tokens.length; at++) {
    if (tokens[at].text === '?' && !isQuoted) return at;
    if (QUOTATION_MARK.test(tokens[at].text)) isQuoted = !isQuoted;
  }
  return -1;
}

const QUOTATION_MARK = /^(?:["“”]|``|'')$/;

/** "silent on who would command": asked, not said. */
export function asksWho(tree: Tree, clause: Clause): boolean {
  if (!clause.surface || clause.surface.shared || clause.link === 'relative') return false;
  const { xpos, lemma } = tree.tokens[clause.surface.token];
  // "Paula Sen, who ..." is a relative clause, wherever the parser hung it.
  const before = tree.tokens[clause.surface.token - 1];
  return xpos === 'WP' && lemma.toLowerCase() === 'who' && (!before || /^(IN|TO|RP|JJ|VB.?)$/.test(before.xpos));
}

/** "it was not immediately clear if anyone was hurt": asked, and no condition. */
export function isUnknown({ tree, clause, parent }: Below): boolean {
  const isAsked = ASKED.has(parent.kind === 'adjective' ? parent.lemma : tree.tokens[parent.head].text.toLowerCase());
  if ((parent.kind !== 'adjective' && !parent.passive) || clause.head < parent.head || !isAsked) return false;
  return parent.surface === null || tree.tokens[parent.surface.token].lemma.toLowerCase() === 'it';
}

const ASKED = new Set(['clear', 'certain', 'sure', 'unclear', 'uncertain', 'unknown', 'known', 'doubtful']);
