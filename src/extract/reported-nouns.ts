import { SPEECH_NOUNS, SPEECH_VERBS } from '../data/speech';
import type { Token } from '../model';
import { FINITE, hasCycle, isBelow, type Link, NOMINAL_TAG, PHRASE_TAGS } from './tree-repair';

/**
 * "denied an allegation that it misled investors", "dismissed claims it had hidden losses": the clause belongs to the noun, and
 * the noun to the verb. The parser knows such verbs by their clauses, and takes the noun for a part of the subject of the clause.
 */
export function reportedNouns(tokens: readonly Token[]): readonly Token[] | null {
  let result: readonly Token[] | null = null;
  for (let verb = 0; verb < tokens.length - 3; verb++) {
    const list: readonly Token[] = result ?? tokens;
    if (SPEECH_VERBS.get(list[verb].lemma.toLowerCase())?.act !== 'denies' || !/^VB/.test(list[verb].xpos)) continue;
    result = tied(list, verb) ?? deniedDeed(list, verb) ?? result;
  }
  return result;
}

function tied(tokens: readonly Token[], verb: number): readonly Token[] | null {
  const noun = nounAfter(tokens, verb);
  const first = noun < 0 ? -1 : clauseAfter(tokens, noun);
  if (first < 0) return null;
  const marked = tokens[first].text.toLowerCase() === 'that';
  const head = predicateOf(tokens, marked ? first + 1 : first);
  const isSound = isBelow(tokens, head, noun) && tokens[noun].upos === 'NOUN' && tokens[noun].head === verb;
  // "denied accusations it had ignored them" is complete; "rejected a claim it had made" is a relative clause of the claim.
  const isRelative = !marked && head >= 0 && tokens[head].relation === 'acl:relcl' && isComplete(tokens, head);
  if (head < 0 || (isSound && !isRelative)) return null;
  const list = tokens.map((token): Link => ({ head: token.head, relation: token.relation }));
  list[noun] = { head: verb, relation: 'obj' };
  list[head] = { head: noun, relation: marked ? 'acl' : 'ccomp' };
  if (marked) list[first] = { head, relation: 'mark' };
  tokens.forEach((token, at) => {
    // What the noun had of its own, and the parser gave to what follows.
    if (at > verb && at < noun && !inside(token.head, verb + 1, first - 1)) list[at] = { ...list[at], head: noun };
    if (at > noun && at < first && !inside(token.head, verb + 1, first - 1))
      list[at] = { head: noun, relation: 'nmod' };
    const isTorn = at > first - 1 && at < head && token.head >= 0 && token.head < first && at !== first;
    if (isTorn && NOMINAL_TAG.test(token.upos)) list[at] = { head, relation: 'nsubj' };
  });
  if (hasCycle(list)) return null;
  const asNoun = tokens[noun].upos === 'NOUN' ? {} : { upos: 'NOUN', xpos: 'NNS' };
  return tokens.map((token, at) => ({ ...token, ...list[at], ...(at === noun ? asNoun : {}) }));
}

function isComplete(tokens: readonly Token[], head: number): boolean {
  return tokens.some(
    (token, at) => token.head === head && (token.relation === 'cop' || (at > head && token.relation === 'obj')),
  );
}

/** "The coach denied having paid": the tagger takes the first verb for a participle of the noun. */
function deniedDeed(tokens: readonly Token[], verb: number): readonly Token[] | null {
  const { xpos, relation, head: subject } = tokens[verb];
  const deed = tokens[verb + 1].text.toLowerCase() === 'having' ? tokens[verb + 1].head : -1;
  if (xpos !== 'VBN' || !relation.startsWith('acl') || deed <= verb || tokens[subject].head !== deed) return null;
  const list = tokens.map((token, at): Link => {
    if (at === verb) return { head: tokens[deed].head, relation: tokens[deed].relation };
    if (at === subject) return { head: verb, relation: 'nsubj' };
    if (at === deed) return { head: verb, relation: 'xcomp' };
    return { head: token.head === deed && at < verb ? verb : token.head, relation: token.relation };
  });
  if (hasCycle(list)) return null;
  return tokens.map((token, at) => ({ ...token, ...list[at], ...(at === verb ? { xpos: 'VBD' } : {}) }));
}

const inside = (at: number, first: number, last: number) => at >= first && at <= last;

/** The noun of telling right behind a verb, past articles and adjectives and "as absurd"; -1 where something else stands there. */
function nounAfter(tokens: readonly Token[], verb: number): number {
  for (let at = verb + 1; at < tokens.length - 2 && at - verb <= MAX_PHRASE; at++) {
    const { lemma, xpos, relation } = tokens[at];
    const isNoun = /^NNS?$/.test(xpos) || (xpos === 'VBZ' && relation === 'obj');
    if (isNoun && SPEECH_NOUNS.has(lemma.toLowerCase())) return at;
    if (!PHRASE_TAGS.has(xpos) && xpos !== 'RB') return -1;
  }
  return -1;
}

const MAX_PHRASE = 6;
const MAX_OWNER = 8;

/** The first word of the noun's clause: "that", or a pronoun with its verb; past an owner ("a report by X that"); else -1. */
function clauseAfter(tokens: readonly Token[], noun: number): number {
  const hasOwner = /^(by|from|of|in)$/i.test(tokens[noun + 1].text);
  for (let at = noun + 1; at < tokens.length - 1 && at - noun <= (hasOwner ? MAX_OWNER : 1); at++) {
    const { text, xpos } = tokens[at];
    const next = tokens[at + 1];
    if (text.toLowerCase() === 'that') return FINITE.has(next.xpos) || next.upos === 'AUX' ? -1 : at;
    if (/^(it|he|she|they|we|i)$/i.test(text) && !hasOwner) return FINITE.has(next.xpos) ? at : -1;
    if (!PHRASE_TAGS.has(xpos)) return -1;
  }
  return -1;
}

/** The verb or predicate of the clause that starts here. */
function predicateOf(tokens: readonly Token[], first: number): number {
  const finite = tokens.findIndex((token, at) => at > first && FINITE.has(token.xpos));
  if (finite < 0 || tokens.slice(first, finite).some(({ text, xpos }) => text === ',' || /^W/.test(xpos))) return -1;
  const { head, relation } = tokens[finite];
  return /^(aux|cop)/.test(relation) && head >= first ? head : finite;
}
