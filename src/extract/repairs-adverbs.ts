import type { Token } from '../model';
import { changed, eachOf, NOMINAL_TAG, noChanges, type Tokens } from './tree-repair';

/** "will give evidence himself": who gives it, once more, and no part of what is given. */
export function selfAsAdverb(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'PRP', (token, self) => {
    const noun = token.head;
    if (!/sel(?:f|ves)$/i.test(token.text) || noun !== self - 1) return;
    if (tokens[noun].relation !== 'obj' || !NOMINAL_TAG.test(tokens[noun].upos) || tokens[noun].upos === 'PRON') return;
    changes.set(self, { head: tokens[noun].head, relation: 'advmod' });
  });
  return changed(tokens, changes);
}

/** "are kept nowhere else": they are kept, and only there. Who "has nowhere else to go" has no such place. */
export function nowhereElse(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach(({ text, head }, nowhere) => {
    const other = tokens[nowhere + 1];
    if (
      /^nowhere$/i.test(text) &&
      /^else$/i.test(other?.text ?? '') &&
      other.head === head &&
      tokens[nowhere + 2]?.xpos !== 'TO'
    )
      changes.set(nowhere, { head: nowhere + 1 });
  });
  return changed(tokens, changes);
}
