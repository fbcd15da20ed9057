import type { Token } from '../model';
import { type Contact, contactFrom, hasOwnObject, INDEFINITE, treeOnly } from './repairs-contact';
import { type Changes, changed, type Tokens } from './tree-repair';

/** "a bond Corvel Bulk issued in May": the parser takes whoever does it for a name of the thing, and the verb for a participle. */
export function namesWithContact(tokens: Tokens): readonly Token[] | null {
  let state = tokens;
  for (let from = 0; from < tokens.length; from++) {
    const contact = INDEFINITE.test(tokens[from].text) ? contactFrom(state, from) : null;
    if (contact !== null) state = changed(state, linksOfName(state, contact)) ?? state;
  }
  return state === tokens ? null : state;
}

function linksOfName(tokens: Tokens, { noun, subject, verb }: Contact): Changes {
  const { relation, head } = tokens[verb];
  const name = tokens.slice(noun + 1, subject + 1);
  const isName = name.every((token) => /^NNPS?$/.test(token.xpos)) && tokens[noun + 1].relation === 'appos';
  if (!isName || !/^acl/.test(relation) || head !== noun || verb !== subject + 1 || hasOwnObject(tokens, verb))
    return new Map();
  const changes: Changes = new Map([
    [verb, { relation: 'acl:relcl', xpos: 'VBD' }],
    [subject, { head: verb, relation: 'nsubj' }],
  ]);
  for (let at = noun + 1; at < subject; at++) changes.set(at, { head: subject, relation: 'compound' });
  return treeOnly(tokens, changes);
}
