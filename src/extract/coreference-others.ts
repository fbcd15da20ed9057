import { SPEECH_VERBS } from '../data/speech';
import { SPEAKERS_FOR } from '../data/tellers';
import type { Chain } from './coreference-chains';
import { doerOf } from './coreference-subjects';
import { isMember, membersInSentence, mentionAt, type View, verbOfSubject } from './coreference-view';
import { caseOf } from './mentions-tree';
import { dependent, dependents, subtree } from './tree';
import { wordSense } from './types';

/** Of whom or what somebody else tells, asks or thinks: tests of what cannot be what a pronoun goes back to. */

/** "She did not recall Ms Hollis objecting": who is named in what a pronoun says or does is not the pronoun. */
export function isNamedBelow(view: View, mention: number, chain: Chain): boolean {
  if (view.traits[mention].kind !== 'he' || chain.names.size === 0) return false;
  const { sentence } = view.drafts[mention];
  const verb = verbOfSubject(view, mention);
  if (verb < 0) return false;
  const tree = view.trees[sentence];
  const below = dependents(tree, verb, 'obj', 'ccomp', 'xcomp').flatMap((part) => subtree(tree, part));
  return below.some((at) => {
    const name = at > verb && tree.nameAt[at] ? mentionAt(view, sentence, at) : -1;
    if (name < 0 || view.drafts[name].form !== 'name' || view.drafts[name].type !== 'person') return false;
    return view.roles[name] !== 'mod' && isCalled(view.drafts[name].key, chain.names) && !mayBeOther(view, name, chain);
  });
}

/** By the whole name or an end of it: "Emmanuel Jr." is not Emmanuel Villarosa. */
function isCalled(key: string, names: Iterable<string>): boolean {
  for (const name of names) if (name === key || name.startsWith(`${key} `) || name.endsWith(` ${key}`)) return true;
  return false;
}

/** "She would back Dr Vale", where two of that name were told of. */
function mayBeOther(view: View, name: number, chain: Chain): boolean {
  const { key } = view.drafts[name];
  const own = view.traits[name].gender;
  return view.people.some((other) => {
    const called = view.drafts[other].key;
    return (
      other < name &&
      isCalled(key, [called]) &&
      (own === null || view.traits[other].gender === own) &&
      !chain.names.has(called)
    );
  });
}

/** "Asked whether Vega had signed it, she said": who is named in what is asked is not who answers. */
export function isAskedAbout(view: View, mention: number, chain: Chain): boolean {
  if (view.traits[mention].kind !== 'he' || chain.names.size === 0) return false;
  const { sentence, hangsBy } = view.drafts[mention];
  const tree = view.trees[sentence];
  const verb = verbOfSubject(view, mention);
  if (verb < 0) return false;
  const asked = dependents(tree, verb, 'advcl').find(
    (at) => at < hangsBy && /^(?:ask|question|press)$/.test(tree.tokens[at].lemma) && tree.tokens[at].xpos === 'VBN',
  );
  if (asked === undefined) return false;
  const inside = subtree(tree, asked);
  return membersInSentence(view, chain, sentence).some(
    (member) => view.drafts[member].form === 'name' && inside.includes(view.drafts[member].head),
  );
}

/** "A critic said he should resign", "said she ought to go": advice is given to others. */
export function isAdvisor(view: View, mention: number, chain: Chain): boolean {
  if (view.traits[mention].kind !== 'he' || view.quotes[mention] >= 0) return false;
  const { sentence } = view.drafts[mention];
  const tree = view.trees[sentence];
  const deed = verbOfSubject(view, mention);
  if (deed < 0 || dependent(tree, deed, 'nsubj:pass') >= 0) return false;
  const { upos, relation, head } = tree.tokens[deed];
  const isAdvice = dependents(tree, deed, 'aux').some((at) => /^(?:should|ought)$/i.test(tree.tokens[at].text));
  const telling = relation === 'ccomp' ? tree.tokens[head].lemma.toLowerCase() : '';
  return upos === 'VERB' && isAdvice && TELLING.has(telling) && isTeller(view, sentence, head, chain);
}
const TELLING = new Set(['say', 'add', 'insist', 'argue', 'write', 'declare', 'warn']);

/** "The trust said it did not exist": nothing tells that it is not there itself. */
export function isToldToExist(view: View, mention: number, chain: Chain): boolean {
  if (view.traits[mention].kind !== 'it') return false;
  const { sentence } = view.drafts[mention];
  const tree = view.trees[sentence];
  const deed = verbOfSubject(view, mention);
  if (deed < 0 || !/^(?:exist|happen|occur)$/.test(tree.tokens[deed].lemma)) return false;
  const { relation, head } = tree.tokens[deed];
  return relation === 'ccomp' && isTeller(view, sentence, head, chain);
}

/** "He asked if he was all right": how somebody is one asks of others. */
export function isAsker(view: View, mention: number, chain: Chain): boolean {
  if (view.traits[mention].kind !== 'he') return false;
  const { sentence } = view.drafts[mention];
  const tree = view.trees[sentence];
  const state = verbOfSubject(view, mention);
  if (state < 0 || dependent(tree, state, 'cop') < 0 || !STATES.has(tree.tokens[state].lemma.toLowerCase()))
    return false;
  const { relation, head } = tree.tokens[state];
  const mark = dependent(tree, state, 'mark');
  const isAsked = mark >= 0 && /^(?:if|whether)$/i.test(tree.tokens[mark].text);
  return isAsked && relation === 'ccomp' && tree.tokens[head].lemma === 'ask' && isTeller(view, sentence, head, chain);
}
const STATES = new Set('right well ok okay fine hurt alive safe ill unwell injured conscious'.split(' '));

/** "Its spokesman declined to say if he was being held": whom the police hold is not the spokesman. */
export function isSpokesmanOfHeld(view: View, mention: number, chain: Chain): boolean {
  if (view.traits[mention].kind !== 'he' || view.quotes[mention] >= 0) return false;
  const { sentence, hangsBy } = view.drafts[mention];
  const tree = view.trees[sentence];
  const { relation, head: deed } = tree.tokens[hangsBy];
  if (relation !== 'nsubj:pass' || !HELD.has(tree.tokens[deed].lemma)) return false;
  const telling = tree.tokens[deed].relation === 'ccomp' ? tree.tokens[deed].head : -1;
  const teller = telling < 0 ? -1 : mentionAt(view, sentence, doerOf(tree, telling));
  return teller >= 0 && isMember(view, chain, teller) && SPEAKERS_FOR.has(view.traits[teller].lemma);
}
const HELD = new Set('hold detain arrest charge question suspend dismiss sack fire'.split(' '));

/** "Taras was with him": whom somebody is with is somebody else. */
export function isWithHimself(view: View, mention: number, chain: Chain): boolean {
  const { sentence, head, hangsBy } = view.drafts[mention];
  if (hangsBy !== head || !/^(?:him|her|them|it)$/i.test(view.trees[sentence].tokens[head].text)) return false;
  const tree = view.trees[sentence];
  const subject = dependent(tree, head, 'cop') < 0 ? -1 : dependent(tree, head, 'nsubj');
  return subject >= 0 && isMember(view, chain, mentionAt(view, sentence, subject));
}

/** "Luc is the son of his first wife": of whose kin somebody is the kin is somebody else. */
export function isKinOfHisKin(view: View, mention: number, chain: Chain): boolean {
  if (view.roles[mention] !== 'poss' || view.traits[mention].kind !== 'he') return false;
  const { sentence, hangsBy } = view.drafts[mention];
  const tree = view.trees[sentence];
  const owned = tree.tokens[hangsBy].head;
  if (owned < 0 || tree.tokens[owned].relation !== 'nmod' || wordSense(tree, owned) !== 'kin') return false;
  const relative = tree.tokens[owned].head;
  const subject = wordSense(tree, relative) === 'kin' ? dependent(tree, relative, 'nsubj') : -1;
  return subject >= 0 && isMember(view, chain, mentionAt(view, sentence, subject));
}

/** "A man who answered the door at his house said": a stranger who opens somebody's door is not told to own it. */
export function isAtTheDoor(view: View, mention: number, chain: Chain): boolean {
  if (view.roles[mention] !== 'poss' || view.traits[mention].kind !== 'he') return false;
  const { sentence, hangsBy } = view.drafts[mention];
  const tree = view.trees[sentence];
  for (let at = tree.tokens[hangsBy].head; at >= 0; at = tree.tokens[at].head) {
    const { relation, head, lemma } = tree.tokens[at];
    if (relation !== 'acl:relcl') continue;
    const object = dependent(tree, at, 'obj');
    const isOpened = object >= 0 && /^(?:door|phone|telephone|call|bell|doorbell)$/.test(tree.tokens[object].lemma);
    const stranger = isOpened && /^(?:answer|open)$/.test(lemma) ? mentionAt(view, sentence, head) : -1;
    return stranger >= 0 && view.traits[stranger].kind === 'other-noun' && isMember(view, chain, stranger);
  }
  return false;
}

/** "No athlete may leave without her consent": whoever is none in particular is no "she". */
export function isNoneInParticular(view: View, mention: number, chain: Chain): boolean {
  const { kind, gender } = view.traits[mention];
  if (kind !== 'he' || gender !== 'feminine' || chain.gender !== null || chain.names.size > 0) return false;
  const { sentence, range } = view.drafts[chain.members[0]];
  return /^(?:no|any|every|each)$/i.test(view.trees[sentence].tokens[range[0]].text);
}

/** "Whether this was a mistake, it added": a word for what was said just before tells nothing. */
export function isMereThis(view: View, mention: number, { members, names, lemmas }: Chain): boolean {
  if (view.traits[mention].kind !== 'it' || names.size > 0 || lemmas.size > 0) return false;
  const verb = verbOfSubject(view, mention);
  if (verb < 0 || !SPEECH_VERBS.has(view.trees[view.drafts[mention].sentence].tokens[verb].lemma)) return false;
  return members.every((member) => view.traits[member].kind === 'demonstrative');
}

/** "“The panel has no choice,” it reads": what reads so is a paper, and no body. */
export function isReader(view: View, mention: number, { type }: Chain): boolean {
  return (type === 'organization' || type === 'unit' || type === 'place') && readsSo(view, mention);
}

/** The paper that reads so, of those told of in the last sentences; null for none. */
export function paperThatReads(view: View, mention: number, of: readonly Chain[]): Chain | null {
  if (!readsSo(view, mention)) return null;
  const { sentence } = view.drafts[mention];
  for (let other = mention - 1; other >= 0 && view.drafts[other].sentence >= sentence - PAPERS_REACH; other--) {
    const { sense, many } = view.traits[other];
    const isPaper = (sense === 'document' || sense === 'rule') && many !== true && view.quotes[other] < 0;
    if (isPaper && of[other] !== undefined) return of[other];
  }
  return null;
}
/** In sentences. */
const PAPERS_REACH = 2;

function readsSo(view: View, mention: number): boolean {
  if (view.traits[mention].kind !== 'it') return false;
  const tree = view.trees[view.drafts[mention].sentence];
  const verb = verbOfSubject(view, mention);
  if (verb < 0 || tree.tokens[verb].lemma !== 'read' || dependent(tree, verb, 'obj', 'aux') >= 0) return false;
  return tree.tokens[verb].relation === 'parataxis' || dependent(tree, verb, 'ccomp', 'parataxis') >= 0;
}

/** What a land has, and no ministry of it. */
const OF_LANDS = new Set(
  'troop troops soldier force army navy border territory airspace soil citizen national sovereignty water waters people'.split(
    ' ',
  ),
);

/** The troops of "its troops", where "its" is of no person; -1 for what a body may have as well. */
export function whatOfItsLand(view: View, mention: number): number {
  if (view.traits[mention].kind !== 'it' || view.roles[mention] !== 'poss') return -1;
  const { sentence, hangsBy } = view.drafts[mention];
  const { tokens } = view.trees[sentence];
  const owned = tokens[hangsBy].head;
  return owned >= 0 && OF_LANDS.has(tokens[owned].lemma.toLowerCase()) ? owned : -1;
}

/** "The Foreign Ministry denied that its troops had crossed": not the ministry's. */
export function isMinistryOfTroops(view: View, mention: number, { names, lemmas }: Chain): boolean {
  if (whatOfItsLand(view, mention) < 0) return false;
  return lemmas.has('ministry') || [...names].some((name) => name.endsWith(' ministry'));
}

/** "The site had no water; no family was asked whether it wanted to move": a place that is only called a site wants nothing. */
export function isMindlessPlace(view: View, mention: number, { lemmas }: Chain): boolean {
  if (view.traits[mention].kind !== 'it') return false;
  const verb = verbOfSubject(view, mention);
  if (verb < 0 || !/^(?:want|hope|intend|wish|believe|fear)$/.test(verbLemma(view, mention, verb))) return false;
  for (const lemma of lemmas) if (PLACES.has(lemma)) return true;
  return false;
}
const PLACES = new Set('site road river dam building bridge plot area zone street field valley coast plant'.split(' '));

/** "Said the swap had been proposed by the builder and that it had asked": it is the teller or the swap. */
export function isAgentBefore(view: View, mention: number, chain: Chain): boolean {
  if (view.traits[mention].kind !== 'it') return false;
  const { sentence } = view.drafts[mention];
  const tree = view.trees[sentence];
  const verb = verbOfSubject(view, mention);
  if (verb < 0 || tree.tokens[verb].relation !== 'conj' || dependent(tree, verb, 'mark') < 0) return false;
  const first = tree.tokens[verb].head;
  if (tree.tokens[first].relation !== 'ccomp') return false;
  if (!dependents(tree, first, 'obl').some((at) => caseOf(tree, at) === 'by')) return false;
  const meant = [dependent(tree, first, 'nsubj'), doerOf(tree, tree.tokens[first].head)];
  return !meant.some((at) => at >= 0 && isMember(view, chain, mentionAt(view, sentence, at)));
}

const verbLemma = (view: View, mention: number, verb: number): string =>
  view.trees[view.drafts[mention].sentence].tokens[verb].lemma.toLowerCase();

function isTeller(view: View, sentence: number, verb: number, chain: Chain): boolean {
  return isMember(view, chain, mentionAt(view, sentence, doerOf(view.trees[sentence], verb)));
}
