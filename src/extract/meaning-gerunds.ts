import { DOING_MARKS } from '../data/cues';
import { gerundNoun } from './clause-subjects';
import { takenOn } from './clause-undertakers';
import type { Clause, ClauseIndex } from './clauses';
import { type Below, type Meaning, opened, spanOf } from './meaning-kinds';
import { withUndertaking } from './meaning-undertakings';
import { subtree, type Tree } from './tree';

/** "in the hope of saving it": hoped for. "called for closing the port": nobody knows. */
export function ofLooseGerund(below: Below): Meaning | null {
  const { index, tree, clause, parent, above, base } = below;
  // "including raising the fee and opening a clinic": what the first hangs on the second hangs on.
  const first = clause.mark === null && clause.conjunctOf !== null ? index.clauses[clause.conjunctOf] : clause;
  if (clause.form !== 'gerund' || !isLooseGerund(first)) return null;
  const isTaken = parent.object?.token === first.noun && takenOn(tree, first.noun, parent) !== null;
  const row = clause.surface && (above.polarity === 'affirmed' || isTaken) ? gerundNoun(tree, first) : null;
  if (!row) return opened(base, 'gerund of a noun');
  const meant: Meaning = {
    ...base,
    modality: row.modality,
    modalityCue: spanOf(tree, first.noun),
    prefix: row.prefix,
    rule: `gerund of "${row.noun}"`,
  };
  return isTaken ? withUndertaking(meant, below) : meant;
}

/** A gerund coordinated with what is none. */
export function isStrayGerund(index: ClauseIndex, clause: Clause): boolean {
  if (clause.form !== 'gerund' || clause.conjunctOf === null || clause.lent.length > 0 || clause.group.length > 1)
    return false;
  return index.clauses[clause.conjunctOf].form !== 'gerund';
}

/** "floated a way out: swapping the part": what the way would be. */
export function isBehindColon(tree: Tree, clause: Clause): boolean {
  if (clause.form !== 'gerund') return false;
  const [first] = subtree(tree, clause.head);
  return [first - 1, first].some((at) => tree.tokens[at]?.text === ':');
}

/** A gerund without comma or conjunction before it may belong to anything. */
export function isBareGerund(tree: Tree, clause: Clause): boolean {
  if (clause.form !== 'gerund' || clause.mark !== null) return false;
  if (clause.link === 'open') return true;
  if (clause.link !== 'adverbial') return false;
  const first = subtree(tree, clause.head)[0];
  return first > 0 && tree.tokens[first].upos !== 'PUNCT' && tree.tokens[first - 1].upos !== 'PUNCT';
}

/** "hopes of persuading them", "called for closing the port": neither done nor planned for sure. */
function isLooseGerund(clause: Clause): boolean {
  if (clause.form !== 'gerund' || clause.mark === null) return false;
  if (clause.link === 'participle') return true;
  return clause.link === 'adverbial' && !DOING_MARKS.has(clause.mark);
}
