import { SPEECH_NOUNS, SPEECH_VERBS } from '../data/speech';
import { DAY_NAMES, MONTHS } from '../data/temporal';
import type { Token } from '../model';
import { isKnownTime } from './repairs-antecedents';
import {
  type Changes,
  changed,
  childrenOf,
  FINITE,
  finiteOf,
  firstOf,
  hasCycle,
  isBelow,
  NOMINAL,
  NOMINAL_TAG,
  noChanges,
  PHRASE_TAGS,
  subjectRelation,
  type Tokens,
} from './tree-repair';

/** "a man [who] [police] [said] had [fled]": a relative clause whose verb is told by somebody named inside it. */
interface ToldRelative {
  /** The relative word, or -1 where there is none: "the man it said had fled". */
  readonly relative: number;
  /** First word of the teller. */
  readonly first: number;
  /** The verb of telling. */
  readonly verb: number;
  /** What gives the clause that is told its tense. */
  readonly finite: number;
}

/**
 * "a dam that officials say is unsafe", "in what analysts called ...": behind a relative word, a noun phrase and a verb of
 * telling there stands a finite verb that has no subject. The relative word is its subject, and the noun phrase tells it.
 * The parser takes the relative word for the teller.
 */
export function tellersInRelatives(tokens: Tokens): Token[] | null {
  let result: Tokens = tokens;
  for (let verb = 2; verb < tokens.length - 1; verb++) {
    if (!tellsInside(tokens[verb]) || isHelped(result, verb)) continue;
    const told = toldRelativeAt(result, verb);
    result = (told ? tied(result, told) : withGap(result, verb)) ?? result;
  }
  return result === tokens ? null : [...result];
}

function toldRelativeAt(tokens: Tokens, verb: number): ToldRelative | null {
  let first = verb;
  while (first > 0 && PHRASE_TAGS.has(tokens[first - 1].xpos) && !isRelativeWord(tokens, first - 1)) first--;
  if (verb - first > LONGEST_TELLER) return null;
  const finite = finiteAfter(tokens, verb);
  if (finite < 0) return null;
  if (first < verb && first > 0 && isRelativeWord(tokens, first - 1))
    return NOMINAL.has(tokens[verb - 1].xpos) ? { relative: first - 1, first, verb, finite } : null;
  // "the man it said had fled", "a deal the union said would fail": a second phrase opens right behind a noun.
  for (let at = verb - 1; at > first; at--) {
    if (!/^(DT|PRP\$?)$/.test(tokens[at].xpos)) continue;
    return tokens[at - 1].upos === 'NOUN' ? { relative: -1, first: at, verb, finite } : null;
  }
  return null;
}

/** Words of a teller inside a relative clause. */
const LONGEST_TELLER = 8;

function tellsInside({ xpos, lemma }: Token): boolean {
  const cue = SPEECH_VERBS.get(lemma.toLowerCase());
  return /^VB[DZPN]$/.test(xpos) && cue !== undefined && !cue.quoteOnly && cue.act !== 'asks';
}

function isHelped(tokens: Tokens, verb: number): boolean {
  return tokens[verb].xpos === 'VBN' && tokens[verb - 1].upos === 'AUX';
}

function isRelativeWord(tokens: Tokens, at: number): boolean {
  const { text, xpos } = tokens[at];
  if (/^(which|who|what)$/i.test(text)) return at > 0;
  // "advised on 2 April that member states wait": no day needs telling which one it is.
  if (MONTHS.has(tokens[at - 1]?.text.toLowerCase() ?? '')) return false;
  return /^that$/i.test(text) && at > 0 && (xpos === 'WDT' || tokens[at - 1].upos === 'NOUN');
}

/** The finite verb right behind the verb of telling, its day and its adverbs; -1 where something else stands there. */
function finiteAfter(tokens: Tokens, verb: number): number {
  let at = verb + 1;
  if (/^on$/i.test(tokens[at].text) && DAY_NAMES.has(tokens[at + 1]?.text.toLowerCase() ?? '')) at++;
  while (at < tokens.length && (tokens[at].xpos === 'RB' || DAY_NAMES.has(tokens[at].text.toLowerCase()))) at++;
  return at < tokens.length && FINITE.has(tokens[at].xpos) ? at : -1;
}

function tied(tokens: Tokens, told: ToldRelative): Token[] | null {
  const { relative, first, verb, finite } = told;
  const opens = relative >= 0 ? relative : first;
  const isFree = relative >= 0 && /^what$/i.test(tokens[relative].text);
  const noun = isFree ? relative : nounBefore(tokens, opens);
  if (noun < 0) return null;
  const deed = predicateOf(tokens, finite);
  const changes = noChanges();
  if (isFree && tokens[deed].head < 0) return null;
  const top = [deed, verb].find((at) => isBelow(tokens, noun, at)) ?? -1;
  const main = isFree ? -1 : mainVerb(tokens, { noun, top, deed });
  if (main >= 0) withMain(tokens, changes, { noun, top, deed, main });
  else if (!isFree && top >= 0) {
    // "named the man it said had fled": what the parser hung on the verb above is the noun.
    const above = tokens[top].head;
    if (tokens[noun].head !== top || above < 0 || above > noun) return null;
    const hasCase = childrenOf(tokens, noun).some((child) => tokens[child].relation === 'case');
    changes.set(noun, { head: above, relation: hasCase ? 'obl' : 'obj' });
  }
  changes.set(verb, {
    head: noun,
    relation: 'acl:relcl',
    ...(tokens[verb].xpos === 'VBN' ? { xpos: 'VBD' } : {}),
  });
  changes.set(deed, { head: verb, relation: 'ccomp' });
  for (let at = verb + 1; at < deed; at++) {
    if (isBelow(tokens, at, deed) || (tokens[at].head > verb && tokens[at].head < deed)) continue;
    changes.set(at, { head: FINITE.has(tokens[at].xpos) ? deed : verb, relation: helperRelation(tokens, at, deed) });
  }
  const teller = tellerHead(tokens, first, verb);
  changes.set(teller, { head: verb, relation: 'nsubj' });
  if (isFree) placed(tokens, changes, relative, deed);
  else if (relative >= 0)
    changes.set(relative, { head: deed, relation: subjectRelation(tokens, deed), upos: 'PRON', xpos: 'WDT' });
  const result = changed(tokens, changes);
  return result && !hasCycle(result) ? result : null;
}

function helperRelation(tokens: Tokens, at: number, deed: number): string {
  if (!FINITE.has(tokens[at].xpos)) return tokens[at].relation;
  return tokens[at].lemma === 'be' && tokens[deed].upos !== 'VERB' ? 'cop' : 'aux';
}

/** The head of the noun phrase that ends where the relative clause opens; -1 where none does. */
export function nounBefore(tokens: Tokens, opens: number): number {
  let at = opens - 1;
  if (tokens[at]?.text === ',') at--;
  if (at < 0 || !NOMINAL_TAG.test(tokens[at].upos)) return -1;
  while (/^(flat|compound|nummod)/.test(tokens[at].relation) && tokens[at].head >= 0 && tokens[at].head < opens)
    at = tokens[at].head;
  // "a pilot last year, which the town says helped": it tells of what was then.
  if (isKnownTime(tokens, at)) {
    const thing = thingBefore(tokens, at);
    if (thing >= 0) return thing;
  }
  // "a raise of 5 percent, which they say ...": an amount is no thing to speak of.
  const isAmount = childrenOf(tokens, at).some((child) => tokens[child].relation === 'nummod');
  const { head, relation } = tokens[at];
  return isAmount && relation === 'nmod' && head >= 0 && NOMINAL_TAG.test(tokens[head].upos) ? head : at;
}

/** The noun of the phrase that ends right before a time; -1 where none does. */
function thingBefore(tokens: Tokens, time: number): number {
  const { head } = tokens[time];
  if (head < 0 || head > time) return -1;
  // "a keeper hired only last month, who": what the participle is of
  if (tokens[head].relation === 'acl' && NOMINAL_TAG.test(tokens[tokens[head].head].upos)) return tokens[head].head;
  let thing = firstOf(tokens, time) - 1;
  if (tokens[thing]?.upos === 'PUNCT' || !isBelow(tokens, thing, head)) return -1;
  while (tokens[thing].head > head && tokens[thing].head < time) thing = tokens[thing].head;
  return NOMINAL_TAG.test(tokens[thing].upos) ? thing : -1;
}

/** What a finite word helps: the verb, noun or adjective it hangs on, else the next one that can be helped. */
export function predicateOf(tokens: Tokens, finite: number): number {
  const { head, relation, xpos, lemma } = tokens[finite];
  if (/^(aux|cop)/.test(relation) && head > finite) return head;
  if (xpos !== 'MD' && !/^(be|have)$/.test(lemma)) return finite;
  const next = tokens.findIndex(({ upos }, at) => at > finite && /^(VERB|ADJ|NOUN|PROPN)$/.test(upos));
  return next >= 0 && tokens.slice(finite + 1, next).every(({ upos }) => HELPED.test(upos)) ? next : finite;
}

const HELPED = /^(AUX|ADV|DET|PART|NUM)$/;

function tellerHead(tokens: Tokens, first: number, verb: number): number {
  for (let at = first; at < verb; at++)
    if (NOMINAL.has(tokens[at].xpos) && (tokens[at].head < first || tokens[at].head >= verb)) return at;
  return verb - 1;
}

/**
 * The verb of the sentence behind the relative clause, where the parser hung it below what is told: "a man who police said had
 * fled the town [was arrested]". -1 where there is none.
 */
function mainVerb(tokens: Tokens, { noun, top, deed }: Omit<Main, 'main'>): number {
  if (top < 0 && tokens[noun].head >= 0) return -1;
  return tokens.findIndex((token, at) => {
    if (at <= deed || !isBelow(tokens, at, top < 0 ? deed : top)) return false;
    if (!/^([cx]comp|conj|advcl|acl|parataxis|dep|obj)/.test(token.relation)) return false;
    if (finiteOf(tokens, at)) return true;
    return token.xpos === 'VBN' && (tokens[at - 1].text === ',' || top >= 0);
  });
}

interface Main {
  readonly noun: number;
  /** The verb of telling or of what is told, whichever the parser hung the noun on; -1 where it is neither. */
  readonly top: number;
  readonly deed: number;
  readonly main: number;
}

/** Hangs the sentence on its own verb: the noun is its subject, and what stood before its helpers belongs to what is told. */
function withMain(tokens: Tokens, changes: Changes, { noun, top, deed, main }: Main): void {
  const { head, relation } = tokens[top < 0 ? noun : top];
  const below = childrenOf(tokens, main);
  const helpers = below.filter((child) => /^(aux|cop)/.test(tokens[child].relation));
  changes.set(main, {
    head,
    relation,
    ...(helpers.length === 0 && tokens[main].xpos === 'VBN' ? { xpos: 'VBD' } : {}),
  });
  const isPassive = helpers.some((child) => tokens[child].relation === 'aux:pass');
  changes.set(noun, { head: main, relation: isPassive ? 'nsubj:pass' : 'nsubj' });
  for (const child of below)
    if (/^nsubj/.test(tokens[child].relation)) changes.set(child, { head: deed, relation: 'obj' });
  if (top < 0) return;
  for (const child of childrenOf(tokens, top))
    if (child < noun) changes.set(child, { head: main, relation: tokens[child].relation });
}

/** "bought it, in what analysts said was a bold move": behind a comma it speaks of the whole sentence. */
function placed(tokens: Tokens, changes: Changes, relative: number, deed: number): void {
  const { head, relation } = tokens[relative];
  const hasCase = tokens[relative - 1].upos === 'ADP';
  const above = [head, tokens[deed].head].find((at) => at >= 0 && at < relative);
  const near = above ?? tokens.findLastIndex(({ upos }, at) => at < relative && upos === 'VERB');
  if (near < 0) return;
  let verb = near;
  if (hasCase && tokens[relative - 2]?.text === ',')
    for (let at = near; at >= 0; at = tokens[at].head) if (tokens[at].upos === 'VERB') verb = at;
  if (hasCase) changes.set(relative, { head: verb, relation: 'obl' });
  else changes.set(relative, { head: verb, relation: head === above ? relation : 'obj' });
}

/** "a tax which the firm says it cannot pay": with a subject of its own behind the teller, the relative word is what is paid. */
function withGap(tokens: Tokens, verb: number): Token[] | null {
  const below = childrenOf(tokens, verb);
  const told = below.find((at) => at > verb && tokens[at].relation === 'ccomp');
  const relative = below.find((at) => at < verb && opensGap(tokens, at, verb));
  const teller = below.find((at) => at < verb && at !== relative && tokens[at].relation.startsWith('nsubj'));
  if (relative === undefined || teller === undefined || teller < relative || told === undefined) return null;
  if (!childrenOf(tokens, told).some((at) => /^(nsubj|expl)/.test(tokens[at].relation))) return null;
  const preposition = childrenOf(tokens, relative).find((at) => tokens[at].relation === 'case');
  // "messages in which he told a colleague that": what is told stands in them.
  if (preposition !== undefined && /^in$/i.test(tokens[preposition].text)) return null;
  const noun = nounBefore(tokens, preposition ?? relative);
  if (noun < 0 || isBelow(tokens, noun, verb)) return null;
  const deed = preposition === undefined ? innermost(tokens, told) : told;
  const isFull = childrenOf(tokens, deed).some((at) => /^(obj|cop|aux:pass|ccomp)/.test(tokens[at].relation));
  if (preposition === undefined && isFull) return null;
  const changes: Changes = new Map([
    [relative, { head: deed, relation: preposition === undefined ? 'obj' : 'obl', upos: 'PRON', xpos: 'WDT' }],
    [verb, { head: noun, relation: 'acl:relcl' }],
  ]);
  return changed(tokens, changes);
}

function opensGap(tokens: Tokens, at: number, verb: number): boolean {
  const { text, relation } = tokens[at];
  if (/^wh(ich|om?)$/i.test(text)) return /^(nsubj|obj|obl)/.test(relation);
  // "a claim that he said ..." is a claim of something.
  if (!/^that$/i.test(text) || !tokens[verb].relation.startsWith('acl')) return false;
  const noun = tokens[at - 1];
  return noun?.upos === 'NOUN' && tokens[verb].head === at - 1 && !SPEECH_NOUNS.has(noun.lemma.toLowerCase());
}

/** "what he said they wanted to see": the last of the verbs that go on with one another. */
function innermost(tokens: Tokens, verb: number): number {
  let deed = verb;
  for (let next: number | undefined = verb; next !== undefined; ) {
    deed = next;
    next = childrenOf(tokens, deed).find((at) => at > deed && tokens[at].relation === 'xcomp');
  }
  return deed;
}
