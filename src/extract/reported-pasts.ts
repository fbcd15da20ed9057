import type { Token } from '../model';
import { FINITE, isPastForm, NOMINAL_TAG } from './tree-repair';

/**
 * A past tense that the tagger takes for a participle of the noun before it ("A bomb exploded at a hall", "the timing raised
 * questions"), where nothing else in reach can be the verb of what is told. Index of the verb, or -1.
 */
export function hiddenPast(tokens: readonly Token[], first: number, end: number): number {
  return tokens.findIndex((_, at) => at > first && at < end && isHidden(tokens, at, first));
}

function isHidden(tokens: readonly Token[], at: number, first: number): boolean {
  const { xpos, relation, head } = tokens[at];
  if (xpos !== 'VBN' || !relation.startsWith('acl') || head < first || head >= at) return false;
  if (!NOMINAL_TAG.test(tokens[head].upos) || tokens[at - 1].text === ',') return false;
  if (tokens[at + 1]?.text.toLowerCase() === 'by' || !isPastForm(tokens[at])) return false;
  const own = tokens.filter((token) => token.head === at);
  if (own.some(({ relation: each }) => /^(aux|cop|mark|nsubj)/.test(each))) return false;
  return !tokens.slice(first, at).some((token) => FINITE.has(token.xpos) || token.upos === 'VERB');
}

/** The verb as a past tense in the place of its noun, which becomes its subject with what the parser hung on it after the verb. */
export function withPast(tokens: readonly Token[], verb: number): Token[] {
  let subject = tokens[verb].head;
  // "the timing [of the deal] raised": the whole phrase is the subject.
  while (tokens[subject].relation.startsWith('nmod') && tokens[subject].head >= 0 && tokens[subject].head < subject)
    subject = tokens[subject].head;
  const { head } = tokens[subject];
  return tokens.map((token, at) => {
    if (at === verb) return { ...token, xpos: 'VBD', upos: 'VERB', head, relation: head < 0 ? 'root' : 'ccomp' };
    if (at === subject) return { ...token, head: verb, relation: 'nsubj' };
    const isLater = at > verb && token.xpos === 'VBG' && token.head === tokens[verb].head;
    return isLater ? { ...token, head: verb, relation: 'advcl' } : token;
  });
}
