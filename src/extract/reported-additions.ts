import { senseOf } from '../data/nouns';
import { SPEECH_VERBS } from '../data/speech';
import type { Token } from '../model';
import { hasCycle, isBelow, type Link } from './tree-repair';
import { isActorNoun } from './types';

/**
 * The tree with what is told further hung where it belongs: "and that it would close" beside the first thing that was
 * told, and ", adding that it would close" on the verb of the teller who adds it. The parser hangs both on whichever verb is
 * near.
 */
export function reportedAdditions(tokens: readonly Token[]): readonly Token[] | null {
  let result = tokens;
  for (const [at, find] of additions(tokens)) {
    const link = find(result, at);
    if (!link) continue;
    const list = result.map((token, index): Link => (index === at ? link : token));
    if (!hasCycle(list)) result = result.map((token, index) => (index === at ? { ...token, ...link } : token));
  }
  return result === tokens ? null : result;
}

type Find = (tokens: readonly Token[], at: number) => Link | null;

/** The verbs of "and that ..." and of ", adding that ...", in text order, with where they belong. */
function additions(tokens: readonly Token[]): [at: number, find: Find][] {
  const found: [number, Find][] = [];
  tokens.forEach((token, at) => {
    if (at > 0 && isThat(token) && /^(and|but)$/i.test(tokens[at - 1].text) && isAlso(tokens, token.head))
      found.push([token.head, besideTold], [token.head, besideContent]);
    if (at > 0 && isThat(token) && tokens[at - 1].text === ',' && isAlso(tokens, token.head))
      found.push([token.head, listedContent]);
    if (isAdding(tokens, at)) found.push([at, onTeller]);
    if (token.xpos === 'VBG' && ADDRESSING.has(token.lemma) && tokens[at - 1]?.text === ',') found.push([at, onAside]);
    if (token.relation === 'conj' && token.upos === 'VERB')
      found.push([at, alsoTold], [at, besideTelling], [at, besideVerb], [at, besideQuoted]);
  });
  return found;
}

function isAlso(tokens: readonly Token[], at: number): boolean {
  return tokens[at].head >= 0 && /^(conj|ccomp|parataxis|dep|advcl|acl)/.test(tokens[at].relation);
}

function isThat(token: Token): boolean {
  return token.relation === 'mark' && token.head >= 0 && token.text.toLowerCase() === 'that';
}

function besideTold(tokens: readonly Token[], at: number): Link | null {
  const told = tokens.findLastIndex(
    (token, index) => index < at && token.head >= 0 && token.relation === 'ccomp' && isTeller(tokens[token.head]),
  );
  const outer = told < 0 || tokens[at].head !== told ? -1 : outerTold(tokens, told, at);
  if (outer >= 0) return { head: outer, relation: 'conj' };
  if (told < 0 || tokens[at].head === told || isTeller(tokens[tokens[at].head])) return null;
  // "said A knew that B fell and that C rose": two levels, and the nearer one stays.
  return { head: told, relation: 'conj' };
}

/** "must prove that it was built and that it was used": beside the first clause, and not beside the verb. */
function besideContent(tokens: readonly Token[], at: number): Link | null {
  const verb = tokens[at].head;
  if (verb < 0 || tokens[at].relation !== 'conj' || isTeller(tokens[verb])) return null;
  const told = tokens.findLastIndex(
    ({ head, relation }, index) => index > verb && index < at && head === verb && relation === 'ccomp',
  );
  return told >= 0 && hasThat(tokens, told) ? { head: told, relation: 'conj' } : null;
}

/** "found that it was weak, that nobody knew and that it fell": the parser hangs the second clause on the first one's verb. */
function listedContent(tokens: readonly Token[], at: number): Link | null {
  const told = tokens[at].head;
  if (told > at || tokens[told].relation !== 'ccomp' || tokens[told].head > told || !hasThat(tokens, told)) return null;
  return tokens[at].relation === 'conj' ? null : { head: told, relation: 'conj' };
}

function hasThat(tokens: readonly Token[], verb: number): boolean {
  return tokens.some((token) => token.head === verb && isThat(token));
}

/** "said they had been warned that he would be held, and that he had come": behind a comma it goes on with what is said, "that" or none. */
function outerTold(tokens: readonly Token[], told: number, at: number): number {
  const joint = tokens.findIndex((token, index) => token.head === at && index < at && token.relation === 'cc');
  if (joint < 1) return -1;
  const outer = tokens[told].head;
  const isTold = tokens[outer].relation === 'ccomp' && tokens[outer].head >= 0 && isTeller(tokens[tokens[outer].head]);
  // "say that he thinks it is too low and that he has not decided": what has no "that" of its own goes on with none.
  const isApart = tokens[joint - 1].text === ',' || (hasThat(tokens, outer) && !hasThat(tokens, told));
  return isTold && isApart ? outer : -1;
}

function isTeller({ lemma, upos }: Token): boolean {
  const cue = SPEECH_VERBS.get(lemma.toLowerCase());
  return upos === 'VERB' && cue !== undefined && !cue.quoteOnly;
}

/** ", adding that ...", ", saying it ...". */
function isAdding(tokens: readonly Token[], at: number): boolean {
  const { xpos, relation, lemma, head } = tokens[at];
  if (xpos !== 'VBG' || !/^(advcl|acl|ccomp|parataxis|conj|dep)/.test(relation) || head < 0) return false;
  const cue = SPEECH_VERBS.get(lemma.toLowerCase());
  if (!cue || cue.quoteOnly || !/^(says|warns|promises|denies)$/.test(cue.act)) return false;
  // "ruled that it must be returned, rejecting an argument": who rules rejects.
  if (cue.act === 'denies' && !/^(reject|dismiss)$/.test(cue.lemma)) return false;
  if (cue.act === 'denies')
    return (
      tokens[at - 1]?.text === ',' &&
      isRuled(tokens, head) &&
      tokens.some((token) => token.head === at && token.relation === 'obj')
    );
  if (tokens[at - 1]?.text !== ',' && !(tokens[at - 2]?.text === ',' && tokens[at - 1].upos === 'ADV')) return false;
  // "demanded that the ban be lifted, threatening to sue": the ban threatens nobody.
  const binds = cue.act === 'promises' && tokens.some((token) => token.head === head && token.relation === 'aux:pass');
  return tokens.some((token) => token.head === at && token.relation === (binds ? 'xcomp' : 'ccomp'));
}

/** What a court or a panel decides: "must return it". */
function isRuled(tokens: readonly Token[], told: number): boolean {
  const above = tokens[told].head;
  return (
    tokens[told].relation === 'ccomp' && above >= 0 && /^(rule|find|decide|conclude|hold)$/.test(tokens[above].lemma)
  );
}

/** "held back a tape, a lawyer said on Tuesday, accusing them of hiding it": who accuses is who tells. */
function onAside(tokens: readonly Token[], at: number): Link | null {
  const teller = asideBefore(tokens, at);
  return teller < 0 || tokens[at].head === teller ? null : { head: teller, relation: 'advcl' };
}

const ADDRESSING = new Set('accuse blame criticize criticise condemn praise thank urge demand'.split(' '));

/** "has asked it to pay, but the ministry has refused, saying": who refuses gives the reason. The verb of refusing, or -1. */
function replyBefore(tokens: readonly Token[], at: number): number {
  if (tokens[at].lemma === 'add') return -1;
  return tokens.findLastIndex(
    ({ lemma, relation, upos }, verb) =>
      verb < at &&
      at - verb <= MAX_REPLY &&
      upos === 'VERB' &&
      relation === 'conj' &&
      REPLYING.has(lemma) &&
      tokens.some((token, index) => index < verb && token.head === verb && token.relation.startsWith('nsubj')),
  );
}

/** Words from a reply to its reason: "refused on Monday, saying". */
const MAX_REPLY = 4;

const REPLYING = new Set('refuse decline agree object appeal resign vote withdraw quit abstain sue'.split(' '));

/** The outermost verb of telling before it, where the parser hung it on something told. */
function onTeller(tokens: readonly Token[], at: number): Link | null {
  const reply = replyBefore(tokens, at);
  if (reply >= 0) return tokens[at].head === reply ? null : { head: reply, relation: 'advcl' };
  let teller = -1;
  for (let up = tokens[at].head; up >= 0; up = tokens[up].head)
    if (isTeller(tokens[up]) && up < at && !isShownBy(tokens, up)) teller = up;
  teller = Math.max(teller, asideBefore(tokens, at));
  if (teller < 0) teller = shownBefore(tokens, at);
  if (teller < 0 || teller === tokens[at].head) return null;
  return { head: teller, relation: 'advcl' };
}

/** "Records show that her adviser emailed the clerk, adding that ...": records of many kinds add nothing to what they show. */
function isShownBy(tokens: readonly Token[], verb: number): boolean {
  if (!/^(show|reveal|suggest|indicate|confirm)$/.test(tokens[verb].lemma)) return false;
  return tokens.some(
    ({ head, relation, xpos, lemma }) =>
      head === verb && relation === 'nsubj' && xpos === 'NNS' && !isActorNoun(lemma.toLowerCase()),
  );
}

/** The deed that records show, where what is added hangs on the showing; -1 where it does not. */
function shownBefore(tokens: readonly Token[], at: number): number {
  const { head } = tokens[at];
  if (!isShownBy(tokens, head)) return -1;
  return tokens.findLastIndex(
    ({ head: above, relation, upos }, deed) =>
      above === head && relation === 'ccomp' && upos === 'VERB' && deed > head && deed < at,
  );
}

/** "The tests found nothing, the company said, adding that ...": the teller put beside what is told. */
function asideBefore(tokens: readonly Token[], at: number): number {
  return tokens.findLastIndex(
    (token, index) =>
      index < at &&
      at - index <= MAX_ASIDE &&
      token.relation === 'parataxis' &&
      isTeller(token) &&
      isBelow(tokens, at, token.head),
  );
}

/** Words from the teller's verb to what is added: "said on Monday, adding". */
const MAX_ASIDE = 8;

/** "says that 20 have died and 300 have fled": without a comma, the second clause is told as the first one is, with the same helper. */
function alsoTold(tokens: readonly Token[], at: number): Link | null {
  const teller = tokens[at].head;
  if (teller > at || !isTeller(tokens[teller]) || isTeller(tokens[at])) return null;
  const told = tokens.findLastIndex(
    ({ head, relation }, index) => head === teller && relation === 'ccomp' && index > teller && index < at,
  );
  if (told < 0 || !hasThat(tokens, told)) return null;
  const below = tokens.flatMap(({ head }, index) => (head === at && index < at ? [index] : []));
  const joint = below.find((index) => tokens[index].relation === 'cc');
  const isJoined = joint !== undefined && /^and$/i.test(tokens[joint].text) && tokens[joint - 1].text !== ',';
  if (!isJoined || !below.some((index) => tokens[index].relation.startsWith('nsubj'))) return null;
  const helper = (verb: number) =>
    tokens.find(({ head, relation }, index) => head === verb && index < verb && /^(aux|cop)/.test(relation))?.lemma;
  return helper(at) !== undefined && helper(at) === helper(told) ? { head: told, relation: 'conj' } : null;
}

/**
 * "noted that it does not comment, but did not deny it": what is told stands in the present and what the sentence goes on with
 * in the past, as the telling does; so the one who tells does it.
 */
function besideTelling(tokens: readonly Token[], at: number): Link | null {
  const told = tokens[at].head;
  if (told < 0 || tokens[told].relation !== 'ccomp') return null;
  const teller = tokens[told].head;
  if (!isTeller(tokens[teller]) || !isPast(tokens, teller) || !isPast(tokens, at) || isPast(tokens, told)) return null;
  const parts = tokens.flatMap((token, index) => (token.head === at && index < at ? [index] : []));
  const joint = parts.find((index) => tokens[index].relation === 'cc');
  if (joint === undefined || tokens[joint - 1].text !== ',') return null;
  const hasOwn = (relations: RegExp) => parts.some((index) => relations.test(tokens[index].relation));
  // "told them it is enough, and they told me to go": somebody else's telling, in the same tense.
  if (isTeller(tokens[at]) && hasOwn(/^nsubj/) && !hasOwn(/^mark/)) return { head: teller, relation: 'conj' };
  if (!/^but$/i.test(tokens[joint].text) || hasOwn(/^(nsubj|expl|mark)/)) return null;
  return { head: teller, relation: 'conj' };
}

/**
 * "called the measures illegal and said they would fail", "said the economy needed credit and argued that ...": whoever tells
 * before tells this too, since neither a quality nor a thing can.
 */
function besideVerb(tokens: readonly Token[], at: number): Link | null {
  if (!isTeller(tokens[at]) || !/^VB[DZP]$/.test(tokens[at].xpos)) return null;
  if (tokens.some((token) => token.head === at && /^(nsubj|expl|mark|aux)/.test(token.relation))) return null;
  const beside = tokens[at].head;
  let above = tokens[beside].head;
  while (above >= 0 && tokens[above].upos !== 'VERB') above = tokens[above].head;
  if (above < 0 || tokens[above].xpos !== tokens[at].xpos || above > at) return null;
  if (!tokens.some((token) => token.head === above && token.relation.startsWith('nsubj'))) return null;
  const isQuality =
    /^(ADJ|NOUN|PROPN)$/.test(tokens[beside].upos) &&
    !tokens.some((token) => token.head === beside && /^(cop|aux|nsubj)/.test(token.relation));
  if (!isQuality && !isThingTold(tokens, beside) && !isOfOtherTense(tokens, beside, at)) return null;
  return { head: above, relation: 'conj' };
}

/**
 * "said nobody would be harmed and urged them to stay", "said ministers had waited and warned that it was late": a plain past
 * tense goes with the telling, where what is told stands in another tense.
 */
function isOfOtherTense(tokens: readonly Token[], told: number, at: number): boolean {
  if (tokens[told].relation !== 'ccomp' || !isTeller(tokens[tokens[told].head]) || tokens[at].xpos !== 'VBD')
    return false;
  const helper = tokens.find(
    (token, index) => token.head === told && index < told && /^(aux|cop)/.test(token.relation),
  );
  const tense = (helper ?? tokens[told]).xpos;
  if (tense === 'MD' || tense === 'VBZ' || tense === 'VBP' || isSaidBesideDenial(tokens, told, at)) return true;
  return tense === 'VBD' && helper?.lemma === 'have' && OF_TELLERS.has(tokens[at].lemma);
}

/** "denied that she had known and said that the loan was small": who denies says so. */
function isSaidBesideDenial(tokens: readonly Token[], told: number, at: number): boolean {
  const act = (verb: number) => SPEECH_VERBS.get(tokens[verb].lemma.toLowerCase())?.act;
  if (act(tokens[told].head) !== 'denies' || !/^(says|warns)$/.test(act(at) ?? '')) return false;
  return tokens.some(({ head, relation }, index) => index > at && head === at && relation === 'ccomp');
}

/** What goes on with a telling rather than with what is told of others. */
const OF_TELLERS = new Set('warn caution insist argue predict add stress vow pledge'.split(' '));

/** `“It is over,” said Ana Reyes, and walked away`: behind the quotation and its teller, a deed of the teller. */
function besideQuoted(tokens: readonly Token[], at: number): Link | null {
  const told = tokens[at].head;
  if (
    !/^VB[DZP]$/.test(tokens[at].xpos) ||
    tokens.some((token) => token.head === at && token.relation.startsWith('nsubj'))
  )
    return null;
  const aside = tokens.findIndex(
    (token, index) =>
      index > told && index < at && token.head === told && token.relation === 'parataxis' && isTeller(token),
  );
  const isClosed = tokens.slice(told, aside).some(({ text }) => /^(''|"|”|’)$/.test(text));
  const isOver = !tokens.slice(aside + 1).some(({ xpos, text }) => xpos === '``' || /^["“‘]$/.test(text));
  return aside >= 0 && isClosed && isOver ? { head: aside, relation: 'conj' } : null;
}

/** A clause told whose subject can tell nothing. */
function isThingTold(tokens: readonly Token[], told: number): boolean {
  if (tokens[told].relation !== 'ccomp' || !isTeller(tokens[tokens[told].head])) return false;
  const subject = tokens.find((token) => token.head === told && token.relation.startsWith('nsubj'));
  return subject?.upos === 'NOUN' && TELLING_NOTHING.has(senseOf(subject.lemma) ?? '');
}

const TELLING_NOTHING: ReadonlySet<string> = new Set([
  'none',
  'time',
  'quantity',
  'goods',
  'structure',
  'vehicle',
  'weapon',
]);

/** True for a past tense, of the verb or its first helper. */
function isPast(tokens: readonly Token[], verb: number): boolean {
  const helper = tokens.find((token, at) => token.head === verb && at < verb && /^(aux|cop)/.test(token.relation));
  return (helper ?? tokens[verb]).xpos === 'VBD';
}
