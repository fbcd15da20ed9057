import type { Token } from '../model';
import { type Changes, changed, isBelow, lemmaOf, prepositionOf, type Tokens } from './tree-repair';
import { typeOfLemma } from './types';

/** Which of two words a clause behind a body is of: the body, its head, or the verb that it does. */

/** "The leader of the party that won": "that" and "which" go back to the body or thing before them, and not to who is its leader. */
export function relativesOfBodies(tokens: Tokens): Token[] | null {
  const changes: Changes = new Map();
  tokens.forEach((token, that) => {
    const verb = token.head;
    if (token.xpos !== 'WDT' || verb < that || tokens[verb].relation !== 'acl:relcl') return;
    const person = tokens[verb].head;
    const near = that - 1;
    if (person < 0 || person >= near || tokens[near].upos !== 'NOUN' || !isOnePerson(tokens[person])) return;
    if (tokens[near].relation !== 'nmod' || !isBelow(tokens, near, person) || isOfPeople(tokens[near])) return;
    const preposition = prepositionOf(tokens, near);
    if (preposition >= 0 && OF.test(tokens[preposition].text)) changes.set(verb, { head: near });
  });
  return changed(tokens, changes);
}

const OF = /^(?:of|at|for|from)$/i;

const isOnePerson = (token: Token): boolean => token.upos === 'NOUN' && typeOfLemma(lemmaOf(token)) === 'person';
const isOfPeople = (token: Token): boolean => typeOfLemma(lemmaOf(token)) === 'person';

/** "Was accused by rights groups of using cluster bombs": what somebody is accused of, and not what the groups are of. */
export function chargesBehindAgents(tokens: Tokens): Token[] | null {
  const changes: Changes = new Map();
  tokens.forEach(({ xpos, head: agent, relation }, deed) => {
    if (xpos !== 'VBG' || !relation.startsWith('acl') || agent < 0 || agent > deed) return;
    const verb = tokens[agent].head;
    if (verb < 0 || tokens[agent].relation !== 'obl:agent' || !CHARGING.has(lemmaOf(tokens[verb]))) return;
    const of = deed - 1;
    if (tokens[of].head === deed && /^of$/i.test(tokens[of].text)) changes.set(deed, { head: verb, relation: 'advcl' });
  });
  return changed(tokens, changes);
}

const CHARGING = new Set('accuse suspect acquit convict absolve clear warn'.split(' '));
