import { CITING_VERBS, SPEECH_VERBS } from '../data/speech';
import type { Clause, ClauseIndex } from './clauses';
import { embeddingRow } from './meaning-governors';
import { isBehindComma, type Tree } from './tree';

/**
 * "have offered to ship seed, helping families to sow": what comes of a deed that is offered is no surer than the deed, whichever
 * of the two verbs the parser hangs it on. The clause of that deed; null where the participle tells how it is offered, or of a deed done.
 */
export function deedOfResult(index: ClauseIndex, clause: Clause): Clause | null {
  if (clause.parent === null || !isResult(index.trees[clause.sentence], clause)) return null;
  const parent = index.clauses[clause.parent];
  const deed = index
    .below(parent)
    .findLast(
      ({ id, link, head, form }) => isDeed(link, form) && id < clause.id && head > parent.head && head < clause.head,
    );
  return deed && isToCome(index.trees[clause.sentence], parent, deed) ? deed : null;
}

const isDeed = (link: Clause['link'], form: Clause['form']): boolean =>
  link === 'open' && /^(infinitive|gerund)$/.test(form);

/** A participle behind a comma that has the subject of its clause, and tells neither words nor wishes. */
function isResult(tree: Tree, { link, mark, head, lemma, surface, conjunctOf }: Clause): boolean {
  if (link !== 'adverbial' || mark !== null || tree.tokens[head].xpos !== 'VBG') return false;
  if (conjunctOf !== null || surface?.shared === false || !isBehindComma(tree, head)) return false;
  return !SPEECH_VERBS.has(lemma) && !CITING_VERBS.has(lemma) && !AIMING.has(lemma);
}

/** Participles that tell why somebody offers or plans something. */
const AIMING = new Set('hope seek try want wish aim intend attempt need fear expect await take use'.split(' '));

function isToCome(tree: Tree, parent: Clause, deed: Clause): boolean {
  const row = parent.passive ? null : embeddingRow(tree, parent, deed);
  return row?.control === 'subject' && row.polarity === 'affirmed' && TO_COME.test(row.modality);
}

const TO_COME = /^(planned|wished|considered)$/;
