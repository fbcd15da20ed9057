import type { Token } from '../model';
import {
  type Changes,
  changed,
  childrenOf,
  eachOf,
  eachWord,
  firstOf,
  hasTense,
  isBelow,
  NOMINAL_TAG,
  noChanges,
  prepositionOf,
  type Tokens,
} from './tree-repair';
import { typeOfLemma } from './types';

/**
 * "an operation in the city, Rafah, that would": no "that" tells which of many a thing with a name of its own is, so the
 * clause belongs to the noun before it that has none.
 */
export function relativesOfNames(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'WDT', (token, that) => {
    const verb = token.head;
    if (token.lemma.toLowerCase() !== 'that' || verb < that) return;
    if (!/^(nsubj|obj)/.test(token.relation) || !/^(acl:relcl|parataxis|acl|ccomp|advcl)$/.test(tokens[verb].relation))
      return;
    const name = tokens[that - 1]?.text === ',' ? that - 2 : that - 1;
    if (name < 1 || tokens[name].upos !== 'PROPN') return;
    const noun = commonNounAbove(tokens, name, that);
    const { head } = tokens[verb];
    if (noun < 0 || (head >= 0 && head < that && isNameless(tokens, head))) return;
    changes.set(verb, { head: noun, relation: 'acl:relcl' });
  });
  return changed(tokens, changes);
}

/** The nearest noun above a name that has no name of its own; -1 where there is none, or where the name has an article. */
function commonNounAbove(tokens: Tokens, name: number, end: number): number {
  for (let at = name; at >= 0; ) {
    const { upos, head, relation } = tokens[at];
    const below = childrenOf(tokens, at);
    if (isNameless(tokens, at)) return at;
    if (upos === 'PROPN' && below.some((child) => tokens[child].relation === 'det')) return -1;
    if (head < 0) return -1;
    if (NOMINAL_TAG.test(tokens[head].upos)) at = head < end ? head : -1;
    else {
      // "support an operation in Rafah that": the object before the place.
      if (!relation.startsWith('obl') || tokens[head].upos !== 'VERB') return -1;
      const object = childrenOf(tokens, head).find(
        (child) => child > head && child < at && tokens[child].relation === 'obj',
      );
      return object !== undefined && tokens[object].upos === 'NOUN' ? object : -1;
    }
  }
  return -1;
}

/** A common noun without a name beside it. */
function isNameless(tokens: Tokens, noun: number): boolean {
  if (tokens[noun].upos !== 'NOUN') return false;
  return !childrenOf(tokens, noun).some(
    (child) => tokens[child].relation === 'appos' && tokens[child].upos === 'PROPN',
  );
}

/** Nouns of a quantity, whose verb agrees with what they are a quantity of. */
const QUANTITIES = new Set(
  'number majority percent percentage half third quarter part lot rest total % group series team'.split(' '),
);

/** "facilities to a commission, which has never met": the verb shows which of the nouns before it "which" means. */
export function agreeingRelatives(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, ['which', 'that', 'who'], (token, which) => {
    const verb = token.head;
    if (!/^W/.test(token.xpos) || !token.relation.startsWith('nsubj')) return;
    if (verb < which) return;
    const noun = tokens[verb].head;
    if (tokens[verb].relation !== 'acl:relcl' || noun < 0 || noun > which) return;
    const finite = [
      ...childrenOf(tokens, verb).filter((child) => /^(aux|cop)/.test(tokens[child].relation)),
      verb,
    ].find((at) => at > which && /^VB[ZPD]$/.test(tokens[at].xpos));
    const asked = finite === undefined ? null : numberOfVerb(tokens[finite]);
    const number = numberOf(tokens, noun) ?? (tokens[noun].xpos === 'NNS' ? 'many' : null);
    if (asked === null || number === null || number === asked) return;
    const above = wholeOf(tokens, noun, asked);
    if (above >= 0) changes.set(verb, { head: above });
    for (let at = which - 1; at > noun; at--) {
      if (!NOMINAL_TAG.test(tokens[at].upos) || !/^(nmod|appos)$/.test(tokens[at].relation)) continue;
      if (canAgree(tokens, at, asked) && endsAt(tokens, at, which)) changes.set(verb, { head: at });
      break;
    }
  });
  return changed(tokens, changes);
}

/** "a group of anglers and residents which has raised", "the head of the unions, who has": what the noun before it is of; or -1. */
function wholeOf(tokens: Tokens, noun: number, asked: 'one' | 'many'): number {
  const { relation, head } = tokens[noun];
  if (relation !== 'nmod' || head < 0 || head > noun || tokens[head].upos !== 'NOUN') return -1;
  return numberOf(tokens, head) === asked || (asked === 'one' && tokens[head].xpos === 'NN') ? head : -1;
}

/** "warnings from Norway, which says": a name leaves its number open, and is meant where the noun before it cannot be. */
function canAgree(tokens: Tokens, noun: number, asked: 'one' | 'many'): boolean {
  const number = numberOf(tokens, noun);
  return number === asked || (number === null && tokens[noun].upos === 'PROPN');
}

/** Whether nothing but punctuation stands between the words of a noun and `end`. */
function endsAt(tokens: Tokens, noun: number, end: number): boolean {
  return tokens.slice(noun + 1, end).every(({ upos }) => upos === 'PUNCT');
}

export function numberOfVerb({ xpos, text }: Token): 'one' | 'many' | null {
  if (xpos === 'VBZ' || /^was$/i.test(text)) return 'one';
  return xpos === 'VBP' || /^were$/i.test(text) ? 'many' : null;
}

/** null where the form leaves it open: coordination, quantities, names. */
export function numberOf(tokens: Tokens, noun: number): 'one' | 'many' | null {
  const { xpos, lemma } = tokens[noun];
  if (QUANTITIES.has(lemma.toLowerCase())) return null;
  if (childrenOf(tokens, noun).some((child) => tokens[child].relation === 'conj') || tokens[noun].relation === 'conj')
    return null;
  return xpos === 'NNS' ? 'many' : xpos === 'NN' ? 'one' : null;
}

/** What is done to people alone. */
const OF_PEOPLE = new Set(
  'catch kill trap displace strand evacuate accuse suspect arrest detain jail injure wound imprison deport convict evict'.split(
    ' ',
  ),
);

/** "plans for civilians caught in the crossfire": what is done to people alone was done to the people, not to the plans. */
export function participlesOfPeople(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'acl', (token, at) => {
    const near = at - 1;
    if (token.head < 0 || token.head >= near) return;
    if (
      !(token.xpos === 'VBG' ? BY_PEOPLE : token.xpos === 'VBN' ? OF_PEOPLE : NONE).has(token.lemma.toLowerCase()) ||
      tokens[near].relation !== 'nmod' ||
      tokens[near].head !== token.head
    )
      return;
    const isWith = token.xpos === 'VBG' && /^with$/i.test(tokens[prepositionOf(tokens, near)]?.text ?? '');
    if ((isWith || isPeople(tokens[near])) && !isPeople(tokens[token.head])) changes.set(at, { head: near });
  });
  return changed(tokens, changes);
}

/** "a round of talks with both sides accusing the other": what only people do. */
const BY_PEOPLE = new Set('accuse blame urge demand vow pledge insist argue threaten refuse'.split(' '));
const NONE: ReadonlySet<string> = new Set();

function isPeople({ lemma, upos }: Token): boolean {
  return upos === 'NOUN' && /^(person|group|unit)$/.test(typeOfLemma(lemma.toLowerCase()) ?? '');
}

/**
 * "Anyone who enters the zone will be shot": a sentence whose top is a noun without a verb, and in its relative clause a noun
 * that is the object of one verb and was taken for the subject of the next.
 */
export function verbsBehindRelatives(tokens: Tokens): Token[] | null {
  const noun = tokens.findIndex((token) => token.head < 0);
  if (noun < 0 || !NOMINAL_TAG.test(tokens[noun].upos)) return null;
  const below = childrenOf(tokens, noun);
  if (below.some((child) => /^(cop|case|nsubj|mark|aux)/.test(tokens[child].relation))) return null;
  const inner = below.find((child) => child > noun && tokens[child].relation === 'acl:relcl');
  if (inner === undefined || tokens[noun + 1]?.head !== inner || !/^(who|that|which)$/i.test(tokens[noun + 1].text))
    return null;
  const verb = childrenOf(tokens, inner).find(
    (child) => child > inner && tokens[child].relation === 'ccomp' && hasTense(tokens, child),
  );
  if (verb === undefined) return null;
  const subject = childrenOf(tokens, verb).find((child) => /^nsubj/.test(tokens[child].relation));
  if (subject === undefined || subject < inner || firstOf(tokens, subject) !== inner + 1) return null;
  const changes: Changes = new Map<number, Partial<Token>>([
    [verb, { head: -1, relation: 'root' }],
    [noun, { head: verb, relation: tokens[subject].relation }],
    [subject, { head: inner, relation: 'obj' }],
  ]);
  for (const child of below) if (child > verb) changes.set(child, { head: verb });
  return changed(tokens, changes);
}

/** "a merger with Movo, on which they are to vote": a preposition and "which" behind a comma go back to the noun before it. */
export function relativesBehindPrepositions(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach((token, which) => {
    const mark = which - 1;
    const deed = token.head;
    if (!/^wh(ich|om)$/i.test(token.text) || mark < 2 || tokens[mark].head !== which || deed < which) return;
    if (tokens[mark].relation !== 'case' || tokens[mark - 1].text !== ',' || OF_TIME.test(tokens[mark].text)) return;
    const { relation, head } = tokens[deed];
    if (!/^(parataxis|ccomp|advcl|conj|acl|dep)$/.test(relation) || head < 0 || head > which) return;
    let noun = mark - 2;
    while (/^(flat|compound)/.test(tokens[noun].relation) && tokens[noun].head >= 0 && tokens[noun].head < mark)
      noun = tokens[noun].head;
    if (NOMINAL_TAG.test(tokens[noun].upos) && !isBelow(tokens, noun, deed))
      changes.set(deed, { head: noun, relation: 'acl:relcl' });
  });
  return changed(tokens, changes);
}

/** "eleven weeks had passed, during which": goes back to a time or to all that was said. */
const OF_TIME = /^(during|after|before|since|by|until|upon)$/i;
