import {
  changed,
  childrenOf,
  eachOf,
  eachWord,
  FINITE,
  firstOf,
  isBelow,
  isPastForm,
  lemmaOf,
  NOMINAL_TAG,
  noChanges,
  prepositionOf,
  type Repair,
  type Tokens,
  toOf,
} from './tree-repair';
import { typeOfLemma } from './types';

/** Who does it and to whom it is done, where a word was taken for another kind of word or hung one word too far. */

/**
 * "asked for the plan to be rewritten", "called for a vote and for the mayor to go": what is to be done, and who is to do it, stands behind
 * "for", on the verb that asks.
 */
function phrasesAskedFor(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  tokens.forEach((token, deed) => {
    const asks = token.head;
    const ownRequest = requestOfNoun(tokens, deed);
    if (ownRequest >= 0) changes.set(deed, { head: ownRequest, relation: 'xcomp' });
    if (!/^(xcomp|advcl|conj)$/.test(token.relation) || asks < 0 || asks > deed || tokens[asks].upos !== 'VERB') return;
    const below = childrenOf(tokens, deed);
    const to = toOf(tokens, deed);
    const subject = below.find(
      (child) =>
        tokens[child].relation === 'nsubj:pass' ||
        (tokens[child].relation === 'nsubj' && ASKING.test(lemmaOf(tokens[asks]))),
    );
    const mark = below.find((child) => tokens[child].relation === 'mark' && /^for$/i.test(tokens[child].text));
    if (to === undefined) return;
    if (token.relation !== 'conj' && subject !== undefined && mark !== undefined && mark < subject && subject < to) {
      changes.set(subject, { head: asks, relation: 'obl' });
      changes.set(mark, { head: subject, relation: 'case' });
      changes.set(deed, { relation: 'xcomp' });
      return;
    }
    const second = subject === undefined ? secondAskedFor(tokens, asks, to) : -1;
    if (second < 0) return;
    changes.set(second, { head: asks, relation: 'obl' });
    if (token.relation === 'conj') changes.set(deed, { relation: 'xcomp' });
  });
  return changed(tokens, changes);
}

/** Verbs that ask for a deed behind "for". */
const ASKING = /^(?:ask|call|press|push|plead|appeal|lobby|campaign|beg)$/;

/** "asked for a paragraph to be rewritten", where what is to be done hangs on the noun: the verb that asks; -1 where none does. */
function requestOfNoun(tokens: Tokens, deed: number): number {
  const { relation, head: noun } = tokens[deed];
  if (relation !== 'acl' || noun < 0 || noun > deed || tokens[noun].relation !== 'obl') return -1;
  const asks = tokens[noun].head;
  if (asks < 0 || asks > noun || !ASKING.test(lemmaOf(tokens[asks])) || toOf(tokens, deed) === undefined) return -1;
  const isDone = childrenOf(tokens, deed).some((child) => tokens[child].relation === 'aux:pass');
  return isDone && /^for$/i.test(tokens[prepositionOf(tokens, noun)]?.text ?? '') ? asks : -1;
}

/** Behind "for the first and", the phrase with a "for" of its own that ends right before the infinitive; -1 without one. */
function secondAskedFor(tokens: Tokens, verb: number, to: number): number {
  const isFor = (noun: number) => /^for$/i.test(tokens[prepositionOf(tokens, noun)]?.text ?? '');
  const first = childrenOf(tokens, verb).find(
    (child) => child > verb && tokens[child].relation === 'obl' && isFor(child),
  );
  if (first === undefined) return -1;
  const second = childrenOf(tokens, first).findLast((child) => tokens[child].relation === 'conj' && child < to);
  return second !== undefined && isFor(second) && isBelow(tokens, to - 1, second) ? second : -1;
}

/** "cut the ribbon myself", "had itself paid the fine": it stresses who did it, and nothing is done to it. */
function stressedPronouns(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  tokens.forEach(({ relation, head, text }, self) => {
    if (!SELF.test(text) || head < 0) return;
    // "the paper itself carried the news", "had himself asked him"
    if (relation === 'obl:unmarked') changes.set(self, { relation: 'dep' });
    if (head > self) return;
    const deed = childrenOf(tokens, head).find((child) => child > self && tokens[child].relation === 'xcomp');
    const isHelper = lemmaOf(tokens[head]) === 'have' && relation === 'obj' && self === head + 1;
    if (!isHelper || deed === undefined || tokens[deed].xpos !== 'VBN') return;
    if (tokens.slice(self + 1, deed).some(({ upos }) => upos !== 'ADV')) return;
    changes.set(deed, { head: tokens[head].head, relation: tokens[head].relation });
    for (const child of childrenOf(tokens, head)) if (child !== deed) changes.set(child, { head: deed });
    changes.set(self, { head: deed, relation: 'dep' });
    changes.set(head, { head: deed, relation: 'aux', upos: 'AUX' });
  });
  return changed(tokens, changes);
}

const SELF = /^(?:my|your|him|her|it|our|them)sel(?:f|ves)$/i;

/** "Corvin Bank managing director Ida Holm": a post, and nobody manages a director. */
function managingPosts(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachWord(tokens, 'managing', (token, managing) => {
    const post = managing + 1;
    const body = token.head;
    if (token.relation !== 'acl' || body !== managing - 1) return;
    if (!MANAGED.test(tokens[post]?.lemma ?? '') || tokens[post].head !== managing) return;
    const { head, relation } = tokens[body];
    changes.set(post, { head, relation });
    changes.set(managing, { head: post, relation: 'amod', upos: 'ADJ', xpos: 'JJ' });
    changes.set(body, { head: post, relation: 'compound' });
    for (const child of childrenOf(tokens, managing)) if (child !== post) changes.set(child, { head: post });
    for (const child of childrenOf(tokens, body)) if (child > post) changes.set(child, { head: post });
  });
  return changed(tokens, changes);
}

const MANAGED = /^(?:director|partner|editor)$/i;

/** "was filed by a farmers' union and plant geneticist Ida Holm": no bare verb goes on a verb with a tense; it says what she is. */
function postsTakenForVerbs(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'VB', (token, post) => {
    const verb = token.head;
    if (token.relation !== 'conj' || verb < 0 || verb > post) return;
    if (isPastForm(token) || lemmaOf(token) === 'come') return;
    const before = childrenOf(tokens, verb);
    if (!/^VB[DNZ]$/.test(tokens[verb].xpos) || before.some((at) => /^(MD|TO)$/.test(tokens[at].xpos))) return;
    const below = childrenOf(tokens, post);
    const name = below.find((child) => child > post && tokens[child].relation === 'obj');
    const and = below.find((child) => tokens[child].relation === 'cc');
    if (name === undefined || and !== post - 1 || tokens[name].upos !== 'PROPN') return;
    if (firstOf(tokens, name) !== post + 1 || !/^(JJ|NN|NNP)$/.test(tokens[post + 1].xpos)) return;
    const first = before
      .filter((child) => child > verb && child < and && /^(obj|obl)/.test(tokens[child].relation))
      .at(-1);
    if (first === undefined || !NOMINAL_TAG.test(tokens[first].upos) || FINITE.has(tokens[post + 1].xpos)) return;
    changes.set(name, { head: first, relation: 'conj' });
    changes.set(post, { head: name, relation: 'compound', upos: 'NOUN', xpos: 'NN' });
    changes.set(and, { head: name });
    for (const child of below) if (child !== name && child !== and) changes.set(child, { head: verb });
  });
  return changed(tokens, changes);
}

/** "killed soldiers around Lake Orta, which borders two cantons": "which" goes back to no people. */
function relativesOfThings(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachWord(tokens, 'which', (token, which) => {
    const verb = token.head;
    if (!token.relation.startsWith('nsubj') || verb < which) return;
    const people = tokens[verb].head;
    if (tokens[verb].relation !== 'acl:relcl' || tokens[which - 1]?.text !== ',' || people < 0 || people > which)
      return;
    if (tokens[people].upos !== 'NOUN' || !/^(person|group)$/.test(typeOfLemma(lemmaOf(tokens[people])) ?? '')) return;
    let near = which - 2;
    while (/^(flat|compound|nummod|nmod:unmarked)/.test(tokens[near].relation) && tokens[near].head > people)
      near = tokens[near].head;
    if (near <= people || !/^(NOUN|PROPN)$/.test(tokens[near].upos) || isBelow(tokens, near, verb)) return;
    if (!/^(nmod|obl|obj|appos|conj)/.test(tokens[near].relation) || prepositionOf(tokens, near) < 0) {
      // "one of 90 patients who have hired the law firm Brace, which expects to sue"
      if (tokens[near].relation !== 'obj') return;
    }
    if (/^(person|group)$/.test(typeOfLemma(lemmaOf(tokens[near])) ?? '')) return;
    changes.set(verb, { head: near });
  });
  return changed(tokens, changes);
}

/** "Speaking outside court": where it was spoken, and not to whom. */
function placesTakenForObjects(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'obj', (_, place) => {
    const mark = prepositionOf(tokens, place);
    if (mark >= 0 && /^(?:outside|inside|near|beside|behind|above|below|opposite)$/i.test(tokens[mark].text))
      changes.set(place, { relation: 'obl' });
  });
  return changed(tokens, changes);
}

export const PARTICIPANT_REPAIRS: readonly Repair[] = [
  {
    name: 'phrases asked for',
    apply: phrasesAskedFor,
    example: 'He called for an open inquiry and for the chief constable to consider her position.',
    gives: 'constable obl called',
  },
  {
    name: 'stressed pronouns',
    apply: stressedPronouns,
    example:
      'The company claims that the owner had agreed to hire a guard, and that it had itself paid $4,000 towards the cost.',
    gives: 'had aux paid',
  },
  {
    name: 'managing posts',
    apply: managingPosts,
    example:
      'But Harbor Link managing director Precious Banda, who is no relation of the mayor, denied that any such offer had been made.',
    gives: 'director nsubj denied',
  },
  {
    name: 'posts taken for verbs',
    apply: postsTakenForVerbs,
    example: "The petition was filed in May by the Hill League, a farmers' body, and plant geneticist Asha Rao.",
    gives: 'Rao conj League',
  },
  {
    name: 'relatives of things',
    apply: relativesOfThings,
    example: 'Bandits have killed hundreds of soldiers and civilians around Lake Orta, which borders two cantons.',
    gives: 'borders acl:relcl Lake',
  },
  {
    name: 'places taken for objects',
    apply: placesTakenForObjects,
    example: 'Speaking outside court, Mr Kerr said he had waited 40 years.',
    gives: 'court obl Speaking',
  },
];
