import { SPEECH_NOUNS, SPEECH_VERBS } from '../data/speech';
import type { Token } from '../model';
import {
  type Changes,
  changed,
  childrenOf,
  eachOf,
  eachWord,
  firstOf,
  hasSubject,
  lemmaOf,
  noChanges,
  objectBefore,
  prepositionOf,
  type Repair,
  subjectOf,
  type Tokens,
} from './tree-repair';

/** What is told by a teller within what is told: behind passives, nouns of telling and what somebody is recalled saying. */

const isMark = (tokens: Tokens, at: number, verb: number, words: RegExp): boolean =>
  tokens[at].relation === 'mark' && tokens[at].head === verb && words.test(tokens[at].text);

/** "was assured by its head, Ana Reyes, that nothing was sold": no second deed, for "that" opens what he was assured of. */
function contentJoined(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', ({ head }, told) => {
    if (head < 0 || head > told || !SPEECH_VERBS.has(lemmaOf(tokens[head]))) return;
    if (SPEECH_VERBS.get(lemmaOf(tokens[head]))?.quoteOnly || tokens[head].upos !== 'VERB') return;
    const that = childrenOf(tokens, told).find((at) => isMark(tokens, at, told, /^that$/i)) ?? -1;
    if (that < 0 || !hasSubject(tokens, told)) return;
    if (childrenOf(tokens, told).some((at) => tokens[at].relation === 'cc')) return;
    if (childrenOf(tokens, head).some((at) => /^(ccomp|xcomp|cc)$/.test(tokens[at].relation))) return;
    const before = childrenOf(tokens, told).filter((at) => at < that);
    if (before.every((at) => tokens[at].upos === 'PUNCT')) changes.set(told, { relation: 'ccomp' });
  });
  return changed(tokens, changes);
}

const RECALLING = /^(recall|remember|recollect)$/;

/** "recalled Reyes saying that it would close": Reyes says so, and the one who recalls it says that she did. */
function recalledTellers(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'VBG', ({ relation, head }, telling) => {
    if (!/^(advcl|acl|xcomp|ccomp)$/.test(relation) || head < 0) return;
    const isTelling = SPEECH_VERBS.has(lemmaOf(tokens[telling]));
    if (!isTelling || childrenOf(tokens, telling).every((at) => tokens[at].relation !== 'ccomp')) return;
    const verb = relation === 'acl' ? tokens[head].head : head;
    if (verb < 0 || !RECALLING.test(lemmaOf(tokens[verb])) || tokens[verb].upos !== 'VERB') return;
    const teller = objectBefore(tokens, verb, telling);
    if (teller === undefined || (relation === 'acl' && teller !== head)) return;
    if (firstOf(tokens, telling) !== telling || tokens[telling - 1].text === ',') return;
    changes.set(telling, { head: verb, relation: 'ccomp' });
    changes.set(teller, { head: telling, relation: 'nsubj' });
  });
  return changed(tokens, changes);
}

/** "was given a promise in the talks on a pact that the pier would stay": what was promised, and no part of the talks. */
function contentBehindTimes(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'acl', ({ head }, told) => {
    if (head < 0 || head > told || !/^obl/.test(tokens[head].relation)) return;
    const that = firstOf(tokens, told);
    if (!isMark(tokens, that, told, /^that$/i) || !hasSubject(tokens, told)) return;
    const verb = tokens[head].head;
    if (verb < 0 || verb > head || SPEECH_NOUNS.has(lemmaOf(tokens[head]))) return;
    const noun = objectBefore(tokens, verb, head);
    const time = prepositionOf(tokens, head);
    if (noun === undefined || time < 0 || !/^(during|at|after|before|in)$/i.test(tokens[time].text)) return;
    if (tokens[noun].upos === 'NOUN' && SPEECH_NOUNS.has(lemmaOf(tokens[noun]))) changes.set(told, { head: noun });
  });
  return changed(tokens, changes);
}

/** "said that if it was so she had been misled": two subjects, and the first is the condition's. */
function conditionsWithoutComma(tokens: Tokens): Token[] | null {
  for (let be = 2; be < tokens.length - 2; be++) {
    const { relation, head: verb } = tokens[be];
    if (relation !== 'cop' || verb < be + 3) continue;
    const own = [be - 2, be - 1, be, be + 1];
    if (!own.every((at) => tokens[at].head === verb)) continue;
    if (!isMark(tokens, be - 2, verb, /^(if|unless|because|when)$/i) || !/^nsubj/.test(tokens[be - 1].relation))
      continue;
    if (!/^(ADJ|ADV|SCONJ)$/.test(tokens[be + 1].upos)) continue;
    const subject = childrenOf(tokens, verb).find((at) => at > be && /^nsubj/.test(tokens[at].relation));
    const next = tokens[be + 2].text === ',' ? be + 3 : be + 2;
    if (subject === undefined || firstOf(tokens, subject) !== next) continue;
    const changes: Changes = new Map([be - 2, be - 1, be].map((at) => [at, { head: be + 1 }]));
    const so = tokens[be + 1].upos === 'SCONJ' ? { upos: 'ADV', xpos: 'RB' } : {};
    changes.set(be + 1, { head: verb, relation: 'advcl', ...so });
    return changed(tokens, changes);
  }
  return null;
}

/** "It would have closed, he said, had a yard not agreed": behind an aside the "had" was taken for a verb of its own. */
function conditionsBehindAsides(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, ['had', 'should', 'were'], ({ relation, head: main }, helper) => {
    if (relation !== 'parataxis' || main < 0 || main > helper) return;
    if (!childrenOf(tokens, main).some((at) => at < main && tokens[at].xpos === 'MD')) return;
    const [verb, ...more] = childrenOf(tokens, helper).filter((at) => tokens[at].upos !== 'PUNCT');
    if (verb === undefined || more.length > 0 || !/^(xcomp|ccomp)$/.test(tokens[verb].relation)) return;
    const subject = subjectOf(tokens, verb);
    if (subject === undefined || firstOf(tokens, subject) !== helper + 1 || firstOf(tokens, verb) !== helper + 1)
      return;
    changes.set(verb, { head: main, relation: 'advcl', ...(tokens[verb].xpos === 'VBN' ? { xpos: 'VBD' } : {}) });
    changes.set(helper, { head: verb, relation: 'mark', upos: 'SCONJ', xpos: 'IN' });
  });
  return changed(tokens, changes);
}

export const TELLING_REPAIRS: readonly Repair[] = [
  {
    name: 'content joined',
    apply: contentJoined,
    example:
      'The minister told the council that he had been assured by the harbour master, Ms Nora Quigg, that no ferry had been sold.',
    gives: 'sold ccomp assured',
  },
  {
    name: 'recalled tellers',
    apply: recalledTellers,
    example: 'A second clerk recalled Ms Quigg saying that the pier would close.',
    gives: 'Quigg nsubj saying',
  },
  {
    name: 'content behind times',
    apply: contentBehindTimes,
    example:
      'She said she had been given a commitment in writing during the talks on forming the council in 2024 that the pier would stay open all year.',
    gives: 'stay acl commitment',
  },
  {
    name: 'conditions without comma',
    apply: conditionsWithoutComma,
    example: 'The clerk said that if that was so she had been misled.',
    gives: 'so advcl misled',
  },
  {
    name: 'conditions behind asides',
    apply: conditionsBehindAsides,
    example: 'It would have closed, he said, had a Norwegian yard not agreed to build the ship.',
    gives: 'agreed advcl closed',
  },
];
