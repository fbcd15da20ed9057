import { AUDIENCE_VERBS, HEARSAY_VERBS, SPEECH_NOUNS, SPEECH_VERBS, THING_VERBS } from '../data/speech';
import type { Token } from '../model';
import { hiddenPast, withPast } from './reported-pasts';
import {
  FINITE,
  firstOf,
  hasCycle,
  isBelow,
  isRelativeOfSubject,
  type Link,
  NOMINAL,
  PHRASE_TAGS,
  STARTS,
} from './tree-repair';

const RELATIVE = new Set(['WDT', 'WP', 'WP$', 'WRB']);
/** What stands between the verb and the clause told may be this long: "told reporters in the capital on Monday that ...". */
const MAX_BETWEEN = 16;
/** How far from its first word the verb of what is told may stand. */
const MAX_SUBJECT = 40;

/**
 * The tree with what is told hung on the verb that tells it: "said [that] the port, which ..., is closed". The parser
 * knows the first noun after the verb for an object and hangs the clause on that noun, on another verb or on nothing. Where
 * a teller's verb is followed by "that" or by a noun phrase and then by a finite verb, that verb is what is told.
 */
export function reportedContent(tokens: readonly Token[]): readonly Token[] | null {
  let result = tokens;
  for (let verb = 0; verb < tokens.length - 2; verb++) {
    if (!isTelling(result, verb)) continue;
    result = withTeller(result, verb) ?? result;
    result = tied(result, verb) ?? result;
    result = withoutRunOn(result, verb) ?? result;
  }
  return result === tokens ? null : result;
}

function isTelling(tokens: readonly Token[], verb: number): boolean {
  const { lemma, xpos, relation } = tokens[verb];
  if (!/^VB/.test(xpos) || /^(aux|cop|amod|compound)/.test(relation)) return false;
  if (isMadeClear(tokens, verb)) return true;
  if (isHearing(tokens, verb)) return true;
  const cue = SPEECH_VERBS.get(lemma.toLowerCase());
  if (!cue || cue.quoteOnly || !PLAIN_ACTS.has(cue.act)) return false;
  if (xpos !== 'VBN') return true;
  return tokens.some((token) => token.head === verb && token.relation.startsWith('aux') && token.lemma === 'have');
}

/** "The inquiry heard [that] the pump, made in Leeds, failed": what such bodies hear is told them. */
function isHearing(tokens: readonly Token[], verb: number): boolean {
  if (!HEARSAY_VERBS.has(tokens[verb].lemma.toLowerCase()) || tokens[verb].xpos === 'VBG') return false;
  const isBody = tokens.some(
    ({ head, relation, lemma }, at) =>
      at < verb && head === verb && relation === 'nsubj' && HEARING_BODIES.has(lemma.toLowerCase()),
  );
  return isBody && !SPEECH_NOUNS.has(tokens[verb + 1].lemma.toLowerCase()) && !HEARD.test(tokens[verb + 1].text);
}

/** A participle between commas shuts out what is heard itself: "heard the recording the police made". */
function hearsOfAside(tokens: readonly Token[], verb: number): boolean {
  if (!isHearing(tokens, verb)) return false;
  const near = tokens.slice(verb + 1, verb + MAX_BETWEEN);
  return near.some(({ text }, at) => text === ',' && near[at + 1]?.xpos === 'VBN');
}

const HEARING_BODIES = new Set(
  'court inquiry enquiry inquest jury tribunal hearing committee panel commission trial'.split(' '),
);

/** What is heard without being a clause. */
const HEARD = /^(evidence|testimony|arguments?|appeals?|cases?|from|of|about|submissions?|witness(es)?|how|why)$/i;

/** "has made clear [that] ...": the adjective tells. */
function isMadeClear(tokens: readonly Token[], verb: number): boolean {
  return tokens[verb].lemma.toLowerCase() === 'make' && /^(clear|plain)$/i.test(tokens[verb + 1].text);
}

const PLAIN_ACTS: ReadonlySet<string> = new Set(['says', 'warns', 'believes', 'denies', 'promises']);

/**
 * "The paper reported that it would pay, Sullivan said that such stories were wrong": who tells something behind the verb does
 * not tell what stands before it too, unless that is quoted. Two sentences run into one.
 */
function withoutRunOn(tokens: readonly Token[], verb: number): Token[] | null {
  const told = tokens.flatMap((token, at) => (token.head === verb && token.relation === 'ccomp' ? [at] : []));
  const [first, second] = told;
  if (told.length !== 2 || first > verb || second < verb || !isTelling(tokens, first)) return null;
  if (!tokens.some((token, at) => at > verb && token.head === second && token.relation === 'mark')) return null;
  return withLinks(
    tokens,
    tokens.map((token, at): Link => {
      if (at === first) return { head: tokens[verb].head, relation: tokens[verb].relation };
      if (at === verb) return { head: first, relation: 'parataxis' };
      return { head: token.head, relation: token.relation };
    }),
  );
}

/**
 * The teller lost over a long apposition or a list of titles: "Mill Bank, with 5 billion in assets, said ...". The first
 * noun phrase of the sentence stands without a part in it while the first finite verb has no subject.
 */
function withTeller(tokens: readonly Token[], verb: number): Token[] | null {
  const { xpos, relation } = tokens[verb];
  if (!FINITE.has(xpos) || relation.startsWith('acl') || relation.startsWith('advcl')) return null;
  if (tokens.some((token) => token.head === verb && /^([nc]subj|expl|mark|aux)/.test(token.relation))) return null;
  if (firstFinite(tokens) !== verb) return null;
  const teller = tokens.findIndex((token, at) => at < verb && isLoose(tokens, at, verb) && NAMES.test(token.upos));
  if (teller < 0) return null;
  const root = tokens.findIndex((token) => token.head < 0);
  if (root !== verb && root !== teller) return null;
  const list = tokens.map((token, at): Link => {
    if (at === verb) return { head: -1, relation: 'root' };
    if (at === teller) return { head: verb, relation: 'nsubj' };
    return { head: token.head === teller && at > verb ? verb : token.head, relation: token.relation };
  });
  return withLinks(tokens, list);
}

const NAMES = /^(NOUN|PROPN|PRON|X|NUM)$/;

function isLoose(tokens: readonly Token[], at: number, verb: number): boolean {
  const { head, relation } = tokens[at];
  if (tokens.some((token) => token.head === at && token.relation === 'case' && token.xpos !== 'POS')) return false;
  return head < 0 || (head === verb && /^(obj|dep|discourse|vocative|appos|list|dislocated|parataxis)/.test(relation));
}

function firstFinite(tokens: readonly Token[]): number {
  let relatives = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (RELATIVE.has(tokens[at].xpos)) relatives++;
    else if (FINITE.has(tokens[at].xpos) && relatives-- <= 0) return at;
  }
  return -1;
}

interface Content {
  /** Index of "that", or -1. */
  readonly mark: number;
  /** First word of the clause told. */
  readonly first: number;
  /** Its verb, or the noun or adjective of its copula. */
  readonly head: number;
}

function tied(tokens: readonly Token[], verb: number): Token[] | null {
  // "said on Monday in a report that each side dismissed": what is told stands before the verb already.
  if (tokens.some(({ head, relation }, at) => at < verb && head === verb && relation === 'ccomp')) return null;
  const content = contentAfter(tokens, verb);
  if (!content) return withHiddenPast(tokens, verb);
  if (isSound(tokens, verb, content) || isToldAcross(tokens, verb, content)) return null;
  if (content.mark < 0 && isRelativeOfSubject(tokens, verb, content.head)) return null;
  if (content.mark < 0 && isBesides(tokens, verb) && !opensWithSubject(tokens, content, verb)) return null;
  const list = links(tokens, verb, content);
  if (isMadeClear(tokens, verb)) list[verb + 1] = { head: verb, relation: 'xcomp' };
  return withLinks(tokens, list);
}

/** "He had told the guards, she said, that he would stay": told by the verb before an aside, as the parser has it. */
function isToldAcross(tokens: readonly Token[], verb: number, { mark, head }: Content): boolean {
  const { head: above, relation } = tokens[head];
  const subject = tokens.findIndex((token) => token.head === verb && token.relation.startsWith('nsubj'));
  const isAside = mark === verb + 2 && tokens[verb + 1].text === ',' && subject >= 0 && subject < verb;
  if (!isAside || tokens[firstOf(tokens, subject) - 1]?.text !== ',') return false;
  return relation === 'ccomp' && above >= 0 && above < subject && SPEECH_VERBS.has(tokens[above].lemma.toLowerCase());
}

/** "said the timing of the deal raised questions": nothing but a clause is said. */
function withHiddenPast(tokens: readonly Token[], verb: number): Token[] | null {
  if (!startsClause(tokens, verb, tokens[verb + 1]) || SAYABLE.test(tokens[verb + 1].text)) return null;
  if (tokens.some(({ xpos }, at) => at > verb && FINITE.has(xpos))) return null;
  const end = tokens.findIndex(({ text }, at) => at > verb && /^[,;:]$/.test(text));
  const past = hiddenPast(tokens, verb + 1, end < 0 ? tokens.length : end);
  if (past < 0 || !tokens.some((token) => token.head === past && /^(obj|obl)/.test(token.relation))) return null;
  const list = withPast(tokens, past);
  return list.map((token, at) => (at === past ? { ...token, head: verb, relation: 'ccomp' } : token));
}

/** What is said without being a clause. */
const SAYABLE =
  /^(nothing|something|anything|everything|little|much|more|so|this|that|it|no|yes|goodbye|hello|thanks|sorry|prayers|grace|mass)$/i;

/** True where the tree already has the clause below the verb, as content or as a purpose, a reason or a time. */
function isSound(tokens: readonly Token[], verb: number, { first, head }: Content): boolean {
  for (let at = head; at >= 0; at = tokens[at].head) {
    if (tokens[at].head !== verb) continue;
    const { relation, lemma } = tokens[at];
    // "denied an allegation that it misled investors": the allegation is denied.
    const denies = SPEECH_VERBS.get(tokens[verb].lemma.toLowerCase())?.act === 'denies';
    if (denies && relation === 'obj' && SPEECH_NOUNS.has(lemma.toLowerCase())) return true;
    const isClause = at === head || isPredicate(tokens, at);
    return (
      at >= first && isClause && (isMadeClear(tokens, verb) ? /^ccomp/ : /^(ccomp|xcomp|parataxis)/).test(relation)
    );
  }
  return false;
}

function isPredicate(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at].upos === 'VERB' ||
    tokens.some((token) => token.head === at && (token.relation === 'cop' || token.relation.startsWith('aux')))
  );
}

function contentAfter(tokens: readonly Token[], verb: number): Content | null {
  const last = isMadeClear(tokens, verb) ? verb + 1 : verb;
  const mark = thatAfter(tokens, last);
  const first = mark >= 0 ? mark + 1 : last + 1;
  if (mark < 0 && !startsClause(tokens, verb, tokens[last + 1])) return null;
  const finite = finiteAfter(tokens, first, mark >= 0);
  if (finite < 0) return null;
  return { mark, first, head: predicateOf(tokens, finite, first) };
}

/** What a helper helps; the next word that can be helped where the parser hung it on a full stop. */
function predicateOf(tokens: readonly Token[], finite: number, first: number): number {
  const { head, relation, xpos, lemma } = tokens[finite];
  if (/^(aux|cop)/.test(relation) && head >= first && tokens[head].upos !== 'PUNCT') return head;
  if (xpos !== 'MD' && !(tokens[head]?.upos === 'PUNCT' && /^(be|have|do)$/.test(lemma))) return finite;
  const next = tokens.findIndex((token, at) => at > finite && /^(VERB|ADJ|NOUN|PROPN)$/.test(token.upos));
  return next < 0 ? finite : next;
}

/** "that" after the verb, its audience, its time and its place; -1 where there is none, or where it belongs to a noun before it. */
function thatAfter(tokens: readonly Token[], verb: number): number {
  for (let at = verb + 1; at < tokens.length - 2 && at - verb <= MAX_BETWEEN; at++) {
    const { text, xpos, upos } = tokens[at];
    if (text.toLowerCase() === 'that') return isComplementizer(tokens, verb, at) ? at : -1;
    if (FINITE.has(xpos) || upos === 'VERB' || RELATIVE.has(xpos) || /^([;:—–"“”]|``|'')$/.test(text)) return -1;
  }
  return -1;
}

function isComplementizer(tokens: readonly Token[], verb: number, that: number): boolean {
  const [before, { xpos }, next] = [tokens[that - 1], tokens[that], tokens[that + 1]];
  // "had been explained to them and that he was free": told by whoever told the first.
  if (before.upos === 'CCONJ' || /^(and|but|or|nor)$/i.test(before.text)) return false;
  if (xpos === 'DT' || FINITE.has(next.xpos) || next.upos === 'AUX' || before.text.toLowerCase() === 'so') return false;
  if (that === verb + 1) return xpos === 'IN';
  // "has not commented on claims that": of the claims.
  if (isSpokenOf(tokens, that - 1)) return false;
  if (xpos !== 'IN' && THING_VERBS.has(tokens[verb].lemma.toLowerCase())) return false;
  if (before.text === ',' && THING_VERBS.has(tokens[verb].lemma.toLowerCase())) return false;
  return isAdjunct(tokens, verb, before.text === ',' ? that - 2 : that - 1);
}

/** "on claims", "about the report": what is spoken of, which has a content of its own. */
function isSpokenOf(tokens: readonly Token[], noun: number): boolean {
  if (!SPEECH_NOUNS.has(tokens[noun].lemma.toLowerCase())) return false;
  return tokens.some((token, at) => at < noun && token.head === noun && /^(on|about|over)$/i.test(token.text));
}

/** True where the word before "that" is part of where, when or to whom it was told, and so has no relative clause. */
function isAdjunct(tokens: readonly Token[], verb: number, at: number): boolean {
  if (at === verb || tokens[at].upos === 'ADV') return true;
  const opens = tokens[verb + 1].text === ',' ? tokens[verb + 2] : tokens[verb + 1];
  if (/^(IN|TO|RB)$/.test(opens.xpos) && !THING_VERBS.has(tokens[verb].lemma.toLowerCase())) return true;
  for (let up = at; up >= 0; up = tokens[up].head) {
    if (tokens[up].head !== verb) continue;
    return /^(obl|iobj|advmod)/.test(tokens[up].relation) || isAudience(tokens, verb, up);
  }
  return false;
}

function isAudience(tokens: readonly Token[], verb: number, at: number): boolean {
  return tokens[at].relation === 'obj' && AUDIENCE_VERBS.has(tokens[verb].lemma.toLowerCase());
}

/** A noun phrase right behind the verb, with no comma between, that cannot be its object. */
function startsClause(tokens: readonly Token[], verb: number, next: Token): boolean {
  if (!STARTS.has(next.xpos) && next.xpos !== 'EX') return false;
  const takesThings = THING_VERBS.has(tokens[verb].lemma.toLowerCase()) && !hearsOfAside(tokens, verb);
  if (takesThings || AUDIENCE_ONLY.has(tokens[verb].lemma.toLowerCase())) return false;
  if (isBesides(tokens, verb)) return true;
  return tokens.some((token, at) => at < verb && token.head === verb && token.relation.startsWith('nsubj'));
}

/** ", saying [that] members who paid had a right to it": told beside a deed, by whoever did it. */
const isBesides = (tokens: readonly Token[], verb: number): boolean =>
  tokens[verb].xpos === 'VBG' && tokens[verb - 1]?.text === ',';

/** What stands right behind the verb of telling is the subject of what is told, as the parser too has it. */
function opensWithSubject(tokens: readonly Token[], { first, head }: Content, verb: number): boolean {
  // "disputed that, saying they had come": where the telling hangs on what is told, more is amiss.
  if (isBelow(tokens, verb, head)) return false;
  return tokens.some(
    (token, at) =>
      token.head === head &&
      /^(nsubj|expl)/.test(token.relation) &&
      at >= first &&
      at < head &&
      firstOf(tokens, at) === first,
  );
}

const AUDIENCE_ONLY = new Set(['tell', 'inform', 'brief', 'warn', 'alert', 'advise', 'remind', 'caution', 'assure']);

/** The first finite verb from here on that is not inside a relative clause; -1 where the sentence breaks off before one. */
function finiteAfter(tokens: readonly Token[], first: number, marked: boolean): number {
  let relatives = 0;
  let commas = 0;
  let isOpen = false;
  for (let at = first; at < tokens.length && at - first <= MAX_SUBJECT; at++) {
    const { xpos, text } = tokens[at];
    if (/^(;|:|—|–|--)$/.test(text)) return -1;
    if (text === ',') {
      commas++;
      // "said the dam, which is old, was safe", "heard the pump, made in Leeds, failed"
      const closes: boolean = isOpen;
      const opening = tokens[at + 1]?.xpos ?? '';
      isOpen = !closes && (RELATIVE.has(opening) || opening === 'VBN');
      if (!marked && !closes && !isOpen && tokens[at - 1].xpos !== 'NNP' && tokens[at + 1]?.xpos !== 'NNP') return -1;
    } else if (!marked && isCircumstance(tokens[at])) return -1;
    else if (RELATIVE.has(xpos)) relatives++;
    else if (FINITE.has(xpos)) {
      if (relatives === 0) return commas % 2 === 0 ? at : -1;
      relatives--;
    } else if (!marked && !PHRASE_TAGS.has(xpos) && !INSIDE_SUBJECT.test(xpos)) return -1;
  }
  return -1;
}

/** "admitted the leak only after a paper published photographs": what follows tells when, and is not told. */
const isCircumstance = ({ text, relation }: Token): boolean =>
  relation === 'mark' && /^(after|before|when|because|until|once|while|although|though|unless)$/i.test(text);

/** Besides the words of plain noun phrases: adverbs, participles, quotation marks and the like. */
const INSIDE_SUBJECT = /^(RB|``|''|VBG|VBN|-LRB-|-RRB-|\$)$/;

function links(tokens: readonly Token[], verb: number, { mark, first, head }: Content): Link[] {
  const result: Link[] = tokens.map((token) => ({ head: token.head, relation: token.relation }));
  const isUnder = (at: number, top: number) => {
    for (let up = at; up >= 0; up = tokens[up].head) if (up === top) return true;
    return false;
  };
  // The verb may hang on what it tells: it takes that one's place.
  if (isUnder(verb, head)) result[verb] = { head: tokens[head].head, relation: tokens[head].relation };
  result[head] = { head: verb, relation: 'ccomp' };
  if (mark >= 0) result[mark] = { head, relation: 'mark' };
  for (let at = first; at < tokens.length; at++) {
    const up = tokens[at].head;
    if (at !== head && up > head && tokens[up].upos === 'PUNCT' && at < up)
      result[at] = { head, relation: result[at].relation };
  }
  const subject = result.findIndex(
    (token, at) => at >= first && at < head && token.head === head && /^(nsubj|expl|csubj)/.test(token.relation),
  );
  let own = subject;
  for (let at = first; at < head; at++) {
    if (at === mark || at === verb || (result[at].head >= first && result[at].head <= head)) continue;
    if (!NOMINAL.has(tokens[at].xpos)) result[at] = { head, relation: tokens[at].relation };
    else if (own < 0) {
      result[at] = { head, relation: 'nsubj' };
      own = at;
    } else result[at] = own > at ? { head: own, relation: 'compound' } : { head, relation: 'obl' };
  }
  return result;
}

function withLinks(tokens: readonly Token[], list: readonly Link[]): Token[] | null {
  if (hasCycle(list)) return null;
  return tokens.map((token, at) => ({ ...token, ...list[at] }));
}
