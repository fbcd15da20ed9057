import { SPEECH_VERBS } from '../data/speech';
import type { Token } from '../model';
import { hasCycle, isBelow, type Link } from './tree-repair';

/**
 * The tree with what is told further hung where it belongs: "and that it would close" beside the first thing that was
 * told, and ", adding that it would close" on the verb of the teller who adds it. The parser hangs both on whichever verb is
 * near.
 */
export function reportedAdditions(tokens: readonly Token[]): readonly Token[] | null {
  let result = tokens;
  for (const [at, find] of additions(tokens)) {
    const link = find(result, at);
    if (!link) continue;
    const list = result.map((token, index): Link => (index === at ? link : token));
    if (!hasCycle(list)) result = result.map((token, index) => (index === at ? { ...token, ...link } : token));
  }
  return result === tokens ? null : result;
}

type Find = (tokens: readonly Token[], at: number) => Link | null;

/** The verbs of "and that ..." and of ", adding that ...", in text order, with where they belong. */
function additions(tokens: readonly Token[]): [at: number, find: Find][] {
  const found: [number, Find][] = [];
  tokens.forEach((token, at) => {
    if (at > 0 && isThat(token) && /^(and|but)$/i.test(tokens[at - 1].text) && isAlso(tokens, token.head))
      found.push([token.head, besideTold]);
    if (isAdding(tokens, at)) found.push([at, onTeller]);
    if (token.relation === 'conj' && token.upos === 'VERB') found.push([at, besideTelling]);
  });
  return found;
}

function isAlso(tokens: readonly Token[], at: number): boolean {
  return tokens[at].head >= 0 && /^(conj|ccomp|parataxis|dep|advcl|acl)/.test(tokens[at].relation);
}

function isThat(token: Token): boolean {
  return token.relation === 'mark' && token.head >= 0 && token.text.toLowerCase() === 'that';
}

function besideTold(tokens: readonly Token[], at: number): Link | null {
  const told = tokens.findLastIndex(
    (token, index) => index < at && token.head >= 0 && token.relation === 'ccomp' && isTeller(tokens[token.head]),
  );
  if (told < 0 || tokens[at].head === told || isTeller(tokens[tokens[at].head])) return null;
  // "said A knew that B fell and that C rose": two levels, and the nearer one stays.
  return { head: told, relation: 'conj' };
}

function isTeller({ lemma, upos }: Token): boolean {
  const cue = SPEECH_VERBS.get(lemma.toLowerCase());
  return upos === 'VERB' && cue !== undefined && !cue.quoteOnly;
}

/** ", adding that ...", ", saying it ...". */
function isAdding(tokens: readonly Token[], at: number): boolean {
  const { xpos, relation, lemma, head } = tokens[at];
  if (xpos !== 'VBG' || !/^(advcl|acl|ccomp|parataxis|conj|dep)/.test(relation) || head < 0) return false;
  const cue = SPEECH_VERBS.get(lemma.toLowerCase());
  if (!cue || cue.quoteOnly || (cue.act !== 'says' && cue.act !== 'warns')) return false;
  if (tokens[at - 1]?.text !== ',' && !(tokens[at - 2]?.text === ',' && tokens[at - 1].upos === 'ADV')) return false;
  return tokens.some((token) => token.head === at && token.relation === 'ccomp');
}

/** The outermost verb of telling before it, where the parser hung it on something told. */
function onTeller(tokens: readonly Token[], at: number): Link | null {
  let teller = -1;
  for (let up = tokens[at].head; up >= 0; up = tokens[up].head) if (isTeller(tokens[up]) && up < at) teller = up;
  teller = Math.max(teller, asideBefore(tokens, at));
  if (teller < 0 || teller === tokens[at].head) return null;
  return { head: teller, relation: 'advcl' };
}

/** "The tests found nothing, the company said, adding that ...": the teller put beside what is told. */
function asideBefore(tokens: readonly Token[], at: number): number {
  return tokens.findLastIndex(
    (token, index) =>
      index < at &&
      at - index <= MAX_ASIDE &&
      token.relation === 'parataxis' &&
      isTeller(token) &&
      isBelow(tokens, at, token.head),
  );
}

/** Words from the teller's verb to what is added: "said on Monday, adding". */
const MAX_ASIDE = 8;

/**
 * "noted that it does not comment, but did not deny it": what is told stands in the present and what the sentence goes on with
 * in the past, as the telling does; so the one who tells does it.
 */
function besideTelling(tokens: readonly Token[], at: number): Link | null {
  const told = tokens[at].head;
  if (told < 0 || tokens[told].relation !== 'ccomp') return null;
  const teller = tokens[told].head;
  if (!isTeller(tokens[teller]) || !isPast(tokens, teller) || !isPast(tokens, at) || isPast(tokens, told)) return null;
  const parts = tokens.flatMap((token, index) => (token.head === at && index < at ? [index] : []));
  const joint = parts.find((index) => tokens[index].relation === 'cc');
  if (joint === undefined || tokens[joint - 1].text !== ',' || !/^but$/i.test(tokens[joint].text)) return null;
  if (parts.some((index) => /^(nsubj|expl|mark)/.test(tokens[index].relation))) return null;
  return { head: teller, relation: 'conj' };
}

/** True for a past tense, of the verb or its first helper. */
function isPast(tokens: readonly Token[], verb: number): boolean {
  const helper = tokens.find((token, at) => token.head === verb && at < verb && /^(aux|cop)/.test(token.relation));
  return (helper ?? tokens[verb]).xpos === 'VBD';
}
