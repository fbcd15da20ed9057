import { OBJECTLESS } from '../data/objectless';
import { UNACCUSATIVE } from '../data/relation-classes';
import { SPEECH_NOUNS, SPEECH_VERBS } from '../data/speech';
import { thatBehindComma } from './repairs-set-off';
import {
  changed,
  childrenOf,
  eachOf,
  endOf,
  firstOf,
  hasSubject,
  lemmaOf,
  NOMINAL_TAG,
  noChanges,
  objectBefore,
  prepositionOf,
  type Repair,
  type Tokens,
} from './tree-repair';

/** What somebody holds, where who holds it stands between the noun and its clause. */

/** "a finding by inspectors that the crew had not slept": it was found that they had not; nobody slept the inspectors. */
function contentBehindHolders(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'acl:relcl', (token, verb) => {
    const holder = token.head;
    if (holder < 0 || holder > verb) return;
    const that = firstOf(tokens, verb);
    if (!isThat(tokens, that) || tokens[that].head !== verb || tokens[that].relation !== 'obj') return;
    const noun = nounHeld(tokens, holder);
    if (noun < 0 || !hasSubject(tokens, verb) || !isComplete(tokens, verb)) return;
    changes.set(verb, { head: noun, relation: 'acl' });
    changes.set(that, { relation: 'mark', upos: 'SCONJ', xpos: 'IN' });
    changes.set(holder, { head: noun, relation: 'nmod' });
  });
  return changed(tokens, changes);
}

/** "disputed a claim by her deputy, Ana Reyes, that the funds were missing": behind a name, or "who ...", between commas too. */
function contentBehindNames(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, ['advcl', 'parataxis', 'dep'], (token, verb) => {
    const that = thatBehindComma(tokens, verb);
    const above = token.head;
    if (above < 0 || above > that) return;
    const holder = tokens.findIndex((each, at) => {
      const isOf = tokens[each.head]?.head === above || each.head === above;
      return at < that - 1 && isOf && /^(nmod|obl)$/.test(each.relation) && endOf(tokens, at) === that - 2;
    });
    if (holder < 0 || !childrenOf(tokens, holder).some((at) => /^(appos|acl:relcl)$/.test(tokens[at].relation))) return;
    const noun = nounHeld(tokens, holder);
    if (noun < 0) return;
    changes.set(verb, { head: noun, relation: 'acl' });
    changes.set(holder, { head: noun, relation: 'nmod' });
  });
  return changed(tokens, changes);
}

/** "on the Corran Bank, a ground claimed by two lands": it is claimed, and claims nothing. */
function appositionsDoneTo(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'parataxis', (token, verb) => {
    if (!/^VB[ND]$/.test(token.xpos) || token.head > verb) return;
    const below = childrenOf(tokens, verb);
    const noun = below.find((child) => tokens[child].relation === 'nsubj' && child === verb - 1) ?? -1;
    const isDone = below.some(
      (child) => tokens[child].relation === 'obl:agent' && prepositionOf(tokens, child) === verb + 1,
    );
    const isOther = below.some((child) => /^(aux|obj|ccomp|mark)/.test(tokens[child].relation));
    if (noun < 0 || !isDone || isOther || tokens[noun].upos !== 'NOUN') return;
    const comma = firstOf(tokens, noun) - 1;
    if (tokens[comma]?.text !== ',' || comma < 1) return;
    let named = comma - 1;
    while (/^(flat|compound)$/.test(tokens[named].relation)) named = tokens[named].head;
    if (!/^(NOUN|PROPN)$/.test(tokens[named].upos) || named >= comma) return;
    changes.set(noun, { head: named, relation: 'appos' });
    changes.set(verb, { head: noun, relation: 'acl', xpos: 'VBN' });
  });
  return changed(tokens, changes);
}

const isThat = (tokens: Tokens, at: number): boolean => /^that$/i.test(tokens[at]?.text ?? '');

/** The noun of telling right before "by somebody", or "from" or "of" them; -1 for none. */
function nounHeld(tokens: Tokens, holder: number): number {
  const mark = prepositionOf(tokens, holder);
  if (mark < 1 || !/^(by|from|of)$/i.test(tokens[mark].text) || !NOMINAL_TAG.test(tokens[holder].upos)) return -1;
  return SPEECH_NOUNS.has(lemmaOf(tokens[mark - 1])) && tokens[mark - 1].upos === 'NOUN' ? mark - 1 : -1;
}

/** Nothing is done in it to what stands before: it has what it is done to, or nothing can have it done. */
function isComplete(tokens: Tokens, verb: number): boolean {
  const lemma = lemmaOf(tokens[verb]);
  if (OBJECTLESS.has(lemma) || UNACCUSATIVE.has(lemma.toUpperCase())) return true;
  return childrenOf(tokens, verb).some(
    (child) =>
      /^(cop|aux:pass)$/.test(tokens[child].relation) ||
      (child > verb && /^(obj|ccomp|xcomp)$/.test(tokens[child].relation)),
  );
}

/** "denies this: according to its clerk, the vase was whole": what is denied stands before the colon, and what is told behind it. */
function accountsBehindDenials(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'ccomp', (token, told) => {
    const verb = token.head;
    if (verb < 0 || verb > told) return;
    if (SPEECH_VERBS.get(lemmaOf(tokens[verb]))?.act !== 'denies') return;
    const colon = tokens.findIndex(({ text }, at) => text === ':' && at > verb && at < told);
    const that = colon - 1;
    const isThat = that > verb && /^that$/i.test(tokens[that].text) && tokens[that].head === told;
    if (colon < 0 || !(isThat || objectBefore(tokens, verb, colon) !== undefined)) return;
    if (!childrenOf(tokens, told).every((child) => child >= colon || (isThat && child === that))) return;
    changes.set(told, { relation: 'parataxis' });
    if (isThat) changes.set(that, { head: verb, relation: 'obj', upos: 'PRON', xpos: 'DT' });
  });
  return changed(tokens, changes);
}

export const CONTENT_REPAIRS: readonly Repair[] = [
  {
    name: 'accounts behind denials',
    apply: accountsBehindDenials,
    example:
      'The museum denies this: according to its registrar, Tomas Hale, the vase was packed in foam and was never left on the dock.',
    gives: 'packed parataxis denies',
  },
  {
    name: 'content behind holders',
    apply: contentBehindHolders,
    example: 'The ferry line rejected a finding by inspectors that the captain had not slept for 30 hours.',
    gives: 'slept acl finding',
  },
  {
    name: 'content behind names',
    apply: contentBehindNames,
    example: 'The governor disputed an assertion by her deputy, Ana Reyes, that the funds were missing.',
    gives: 'missing acl assertion',
  },
  {
    name: 'appositions done to',
    apply: appositionsDoneTo,
    example: "Belmora's coast guard seized the Halvard on the Corran Bank, a fishing ground claimed by both countries.",
    gives: 'claimed acl ground',
  },
];
