import { INFINITIVE_NOUNS } from '../data/infinitive-nouns';
import { SPEECH_NOUNS, SPEECH_VERBS } from '../data/speech';
import { WEEKDAYS } from '../data/temporal';
import type { Token } from '../model';
import {
  type Changes,
  changed,
  childrenOf,
  FINITE,
  firstOf,
  isBelow,
  lemmaOf,
  NOMINAL_TAG,
  PHRASE_TAGS,
  type Tokens,
} from './tree-repair';
import { isActorNoun } from './types';

const DAYS = new Set([...WEEKDAYS.map((day) => day.toLowerCase()), 'yesterday', 'today']);

/** "Senator Holm on Tuesday accused the ministry": nobody is a senator on Tuesday; the day is that of the deed. */
export function daysOfDeeds(tokens: Tokens): Token[] | null {
  const changes: Changes = new Map();
  tokens.forEach((token, day) => {
    if (!/^(nmod|appos|flat)/.test(token.relation) || !DAYS.has(token.text.toLowerCase()) || token.head > day) return;
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
    if (top < 0 || !tokens[top].relation.startsWith('nsubj') || !canSpeak(tokens[top])) return;
    const deed = tokens[top].head;
    const isFirst = verb === deed || (tokens[verb]?.head === deed && /^(aux|cop)/.test(tokens[verb].relation));
    if (!isFirst || !FINITE.has(tokens[verb].xpos) || childrenOf(tokens, day).some((child) => child > day)) return;
    changes.set(day, { head: deed, relation: 'obl' });
  });
  return changed(tokens, changes);
}

function canSpeak(token: Token): boolean {
  if (token.upos === 'PROPN') return true;
  return token.upos === 'NOUN' && isActorNoun(lemmaOf(token));
}

/**
 * "There is concern among doctors that the strain resists treatment", "resigned amid reports that he took bribes": the clause is
 * what the concern is about, where the verb tells nothing.
 */
export function contentBesideVerbs(tokens: Tokens): Token[] | null {
  const changes: Changes = new Map();
  tokens.forEach((token, at) => {
    const above = token.head;
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

/** "calls for the governor to resign": the governor is who is to resign, and the calls do nothing. */
export function demandedDeeds(tokens: Tokens): Token[] | null {
  const changes: Changes = new Map();
  tokens.forEach((token, who) => {
    const noun = token.head;
    if (token.relation !== 'nmod' || noun < 0 || noun > who || tokens[noun].upos !== 'NOUN') return;
    if (INFINITIVE_NOUNS.get(lemmaOf(tokens[noun]))?.modality !== 'asked') return;
    const mark = childrenOf(tokens, who).find((child) => tokens[child].relation === 'case');
    if (mark !== noun + 1 || tokens[mark].text.toLowerCase() !== 'for') return;
    const to = tokens.findIndex(({ xpos }, at) => at > who && xpos === 'TO');
    const deed = to < 0 ? -1 : tokens[to].head;
    if (deed <= to || !/^(xcomp|advcl|acl|ccomp)$/.test(tokens[deed].relation) || tokens[deed].head > to) return;
    if (tokens.slice(who + 1, to).some((_, at) => !isBelow(tokens, who + 1 + at, who))) return;
    if (isBelow(tokens, noun, deed)) return;
    const isPassive = childrenOf(tokens, deed).some((child) => tokens[child].relation === 'aux:pass');
    changes.set(deed, { head: noun, relation: 'acl' });
    changes.set(who, { head: deed, relation: isPassive ? 'nsubj:pass' : 'nsubj' });
    changes.set(mark, { head: deed, relation: 'mark' });
  });
  return changed(tokens, changes);
}

/**
 * "a charge the ministry called baseless": a noun right behind a noun, with a verb behind it, is the subject of a clause on
 * the first one. The parser takes the verb for a participle.
 */
export function contactRelatives(tokens: Tokens): Token[] | null {
  const changes: Changes = new Map();
  tokens.forEach((token, verb) => {
    const subject = token.head;
    if (token.relation !== 'acl' || token.xpos !== 'VBN' || subject < 0 || subject > verb) return;
    const noun = tokens[subject].head;
    if (!/^(obj|nsubj|dep)$/.test(tokens[subject].relation) || noun < 0 || !/^NN/.test(tokens[noun].xpos)) return;
    if (firstOf(tokens, subject) !== noun + 1 || !NOMINAL_TAG.test(tokens[subject].upos)) return;
    if (tokens.slice(subject + 1, verb).some(({ upos }) => upos !== 'ADV')) return;
    const below = childrenOf(tokens, verb);
    if (below.some((child) => /^(obl:agent|obj|aux)/.test(tokens[child].relation))) return;
    changes.set(verb, { head: noun, relation: 'acl:relcl', xpos: 'VBD' });
    changes.set(subject, { head: verb, relation: 'nsubj' });
  });
  return changed(tokens, changes);
}
