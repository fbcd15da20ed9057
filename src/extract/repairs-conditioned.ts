import { SPEECH_VERBS } from '../data/speech';
import type { Token } from '../model';
import {
  type Changes,
  changed,
  childrenOf,
  eachOf,
  eachWord,
  finiteOf,
  firstOf,
  hasSubject,
  isBelow,
  lemmaOf,
  NOMINAL_TAG,
  noChanges,
  subjectOf,
  type Tokens,
  toOf,
} from './tree-repair';

/** Which clauses stand behind one "if" or "unless", and on what they hang. */

const CONDITIONAL = /^(if|unless|provided|until|till|once)$/i;

function markOf(tokens: Tokens, verb: number): number {
  return (
    childrenOf(tokens, verb).find(
      (child) => child < verb && tokens[child].relation === 'mark' && CONDITIONAL.test(tokens[child].text),
    ) ?? -1
  );
}

const isModal = (tokens: Tokens, verb: number): boolean => finiteOf(tokens, verb)?.xpos === 'MD';

/**
 * "would not back it unless the fines were halved and the police were spared": a second clause without "would" is no second thing
 * that would be, but joined to the condition, whose tense it has.
 */
export function secondConditions(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', (token, second) => {
    const main = token.head;
    if (main < 0 || main > second || !isModal(tokens, main)) return;
    if (!hasSubject(tokens, second) || isModal(tokens, second) || markOf(tokens, second) >= 0) return;
    const first = childrenOf(tokens, main)
      .flatMap((child) => [child, ...soonAs(tokens, child)])
      .findLast(
        (child) =>
          child > main &&
          child < second &&
          tokens[child].relation === 'advcl' &&
          (markOf(tokens, child) >= 0 || isSoonAs(tokens, child)),
      );
    if (first === undefined || finiteOf(tokens, first)?.xpos !== finiteOf(tokens, second)?.xpos) return;
    const opens = tokens[firstOf(tokens, second)];
    if (opens.upos !== 'CCONJ' || !/^(and|or)$/i.test(opens.text)) return;
    changes.set(second, { head: first });
  });
  return changed(tokens, changes);
}

/** What hangs on the "soon" of "as soon as the leak is sealed" and the "long" of "as long as it lasts". */
const soonAs = (tokens: Tokens, adverb: number): readonly number[] =>
  tokens[adverb].relation === 'advmod' && /^(soon|long)$/i.test(tokens[adverb].text) ? childrenOf(tokens, adverb) : [];

const isSoonAs = (tokens: Tokens, verb: number): boolean =>
  soonAs(tokens, tokens[verb].head).includes(verb) ||
  childrenOf(tokens, verb).some(
    (child) =>
      child < verb &&
      tokens[child].relation === 'mark' &&
      // the first "as", or the second one
      (/^soon$/i.test(tokens[child + 1]?.text ?? '') || /^(?:soon|long)$/i.test(tokens[child - 1]?.text ?? '')),
  );

/** "said it would leave unless the debts, which had grown, were paid": what "unless" opens is nothing that is said, but its condition. */
export function toldConditions(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, ['ccomp', 'parataxis', 'conj'], (token, verb) => {
    const says = token.head;
    if (says < 0 || says > verb) return;
    const mark = markOf(tokens, verb);
    if (mark < 0 || mark < says || tokens[mark - 1]?.upos === 'CCONJ') return;
    if (token.relation !== 'ccomp') {
      // "will speak if, as he expects, the case goes on"
      if (isModal(tokens, says) && hasSubject(tokens, says)) changes.set(verb, { relation: 'advcl' });
      return;
    }
    if (OF_QUESTIONS.has(lemmaOf(tokens[says]))) return;
    if (!SPEECH_VERBS.has(lemmaOf(tokens[says]))) {
      // "would shut if the price fell": nobody is asked whether it fell.
      if (isModal(tokens, says) && !/^(say|tell)$/.test(lemmaOf(tokens[says])))
        changes.set(verb, { relation: 'advcl' });
      return;
    }
    const told = childrenOf(tokens, says).find(
      (child) => child > says && child < mark && tokens[child].relation === 'ccomp' && isModal(tokens, child),
    );
    if (told !== undefined) changes.set(verb, { head: told, relation: 'advcl' });
  });
  return changed(tokens, changes);
}

const OF_QUESTIONS = new Set([
  'ask',
  'wonder',
  'doubt',
  'know',
  'see',
  'question',
  'inquire',
  'enquire',
  'check',
  'find',
  'learn',
  'decide',
  'determine',
  'consider',
  'care',
  'matter',
  'establish',
  'test',
  'tell',
  'discuss',
  'hear',
  'assess',
  'remember',
  'understand',
]);

/** "Unless rents are cut and repairs [are] carried out, tenants will leave": no rents and repairs are cut, for a verb stands behind the second. */
export function leadingRows(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', (token, noun) => {
    const first = token.head;
    if (!/^(NOUN|PROPN)$/.test(token.upos) || first < 0 || first > noun) return;
    if (tokens[first].upos !== 'VERB' || tokens[first].relation !== 'advcl' || markOf(tokens, first) < 0) return;
    const joint = childrenOf(tokens, noun).find((child) => child < noun && tokens[child].upos === 'CCONJ');
    if (joint === undefined) return;
    const second = verbBehind(tokens, noun);
    if (second < 0 || !isHungOn(tokens, second, first)) return;
    const isPassive = childrenOf(tokens, first).some((child) => tokens[child].relation === 'aux:pass');
    changes.set(noun, { head: second, relation: isPassive ? 'nsubj:pass' : 'nsubj' });
    changes.set(joint, { head: second });
    changes.set(second, { head: first, relation: 'conj', xpos: isPassive ? 'VBN' : tokens[second].xpos });
    // The first one hung on the second as if it were the main clause.
    if (tokens[first].head === second) changes.set(first, { head: tokens[second].head });
  });
  return changed(tokens, changes);
}

/** The past tense or participle behind a noun and, at most, its helpers; -1 where something else stands there. */
function verbBehind(tokens: Tokens, noun: number): number {
  let at = noun + 1;
  while (/^(aux|cop)/.test(tokens[at]?.relation ?? '') || tokens[at]?.upos === 'ADV') at++;
  return /^VB[DNPZ]$/.test(tokens[at]?.xpos ?? '') && tokens[at].upos === 'VERB' ? at : -1;
}

/** The second verb was joined to the first, hung on its noun, or made the one the first hangs on. */
function isHungOn(tokens: Tokens, second: number, first: number): boolean {
  const { relation, head } = tokens[second];
  if (hasSubject(tokens, second)) {
    const subject = subjectOf(tokens, second)!;
    if (NOMINAL_TAG.test(tokens[subject].upos) && subject > first && subject < second) return false;
  }
  if (head === first) return relation === 'conj';
  return tokens[first].head === second && relation === 'advcl' && head > second && isModal(tokens, head);
}

/** "Given that the site floods, the council may refuse": "given that" opens a clause like "since", and gives nobody anything. */
export function givenThat(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, 'given', (token, given) => {
    if (token.relation !== 'advcl' || token.head < 0) return;
    const that = given + 1;
    if (!/^that$/i.test(tokens[that]?.text ?? '') || tokens[that].relation !== 'mark') return;
    const verb = tokens[that].head;
    if (tokens[verb].head !== given || tokens[verb].relation !== 'ccomp') return;
    changes.set(verb, { head: token.head, relation: 'advcl' });
    changes.set(given, { head: verb, relation: 'mark', upos: 'SCONJ', xpos: 'IN' });
    changes.set(that, { head: given, relation: 'fixed' });
    for (const child of childrenOf(tokens, given))
      if (child !== verb && child !== that) changes.set(child, { head: verb });
  });
  return changed(tokens, changes);
}

const HELPER = /^(had|should|were)$/i;

/** "would be dismissed should the court find him guilty": an inverted helper behind a "would" opens its condition, and no second clause. */
export function invertedBehindModals(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach((token, helper) => {
    if (helper > 2 && HELPER.test(token.text) && token.head < helper && token.head >= 0)
      invertedBehind(tokens, helper, changes);
    const verb = token.head;
    if (!HELPER.test(token.text) || !/^(aux|cop)/.test(token.relation) || verb < helper || helper < 2) return;
    if (!/^(conj|parataxis|ccomp)$/.test(tokens[verb].relation) || firstOf(tokens, verb) !== helper) return;
    if (tokens[helper - 1].upos === 'PUNCT' || tokens.some(({ text }) => text === '?')) return;
    const subject = subjectOf(tokens, verb);
    if (subject === undefined || firstOf(tokens, subject) !== helper + 1) return;
    // "told him to appeal should the result be annulled"
    const isAhead = (at: number) =>
      isModal(tokens, at) || (/^should$/i.test(token.text) && toOf(tokens, at) === at - 1);
    const main = tokens.findLastIndex(
      ({ upos }, at) => at < helper && /^(VERB|ADJ|NOUN)$/.test(upos) && isAhead(at) && !isBelow(tokens, at, verb),
    );
    if (main < 0 || tokens.slice(main, helper).some(({ upos }) => upos === 'CCONJ')) return;
    changes.set(verb, { head: main, relation: 'advcl' });
    changes.set(helper, { relation: 'mark', upos: 'SCONJ', xpos: 'IN' });
  });
  return changed(tokens, changes);
}

/** "would have scored had the pass come earlier": the "had" was taken for a verb that the pass is the object of. */
function invertedBehind(tokens: Tokens, helper: number, changes: Changes): void {
  const main = tokens[helper].head;
  if (!/^(aux|conj|advcl|xcomp|ccomp)$/.test(tokens[helper].relation) || !isModal(tokens, main)) return;
  if (childrenOf(tokens, helper).length === 0) invertedHelperOf(tokens, helper, changes);
  const [subject, verb, ...more] = childrenOf(tokens, helper).filter((child) => tokens[child].upos !== 'PUNCT');
  if (verb === undefined || more.length > 0 || firstOf(tokens, subject) !== helper + 1) return;
  if (!/^(obj|nsubj)$/.test(tokens[subject].relation) || !/^(xcomp|ccomp|advcl|acl)$/.test(tokens[verb].relation))
    return;
  if (!/^(VB[ND]?|JJ)$/.test(tokens[verb].xpos) || subject > verb) return;
  if (/^(nsubj|mark|aux)/.test(tokens[firstOf(tokens, verb)].relation)) return;
  changes.set(verb, { head: main, relation: 'advcl', ...(tokens[verb].xpos === 'VBN' ? { xpos: 'VBD' } : {}) });
  changes.set(subject, { head: verb, relation: 'nsubj' });
  changes.set(helper, { head: verb, relation: 'mark', upos: 'SCONJ', xpos: 'IN' });
}

/** ... or for a helper of the verb before it, which has the helpers that stand before it already. */
function invertedHelperOf(tokens: Tokens, helper: number, changes: Changes): void {
  const main = tokens[helper].head;
  const verb = childrenOf(tokens, main).find(
    (child) =>
      child > helper && /^([cx]comp|advcl)$/.test(tokens[child].relation) && firstOf(tokens, child) === helper + 1,
  );
  const subject = verb === undefined ? undefined : subjectOf(tokens, verb);
  if (tokens[helper].relation !== 'aux' || verb === undefined || subject === undefined || subject > verb) return;
  changes.set(verb, { head: main, relation: 'advcl', ...(tokens[verb].xpos === 'VBN' ? { xpos: 'VBD' } : {}) });
  changes.set(helper, { head: verb, relation: 'mark', upos: 'SCONJ', xpos: 'IN' });
}
