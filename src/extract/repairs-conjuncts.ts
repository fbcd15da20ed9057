import { SPEECH_VERBS } from '../data/speech';
import { TEMPORAL_NOUNS } from '../data/temporal';
import type { Token } from '../model';
import {
  changed,
  childrenOf,
  eachOf,
  eachWord,
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
  subjectRelation,
  type Tokens,
} from './tree-repair';
import { canAct } from './types';

/** What "and" joins, and to which of two verbs belongs what stands behind both of them. */

const COMPLEMENTS = /^(obj|ccomp|iobj)$/;

/**
 * "regretted the decision and hoped [a date would be set]", "kidnapping two men and planting mines [on a road]": what stands right
 * behind the second verb is its own where the first one has an object before it.
 */
export function complementsOfConjuncts(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', (token, second) => {
    const first = token.head;
    if (token.upos !== 'VERB' || first < 0 || first > second) return;
    if (tokens[first].upos !== 'VERB' || objectBefore(tokens, first, second) === undefined) return;
    if (childrenOf(tokens, second).some((child) => child > second)) return;
    const behind = childrenOf(tokens, first).filter(
      (child) => child > second && !/^(punct|conj|parataxis)/.test(tokens[child].relation),
    );
    if (behind.length === 0 || !COMPLEMENTS.test(tokens[behind[0]].relation)) return;
    if (firstOf(tokens, behind[0]) !== second + 1) return;
    for (const each of behind) changes.set(each, { head: second });
  });
  return changed(tokens, changes);
}

/**
 * "has tired of the war against the rebels and his office on Monday stopped the sale": a verb with a tense that no "and" joins to
 * the one before it has the noun that the "and" stands before for its subject.
 */
export function subjectsOfBareConjuncts(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', (token, verb) => {
    if (token.upos !== 'VERB' || token.head < 0 || token.head > verb) return;
    if (hasSubject(tokens, verb) || !hasTense(tokens, verb)) return;
    const first = firstOf(tokens, verb);
    const noun = tokens.findLastIndex(
      ({ relation, upos }, at) => at < first && at > token.head && relation === 'conj' && /^(NOUN|PROPN)$/.test(upos),
    );
    if (noun < 0 || tokens[first].upos === 'PUNCT' || /^(cc|mark)/.test(tokens[first].relation)) return;
    if (!tokens.slice(noun + 1, first).every((_, n) => isBelow(tokens, noun + 1 + n, noun))) return;
    const joint = childrenOf(tokens, noun).find((child) => child < noun && tokens[child].relation === 'cc');
    if (joint === undefined || firstOf(tokens, noun) !== joint || prepositionOf(tokens, noun) >= 0) return;
    if (!isBelow(tokens, noun, token.head)) return;
    changes.set(noun, { head: verb, relation: subjectRelation(tokens, verb) });
    changes.set(joint, { head: verb });
  });
  return changed(tokens, changes);
}

/** "lifted off at noon, and its first stage performed as planned": no noun is joined to a verb; the participle behind it is one. */
export function clausesOfNouns(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach((token, verb) => {
    // "rents are cut and repairs carried out": it may hang on the first verb beside the noun
    const isBeside =
      token.relation === 'advcl' && tokens[verb - 1]?.relation === 'conj' && tokens[verb - 1].head === token.head;
    const noun = isBeside ? verb - 1 : token.head;
    if (!(isBeside || token.relation === 'acl') || token.xpos !== 'VBN' || noun < 0 || noun > verb) return;
    const { relation, head: above, upos } = tokens[noun];
    if (relation !== 'conj' || !/^(NOUN|PROPN)$/.test(upos) || above < 0 || above > noun) return;
    if (tokens[above].upos !== 'VERB' || !hasTense(tokens, above) || prepositionOf(tokens, noun) >= 0) return;
    // "the money paid by noon" is paid by nobody.
    if (
      childrenOf(tokens, verb).some(
        (child) => /^(aux|obl:agent|mark)/.test(tokens[child].relation) && !isTime(tokens[child]),
      )
    )
      return;
    const opens = childrenOf(tokens, noun).filter((child) => /^(cc|punct)$/.test(tokens[child].relation));
    if (!opens.some((child) => tokens[child].relation === 'cc' && child < noun)) return;
    // "one was killed and nine others injured", "unless the law is changed and the money paid": done to the second as well.
    const isUnder = (kind: string) => childrenOf(tokens, above).some((child) => tokens[child].relation === kind);
    const isDoneToo =
      isUnder('aux:pass') && (isUnder('mark') || objectBefore(tokens, verb, tokens.length) === undefined);
    changes.set(verb, { head: above, relation: 'conj', xpos: isDoneToo ? 'VBN' : 'VBD' });
    changes.set(noun, { head: verb, relation: isDoneToo ? 'nsubj:pass' : 'nsubj' });
    for (const child of opens) changes.set(child, { head: verb });
  });
  return changed(tokens, changes);
}

const isTime = (token: Token): boolean =>
  token.relation === 'obl:agent' && TEMPORAL_NOUNS.has(lemmaOf(token).replace('.', ''));

/**
 * "was told that the plan would be shelved and heard nothing more": a past tense is joined to no verb behind "would", but to the
 * next verb above it that is in the past.
 */
export function pastsBehindModals(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach((token, verb) => {
    const modal = token.head;
    const past = finiteOf(tokens, verb);
    // "gave no date" and "did not give a date"
    if (past?.xpos !== 'VBD' || (past !== token && lemmaOf(past) !== 'do')) return;
    if (token.relation !== 'conj' || modal < 0 || modal > verb) return;
    if (hasSubject(tokens, verb) || finiteOf(tokens, modal)?.xpos !== 'MD') return;
    if (childrenOf(tokens, verb).some((child) => tokens[child].relation === 'mark')) return;
    // "would be cut and put on sale" has one form for both.
    if (!/^(ccomp|acl)$/.test(tokens[modal].relation) || (past === token && past.text.toLowerCase() === lemmaOf(token)))
      return;
    const above = tokens[modal].head;
    if (above < 0 || above > modal || tokens[above].upos !== 'VERB') return;
    if (!hasSubject(tokens, above) || finiteOf(tokens, above)?.xpos !== 'VBD') return;
    // "said the state would join but had no plans": a state can have plans.
    const subject = subjectOf(tokens, modal);
    if (subject === undefined || tokens[subject].upos !== 'NOUN' || canAct(tokens[subject])) return;
    changes.set(verb, { head: above });
  });
  return changed(tokens, changes);
}

/** "did not dispute that his client had called but said it was late": who does not dispute it says so. */
export function tellersWhoDoNotDeny(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', (token, verb) => {
    const content = token.head;
    if (token.xpos !== 'VBD' || content < 0 || content > verb) return;
    if (SPEECH_VERBS.get(lemmaOf(token))?.act !== 'says' || hasSubject(tokens, verb)) return;
    const children = childrenOf(tokens, verb).map((child) => tokens[child]);
    if (!children.some(({ relation, text }) => relation === 'cc' && /^but$/i.test(text))) return;
    if (children.some(({ relation }) => relation === 'mark') || tokens[content].relation !== 'ccomp') return;
    const above = tokens[content].head;
    if (above < 0 || above > content || SPEECH_VERBS.get(lemmaOf(tokens[above]))?.act !== 'denies') return;
    if (!hasSubject(tokens, above) || finiteOf(tokens, above)?.text.toLowerCase() !== 'did') return;
    changes.set(verb, { head: above });
  });
  return changed(tokens, changes);
}

/** "gave 5 million to the hospital and 2 million to the school": the second pair is no part of the first recipient. */
export function gappedRecipients(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', (token, second) => {
    const recipient = token.head;
    if (recipient < 0 || recipient > second || !tokens[recipient].relation.startsWith('obl')) return;
    const verb = tokens[recipient].head;
    const to = prepositionOf(tokens, recipient);
    if (verb < 0 || to < 0 || objectBefore(tokens, verb, to) === undefined) return;
    const again = tokens.findIndex(
      ({ text, relation }, at) =>
        at > recipient && relation === 'case' && text === tokens[to].text && isBelow(tokens, at, second),
    );
    const amount = tokens[again - 1];
    if (again < 0 || amount.relation === 'cc' || !tokens.slice(recipient, again).some(({ upos }) => upos === 'NUM'))
      return;
    if (!isBelow(tokens, again - 1, second) || tokens[second].relation !== 'conj') return;
    if (!childrenOf(tokens, second).some((child) => child < again && tokens[child].relation === 'cc')) return;
    changes.set(second, { head: verb, relation: 'dep' });
  });
  return changed(tokens, changes);
}

/** "was delayed by lawsuits and by a strike", "spoke with the mayor or with any of his aides": the same preposition joins two phrases, and no noun a verb. */
export function conjunctsOfPhrases(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', (token, second) => {
    const verb = token.head;
    if (verb < 0 || verb > second || tokens[verb].upos !== 'VERB') return;
    const again = NOMINAL_TAG.test(token.upos) ? prepositionOf(tokens, second) : -1;
    if (again < 0 || tokens[again - 1].relation !== 'cc' || tokens[again - 1].head !== second) return;
    if (childrenOf(tokens, second).some((child) => /^(nsubj|csubj|cop|expl|aux)/.test(tokens[child].relation))) return;
    const first = childrenOf(tokens, verb).findLast((child) => child > verb && child < again && child !== second);
    if (first === undefined || !tokens[first].relation.startsWith('obl')) return;
    const before = prepositionOf(tokens, first);
    if (before >= 0 && lemmaOf(tokens[before]) === lemmaOf(tokens[again])) changes.set(second, { head: first });
  });
  return changed(tokens, changes);
}

/** "we said so, but nobody asked": what is said is "so", and the clause behind "but" is not. */
export function clausesBehindSo(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'ccomp', (token, deed) => {
    const verb = token.head;
    if (verb < 0 || verb > deed || !SPEECH_VERBS.has(lemmaOf(tokens[verb]))) return;
    if (!/^so$/i.test(tokens[verb + 1].text) || tokens[verb + 1].head !== verb) return;
    if (!childrenOf(tokens, deed).some((child) => child < deed && tokens[child].relation === 'cc')) return;
    changes.set(deed, { relation: 'conj' });
  });
  return changed(tokens, changes);
}

/**
 * "is willing, provided the rebels hand over the prisoners and publish maps": behind a comma, with a noun and what can be a verb
 * behind it, "provided" opens a condition; nobody provides the noun.
 */
export function conditionsOfProvided(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, 'provided', (token, mark) => {
    const above = token.head;
    if (tokens[mark - 1]?.text !== ',' || above < 0 || above > mark) return;
    const below = childrenOf(tokens, mark);
    if (below.some((child) => child < mark && tokens[child].upos !== 'PUNCT')) return;
    const clause = below.find(
      (child) => /^(xcomp|ccomp)$/.test(tokens[child].relation) && /^VB[DNPZ]?$/.test(tokens[child].xpos),
    );
    const subject =
      (clause === undefined
        ? undefined
        : childrenOf(tokens, clause).find((child) => child < clause && tokens[child].relation.startsWith('nsubj'))) ??
      objectBefore(tokens, mark, clause ?? tokens.length) ??
      below.find((child) => child > mark && tokens[child].relation === 'nsubj');
    if (subject === undefined) return;
    const next = tokens.findIndex((_, at) => at > subject && !isBelow(tokens, at, subject));
    const verb = clause ?? next;
    if (verb < 0 || (clause === undefined && !isHiddenVerb(tokens, verb, mark))) return;
    changes.set(mark, { head: verb, relation: 'mark' });
    const { xpos } = tokens[verb];
    const isPassive = childrenOf(tokens, verb).some((child) => tokens[child].relation === 'aux:pass');
    changes.set(verb, {
      head: wholeOffer(tokens, above),
      relation: 'advcl',
      upos: 'VERB',
      xpos: FINITE_FORM[isPassive ? '' : xpos] ?? xpos,
    });
    changes.set(subject, { head: verb, relation: isPassive ? 'nsubj:pass' : 'nsubj' });
    for (const child of below) if (child !== verb && child !== subject) changes.set(child, { head: verb });
    for (const child of childrenOf(tokens, verb))
      if (tokens[child].relation === 'case') changes.set(child, { relation: 'compound:prt' });
  });
  return changed(tokens, changes);
}

/** "offered to apologize and to pay, provided that ...": the condition is of all that is offered. */
function wholeOffer(tokens: Tokens, above: number): number {
  const { relation, xpos, head } = tokens[above];
  if (relation !== 'conj' || xpos !== 'VB' || head < 0 || tokens[head].relation !== 'xcomp') return above;
  return tokens[head].head;
}

/** What a form is that stands as a verb with a tense: "guaranteed" is a past. */
const FINITE_FORM: Readonly<Record<string, string>> = { VB: 'VBP', VBN: 'VBD', NN: 'VBP' };

/** A bare word that no article opens, between a noun and what it would be done to. */
function isHiddenVerb(tokens: Tokens, verb: number, mark: number): boolean {
  const { xpos, relation, head } = tokens[verb];
  if (
    head !== mark ||
    !/^(NN|VB|VBP)$/.test(xpos) ||
    !/^(advmod|obl|obl:unmarked|dep|ccomp|xcomp|conj)$/.test(relation)
  )
    return false;
  return childrenOf(tokens, verb).every((child) => child > verb);
}

/** "the zone that they declared and that neither side recognises": the second "that" goes back to the zone as the first one does. */
export function joinedRelatives(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', (token, second) => {
    const first = token.head;
    if (first < 0 || first > second || tokens[first].relation !== 'acl:relcl') return;
    const below = childrenOf(tokens, second);
    const that = below.find(
      (child) => child < second && tokens[child].relation === 'mark' && /^that$/i.test(tokens[child].text),
    );
    if (that === undefined || tokens[that - 1].upos !== 'CCONJ') return;
    const who = childrenOf(tokens, first).find(
      (child) => child < first && tokens[child].lemma.toLowerCase() === 'that',
    );
    if (who === undefined || !/^(nsubj|obj)/.test(tokens[who].relation)) return;
    const isFull = hasSubject(tokens, second);
    if (isFull && below.some((child) => /^(obj|ccomp|xcomp|cop)/.test(tokens[child].relation))) return;
    changes.set(that, { relation: isFull ? 'obj' : tokens[who].relation, upos: 'PRON', xpos: 'WDT' });
  });
  return changed(tokens, changes);
}

/** "becomes trapped under siege or caught in the crossfire", "help find the men and free them": joined to what the verb rules. */
export function conjunctsOfStates(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', (token, second) => {
    const verb = token.head;
    if (verb < 0 || verb > second || token.upos !== 'VERB') return;
    const ruled = childrenOf(tokens, verb).findLast(
      (child) => child > verb && child < second && tokens[child].relation === 'xcomp',
    );
    if (ruled === undefined || childrenOf(tokens, second).some((child) => BOUND.test(tokens[child].relation))) return;
    const isState =
      BECOMING.has(lemmaOf(tokens[verb])) &&
      token.xpos === 'VBN' &&
      tokens[verb].xpos !== 'VBN' &&
      /^(JJ|VBN)$/.test(tokens[ruled].xpos);
    const isHelp = lemmaOf(tokens[verb]) === 'help' && token.xpos === 'VB' && tokens[ruled].xpos === 'VB';
    if (isState || isHelp) changes.set(second, { head: ruled });
  });
  return changed(tokens, changes);
}

const BOUND = /^(aux|nsubj|mark|csubj|expl)/;
const BECOMING = new Set('become remain get be stay seem appear feel look'.split(' '));
