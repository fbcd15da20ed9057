import { SPEECH_NOUNS, SPEECH_VERBS } from '../data/speech';
import type { Token } from '../model';
import {
  changed,
  childrenOf,
  firstOf,
  firstWordOf,
  hasSubject,
  lemmaOf,
  noChanges,
  objectBefore,
  type Tokens,
} from './tree-repair';

export const isTelling = (token: Token): boolean =>
  token.upos === 'VERB' && SPEECH_VERBS.get(lemmaOf(token))?.quoteOnly === false;

export const hasContent = (tokens: Tokens, verb: number): boolean =>
  childrenOf(tokens, verb).some((child) => tokens[child].relation === 'ccomp');

/** "told the nation in a televised address that no one had died": told in the address, and the content of the telling. */
export function contentOfAddresses(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach(({ relation, head: noun }, told) => {
    if (isPutBeside(tokens, told)) changes.set(told, { relation: 'ccomp' });
    if (!/^acl/.test(relation) || noun < 0 || noun > told) return;
    if (isPutTo(tokens, noun) && hasThatOfItsOwn(tokens, told))
      changes.set(told, { head: tokens[noun].head, relation: 'ccomp' });
    const agent = agentAbove(tokens, noun);
    const teller = agent < 0 ? tokens[noun].head : tellerAbove(tokens, tokens[agent].head);
    if (teller < 0 || teller > noun || hasContent(tokens, teller)) return;
    // "agreed in principle that the road could be moved"
    if (!isTelling(tokens[teller]) && !(lemmaOf(tokens[teller]) === 'agree' && lemmaOf(tokens[noun]) === 'principle'))
      return;
    if (agent >= 0 && isContentOf(tokens, told)) changes.set(told, { head: teller, relation: 'ccomp' });
    if (agent >= 0 || !/^obl/.test(tokens[noun].relation)) return;
    const preposition = childrenOf(tokens, noun).find((child) => child < noun && tokens[child].relation === 'case');
    if (preposition === undefined || !/^(in|at|during|on)$/i.test(tokens[preposition].text)) return;
    if (SPEECH_NOUNS.has(lemmaOf(tokens[noun])) || firstOf(tokens, told) !== noun + 1) return;
    const that = tokens[noun + 1];
    if (!/^that$/i.test(that.text) || that.relation !== 'mark' || that.head !== told || !hasSubject(tokens, told))
      return;
    changes.set(told, { head: teller, relation: 'ccomp' });
  });
  return changed(tokens, changes);
}

/** "put it to the guard that he had slept" */
function isPutTo(tokens: Tokens, noun: number): boolean {
  const { head: put, relation } = tokens[noun];
  if (!relation.startsWith('obl') || put > noun || lemmaOf(tokens[put]) !== 'put') return false;
  return /^it$/i.test(tokens[objectBefore(tokens, put, noun) ?? put].text);
}

/** The same, where the clause already hangs on the verb. */
function isPutBeside(tokens: Tokens, told: number): boolean {
  const { relation, head: put } = tokens[told];
  if (relation !== 'advcl' || put > told || !hasThatOfItsOwn(tokens, told)) return false;
  return childrenOf(tokens, put).some((child) => child < told && isPutTo(tokens, child));
}

/** A clause that opens with "that" and has a subject behind it. */
export function hasThatOfItsOwn(tokens: Tokens, told: number): boolean {
  return isThatOf(tokens, firstOf(tokens, told), told);
}

/** A "that" before the subject of a clause. */
function isThatOf(tokens: Tokens, that: number, verb: number): boolean {
  if (!/^that$/i.test(tokens[that].text)) return false;
  return childrenOf(tokens, verb).some((child) => child > that && tokens[child].relation.startsWith('nsubj'));
}

/** "had been promised by the manager, Jon Dahl, that": by whom it is told; -1 where the noun is no such phrase and no name in it. */
function agentAbove(tokens: Tokens, noun: number): number {
  let at = noun;
  while (/^(appos|flat)/.test(tokens[at].relation)) at = tokens[at].head;
  return tokens[at].relation === 'obl:agent' ? at : -1;
}

/** "told them in a note, seen by the Ledger, that": what is told beside, where the agent is that of a participle. */
function tellerAbove(tokens: Tokens, verb: number): number {
  if (!tokens[verb].relation.startsWith('acl')) return verb;
  const noun = tokens[verb].head;
  return tokens[noun].relation.startsWith('obl') ? tokens[noun].head : -1;
}

/** Behind a comma, a "that" with a whole clause is no relative clause. */
function isContentOf(tokens: Tokens, told: number): boolean {
  const that = firstWordOf(tokens, told);
  return tokens[that - 1]?.text === ',' && isThatOf(tokens, that, told);
}
