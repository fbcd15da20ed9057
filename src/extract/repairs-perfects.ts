import type { Token } from '../model';
import { changed, childrenOf, eachOf, noChanges, type Tokens } from './tree-repair';

/** "denied having taken a bribe": a clause without tense and without a subject of its own is done by who does the verb above. */
export function perfectsOfSubjects(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'ccomp', (token, deed) => {
    if (token.xpos !== 'VBN' || token.head < 0 || token.head > deed) return;
    const below = childrenOf(tokens, deed);
    const having = below.find((child) => /^aux/.test(tokens[child].relation));
    if (having !== deed - 1 || tokens[having].text.toLowerCase() !== 'having') return;
    if (below.some((child) => child < deed && /^(nsubj|csubj|expl|mark|case)/.test(tokens[child].relation))) return;
    changes.set(deed, { relation: 'xcomp' });
  });
  return changed(tokens, changes);
}
