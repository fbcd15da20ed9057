import { SPEECH_VERBS } from '../data/speech';
import type { Token } from '../model';
import {
  changed,
  childrenOf,
  eachOf,
  finiteOf,
  hasSubject,
  hasTense,
  isBelow,
  lemmaOf,
  noChanges,
  prepositionOf,
  type Tokens,
} from './tree-repair';
import { typeOfLemma } from './types';

/** Which of two words a clause behind a body is of: the body, its head, or the verb that it does. */

/** "The leader of the party that won": "that" and "which" go back to the body or thing before them, and not to who is its leader. */
export function relativesOfBodies(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'WDT', (token, that) => {
    const verb = token.head;
    if (verb < that || tokens[verb].relation !== 'acl:relcl') return;
    const person = tokens[verb].head;
    const near = that - 1;
    if (person < 0 || person >= near || tokens[near].upos !== 'NOUN' || !isPerson(tokens[person])) return;
    // "The owners of the port that have", "the owner of the ships that has": the verb's number tells.
    if (tokens[person].xpos !== 'NN' || (tokens[near].xpos === 'NNS' && isSingular(finiteOf(tokens, verb)))) return;
    if (tokens[near].relation !== 'nmod' || !isBelow(tokens, near, person) || isPerson(tokens[near])) return;
    const preposition = prepositionOf(tokens, near);
    if (preposition >= 0 && OF.test(tokens[preposition].text)) changes.set(verb, { head: near });
  });
  return changed(tokens, changes);
}

const isSingular = (token: Token | undefined): boolean => token?.xpos === 'VBZ' || token?.text === 'was';

const OF = /^(?:of|at|for|from)$/i;

const isPerson = (token: Token): boolean => token.upos === 'NOUN' && typeOfLemma(lemmaOf(token)) === 'person';

/** "Was accused by rights groups of using cluster bombs": what somebody is accused of, and not what the groups are of. */
export function chargesBehindAgents(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'VBG', ({ head: agent, relation }, deed) => {
    if (!relation.startsWith('acl') || agent < 0 || agent > deed) return;
    const verb = tokens[agent].head;
    if (verb < 0 || tokens[agent].relation !== 'obl:agent' || !CHARGING.has(lemmaOf(tokens[verb]))) return;
    const of = deed - 1;
    if (tokens[of].head === deed && /^of$/i.test(tokens[of].text)) changes.set(deed, { head: verb, relation: 'advcl' });
  });
  return changed(tokens, changes);
}

/** "Accused the company of hiding data": the deed that somebody is accused of, and no data of a kind. */
export function deedsLaidTo(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'VBG', (token, deed) => {
    const [of, thing] = [deed - 1, token.head];
    if (!/^(?:compound|amod)$/.test(token.relation) || thing < deed) return;
    if (!/^of$/i.test(tokens[of]?.text ?? '') || tokens[of].head !== thing || tokens[thing].relation !== 'nmod') return;
    const accused = tokens[thing].head;
    const verb = accused < 0 ? -1 : tokens[accused].head;
    if (verb < 0 || tokens[accused].relation !== 'obj' || !CHARGING.has(lemmaOf(tokens[verb])) || accused > of) return;
    changes.set(of, { head: deed, relation: 'mark' });
    changes.set(deed, { head: verb, relation: 'advcl', upos: 'VERB' });
    changes.set(thing, { head: deed, relation: 'obj' });
  });
  return changed(tokens, changes);
}

/** "It was Berg, not Lund, who signed": who signed is Berg. */
export function relativesBesideOthers(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'acl:relcl', ({ head: other }, verb) => {
    if (other < 0 || other > verb || tokens[other].relation !== 'appos') return;
    const one = tokens[other].head;
    const isOther = childrenOf(tokens, other).some((child) => child < other && /^not$/i.test(tokens[child].text));
    const isCleft = childrenOf(tokens, one).some((child) => tokens[child].relation === 'cop');
    if (isOther && isCleft && one < other) changes.set(verb, { head: one });
  });
  return changed(tokens, changes);
}

/** "Many fear the dam will burst": behind a word for several a noun in the singular is a verb. */
export function feelingsOfMany(tokens: Tokens): Token[] | null {
  const [many, verb] = [0, 1];
  if (!/^(?:many|few|several|both|others)$/i.test(tokens[many]?.text ?? '') || tokens[many].head !== verb) return null;
  const { xpos, head } = tokens[verb];
  if (xpos !== 'NN' || !SPEECH_VERBS.has(lemmaOf(tokens[verb]))) return null;
  const told = tokens.findIndex(
    (token, at) =>
      at > verb + 1 && (token.head === verb || head === at) && hasTense(tokens, at) && hasSubject(tokens, at),
  );
  if (told < 0 || tokens[told].relation === 'conj') return null;
  const above = head === told ? tokens[told] : tokens[verb];
  return changed(
    tokens,
    new Map<number, Partial<Token>>([
      [many, { relation: 'nsubj', upos: 'PRON' }],
      [verb, { head: above.head, relation: above.relation, upos: 'VERB', xpos: 'VBP' }],
      [told, { head: verb, relation: 'ccomp' }],
    ]),
  );
}

const CHARGING = new Set('accuse suspect acquit convict absolve clear warn'.split(' '));
