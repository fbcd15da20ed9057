import type { Token } from '../model';
import { changed, childrenOf, finiteOf, hasSubject, noChanges, type Tokens } from './tree-repair';

/**
 * "said the survey would open once the talks are over but did not name a day": a past beside a present, below a past, is joined
 * to that.
 */
export function pastsBesidePresents(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach((token, verb) => {
    const present = token.head;
    if (!isBareConjunct(tokens, verb) || finiteOf(tokens, verb)?.xpos !== 'VBD') return;
    if (!/^VB[ZP]$/.test(finiteOf(tokens, present)?.xpos ?? '') || !hasSubject(tokens, present)) return;
    if (!/^(advcl|ccomp)$/.test(tokens[present].relation)) return;
    let above = tokens[present].head;
    while (above >= 0 && above < present && finiteOf(tokens, above)?.xpos !== 'VBD') above = tokens[above].head;
    if (above < 0 || above > present || !hasSubject(tokens, above) || tokens[above].upos !== 'VERB') return;
    changes.set(verb, { head: above });
  });
  return changed(tokens, changes);
}

/** Behind "and" or "but", with nothing of its own before it but helpers. */
function isBareConjunct(tokens: Tokens, verb: number): boolean {
  const { relation, head } = tokens[verb];
  if (relation !== 'conj' || head < 0 || head > verb || hasSubject(tokens, verb)) return false;
  const before = childrenOf(tokens, verb).filter((child) => child < verb);
  return (
    before.some((child) => tokens[child].relation === 'cc') &&
    before.every((child) => /^(cc|aux|advmod|punct)/.test(tokens[child].relation))
  );
}
