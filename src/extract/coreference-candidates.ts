import type { takenBy } from '../data/selection';
import { SPEECH_VERBS } from '../data/speech';
import { TELLERS_OF_OTHERS } from '../data/tellers';
import { isApart, isDeputy } from './coreference-apart';
import { isDoneBy, sameClause } from './coreference-bonds';
import { type Chain, gendersAgree, weighedType } from './coreference-chains';
import { holdsOtherPost, isOnlyInNames } from './coreference-descriptions';
import { isSplit } from './coreference-features';
import { isAgentBefore, isMindlessPlace } from './coreference-others';
import { takenTypes } from './coreference-selection';
import { senseFits } from './coreference-senses';
import { isQuotedSpeaker } from './coreference-speakers';
import { isImpersonal } from './coreference-subjects';
import type { Traits } from './coreference-traits';
import { isMember, membersInSentence, mentionAt, type View } from './coreference-view';
import type { NamedTree } from './mentions-tree';
import { dependent, dependents, subtree } from './tree';
import { wordSense } from './types';

/** How far back a mention may reach, in sentences, by kind. */
const REACH: Readonly<Record<string, number>> = {
  he: 8,
  it: 3,
  they: 4,
  demonstrative: 1,
  definite: 400,
  'that-noun': 12,
  owned: 400,
  'other-noun': 400,
};
/** How many chains are looked at: keeps the work linear in the length of an article. */
const MOST = 24;

/** Chains the mention may go back to, nearest first. `recent` holds chains by their last mention, nearest first. */
export function candidatesOf(view: View, mention: number, recent: readonly Chain[]): Chain[] {
  const { kind } = view.traits[mention];
  const { sentence, hangsBy } = view.drafts[mention];
  if (kind === 'it' && isImpersonal(view.trees[sentence], hangsBy)) return [];
  const takes = view.drafts[mention].form === 'pronoun' ? takenTypes(view, mention) : null;
  const farthest = sentence - (REACH[kind] ?? 0);
  const found: Chain[] = [];
  for (const chain of recent) {
    const last = view.drafts[chain.members[chain.members.length - 1]];
    if (last.sentence < farthest || found.length >= MOST) break;
    if (taken(chain, takes) && allowed(view, mention, chain)) found.push(chain);
  }
  return found;
}

/** "We have been patient": a bare noun in the singular says what somebody is, and is nobody itself. */
function isBareNoun(view: View, { members, names }: Chain): boolean {
  const [first] = members;
  if (names.size > 0 || members.length > 1 || view.traits[first].kind !== 'other-noun') return false;
  const { sentence, head, range } = view.drafts[first];
  const { tokens } = view.trees[sentence];
  return (
    view.roles[first] !== 'subj' && tokens[head].xpos === 'NN' && tokens[range[0]].upos !== 'DET' && range[0] === head
  );
}

/** A name or a pronoun of no known type can be anything. */
function taken({ type, lemmas, names }: Chain, takes: ReturnType<typeof takenBy>): boolean {
  if (takes === null || takes.includes(type)) return true;
  return type === null && (names.size > 0 || lemmas.size === 0);
}

/** Asks what costs least and rules out most first: each mention asks of up to some hundred chains. */
export function allowed(view: View, mention: number, chain: Chain): boolean {
  const first = view.traits[chain.members[0]];
  if (first.sense === 'time') return false;
  if (first.kind === 'first' || first.kind === 'we' || first.kind === 'you' || first.kind === 'relative') return false;
  const agrees = view.drafts[mention].form === 'pronoun' ? pronounAllows : nounAllows;
  if (!agrees(view, mention, chain) || isInside(view, mention, chain) || !bindingAllows(view, mention, chain))
    return false;
  const { kind } = view.traits[mention];
  if (isApart(view, mention, chain) || (kind === 'they' && isBodyWithKin(view, mention, chain))) return false;
  if (kind === 'he' && isQuotedSpeaker(view, mention, chain)) return false;
  if (kind === 'it' && (isStatement(view, chain) || isMindlessPlace(view, mention, chain))) return false;
  if (kind === 'it' && isAgentBefore(view, mention, chain)) return false;
  return !((kind === 'it' || kind === 'he') && isQuotedOnly(view, mention, chain));
}

/** "police said. Their son": a body has no relatives. */
function isBodyWithKin(view: View, mention: number, { type }: Chain): boolean {
  if (view.roles[mention] !== 'poss' || (type !== 'organization' && type !== 'unit')) return false;
  const tree = view.trees[view.drafts[mention].sentence];
  const { head } = tree.tokens[view.drafts[mention].head];
  return head >= 0 && wordSense(tree, head) === 'kin' && !/^(?:brother|sister)$/.test(tree.tokens[head].lemma);
}

/** Whether the mention overlaps with one of a chain in its sentence. */
function isInside(view: View, mention: number, { members }: Chain): boolean {
  const { sentence } = view.drafts[mention];
  for (let at = members.length - 1; at >= 0 && view.drafts[members[at]].sentence === sentence; at--)
    if (overlaps(view, mention, members[at]) || isShareOf(view, members[at], mention)) return true;
  return false;
}

/** "a fifth of it" is not "it". */
function isShareOf(view: View, noun: number, pronoun: number): boolean {
  const { sentence, head, form } = view.drafts[pronoun];
  const { relation, head: above } = view.trees[sentence].tokens[head];
  return form === 'pronoun' && relation === 'nmod' && above === view.drafts[noun].head;
}

/** "the bank said in a statement that it": what a thing is said in says nothing of itself. */
function isStatement(view: View, chain: Chain): boolean {
  const last = chain.members[0];
  if (view.traits[last].sense !== 'document') return false;
  const { sentence, hangsBy } = view.drafts[last];
  const { tokens, children } = view.trees[sentence];
  const { relation, head } = tokens[hangsBy];
  if (!relation.startsWith('obl') || head < 0 || !SPEECH_VERBS.has(tokens[head].lemma)) return false;
  return children[hangsBy].some((child) => tokens[child].relation === 'case' && tokens[child].text === 'in');
}

/** "\"The State taught him\", its leader said": what only the quotation speaks of is not what the words around it go on with. */
function isQuotedOnly(view: View, mention: number, { members }: Chain): boolean {
  const { sentence } = view.drafts[mention];
  return (
    view.quotes[mention] < 0 &&
    members.every((member) => view.quotes[member] >= 0 && view.drafts[member].sentence === sentence)
  );
}

/** A phrase is never inside what it stands for: "its" is not "its campaign". */
function overlaps(view: View, a: number, b: number): boolean {
  const left = view.drafts[a];
  const right = view.drafts[b];
  if (left.sentence !== right.sentence) return false;
  const inside = (x: typeof left, y: typeof right) => x.head >= y.range[0] && x.head <= y.range[1];
  return (
    inside(left, right) ||
    inside(right, left) ||
    (right.full[0] <= left.head && left.head <= right.full[1] && view.roles[a] !== 'poss' && right.range[1] > left.head)
  );
}

/** "He saw him", "he came to help him" are two people: a bare pronoun is not another bare participant of its own clause, nor who does it. */
function bindingAllows(view: View, mention: number, chain: Chain): boolean {
  const last = chain.members[chain.members.length - 1];
  if (view.drafts[last].sentence !== view.drafts[mention].sentence) return true;
  if ((view.roles[mention] === 'obj' || isAimedAt(view, mention)) && isDoneBy(view, mention, chain)) return false;
  const bare = (role: string) => role === 'subj' || role === 'obj' || role === 'obl';
  return !(bare(view.roles[mention]) && bare(view.roles[last]) && sameClause(view, mention, last));
}

/** "He testified against him", "kept his trust in him", "owns a third of it": somebody else, unlike in "took it with him", which says where. */
function isAimedAt(view: View, mention: number): boolean {
  const { sentence, head } = view.drafts[mention];
  const { tokens, children } = view.trees[sentence];
  const { relation, text, head: above } = tokens[head];
  if (!/^(?:him|her|them|it)$/i.test(text)) return false;
  const mark = children[head].find((child) => tokens[child].relation === 'case');
  const preposition = mark === undefined ? '' : tokens[mark].text.toLowerCase();
  if (relation === 'obl') return AIMED.has(preposition);
  return (
    relation === 'nmod' &&
    above >= 0 &&
    tokens[above].relation === 'obj' &&
    (OF_FEELING.has(tokens[above].lemma) || (preposition === 'of' && isShare(tokens[above].lemma)))
  );
}
const isShare = (lemma: string): boolean =>
  /^(?:half|third|quarter|fifth|most|much|all|part|share|rest|majority)$/.test(lemma);
const AIMED = new Set(['against', 'to', 'about', 'of']);
const OF_FEELING = new Set('trust confidence faith evidence anger complaint case charge suit lawsuit'.split(' '));

/**
 * "Corvel's chief executive would lead the group": what takes part in a clause is not called by another noun in the same
 * clause, unless it owns something there ("the firm's board"); "on the Corvel website" is no part in it.
 */
export function isBesideInClause(view: View, mention: number, chain: Chain): boolean {
  if (isToldByOther(view, mention, chain)) return true;
  if (view.roles[mention] === 'poss') return false;
  return membersInSentence(view, chain, view.drafts[mention].sentence).some(
    (member) => view.roles[member] !== 'mod' && sameClause(view, mention, member),
  );
}

/**
 * "The watchdog Corvel said the airline must pay", "an analyst of Corvel said the company": a body that tells, and that of somebody whose
 * work it is to tell of others, is not the body told of by a noun it was never called by.
 */
function isToldByOther(view: View, mention: number, chain: Chain): boolean {
  const { sentence, hangsBy } = view.drafts[mention];
  const tree = view.trees[sentence];
  const { lemma } = view.traits[mention];
  if (chain.lemmas.has(lemma)) return false;
  const verb = tellingVerb(tree, hangsBy);
  const teller = verb < 0 ? -1 : tellerOf(tree, verb);
  if (teller < 0) return false;
  const isOutside = [teller, ...dependents(tree, teller, 'compound', 'nmod:desc', 'appos')].some((word) =>
    OF_OTHERS.has(tree.tokens[word].lemma.toLowerCase()),
  );
  const told = isOutside ? subtree(tree, teller) : [];
  return membersInSentence(view, chain, sentence).some((member) => {
    const { head, hangsBy: hook } = view.drafts[member];
    const isTeller = hook === teller || (tree.tokens[hook].head === teller && tree.tokens[hook].relation === 'flat');
    return isTeller || told.includes(head);
  });
}

/** Who tells, also where it is who does the deed above: "the agency disputed the figures, saying the union was wrong". */
function tellerOf(tree: NamedTree, verb: number): number {
  const own = dependent(tree, verb, 'nsubj');
  const { relation, head } = tree.tokens[verb];
  return own < 0 && relation === 'advcl' ? dependent(tree, head, 'nsubj') : own;
}

/** The verb that tells what a word stands in: "she said the firm", "the firm, she said"; -1 for none. */
export function tellingVerb(tree: NamedTree, word: number): number {
  const tells = (verb: number) => SPEECH_VERBS.has(tree.tokens[verb].lemma);
  for (let at = word; at >= 0; at = tree.tokens[at].head) {
    const { relation, head } = tree.tokens[at];
    if (relation === 'ccomp' && tells(head)) return head;
    const aside = dependents(tree, at, 'parataxis').find(tells);
    if (aside !== undefined) return aside;
  }
  return -1;
}

/** Whose work it is to tell of others. */
const OF_OTHERS = new Set(
  'analyst economist strategist researcher professor lecturer expert critic commentator'.split(' '),
);

/** "They moved to Chad. The country": a land told of once, and only as where something is, need not be the one the text is about. */
export function isInPassing(view: View, { members }: Chain): boolean {
  return members.length === 1 && !/^(?:subj|poss|mod)$/.test(view.roles[members[0]]);
}

/** "They had used his password, the Ledger reported": a body tells of itself as "it", and of others as "they". */
function isToldAside(view: View, mention: number, chain: Chain): boolean {
  if (chain.type !== 'organization' || chain.names.size === 0) return false;
  const { sentence } = view.drafts[mention];
  const tree = view.trees[sentence];
  const root = tree.tokens.findIndex(({ head }) => head < 0);
  return [root, ...dependents(tree, root, 'parataxis')].some((verb) => {
    if (verb < 0 || tree.tokens[verb].lemma.toLowerCase() !== 'report') return false;
    const teller = dependent(tree, verb, 'nsubj');
    return teller >= 0 && isMember(view, chain, mentionAt(view, sentence, teller));
  });
}

/** "everything they asked", "Nobody came. They will wait": of things and of nobody is nothing told; but "nobody pays before they have seen". */
function isNobody(view: View, mention: number, { members }: Chain): boolean {
  const { sentence } = view.drafts[mention];
  return members.every((member) => {
    const { key, sentence: at } = view.drafts[member];
    return /^what(?:ever)?$|thing$/.test(key) || (at !== sentence && /^(?:nobody|none|no one)$/.test(key));
  });
}

/**
 * "The council suspended the bowler and his coach; they": a body with a name or noun in the singular is "it" in the news, but
 * where its own sentence takes it for many ("the club have"), or where it does what is its own ("the firm and their port").
 */
function isOneBody(view: View, mention: number, chain: Chain): boolean {
  if (chain.many === true || !COLLECTIVE.has(weighedType(chain)) || isDoneBy(view, mention, chain)) return false;
  for (const lemma of chain.lemmas) if (OF_MANY.has(lemma)) return false;
  const told = [chain.members[0], ...chain.members.slice(-LOOKED_AT)].filter(
    (member) => view.drafts[member].form !== 'pronoun',
  );
  return told.length > 0 && !told.some((member) => isTakenForMany(view, member));
}

/** "a study of 2,000 patients": who was told of only beside a noun, and not right before, is nobody of whom a quotation tells. */
function isLongPast(view: View, mention: number, { members, names }: Chain): boolean {
  if (view.quotes[mention] < 0 || members.length > 1 || names.size > 0 || view.roles[members[0]] !== 'nmod')
    return false;
  return view.quotes[members[0]] < 0 && view.drafts[mention].sentence - view.drafts[members[0]].sentence > 1;
}

function isTakenForMany(view: View, member: number): boolean {
  const { sentence, head, hangsBy } = view.drafts[member];
  const tree = view.trees[sentence];
  const { relation, head: verb } = tree.tokens[hangsBy];
  if (/^NNP?S$/.test(tree.tokens[head].xpos)) return true;
  if (!relation.startsWith('nsubj') || verb < 0) return false;
  const finite = [verb, ...dependents(tree, verb, 'aux', 'cop')];
  return finite.some((at) => tree.tokens[at].xpos === 'VBP' || /^were$/i.test(tree.tokens[at].text));
}
/** How many of its last mentions are looked at, so that a long article costs no more. */
const LOOKED_AT = 6;
/** Bodies that are their people. */
const OF_MANY = new Set('team side squad crew band staff police family couple public crowd'.split(' '));

/** One in grammar, several in fact: "the company said they". */
const COLLECTIVE = new Set(['organization', 'unit', 'country']);

const ANIMATE = new Set(['person', 'group']);

function pronounAllows(view: View, mention: number, chain: Chain): boolean {
  const traits = view.traits[mention];
  const { type } = chain;
  switch (traits.kind) {
    case 'he':
      if (type !== null && type !== 'person') return false;
      if (type === null && (chain.names.size === 0 || chain.many === true)) return false;
      return !isBareNoun(view, chain) && (chain.gender === null || chain.gender === traits.gender);
    case 'it':
      return !(type !== null && ANIMATE.has(type) && !chain.senses.has('crowd')) && chain.many !== true;
    case 'they':
      return (
        isSplit(view, mention, chain) ||
        (!(type === 'person' && chain.names.size > 0) &&
          !isNobody(view, mention, chain) &&
          (chain.many !== false || COLLECTIVE.has(weighedType(chain))) &&
          !isOneBody(view, mention, chain) &&
          !isLongPast(view, mention, chain) &&
          !isToldAside(view, mention, chain))
      );
    case 'demonstrative':
      return type !== 'person' && (chain.many === null || traits.many === null || chain.many === traits.many);
    default:
      return false;
  }
}

/** "the other two" are none of those who were told of without that word. */
function isOther(view: View, mention: number, { members }: Chain): boolean {
  return saysOther(view, mention) && !members.some((member) => saysOther(view, member));
}

function saysOther(view: View, mention: number): boolean {
  const { sentence, range, head } = view.drafts[mention];
  return view.trees[sentence].tokens.slice(range[0], head).some(({ text }) => /^(?:other|another)$/i.test(text));
}

/** "Ada Holm gave evidence. The prosecutor said": who is named without a post is not whoever tells of others by a post. */
function isWithoutPost(lemma: string, { type, names, titles }: Chain): boolean {
  return type === 'person' && names.size > 0 && titles.size === 0 && TELLERS_OF_OTHERS.has(lemma);
}

/** What a noun says itself is asked first: of the chains in mind nearly all are ruled out by that. */
function nounAllows(view: View, mention: number, chain: Chain): boolean {
  const traits = view.traits[mention];
  if (traits.many !== null && chain.many !== null && traits.many !== chain.many) return false;
  if (!gendersAgree(traits.gender, chain.gender)) return false;
  const isCalledSo = chain.lemmas.has(traits.lemma);
  const isTitle = !isCalledSo && traits.kind !== 'other-noun' && chain.titles.has(traits.lemma);
  if (!isCalledSo && !isTitle && !sensesAgree(traits, chain)) return false;
  if (isOther(view, mention, chain) || isDeputy(view, mention, chain)) return false;
  if (isCalledSo) return true;
  if (isTitle) return !holdsOtherPost(view, mention, chain);
  if (isBesideInClause(view, mention, chain) || isWithoutPost(traits.lemma, chain)) return false;
  if (traits.sense === 'country' && isInPassing(view, chain)) return false;
  return chain.names.size === 0 || !isOnlyInNames(view, chain);
}

/** Whether a noun that a chain was never called by may stand for it, by its sense. */
function sensesAgree({ kind, sense, lemma, type }: Traits, chain: Chain): boolean {
  if (kind === 'other-noun' || sense === null) return false;
  if (sense === 'none' || sense === 'time' || sense === 'quantity') return false;
  if (chain.names.size > 0) return kind !== 'owned' && senseFits(sense, lemma, chain) === 'yes';
  return type !== null && type === chain.type && chain.senses.has(sense);
}
