import { genderOfGivenName } from '../data/given-names';
import { isHonorific } from './mentions-titles';
import {
  changed,
  childrenOf,
  eachOf,
  eachWord,
  endOf,
  firstOf,
  isBehindComma,
  isBelow,
  lemmaOf,
  noChanges,
  type Tokens,
} from './tree-repair';
import { typeOfLemma } from './types';

/** What somebody is, where it stands beside the name. */

/** "Her dad Wayne Odell", "its finance chief Ida Holm": who belongs to somebody is named, and not given a title. */
export function ownedPosts(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'nmod:desc', ({ head: name, upos }, noun) => {
    if (upos !== 'NOUN' || name <= noun || firstOf(tokens, name) > noun || tokens[noun + 1]?.upos !== 'PROPN') return;
    if (typeOfLemma(lemmaOf(tokens[noun]).toLowerCase()) !== 'person') return;
    const owner = childrenOf(tokens, noun).some((child) => tokens[child].relation === 'nmod:poss');
    if (!owner || !/^(?:nsubj|obj|iobj|obl|nmod$|conj|root|appos)/.test(tokens[name].relation)) return;
    changes.set(noun, { head: tokens[name].head, relation: tokens[name].relation });
    changes.set(name, { head: noun, relation: 'appos' });
    for (const child of childrenOf(tokens, name))
      if (
        child !== noun &&
        (child < noun || !/^(?:flat|compound|nmod:desc|appos|acl|punct)/.test(tokens[child].relation))
      )
        changes.set(child, { head: noun });
  });
  return changed(tokens, changes);
}

/** "Its group chief information officer": a noun right before the words of a post is part of them. */
export function postsBehindNouns(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'appos', ({ head: noun, upos }, post) => {
    if (
      upos !== 'NOUN' ||
      tokens[noun]?.upos !== 'NOUN' ||
      firstOf(tokens, post) !== noun + 1 ||
      tokens[noun + 1].upos === 'PUNCT'
    )
      return;
    if (tokens[noun].xpos !== 'NN' || typeOfLemma(lemmaOf(tokens[noun]).toLowerCase()) === 'person') return;
    if (typeOfLemma(lemmaOf(tokens[post]).toLowerCase()) !== 'person') return;
    changes.set(post, { head: tokens[noun].head, relation: tokens[noun].relation });
    changes.set(noun, { head: post, relation: 'compound' });
    for (const child of childrenOf(tokens, noun)) if (child !== post) changes.set(child, { head: post });
  });
  return changed(tokens, changes);
}

/** "The Deputy Governor, Financial Stability, Mr Ade Bisi,": what stands between post and name says of what the post is, and is nobody's name. */
export function fieldsOfPosts(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'appos', ({ head: post }, name) => {
    if (post < 0 || post > name || tokens[name].upos !== 'PROPN' || !isBehindComma(tokens, name)) return;
    if (typeOfLemma(lemmaOf(tokens[post]).toLowerCase()) !== 'person' || !isPersonAt(tokens, wordOf(tokens, name)))
      return;
    const field = childrenOf(tokens, post).filter((child) => tokens[child].relation === 'appos' && child < name);
    const [one] = field;
    if (field.length !== 1 || tokens[one].upos !== 'PROPN' || !isBehindComma(tokens, one)) return;
    const first = wordOf(tokens, one);
    if (first !== post + 2 || wordOf(tokens, name) !== endOf(tokens, one) + 2 || isPersonAt(tokens, first)) return;
    changes.set(one, { relation: 'nmod' });
  });
  return changed(tokens, changes);
}

/** The first word of a phrase, without its comma. */
function wordOf(tokens: Tokens, head: number): number {
  const first = firstOf(tokens, head);
  return tokens[first].text === ',' ? first + 1 : first;
}

function isPersonAt(tokens: Tokens, first: number): boolean {
  return isHonorific(tokens[first].text) || genderOfGivenName(tokens[first].text.toLowerCase()) !== null;
}

/** "Founder and chief executive Rob Vega says": a bare post, "and", and a second one with a name are the posts of one person. */
export function postsOfOneName(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachWord(tokens, 'and', ({ relation }, and) => {
    if (relation !== 'cc') return;
    const first = and - 1;
    if (first < 0 || !isBarePost(tokens, first) || startsBehind(tokens, first)) return;
    let second = and + 1;
    while (/^(?:JJ|NNP?|HYPH|AFX)$/.test(tokens[second]?.xpos ?? '') && !isBarePost(tokens, second)) second++;
    const name = second + 1;
    if (!isBarePost(tokens, second) || tokens[name]?.xpos !== 'NNP' || isBarePost(tokens, name)) return;
    const head = nameAbove(tokens, name);
    const outer = [first, second].find((at) => ![first, second, head].includes(tokens[at].head));
    if (outer === undefined || tokens[head].head === first) return;
    const { head: above, relation: role } = tokens[outer];
    const verb = tokens[above];
    if (verb === undefined || /^VBP$/.test(verb.xpos) || areSeveral(tokens, above)) return;
    changes.set(head, { head: above, relation: role });
    changes.set(first, { head, relation: 'nmod:desc' });
    changes.set(second, { head: first, relation: 'conj' });
    changes.set(and, { head: second });
    for (const post of [first, second])
      for (const child of childrenOf(tokens, post))
        if (child > name && child !== head && !isBelow(tokens, child, head)) changes.set(child, { head });
  });
  return changed(tokens, changes);
}

/** "founder", "co-chair": somebody's post in the singular, with nothing that says whose or which. */
function isBarePost(tokens: Tokens, at: number): boolean {
  const { xpos } = tokens[at] ?? {};
  if (xpos !== 'NN' && xpos !== 'NNP') return false;
  if (typeOfLemma(lemmaOf(tokens[at])) !== 'person') return false;
  return !childrenOf(tokens, at).some(
    (child) => child < at && /^(?:det|nmod:poss|nummod)/.test(tokens[child].relation),
  );
}

/** An article, an owner, a number or a comma right before it: "Ida Holm, mayor and", "the mayor and". */
const startsBehind = (tokens: Tokens, post: number): boolean =>
  /^(?:DT|PRP\$|POS|,|CD)$/.test(tokens[post - 1]?.xpos ?? '');

function nameAbove(tokens: Tokens, name: number): number {
  let at = name;
  while (/^(?:flat|compound)/.test(tokens[at].relation) && tokens[tokens[at].head]?.upos === 'PROPN')
    at = tokens[at].head;
  return at;
}

/** "were", "have": of two people. */
const areSeveral = (tokens: Tokens, verb: number): boolean =>
  childrenOf(tokens, verb).some((child) => child < verb && /^(?:were|are|have)$/i.test(tokens[child].text));
