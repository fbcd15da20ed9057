import { SPEECH_VERBS } from '../data/speech';
import type { Clause, ClauseIndex } from './clause-model';

/** What somebody calls it to say something that is not so. */
const FALSE = new Set(
  'wrong false untrue incorrect inaccurate misleading absurd ridiculous preposterous nonsense mistaken'.split(' '),
);

/** "It was wrong to suggest that anyone had lied": the saying that is called so; whoever calls it so denies what would be said. */
export function isFalseToSay(index: ClauseIndex, clause: Clause): boolean {
  if (clause.link !== 'subject' || clause.form !== 'infinitive' || clause.parent === null) return false;
  const cue = SPEECH_VERBS.get(clause.lemma);
  if (cue?.act !== 'says' && cue?.act !== 'believes') return false;
  const above = index.clauses[clause.parent];
  const { tokens } = index.trees[above.sentence];
  return above.kind !== 'verb' && FALSE.has(tokens[above.head].lemma.toLowerCase()) && clause.head > above.head;
}
