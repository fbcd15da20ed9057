import { ARRANGED_DEEDS, ENDURING_VERBS } from '../data/arranged';
import { SPEECH_VERBS } from '../data/speech';
import { PLANNING_VERBS } from '../data/temporal';
import { pastTense } from '../data/verb-forms';
import { type Clause, isNegator } from './clauses';
import { UNDER_WAY } from './meaning-scheduled';
import { dependents, type Tree } from './tree';

/**
 * True where a present tense without a day tells of what is still to come: "Westvale is closing", "If they go, we go". No
 * word says so by itself. A headline tells of what has been in the present.
 */
export function isStillToCome(tree: Tree, clause: Clause): boolean {
  if (clause.kind !== 'verb' || clause.form !== 'finite' || tree.sentence.kind === 'heading') return false;
  const tense = presentOf(tree, clause);
  if (tense === null) return false;
  return (tense === 'progressive' && isArranged(tree, clause)) || hangsOnOpen(tree, clause);
}

/** "goes", "does not go", "is going"; "has gone" and "would go" are neither. */
function presentOf(tree: Tree, { head, group, lent, passive }: Clause): 'simple' | 'progressive' | null {
  if (lent.length > 0) return null;
  const { xpos, lemma } = tree.tokens[head];
  const helpers = group.filter((at) => at !== head && tree.tokens[at].upos === 'AUX');
  if (helpers.length > 1 || helpers.some((at) => !/^VB[PZ]$/.test(tree.tokens[at].xpos))) return null;
  const helper = helpers.length === 1 ? tree.tokens[helpers[0]].lemma : null;
  if (xpos === 'VBG') return helper === 'be' ? 'progressive' : null;
  // "is cancelled if it rains"
  if (passive) return helper === 'be' ? 'simple' : null;
  if (helper === 'do') return 'simple';
  // "They cut their forecast if ...": no present for certain.
  const isPresent = xpos === 'VBZ' || (xpos === 'VBP' && pastTense(lemma) !== lemma);
  return helper === null && isPresent ? 'simple' : null;
}

const ROWS = ARRANGED_DEEDS.flatMap(({ verbs, ...row }) => verbs.split(' ').map((verb) => ({ verb, ...row })));

/**
 * "Westvale is closing", "We are selling the mill"; "Doctors are leaving" one after the other, and "the gap is closing" now.
 * "We are not leaving" says no more than that nothing of the kind is done.
 */
function isArranged(tree: Tree, { head, group, lemma, particle, object, surface }: Clause): boolean {
  if (group.some((at) => at !== head && isNegator(tree.tokens[at]))) return false;
  // "is walking [away]": a particle or an adverb, as the parser has it.
  const beside = dependents(tree, head, 'advmod').find((at) => at === head + 1 && !/ly$/.test(tree.tokens[at].text));
  const word = particle ?? (beside === undefined ? null : tree.tokens[beside].text.toLowerCase());
  const row = ROWS.find((each) => each.verb === lemma && (each.particle ?? null) === word);
  if (!row || !surface || surface.token > head) return false;
  const { text, xpos } = tree.tokens[surface.token];
  const isOne = /^(NNP?|PRP)$/.test(xpos) && !/^(they|you)$/i.test(text) && !NARROWING.has(text.toLowerCase());
  if (!isOne || dependents(tree, head, 'advmod').some((at) => UNDER_WAY.has(tree.tokens[at].text.toLowerCase())))
    return false;
  return row.takes === undefined ? object === null : object !== null && isOneThing(tree, object.token);
}

/** "a mill", "its envoy", "my men"; not "silence", "shares". */
const isOneThing = (tree: Tree, noun: number): boolean =>
  tree.tokens[noun].upos === 'PROPN' || dependents(tree, noun, 'det', 'nmod:poss').length > 0;

const NARROWING = new Set(['gap', 'window', 'net', 'noose', 'door', 'distance']);

/** "If they go, [we go]", "once it is approved, the price [rises]", "if convicted, he [faces] jail", "otherwise, it [goes] to the state". */
function hangsOnOpen(tree: Tree, { head, lemma, link }: Clause): boolean {
  if (link === 'adverbial' || ENDURING_VERBS.has(lemma) || PLANNING_VERBS.has(lemma) || SPEECH_VERBS.has(lemma))
    return false;
  const isOtherwise = (at: number) => at < head && /^otherwise$/i.test(tree.tokens[at].text);
  return (
    dependents(tree, head, 'advmod').some(isOtherwise) || dependents(tree, head, 'advcl').some((at) => isOpen(tree, at))
  );
}

/** "if they go", "unless it is paid", "if convicted"; not "if they went", "even if they go". */
function isOpen(tree: Tree, condition: number): boolean {
  const mark = dependents(tree, condition, 'mark', 'advmod').find(
    (at) => at < condition && OPENING.test(tree.tokens[at].text),
  );
  if (mark === undefined || /^(even|as)$/i.test(tree.tokens[mark - 1]?.text ?? '')) return false;
  const [tense] = [condition, ...dependents(tree, condition, 'aux', 'cop')]
    .map((at) => tree.tokens[at])
    .filter(({ upos }) => upos === 'AUX' || upos === 'VERB')
    .sort((a, b) => a.start - b.start);
  return tense !== undefined && (/^VB[PZ]$/.test(tense.xpos) || isBareParticiple(tree, condition));
}

const OPENING = /^(if|unless|once)$/i;

/** "if convicted": still to be so. */
const isBareParticiple = (tree: Tree, at: number): boolean =>
  tree.tokens[at].xpos === 'VBN' && dependents(tree, at, 'nsubj', 'aux').length === 0;
