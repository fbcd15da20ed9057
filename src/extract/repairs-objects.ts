import { SPEECH_VERBS } from '../data/speech';
import type { Token } from '../model';
import {
  changed,
  childrenOf,
  eachOf,
  eachWord,
  finiteOf,
  firstOf,
  firstWordOf,
  hasSubject,
  isBelow,
  lemmaOf,
  noChanges,
  objectBefore,
  subjectOf,
  type Tokens,
} from './tree-repair';
import { canAct } from './types';

/** What a verb is done to, and what only looks like that: a time, a means, a clause that is asked. */

/** "shutting it would be an act of war": what stands right behind a gerund is what it is done to, and not who does it. */
export function objectsBehindGerunds(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach((token, object) => {
    const gerund = object - 1;
    if (token.head !== gerund || !token.relation.startsWith('nsubj') || tokens[gerund]?.xpos !== 'VBG') return;
    if (tokens[gerund].relation === 'csubj' && token.xpos === 'PRP') changes.set(object, { relation: 'obj' });
  });
  return changed(tokens, changes);
}

/** "accused it of having ignored reports": who had ignored them, and who was not ignored. */
export function perfectsTakenForPassives(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach((token, having) => {
    if (token.relation === 'aux:pass' && lemmaOf(token) === 'have') changes.set(having, { relation: 'aux' });
  });
  return changed(tokens, changes);
}

/** "must explain when he learned of it": what is to be explained, and not when. */
export function questionsOfTelling(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'advcl', (token, clause) => {
    const verb = token.head;
    if (verb < 0 || verb > clause || !ANSWERING.has(lemmaOf(tokens[verb]))) return;
    const word = firstOf(tokens, clause);
    if (word !== verb + 1 || tokens[word].xpos !== 'WRB' || tokens[word].head !== clause) return;
    if (!hasSubject(tokens, clause) || !isAwaitingAnswer(tokens, verb)) return;
    changes.set(clause, { relation: 'ccomp' });
  });
  return changed(tokens, changes);
}

/** "voted 9-4 to close it", "failed, 5-3": by how much, and not what. */
export function countsOfVotes(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach(({ upos, relation, head: verb }, first) => {
    if (upos !== 'NUM' || verb < 0 || verb > first || tokens[verb].upos !== 'VERB') return;
    const [dash, second] = [tokens[first + 1], tokens[first + 2]];
    if (!/^[-–]$/.test(dash?.text ?? '') || second?.upos !== 'NUM' || second.head !== first) return;
    const isObject = relation === 'obj' && COUNTED.has(lemmaOf(tokens[verb]));
    if (isObject || /^(?:parataxis|dep)$/.test(relation)) changes.set(first, { relation: 'obl:unmarked' });
  });
  return changed(tokens, changes);
}

/** What is done by so many against so many. */
const COUNTED = new Set('vote split deadlock divide tie draw rule decide lead agree fail pass rally'.split(' '));

/** Verbs that answer a question, where nothing else is told. */
const ANSWERING = new Set(
  'explain say know disclose reveal clarify specify ask decide tell remember recall'.split(' '),
);

/** "must explain when", "did not say when", "refused to say when"; who "said when he arrived" may have said it then. */
function isAwaitingAnswer(tokens: Tokens, verb: number): boolean {
  if (!/^(say|tell)$/.test(lemmaOf(tokens[verb]))) return true;
  return childrenOf(tokens, verb).some(
    (child) => child < verb && (tokens[child].xpos === 'TO' || /^(not|n't|n’t|never)$/i.test(tokens[child].text)),
  );
}

/** "which Norland plans to fill this autumn": when, and not what. */
export function seasonsOfDeeds(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'obj', (token, season) => {
    if (!SEASONS.has(lemmaOf(token)) || token.head < 0 || token.head > season) return;
    const [which, ...more] = childrenOf(tokens, season).filter((child) => tokens[child].upos !== 'PUNCT');
    if (which !== season - 1 || more.length > 0 || !/^(this|next|last)$/i.test(tokens[which].text)) return;
    if (!PASSING.has(lemmaOf(tokens[token.head]))) changes.set(season, { relation: 'obl:tmod' });
  });
  return changed(tokens, changes);
}

const SEASONS = new Set('spring summer autumn fall winter week month year weekend'.split(' '));
/** Verbs of which a time is an object. */
const PASSING = new Set(
  'spend mark celebrate survive call describe see be enter begin start end waste win lose miss'.split(' '),
);

/** "one of the pupils, who has asthma": behind a comma it is told of the one, unless the verb is of many. */
export function relativesOfOne(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, ['who', 'which'], (token, who) => {
    const verb = token.head;
    if (!token.relation.startsWith('nsubj') || verb < who) return;
    const many = tokens[verb].head;
    if (tokens[verb].relation !== 'acl:relcl' || many < 0 || many > who || tokens[many].relation !== 'nmod') return;
    const one = tokens[many].head;
    if (!/^one$/i.test(tokens[one].text) || tokens[who - 1]?.text !== ',') return;
    const finite = finiteOf(tokens, verb);
    // "one of the men who hired Corvin, which sued": what stands nearer agrees too.
    if (/^which$/i.test(token.text) && tokens[who - 2].upos === 'PROPN') return;
    if (finite && finite.xpos !== 'VBP' && !/^were$/i.test(finite.text)) changes.set(verb, { head: one });
  });
  return changed(tokens, changes);
}

/** "have been lied to": the preposition that is left behind belongs to the verb. */
export function prepositionsLeftBehind(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, ['to', 'at', 'on', 'about', 'with', 'after', 'for', 'upon'], (token, to) => {
    const verb = to - 1;
    if (token.head !== verb || !/^(obl|advmod|case|xcomp)/.test(token.relation)) return;
    // "if asked to": the deed is left out, and nobody is asked to.
    if (tokens[verb].xpos !== 'VBN' || childrenOf(tokens, to).length > 0 || BIDDING.has(lemmaOf(tokens[verb]))) return;
    if (!childrenOf(tokens, verb).some((child) => tokens[child].relation === 'aux:pass')) return;
    changes.set(to, { relation: 'compound:prt', upos: 'ADP', xpos: 'RP' });
  });
  return changed(tokens, changes);
}

/** "a rezoning that the clerk had advised against": what is advised against stands before, and none of it is told. */
export function prepositionsOfRelatives(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, 'that', (token, that) => {
    const deed = token.head;
    if (token.relation !== 'obj' || deed < that || tokens[that - 1]?.upos !== 'NOUN') return;
    if (!/^acl/.test(tokens[deed].relation) || tokens[deed].head !== that - 1 || !hasSubject(tokens, deed)) return;
    changes.set(that, { upos: 'PRON', xpos: 'WDT' });
    changes.set(deed, { relation: 'acl:relcl' });
    const left = deed + 1;
    if (tokens[left]?.upos !== 'ADP' || tokens[left].head !== deed || childrenOf(tokens, left).length > 0) return;
    changes.set(left, { relation: 'compound:prt', xpos: 'RP' });
  });
  return changed(tokens, changes);
}

/** "People see the sun come out": who or what is seen, and what it does. */
export function subjectsThatAreSeen(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'VB', ({ relation, head: see }, deed) => {
    if (!/^(xcomp|ccomp)$/.test(relation) || see < 0 || see > deed) return;
    if (!SEEING.has(lemmaOf(tokens[see])) || objectBefore(tokens, see, deed) !== undefined) return;
    const [seen, ...more] = childrenOf(tokens, deed).filter((child) => child < deed);
    if (seen === undefined || more.length > 0 || tokens[seen].relation !== 'nsubj') return;
    if (firstOf(tokens, seen) !== see + 1) return;
    changes.set(seen, { head: see, relation: 'obj' });
    changes.set(deed, { relation: 'xcomp' });
  });
  return changed(tokens, changes);
}

const SEEING = new Set('see hear watch feel notice observe'.split(' '));

const BIDDING = new Set(
  'ask tell order require expect force allow suppose mean invite compel oblige urge want'.split(' '),
);

/** "was sworn in hours later": into an office, and not within hours. */
export function swornIn(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, 'in', (token, into) => {
    const verb = into - 1;
    if (verb < 0 || tokens[verb].text.toLowerCase() !== 'sworn') return;
    if (token.head !== verb || token.relation !== 'compound:prt')
      changes.set(into, { head: verb, relation: 'compound:prt' });
  });
  return changed(tokens, changes);
}

/** "is due on Feb. 3", "is due back on Monday": what is due is the predicate, and the day is when. */
export function daysOfDue(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, 'due', (token, due) => {
    const day = token.head;
    if (day <= due || !/^(amod|advmod|nmod|case)/.test(token.relation)) return;
    const below = childrenOf(tokens, day);
    const preposition = below.find((child) => child > due && tokens[child].relation === 'case');
    const isCopula = (child: number) => child < due && tokens[child].relation === 'cop';
    const isBack = day === due + 1 && /^back$/i.test(tokens[day].text);
    if ((preposition !== due + 1 && !isBack) || ![...below, ...childrenOf(tokens, due)].some(isCopula)) return;
    changes.set(due, { head: tokens[day].head, relation: tokens[day].relation, upos: 'ADJ', xpos: 'JJ' });
    changes.set(
      day,
      isBack ? { head: due, relation: 'advmod', upos: 'ADV', xpos: 'RB' } : { head: due, relation: 'obl' },
    );
    for (const child of below)
      if (child !== due && (child < due || (child > day && tokens[child].relation !== 'nmod')))
        changes.set(child, { head: due });
  });
  return changed(tokens, changes);
}

/** "unless catches fall, a forecast that fishermen dispute": behind a comma and an article, a noun with a clause of its own sums up. */
export function nounsThatSumUp(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach((token, noun) => {
    if (!/^(conj|dep|parataxis|ccomp|obj|obl:unmarked)$/.test(token.relation) || token.upos !== 'NOUN') return;
    const verb = token.head;
    const below = childrenOf(tokens, noun);
    const article = firstWordOf(tokens, noun);
    if (verb < 0 || verb > article || tokens[verb].upos !== 'VERB' || tokens[article - 1]?.text !== ',') return;
    if (!/^an?$/i.test(tokens[article].text) || tokens[article].head !== noun) return;
    if (below.some((child) => /^(cc|cop|nsubj|aux)/.test(tokens[child].relation))) return;
    const clause = below.find((child) => child > noun && tokens[child].relation.startsWith('acl'));
    if (clause === undefined || tokens[noun + 1]?.text.toLowerCase() !== 'that' || !hasSubject(tokens, clause)) return;
    if (!isBelow(tokens, noun + 1, clause)) return;
    if (token.relation === 'dep' && tokens[clause].relation === 'acl:relcl') return;
    changes.set(noun, { relation: 'dep' });
    changes.set(clause, { relation: 'acl:relcl' });
    if (tokens[noun + 1].relation === 'mark') changes.set(noun + 1, { relation: 'obj', upos: 'PRON', xpos: 'WDT' });
  });
  return changed(tokens, changes);
}

/** "an offer that its own side had recommended": of a verb that needs an object, "that" is the object, and nothing is told. */
export function relativesTakenForContent(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'mark', (token, that) => {
    const deed = token.head;
    if (token.text.toLowerCase() !== 'that' || deed < that) return;
    const noun = tokens[deed].head;
    if (noun < 0 || noun !== that - 1 || tokens[noun].upos !== 'NOUN' || tokens[deed].relation !== 'acl') return;
    if (!hasSubject(tokens, deed)) return;
    // "an idea that she said she would not oppose"
    const told = SPEECH_VERBS.has(lemmaOf(tokens[deed]))
      ? childrenOf(tokens, deed).find((child) => child > deed && tokens[child].relation === 'ccomp')
      : undefined;
    const verb = told !== undefined && !tokens[told - 1].text.match(/^that$/i) ? told : deed;
    if (!NEEDING_OBJECTS.has(lemmaOf(tokens[verb]))) return;
    const isFull = (child: number) => /^(obj|ccomp|xcomp|aux:pass|nsubj:pass|cop)$/.test(tokens[child].relation);
    if (childrenOf(tokens, verb).some(isFull)) return;
    changes.set(that, { head: verb, relation: 'obj', upos: 'PRON', xpos: 'WDT' });
    changes.set(deed, { relation: 'acl:relcl' });
  });
  return changed(tokens, changes);
}

/** "sued over a spill that fouled beaches, seeking damages": behind a comma, what things cannot do is done by who does the rest. */
export function deedsNoThingDoes(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'VBG', (token, deed) => {
    if (!/^(advcl|acl)$/.test(token.relation) || token.head < 0 || token.head > deed) return;
    if (!SEEKING.has(lemmaOf(token)) || tokens[deed - 1].text !== ',') return;
    const clause = tokens[token.head].upos === 'VERB' ? token.head : -1;
    // "struck down a law capping prices, finding that it was void"
    const isParticiple = clause >= 0 && tokens[clause].relation === 'acl' && /^VB[GN]$/.test(tokens[clause].xpos);
    const isOfNoun = clause >= 0 && (tokens[clause].relation === 'acl:relcl' || isParticiple);
    const noun = clause < 0 ? token.head : isOfNoun ? tokens[clause].head : -1;
    if (noun < 0 || tokens[noun].upos !== 'NOUN' || canAct(tokens[noun])) return;
    const who =
      clause < 0 ? -1 : childrenOf(tokens, clause).find((child) => /^(that|which)$/i.test(tokens[child].text));
    if (clause >= 0 && !isParticiple && (who === undefined || !tokens[who].relation.startsWith('nsubj'))) return;
    let above = tokens[noun].head;
    while (above >= 0 && !(tokens[above].upos === 'VERB' && hasSubject(tokens, above))) above = tokens[above].head;
    const subject = above < 0 ? undefined : subjectOf(tokens, above);
    if (subject !== undefined && subject !== noun && above < deed)
      changes.set(deed, { head: above, relation: 'advcl' });
  });
  return changed(tokens, changes);
}

const SEEKING = new Set('seek demand ask accuse allege urge want vow hope find rule argue conclude'.split(' '));

/** Verbs that say nothing without what they are done to. */
const NEEDING_OBJECTS = new Set(
  'recommend reject propose publish commission sign accept receive dispute deny approve release present file submit draft adopt oppose back support criticize criticise condemn dismiss make take bring carry use write buy'.split(
    ' ',
  ),
);
