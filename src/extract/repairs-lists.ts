import type { Token } from '../model';
import {
  changed,
  childrenOf,
  eachOf,
  endOf,
  firstOf,
  isBehindComma,
  isBelow,
  lemmaOf,
  NOMINAL_TAG,
  noChanges,
  type Tokens,
} from './tree-repair';
import { typeOfLemma } from './types';

/** Lists of people and of less and less. */

/**
 * "by Ida Holm, Norway's minister for trade and energy, and Carlos Ruiz, the Chilean minister": a person is joined to a person, and
 * is who the apposition right behind the name says.
 */
export function namesInLists(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', (token, name) => {
    if (token.upos !== 'PROPN' || token.head < 0 || token.head > name) return;
    const joint = childrenOf(tokens, name).find((child) => tokens[child].relation === 'cc');
    if (joint === undefined || tokens[joint - 1]?.text !== ',') return;
    let above = token.head;
    while (tokens[above].upos === 'NOUN' && NOMINAL_TAG.test(tokens[tokens[above].head]?.upos ?? ''))
      above = tokens[above].head;
    if (above === token.head || tokens[above].upos !== 'PROPN') return;
    const end = tokens.findIndex((_, at) => at > name && !isBelow(tokens, at, name));
    const state = end < 0 || tokens[end].text !== ',' ? -1 : tokens[end].head;
    const owner = tokens[state]?.relation === 'appos' && tokens[state].head === above ? state : -1;
    changes.set(name, { head: above });
    if (owner > name) changes.set(owner, { head: name });
  });
  return changed(tokens, changes);
}

/** "were juniors, among them a goalkeeper": one of them is not what all of them are. */
export function samplesBehindAmong(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', (token, sample) => {
    const all = token.head;
    if (all < 0 || all > sample || !NOMINAL_TAG.test(token.upos)) return;
    if (childrenOf(tokens, sample).some((child) => /^(cc|case)$/.test(tokens[child].relation))) return;
    const them = firstOf(tokens, sample) - 1;
    if (!/^(them|whom|which)$/i.test(tokens[them]?.text ?? '') || !/^among$/i.test(tokens[them - 1]?.text ?? ''))
      return;
    changes.set(sample, { relation: 'parataxis' });
  });
  return changed(tokens, changes);
}

/** "cannot hold a brush, let alone a pen": nobody lets anybody alone; the second is joined to the first. */
export function letAlone(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach((token, letting) => {
    const above = token.head;
    if (token.lemma !== 'let' || tokens[letting + 1]?.text.toLowerCase() !== 'alone' || above < 0 || above > letting)
      return;
    if (tokens[letting - 1]?.text !== ',' || token.relation === 'cc') return;
    const below = [letting, letting + 1]
      .flatMap((at) => childrenOf(tokens, at))
      .filter((child) => child !== letting + 1);
    const less = below.find((child) => child > letting && tokens[child].upos !== 'PUNCT');
    if (less === undefined) return;
    const isVerb = tokens[less].upos === 'VERB';
    const before = isVerb
      ? above
      : childrenOf(tokens, above)
          .filter((child) => child > above && child < letting && NOMINAL_TAG.test(tokens[child].upos))
          .at(-1);
    if (before === undefined) return;
    changes.set(less, { head: before, relation: 'conj' });
    changes.set(letting, { head: less, relation: 'cc' });
    changes.set(letting + 1, { head: letting, relation: 'fixed' });
    for (const child of below) if (child !== less) changes.set(child, { head: less });
  });
  return changed(tokens, changes);
}

/**
 * "suspended the bowler Rohan Bhale, his teammate Imtiaz Sargo and the masseur Vinod Kat": with an "and" behind it, somebody who has a name
 * of his own is the second of three and not another word for the first.
 */
export function peopleInLists(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'appos', (token, second) => {
    if (token.head < 0 || token.head > second || !isBehindComma(tokens, second)) return;
    const name = ownName(tokens, second);
    const first = topOfName(tokens, token.head);
    if (name < 0 || ownName(tokens, first) < 0 || tokens[first].head === second) return;
    const joint = tokens.findIndex(({ relation, head }, at) => at > name && relation === 'cc' && head > at);
    let third = joint < 0 ? -1 : tokens[joint].head;
    while (third >= 0 && tokens[third].relation === 'compound' && tokens[third].head > third)
      third = tokens[third].head;
    if (third < 0 || tokens[third].relation !== 'conj' || ownName(tokens, third) < 0) return;
    const isJoined = tokens[third].head === second || topOfName(tokens, tokens[third].head) === first;
    if (!isJoined || !isNextInList(tokens, second, joint)) return;
    changes.set(second, { head: first, relation: 'conj' });
    changes.set(third, { head: first });
    changes.set(joint, { head: third });
  });
  return changed(tokens, changes);
}

/** Whether nothing but the phrase of `noun`, and a comma, stands up to the "and". */
function isNextInList(tokens: Tokens, noun: number, joint: number): boolean {
  const end = endOf(tokens, noun);
  return end >= joint || tokens.slice(end + 1, joint).every(({ text }) => text === ',');
}

/** The name of a person that a word is or bears right behind it: at least two words in capitals; -1 without one. */
function ownName(tokens: Tokens, noun: number): number {
  const at = tokens[noun].upos === 'PROPN' ? noun : noun + 1;
  if (tokens[at]?.upos !== 'PROPN') return -1;
  const isPair = [at - 1, at + 1].some((other) => tokens[other]?.upos === 'PROPN' && tokens[other].xpos === 'NNP');
  return isPair ? at : -1;
}

/** The word that heads a phrase with a name in it: of "the bowler Rohan Rao", "bowler". */
function topOfName(tokens: Tokens, word: number): number {
  let at = word;
  while (
    /^(flat|compound|appos)/.test(tokens[at].relation) &&
    tokens[at].head >= 0 &&
    Math.abs(tokens[at].head - at) <= 3 &&
    !isBehindComma(tokens, at)
  )
    at = tokens[at].head;
  return at;
}

/** "by Mr Rao and Ida Holm, the founder of Corvin": what tells of one person or body, behind two, tells of the last. */
export function postsOfLast(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'appos', (token, post) => {
    const first = token.head;
    if (token.xpos !== 'NN' || first < 0 || first > post) return;
    if (tokens[first].upos !== 'PROPN' || !/^(person|organization)$/.test(typeOfLemma(lemmaOf(token)) ?? '')) return;
    let comma = firstOf(tokens, post) - (tokens[firstOf(tokens, post)].text === ',' ? 0 : 1);
    if (tokens[comma]?.text !== ',') return;
    // "Ida Holm, 19, a student"
    if (tokens[comma - 1].upos === 'NUM' && tokens[comma - 2].text === ',') comma -= 2;
    const joint = tokens.findLastIndex(
      ({ relation, text }, at) => at < comma && relation === 'cc' && /^and$/i.test(text),
    );
    // At least two words of a name, or a title and a name, and nothing else.
    const opens = joint + (/^the$/i.test(tokens[joint + 1].text) ? 2 : 1);
    const name = tokens.slice(opens, comma);
    if (joint < first || name.length < 2 || name.some(({ xpos }) => xpos !== 'NNP')) return;
    const last = opens + name.findIndex(({ relation, head }) => relation === 'conj' && head === first);
    if (last < opens || tokens[joint].head <= joint) return;
    for (let at = last + 1; at < comma; at++)
      if (tokens[at].head === first) changes.set(at, { head: last, relation: 'flat' });
    changes.set(post, { head: last });
  });
  return changed(tokens, changes);
}
