import { SPEECH_VERBS } from '../data/speech';
import type { Token } from '../model';
import {
  changed,
  childrenOf,
  eachOf,
  finiteOf,
  hasSubject,
  lemmaOf,
  NOMINAL_TAG,
  noChanges,
  prepositionOf,
  type Repair,
  subjectOf,
  type Tokens,
} from './tree-repair';

/** Two parts of one verb that has room for one: which of the two is something else shows by its own words. */
export const DOUBLED_REPAIRS: readonly Repair[] = [
  {
    name: 'participles between commas',
    apply: participlesBetweenCommas,
    example: 'Reyes, asked about the delay, said only that she was waiting for the report.',
    gives: 'asked acl Reyes',
  },
  {
    name: 'contents in a row',
    apply: contentsInRow,
    example: 'The minister said the plan was incomplete and that the firm had failed to provide maps.',
    gives: 'failed conj incomplete',
  },
  {
    name: 'aims of what is told',
    apply: aimsOfTold,
    example:
      'The watchdog had recommended in May that the vote be put off by a month so that small firms, who want the land for themselves, could be heard.',
    gives: 'heard advcl put',
  },
  {
    name: 'nouns that add to what is told',
    apply: nounsAddedToTold,
    example:
      'Nora Kent, who values silver for an Oslo auction house, estimated that the rings would fetch at least 90 million crowns ($13 million) if they were ever sold, something the law forbids.',
    gives: 'something parataxis estimated',
  },
  {
    name: 'adjectives with an article',
    apply: adjectivesWithArticle,
    example: 'The guard shot dead an unarmed 17-year-old in a car park.',
    gives: 'old obj shot',
  },
  {
    name: 'emphatic pronouns',
    apply: emphaticPronouns,
    example: 'He will give evidence himself if the case goes on.',
    gives: 'himself dep give',
  },
  {
    name: 'phrases within a row',
    apply: phrasesWithinRow,
    example: 'The delay would mean a fine and possibly, under league rules, exclusion from the cup.',
    gives: 'exclusion conj fine',
  },
];

/** The last content of a verb of telling that stands behind it and before `end`. */
const contentBefore = (tokens: Tokens, verb: number, end: number): number | undefined =>
  childrenOf(tokens, verb).findLast((child) => child > verb && child < end && tokens[child].relation === 'ccomp');

const isTelling = (token: Token): boolean => token?.upos === 'VERB' && SPEECH_VERBS.has(lemmaOf(token));

/** "Reyes, asked about this, said": what has no subject and no object right behind a noun is of the noun, and nothing told. */
function participlesBetweenCommas(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'ccomp', ({ xpos, head }, at) => {
    if (!/^VB[ND]$/.test(xpos) || head < at || tokens[at - 1]?.text !== ',') return;
    const below = childrenOf(tokens, at);
    if (below.some((child) => /^(?:nsubj|csubj|expl|aux|obj|mark|ccomp|xcomp)/.test(tokens[child].relation))) return;
    let noun = at - 2;
    while (noun >= 0 && tokens[noun].head >= 0 && tokens[noun].head < noun) noun = tokens[noun].head;
    if (noun < 0 || tokens[noun].head !== head || !/^nsubj/.test(tokens[noun].relation)) return;
    changes.set(at, { head: noun, relation: 'acl', xpos: 'VBN' });
  });
  return changed(tokens, changes);
}

/** "said that shops were struggling and that opponents should wait": the second "that" goes on with the first. */
function contentsInRow(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, ['ccomp', 'conj'], ({ relation, head }, at) => {
    if (head < 0 || head > at || !isTelling(tokens[head])) return;
    // "said they were warned that it would close, and that": whoever told first may go on
    if (relation === 'conj' && tokens[head].head >= 0) return;
    const that = thatOf(tokens, at);
    if (that < 1 || !/^(?:and|but|or)$/i.test(tokens[that - 1].text) || !hasSubject(tokens, at)) return;
    const first = contentBefore(tokens, head, that);
    if (first === undefined) return;
    changes.set(at, { head: first, relation: 'conj' });
    changes.set(that, { head: at, relation: 'mark', upos: 'SCONJ', xpos: 'IN' });
  });
  return changed(tokens, changes);
}

/** The "that" that opens a clause, also where it was taken for a word of many ("that opponents"); -1 for none. */
function thatOf(tokens: Tokens, verb: number): number {
  const isThat = (at: number) => lemmaOf(tokens[at]) === 'that';
  const mark = childrenOf(tokens, verb).find((child) => tokens[child].relation === 'mark' && child < verb);
  if (mark !== undefined) return isThat(mark) ? mark : -1;
  const subject = subjectOf(tokens, verb);
  if (subject === undefined || subject > verb || !/^NNP?S$/.test(tokens[subject].xpos)) return -1;
  return childrenOf(tokens, subject).find((child) => tokens[child].relation === 'det' && isThat(child)) ?? -1;
}

/** "recommended that the vote be put off so that others could be heard": what for it is to be put off. */
function aimsOfTold(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'ccomp', ({ head }, at) => {
    if (head < 0 || head > at) return;
    const so = childrenOf(tokens, at).find((child) => tokens[child].relation === 'mark' && child < at);
    if (so === undefined || lemmaOf(tokens[so]) !== 'so' || lemmaOf(tokens[so + 1]) !== 'that') return;
    const first = contentBefore(tokens, head, so);
    if (first !== undefined) changes.set(at, { head: first, relation: 'advcl' });
  });
  return changed(tokens, changes);
}

/** "would fetch a million if sold, something the law forbids": a noun behind a comma is no second thing that is told. */
function nounsAddedToTold(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'ccomp', ({ head, upos }, at) => {
    if (head < 0 || head > at || !NOMINAL_TAG.test(upos)) return;
    const below = childrenOf(tokens, at);
    if (hasSubject(tokens, at) || below.some((child) => /^(?:cop|aux|mark|case)/.test(tokens[child].relation))) return;
    if (tokens[Math.min(at, ...below.filter((child) => tokens[child].upos !== 'PUNCT')) - 1]?.text !== ',') return;
    const first = contentBefore(tokens, head, at);
    if (first !== undefined && finiteOf(tokens, first)) changes.set(at, { relation: 'parataxis' });
  });
  return changed(tokens, changes);
}

/** "shot dead an unarmed 17-year-old": an adjective with an article behind another one is whom it is done to. */
function adjectivesWithArticle(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'xcomp', ({ head, upos }, at) => {
    if (upos !== 'ADJ' || head < 0 || head > at) return;
    const article = childrenOf(tokens, at).find((child) => tokens[child].relation === 'det');
    if (article === undefined) return;
    const beside = childrenOf(tokens, head).filter(
      (child) => child !== at && /^(?:obj|xcomp)$/.test(tokens[child].relation),
    );
    const [state] = beside;
    if (beside.length !== 1 || tokens[state].upos !== 'ADJ' || state !== article - 1) return;
    changes.set(state, { relation: 'xcomp' });
    changes.set(at, { relation: 'obj', upos: 'NOUN', xpos: 'NN' });
  });
  return changed(tokens, changes);
}

/** "will give evidence himself": nobody is given it. */
function emphaticPronouns(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach(({ relation, head, text }, at) => {
    if (
      !/^i?obj$/.test(relation) ||
      head < 0 ||
      head > at ||
      !/^(?:him|her|it|them|your|our|my)sel(?:f|ves)$/i.test(text)
    )
      return;
    if (childrenOf(tokens, head).some((child) => child < at && child > head && tokens[child].relation === 'obj'))
      changes.set(at, { relation: 'dep' });
  });
  return changed(tokens, changes);
}

/** "a fine and possibly, under league rules, exclusion": between commas behind "and" stands a circumstance of what comes then. */
function phrasesWithinRow(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', ({ head }, last) => {
    const inner = head;
    if (inner < 0 || inner > last || !NOMINAL_TAG.test(tokens[last].upos)) return;
    const below = childrenOf(tokens, inner);
    const opens = prepositionOf(tokens, inner);
    const and = below.find((child) => child < inner && tokens[child].relation === 'cc');
    if (opens < 1 || and === undefined || tokens[opens - 1].text !== ',' || prepositionOf(tokens, last) >= 0) return;
    if (childrenOf(tokens, last).some((child) => tokens[child].relation === 'cc')) return;
    const first = rowBefore(tokens, inner, and);
    if (first < 0) return;
    changes.set(last, { head: first });
    changes.set(inner, { head: last, relation: 'nmod' });
    for (const child of below) if (child < opens) changes.set(child, { head: last });
  });
  return changed(tokens, changes);
}

/** The object without a preposition right before "and" that a phrase was hung on or beside; -1 where there is none. */
function rowBefore(tokens: Tokens, inner: number, and: number): number {
  const { relation, head } = tokens[inner];
  const first =
    relation === 'conj'
      ? head
      : (childrenOf(tokens, head).findLast((child) => child < and && tokens[child].relation === 'obj') ?? -1);
  return first >= 0 && tokens[first].relation === 'obj' && prepositionOf(tokens, first) < 0 ? first : -1;
}
