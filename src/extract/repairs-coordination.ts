import { SPEECH_VERBS } from '../data/speech';
import type { Token } from '../model';
import {
  changed,
  childrenOf,
  eachOf,
  FINITE,
  finiteOf,
  firstOf,
  hasSubject,
  hasTense,
  isBelow,
  lemmaOf,
  NOMINAL_TAG,
  noChanges,
  objectBefore,
  prepositionOf,
  subjectOf,
  type Tokens,
} from './tree-repair';
import { isActorNoun } from './types';

/** "led by the minister, and the other side by the general": a second clause without its verb is no second minister. */
export function gappedAgents(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', (token, at) => {
    if (!NOMINAL_TAG.test(token.upos) || token.head < 0) return;
    if (tokens[token.head].relation !== 'obl:agent' || tokens[token.head].head > token.head) return;
    const marked = (noun: number) =>
      childrenOf(tokens, noun).some((child) => tokens[child].relation === 'case' && /^by$/i.test(tokens[child].text));
    if (marked(at) || !childrenOf(tokens, at).some((child) => child > at && marked(child))) return;
    changes.set(at, { head: tokens[token.head].head, relation: 'parataxis' });
  });
  return changed(tokens, changes);
}

const BACKSHIFTED = /^(had|would|could|might|should|'d|’d)$/i;

/** "said it would wait but had not decided": the tense shows that the second clause is told like the first. */
export function toldConjuncts(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', (token, verb) => {
    if (token.head < 0 || token.head > verb || hasSubject(tokens, verb)) return;
    const says = lastTeller(tokens, token.head, verb);
    if (!isPlainTeller(tokens, says)) return;
    const helper = childrenOf(tokens, verb).find((child) => child < verb && /^aux/.test(tokens[child].relation));
    if (helper === undefined || !BACKSHIFTED.test(tokens[helper].text)) return;
    const told = childrenOf(tokens, says).findLast(
      (child) => child > says && child < verb && tokens[child].relation === 'ccomp',
    );
    if (told === undefined || !isSubjectNamed(tokens, told)) return;
    changes.set(verb, { head: told });
  });
  return changed(tokens, changes);
}

/** "did not come, and a friend said he was ill and would not go": the last of the verbs that are joined before it, where that tells. */
function lastTeller(tokens: Tokens, first: number, verb: number): number {
  const last = childrenOf(tokens, first).findLast((child) => child < verb && tokens[child].relation === 'conj');
  return last !== undefined && last > first && isPlainTeller(tokens, last) ? last : first;
}

function isPlainTeller(tokens: Tokens, verb: number): boolean {
  return (
    tokens[verb].xpos === 'VBD' &&
    SPEECH_VERBS.has(lemmaOf(tokens[verb])) &&
    hasSubject(tokens, verb) &&
    !childrenOf(tokens, verb).some((child) => /^aux/.test(tokens[child].relation))
  );
}

function isSubjectNamed(tokens: Tokens, verb: number): boolean {
  const subject = subjectOf(tokens, verb);
  return subject !== undefined && subject < verb && tokens[subject].relation.startsWith('nsubj');
}

/**
 * "said the economy needed credit and argued that": who told the first thing tells the second, and no economy does. So too behind
 * a comma, which two deeds of one subject go without: "said the farmers had lost their seed, and urged the state to pay".
 */
export function tellersOfConjuncts(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', (token, verb) => {
    if (token.head < 0 || token.head > verb) return;
    // "says it cost millions, and has not ruled out a suit"
    const isPerfect =
      token.xpos === 'VBN' &&
      /^(has|have)$/i.test(finiteOf(tokens, verb)?.text ?? '') &&
      isBehindCommaAnd(tokens, verb);
    if (!(token.xpos === 'VBD' || isPerfect || putsAt(tokens, verb)) || !(isPerfect || tells(tokens, verb))) return;
    if (hasSubject(tokens, verb) || isToldTeller(tokens, verb, tokens[token.head].head)) return;
    const isSetOff = isBehindCommaAnd(tokens, verb) || isBehindButOfPast(tokens, verb, token.head);
    let told = token.head;
    while (isSetOff && /^(xcomp|conj)$/.test(tokens[told].relation) && tokens[told].head >= 0) told = tokens[told].head;
    if (tokens[told].relation !== 'ccomp') return;
    const says = tokens[told].head;
    if (
      says < 0 ||
      says > told ||
      !(isPerfect
        ? /^VB[ZP]$/.test(tokens[says].xpos) && finiteOf(tokens, told)?.xpos === 'VBD'
        : isPlainTeller(tokens, says))
    )
      return;
    if (!isPerfect && childrenOf(tokens, verb).some((child) => /^aux/.test(tokens[child].relation))) return;
    const subject = subjectOf(tokens, told);
    if (
      subject === undefined ||
      !(isSetOff || isMute(tokens[subject]) || takesNoPast(tokens, told) || isOrdered(tokens, verb, told))
    )
      return;
    changes.set(verb, { head: says });
  });
  return changed(tokens, changes);
}

/**
 * "denies that it lost the records but admits", "denies pushing anyone and claims": a present of telling is no second deed of what is
 * told in another tense, but of who tells it in the present.
 */
export function tellersOfPresents(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', (token, verb) => {
    if (token.head < 0 || token.head > verb || hasSubject(tokens, verb)) return;
    const finite = finiteOf(tokens, verb) ?? token;
    if (
      !/^VB[ZP]$/.test(finite.xpos) ||
      !(token.xpos === finite.xpos || token.xpos === 'VBN') ||
      !(tells(tokens, verb) || INTENDING.has(lemmaOf(token)))
    )
      return;
    // "patients will panic and urge": only what cannot stand behind "will" is surely no deed of theirs.
    if (token.xpos === 'VBP') return;
    let told = token.head;
    while (/^(conj|obj|xcomp)$/.test(tokens[told].relation) && tokens[told].xpos !== 'VBG' && tokens[told].head >= 0)
      told = tokens[told].head;
    const says = tokens[told].head;
    if (says < 0 || says > told || !/^(ccomp|xcomp)$/.test(tokens[told].relation)) return;
    if (
      !(tokens[says].xpos === finite.xpos || tokens[says].xpos === 'VBD') ||
      !SPEECH_VERBS.has(lemmaOf(tokens[says])) ||
      !hasSubject(tokens, says)
    )
      return;
    const inner = finiteOf(tokens, told);
    // "said the branch will file a suit and has not ruled out a strike": present beside present, both of the branch.
    if (tokens[says].xpos === 'VBD' && inner?.xpos !== 'VBD') return;
    if (tokens[told].xpos !== 'VBG' && (!inner || !/^(VBD|MD)$/.test(inner.xpos))) return;
    changes.set(verb, { head: says });
  });
  return changed(tokens, changes);
}

/** "She said guards had kept her awake and told her": who is told is who says so. */
function isToldTeller(tokens: Tokens, verb: number, says: number): boolean {
  const teller = says < 0 ? undefined : subjectOf(tokens, says);
  const own = teller === undefined ? undefined : OBLIQUE_FORMS.get(tokens[teller].text.toLowerCase());
  return childrenOf(tokens, verb).some(
    (at) => at > verb && /^i?obj$/.test(tokens[at].relation) && tokens[at].text.toLowerCase() === own,
  );
}

/** Of a pronoun that is a subject, the form it has as an object. */
const OBLIQUE_FORMS: ReadonlyMap<string, string> = new Map([
  ['i', 'me'],
  ['he', 'him'],
  ['she', 'her'],
  ['we', 'us'],
  ['they', 'them'],
]);

function isBehindCommaAnd(tokens: Tokens, verb: number): boolean {
  const joint = childrenOf(tokens, verb).find((child) => child < verb && tokens[child].relation === 'cc');
  if (joint === undefined || joint < 2 || !/^(and|but)$/i.test(tokens[joint].text)) return false;
  // `said he had gone "for good," and denied`: the comma stands within the quotation marks.
  const comma = /^(''|"|”|’)$/.test(tokens[joint - 1].text) ? joint - 2 : joint - 1;
  return tokens[comma].text === ',';
}

/** "confirmed that he had left but said": behind "but" a plain past goes on with the telling, where what is told lies before it. */
function isBehindButOfPast(tokens: Tokens, verb: number, told: number): boolean {
  const joint = childrenOf(tokens, verb).find((child) => child < verb && tokens[child].relation === 'cc');
  if (joint === undefined || !/^but$/i.test(tokens[joint].text)) return false;
  // "but considered it too harsh": that is told too.
  if (SPEECH_VERBS.get(lemmaOf(tokens[verb]))?.act === 'believes') return false;
  const helper = finiteOf(tokens, told);
  return helper !== tokens[told] && helper?.xpos === 'VBD' && helper.lemma === 'have';
}

/** What who told of the past goes on to do himself: "insists that it was asked and plans to sign". */
const INTENDING = new Set('plan intend hope want aim refuse'.split(' '));
/** "pointed to a mite": who tells what goes before brings up something more. */
const POINTING = new Set(['point', 'refer', 'allude']);
export const REFUSING: ReadonlySet<string> = new Set(['refuse', 'decline']);
/** What is done with words, to somebody. */
const ADDRESSING = new Set(
  'accuse blame thank praise criticize criticise condemn apologize apologise congratulate'.split(' '),
);

/** What is done with blame or tribute, in words. */
const LAYING = new Set(['lay', 'put', 'place', 'pin', 'pay']);

function tells(tokens: Tokens, verb: number): boolean {
  if (SPEECH_VERBS.has(lemmaOf(tokens[verb])) || ADDRESSING.has(lemmaOf(tokens[verb]))) return true;
  if (lemmaOf(tokens[verb]) === 'undertake') return true;
  // "confirmed that a search had taken place but refused to say more"
  if (REFUSING.has(lemmaOf(tokens[verb])))
    return childrenOf(tokens, verb).some(
      (child) => tokens[child].relation === 'xcomp' && SPEECH_VERBS.has(lemmaOf(tokens[child])),
    );
  const behind = tokens[verb + 1]?.text.toLowerCase();
  if (POINTING.has(lemmaOf(tokens[verb]))) return behind === 'to' && !isOfWords(tokens, tokens[verb].head);
  // "laid the blame on the pilot"
  const object = objectBefore(tokens, verb, tokens.length);
  if (object !== undefined && /^(blame|tribute)$/i.test(tokens[object].text)) return LAYING.has(lemmaOf(tokens[verb]));
  return (lemmaOf(tokens[verb]) === 'call' && /^(for|on)$/.test(behind ?? '')) || putsAt(tokens, verb);
}

/** "the remark had been taken out of context and referred to a power cut": words refer to something themselves. */
function isOfWords(tokens: Tokens, told: number): boolean {
  const subject = told < 0 ? undefined : subjectOf(tokens, told);
  return subject !== undefined && WORDS.has(lemmaOf(tokens[subject]));
}

const WORDS = new Set(
  'remark comment letter report statement message word email note passage clause phrase text'.split(' '),
);

/** "put the true figure at 23": says how many there are. */
function putsAt(tokens: Tokens, verb: number): boolean {
  if (tokens[verb].text.toLowerCase() !== 'put' || objectBefore(tokens, verb, tokens.length) === undefined)
    return false;
  return childrenOf(tokens, verb).some(
    (child) =>
      tokens[child].relation.startsWith('obl') && /^at$/i.test(tokens[prepositionOf(tokens, child)]?.text ?? ''),
  );
}

/** "were using less water and warned that", "should have paid and called on him": no simple past shares the helpers before it. */
function takesNoPast(tokens: Tokens, verb: number): boolean {
  const helper = finiteOf(tokens, verb);
  if (helper === undefined || helper === tokens[verb]) return false;
  return helper.xpos === 'MD' || (tokens[verb].xpos === 'VBG' && helper.xpos === 'VBD') || hadUndergone(tokens, verb);
}

/** "noted that the judge had been appointed by the mayor and called for a review": what comes after "had been" is no simple past. */
function hadUndergone(tokens: Tokens, verb: number): boolean {
  const below = childrenOf(tokens, verb).filter((child) => child < verb);
  return (
    below.some((child) => tokens[child].relation === 'aux:pass') &&
    below.some((child) => tokens[child].text.toLowerCase() === 'had')
  );
}

/** "said the party was not consulted and directed both sides to wait": what was done to it and what is ordered are two people's deeds. */
function isOrdered(tokens: Tokens, verb: number, told: number): boolean {
  const below = childrenOf(tokens, told).filter((child) => child < told);
  const isUndergone = below.some(
    (child) => tokens[child].relation === 'aux:pass' && /^w(?:as|ere)$/i.test(tokens[child].text),
  );
  return isUndergone && ORDERING.has(lemmaOf(tokens[verb]));
}

const ORDERING = new Set('direct order urge instruct demand vow promise pledge threaten appeal'.split(' '));

/** A common noun for what cannot speak. */
export function isMute(token: Token): boolean {
  if (token.upos !== 'NOUN') return /^(it|this|that)$/i.test(token.text) ? false : token.relation === 'expl';
  return !isActorNoun(lemmaOf(token));
}

/** "used it to pay rent, to buy a car and to travel": one list of aims, whatever the later ones were hung on. */
export function listedInfinitives(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  const to = (verb: number) => childrenOf(tokens, verb).find((child) => tokens[child].xpos === 'TO') ?? -1;
  eachOf(tokens, 'advcl', (token, verb) => {
    if (token.xpos !== 'VB' || to(verb) < 1 || tokens[to(verb) - 1].text !== ',') return;
    const listed = childrenOf(tokens, verb).some((child) => tokens[child].relation === 'conj' && to(child) > verb);
    if (!listed || firstOf(tokens, verb) < to(verb) - 1) return;
    const before = tokens.findLastIndex(
      ({ xpos, relation }, at) =>
        at < to(verb) && xpos === 'VB' && /^(advcl|xcomp|acl)$/.test(relation) && to(at) >= 0 && to(at) < at,
    );
    if (before < 0 || before < token.head || (before !== token.head && isBelow(tokens, token.head, before))) return;
    if (tokens.slice(before, to(verb) - 1).some(({ text, xpos }) => text === ',' || FINITE.has(xpos))) return;
    changes.set(verb, { head: before, relation: 'conj' });
  });
  return changed(tokens, changes);
}

/** "uses the road to supply the town": what something is used for hangs on the using. */
export function deedsOfMeans(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'acl', (token, verb) => {
    const means = token.head;
    if (token.xpos !== 'VB' || means < 0 || tokens[means].relation !== 'obj') return;
    const uses = tokens[means].head;
    if (uses < 0 || lemmaOf(tokens[uses]) !== 'use' || tokens[uses].upos !== 'VERB' || uses > means) return;
    if (childrenOf(tokens, verb).some((child) => tokens[child].xpos === 'TO'))
      changes.set(verb, { head: uses, relation: 'advcl' });
  });
  return changed(tokens, changes);
}

/** "asked for money to replace them but received nothing": a past tense is joined to no infinitive, but to the verb above it. */
export function finiteConjuncts(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', (token, verb) => {
    const bare = token.head;
    if (bare < 0 || bare > verb || tokens[bare].xpos !== 'VB') return;
    // "to advise it and is considering a sale": with a finite helper of its own.
    const isHelped = token.xpos !== 'VBD' && token.upos === 'VERB' && isFiniteVerb(tokens, verb);
    if (token.xpos !== 'VBD' && !isHelped) return;
    if (hasSubject(tokens, verb) || !childrenOf(tokens, bare).some((child) => tokens[child].xpos === 'TO')) return;
    if (childrenOf(tokens, verb).some((child) => (isHelped ? /^mark/ : /^(aux|mark)/).test(tokens[child].relation)))
      return;
    let above = tokens[bare].head;
    while (above >= 0 && above < bare && !isFiniteVerb(tokens, above)) above = tokens[above].head;
    if (above >= 0 && above < bare && (isHelped || !FINITE_PRESENT.has(tokens[above].xpos)))
      changes.set(verb, { head: above });
  });
  return changed(tokens, changes);
}

const FINITE_PRESENT = new Set(['VBZ', 'VBP']);

const isFiniteVerb = (tokens: Tokens, at: number) => tokens[at].upos === 'VERB' && hasTense(tokens, at);
