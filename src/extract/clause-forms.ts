import { IMPERSONAL } from '../data/cues';
import { MINDS, type MindRow } from '../data/speech';
import { BARE_STATIVES, STATIVES } from '../data/statives';
import type { Token } from '../model';
import type { Clause, Draft } from './clause-model';
import { casePhrase, isNegator } from './clause-words';
import { dependent, dependents, isBehindComma, plain, type Tree } from './tree';

/** Words before a participle that tells when something is said or done: "when asked", "once elected". */
export const WHEN = new Set(['when', 'once', 'if', 'as', 'until', 'after', 'while', 'though', 'although']);

export function formOf(tree: Tree, head: Token, index: number, mark: string | null): Clause['form'] {
  const helpers = dependents(tree, index, 'aux', 'cop');
  if (helpers.some((at) => tree.tokens[at].xpos === 'MD')) return 'finite';
  const to =
    mark?.split(' ').includes('to') || dependents(tree, index, 'mark').some((at) => tree.tokens[at].xpos === 'TO');
  // "committed to accepting", "pleaded guilty to having paid": that "to" is a preposition.
  const isGerund = (helpers.length === 0 ? head : tree.tokens[helpers[0]]).xpos === 'VBG';
  if (to && !isGerund) return 'infinitive';
  if (
    helpers.some(
      (at) => tree.tokens[at].xpos !== 'VBG' && tree.tokens[at].xpos !== 'VBN' && tree.tokens[at].xpos !== 'VB',
    )
  )
    return 'finite';
  if (helpers.some((at) => tree.tokens[at].xpos === 'VBG') || head.xpos === 'VBG') return 'gerund';
  if (head.xpos === 'VBN' || isParticipleBehindMark(tree, index, mark)) return 'participle';
  return 'finite';
}

/** "they are to be connected": a helper with a tense before "to". */
export function isToBe(tree: Tree, index: number): boolean {
  const to = dependents(tree, index, 'mark').find((at) => tree.tokens[at].xpos === 'TO');
  return dependents(tree, index, 'aux', 'cop').some(
    (at) => to !== undefined && at < to && /^VB[DPZ]$/.test(tree.tokens[at].xpos),
  );
}

/** "said so when asked about it": a past tense would need a subject; "as" and "after" may stand before a noun too. */
function isParticipleBehindMark(tree: Tree, index: number, mark: string | null): boolean {
  const { xpos, relation } = tree.tokens[index];
  if (xpos !== 'VBD' || relation !== 'advcl' || mark === null || !WHEN.has(mark) || /^(as|after)$/.test(mark))
    return false;
  const before = tree.tokens[index - 1];
  if (before?.head !== index || before.text.toLowerCase() !== mark) return false;
  return dependent(tree, index, 'nsubj', 'csubj', 'expl', 'aux', 'cop') < 0;
}

export function groupOf(tree: Tree, index: number, kind: Clause['kind']): number[] {
  const parts = tree.children[index].filter((child) => {
    const token = tree.tokens[child];
    const relation = token.relation;
    if (plain(relation) === 'aux' || relation === 'compound:prt') return true;
    if (relation === 'cop') return kind !== 'verb';
    return relation === 'advmod' && isNegator(token) && !isOfMark(tree, index, child);
  });
  if (kind !== 'copula') parts.push(index);
  return parts.sort((a, b) => a - b);
}

/** "not because sales fell": said of the reason, not of the falling; "but not until the bank pays" of the time. */
export function isOfMark(tree: Tree, head: number, negator: number): boolean {
  return isBeforeMark(tree, head, negator, REASONS) || isBeforeMark(tree, head, negator, TIMES);
}

export const isOfReason = (tree: Tree, head: number, negator: number): boolean =>
  isBeforeMark(tree, head, negator, REASONS);

const isBeforeMark = (tree: Tree, head: number, negator: number, marks: RegExp): boolean =>
  dependents(tree, head, 'mark').some((at) => at === negator + 1 && marks.test(tree.tokens[at].text));

const REASONS = /^(because|since|as|that)$/i;
const TIMES = /^(until|till|before|unless|if|when|once|after)$/i;

export function helpersOf(tree: Tree, draft: Draft, kind: 'base' | 'participle'): number[] {
  const own = draft.group.filter((at) => at !== draft.head && tree.tokens[at].relation !== 'compound:prt');
  const all = own.length > 0 ? own : [...draft.lent];
  if (kind === 'participle') return all;
  const lend = all.filter(
    (at) => tree.tokens[at].xpos === 'MD' || tree.tokens[at].lemma === 'do' || isNegator(tree.tokens[at]),
  );
  return lend.some((at) => tree.tokens[at].xpos === 'MD' || tree.tokens[at].lemma === 'do') ? lend : [];
}

/** "not to read it or discuss it": the "not" is of both. "not to raise taxes and cut spending" says so of the first alone. */
export function sharedNot(tree: Tree, conjunct: number, { group, head }: Draft): number[] {
  const isOr = dependents(tree, conjunct, 'cc').some((at) => /^(or|nor)$/i.test(tree.tokens[at].text));
  return isOr ? group.filter((at) => at < head && isNegator(tree.tokens[at])) : [];
}

const PARTICLES = new Set([
  'back',
  'off',
  'up',
  'down',
  'out',
  'away',
  'over',
  'in',
  'on',
  'aside',
  'apart',
  'forward',
  'together',
  'through',
]);

/** A particle, also where the parser took it for an adverb right behind the verb: "walk back". */
export function particleOf(tree: Tree, index: number): string | null {
  const at = dependent(tree, index, 'compound:prt');
  if (at >= 0) return tree.tokens[at].text.toLowerCase();
  const next = tree.tokens[index + 1];
  const loose =
    next?.head === index &&
    next.relation === 'advmod' &&
    tree.children[index + 1].length === 0 &&
    PARTICLES.has(next.text.toLowerCase());
  if (!loose) return asideOf(tree, index);
  const particle = next.text.toLowerCase();
  // "went on to win", "moved in to restore order"
  const to = tree.tokens[index + 2];
  if (to?.xpos === 'TO' && to.head === index + 3 && tree.tokens[to.head].upos === 'VERB') return particle;
  // "nobody walked out": with nothing behind it that it would stand before
  if (next.upos === 'ADP') return particle;
  return particle === 'aside' || dependent(tree, index, 'obj') >= 0 ? particle : null;
}

/** "set the ruling aside": behind the object. */
function asideOf(tree: Tree, index: number): string | null {
  const aside = dependents(tree, index, 'advmod').find(
    (at) => at > index && /^aside$/i.test(tree.tokens[at].text) && tree.children[at].length === 0,
  );
  return aside !== undefined && dependent(tree, index, 'obj', 'nsubj:pass') >= 0 ? 'aside' : null;
}

/** Verbs whose passive keeps an object: "a man given a prize". */
export const DITRANSITIVE = new Set(
  'give offer award grant tell ask show send pay teach owe hand deny promise lend guarantee assign allot allow serve sell call name elect appoint declare consider deem dub'.split(
    ' ',
  ),
);

/** Verbs that name somebody before what he does: "shops caught opening", "men seen leaving". */
export const CATCHING_VERBS: ReadonlySet<string> = new Set(['catch', 'see', 'leave', 'keep', 'photograph', 'film']);

/** "The ministry warned citizens": tagged as a participle, but with an object of its own it is a past tense. */
export function takesBareObject(tree: Tree, index: number): boolean {
  // "The ministry considered closing the port."
  const isCaught = tree.tokens[index].relation === 'acl' && CATCHING_VERBS.has(tree.tokens[index].lemma.toLowerCase());
  const gerund = dependents(tree, index, 'xcomp').find((at) => tree.tokens[at].xpos === 'VBG');
  // "shops caught opening", "hackers believed to be working"
  if (gerund !== undefined && isCaught) return false;
  if (gerund !== undefined && !dependents(tree, gerund, 'mark').some((at) => tree.tokens[at].xpos === 'TO'))
    return true;
  const after = dependents(tree, index, 'obj', 'xcomp', 'ccomp').some(
    (at) =>
      at > index &&
      // "a cellar alleged to hide weapons", "a man found guilty"
      !(
        tree.tokens[index].relation === 'acl' &&
        tree.tokens[index].xpos === 'VBN' &&
        ((tree.tokens[index].lemma !== 'mean' && isInfinitive(tree, at)) || isQuality(tree, at))
      ),
  );
  return after && !DITRANSITIVE.has(tree.tokens[index].lemma.toLowerCase());
}

/** "guilty" of "found guilty": what somebody is found or held to be, and no thing. */
function isQuality(tree: Tree, index: number): boolean {
  const { relation, upos } = tree.tokens[index];
  return relation === 'xcomp' && upos === 'ADJ' && dependent(tree, index, 'mark', 'nsubj') < 0;
}

export function isInfinitive(tree: Tree, index: number): boolean {
  return dependents(tree, index, 'mark').some((at) => tree.tokens[at].xpos === 'TO');
}

/** "the street was gone", "four are missing": a state of the subject, and nothing it did or that was done to it. */
export function isBareStative(tree: Tree, index: number): boolean {
  if (!BARE_STATIVES.has(tree.tokens[index].text.toLowerCase())) return false;
  const be = dependents(tree, index, 'aux').some((at) => tree.tokens[at].lemma === 'be');
  // "with two pages missing"
  const isBeside = dependents(tree, index, 'mark').some((at) => /^with$/i.test(tree.tokens[at].text));
  return (be || isBeside) && dependent(tree, index, 'obj', 'xcomp', 'obl:agent') < 0;
}

export function isStative(tree: Tree, index: number): boolean {
  const prepositions = STATIVES.get(tree.tokens[index].text.toLowerCase());
  return (
    prepositions !== undefined &&
    (isOpposedAlone(tree, index) ||
      dependents(tree, index, 'obl').some((at) => prepositions.has(casePhrase(tree, at) ?? '')) ||
      dependents(tree, index, 'advcl').some((at) =>
        dependents(tree, at, 'mark').some((mark) => prepositions.has(tree.tokens[mark].text.toLowerCase())),
      ))
  );
}

/** "needs replacing", "deserves watching": by somebody else, where no object stands behind it. */
export function isInNeedOf(tree: Tree, deed: number, lemma: string): boolean {
  return /^(?:need|require|deserve|merit)$/.test(lemma) && dependent(tree, deed, 'obj', 'xcomp', 'ccomp') < 0;
}

/** "had signed" */
export function isPluperfect(tree: Tree, { group, head }: Pick<Clause, 'group' | 'head'>): boolean {
  return group.some((at) => at !== head && tree.tokens[at].lemma === 'have' && tree.tokens[at].xpos === 'VBD');
}

/** "Hungary remains opposed", "the unions are opposed": with nobody named who opposes them, it is they who do. */
function isOpposedAlone(tree: Tree, index: number): boolean {
  if (!/^opposed$/i.test(tree.tokens[index].text) || dependent(tree, index, 'obl:agent', 'obj') >= 0) return false;
  const subject = dependent(tree, index, 'nsubj:pass', 'nsubj');
  return subject >= 0 && tree.tokens[subject].upos === 'PROPN' && dependents(tree, index, 'obl').length === 0;
}

/** Adjective or noun that completes a verb and is no clause: "remain volatile", "become president". */
export function secondPredicate(tree: Tree, index: number, ...tags: readonly string[]): number {
  const at = dependents(tree, index, 'xcomp').find(
    (child) =>
      tags.includes(tree.tokens[child].upos) &&
      !(tree.tokens[child].upos === 'ADJ' && /^\p{Lu}/u.test(tree.tokens[child].text)) &&
      dependent(tree, child, 'cop', 'mark', 'nsubj') < 0,
  );
  return at ?? -1;
}

export function completionOf(tree: Tree, index: number, kind: Clause['kind']): number {
  if (kind !== 'verb') return -1;
  const state = dependents(tree, index, 'xcomp').find((at) => isLeftUndone(tree, at));
  return state ?? secondPredicate(tree, index, 'ADJ');
}

/** "had been left unguarded", "went unnoticed": a participle of what nobody did is no deed, whatever the tagger takes it for. */
export function isLeftUndone(tree: Tree, index: number): boolean {
  const { text, xpos, relation, head } = tree.tokens[index];
  if (xpos !== 'VBN' || relation !== 'xcomp' || !/^un\w+ed$/i.test(text) || head < 0) return false;
  if (!/^(leave|go|remain|keep|find)$/.test(tree.tokens[head].lemma.toLowerCase())) return false;
  return dependent(tree, index, 'obl:agent', 'aux', 'mark', 'nsubj') < 0;
}

/** How somebody is minded who "is confident that" something is so, "is worried that" it is; undefined for whoever only says or does something. */
export function mindOf(
  tree: Tree,
  { head, kind, passive }: Pick<Clause, 'head' | 'kind' | 'passive'>,
): MindRow | undefined {
  return kind === 'adjective' || passive ? MINDS.get(tree.tokens[head].text.toLowerCase()) : undefined;
}

/** The "likely" of "thinks it likely that prices will fall": what one holds of what a clause says; -1 where there is none. */
export function verdictWord(tree: Tree, { head, completion }: Pick<Clause, 'head' | 'completion'>): number {
  if (completion < 0 || !HOLDING.has(tree.tokens[head].lemma.toLowerCase())) return -1;
  if (!IMPERSONAL.has(tree.tokens[completion].lemma.toLowerCase())) return -1;
  return tree.tokens.slice(head + 1, completion).some(({ lemma }) => lemma.toLowerCase() === 'it') ? completion : -1;
}

const HOLDING = new Set(['think', 'believe', 'consider', 'find', 'deem', 'judge', 'feel', 'hold', 'reckon', 'see']);

/** "said they would merge, defying calls to wait": what the saying comes to, as the newsroom has it. */
export function isDefiance(tree: Tree, { link, form, lemma, mark, head }: Clause): boolean {
  return link === 'adverbial' && form === 'gerund' && mark === null && DEFYING.has(lemma) && isBehindComma(tree, head);
}

const DEFYING = new Set('defy ignore flout rebuff contradict echo snub disregard'.split(' '));
