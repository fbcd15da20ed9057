import { INFINITIVE_NOUNS } from '../data/infinitive-nouns';
import { SPEECH_NOUNS, SPEECH_VERBS } from '../data/speech';
import { DAY_NAMES } from '../data/temporal';
import type { Token } from '../model';
import {
  type Changes,
  changed,
  childrenOf,
  eachOf,
  FINITE,
  firstOf,
  hasCycle,
  isBelow,
  lemmaOf,
  NOMINAL_TAG,
  noChanges,
  PHRASE_TAGS,
  subjectRelation,
  type Tokens,
} from './tree-repair';
import { isActorNoun, typeOfLemma } from './types';

/** "Senator Holm on Tuesday accused the ministry": nobody is a senator on Tuesday; the day is that of the deed. */
export function daysOfDeeds(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach((token, day) => {
    if (!/^(nmod|appos|flat)/.test(token.relation) || !DAY_NAMES.has(token.text.toLowerCase()) || token.head > day)
      return;
    let verb = day + 1;
    while (tokens[verb]?.upos === 'ADV') verb++;
    let top = token.head;
    while (
      top >= 0 &&
      tokens[top].head >= 0 &&
      tokens[top].head < day &&
      /^(flat|appos|nmod)/.test(tokens[top].relation)
    )
      top = tokens[top].head;
    if (top < 0 || !tokens[top].relation.startsWith('nsubj') || !(canSpeak(tokens[top]) || isName(tokens, top))) return;
    const deed = tokens[top].head;
    const isFirst = verb === deed || (tokens[verb]?.head === deed && /^(aux|cop)/.test(tokens[verb].relation));
    if (!isFirst || !FINITE.has(tokens[verb].xpos) || childrenOf(tokens, day).some((child) => child > day)) return;
    changes.set(day, { head: deed, relation: 'obl' });
  });
  return changed(tokens, changes);
}

/** "Carrow Mining": a common noun that ends a name. */
const isName = (tokens: Tokens, at: number) =>
  at > 0 && /^\p{Lu}/u.test(tokens[at].text) && /^\p{Lu}/u.test(tokens[at - 1].text);

function canSpeak(token: Token): boolean {
  if (token.upos === 'PROPN') return true;
  return token.upos === 'NOUN' && isActorNoun(lemmaOf(token));
}

/**
 * "There is concern among doctors that the strain resists treatment", "resigned amid reports that he took bribes": the clause is
 * what the concern is about, where the verb tells nothing.
 */
export function contentBesideVerbs(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach((token, at) => {
    const above = token.head;
    if (above >= 0 && above < at && /^acl/.test(token.relation)) contentAmong(tokens, changes, at);
    if (!/^(advcl|ccomp)$/.test(token.relation) || above < 0 || above > at) return;
    const that = childrenOf(tokens, at).find((child) => tokens[child].relation === 'mark');
    if (that === undefined || tokens[that].text.toLowerCase() !== 'that' || firstOf(tokens, at) !== that) return;
    const isSaying = (child: number) => SPEECH_NOUNS.has(lemmaOf(tokens[child]));
    const below = childrenOf(tokens, above);
    if (below.some((child) => tokens[child].relation === 'expl')) {
      const noun = below.find((child) => child > above && child < that && isSaying(child));
      if (noun === undefined || tokens.slice(noun + 1, that).some(({ xpos }) => !PHRASE_TAGS.has(xpos))) return;
      changes.set(at, { head: noun, relation: 'acl' });
      return;
    }
    const { upos, relation } = tokens[that - 1];
    // "a proposal that he says they accept" is a relative clause.
    if (tokens[above].upos !== 'VERB' || [above, at].some((verb) => SPEECH_VERBS.has(lemmaOf(tokens[verb])))) return;
    if (upos !== 'NOUN' || !isSaying(that - 1) || !/^(obl|obj|nmod)/.test(relation)) return;
    if (isBelow(tokens, that - 1, above)) changes.set(at, { head: that - 1, relation: 'acl' });
  });
  return changed(tokens, changes);
}

/**
 * "There is concern among doctors that the strain resists treatment", taken for a relative clause: with a subject of its own, and
 * among people or in a place, what follows "that" is the content of the concern.
 */
function contentAmong(tokens: Tokens, changes: Changes, at: number): void {
  const that = firstOf(tokens, at);
  const { text, head, relation } = tokens[that];
  if (text.toLowerCase() !== 'that' || head !== at || relation !== 'obj') return;
  if (!childrenOf(tokens, at).some((child) => child > that && tokens[child].relation.startsWith('nsubj'))) return;
  let noun = tokens[at].head;
  const inner = noun;
  if (tokens[noun].relation === 'nmod' && !isTellingNoun(tokens[noun])) noun = tokens[noun].head;
  if (noun < 0 || !isTellingNoun(tokens[noun]) || tokens[noun].head < 0) return;
  const among = range(noun + 1, that).find((each) => /^(among|amongst|in|within|at)$/i.test(tokens[each].text));
  if (among !== noun + 1 || tokens.slice(among, that).some(({ xpos }) => !PHRASE_TAGS.has(xpos))) return;
  if (!childrenOf(tokens, tokens[noun].head).some((child) => tokens[child].relation === 'expl')) return;
  // "a claim in the report that the mayor made" has its object in "that".
  const isWhole = childrenOf(tokens, at).some(
    (child) => child > at && /^(obj|ccomp|xcomp)/.test(tokens[child].relation),
  );
  if (!isWhole && !/^among/i.test(tokens[among].text)) return;
  if (inner !== noun || tokens[at].relation !== 'acl') changes.set(at, { head: noun, relation: 'acl' });
  changes.set(that, { relation: 'mark', upos: 'SCONJ', xpos: 'IN' });
}

/** "calls for the governor to resign": the governor is who is to resign, and the calls do nothing. */
export function demandedDeeds(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  demandedClauses(tokens, changes);
  eachOf(tokens, 'nmod', (token, who) => {
    const noun = token.head;
    if (noun < 0 || noun > who || tokens[noun].upos !== 'NOUN') return;
    if (INFINITIVE_NOUNS.get(lemmaOf(tokens[noun]))?.modality !== 'asked') return;
    const mark = childrenOf(tokens, who).find((child) => tokens[child].relation === 'case');
    if (mark !== noun + 1 || tokens[mark].text.toLowerCase() !== 'for') return;
    const to = tokens.findIndex(({ xpos }, at) => at > who && xpos === 'TO');
    const deed = to < 0 ? -1 : tokens[to].head;
    if (deed <= to || !/^(xcomp|advcl|acl|ccomp)$/.test(tokens[deed].relation) || tokens[deed].head > to) return;
    if (tokens.slice(who + 1, to).some((_, at) => !isBelow(tokens, who + 1 + at, who))) return;
    if (isBelow(tokens, noun, deed)) return;
    // "requests for money to clear drains": nobody asks the money to do it
    if (isMeans(tokens, who, deed)) return;
    changes.set(deed, { head: noun, relation: 'acl' });
    changes.set(who, { head: deed, relation: subjectRelation(tokens, deed) });
    changes.set(mark, { head: deed, relation: 'mark' });
  });
  return changed(tokens, changes);
}

/** Whether what is asked for does nothing itself to what the infinitive has for its object. */
function isMeans(tokens: Tokens, what: number, deed: number): boolean {
  if (tokens[what].upos !== 'NOUN' || typeOfLemma(lemmaOf(tokens[what])) !== null) return false;
  return tokens[what].xpos === 'NN' && childrenOf(tokens, deed).some((child) => tokens[child].relation === 'obj');
}

/** "prompted calls | for the governor to resign": the clause behind "for" is what the calls right before it ask. */
function demandedClauses(tokens: Tokens, changes: Changes): void {
  eachOf(tokens, 'mark', (token, mark) => {
    const noun = mark - 1;
    const deed = token.head;
    if (token.text.toLowerCase() !== 'for' || noun < 0 || deed < mark) return;
    if (tokens[noun].upos !== 'NOUN' || INFINITIVE_NOUNS.get(lemmaOf(tokens[noun]))?.modality !== 'asked') return;
    if (!/^(xcomp|advcl|ccomp)$/.test(tokens[deed].relation) || tokens[deed].head !== tokens[noun].head) return;
    const own = childrenOf(tokens, deed);
    if (!own.some((child) => child > mark && tokens[child].relation.startsWith('nsubj'))) return;
    if (own.some((child) => child < deed && tokens[child].xpos === 'TO'))
      changes.set(deed, { head: noun, relation: 'acl' });
  });
}

/** The topmost finite verb of telling that holds this word, or -1. */
function outermostTeller(tokens: Tokens, from: number): number {
  let found = -1;
  for (let at = from; at >= 0; at = tokens[at].head)
    if (SPEECH_VERBS.has(lemmaOf(tokens[at])) && FINITE.has(tokens[at].xpos)) found = at;
  return found;
}

/**
 * "The airline said it would appeal, and the regulator that it might settle": the verb of telling is not said again. The second
 * teller is coordinated with the first verb, and what is told is the clause of the second teller.
 */
export function gappedTellers(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach((token, that) => {
    if (token.text.toLowerCase() !== 'that') return;
    const deed = token.head;
    let first = that;
    while (first > 0 && PHRASE_TAGS.has(tokens[first - 1].xpos)) first--;
    const joint = first - 1;
    if (first === that || joint < 2 || tokens[joint].upos !== 'CCONJ' || !/^[,;]$/.test(tokens[joint - 1].text)) return;
    const teller = range(first, that).find(
      (at) => NOMINAL_TAG.test(tokens[at].upos) && !isWithin(tokens, at, first, that),
    );
    if (teller === undefined || !canSpeak(tokens[teller]) || tokens[teller].relation.startsWith('nsubj')) return;
    if (token.relation !== 'mark' && !isTakenForRelative(tokens, that, teller)) return;
    const said = outermostTeller(tokens, tokens[joint - 2].head);
    if (said < 0 || said > joint || deed < that) return;
    if (!childrenOf(tokens, said).some((child) => child > said && tokens[child].relation === 'ccomp')) return;
    changes.set(teller, { head: said, relation: 'conj' });
    changes.set(joint, { head: teller, relation: 'cc' });
    changes.set(deed, { head: teller, relation: 'ccomp' });
    if (token.relation !== 'mark') changes.set(that, { relation: 'mark', upos: 'SCONJ', xpos: 'IN' });
  });
  return changed(tokens, changes);
}

/** A noun joined to a verb is no noun of a row, and "that" before a subject no subject: the parser took it for a relative word. */
function isTakenForRelative(tokens: Tokens, that: number, teller: number): boolean {
  const { head, relation } = tokens[that];
  const above = tokens[teller].head;
  const isBeside = tokens[head]?.relation === 'conj' && tokens[head].head === above;
  if (relation !== 'obj' || head < that || (tokens[head].head !== teller && !isBeside)) return false;
  return tokens[teller].relation === 'conj' && above >= 0 && tokens[above].upos === 'VERB';
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);

const isWithin = (tokens: Tokens, at: number, from: number, to: number) =>
  tokens[at].head >= from && tokens[at].head < to;

/**
 * "a reference to claims - denied by the firm - that it had paid", "contrary to a report in the Herald that it had paid": between
 * a noun of telling and its clause stands an aside or a place, and the parser hangs the clause on a word of that.
 */
export function contentBehindAsides(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'mark', (token, that) => {
    if (token.text.toLowerCase() !== 'that' || token.head < that) return;
    const deed = token.head;
    const noun = tellingNounBefore(tokens, that);
    if (noun < 0 || isBelowUpTo(tokens, deed, noun, that)) return;
    const { head, relation } = tokens[deed];
    const isInside = head > noun && head < that;
    // "reported claims, denied by the ministry, that": what is reported are the claims
    const isTold = head >= 0 && SPEECH_VERBS.has(lemmaOf(tokens[head])) && !isObjectOf(tokens[noun], head);
    if (!isInside && !relation.startsWith('advcl') && (relation !== 'ccomp' || isTold)) return;
    changes.set(deed, { head: noun, relation: 'acl' });
    const hung = range(noun + 1, that).filter((at) => tokens[at].head >= that && tokens[at].upos !== 'PUNCT');
    const main = hung.findLast((at) => NOMINAL_TAG.test(tokens[at].upos));
    const verb = range(noun + 1, that).find((at) => tokens[at].xpos === 'VBN' && tokens[at].head === noun);
    for (const at of hung) {
      if (main === undefined) break;
      if (at !== main) changes.set(at, { head: main });
      else
        changes.set(at, verb === undefined ? { head: noun, relation: 'nmod' } : { head: verb, relation: 'obl:agent' });
    }
  });
  const result = changed(tokens, changes);
  return result && !hasCycle(result) ? result : null;
}

const isObjectOf = ({ relation, head }: Token, verb: number) => relation === 'obj' && head === verb;

/** The noun of telling before "that", with nothing but an aside between marks or one prepositional phrase behind it; -1 elsewhere. */
function tellingNounBefore(tokens: Tokens, that: number): number {
  const mark = tokens[that - 1]?.text ?? '';
  if (ASIDE_MARK.test(mark)) {
    const opens = tokens.findLastIndex(({ text }, at) => at < that - 1 && text === mark);
    const words = tokens.slice(opens + 1, that - 1);
    const isAside = opens > 0 && words.length > 1 && !words.some(({ xpos }) => FINITE.has(xpos));
    return isAside && tokens[opens + 1].xpos === 'VBN' && isTellingNoun(tokens[opens - 1]) ? opens - 1 : -1;
  }
  for (let at = that - 1; at > 0 && that - at <= MAX_PLACE; at--) {
    if (isTellingNoun(tokens[at])) return at < that - 1 && tokens[at + 1].xpos === 'IN' ? at : -1;
    if (!PHRASE_TAGS.has(tokens[at].xpos)) return -1;
  }
  return -1;
}

const ASIDE_MARK = /^(,|-|–|—)$/;
/** Words from a noun of telling to its "that": "in the daily Evening Herald". */
const MAX_PLACE = 8;

const isTellingNoun = (token: Token) => token.upos === 'NOUN' && SPEECH_NOUNS.has(lemmaOf(token));

/** Whether a clause hangs on this noun, or on one of its words that is no part of what stands between. */
function isBelowUpTo(tokens: Tokens, deed: number, noun: number, end: number): boolean {
  return (
    tokens[deed].head === noun ||
    (isBelow(tokens, deed, noun) && (tokens[deed].head < noun || tokens[deed].head >= end))
  );
}
