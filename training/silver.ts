/**
 * Trees that a teacher made (see teacher/README.md) stand beside those of the treebanks; MISC says how likely it held each
 * tag and arc to be. What it was not sure of is not learned.
 */
import type { ConlluToken } from './conllu';

/** Thousandths. */
const LEAST = { Tag: 800, Arc: 800 } as const;

export const sureOfTag = (token: ConlluToken): boolean => isSure(token, 'Tag');

export const sureOfArc = (token: ConlluToken): boolean => isSure(token, 'Arc');

/** Always true of a treebank's own tokens, which say nothing of the kind. */
function isSure({ misc }: ConlluToken, of: keyof typeof LEAST): boolean {
  const found = new RegExp(`(?:^|\\|)${of}=(\\d+)`).exec(misc);
  return found === null || Number(found[1]) >= LEAST[of];
}
