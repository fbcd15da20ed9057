import type { Token } from '../model';
import { type Changes, changed, childrenOf, lemmaOf, NOMINAL_TAG, type Tokens } from './tree-repair';

/** Words behind a verb that say where or how, and are neither its object nor a deed. */

/** Verbs by which somebody gets home. */
const HOMEWARD = new Set('send bring take drive fly carry call order walk invite'.split(' '));

/** "sending the jury home": where it is sent, and no home of a jury. */
export function homeAsAdverb(tokens: Tokens): Token[] | null {
  const changes: Changes = new Map();
  tokens.forEach((token, home) => {
    const verb = token.head;
    const who = home - 1;
    if (!/^home$/i.test(token.text) || token.relation !== 'obj' || verb < 0 || verb > who) return;
    if (!HOMEWARD.has(lemmaOf(tokens[verb])) || tokens[who].head !== home || tokens[who].relation !== 'compound')
      return;
    changes.set(home, { relation: 'advmod', upos: 'ADV', xpos: 'RB' });
    changes.set(who, { head: verb, relation: 'obj' });
    for (const child of childrenOf(tokens, home)) if (child < who) changes.set(child, { head: who });
  });
  return changed(tokens, changes);
}

/** "will give evidence himself": who gives it, once more, and no part of what is given. */
export function selfAsAdverb(tokens: Tokens): Token[] | null {
  const changes: Changes = new Map();
  tokens.forEach((token, self) => {
    const noun = token.head;
    if (!/sel(?:f|ves)$/i.test(token.text) || token.xpos !== 'PRP' || noun !== self - 1) return;
    if (tokens[noun].relation !== 'obj' || !NOMINAL_TAG.test(tokens[noun].upos) || tokens[noun].upos === 'PRON') return;
    changes.set(self, { head: tokens[noun].head, relation: 'advmod' });
  });
  return changed(tokens, changes);
}

/** "told them to stay put": a state, and no second deed. */
export function stayingPut(tokens: Tokens): Token[] | null {
  const changes: Changes = new Map();
  tokens.forEach((token, put) => {
    if (!/^put$/i.test(token.text) || put < 1 || lemmaOf(tokens[put - 1]) !== 'stay' || token.upos === 'ADJ') return;
    if (childrenOf(tokens, put).some((child) => tokens[child].relation === 'obj')) return;
    changes.set(put, { head: put - 1, relation: 'xcomp', upos: 'ADJ', xpos: 'JJ' });
  });
  return changed(tokens, changes);
}
