import { SPEECH_VERBS } from '../data/speech';
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
  isBehindComma,
  isBelow,
  isPhraseUpTo,
  lemmaOf,
  NOMINAL_TAG,
  noChanges,
  objectBefore,
  type Tokens,
} from './tree-repair';
import { typeOfLemma } from './types';

/** Verbs without a subject, or with one too many. */

/** "The army and the police searched": two subjects with "and" between them are one. */
export function joinedSubjects(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, ['and', 'or'], (token, and) => {
    const verb = token.head;
    if (token.relation !== 'cc' || verb < and) return;
    const subjects = childrenOf(tokens, verb).filter((child) => child < verb && /^nsubj/.test(tokens[child].relation));
    const far = subjects.find((at) => at < and && isBelow(tokens, and - 1, at));
    const near = subjects.find((at) => at > and && firstOf(tokens, at) === and + 1);
    if (far === undefined || near === undefined || tokens[near].upos === 'PRON') return;
    changes.set(near, { head: far, relation: 'conj' });
    changes.set(and, { head: near });
  });
  return changed(tokens, changes);
}

/** Verbs of telling that name nobody they are said to. */
export const UNADDRESSED = new Set('say believe claim argue insist think allege suspect know'.split(' '));

/** "say the money, hidden in a cellar, belonged to the mayor": nobody says money. */
export function subjectsOfTold(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'ccomp', (token, told) => {
    const verb = token.head;
    if (verb < 0 || verb > told || !UNADDRESSED.has(lemmaOf(tokens[verb]))) return;
    if (!hasTense(tokens, told) || hasSubject(tokens, told)) return;
    if (childrenOf(tokens, told).some((child) => child < told && /^(mark|cc)$/.test(tokens[child].relation))) return;
    const who = objectBefore(tokens, verb, told) ?? secondSubject(tokens, verb, told);
    if (who === undefined || !NOMINAL_TAG.test(tokens[who].upos)) return;
    const first = childrenOf(tokens, told).find(
      (child) => child < told && /^(aux|cop|advmod)/.test(tokens[child].relation),
    );
    if (!isPhraseUpTo(tokens, who, first ?? told)) return;
    changes.set(who, { head: told, relation: 'nsubj' });
  });
  return changed(tokens, changes);
}

/** "said reports that the bank will close its branch were false": nobody is said to, and what is false are the reports. */
export function subjectsWithContent(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'ccomp', ({ head: deed }, told) => {
    if (deed < 0 || deed > told || !hasTense(tokens, told) || hasSubject(tokens, told)) return;
    const noun = tokens[deed].head;
    const verb = noun < 0 ? -1 : tokens[noun].head;
    if (!tokens[deed].relation.startsWith('acl') || verb < 0 || verb > noun) return;
    if (!/^i?obj$/.test(tokens[noun].relation) || !UNADDRESSED.has(lemmaOf(tokens[verb]))) return;
    const own = childrenOf(tokens, told);
    if (own.some((child) => child < told && tokens[child].relation === 'mark')) return;
    changes.set(noun, { head: told, relation: 'nsubj' });
    changes.set(told, { head: verb });
  });
  return changed(tokens, changes);
}

/** "The report says six officials, among them a judge, knew": the subject behind a verb that has one before it. */
function secondSubject(tokens: Tokens, verb: number, end: number): number | undefined {
  const subjects = childrenOf(tokens, verb).filter((child) => tokens[child].relation === 'nsubj');
  return subjects.some((at) => at < verb) ? subjects.find((at) => at > verb && at < end) : undefined;
}

/** "In a letter seen by the Courier, the director, Samuel Iyer, wrote": behind the opening phrase stands the subject. */
export function subjectsBehindOpenings(tokens: Tokens): Token[] | null {
  const verb = tokens.findIndex((token) => token.head < 0);
  if (verb < 4 || tokens[verb].upos !== 'VERB' || !hasTense(tokens, verb) || hasSubject(tokens, verb)) return null;
  const first = childrenOf(tokens, verb).find((child) => child < verb && /^(aux|advmod)/.test(tokens[child].relation));
  const end = tokens.findLastIndex(({ upos }, at) => at < (first ?? verb) && upos !== 'PUNCT');
  const opening = childrenOf(tokens, verb).find((child) => child < end && tokens[child].relation.startsWith('obl'));
  if (opening === undefined || !isBelow(tokens, end, opening) || tokens[firstOf(tokens, opening)].relation !== 'case')
    return null;
  // The outermost apposition of a person that ends right before the verb.
  let subject = -1;
  for (let at = end; at !== opening && at >= 0; at = tokens[at].head) {
    if (tokens[at].relation !== 'appos' || !isBehindComma(tokens, at)) continue;
    if (tokens[at].upos !== 'PROPN' && typeOfLemma(lemmaOf(tokens[at])) !== 'person') continue;
    subject = at;
  }
  if (subject < 0) return null;
  return changed(tokens, new Map([[subject, { head: verb, relation: 'nsubj' }]]));
}

/** "confirmed there had been contact but dismissed talk of a deal": contact dismisses nothing. */
export function conjunctsOfExistence(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', (token, deed) => {
    const noun = token.head;
    if (token.upos !== 'VERB' || noun < 0 || noun > deed || !hasTense(tokens, deed)) return;
    const being = NOMINAL_TAG.test(tokens[noun].upos) ? tokens[noun].head : noun;
    if (
      being < 0 ||
      hasSubject(tokens, deed) ||
      !childrenOf(tokens, being).some((child) => tokens[child].relation === 'expl')
    )
      return;
    if (lemmaOf(tokens[being]) !== 'be') return;
    const teller = tokens[being].head;
    if (tokens[being].relation !== 'ccomp' || teller < 0 || teller > deed || !SPEECH_VERBS.has(lemmaOf(tokens[teller])))
      return;
    if (finiteOf(tokens, teller)?.xpos !== finiteOf(tokens, deed)?.xpos) return;
    changes.set(deed, { head: teller });
  });
  return changed(tokens, changes);
}
