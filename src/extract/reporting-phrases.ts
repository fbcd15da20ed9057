import { WEEKDAYS } from '../data/temporal';
import type { Token } from '../model';
import { NOMINAL, PHRASE_TAGS, STARTS } from './tree-repair';
import { isActorNoun } from './types';

const PREPOSITIONS = new Set(['of', 'for', 'in', 'at', 'from', 'with']);
/** Where tellers are: "said residents near the river". */
const PLACES = new Set(['near', 'on', 'outside', 'inside', 'across', 'around', 'along', 'among', 'by']);
/** A teller of more words than this is more likely a misread clause. */
export const MAX_PHRASE = 12;

const PRONOMINAL = new Set(['another', 'some', 'many', 'others', 'both', 'all', 'one', 'several']);

/** Whether these words can be a teller's phrase; `isInverted` where the verb of telling stands before it. */
export function isPhrase(tokens: readonly Token[], first: number, last: number, isInverted = false): boolean {
  if (first > last || last - first >= MAX_PHRASE || !STARTS.has(tokens[first].xpos)) return false;
  let nominal = false;
  for (let at = first; at <= last; at++) {
    const { xpos, text } = tokens[at];
    if (isJoint(tokens, at) && at > first && at < last && nominal) continue;
    // "a person briefed on the plan", "people close to the talks"
    if (xpos === 'VBN' && nominal && tokens[at + 1].xpos === 'IN' && at + 1 < last) continue;
    if (!PHRASE_TAGS.has(xpos)) return false;
    const isOwn =
      PREPOSITIONS.has(text.toLowerCase()) ||
      (isInverted && PLACES.has(text.toLowerCase()) && !WEEKDAYS.has(tokens[at + 1]?.text.toLowerCase() ?? '')) ||
      /^(VBN|JJ)$/.test(tokens[at - 1]?.xpos);
    if (xpos === 'IN' && (at === first || !isOwn)) return false;
    nominal ||= NOMINAL.has(xpos);
  }
  if (last === first && PRONOMINAL.has(tokens[last].text.toLowerCase())) return true;
  // "one executive": a noun that the tagger takes for an adjective.
  return nominal && (NOMINAL.has(tokens[last].xpos) || (last > first && tokens[last].xpos === 'JJ'));
}

/** "his lawyer and the government said" */
export function isJoint(tokens: readonly Token[], at: number): boolean {
  return tokens[at].xpos === 'CC' && NOMINAL.has(tokens[at - 1]?.xpos) && STARTS.has(tokens[at + 1]?.xpos);
}

/** "The newspaper, O Farol, said the businessman, Carlos Teles, had paid": who stands before the verb, with a name, tells. */
export function isNamedTeller(tokens: readonly Token[], verb: number): boolean {
  const before = tokens.slice(0, verb - 1);
  if (tokens[verb - 1].text !== ',' || before.filter(({ text }) => text === ',').length !== 1) return false;
  return (
    before.every(({ xpos, text }) => text === ',' || PHRASE_TAGS.has(xpos)) &&
    NOMINAL.has(before[before.length - 1].xpos)
  );
}

/** "if the audit, due in May, confirmed an overpayment": with a subject before it, the verb has a thing for its object and not for its teller. */
export function tellsOfThing(tokens: readonly Token[], verb: number): boolean {
  const has = (relation: string, from: number, to: number) =>
    tokens.findIndex((token, at) => at > from && at < to && token.head === verb && token.relation.startsWith(relation));
  const object = has('obj', verb, tokens.length);
  return (
    has('nsubj', -1, verb) >= 0 &&
    object >= 0 &&
    tokens[object].upos === 'NOUN' &&
    !isActorNoun(tokens[object].lemma.toLowerCase())
  );
}

/**
 * "A report, handed to the minister, says six officials, among them a judge, knew": many do not "say" with an "s"; and where the
 * parser gave the verb a subject before the aside, and a clause with the words behind the verb for its subject, the aside is not the teller's.
 */
export function tellsOfOthers(tokens: readonly Token[], verb: number, last: number): boolean {
  const { xpos, head } = tokens[verb];
  const isMany = /^NNP?S$/.test(tokens[last].xpos);
  if (xpos === 'VBZ' && isMany && tokens[last - 1].xpos !== 'NNP') return true;
  const isName = tokens.slice(verb + 1, last + 1).some((token) => token.xpos === 'NNP');
  if (head >= 0 || isName) return false;
  const isSubject = (at: number, of: number) => tokens[at].head === of && tokens[at].relation.startsWith('nsubj');
  const own = tokens.findIndex((_, at) => at < verb - 1 && isSubject(at, verb));
  const told = tokens.findIndex((token, at) => at > last && token.head === verb && token.relation === 'ccomp');
  if (own < 0 || told < 0 || !tokens.slice(own + 1, verb - 1).some(({ text }) => text === ',')) return false;
  return tokens.some((_, at) => at > verb && at <= last && isSubject(at, told));
}
