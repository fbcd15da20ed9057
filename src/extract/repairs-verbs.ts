import { embeddingOf } from '../data/embedding';
import { TEMPORAL_NOUNS } from '../data/temporal';
import type { Token } from '../model';
import {
  type Changes,
  changed,
  childrenOf,
  eachOf,
  eachWord,
  FINITE,
  firstOf,
  isBelow,
  isPastForm,
  NOMINAL_TAG,
  noChanges,
  subjectRelation,
  type Tokens,
} from './tree-repair';

const isEnded = (tokens: Tokens) => /^[.!?"”’)]+$/.test(tokens[tokens.length - 1]?.text ?? '');

/** "The decision to close the school angered parents": a sentence without any finite verb has one that was taken for an adjective. */
export function verbsOfVerbless(tokens: Tokens): Token[] | null {
  const noun = tokens.findIndex((token) => token.head < 0);
  if (noun < 0 || !NOMINAL_TAG.test(tokens[noun].upos) || !isEnded(tokens)) return null;
  if (tokens.some((token) => FINITE.has(token.xpos))) return null;
  const verb = tokens.findIndex(
    (token, at) =>
      at > noun &&
      token.xpos === 'VBN' &&
      mayBePast(tokens, at) &&
      NOMINAL_TAG.test(tokens[at - 1].upos) &&
      (token.relation === 'amod'
        ? token.head > at
        : token.relation === 'acl' &&
          (childrenOf(tokens, at).some((child) => child > at && isOfVerb(tokens, child)) ||
            isOfNone(tokens, noun, at))),
  );
  if (verb < 0) return null;
  const changes: Changes = new Map<number, Partial<Token>>([
    [verb, { head: -1, relation: 'root', upos: 'VERB', xpos: 'VBD' }],
    [noun, { head: verb, relation: 'nsubj' }],
  ]);
  if (tokens[verb].relation === 'amod') changes.set(tokens[verb].head, { head: verb, relation: 'obj' });
  for (const child of childrenOf(tokens, verb))
    if (child > verb && isBareOblique(tokens, child)) changes.set(child, { relation: 'obj' });
  for (const child of childrenOf(tokens, noun))
    if (child > verb && !changes.has(child)) changes.set(child, { head: verb });
  return changed(tokens, changes);
}

/** "Not one of the clubs paid": nobody is told of who there is none of, so that the participle is what they did. */
function isOfNone(tokens: Tokens, noun: number, verb: number): boolean {
  const of = tokens[noun + 1];
  if (of?.text !== 'of' || tokens[of.head].head !== noun || firstOf(tokens, verb) !== verb) return false;
  return /^(none|neither)$/i.test(tokens[noun].text) || /^not$/i.test(tokens[noun - 1]?.text ?? '');
}

/** "seen", "a letter signed by the board": no past tense, by its form or by whom it names with "by". */
function mayBePast(tokens: Tokens, at: number): boolean {
  if (!isPastForm(tokens[at])) return false;
  return !childrenOf(tokens, at).some((child) => tokens[child].relation === 'obl:agent');
}

/** What a participle that describes a noun hardly has: an object, a particle, a clause. */
function isOfVerb(tokens: Tokens, index: number): boolean {
  const { relation, xpos } = tokens[index];
  if (/^(obj|ccomp|xcomp|compound:prt)$/.test(relation)) return true;
  return (relation === 'advcl' && xpos === 'VBG' && tokens[index - 1].text !== ',') || isBareOblique(tokens, index);
}

/** "struck northern Chile": without a preposition it is an object, unless it is a time. */
function isBareOblique(tokens: Tokens, index: number): boolean {
  const { relation, lemma, upos } = tokens[index];
  if (relation !== 'obl' || !/^(NOUN|PROPN|PRON)$/.test(upos) || TEMPORAL_NOUNS.has(lemma.toLowerCase())) return false;
  return childrenOf(tokens, index).every((child) => tokens[child].relation !== 'case');
}

const INVERTED = new Set(['had', 'should', 'were']);

/** "Should the talks fail, the union will strike": the helper before its subject stands for "if". */
export function invertedConditions(tokens: Tokens): Token[] | null {
  const inside = shouldInside(tokens);
  const helper = inside >= 0 ? inside : tokens[0]?.upos === 'PUNCT' ? 1 : 0;
  if (tokens[helper]?.relation === 'mark') return null;
  if (!INVERTED.has(tokens[helper]?.text.toLowerCase() ?? '') || tokens.some(({ text }) => text === '?')) return null;
  const comma = tokens.findIndex((token, at) => at > helper + 1 && token.text === ',');
  if (comma < 0) return null;
  const main = tokens.findIndex(
    (token, at) =>
      at > comma &&
      /^(VERB|ADJ|NOUN)$/.test(token.upos) &&
      childrenOf(tokens, at).some((child) => child > comma && tokens[child].relation.startsWith('nsubj')) &&
      // "Should he lose, the law gives him a week": behind "should" a present will do
      (childrenOf(tokens, at).some((child) => child > comma && tokens[child].xpos === 'MD') ||
        (/^VB[PZ]$/.test(token.xpos) && /^should$/i.test(tokens[helper].text))),
  );
  const verb = tokens.findIndex(
    (token, at) =>
      at > helper && at < comma && /^(VERB|ADJ)$/.test(token.upos) && !/^(amod|acl:relcl)$/.test(token.relation),
  );
  if (main < 0 || verb < 0 || firstOf(tokens, verb) > verb) return null;
  const subject =
    childrenOf(tokens, verb).find((child) => tokens[child].relation.startsWith('nsubj')) ??
    childrenOf(tokens, helper).find(
      (child) => /^(obj|nsubj|xcomp)/.test(tokens[child].relation) && NOMINAL_TAG.test(tokens[child].upos),
    ) ??
    [tokens[verb].relation === 'acl' ? tokens[verb].head : -1, tokens[helper].head].find(
      (at) => at > helper && at < verb && NOMINAL_TAG.test(tokens[at].upos),
    );
  if (subject === undefined || subject > verb) return null;
  const isPassive = childrenOf(tokens, verb).some((child) => tokens[child].relation === 'aux:pass');
  // "Should it fail, we strike, she said": what is told stays told.
  const isBelowCondition = isBelow(tokens, main, verb) || isBelow(tokens, main, helper);
  const isTold = (inside >= 0 || tokens[main].head > comma) && !isBelowCondition;
  const above =
    inside < 0 ? { head: -1, relation: 'root' } : { head: tokens[verb].head, relation: tokens[verb].relation };
  const changes: Changes = new Map<number, Partial<Token>>([
    ...(isTold ? [] : [[main, above] as const]),
    [subject, { head: verb, relation: isPassive ? 'nsubj:pass' : 'nsubj' }],
    [verb, { head: main, relation: 'advcl', ...(tokens[verb].xpos === 'VBN' && !isPassive ? { xpos: 'VBD' } : {}) }],
    [helper, { head: verb, relation: 'mark', upos: 'SCONJ', xpos: 'IN' }],
  ]);
  const to = childrenOf(tokens, verb).find((child) => tokens[child].xpos === 'TO');
  if (to !== undefined) changes.set(to, { relation: 'dep' });
  if (inside >= 0) changes.set(thatBefore(tokens, inside), { head: main, relation: 'mark' });
  for (const part of [helper, verb])
    for (const child of childrenOf(tokens, part))
      if (child >= comma && !changes.has(child)) changes.set(child, { head: main });
  for (const child of childrenOf(tokens, helper))
    if (child < comma && !changes.has(child)) changes.set(child, { head: verb });
  return changed(tokens, changes);
}

/** "Said that should the talks fail, it would strike": a helper with its subject behind it, right behind "that"; -1 where there is none. */
function shouldInside(tokens: Tokens): number {
  let first = -1;
  eachWord(tokens, 'should', (_, at) => {
    const isBeforeSubject = /^(?:DT|PRP\$?|NN.*)$/.test(tokens[at + 1]?.xpos ?? '');
    if (first < 0 && isBeforeSubject && thatBefore(tokens, at) >= 0) first = at;
  });
  return first;
}

function thatBefore(tokens: Tokens, at: number): number {
  const before = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  return /^that$/i.test(tokens[before]?.text ?? '') ? before : -1;
}

/** "The attempt to sell the port failed": the verb behind an infinitive of the sentence's first noun, taken for part of it. */
export function verbsAfterInfinitives(tokens: Tokens): Token[] | null {
  const noun = tokens.findIndex((token) => token.head < 0);
  if (noun < 0 || !/^(NOUN|PROPN)$/.test(tokens[noun].upos) || !isEnded(tokens)) return null;
  if (childrenOf(tokens, noun).some((child) => /^(cop|case|nsubj)/.test(tokens[child].relation))) return null;
  const infinitive = childrenOf(tokens, noun).find(
    (child) =>
      child > noun &&
      tokens[child].xpos === 'VB' &&
      /^(acl|advcl)$/.test(tokens[child].relation) &&
      tokens[child - 1]?.xpos === 'TO',
  );
  if (infinitive === undefined || infinitive - noun > 3) return null;
  const finite = tokens.findIndex(
    (token, at) => at > infinitive && FINITE.has(token.xpos) && /^(VERB|AUX)$/.test(token.upos),
  );
  if (finite < 0) return null;
  const verb =
    /^(aux|cop)/.test(tokens[finite].relation) && tokens[finite].head > finite ? tokens[finite].head : finite;
  if (!/^(ccomp|xcomp|advcl|parataxis|conj)$/.test(tokens[verb].relation)) return null;
  const subject = childrenOf(tokens, verb).find((child) => tokens[child].relation.startsWith('nsubj'));
  if (subject !== undefined && (firstOf(tokens, subject) !== infinitive + 1 || /^W/.test(tokens[subject].xpos)))
    return null;
  if (tokens.slice(infinitive, finite).some((token) => /^(W|IN$)/.test(token.xpos) && token.relation === 'mark'))
    return null;
  const changes: Changes = new Map<number, Partial<Token>>([
    [verb, { head: -1, relation: 'root' }],
    [noun, { head: verb, relation: subjectRelation(tokens, verb) }],
    [infinitive, { relation: 'acl' }],
  ]);
  if (subject !== undefined) changes.set(subject, { head: infinitive, relation: 'obj' });
  for (const child of [...childrenOf(tokens, noun), ...childrenOf(tokens, infinitive)])
    if (child > finite && child !== verb) changes.set(child, { head: verb });
  return changed(tokens, changes);
}

/** "The claim that the dam was safe was false": a finite verb without a subject, and a sentence whose top is a noun without a verb. */
export function verbsWithoutSubjects(tokens: Tokens): Token[] | null {
  const noun = tokens.findIndex((token) => token.head < 0);
  if (noun < 0 || !/^(NOUN|PROPN|PRON)$/.test(tokens[noun].upos) || !isEnded(tokens)) return null;
  if (childrenOf(tokens, noun).some((child) => /^(cop|case|nsubj|mark)/.test(tokens[child].relation))) return null;
  for (let at = noun + 3; at < tokens.length; at++) {
    if (!FINITE.has(tokens[at].xpos) || !/^(VERB|AUX)$/.test(tokens[at].upos)) continue;
    if (/^(PUNCT|CCONJ|SCONJ|PRON)$/.test(tokens[at - 1].upos) || /^W/.test(tokens[at - 1].xpos)) continue;
    const verb = /^(aux|cop)/.test(tokens[at].relation) ? tokens[at].head : at;
    if (verb < at || !/^(advcl|ccomp|parataxis|xcomp|acl|conj)$/.test(tokens[verb].relation)) continue;
    if (childrenOf(tokens, verb).some((child) => /^(nsubj|csubj|expl|mark|cc)/.test(tokens[child].relation))) continue;
    if (!/^(acl|advcl|ccomp)/.test(tokens[tokens[verb].head]?.relation ?? '') && tokens[verb].head !== noun) continue;
    const changes: Changes = new Map<number, Partial<Token>>([
      [verb, { head: -1, relation: 'root' }],
      [noun, { head: verb, relation: subjectRelation(tokens, verb) }],
    ]);
    for (const child of childrenOf(tokens, noun)) if (child > at && child !== verb) changes.set(child, { head: verb });
    return changed(tokens, changes);
  }
  return null;
}

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never']);

/**
 * "was not bad luck": right behind the helper of a clause, "not" denies the clause, not the word after it. "pledged never to
 * raise taxes": right before "to" it denies the raising.
 */
export function negations(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach((token, at) => {
    const infinitive =
      tokens[at + 1]?.xpos === 'TO' && NEGATIONS.has(token.text.toLowerCase()) ? tokens[at + 1].head : -1;
    if (infinitive > at && tokens[at - 1]?.upos === 'VERB' && token.head === at - 1)
      changes.set(at, { head: infinitive });
    const helper = tokens[at - 1];
    if (!NEGATIONS.has(token.text.toLowerCase()) || !helper || !/^(cop|aux)/.test(helper.relation)) return;
    if (
      token.head === helper.head ||
      helper.head === at ||
      token.head < at ||
      /^(only|just|merely|necessarily)$/i.test(tokens[at + 1]?.text ?? '')
    )
      return;
    changes.set(at, { head: helper.head, relation: 'advmod' });
  });
  return changed(tokens, changes);
}

/** "is due to be called": an adjective that rules an infinitive, lost between "is" and the verb. */
export function rulingAdjectives(tokens: Tokens): Token[] | null {
  for (let at = 1; at < tokens.length - 2; at++) {
    if (tokens[at].upos !== 'ADJ' || tokens[at + 1].xpos !== 'TO' || tokens[at - 1].lemma !== 'be') continue;
    if (!embeddingOf('adjective', tokens[at].lemma.toLowerCase(), null, false)) continue;
    const verb = tokens.findIndex((token, index) => index > at + 1 && index <= at + 4 && token.upos === 'VERB');
    if (verb < 0 || tokens[verb].head === at) continue;
    // "had been due to meet": the helpers may hang on "due", and "due" on the verb as if it opened its clause.
    const isMark = tokens[at - 1].head === at && tokens[at].head === verb && /^(mark|case)$/.test(tokens[at].relation);
    if (!isMark && tokens[at - 1].head !== verb) continue;
    const changes: Changes = new Map<number, Partial<Token>>([
      [at, { head: tokens[verb].head, relation: tokens[verb].relation }],
      [at - 1, { head: at, relation: 'cop' }],
      [verb, { head: at, relation: 'xcomp' }],
      [at + 1, { head: verb, relation: 'mark' }],
    ]);
    for (const child of childrenOf(tokens, verb))
      if (child < at - 1)
        changes.set(child, { head: at, ...(tokens[child].relation === 'nsubj:pass' ? { relation: 'nsubj' } : {}) });
    return changed(tokens, changes);
  }
  return null;
}

/** "The family, who rented the flat, escaped through a skylight": the past tense that the noun is waiting for. */
export function pastTensesAfterAsides(tokens: Tokens): Token[] | null {
  const noun = tokens.findIndex((token) => token.head < 0);
  if (noun < 0 || !NOMINAL_TAG.test(tokens[noun].upos) || !isEnded(tokens)) return null;
  const aside = childrenOf(tokens, noun).find((child) => /^(acl:relcl|appos)$/.test(tokens[child].relation));
  if (aside === undefined || childrenOf(tokens, noun).some((child) => /^(cop|nsubj|case)/.test(tokens[child].relation)))
    return null;
  const verb = childrenOf(tokens, noun).find(
    (child) =>
      child > aside + 1 &&
      tokens[child].relation === 'acl' &&
      tokens[child].xpos === 'VBN' &&
      tokens[child - 1].text === ',' &&
      isPastForm(tokens[child]) &&
      !childrenOf(tokens, child).some((below) =>
        childrenOf(tokens, below).some((mark) => /^by$/i.test(tokens[mark].text)),
      ),
  );
  if (verb === undefined) return null;
  const changes: Changes = new Map<number, Partial<Token>>([
    [verb, { head: -1, relation: 'root', xpos: 'VBD' }],
    [noun, { head: verb, relation: 'nsubj' }],
  ]);
  for (const child of childrenOf(tokens, noun)) if (child > verb) changes.set(child, { head: verb });
  return changed(tokens, changes);
}

/** "Firms that miss it lose their deposit": a main verb in the bare form, with many for its subject and no helper, is a present. */
export function presentsOfMany(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'VB', ({ relation }, verb) => {
    if (relation !== 'root') return;
    const before = childrenOf(tokens, verb).filter((child) => child < verb);
    const subject = before.find((child) => tokens[child].relation === 'nsubj');
    if (subject === undefined || !/^NNP?S$/.test(tokens[subject].xpos)) return;
    if (!before.some((child) => /^(aux|mark)/.test(tokens[child].relation))) changes.set(verb, { xpos: 'VBP' });
  });
  return changed(tokens, changes);
}
