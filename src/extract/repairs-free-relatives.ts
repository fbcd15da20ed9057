import { NAMING } from '../data/statives';
import type { Token } from '../model';
import {
  type Changes,
  changed,
  childrenOf,
  eachOf,
  firstOf,
  hasSubject,
  hasTense,
  isBare,
  isBehindComma,
  isBelow,
  lemmaOf,
  NOMINAL_TAG,
  noChanges,
  type Tokens,
} from './tree-repair';

/** "what inspectors described as a breach", "what their spokesman, Jonas Feld, called an insult": who calls it so stands before the verb. */
export function whatIsCalled(tokens: Tokens): Token[] | null {
  for (let what = 0; what < tokens.length - 3; what++) {
    if (!/^what$/i.test(tokens[what].text)) continue;
    const verb = tokens.findIndex(
      (token, at) =>
        at > what + 1 && token.upos === 'VERB' && NAMING.has(lemmaOf(token)) && /^VB[DNZP]$/.test(token.xpos),
    );
    if (verb < 0 || tokens[verb].head === what) continue;
    if (childrenOf(tokens, verb).some((child) => /^(nsubj|aux|cc|mark)/.test(tokens[child].relation))) continue;
    const between = tokens.slice(what + 1, verb);
    if (between.some(({ upos }) => /^(VERB|AUX|ADP|CCONJ|SCONJ)$/.test(upos))) continue;
    const noun = tokens.findIndex(
      ({ head, upos }, at) =>
        at > what && at < verb && NOMINAL_TAG.test(upos) && (head <= what || head >= verb) && tokens[at].text !== ',',
    );
    if (noun < 0 || isBelow(tokens, what, verb)) continue;
    const isDeterminer = tokens[what].head === noun;
    const above = isDeterminer ? tokens[noun].head : tokens[what].head;
    const relation = isDeterminer ? tokens[noun].relation : tokens[what].relation;
    if (above === verb || above < 0 || isBelow(tokens, above, what)) continue;
    const changes: Changes = new Map<number, Partial<Token>>([
      [what, { head: above, relation, upos: 'PRON', xpos: 'WP' }],
      [noun, { head: verb, relation: 'nsubj' }],
      [verb, { head: what, relation: 'acl:relcl', ...(tokens[verb].xpos === 'VBN' ? { xpos: 'VBD' } : {}) }],
    ]);
    for (const child of childrenOf(tokens, noun))
      if (child < what) changes.set(child, { head: tokens[child].relation === 'case' ? what : above });
    return changed(tokens, changes);
  }
  return null;
}

/**
 * "a body several of whose members bought the data, denied it", "Ma, who left in 2022, wrote": a verb that has "who" or
 * "whose" in its subject is of the noun before, and the verb that "and" does not join to it is the one that noun waits for.
 */
export function relativesTakenForVerbs(tokens: Tokens): Token[] | null {
  for (let inner = 3; inner < tokens.length; inner++) {
    const { upos, head, relation } = tokens[inner];
    if (!/^(VERB|ADJ)$/.test(upos) || !/^(root|conj|ccomp|parataxis)$/.test(relation) || !hasTense(tokens, inner))
      continue;
    const below = childrenOf(tokens, inner);
    const subject = below.filter((child) => child < inner && /^nsubj/.test(tokens[child].relation)).at(-1);
    if (subject === undefined) continue;
    const first = firstOf(tokens, subject);
    const who = tokens.findIndex(
      ({ text, xpos }, at) => at >= first && at <= subject + 2 && /^(who|whose|whom)$/i.test(text) && /^WP/.test(xpos),
    );
    if (who < 0 || !isBelow(tokens, who, subject)) continue;
    const noun = tokens.findLastIndex(({ upos: tag }, at) => at < first && tag !== 'PUNCT');
    if (noun < 0) continue;
    const verb = below.find(
      (child) =>
        child > inner &&
        /^(conj|ccomp|parataxis)$/.test(tokens[child].relation) &&
        hasTense(tokens, child) &&
        isBehindComma(tokens, child) &&
        isBare(tokens, child),
    );
    if (verb === undefined) {
      const part = wholeBefore(tokens, inner, noun, first);
      if (part < 0) continue;
      return changed(tokens, new Map([[inner, { head: part, relation: 'acl:relcl' }]]));
    }
    // The phrase before it: what hangs on the verb, and ends right before the clause.
    const phrase = below.find((child) => child < first && isBelow(tokens, noun, child) && isPhrase(tokens, child));
    if (phrase === undefined) continue;
    const antecedent = nominalEnding(tokens, noun, phrase);
    const changes: Changes = new Map<number, Partial<Token>>([
      [verb, { head, relation }],
      [inner, { head: antecedent, relation: 'acl:relcl' }],
      [phrase, { head: verb, relation: 'nsubj', ...nameTags(tokens[phrase]) }],
    ]);
    for (const child of below)
      if (child !== verb && child !== phrase && (child > verb || child < firstOf(tokens, phrase)))
        changes.set(child, { head: verb });
    return changed(tokens, changes);
  }
  return null;
}

/** "heard from three nurses, one of whom had resigned": the noun that "whom" goes back to, where the clause hangs on a verb; else -1. */
function wholeBefore(tokens: Tokens, inner: number, noun: number, first: number): number {
  const { relation, head } = tokens[inner];
  const isBehind = tokens[first].text === ',' || tokens[first - 1]?.text === ',';
  if (relation === 'root' || head < 0 || head > first || tokens[head].upos !== 'VERB' || !isBehind) return -1;
  if (!NOMINAL_TAG.test(tokens[noun].upos) || isBelow(tokens, noun, inner)) return -1;
  const words = tokens.slice(first, inner).map(({ text }) => text.toLowerCase());
  return words.includes('whom') || words.includes('whose') ? nominalEnding(tokens, noun, head) : -1;
}

function isPhrase(tokens: Tokens, at: number): boolean {
  const { upos, relation, text } = tokens[at];
  if (childrenOf(tokens, at).some((child) => tokens[child].relation === 'case')) return false;
  if (NOMINAL_TAG.test(upos) && /^(nsubj|obl|dislocated|dep|nmod|appos|obj)/.test(relation)) return true;
  return relation === 'discourse' && /^\p{Lu}/u.test(text);
}

/** A short name that the tagger took for an interjection. */
function nameTags({ upos, text }: Token): Partial<Token> {
  return NOMINAL_TAG.test(upos) ? {} : { upos: 'PROPN', xpos: 'NNP', lemma: text };
}

/** The noun that heads the words ending at `end`, at most as far up as `top`, no further than an apposition. */
function nominalEnding(tokens: Tokens, end: number, top: number): number {
  let at = end;
  while (at !== top && !/^(appos|nmod|conj|obj|obl|nsubj|root)/.test(tokens[at].relation)) at = tokens[at].head;
  return at;
}

/**
 * "quarrelling with the ministry about who may decide": behind a preposition "who" asks, for a relative word would be "whom". What
 * is asked belongs to the verb, and the noun before the preposition does not do it.
 */
export function questionsBehindPrepositions(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach((token, who) => {
    const deed = token.head;
    const mark = who - 1;
    if (token.text.toLowerCase() !== 'who' || deed < who || tokens[deed].relation !== 'acl:relcl') return;
    if (mark < 1 || tokens[mark].head !== deed || !/^(IN|TO)$/.test(tokens[mark].xpos)) return;
    const noun = tokens[deed].head;
    if (noun < 0 || noun > mark) return;
    const { head, relation } = tokens[noun];
    const isOfVerb = /^(obl|obj)/.test(relation) && head >= 0 && head < noun;
    changes.set(deed, isOfVerb ? { head, relation: 'advcl' } : { relation: 'acl' });
  });
  return changed(tokens, changes);
}

/** "told his counterparts that he would back a mine, that would ...": what is told begins behind the counterparts, so the relative clause is about something in it. */
export function relativesInContent(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'acl:relcl', ({ head: noun }, deed) => {
    if (noun < 0) return;
    const which = childrenOf(tokens, deed).find((child) => child < deed && tokens[child].xpos === 'WDT');
    if (which === undefined || tokens[which - 1].text !== ',') return;
    const told = tokens.findIndex(
      (token, at) =>
        at > noun &&
        at < which &&
        token.upos === 'VERB' &&
        /^(ccomp|acl|acl:relcl)$/.test(token.relation) &&
        isToldAfter(tokens, at, noun),
    );
    const object = told < 0 ? undefined : childrenOf(tokens, told).find((child) => tokens[child].relation === 'obj');
    if (object === undefined || object > which) return;
    changes.set(deed, { head: object });
  });
  return changed(tokens, changes);
}

/** A content clause that opens with "that" behind the noun. */
function isToldAfter(tokens: Tokens, verb: number, noun: number): boolean {
  return childrenOf(tokens, verb).some(
    (child) => child > noun && child < verb && tokens[child].relation === 'mark' && tokens[child].lemma === 'that',
  );
}

/** "heard what he wished to hear", "knew where the guards would be": what is heard or known is what the clause tells of "what". */
export function freeObjects(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'obj', ({ head: verb, xpos }, what) => {
    if (verb < 0 || verb > what) return;
    if (xpos === 'WRB' && childrenOf(tokens, what).some((child) => tokens[child].relation === 'cop'))
      changes.set(what, { relation: 'ccomp' });
    if (xpos !== 'WP' || !/^what$/i.test(tokens[what].text)) return;
    const deed = childrenOf(tokens, verb).find((child) => child > what && tokens[child].relation === 'ccomp');
    if (deed === undefined || firstOf(tokens, deed) !== what + 1 || !hasSubject(tokens, deed)) return;
    if (childrenOf(tokens, deed).some((child) => /^(obj|mark|ccomp)$/.test(tokens[child].relation))) return;
    if (ASKING.has(lemmaOf(tokens[verb]))) changes.set(what, { head: deed });
    else changes.set(deed, { head: what, relation: 'acl:relcl' });
  });
  return changed(tokens, changes);
}

/** Verbs behind which "what" asks: "knew what she wanted". */
const ASKING = new Set(
  'ask wonder know explain say tell decide learn understand discuss debate guess forget'.split(' '),
);
