import { SPEECH_VERBS } from '../data/speech';
import type { Span } from '../model';
import { type Clause, type ClauseIndex, isNegator } from './clauses';
import { type Meaning, spanOf } from './meaning-kinds';
import { dependents, type Tree } from './tree';

/** Makes of each of two clauses that "or" joins, and of one behind "either", what may be: in place, by clause id. */
export function alternatives(index: ClauseIndex, done: Meaning[]): void {
  for (const clause of index.clauses) {
    const other = orAt(index.trees[clause.sentence], clause);
    if (other === null || clause.conjunctOf === null) continue;
    if (isDeniedTogether(index, clause, done[clause.conjunctOf], done[clause.id])) continue;
    if (!isUltimatum(index, index.clauses[clause.conjunctOf], clause, done) && !isPenalty(clause, done))
      done[clause.conjunctOf] = alternative(done[clause.conjunctOf], other);
    done[clause.id] = isPenalty(clause, done)
      ? { ...done[clause.id], modality: 'possible', modalityCue: other, prefix: ['may'], rule: 'one of two' }
      : alternative(done[clause.id], other);
  }
  for (const clause of index.clauses) {
    const either = eitherAt(index.trees[clause.sentence], clause);
    if (either !== null) done[clause.id] = alternative(done[clause.id], either);
  }
}

/** "Either they come or ...": the word before the verb that makes it one of two; "nobody came either" has none beside it. */
function eitherAt(tree: Tree, clause: Clause): Span | null {
  const at = dependents(tree, clause.head, 'cc:preconj').find(
    (child) => child < clause.head && /^either$/i.test(tree.tokens[child].text),
  );
  return at === undefined ? null : spanOf(tree, at);
}

/** The "or" before a coordinated clause, or null. */
function orAt(tree: Tree, clause: Clause): Span | null {
  if (clause.conjunctOf === null) return null;
  const at = dependents(tree, clause.head, 'cc').find((child) => tree.tokens[child].lemma.toLowerCase() === 'or');
  return at === undefined ? null : spanOf(tree, at);
}

/** "will sell the port or close it": each of the two is only possible. So is each of two things denied apart. */
function alternative(meaning: Meaning, cue: Span): Meaning {
  const words = meaning.prefix.join(' ');
  // "should publish or resign": bound to one of them, and to neither for sure.
  if (meaning.polarity === 'affirmed' && meaning.modality === 'required' && words === 'must')
    return { ...meaning, modality: 'possible', modalityCue: cue, prefix: ['may', 'have', 'to'], rule: 'one of two' };
  const isFirm =
    /^(actual|planned)$/.test(meaning.modality) || (meaning.modality === 'conditional' && words === 'would');
  if (meaning.polarity === 'open' || !isFirm) return meaning;
  if (meaning.governor !== null) return { ...meaning, modality: 'possible', modalityCue: cue };
  return { ...meaning, modality: 'possible', modalityCue: cue, prefix: ['may'], rule: 'one of two' };
}

/** "has told them to pay by Friday or he will walk away": what is told already is done; what stands behind "or" may come. */
function isUltimatum({ trees }: ClauseIndex, first: Clause, second: Clause, done: readonly Meaning[]): boolean {
  const { tokens } = trees[second.sentence];
  const isToCome = second.group.some((at) => /^(will|would|'ll|’ll)$/i.test(tokens[at].text));
  if (!isToCome || second.surface === null || second.surface.shared) return false;
  return done[first.id].modality === 'actual' && SPEECH_VERBS.has(first.lemma);
}

/** "must register or face a fine": what comes of it where the duty is not done, and no duty itself. */
function isPenalty({ id, conjunctOf, lemma }: Clause, done: readonly Meaning[]): boolean {
  if (conjunctOf === null || !PENALTIES.has(lemma) || done[id].polarity !== 'affirmed') return false;
  return done[conjunctOf].modality === 'required' && done[id].modality === 'required';
}

const PENALTIES = new Set('face lose forfeit risk incur suffer'.split(' '));

/** "did not sell or close it" denies both; "did not read it or did not understand it" neither. */
function isDeniedTogether(index: ClauseIndex, clause: Clause, first: Meaning, second: Meaning): boolean {
  if (first.polarity !== 'denied' && second.polarity !== 'denied') return false;
  return !clause.group.some((at) => isNegator(index.trees[clause.sentence].tokens[at]));
}
