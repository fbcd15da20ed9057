import { SPEECH_VERBS } from '../data/speech';
import { NAMING } from '../data/statives';
import { TEMPORAL_NOUNS } from '../data/temporal';
import type { Token } from '../model';
import { numberOf, numberOfVerb } from './repairs-relatives';
import {
  type Changes,
  changed,
  childrenOf,
  eachOf,
  finiteOf,
  firstOf,
  isBelow,
  lemmaOf,
  NOMINAL_TAG,
  noChanges,
  type Tokens,
} from './tree-repair';
import { typeOfLemma } from './types';

/** Places of a verb that one phrase fills. */
const SINGLE = /^(nsubj|obj|iobj)/;

/**
 * "The daily Kurier reported", "her colleague, Ida Holm, said": of two subjects side by side, or two who are told, the
 * name says who the noun is.
 */
export function namesBesideNouns(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach(({ upos, relation, head }, name) => {
    if (upos !== 'PROPN' || head < 0 || !(SINGLE.test(relation) || isBareOblique(tokens, name))) return;
    if (TEMPORAL_NOUNS.has(tokens[name].lemma.toLowerCase())) return;
    const first = firstOf(tokens, name);
    const twin = childrenOf(tokens, head).find(
      (child) =>
        child < first &&
        tokens[child].relation.slice(0, 4) === relation.slice(0, 4) &&
        NOMINAL_TAG.test(tokens[child].upos),
    );
    if (twin === undefined || tokens[first].upos === 'DET') return;
    const noun = nounBefore(tokens, first, twin, name);
    if (noun < 0 || (relation === 'obl' && noun !== first - 1)) return;
    changes.set(name, { head: noun, relation: 'appos' });
    if (tokens[noun].upos === 'ADJ') standsAsNoun(tokens, noun, changes);
  });
  return changed(tokens, changes);
}

/** "General (Rtd) Ida Holm", "Justice (retired) Ana Ruiz": what is said in brackets of the rank parts no name from it. */
export function ranksLaidDown(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach(({ text }, open) => {
    const [rank, word] = [open - 1, open + 1];
    if (text !== '(' || rank < 0 || !/^(?:retd|rtd|ret|retired|emeritus|emerita)\.?$/i.test(tokens[word]?.text ?? ''))
      return;
    const close = tokens[word + 1]?.text === '.' ? word + 2 : word + 1;
    const first = close + 1;
    if (tokens[close]?.text !== ')' || tokens[first]?.upos !== 'PROPN' || tokens[rank].upos !== 'PROPN') return;
    let last = first;
    while (tokens[last + 1]?.upos === 'PROPN') last++;
    const inside = (at: number) => at >= first && at <= last;
    const name = tokens.findIndex(({ head }, at) => inside(at) && !inside(head));
    const isBelowName = inside(tokens[rank].head);
    if (isBelowName && tokens[rank].relation === 'nmod:desc') return;
    const { head, relation } = isBelowName ? tokens[name] : tokens[rank];
    changes.set(name, { head, relation });
    changes.set(rank, { head: name, relation: 'nmod:desc' });
    for (const at of [open, word, close]) changes.set(at, { head: rank, relation: at === word ? 'amod' : 'punct' });
    for (let at = first; at <= last; at++)
      if (at !== name && !inside(tokens[at].head)) changes.set(at, { head: name, relation: 'flat' });
    // "Maj." of "Maj. Gen." stays with it.
    for (const child of childrenOf(tokens, rank))
      if (!changes.has(child) && (child > last || child < rank - 1)) changes.set(child, { head: name });
  });
  return changed(tokens, changes);
}

/** "taken from the tanker Corvin": a phrase without a preposition. */
const isBareOblique = (tokens: Tokens, name: number): boolean =>
  tokens[name].relation === 'obl' && !childrenOf(tokens, name).some((child) => tokens[child].relation === 'case');

/** "the mining group Corvin Metals": words of one name that hang one by one on the noun before it are one name. */
export function namesInPieces(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach((token, noun) => {
    if (token.upos !== 'NOUN' || tokens[noun + 1]?.upos !== 'PROPN') return;
    let last = noun + 1;
    while (tokens[last + 1]?.upos === 'PROPN') last++;
    const run = tokens.slice(noun + 1, last + 1);
    const isOwn = run.every(({ head }) => head >= noun && head <= last) && (token.head < noun || token.head > last);
    const isSplit = run.slice(0, -1).some(({ head }) => head === noun) || tokens[last].relation === 'flat';
    if (!isOwn || !isSplit || run.length < 2) return;
    changes.set(last, { head: noun, relation: 'appos' });
    for (let at = noun + 1; at < last; at++) changes.set(at, { head: last, relation: 'compound' });
  });
  return changed(tokens, changes);
}

/** "will leave Lowmere, the daily reported": a capital behind a verb that has no object is a name, and no adverb. */
export function capitalsBehindVerbs(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'advmod', ({ text, xpos, head }, at) => {
    if (xpos !== 'JJ' || head !== at - 1 || !/^\p{Lu}\p{Ll}/u.test(text)) return;
    if (tokens[head].upos !== 'VERB' || /^\p{Lu}/u.test(tokens[head].text)) return;
    if (childrenOf(tokens, head).some((child) => /^(obj|xcomp|ccomp)/.test(tokens[child].relation))) return;
    changes.set(at, { relation: 'obj', upos: 'PROPN', xpos: 'NNP' });
  });
  return changed(tokens, changes);
}

/** The common noun that a name beginning at `first` stands right behind, within the phrase of `twin`; -1 where there is none. */
function nounBefore(tokens: Tokens, first: number, twin: number, name: number): number {
  const comma = tokens[first - 1].text === ',' || tokens[first].text === ',';
  if (comma) {
    const last = first - (tokens[first].text === ',' ? 1 : 2);
    const end = tokens.findIndex((_, at) => at > name && !isBelow(tokens, at, name));
    const closed = tokens[end]?.text === ',' || tokens[end - 1]?.text === ',';
    return closed && last >= 0 && isBelow(tokens, last, twin) && tokens[twin].upos === 'NOUN' ? twin : -1;
  }
  const last = first - 1;
  if (tokens[last].upos === 'ADJ') return twin === last - 1 && tokens[twin].upos === 'NOUN' ? last : -1;
  if (!isBelow(tokens, last, twin) || tokens[last].upos !== 'NOUN') return -1;
  return tokens[last].relation === 'compound' ? tokens[last].head : last;
}

/** "the business daily Kurier": the last word before the name is the noun, though it was taken for an adjective of the one before it. */
function standsAsNoun(tokens: Tokens, adjective: number, changes: Changes): void {
  const before = adjective - 1;
  const { head, relation } = tokens[before];
  changes.set(adjective, { head, relation, upos: 'NOUN', xpos: 'NN' });
  for (const child of childrenOf(tokens, before))
    if (child !== adjective) changes.set(child, { ...changes.get(child), head: adjective });
  changes.set(before, { head: adjective, relation: 'compound' });
}

/** "Talks between the union and the council collapsed": both of the two are between, and neither collapsed. */
export function pairsBetween(tokens: Tokens): Token[] | null {
  for (let second = 3; second < tokens.length; second++) {
    const { relation, head: verb } = tokens[second];
    if (!relation.startsWith('nsubj') || verb < second) continue;
    const joint = firstOf(tokens, second) - 1;
    if (joint < 2 || tokens[joint].relation !== 'cc' || tokens[joint].head !== verb) continue;
    const first = tokens.findIndex(
      (token, at) =>
        at < joint &&
        token.relation === 'nmod' &&
        isBelow(tokens, joint - 1, at) &&
        childrenOf(tokens, at).some((child) => /^between$/i.test(tokens[child].text)),
    );
    if (first < 0 || childrenOf(tokens, first).some((child) => tokens[child].relation === 'cc')) continue;
    const noun = tokens[first].head;
    const changes: Changes = new Map<number, Partial<Token>>([
      [second, { head: first, relation: 'conj' }],
      [joint, { head: second }],
    ]);
    const above = tokens[verb].head;
    if (above === noun) {
      changes.set(verb, { head: tokens[noun].head, relation: tokens[noun].relation });
      changes.set(noun, { head: verb, relation });
      for (const child of childrenOf(tokens, noun)) if (child > verb) changes.set(child, { head: verb });
    } else if (tokens[noun].head === verb && above >= 0 && SPEECH_VERBS.has(tokens[above].lemma.toLowerCase()))
      changes.set(verb, { relation: 'ccomp' });
    else if (tokens[noun].head !== verb) continue;
    return changed(tokens, changes);
  }
  return null;
}

/** "was being made a scapegoat": what somebody becomes, and not what is made for him. */
function isMadeInto(tokens: Tokens, at: number): boolean {
  const { relation, head: made } = tokens[at];
  if (relation !== 'obj' || made > at || lemmaOf(tokens[made]) !== 'make') return false;
  const below = childrenOf(tokens, made);
  return (
    typeOfLemma(lemmaOf(tokens[at])) === 'person' && below.some((child) => tokens[child].relation === 'nsubj:pass')
  );
}

/** Verbs with somebody who is given, or loses, what the second object names. */
const GIVING = new Set(
  'give offer award grant hand lend loan owe pay repay refund charge cost save spare fine bring win earn leave deny refuse cause promise guarantee send sell serve show teach assign allot allow permit forgive'.split(
    ' ',
  ),
);

/** Tags of words that begin a phrase of their own. */
const OPENS_PHRASE = /^(DT|PRP\$|CD|\$|PDT)$/;

/** "three months of pay": a time that measures a thing, where it stands as an object would. */
function isMeasuredThing(tokens: Tokens, at: number): boolean {
  const { relation, lemma } = tokens[at];
  if (!/^obj$|^obl:(unmarked|tmod)/.test(relation) || !TEMPORAL_NOUNS.has(lemma.toLowerCase())) return false;
  const below = childrenOf(tokens, at);
  return (
    !below.some((child) => tokens[child].relation === 'case') &&
    below.some(
      (child) =>
        tokens[child].relation === 'nmod' &&
        !TEMPORAL_NOUNS.has(tokens[child].lemma.toLowerCase()) &&
        childrenOf(tokens, child).some((mark) => tokens[mark].text === 'of'),
    )
  );
}

/** "promised pensioners high returns", "cost the airline only 3 million": nothing stands between two phrases. */
function isNext(tokens: Tokens, first: number, second: number): boolean {
  const start = firstOf(tokens, second);
  return (
    tokens[second].upos !== 'PRON' &&
    !/^(VERB|AUX|PUNCT)$/.test(tokens[start].upos) &&
    tokens.slice(first + 1, start).every((_, n) => isBelow(tokens, first + 1 + n, first)) &&
    tokens[start - 1].text !== ','
  );
}

/** States of who is held, written without an article. */
const HELD_AS = new Set(['hostage', 'captive', 'prisoner']);

/**
 * Of two objects behind a verb the first is who is given something ("cost the town a school"), or the second is what the
 * first is called or becomes ("called the decree a coup", "made the bridge a symbol") or held as ("held them hostage").
 */
export function secondObjects(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach(({ lemma, upos }, verb) => {
    if (upos !== 'VERB') return;
    const [first, second, more] = childrenOf(tokens, verb).filter(
      (child) => tokens[child].relation === 'obj' || isMeasuredThing(tokens, child),
    );
    const word = lemma.toLowerCase();
    const receivers = childrenOf(tokens, verb).filter((child) => tokens[child].relation === 'iobj');
    // "promised customers a year of free repairs"
    if (second === undefined && first !== undefined && GIVING.has(word) && isMeasuredThing(tokens, first))
      if (receivers.length === 1 && receivers[0] > verb && receivers[0] < first && tokens[first].relation !== 'obj')
        changes.set(first, { relation: 'obj' });
    if (second === undefined && first !== undefined && isMadeInto(tokens, first))
      changes.set(first, { relation: 'xcomp' });
    if (second === undefined || more !== undefined || first < verb || receivers.length > 0) return;
    if (HELD_AS.has(tokens[second].text.toLowerCase())) changes.set(second, { relation: 'xcomp' });
    else if (isMeasuredThing(tokens, second) && GIVING.has(word)) {
      changes.set(first, { relation: 'iobj' });
      changes.set(second, { relation: 'obj' });
    } else if (TEMPORAL_NOUNS.has(tokens[second].lemma.toLowerCase())) return;
    else if (NAMING.has(word) || word === 'make') changes.set(second, { relation: 'xcomp' });
    else if (
      GIVING.has(word) &&
      (OPENS_PHRASE.test(tokens[firstOf(tokens, second)].xpos) || isNext(tokens, first, second))
    )
      changes.set(first, { relation: 'iobj' });
  });
  return changed(tokens, changes);
}

/**
 * "stopped a ban, which could be halved", "in a car that had been stolen": a relative clause that the tree hung on the verb
 * above. It is of the noun before it that its verb agrees with.
 */
export function relativesOfVerbs(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach(({ relation, head }, verb) => {
    if (head < 0 || head > verb || tokens[head].upos !== 'VERB') return;
    const opening = openingOf(tokens, verb);
    if (opening < 0) return;
    const isPlace = /^where$/i.test(tokens[opening].text);
    if (relation !== 'acl:relcl' && !(isPlace && /^(advcl|parataxis)$/.test(relation))) return;
    const isAside = tokens[opening - 1]?.text === ',';
    if (isPlace && !isAside) return;
    const last = opening - (isAside ? 2 : 1);
    if (last <= head || !isBelow(tokens, last, head) || isBelow(tokens, last, verb)) return;
    const nouns = nounsBefore(tokens, last, head, verb);
    const [noun] = nouns;
    if (noun === undefined || (isAside && nouns.length > MOST_NOUNS && /^which$/i.test(tokens[opening].text))) return;
    changes.set(verb, { head: noun, relation: 'acl:relcl' });
  });
  return changed(tokens, changes);
}

/** The relative word that opens the clause of a verb; -1 where it opens with another. */
function openingOf(tokens: Tokens, verb: number): number {
  let first = firstOf(tokens, verb);
  while (first < verb && tokens[first].upos === 'PUNCT') first++;
  return /^(WDT|WP)$/.test(tokens[first].xpos) || /^where$/i.test(tokens[first].text) ? first : -1;
}

/** Behind a comma "which" may be of any of the nouns before it, and of more than two nobody can tell. */
const MOST_NOUNS = 2;

/**
 * The noun whose words end at `last` and those it hangs on, up to the verb above: no times, and none whose number the verb
 * of the relative clause excludes.
 */
function nounsBefore(tokens: Tokens, last: number, above: number, verb: number): number[] {
  let noun = last;
  while (/^(flat|compound|goeswith)/.test(tokens[noun].relation)) noun = tokens[noun].head;
  const finite = finiteOf(tokens, verb);
  const asked = finite ? numberOfVerb(finite) : null;
  const nouns: number[] = [];
  for (; noun >= 0 && noun !== above; noun = tokens[noun].head) {
    const { upos, lemma, relation } = tokens[noun];
    if (!NOMINAL_TAG.test(upos)) return nouns;
    const number = relation === 'conj' ? null : numberOf(tokens, noun);
    const agrees = asked === null || number === null || number === asked;
    if (agrees && !TIMES.test(lemma) && !TEMPORAL_NOUNS.has(lemma.toLowerCase())) nouns.push(noun);
  }
  return nouns;
}

const TIMES = /^[ap]\.?m\.?$/i;

/** "approved Orsivant on Monday": a capital inside a sentence, right behind a verb without object, is no adverb but a name. */
export function namesAsAdverbs(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'advmod', (token, at) => {
    if (!/^RB/.test(token.xpos) || token.head !== at - 1) return;
    const verb = tokens[at - 1];
    if (verb.upos !== 'VERB' || !/^[A-Z][a-z]{2,}/.test(token.text) || !/^[a-z]/.test(verb.text)) return;
    if (
      /ly$/.test(token.text) ||
      childrenOf(tokens, at - 1).some((child) => /^(obj|ccomp|aux:pass)/.test(tokens[child].relation))
    )
      return;
    changes.set(at, { relation: 'obj', upos: 'PROPN', xpos: 'NNP' });
  });
  return changed(tokens, changes);
}
