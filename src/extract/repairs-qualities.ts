import type { Token } from '../model';
import { type Changes, changed, childrenOf, lemmaOf, type Tokens } from './tree-repair';
import { canAct } from './types';

/** Participles that say what somebody or something is, and no deed. */

const DEGREE = /^(?:more|less|very|too|rather|fairly|quite)$/i;

/**
 * "was more guarded", "was demanding but fair": measured by a degree, or joined with an adjective, a participle is a quality. Who "was
 * opposed" and can act did so himself, where no "by" says who else did.
 */
export function participlesAsQualities(tokens: Tokens): Token[] | null {
  const changes: Changes = new Map();
  tokens.forEach((token, quality) => {
    const helper = helperOf(tokens, quality);
    if (helper < 0) return;
    const below = childrenOf(tokens, quality);
    if (below.some((child) => NEEDS_VERB.test(tokens[child].relation))) return;
    const subject = below.find((child) => child < quality && /^nsubj/.test(tokens[child].relation));
    const isQuality =
      token.xpos === 'VBG' ? isJoinedWithAdjective(tokens, quality) : isMeasured(tokens, quality, subject);
    if (!isQuality) return;
    changes.set(quality, { upos: 'ADJ', xpos: 'JJ', lemma: token.text.toLowerCase() });
    changes.set(helper, { relation: 'cop' });
    if (subject !== undefined) changes.set(subject, { relation: 'nsubj' });
  });
  return changed(tokens, changes);
}

const NEEDS_VERB = /^(?:obj|iobj|ccomp|xcomp|obl:agent|compound:prt|expl)$/;

/** The only "is" or "was" of a participle; -1 where there is none or it has other helpers that make it a deed ("is being"). */
function helperOf(tokens: Tokens, participle: number): number {
  const { upos, xpos } = tokens[participle];
  if (upos !== 'VERB' || !/^VB[NG]$/.test(xpos)) return -1;
  const helpers = childrenOf(tokens, participle).filter((child) => /^aux/.test(tokens[child].relation));
  if (helpers.length !== 1 || lemmaOf(tokens[helpers[0]]) !== 'be' || helpers[0] > participle) return -1;
  return (tokens[helpers[0]].relation === 'aux:pass') === (xpos === 'VBN') ? helpers[0] : -1;
}

function isJoinedWithAdjective(tokens: Tokens, participle: number): boolean {
  return childrenOf(tokens, participle).some(
    (child) =>
      tokens[child].relation === 'conj' &&
      tokens[child].xpos === 'JJ' &&
      childrenOf(tokens, child).every((each) => each > child || /^(?:cc|advmod)$/.test(tokens[each].relation)),
  );
}

function isMeasured(tokens: Tokens, participle: number, subject: number | undefined): boolean {
  const before = tokens[participle - 1];
  if (before.head === participle && before.relation === 'advmod' && DEGREE.test(before.text)) return true;
  const isHisOwn = lemmaOf(tokens[participle]) === 'oppose' && subject !== undefined && canAct(tokens[subject]);
  return isHisOwn && tokens[subject].upos !== 'PROPN';
}
