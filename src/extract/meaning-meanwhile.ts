import { SPEECH_VERBS } from '../data/speech';
import type { Clause } from './clauses';
import { conditionMeaning, isPerfectModal, isShifted } from './meaning-conditions';
import { type Below, type Meaning, unsettled } from './meaning-kinds';
import { isBehindComma, type Tree } from './tree';

/**
 * "said it would stay shut while divers inspected it": a past below "would" is of what is still to come, as "would" itself is;
 * what goes on "if drilling stops while they talk" is a part of the condition.
 */
export function during(below: Below): Meaning | null {
  const { tree, clause, parent, above, base, mark } = below;
  const isSupposed = above.rule.startsWith('condition') && tree.tokens[clause.head].xpos === 'VBD';
  if (mark === 'while' && isSupposed && isGoingOn(tree, clause) && base.modality === 'actual')
    return { ...conditionMeaning(tree, clause, base, mark), rule: 'during what is supposed' };
  if (
    !(mark === 'while' || (mark === 'as' && isGoingOn(tree, clause))) ||
    clause.link !== 'adverbial' ||
    clause.form !== 'finite' ||
    base.modality !== 'actual'
  )
    return null;
  if (above.modality === 'actual' || !parent.group.some((at) => isShifted(tree, at)) || isPerfectModal(tree, parent))
    return null;
  // "would not comment while the trial was under way": it is.
  if (tree.tokens[clause.head].xpos !== 'VBD' || isBehindComma(tree, clause.head)) return null;
  return {
    ...base,
    modality: above.modality,
    modalityCue: above.modalityCue,
    prefix: unsettled(above),
    rule: 'during',
  };
}

/** "while they talked": a deed of some length, and nothing that is so anyway. */
function isGoingOn(tree: Tree, { link, form, kind, head, group, passive, lemma }: Clause): boolean {
  if (link !== 'adverbial' || form !== 'finite' || kind !== 'verb' || passive || isBehindComma(tree, head))
    return false;
  return (
    group.every((at) => at === head || tree.tokens[at].upos !== 'AUX') &&
    !STATES.has(lemma) &&
    (TALKS.test(lemma) || !SPEECH_VERBS.has(lemma))
  );
}

const TALKS = /^(talk|speak|argue|discuss|debate|negotiate)$/;

/** What is so, and no deed: behind "as" it is a reason or what is to be matched ("as he had", "as the law required"). */
const STATES = new Set(
  'want need know believe think hope have own like fear consider mean seem appear lack belong deserve cost owe live remain face expect feel see find do require demand plan intend wish prefer choose'.split(
    ' ',
  ),
);
