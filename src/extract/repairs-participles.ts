import type { Token } from '../model';
import { type Changes, changed, childrenOf, FINITE, firstOf, NOMINAL_TAG, type Tokens } from './tree-repair';

/**
 * "Any attack launched from the island would be met with force": a finite verb without subject, mark or conjunction has the
 * sentence's first noun for its subject, and the past tense between them is a participle.
 */
export function participlesBeforeVerbs(tokens: Tokens): Token[] | null {
  const first = tokens.findIndex((token) => token.head < 0);
  if (first < 1 || tokens[first].xpos !== 'VBD') return null;
  const subject = childrenOf(tokens, first).find((child) => /^nsubj/.test(tokens[child].relation));
  if (subject !== first - 1 || !NOMINAL_TAG.test(tokens[subject].upos) || tokens[subject].upos === 'PRON') return null;
  if (childrenOf(tokens, first).some((child) => /^(aux|cop|obj|iobj|xcomp|mark|cc)/.test(tokens[child].relation)))
    return null;
  const verb = childrenOf(tokens, first).find(
    (child) => child > first && /^(advcl|ccomp|parataxis)$/.test(tokens[child].relation) && isBareFinite(tokens, child),
  );
  if (verb === undefined || tokens.slice(first, firstOf(tokens, verb)).some(({ upos }) => upos === 'PUNCT'))
    return null;
  const passive = childrenOf(tokens, verb).some((child) => tokens[child].relation === 'aux:pass');
  const changes: Changes = new Map<number, Partial<Token>>([
    [verb, { head: -1, relation: 'root' }],
    [subject, { head: verb, relation: passive ? 'nsubj:pass' : 'nsubj' }],
    [first, { head: subject, relation: 'acl', xpos: 'VBN' }],
  ]);
  for (const child of childrenOf(tokens, first))
    if (child !== subject && (child > verb || child < subject)) changes.set(child, { head: verb });
  return changed(tokens, changes);
}

/** A tense of its own, and neither subject nor anything that ties it to what stands before. */
function isBareFinite(tokens: Tokens, verb: number): boolean {
  const below = childrenOf(tokens, verb).filter((child) => child < verb);
  if (below.some((child) => /^(nsubj|csubj|expl|mark|cc|punct)/.test(tokens[child].relation))) return false;
  if (below.some((child) => /^W/.test(tokens[child].xpos))) return false;
  const first = firstOf(tokens, verb);
  // A past tense may be a participle too: "fell by 3 percent compared with April".
  if (first === verb) return /^VB[ZP]$/.test(tokens[verb].xpos);
  return FINITE.has(tokens[first].xpos) && /^(aux|cop)/.test(tokens[first].relation);
}
