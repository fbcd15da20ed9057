import { embeddingOf } from '../data/embedding';
import { dependent, dependents, type Tree } from './tree';

const VERB_OF_SUBJECT_CONTROL = new Set(['promise', 'vow', 'threaten', 'pledge', 'swear']);

/**
 * Who does what a verb says: its own subject, or the one lent to it by the verb it is coordinated with, by the verb above
 * it ("urged the firm to close its port": the firm) or by the noun it describes. A token, or -1 where nobody is told.
 */
export function doerOf(tree: Tree, verb: number): number {
  const { tokens } = tree;
  for (let at = verb, steps = 0; at >= 0 && steps < tokens.length; steps++) {
    const own = dependent(tree, at, 'nsubj');
    if (own >= 0) return own;
    if (dependent(tree, at, 'csubj', 'expl') >= 0) return -1;
    const { relation, head } = tokens[at];
    if (head < 0) return -1;
    if (relation === 'xcomp') {
      const object = dependent(tree, head, 'obj', 'iobj');
      if (object >= 0 && object < at && !VERB_OF_SUBJECT_CONTROL.has(tokens[head].lemma)) return object;
    } else if (relation === 'advcl' && isOfSomebodysDoing(tree, at)) return dependent(tree, head, 'obj', 'iobj');
    else if (relation === 'acl' && tokens[at].xpos !== 'VB') return head;
    else if (relation !== 'conj' && relation !== 'advcl' && relation !== 'ccomp') return -1;
    at = head;
  }
  return -1;
}

/** "Accused the clerk of trying", "kept him from leaving": what the object does, or is said to do. */
function isOfSomebodysDoing(tree: Tree, verb: number): boolean {
  const { head, xpos } = tree.tokens[verb];
  const mark = dependent(tree, verb, 'mark');
  if (xpos !== 'VBG' || mark < 0 || !/^(?:of|from)$/.test(tree.tokens[mark].text)) return false;
  const object = dependent(tree, head, 'obj', 'iobj');
  return object > head && object < verb;
}

/** Who is said to be so has a mind of his own: "it was confident that" speaks of a body. */
export const MINDED = new Set(
  'confident aware sure certain convinced satisfied concerned worried hopeful optimistic pessimistic pleased sorry glad afraid adamant mindful proud happy disappointed surprised shocked'.split(
    ' ',
  ),
);
const SEEMING = new Set('seem appear happen turn emerge transpire follow matter'.split(' '));

/** "It is clear that", "it was wise to wait", "it took a year to", "it is time": what is meant stands behind, and "it" is nobody. */
export function isImpersonal(tree: Tree, it: number): boolean {
  const { relation, head } = tree.tokens[it];
  if (relation === 'expl') return true;
  if (relation !== 'nsubj' || head < 0) return false;
  const { upos, lemma } = tree.tokens[head];
  const behind = (...relations: readonly string[]) => dependents(tree, head, ...relations).filter((at) => at > head);
  const toldOf = behind('csubj', 'ccomp').length > 0;
  const toDo = behind('csubj', 'xcomp', 'advcl', 'acl').some((at) => tree.tokens[at].xpos === 'VB');
  if (upos === 'VERB') return (SEEMING.has(lemma) && toldOf) || (lemma === 'take' && toDo);
  if (lemma === 'time') return dependent(tree, head, 'det', 'amod') < 0;
  return (
    (toldOf && !MINDED.has(lemma)) || (upos === 'ADJ' && toDo && embeddingOf('adjective', lemma, null, false) === null)
  );
}
