import { MONTHS } from '../data/temporal';
import {
  changed,
  childrenOf,
  eachOf,
  eachWord,
  FINITE,
  finiteOf,
  hasSubject,
  isBelow,
  lemmaOf,
  noChanges,
  prepositionOf,
  subjectOf,
  type Tokens,
} from './tree-repair';

/** Clauses and phrases whose first word shows how they hang. */

const CIRCUMSTANCE = /^(after|before|until|because|while|when|once|although|though|unless)$/i;

/** "was close to ruin after the bank, the largest of three, said so": a clause with such a word before it is a circumstance. */
export function markedClauses(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, ['parataxis', 'obl'], (token, verb) => {
    const subject = subjectBeforeFinite(tokens, verb);
    if (subject === undefined || token.head > verb) return;
    const mark = childrenOf(tokens, verb).find(
      (child) => child < subject && tokens[child].relation === 'mark' && CIRCUMSTANCE.test(tokens[child].text),
    );
    if (mark !== undefined) changes.set(verb, { relation: 'advcl' });
  });
  return changed(tokens, changes);
}

/** "refused to work until its owner, a bank, explains why it burned": the word stands before a clause, and not before its subject alone. */
export function circumstancesBehindPrepositions(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, ['parataxis', 'ccomp'], (_, verb) => {
    const subject = subjectBeforeFinite(tokens, verb);
    if (subject === undefined) return;
    const before = prepositionOf(tokens, subject);
    const above = before < 1 || !CIRCUMSTANCE.test(tokens[before].text) ? -1 : verbBefore(tokens, before);
    if (above < 0 || isBelow(tokens, above, verb)) return;
    changes.set(verb, { head: above, relation: 'advcl' });
    changes.set(before, { head: verb, relation: 'mark' });
  });
  return changed(tokens, changes);
}

/** The subject of a verb with a tense, where it stands before it. */
function subjectBeforeFinite(tokens: Tokens, verb: number): number | undefined {
  const { upos, head } = tokens[verb];
  if (upos !== 'VERB' || head < 0 || finiteOf(tokens, verb) === undefined) return undefined;
  const subject = subjectOf(tokens, verb);
  return subject === undefined || subject > verb ? undefined : subject;
}

/** The verb whose clause the word before `at` is in; -1 where there is none. */
function verbBefore(tokens: Tokens, at: number): number {
  for (let above = at - 1; above >= 0; above = tokens[above].head) if (tokens[above].upos === 'VERB') return above;
  return -1;
}

/** "Asked on Monday if she would resign": what somebody is asked is no condition. */
export function questionsWithIf(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'advcl', (token, clause) => {
    const asked = token.head;
    if (asked < 0 || asked > clause || lemmaOf(tokens[asked]) !== 'ask') return;
    const mark = childrenOf(tokens, clause).find((child) => child < clause && tokens[child].relation === 'mark');
    if (mark === undefined || !/^if$/i.test(tokens[mark].text) || tokens[mark - 1]?.text === ',') return;
    if (!hasSubject(tokens, clause)) return;
    const own = childrenOf(tokens, asked).filter((child) => child !== clause);
    if (own.some((child) => /^(xcomp|ccomp|advcl)$/.test(tokens[child].relation))) return;
    if (own.some((child) => child > asked && tokens[child].relation === 'obl' && !isDay(tokens, child))) return;
    changes.set(clause, { relation: 'ccomp' });
  });
  return changed(tokens, changes);
}

function isDay(tokens: Tokens, at: number): boolean {
  return /^(on|in|at|by)$/i.test(tokens[prepositionOf(tokens, at)]?.text ?? 'on');
}

/** "dated 9 April": number and month are one day. */
export function daysOfMonths(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  tokens.forEach((token, month) => {
    const day = month - 1;
    if (day < 0 || !MONTHS.has(token.text.toLowerCase()) || token.head !== tokens[day].head) return;
    if (!/^\d{1,2}$/.test(tokens[day].text) || !/^(obj|obl|nummod)/.test(tokens[day].relation)) return;
    if (!/^obl:(unmarked|tmod)$/.test(token.relation)) return;
    changes.set(month, { head: day, relation: 'nmod:unmarked' });
    if (tokens[day].relation === 'obj') changes.set(day, { relation: 'obl:unmarked' });
  });
  return changed(tokens, changes);
}

/** "was close to collapse": a bare verb behind "to" is an infinitive. */
export function basesBehindTo(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'VB', (token, base) => {
    const to = base - 1;
    if (token.relation !== 'obl' || token.upos !== 'VERB' || token.head < 0) return;
    if (tokens[token.head].upos !== 'ADJ' || tokens[to]?.head !== base || tokens[to].relation !== 'case') return;
    if (tokens[to].text.toLowerCase() !== 'to' || token.head !== to - 1) return;
    changes.set(base, { relation: 'xcomp' });
    changes.set(to, { relation: 'mark', upos: 'PART', xpos: 'TO' });
    for (const child of childrenOf(tokens, token.head))
      if (child > base && /^(obl|advcl)/.test(tokens[child].relation)) changes.set(child, { head: base });
  });
  return changed(tokens, changes);
}

/** "a rise that the unions say they will fight": what is fought, and not what is said. */
export function relativesOfTold(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachWord(tokens, ['that', 'which', 'whom'], (token, which) => {
    const says = token.head;
    if (token.relation !== 'obj' || says < which) return;
    if (tokens[says].relation !== 'acl:relcl') return;
    const told = childrenOf(tokens, says).find((child) => child > says && tokens[child].relation === 'ccomp');
    if (told === undefined || tokens[told].upos !== 'VERB' || !hasSubject(tokens, told)) return;
    const own = childrenOf(tokens, told);
    if (own.some((child) => /^(obj|ccomp|xcomp|mark|aux:pass)/.test(tokens[child].relation))) return;
    if (FINITE.has(tokens[told].xpos) || own.some((child) => tokens[child].relation === 'aux'))
      changes.set(which, { head: told });
  });
  return changed(tokens, changes);
}

/** "leaving 46 others missing": they miss nobody. */
export function missingPeople(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'xcomp', (token, missing) => {
    if (token.text.toLowerCase() !== 'missing' || token.upos !== 'VERB') return;
    if (childrenOf(tokens, missing).some((child) => /^(obj|ccomp|mark)/.test(tokens[child].relation))) return;
    changes.set(missing, { upos: 'ADJ', xpos: 'JJ', lemma: 'missing' });
  });
  return changed(tokens, changes);
}

/** "at first refused": when, and at nothing. */
export function firstAndLast(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'obl', (token, first) => {
    const at = first - 1;
    if (token.upos !== 'ADV' || token.head < 0 || tokens[at]?.head !== first) return;
    if (!/^(first|last)$/i.test(token.text) || tokens[at].text.toLowerCase() !== 'at') return;
    changes.set(at, { head: token.head, relation: 'advmod', upos: 'ADV', xpos: 'RB' });
    changes.set(first, { head: at, relation: 'fixed' });
  });
  return changed(tokens, changes);
}

/** "Asked about the mine, Dunn laughed": what is no clause with a subject is no past tense, though the word is the same. */
export function openingParticiples(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, ['advcl', 'acl'], (token, opens) => {
    if (token.xpos !== 'VBD' || token.upos !== 'VERB') return;
    // "said": another word would be the participle of "gave"
    if (!/ed$/.test(token.text) && !ALIKE.has(lemmaOf(token))) return;
    const own = childrenOf(tokens, opens);
    if (own.some((child) => /^(nsubj|csubj|expl|aux|cop|cc$|obj|iobj)/.test(tokens[child].relation))) return;
    if (token.relation === 'advcl' ? token.head > opens && hasSubject(tokens, token.head) : token.head < opens)
      changes.set(opens, { xpos: 'VBN' });
  });
  return changed(tokens, changes);
}

/** Verbs without "-ed" whose past and participle are one word. */
const ALIKE = new Set('build hold make find tell send leave found lead'.split(' '));
