import { TAKES_DEED, TAKES_GERUND, TAKES_OBJECT_AND_GERUND } from '../data/gerunds';
import { SPEECH_VERBS } from '../data/speech';
import type { Token } from '../model';
import { DITRANSITIVE } from './clause-forms';
import {
  type Changes,
  changed,
  childrenOf,
  eachOf,
  endOf,
  firstOf,
  isBelow,
  isPastForm,
  isPhraseUpTo,
  noChanges,
  type Tokens,
} from './tree-repair';

const NOUNS = /^(NOUN|PROPN)$/;
const OPEN = /^(xcomp|ccomp|advcl)$/;

/** A gerund without helper, subject or subordinator, behind a verb that takes none. */
function isLoose(tokens: Tokens, at: number): boolean {
  const { xpos, relation, head } = tokens[at];
  if (xpos !== 'VBG' || !OPEN.test(relation) || head < 0 || head > at || tokens[head].upos !== 'VERB') return false;
  return childrenOf(tokens, at).every((child) => child > at || tokens[child].relation === 'advmod');
}

/**
 * "faced growing criticism", "escaped fighting in the north": right behind a verb that takes no gerund, a gerund is an
 * adjective of the noun behind it, or a noun itself.
 */
export function nominalGerunds(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach((token, at) => {
    const verb = token.head;
    if (
      !isLoose(tokens, at) ||
      verb !== at - 1 ||
      (tokens[verb].xpos === 'VBN' && !childrenOf(tokens, verb).some((child) => tokens[child].lemma === 'have')) ||
      TAKES_GERUND.has(tokens[verb].lemma.toLowerCase())
    )
      return;
    if (tokens.some((each) => each.head === verb && /^(obj|ccomp)$/.test(each.relation) && each !== token)) return;
    const object = childrenOf(tokens, at).find((child) => tokens[child].relation === 'obj' && child > at);
    const below = childrenOf(tokens, at).filter((child) => child !== object && child > at);
    if (object === undefined) {
      if (below.some((child) => /^(ccomp|xcomp)$/.test(tokens[child].relation))) return;
      changes.set(at, { upos: 'NOUN', xpos: 'NN', lemma: token.text.toLowerCase(), relation: 'obj' });
      for (const child of below) if (tokens[child].relation === 'obl') changes.set(child, { relation: 'nmod' });
      return;
    }
    const between = tokens.slice(at + 1, object);
    if (!NOUNS.test(tokens[object].upos) || between.some((each) => each.upos !== 'ADJ' && each.relation !== 'compound'))
      return;
    changes.set(object, { head: verb, relation: 'obj' });
    changes.set(at, { head: object, relation: 'amod' });
    for (const child of below) changes.set(child, { head: tokens[child].relation.startsWith('acl') ? object : verb });
  });
  return changed(tokens, changes);
}

/** "pursuing leaders hiding in the town": behind an object, a gerund that the verb does not ask for tells of the object. */
export function objectGerunds(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach((token, at) => {
    const verb = token.head;
    const noun = at - 1;
    if (!isLoose(tokens, at) || TAKES_OBJECT_AND_GERUND.has(tokens[verb].lemma.toLowerCase())) return;
    if (token.relation !== 'xcomp' || !NOUNS.test(tokens[noun].upos)) return;
    if (tokens[noun].relation === 'obj' && tokens[noun].head === verb) changes.set(at, { head: noun, relation: 'acl' });
  });
  return changed(tokens, changes);
}

/**
 * "would support Norway limiting the catch": what is supported is the deed. A name is not restricted by a gerund behind it;
 * of a noun ("groups fighting for peace") it may be told, unless the parser saw that the verb asks for the gerund.
 */
export function deedsOfObjects(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'VBG', ({ relation, head }, at) => {
    if (!/^(acl|xcomp|advcl)$/.test(relation) || childrenOf(tokens, at).some((child) => child < at)) return;
    const verb = relation === 'acl' ? tokens[head].head : head;
    if (verb < 0 || !TAKES_DEED.has(tokens[verb].lemma.toLowerCase())) return;
    const doer = childrenOf(tokens, verb).find((child) => tokens[child].relation === 'obj');
    if (doer === undefined || doer > at || tokens[at - 1].upos === 'PUNCT') return;
    if (relation !== 'xcomp' && tokens[at - 1].upos !== 'PROPN') return;
    if (relation === 'acl' ? head !== doer : relation === 'advcl' && endOf(tokens, doer) !== at - 1) return;
    changes.set(doer, { head: at, relation: 'nsubj' });
    changes.set(at, { head: verb, relation: 'ccomp' });
    // ", as long as the union avoids a strike": what a comma sets off is said of the support.
    for (const child of childrenOf(tokens, at))
      if (child > at && /^adv/.test(tokens[child].relation) && tokens[firstOf(tokens, child)].text === ',')
        changes.set(child, { head: verb });
  });
  return changed(tokens, changes);
}

/** "said that crossing it would bring nothing": the gerund with its object is the subject of the verb behind it. */
export function gerundSubjects(tokens: Tokens): Token[] | null {
  for (let at = 0; at < tokens.length - 2; at++) {
    if (tokens[at].xpos !== 'VBG' || tokens[at].upos !== 'VERB' || SPEECH_VERBS.has(tokens[at].lemma.toLowerCase()))
      continue;
    const helper = tokens.findIndex(
      (token, index) => index > at && (token.xpos === 'MD' || /^(has|was|were|is)$/.test(token.text)),
    );
    if (helper < 0) continue;
    const verb = tokens[helper].head;
    if (verb <= at || !/^(VERB|NOUN|ADJ)$/.test(tokens[verb]?.upos ?? '')) continue;
    const isAbove = tokens[verb].head === at && tokens[verb].relation === 'ccomp';
    const isBeside = tokens[at].head === verb && tokens[at].relation === 'advcl';
    if (!isAbove && !isBeside) continue;
    const taken = tokens.findIndex((token) => token.head === verb && token.relation.startsWith('nsubj'));
    if (taken < 0 || firstOf(tokens, taken) !== at + 1) continue;
    const changes: Changes = new Map([
      [at, { head: verb, relation: 'csubj' }],
      [taken, { head: at, relation: 'obj' }],
    ]);
    if (isAbove) changes.set(verb, { head: tokens[at].head, relation: tokens[at].relation });
    for (const child of childrenOf(tokens, at))
      if (tokens[child].relation === 'mark' || (child > verb && isAbove)) changes.set(child, { head: verb });
    return changed(tokens, changes);
  }
  return null;
}

const HINGES = new Set([
  'contingent',
  'conditional',
  'dependent',
  'predicated',
  'depend',
  'hinge',
  'insist',
  'count',
  'rely',
]);

/** "contingent on the bank limiting its loans": the noun does what the gerund says. */
export function hingedGerunds(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'VBG', (token, at) => {
    if (!/^(advcl|xcomp|acl)$/.test(token.relation)) return;
    const hinge = token.relation === 'acl' ? (tokens[token.head]?.head ?? -1) : token.head;
    if (hinge < 0 || !HINGES.has(tokens[hinge].lemma.toLowerCase())) return;
    const noun = childrenOf(tokens, hinge).find(
      (child) => child > hinge && child < at && tokens[child].relation === 'obl',
    );
    const mark =
      noun === undefined ? -1 : childrenOf(tokens, noun).find((child) => /^(on|upon)$/i.test(tokens[child].text));
    if (noun === undefined || mark === undefined || mark < 0) return;
    if (noun !== at - 1 && !isApposedUpTo(tokens, noun, at)) return;
    changes.set(noun, { head: at, relation: 'nsubj' });
    changes.set(mark, { head: at, relation: 'mark' });
    changes.set(at, { head: hinge, relation: 'advcl' });
  });
  return changed(tokens, changes);
}

/** "Brightwell, a pension fund, | selling": who it is comes in between, and nothing else. */
function isApposedUpTo(tokens: Tokens, noun: number, end: number): boolean {
  const isNamed = childrenOf(tokens, noun).some((child) => tokens[child].relation === 'appos');
  return isNamed && tokens[end - 1].text === ',' && isPhraseUpTo(tokens, noun, end);
}

/** "after fighting near the dam killed 17 people": what has an object behind it is no participle of the dam, and the fighting did it. */
export function gerundsAsSubjects(tokens: Tokens): Token[] | null {
  const beside = gerundsBesideVerbs(tokens);
  if (beside) return beside;
  for (let verb = 3; verb < tokens.length; verb++) {
    const noun = tokens[verb].head;
    if (tokens[verb].relation !== 'acl' || !/^VB[ND]$/.test(tokens[verb].xpos) || noun < 0 || noun > verb) continue;
    if (!childrenOf(tokens, verb).some((child) => child > verb && tokens[child].relation === 'obj')) continue;
    if (!isPastForm(tokens[verb])) continue;
    if (DITRANSITIVE.has(tokens[verb].lemma.toLowerCase()) || tokens[verb - 1].upos === 'PUNCT') continue;
    const gerund = tokens[noun].head;
    if (
      gerund < 0 ||
      gerund > noun ||
      tokens[gerund].xpos !== 'VBG' ||
      !/^(advcl|root|ccomp)$/.test(tokens[gerund].relation)
    )
      continue;
    const below = childrenOf(tokens, gerund);
    if (below.some((child) => /^(nsubj|aux|obj)/.test(tokens[child].relation))) continue;
    const { head, relation } = tokens[gerund];
    const changes: Changes = new Map<number, Partial<Token>>([
      [verb, { head, relation, xpos: 'VBD' }],
      [gerund, { head: verb, relation: 'nsubj', upos: 'NOUN', xpos: 'NN', lemma: tokens[gerund].text.toLowerCase() }],
    ]);
    for (const child of below) {
      if (tokens[child].relation === 'mark' || child > verb || tokens[child].upos === 'PUNCT')
        changes.set(child, { head: verb });
      else if (tokens[child].relation === 'obl') changes.set(child, { relation: 'nmod' });
    }
    return changed(tokens, changes);
  }
  return null;
}

/**
 * "after fighting in the east killed 17 people": a gerund and a past tense with an object, both taken for clauses of the verb before.
 * Behind the gerund only its places stand, and a clause with no mark and no subject of its own has the gerund for one.
 */
function gerundsBesideVerbs(tokens: Tokens): Token[] | null {
  for (const [verb, { relation, xpos, head }] of tokens.entries()) {
    if (relation !== 'advcl' || !/^VB[ND]$/.test(xpos) || !isPastForm(tokens[verb])) continue;
    const own = childrenOf(tokens, verb);
    if (own.some((child) => child < verb) || !own.some((child) => tokens[child].relation === 'obj')) continue;
    const gerund = tokens.findLastIndex(
      (token, at) => at < verb && token.xpos === 'VBG' && token.relation === 'advcl' && token.head === head,
    );
    if (gerund <= head) continue;
    const below = childrenOf(tokens, gerund);
    const mark = below.find((child) => tokens[child].relation === 'mark');
    if (mark !== gerund - 1 || !/^(after|before|since|until)$/i.test(tokens[mark].text)) continue;
    if (below.some((child) => child !== mark && !tokens[child].relation.startsWith('obl'))) continue;
    if (tokens.slice(gerund + 1, verb).some((_, at) => !isBelow(tokens, gerund + 1 + at, gerund))) continue;
    const changes: Changes = new Map<number, Partial<Token>>([
      [verb, { xpos: 'VBD' }],
      [mark, { head: verb }],
      [gerund, { head: verb, relation: 'nsubj', upos: 'NOUN', xpos: 'NN', lemma: tokens[gerund].text.toLowerCase() }],
    ]);
    for (const child of below) if (child !== mark) changes.set(child, { relation: 'nmod' });
    return changed(tokens, changes);
  }
  return null;
}

/** Verbs behind which a bare verb can only be a noun: "stop work". */
const STOPPING = new Set([
  'stop',
  'start',
  'begin',
  'resume',
  'cease',
  'halt',
  'find',
  'seek',
  'lose',
  'refuse',
  'offer',
]);

export function nounsAfterVerbs(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'VB', (token, at) => {
    const verb = token.head;
    if (!/^(xcomp|ccomp)$/.test(token.relation) || verb !== at - 1) return;
    const below = childrenOf(tokens, at);
    if (!STOPPING.has(tokens[verb].lemma.toLowerCase()) || below.some((child) => child < at)) return;
    changes.set(at, { upos: 'NOUN', xpos: 'NN', relation: 'obj' });
    for (const child of below) {
      const { relation } = tokens[child];
      changes.set(child, { head: verb, ...(relation === 'obj' ? { relation: 'obl' } : {}) });
    }
  });
  return changed(tokens, changes);
}
