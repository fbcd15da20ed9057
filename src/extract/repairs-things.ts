import { SPEECH_VERBS } from '../data/speech';
import { MONTHS, TEMPORAL_NOUNS, WEEKDAYS } from '../data/temporal';
import type { Token } from '../model';
import {
  changed,
  childrenOf,
  eachOf,
  eachWord,
  endOf,
  firstOf,
  lemmaOf,
  NOMINAL_TAG,
  noChanges,
  objectBefore,
  prepositionOf,
  type Tokens,
} from './tree-repair';
import { canAct } from './types';

/** What is told of a thing right behind it: its date, its price, its number, and what was done to it. */

/** Who is with somebody is so while he acts: "left the court accompanied by his lawyer". */
const WITH_DOERS = /^(accompany|follow|flank|escort|join|surround|trail|watch|cheer|back|lead)$/;

/** "runs pumps no longer supported by their maker": what is done to the object right before, and not to who runs it. */
export function participlesBehindThings(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'VBN', ({ relation, head: verb }, deed) => {
    if (!/^(advcl|xcomp)$/.test(relation) || verb < 0 || verb > deed) return;
    if (tokens[verb].upos !== 'VERB' || WITH_DOERS.test(lemmaOf(tokens[deed]))) return;
    const below = childrenOf(tokens, deed);
    const before = below.filter((child) => child < deed);
    if (before.some((child) => tokens[child].relation !== 'advmod')) return;
    // "a farm alleged to house a laboratory"
    const isSaid =
      tokens[deed].relation === 'xcomp' && SPEECH_VERBS.has(lemmaOf(tokens[deed])) && isHeardOf(tokens, deed);
    if (!isSaid && !below.some((child) => tokens[child].relation === 'obl:agent')) return;
    const first = firstOf(tokens, deed);
    const object = objectBefore(tokens, verb, first);
    if (object === undefined || tokens[object].upos !== 'NOUN' || canAct(tokens[object])) return;
    if (endOf(tokens, object) === first - 1) changes.set(deed, { head: object, relation: 'acl' });
  });
  return changed(tokens, changes);
}

/** Whether an infinitive right behind a participle is what is said of somebody. */
function isHeardOf(tokens: Tokens, participle: number): boolean {
  return childrenOf(tokens, participle).some(
    (child) =>
      tokens[child].relation === 'xcomp' &&
      firstOf(tokens, child) === participle + 1 &&
      tokens[participle + 1].xpos === 'TO',
  );
}

/** "the numbers dialed and the towers used": each participle is of the noun right before it. */
export function participlesOfEach(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, ['acl', 'conj'], ({ relation, head: first, xpos }, deed) => {
    const second = deed - 1;
    if (!/^VB[ND]$/.test(xpos) || first < 0 || first > second) return;
    const isParticiple = (child: number) =>
      child > first && child < second && tokens[child].relation === 'acl' && /^VB[ND]$/.test(tokens[child].xpos);
    if (!NOMINAL_TAG.test(tokens[first].upos) || !NOMINAL_TAG.test(tokens[second].upos)) return;
    if (!childrenOf(tokens, first).some(isParticiple)) return;
    if (relation === 'acl') {
      if (tokens[second].relation === 'conj' && tokens[second].head === first) changes.set(deed, { head: second });
      return;
    }
    // "and the towers used", with the towers for its subject
    const below = childrenOf(tokens, deed);
    if (tokens[second].head !== deed || !tokens[second].relation.startsWith('nsubj')) return;
    if (below.some((child) => /^(aux|cop|i?obj|[cx]comp|mark)/.test(tokens[child].relation))) return;
    changes.set(second, { head: first, relation: 'conj' });
    changes.set(deed, { head: second, relation: 'acl', xpos: 'VBN' });
    for (const child of below) if (tokens[child].relation === 'cc') changes.set(child, { head: second });
  });
  return changed(tokens, changes);
}

/** "sells goods worth $5 million": the goods are worth it, and it is them that are sold. */
export function whatIsWorth(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, 'worth', ({ relation, head: verb }, worth) => {
    if (relation !== 'xcomp' || verb < 0 || verb > worth) return;
    const goods = worth - 1;
    const { head, relation: place, upos } = tokens[goods];
    if (goods <= verb || !/^(NOUN|PROPN)$/.test(upos) || place !== 'obj' || (head !== verb && head !== worth)) return;
    if (tokens[verb].upos !== 'VERB') return;
    changes.set(goods, { head: verb });
    changes.set(worth, { head: goods, relation: 'amod' });
    const sum = childrenOf(tokens, verb).find((child) => child === worth + 1 && tokens[child].relation === 'obj');
    if (sum !== undefined) changes.set(sum, { head: worth });
  });
  return changed(tokens, changes);
}

/** "takes effect Jan. 5": a date is when something is done, and no other name of what is done. */
export function datesBehindThings(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'appos', ({ head: noun, upos }, date) => {
    if (upos !== 'NUM' || noun < 0 || tokens[noun].upos !== 'NOUN') return;
    const month = date - 1;
    if (tokens[month].head !== date || tokens[month].upos !== 'PROPN' || month !== noun + 1) return;
    const { head: verb, relation: place } = tokens[noun];
    if (place === 'obj' && verb >= 0 && tokens[verb].upos === 'VERB' && !TEMPORAL_NOUNS.has(lemmaOf(tokens[noun])))
      changes.set(date, { head: verb, relation: 'obl:unmarked' });
  });
  return changed(tokens, changes);
}

/** "introduced by an order dated April 28": it is the order that has the date. */
export function datedPapers(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, 'dated', ({ relation, head }, dated) => {
    if (!/^(advcl|xcomp)$/.test(relation) || head < 0 || head > dated) return;
    const paper = dated - 1;
    if (tokens[paper].upos === 'NOUN' && /^(obj|obl)/.test(tokens[paper].relation) && tokens[paper].head === head)
      changes.set(dated, { head: paper, relation: 'acl', upos: 'VERB', xpos: 'VBN' });
  });
  return changed(tokens, changes);
}

/** "has sent 30 more": so many more are sent, and nobody is sent any. */
export function countsOfMore(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'obj', ({ text, head }, more) => {
    const count = more - 1;
    if (!/^(more|less|fewer|others?)$/i.test(text) || !/^i?obj$/.test(tokens[count]?.relation ?? '')) return;
    if (tokens[count].upos === 'NUM' && tokens[count].head === head)
      changes.set(count, { head: more, relation: 'nummod' });
  });
  return changed(tokens, changes);
}

/** "is led by the historian Sir Ivo Lang": one who does it, with his name. */
export function namesOfAgents(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'obl:agent', ({ head: verb, upos }, name) => {
    if (upos !== 'PROPN' || verb < 0 || prepositionOf(tokens, name) >= 0) return;
    const noun = firstOf(tokens, name) - 1;
    const { relation: place, head, upos: tag } = tokens[noun] ?? {};
    if (place === 'obl:agent' && head === verb && tag === 'NOUN') changes.set(name, { head: noun, relation: 'appos' });
  });
  return changed(tokens, changes);
}

/** "plans to fill in May": a month or a day behind a preposition is when, and nothing that is filled. */
export function timesAsObjects(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'obj', ({ head, lemma }, time) => {
    if (head < 0 || head > time) return;
    const word = lemma.toLowerCase();
    if (!MONTHS.has(word) && !WEEKDAYS.has(word)) return;
    if (childrenOf(tokens, time).some((child) => /^(in|on|by|until|since)$/i.test(tokens[child].text)))
      changes.set(time, { relation: 'obl' });
  });
  return changed(tokens, changes);
}
