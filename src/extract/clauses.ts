import { SPEECH_VERBS } from '../data/speech';
import { isOfTeller } from '../data/word-deeds';
import type { Sentence } from '../model';
import { besideTensed, goesOn, isBareBe, isDoneTo, isPerfectBeside, sharesPassive } from './clause-coordination';
import {
  completionOf,
  formOf,
  groupOf,
  helpersOf,
  isBareStative,
  isInNeedOf,
  isStative,
  isToBe,
  particleOf,
  sharedNot,
  takesBareObject,
  WHEN,
} from './clause-forms';
import { CONDITION_CUES, isContentClause, isGoverned, isToldTo, linkOf } from './clause-links';
import type { Clause, ClauseIndex, Draft } from './clause-model';
import { fillPlaces } from './clause-places';
import { compoundMark, isPredicate, isSecondQuality, nearest, PARTICIPLE_MARKS } from './clause-predicates';
import { surfaceOf } from './clause-subjects';
import { isNegator, isNominal, phraseOf } from './clause-words';
import { buildTree, dependent, dependents, isBehindComma, plain, subtree, type Tree } from './tree';

export { governorLemma } from './clause-governors';
export type { Clause, ClauseIndex, Link, Slot } from './clause-model';
export { addresseeOf } from './clause-subjects';
export { isNegator, isTemporal, phraseOf } from './clause-words';

/** Finds every clause of one sentence, outermost first. */
function clausesOf(tree: Tree, sentence: number, firstId: number): Clause[] {
  const predicate = tree.tokens.map((_, index) => isPredicate(tree, index));
  const order: number[] = [];
  const open = tree.tokens.flatMap((token, index) => (token.head < 0 ? [index] : []));
  for (let at = 0; at < open.length; at++) {
    if (predicate[open[at]]) order.push(open[at]);
    open.push(...tree.children[open[at]]);
  }
  const byHead = new Map<number, Draft>();
  const drafts: Draft[] = [];
  for (const index of order) {
    const draft = draftOf(tree, sentence, index, firstId + drafts.length, byHead, predicate);
    drafts.push(draft);
    byHead.set(index, draft);
  }
  return drafts;
}

function draftOf(
  tree: Tree,
  sentence: number,
  index: number,
  id: number,
  byHead: ReadonlyMap<number, Draft>,
  predicate: readonly boolean[],
): Draft {
  const token = tree.tokens[index];
  const verbal = token.upos === 'VERB' || token.upos === 'AUX';
  const isQuality = isSecondQuality(tree, index);
  let kind: Clause['kind'] =
    verbal || (dependent(tree, index, 'cop') < 0 && !isQuality)
      ? 'verb'
      : token.upos === 'ADJ' || token.upos === 'ADV'
        ? 'adjective'
        : 'copula';
  const all = dependents(tree, index, 'mark').map((at) => phraseOf(tree, at));
  // "if they are to be connected": a tense before "to"
  const toBe = all.includes('to') && isToBe(tree, index);
  const marks = toBe && all.length > 1 ? all.filter((each) => each !== 'to') : all;
  const wh = dependents(tree, index, 'advmod').filter((at) => tree.tokens[at].xpos === 'WRB' && at < index);
  const mark =
    compoundMark(tree, index) ??
    (marks.length > 0 ? marks.join(' ') : wh.length > 0 ? tree.tokens[wh[0]].text.toLowerCase() : null);
  let form = toBe && mark !== null && !mark.split(' ').includes('to') ? 'finite' : formOf(tree, token, index, mark);
  const ownHelpers = dependents(tree, index, 'aux', 'cop').length > 0;
  const ownSubject = dependent(tree, index, 'nsubj', 'csubj', 'expl') >= 0;

  let up = nearest(tree, index, predicate);
  const completes =
    token.head >= 0 && plain(tree.tokens[token.head].relation) === 'xcomp' && tree.tokens[token.head].head === up;
  const onNoun = token.head >= 0 && up !== token.head && !completes;
  // "is Italy, which has not signed": of the predicate noun, though that heads a clause itself.
  const ofPredicate =
    token.relation === 'acl:relcl' &&
    up === token.head &&
    isNominal(tree.tokens[up]) &&
    dependent(tree, up, 'cop') >= 0 &&
    isRightBehind(tree, up, index);
  const beside = plain(token.relation) === 'conj' && token.head >= 0 ? (byHead.get(token.head) ?? null) : null;
  const coordinated = beside && besideTensed(tree, index, beside, [...byHead.values()]);
  // "said that the port closed and that it would open": the second that-clause is said too.
  const alsoSaid =
    coordinated !== null &&
    marks.includes('that') &&
    SPEECH_VERBS.has(coordinated.lemma) &&
    coordinated.mark !== 'that' &&
    // "said he was suspected of theft and that ...": told like what stands before it, which tells nothing itself. So too
    // "said he was told that it was late, and that he left": behind a comma.
    !(coordinated.link === 'that' && (dependent(tree, coordinated.head, 'ccomp') < 0 || isBehindComma(tree, index)));
  // "will give aid, but only if it agrees": coordinated in form, a condition in fact.
  const butIf = coordinated !== null && mark !== null && CONDITION_CUES.has(mark) && coordinated.mark !== mark;
  const sibling = alsoSaid || butIf ? null : coordinated;
  let link = linkOf(
    tree,
    index,
    onNoun,
    form,
    marks.some((each) => each !== 'to'),
  );
  let parent = up >= 0 ? byHead.get(up)!.id : null;
  let noun = ofPredicate || (onNoun && isNominal(tree.tokens[token.head]) && !predicate[token.head]) ? token.head : -1;
  if (sibling) {
    link = sibling.link;
    parent = sibling.parent;
    noun = sibling.noun;
  } else if (
    alsoSaid ||
    (link === 'content' && up >= 0 && isToldTo(tree, noun, byHead.get(up)!)) ||
    (link === 'relative' && up >= 0 && isContentClause(tree, index, byHead.get(up)!))
  ) {
    link = 'that';
    noun = -1;
  } else if (
    mark !== null &&
    CONDITION_CUES.has(mark) &&
    (link === 'content' || mark.includes(' ') || butIf || PARTICIPLE_MARKS.has(mark))
  ) {
    link = 'adverbial';
    noun = -1;
  } else if (up >= 0 && isGoverned(tree, index, byHead.get(up)!, link, form, mark, noun)) {
    link = 'open';
    noun = -1;
  }

  // "said when asked about the bid": a time, and nothing that is said.
  if (link === 'that' && form === 'participle' && !sibling && WHEN.has(mark ?? '') && !ownSubject) link = 'adverbial';

  // "said it cut costs, while raising wages": what goes on beside is part of what is said.
  if (
    link === 'adverbial' &&
    form === 'gerund' &&
    parent !== null &&
    up >= 0 &&
    SPEECH_VERBS.has(byHead.get(up)!.lemma) &&
    !SPEECH_VERBS.has(token.lemma.toLowerCase()) &&
    !(mark === null && isOfTeller(token.lemma.toLowerCase(), byHead.get(up)!.lemma))
  ) {
    const told = [...byHead.values()].find(
      (each) => each.parent === parent && each.link === 'that' && each.head > up && each.head < index,
    );
    if (told) {
      parent = told.id;
      up = told.head;
    }
  }
  const lent: number[] = [];
  let passive =
    dependent(tree, index, 'aux:pass') >= 0 ||
    dependents(tree, index, 'nsubj').some((at) => tree.tokens[at].relation === 'nsubj:pass');
  let sharedMark = mark ?? (sibling && goesOn(tree, index, sibling, form) ? sibling.mark : null);
  const lentPassive = sibling !== null && !ownHelpers && sharesPassive(tree, index, sibling, ownSubject);
  if (sibling && (lentPassive || isPerfectBeside(tree, index, sibling, ownSubject || ownHelpers))) {
    lent.push(...helpersOf(tree, sibling, 'participle'));
    passive = lentPassive;
    form = sibling.form;
    sharedMark = mark ?? sibling.mark;
  } else if (sibling && isQuality) {
    // "would be fair and cheap"; "is not cheap but fair"
    const isTurned = dependents(tree, index, 'cc').some((at) => /^but$/i.test(tree.tokens[at].text));
    const all = helpersOf(tree, sibling, 'participle').filter((at) => tree.tokens[at].relation !== 'cop');
    lent.push(...all.filter((at) => !isTurned || !isNegator(tree.tokens[at])));
    form = sibling.form;
    sharedMark = sibling.mark;
  } else if (sibling && !ownSubject && isBareBe(tree, index)) {
    lent.push(...helpersOf(tree, sibling, 'base'));
    form = sibling.form;
    sharedMark = sibling.mark;
  } else if (sibling && !ownHelpers && !ownSubject) {
    const bare = token.xpos === 'VB' || token.xpos === 'VBP';
    if (bare && marks.length === 0) {
      lent.push(...helpersOf(tree, sibling, 'base'));
      if (sibling.form === 'infinitive' && lent.length === 0) {
        form = 'infinitive';
        lent.push(...sharedNot(tree, index, sibling));
      }
      sharedMark = sibling.mark;
    } else if (token.xpos === 'VBN' && (sibling.passive || helpersOf(tree, sibling, 'participle').length > 0)) {
      lent.push(...helpersOf(tree, sibling, 'participle'));
      // "was neither fair nor funded": of what it is like, done to it
      passive = isDoneTo(tree, sibling) || sibling.kind === 'adjective';
      form = sibling.form;
    } else if (token.xpos === 'VBG') {
      lent.push(...helpersOf(tree, sibling, 'participle'));
      // "accused of hiding losses and bribing a judge"
      if (sibling.form === 'gerund') sharedMark = mark ?? sibling.mark;
    }
  }
  if (link === 'participle' && form === 'participle') passive = true;
  if (link === 'adverbial' && form === 'participle' && !ownSubject) passive = true;
  if (link === 'open' && form === 'participle' && !ownHelpers) passive = true;
  // "the roof needs replacing"
  if (link === 'open' && form === 'gerund' && up >= 0 && isInNeedOf(tree, index, byHead.get(up)!.lemma)) passive = true;

  if (passive && !ownHelpers && form === 'participle' && takesBareObject(tree, index)) passive = false;
  if (passive && isStative(tree, index)) {
    passive = false;
    kind = 'adjective';
  }
  if (kind === 'verb' && isBareStative(tree, index)) {
    passive = false;
    kind = 'adjective';
  }
  const above = up >= 0 ? byHead.get(up)! : null;
  const surface = surfaceOf(tree, index, { link, noun, sibling, parent: above, form, mark });
  const draft: Draft = {
    id,
    sentence,
    head: index,
    kind,
    completion: completionOf(tree, index, kind),
    group: groupOf(tree, index, kind),
    lent,
    lemma: kind === 'copula' ? 'be' : token.lemma.toLowerCase(),
    particle: particleOf(tree, index),
    passive,
    surface,
    subject: null,
    object: null,
    recipient: null,
    obliques: [],
    mark: sharedMark,
    form,
    link,
    parent,
    noun,
    conjunctOf: sibling?.id ?? null,
  };
  fillPlaces(tree, draft, sibling, above);
  return draft;
}

/** "a man who" and, behind a comma, "the head of the bank, who"; in "no use to a man who" another noun stands between. */
function isRightBehind(tree: Tree, noun: number, relative: number): boolean {
  const [first] = subtree(tree, relative);
  if (isBehindComma(tree, relative)) return true;
  return tree.tokens.slice(noun + 1, first).every(({ relation }) => plain(relation) === 'flat');
}

/** Every clause of an article, numbered in order of sentence and depth. */
export function findClauses(sentences: readonly Sentence[]): ClauseIndex {
  const trees = sentences.map(buildTree);
  const clauses: Clause[] = [];
  const bySentence = trees.map((tree, sentence): Clause[] => {
    const { kind } = sentences[sentence];
    if (kind === 'boilerplate' || kind === 'credit' || kind === 'dateline') return [];
    const found = clausesOf(tree, sentence, clauses.length);
    for (const clause of found) clauses.push(clause);
    return found;
  });
  const byHead = bySentence.map((found) => new Map(found.map((clause) => [clause.head, clause])));
  const children: Clause[][] = clauses.map(() => []);
  for (const clause of clauses) if (clause.parent !== null) children[clause.parent].push(clause);
  return {
    trees,
    clauses,
    at: (sentence, token) => byHead[sentence].get(token) ?? null,
    below: (clause) => children[clause.id],
    within: (sentence) => bySentence[sentence],
  };
}
