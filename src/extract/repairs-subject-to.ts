import type { Token } from '../model';
import { changed, childrenOf, eachWord, noChanges, type Tokens } from './tree-repair';

/** Words that open a phrase for what a deed hangs on, with their prepositions. */
const OPENING: ReadonlyMap<string, RegExp> = new Map([
  ['subject', /^to$/i],
  ['contingent', /^(?:up)?on$/i],
  ['conditional', /^(?:up)?on$/i],
]);

/** "is subject to a tax", "made it subject to abuse": what somebody or something is. */
const LINKING = /^(?:be|become|remain|make|leave|keep|hold|seem|prove|stay|consider|deem|find)$/;

/** "May build the port subject to approval": the word is a preposition, and what stands behind it belongs to the verb. */
export function phrasesOfConditions(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, [...OPENING.keys()], (token, at) => {
    if (token.relation === 'case') return;
    const noun = nounBehind(tokens, at + 2);
    const verb = verbAbove(tokens, at);
    if (!OPENING.get(token.text.toLowerCase())!.test(tokens[at + 1]?.text ?? '') || noun < 0 || verb < 0) return;
    const own = childrenOf(tokens, at);
    if (own.some((child) => /^(?:cop|nsubj|case|aux|conj)/.test(tokens[child].relation))) return;
    if (/^(?:DET|ADJ|AUX|ADV)$/.test(tokens[at - 1]?.upos ?? '') || tokens[at - 1]?.xpos === 'PRP$') return;
    const before = tokens[at].relation === 'acl' || tokens[at - 1]?.text === ',' ? -1 : ownNoun(tokens, at);
    // "The port subject to approval": the noun has a head of its own.
    if (before >= 0) changes.set(before, { head: token.head, relation: token.relation });
    for (const child of own) {
      if (child === before || child === at + 1 || child === noun) continue;
      changes.set(child, {
        head: child < at && before >= 0 ? before : /^punct/.test(tokens[child].relation) ? noun : verb,
      });
    }
    changes.set(noun, { head: verb, relation: 'obl' });
    changes.set(at, { head: noun, relation: 'case', upos: 'ADP', xpos: 'IN' });
    changes.set(at + 1, { head: at, relation: 'fixed' });
  });
  return changed(tokens, changes);
}

/** The last noun before the word that hangs on it: "port" of "the port subject"; -1 for none. */
function ownNoun(tokens: Tokens, at: number): number {
  const { head, relation, upos } = tokens[at - 1] ?? { head: -1, relation: '', upos: '' };
  return head === at && relation === 'compound' && upos === 'NOUN' ? at - 1 : -1;
}

/** The verb of the deed that the phrase is a condition of; -1 where it tells what something is. */
function verbAbove(tokens: Tokens, at: number): number {
  let above = tokens[at].head;
  for (let step = 0; step < 3 && above >= 0 && tokens[above].upos !== 'VERB'; step++) above = tokens[above].head;
  const verb = tokens[above];
  return verb?.upos === 'VERB' && !LINKING.test(verb.lemma) ? above : -1;
}

/** The head of the noun phrase that begins at `first`; -1 where none does. */
function nounBehind(tokens: Tokens, first: number): number {
  let at = first;
  while (tokens[at]?.head > at && /^(?:det|amod|compound|nummod|nmod:poss|nmod|case)/.test(tokens[at].relation))
    at = tokens[at].head;
  return /^(?:NOUN|PROPN|PRON)$/.test(tokens[at]?.upos ?? '') ? at : -1;
}
