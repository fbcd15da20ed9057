import { HELD_FOR, HOLDING_VERBS } from '../data/held-for';
import { SPEECH_NOUNS } from '../data/speech';
import { DAY_NAMES } from '../data/temporal';
import type { Token } from '../model';
import {
  type Changes,
  changed,
  childrenOf,
  eachWord,
  hasCycle,
  isBelow,
  lemmaOf,
  noChanges,
  type Tokens,
} from './tree-repair';

/** "Dismissed as nonsense a report that": what something is held for, and what that is. */

/** Where the words stand for what something is held for, and where the phrase begins that names it. */
interface HeldFor {
  readonly verb: number;
  readonly as: number;
  /** The last word before a day or the phrase. */
  readonly last: number;
  readonly what: number;
}

/**
 * "Rejected as nonsense claims that the army had fired": an object that stands behind what it is held for is the object all the same, and
 * what it tells is its own.
 */
export function objectsBehindJudgements(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, 'as', (_, as) => {
    const found = heldForAt(tokens, as);
    if (found !== null) put(tokens, found, changes);
  });
  const next = changed(tokens, changes);
  return next === null || hasCycle(next) ? null : next;
}

const WORDS = /^(?:JJ[RS]?|NNS?|NNPS?|VB[NGZ]|RB[RS]?|CD|HYPH|DT|PRP\$|PDT|IN|CC|``|''|POS)$/;
const OPENS = /^(?:DT|PRP\$|PDT)$/;
const HEADS = /^(?:JJ[RS]?|NNS?|VB[NG])$/;
const QUOTE = /^["“”‘’']$/;
/** Longest phrase, in words, that says what something is held for. */
const MOST = 8;

function heldForAt(tokens: Tokens, as: number): HeldFor | null {
  const verb = tokens[as - 1]?.upos === 'ADV' ? as - 2 : as - 1;
  if (verb < 0 || !HOLDING_VERBS.has(lemmaOf(tokens[verb])) || !isActive(tokens, verb)) return null;
  let last = -1;
  for (let at = as + 1; at < tokens.length && at <= as + MOST; at++) {
    if (last >= 0 && opensObject(tokens, as, last, at)) return { verb, as, last, what: at };
    const { xpos, text } = tokens[at];
    if (last >= 0 && /^on$/i.test(text) && DAY_NAMES.has(tokens[at + 1]?.text.toLowerCase() ?? '')) {
      return opensObject(tokens, as, last, at + 2) ? { verb, as, last, what: at + 2 } : null;
    }
    if (!WORDS.test(xpos) && !QUOTE.test(text)) return null;
    if (HEADS.test(xpos) || (xpos === 'VBZ' && HELD_FOR.has(lemmaOf(tokens[at])))) last = at;
  }
  return null;
}

/** A verb that says what its subject does. */
function isActive(tokens: Tokens, verb: number): boolean {
  const { upos, xpos } = tokens[verb];
  const below = childrenOf(tokens, verb);
  if (upos !== 'VERB' || below.some((child) => tokens[child].relation === 'aux:pass')) return false;
  // "The club branded": a past tense read as a participle has its subject.
  return xpos !== 'VBN' || below.some((child) => /^(?:nsubj|aux)$/.test(tokens[child].relation));
}

/** Whether a phrase of its own begins here, right behind a word that can end one. */
function opensObject(tokens: Tokens, as: number, last: number, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const between = tokens.slice(last + 1, at);
  const isBehind = between.every(
    ({ text }) => QUOTE.test(text) || /^on$/i.test(text) || DAY_NAMES.has(text.toLowerCase()),
  );
  if (!isBehind) return false;
  if (OPENS.test(token.xpos)) return true;
  const isClosed = tokens.slice(as + 1, at).some(({ xpos }) => OPENS.test(xpos)) && between.length === 0;
  return !isClosed && isTold(token) && /^that$/i.test(tokens[at + 1]?.text ?? '');
}

const isTold = (token: Token): boolean => SPEECH_NOUNS.has(lemmaOf(token)) && /^(?:NNS|VBZ|NN)$/.test(token.xpos);

const IN_PHRASE = /^(?:DT|PRP\$|PDT|JJ[RS]?|NNS?|NNPS?|POS|CD|VB[NZ]|HYPH)$/;
const BELOW_NOUN: ReadonlyMap<string, string> = new Map([
  ['DT', 'det'],
  ['PDT', 'det:predet'],
  ['PRP$', 'nmod:poss'],
  ['CD', 'nummod'],
  ['RB', 'advmod'],
  ['NN', 'compound'],
  ['NNS', 'compound'],
  ['NNP', 'compound'],
  ['NNPS', 'compound'],
  ['CC', 'cc'],
]);
const relationOf = ({ xpos, upos }: Token): string => (upos === 'PUNCT' ? 'punct' : (BELOW_NOUN.get(xpos) ?? 'amod'));

/** Hangs both phrases on the verb, and each word on its own phrase. */
function put(tokens: Tokens, { verb, as, last, what }: HeldFor, changes: Changes): void {
  const set = (at: number, change: Partial<Token>) => {
    const known = tokens[at];
    if (Object.entries(change).some(([name, value]) => known[name as keyof Token] !== value))
      changes.set(at, { ...changes.get(at), ...change });
  };
  let end = what;
  while (end + 1 < tokens.length && IN_PHRASE.test(tokens[end + 1].xpos) && !isVerbBehind(tokens, what, end + 1)) end++;
  const noun = end;
  if (!/^(?:NNS?|NNPS?|VBZ)$/.test(tokens[noun].xpos)) return;
  const judgement = headIn(tokens, as, last);
  const inJudgement = (at: number) => at >= as && at <= last;
  const inPhrase = (at: number) => at >= what && at <= noun;

  set(as, { head: judgement, relation: 'case', upos: 'ADP' });
  set(judgement, { head: verb, relation: 'obl', ...asNoun(tokens[judgement]) });
  set(noun, { head: verb, relation: 'obj', ...asNoun(tokens[noun]) });
  tokens.forEach(({ head, xpos }, at) => {
    if (at === as || at === judgement || at === noun) return;
    if (inJudgement(at)) {
      if (!inJudgement(head) || head === as) set(at, { head: judgement, relation: relationOf(tokens[at]) });
    } else if (inPhrase(at)) {
      if (!inPhrase(head)) set(at, { head: noun, relation: relationOf(tokens[at]) });
    } else if (at > last && at < what) {
      const isDay = DAY_NAMES.has(tokens[at].text.toLowerCase());
      if (isDay) set(at, { head: verb, relation: 'obl' });
      else if (xpos === 'IN') set(at, { head: at + 1, relation: 'case' });
      else if (head !== judgement) set(at, { head: judgement, relation: 'punct' });
    } else if (at > noun && inJudgement(head)) set(at, { head: noun });
    else if (at < as && inJudgement(head) && at !== verb) set(at, { head: verb });
  });
  const clause = clauseBehind(tokens, noun);
  if (clause >= 0 && !inPhrase(tokens[clause].head)) set(clause, { head: noun, relation: 'acl' });
  const of = noun + 1;
  if (/^of$/i.test(tokens[of]?.text ?? '') && tokens[of].head > of && !inPhrase(tokens[tokens[of].head].head))
    set(tokens[of].head, { head: noun, relation: 'nmod' });
}

/** "Claims" and "lies" are read as verbs there. */
function asNoun({ xpos }: Token): Partial<Token> {
  return xpos === 'VBZ' ? { upos: 'NOUN', xpos: 'NNS' } : {};
}

function isVerbBehind(tokens: Tokens, what: number, at: number): boolean {
  return at > what && /^VB/.test(tokens[at].xpos) && !(tokens[at].xpos === 'VBZ' && isTold(tokens[at]));
}

/** The head of what something is held for: the last word before a preposition or "and". */
function headIn(tokens: Tokens, as: number, last: number): number {
  for (let at = as + 1; at <= last; at++)
    if (/^(?:IN|CC)$/.test(tokens[at].xpos) && HEADS.test(tokens[at - 1].xpos)) return at - 1;
  return last;
}

/** The verb of what is told right behind a noun: "that it had failed", "to close the mine"; -1 where there is none. */
function clauseBehind(tokens: Tokens, noun: number): number {
  const mark = tokens[noun + 1];
  if (mark === undefined) return -1;
  if (/^that$/i.test(mark.text) && mark.relation === 'mark' && mark.head > noun) return mark.head;
  if (mark.xpos === 'TO' && mark.relation === 'mark' && mark.head > noun) return mark.head;
  return -1;
}

/**
 * "Rejected claims that the army had fired as nonsense": nobody fires as nonsense; what stands at the end is what the claims are held for.
 */
export function judgementsBehindContent(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, 'as', (as, at) => {
    if (as.head < at) return;
    const judgement = as.head;
    const inner = tokens[judgement].head;
    if (inner < 0 || inner > at || !isJudgement(tokens[judgement]) || HOLDING_VERBS.has(lemmaOf(tokens[inner]))) return;
    const verb = holdingAbove(tokens, inner);
    if (verb >= 0) changes.set(judgement, { head: verb, relation: 'obl' });
  });
  return changed(tokens, changes);
}

function isJudgement(token: Token): boolean {
  return /^JJ|^VBN$/.test(token.xpos) || HELD_FOR.has(lemmaOf(token));
}

/** The verb whose object tells what `inner` says, if nothing says yet what that is held for. */
function holdingAbove(tokens: Tokens, inner: number): number {
  for (let at = inner; tokens[at].head >= 0; at = tokens[at].head) {
    const { relation, head } = tokens[at];
    if (!/^acl/.test(relation)) continue;
    const verb = tokens[head].head;
    if (verb < 0 || tokens[head].relation !== 'obj' || !HOLDING_VERBS.has(lemmaOf(tokens[verb]))) return -1;
    const isHeld = childrenOf(tokens, verb).some(
      (child) =>
        childrenOf(tokens, child).some((each) => lemmaOf(tokens[each]) === 'as') && !isBelow(tokens, child, head),
    );
    return isHeld || !isActive(tokens, verb) ? -1 : verb;
  }
  return -1;
}
