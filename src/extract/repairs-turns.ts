import { embeddingOf } from '../data/embedding';
import { OBJECTLESS } from '../data/objectless';
import { SPEECH_NOUNS, SPEECH_VERBS } from '../data/speech';
import type { Token } from '../model';
import {
  type Changes,
  changed,
  childrenOf,
  eachOf,
  eachWord,
  endOf,
  FINITE,
  firstOf,
  hasSubject,
  isBelow,
  lemmaOf,
  noChanges,
  prepositionOf,
  subjectOf,
  subjectRelation,
  type Tokens,
  toOf,
} from './tree-repair';
import { typeOfLemma } from './types';

/** Turns of phrase that newsrooms use and a parser seldom met. */

/** "The plan, as Moreno put it, was a gift": set off by commas behind the subject, it goes with the verb. */
export function asClausesOfSubjects(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'acl', ({ head: noun }, verb) => {
    if (noun < 0 || noun > verb || !/^nsubj/.test(tokens[noun].relation)) return;
    const first = childrenOf(tokens, verb).find((child) => tokens[child].relation === 'mark') ?? -1;
    if (!/^as$/i.test(tokens[first]?.text ?? '') || tokens[first - 1]?.text !== ',' || !hasSubject(tokens, verb))
      return;
    const main = tokens[noun].head;
    if (main > verb) changes.set(verb, { head: main, relation: 'advcl' });
  });
  return changed(tokens, changes);
}

/** "Farmers need not register again": a helper like "must", behind which no "to" stands. */
export function needsWithoutTo(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, 'need', ({ head, relation, xpos }, need) => {
    if (xpos === 'MD' || !/^not$/i.test(tokens[need + 1]?.text ?? '')) return;
    const verb = tokens.findIndex(({ upos }, at) => at > need + 1 && upos !== 'ADV');
    const isDeed = /^VBP?$/.test(tokens[verb]?.xpos ?? '');
    const main = isDeed ? (/^(aux|cop)/.test(tokens[verb].relation) ? tokens[verb].head : verb) : -1;
    if (main < verb || main < 0) return;
    changes.set(main, isBelow(tokens, need, main) ? {} : { head, relation });
    changes.set(need, { head: main, relation: 'aux', upos: 'AUX', xpos: 'MD' });
    for (const child of childrenOf(tokens, need)) if (child !== main) changes.set(child, { head: main });
  });
  return changed(tokens, changes);
}

/** "a motion of no confidence tabled on Friday": the motion was tabled. */
export function motionsOfNoConfidence(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, 'confidence', ({ head, relation }, noun) => {
    if (relation !== 'nmod' || head < 0 || !/^no$/i.test(tokens[noun - 1]?.text ?? '')) return;
    for (const child of childrenOf(tokens, noun))
      if (child > noun && /^(acl|obl)/.test(tokens[child].relation)) changes.set(child, { head });
  });
  return changed(tokens, changes);
}

/** "told the radio that was not true": whoever is told something is told a clause, and "that" is what was said before. */
export function toldThat(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'acl:relcl', ({ head: noun }, told) => {
    const verb = tokens[noun]?.head ?? -1;
    if (verb < 0 || lemmaOf(tokens[verb]) !== 'tell' || !/^(i?obj)$/.test(tokens[noun].relation)) return;
    const that = subjectOf(tokens, told) ?? -1;
    if (that !== firstOf(tokens, told) || !/^that$/i.test(tokens[that]?.text ?? '')) return;
    const below = childrenOf(tokens, verb).filter((child) => child > verb);
    if (below.some((child) => /^([cx]comp|parataxis)/.test(tokens[child].relation))) return;
    if (!childrenOf(tokens, told).some((child) => tokens[child].relation === 'cop')) return;
    changes.set(told, { head: verb, relation: 'ccomp' });
    changes.set(that, { upos: 'PRON', xpos: 'DT' });
  });
  return changed(tokens, changes);
}

/** "a letter to the Speaker, which her office released": nobody is a "which" where a thing stands before. */
export function whichOfThings(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, 'which', ({ xpos, relation }, which) => {
    let verb = tokens[which].head;
    if (xpos !== 'WDT' || !/^(nsubj|obj)/.test(relation) || verb < which) return;
    while (tokens[verb].relation === 'ccomp' && tokens[verb].head > which) verb = tokens[verb].head;
    const noun = tokens[verb].relation === 'acl:relcl' ? tokens[verb].head : -1;
    if (noun < 0 || noun > which || tokens[noun].relation !== 'nmod' || !isSomebody(tokens, noun)) return;
    const thing = tokens[noun].head;
    const isReached = /^(to|from)$/i.test(tokens[prepositionOf(tokens, noun)]?.text ?? '');
    if (!isReached || tokens[noun + 1].text !== ',') return;
    if (tokens[thing].upos === 'NOUN' && !isSomebody(tokens, thing)) changes.set(verb, { head: thing });
  });
  return changed(tokens, changes);
}

/** A person told of by a common noun or a title: "the Speaker". */
const isSomebody = (tokens: Tokens, noun: number): boolean =>
  typeOfLemma(lemmaOf(tokens[noun])) === 'person' &&
  childrenOf(tokens, noun).every((child) => tokens[child].relation !== 'appos');

const HELPER = ['had', 'should', 'were'];

/** "said that should he lose he would appeal", "Had she known she would have left": no comma parts the condition from what hangs on it. */
export function conditionsWithoutComma(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, HELPER, ({ relation }, helper) => {
    if (relation === 'mark') return;
    const subject = helper + 1;
    const before = helper === 0 ? '' : tokens[helper - 1].text.toLowerCase();
    if (!/^(|that|,|["“]|``)$/.test(before) || tokens[subject]?.xpos !== 'PRP') return;
    const verb = tokens.findIndex(({ upos }, at) => at > subject && /^(VERB|ADJ)$/.test(upos));
    const modal = tokens.findIndex(({ xpos }, at) => at > verb && xpos === 'MD');
    const main = verb < 0 || modal < 0 ? -1 : tokens[modal].head;
    if (
      main < modal ||
      tokens.slice(verb, main).some(({ upos, text }) => upos === 'PUNCT' || /^(and|that)$/i.test(text))
    )
      return;
    const second = childrenOf(tokens, main).find(
      (child) => child > verb && child < modal && /^nsubj/.test(tokens[child].relation),
    );
    if (second === undefined || tokens.some(({ text }) => text === '?')) return;
    setCondition(tokens, { helper, subject, verb, main }, changes);
  });
  return changed(tokens, changes);
}

/** "would be grounded were the strike to go ahead": the helper was taken for a copula of the noun behind it. */
export function trailingWere(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, 'were', ({ relation, head: subject }, helper) => {
    if (relation !== 'cop' || subject < helper) return;
    const near = tokens[subject].head;
    const main = withModal(tokens, near);
    if (main < 0 || main > helper || near > helper) return;
    const verb = childrenOf(tokens, subject).find(
      (child) => tokens[child].xpos === 'VB' && tokens[child].relation === 'acl',
    );
    if (verb === undefined || toOf(tokens, verb) === undefined) return;
    setCondition(tokens, { helper, subject, verb, main }, changes);
    for (const child of childrenOf(tokens, subject))
      if (child < helper) changes.set(child, { head: near, relation: 'obj' });
  });
  return changed(tokens, changes);
}

/** The nearest word from here up that a modal helps; -1 where none does. */
function withModal(tokens: Tokens, from: number): number {
  let at = from;
  while (at >= 0 && !childrenOf(tokens, at).some((child) => tokens[child].xpos === 'MD')) at = tokens[at].head;
  return at;
}

/** "Had the pilot seen the light the jet would have turned": what hangs on it was taken for a relative clause of the last noun. */
export function conditionsBeforeNouns(tokens: Tokens): Token[] | null {
  const verb = /^had$/i.test(tokens[0].text) && tokens[0].relation === 'aux' ? tokens[0].head : -1;
  const subject = verb < 0 ? undefined : subjectOf(tokens, verb);
  if (subject === undefined || subject > verb || tokens.some(({ text }) => text === '?')) return null;
  const changes = noChanges();
  eachOf(tokens, 'acl:relcl', ({ head: noun }, main) => {
    if (changes.size > 0 || noun < verb || !isBelow(tokens, noun, verb)) return;
    const second = subjectOf(tokens, main);
    const modal = childrenOf(tokens, main).find((child) => tokens[child].xpos === 'MD');
    if (second === undefined || modal === undefined || firstOf(tokens, main) !== firstOf(tokens, second)) return;
    if (/^W/.test(tokens[firstOf(tokens, main)].xpos)) return;
    setCondition(tokens, { helper: 0, subject, verb, main }, changes);
  });
  return changed(tokens, changes);
}

interface Inverted {
  readonly helper: number;
  readonly subject: number;
  readonly verb: number;
  readonly main: number;
}

function setCondition(tokens: Tokens, { helper, subject, verb, main }: Inverted, changes: Changes): void {
  const isOver = isBelow(tokens, main, verb);
  const { head, relation } = tokens[isOver ? verb : main];
  const isDone = tokens[verb].xpos === 'VBN' && subjectRelation(tokens, verb) === 'nsubj';
  changes.set(verb, { head: main, relation: 'advcl', ...(isDone ? { xpos: 'VBD' } : {}) });
  const { xpos, upos } = tokens[main];
  changes.set(main, { ...(isOver ? { head, relation } : {}), upos: xpos === 'VB' ? 'VERB' : upos });
  changes.set(helper, { head: verb, relation: 'mark', upos: 'SCONJ', xpos: 'IN' });
  changes.set(subject, { head: verb, relation: subjectRelation(tokens, verb) });
  const that = /^that$/i.test(tokens[helper - 1]?.text ?? '') ? helper - 1 : -1;
  if (that >= 0) changes.set(that, { head: main, relation: 'mark', upos: 'SCONJ', xpos: 'IN' });
  // "were he to lose"
  for (const child of childrenOf(tokens, verb))
    if (tokens[child].xpos === 'TO' && child < verb) changes.set(child, { relation: 'dep' });
}

/** Participles that only say of what kind something is: "fined for repeated failings", "for existing debts". */
const OF_KIND =
  /^(exist|ongo|go|rise|grow|fall|mount|miss|outstand|remain|last|mislead|fail|recur|continue|follow|damn|appal|shock)$/;

/** "sacked for leaking minutes": behind a verb that blames, what was done. */
export function deedsBlamed(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'amod', ({ xpos, head: noun }, deed) => {
    const before = tokens[deed - 1];
    if (xpos !== 'VBG' || noun < deed || !/^for$/i.test(before?.text ?? '') || before.head !== noun) return;
    const { head: verb, relation } = tokens[noun];
    if (verb < 0 || !relation.startsWith('obl') || tokens[verb].upos !== 'VERB') return;
    if (OF_KIND.test(lemmaOf(tokens[deed])) || OBJECTLESS.has(lemmaOf(tokens[deed]))) return;
    const row = embeddingOf('verb', lemmaOf(tokens[verb]), 'for', true);
    if (row?.act !== 'says') return;
    changes.set(deed, { head: verb, relation: 'advcl', upos: 'VERB' });
    changes.set(deed - 1, { head: deed, relation: 'mark', upos: 'SCONJ' });
    changes.set(noun, { head: deed, relation: 'obj' });
  });
  return changed(tokens, changes);
}

const WORDS = ['words', 'view', 'opinion', 'phrase', 'account', 'telling'];

/** `was, in Moreno's words, "a gift to vandals"`: what it was stands behind whose words they are. */
export function qualitiesInWords(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, WORDS, ({ head, relation }, words) => {
    if (!/^(in|by)$/i.test(tokens[prepositionOf(tokens, words)]?.text ?? '')) return;
    const below = childrenOf(tokens, words);
    if (!below.some((child) => tokens[child].relation === 'nmod:poss')) return;
    if (!below.some((child) => tokens[child].relation === 'cop' && tokens[child + 1]?.text === ',')) return;
    const quality = below.find((child) => child > words && tokens[child].relation === 'appos') ?? -1;
    if (quality < 0 || tokens[words + 1].text !== ',') return;
    changes.set(quality, { head, relation });
    changes.set(words, { head: quality, relation: 'obl' });
    for (const child of below)
      if (child !== quality && !/^(case|nmod:poss|punct)$/.test(tokens[child].relation))
        changes.set(child, { head: quality });
  });
  return changed(tokens, changes);
}

/** "said reports she had left were untrue": the second verb without a subject tells of the reports, the first what they say. */
export function verdictsOnReports(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  for (let noun = 1; noun < tokens.length - 4; noun++) {
    const { xpos, lemma } = tokens[noun];
    if (xpos !== 'NNS' || !SPEECH_NOUNS.has(lemma.toLowerCase())) continue;
    if (!/^(PRP|DT)$/.test(tokens[noun + 1].xpos) || !SPEECH_VERBS.has(lemmaOf(tokens[noun - 1]))) continue;
    const first = nextFinite(tokens, noun);
    const second = first < 0 ? -1 : nextFinite(tokens, first);
    if (second < 0 || !/^(is|are|was|were)$/i.test(tokens[second].text)) continue;
    const told = verbOf(tokens, first);
    const verdict = verbOf(tokens, second);
    if (told >= second || verdict < second || hasSubject(tokens, verdict) || !hasSubject(tokens, told)) continue;
    changes.set(noun, { head: verdict, relation: 'nsubj' });
    changes.set(told, { head: noun, relation: 'ccomp' });
    changes.set(verdict, { head: noun - 1, relation: 'ccomp' });
  }
  return changed(tokens, changes);
}

/** The next verb with a tense before any mark but quotation marks; -1 where there is none. */
function nextFinite(tokens: Tokens, from: number): number {
  const at = tokens.findIndex(({ xpos, text }, n) => n > from && (FINITE.has(xpos) || /^[,;:.—–]$/.test(text)));
  return at >= 0 && FINITE.has(tokens[at].xpos) ? at : -1;
}

/** What a finite word helps, or itself. */
const verbOf = (tokens: Tokens, finite: number): number =>
  /^(aux|cop)/.test(tokens[finite].relation) ? tokens[finite].head : finite;

const PAYING = /^(pay|award|give|owe|offer|hand|lend|grant|refund|repay)$/;

/** "was ordered to pay Mrs Adeyemi 4 million shillings": who is paid, and how much. */
export function paidByName(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'compound', ({ upos, head: sum }, name) => {
    if (upos !== 'PROPN' || sum < name || tokens[sum].relation !== 'obj' || tokens[sum].upos !== 'NOUN') return;
    const below = childrenOf(tokens, sum);
    const number = below.find((child) => tokens[child].relation === 'nummod') ?? -1;
    const verb = tokens[sum].head;
    if (number < name || !PAYING.test(lemmaOf(tokens[verb])) || firstOf(tokens, number) !== endOf(tokens, name) + 1)
      return;
    if (below.some((child) => tokens[child].relation === 'conj')) return;
    changes.set(name, { head: verb, relation: 'iobj' });
    for (const child of below) if (child < name && child > verb) changes.set(child, { head: name });
  });
  return changed(tokens, changes);
}
