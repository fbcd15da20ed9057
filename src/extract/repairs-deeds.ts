import { embeddingOf } from '../data/embedding';
import { TAKES_GERUND } from '../data/gerunds';
import { takesInfinitive } from '../data/infinitive-nouns';
import { SPEECH_VERBS } from '../data/speech';
import { TEMPORAL_NOUNS } from '../data/temporal';
import type { Token } from '../model';
import { DITRANSITIVE } from './clause-forms';
import {
  type Changes,
  changed,
  childrenOf,
  endOf,
  FINITE,
  firstOf,
  lemmaOf,
  NOMINAL_TAG,
  objectBefore,
  prepositionOf,
  type Tokens,
} from './tree-repair';
import { canAct, typeOfLemma } from './types';

/** What a deed is done for, what it is done to, and when: the faults of a network that has learned from news. */

/** Verbs behind whose object an infinitive tells of the object, or of what is had. */
const WITH_INFINITIVE = new Set('have take need cost make leave give help let get find cause use do'.split(' '));

/** "continues talks with them to address it", "demanded money to open it": the object itself does nothing, so the infinitive is what the deed is for. */
export function aimsBehindThings(tokens: Tokens): Token[] | null {
  const changes: Changes = new Map();
  tokens.forEach(({ relation, head: verb, xpos }, deed) => {
    if (relation !== 'xcomp' || xpos !== 'VB' || verb < 0 || verb > deed || tokens[verb].upos !== 'VERB') return;
    if (lemmaOf(tokens[deed]) === 'be' || WITH_INFINITIVE.has(lemmaOf(tokens[verb]))) return;
    const below = childrenOf(tokens, verb);
    const object = objectBefore(tokens, verb, deed);
    if (object === undefined || below.some((child) => /^(iobj|aux:pass)$/.test(tokens[child].relation))) return;
    if (!childrenOf(tokens, deed).some((child) => child < deed && tokens[child].xpos === 'TO')) return;
    if (!/^(NOUN|SYM|NUM)$/.test(tokens[object].upos) || canAct(tokens[object])) return;
    const noun = lemmaOf(tokens[object]);
    if (/^(person|group|organization|unit|place)$/.test(typeOfLemma(noun) ?? '') || takesInfinitive(noun)) return;
    const row = embeddingOf('verb', lemmaOf(tokens[verb]), null, true);
    if (row?.control !== 'object') changes.set(deed, { relation: 'advcl' });
  });
  return changed(tokens, changes);
}

/** Who is with somebody is so while he acts: "left the court accompanied by his lawyer". */
const WITH_DOERS = /^(accompany|follow|flank|escort|join|surround|trail|watch|cheer|back|lead)$/;

/** "runs pumps no longer supported by their maker": what is done to the object right before, and not to who runs it. */
export function participlesBehindThings(tokens: Tokens): Token[] | null {
  const changes: Changes = new Map();
  tokens.forEach(({ relation, head: verb, xpos }, deed) => {
    if (!/^(advcl|xcomp)$/.test(relation) || xpos !== 'VBN' || verb < 0 || verb > deed) return;
    if (tokens[verb].upos !== 'VERB' || WITH_DOERS.test(lemmaOf(tokens[deed]))) return;
    const below = childrenOf(tokens, deed);
    const before = below.filter((child) => child < deed);
    if (before.some((child) => tokens[child].relation !== 'advmod')) return;
    if (!below.some((child) => tokens[child].relation === 'obl:agent')) return;
    const first = firstOf(tokens, deed);
    const object = objectBefore(tokens, verb, first);
    if (object === undefined || tokens[object].upos !== 'NOUN' || canAct(tokens[object])) return;
    if (endOf(tokens, object) === first - 1) changes.set(deed, { head: object, relation: 'acl' });
  });
  return changed(tokens, changes);
}

/** "the numbers dialed and the towers used": each participle is of the noun right before it. */
export function participlesOfEach(tokens: Tokens): Token[] | null {
  const changes: Changes = new Map();
  tokens.forEach(({ relation, head: first, xpos }, deed) => {
    const second = deed - 1;
    if (!/^(acl|conj)$/.test(relation) || !/^VB[ND]$/.test(xpos) || first < 0 || first > second) return;
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

/** "refused to say how the thieves got in": the word of asking is of the clause behind it, and no thing that is said. */
export function askedWordsBeforeClauses(tokens: Tokens): Token[] | null {
  const changes: Changes = new Map();
  tokens.forEach(({ relation, head: verb, xpos }, word) => {
    if (relation !== 'obj' || xpos !== 'WRB' || verb < 0 || verb > word) return;
    const clause = childrenOf(tokens, verb).find((child) => child > word && tokens[child].relation === 'ccomp');
    if (clause !== undefined && firstOf(tokens, clause) === word + 1)
      changes.set(word, { head: clause, relation: 'advmod' });
  });
  return changed(tokens, changes);
}

/** "will stop lifting fuel from the depot": what stands right behind the gerund is lifted. */
export function objectsOfGerunds(tokens: Tokens): Token[] | null {
  const changes: Changes = new Map();
  tokens.forEach(({ relation, head: verb }, object) => {
    if (relation !== 'obj' || verb < 0 || verb > object || !TAKES_GERUND.has(lemmaOf(tokens[verb]))) return;
    const gerund = firstOf(tokens, object) - 1;
    if (gerund <= verb || tokens[gerund].xpos !== 'VBG' || tokens[gerund].head !== verb) return;
    if (tokens[gerund].relation !== 'xcomp' || childrenOf(tokens, gerund).length > 0) return;
    changes.set(object, { head: gerund });
    for (const child of childrenOf(tokens, verb))
      if (child > object && tokens[child].relation.startsWith('obl')) changes.set(child, { head: gerund });
  });
  return changed(tokens, changes);
}

/** "sells goods worth $5 million": the goods are worth it, and it is them that are sold. */
export function whatIsWorth(tokens: Tokens): Token[] | null {
  const changes: Changes = new Map();
  tokens.forEach(({ text, relation, head: verb }, worth) => {
    if (!/^worth$/i.test(text) || relation !== 'xcomp' || verb < 0 || verb > worth) return;
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

/** "to present a plan next week that would close the stand": a day between them does not part the plan from what is told of it. */
export function relativesBehindDays(tokens: Tokens): Token[] | null {
  const changes: Changes = new Map();
  tokens.forEach(({ relation }, deed) => {
    if (!/^(ccomp|advcl|acl:relcl)$/.test(relation)) return;
    const that = childrenOf(tokens, deed).find(
      (child) => child < deed && /^that$/i.test(tokens[child].text) && tokens[child].relation.startsWith('nsubj'),
    );
    const helper = that === undefined ? undefined : tokens[that + 1];
    if (that === undefined || that < 1 || !(FINITE.has(helper?.xpos ?? '') || helper?.upos === 'AUX')) return;
    let day = that - 1;
    if (!tokens[day].relation.startsWith('obl')) day = tokens[day].head;
    if (day < 0 || day >= that || !tokens[day].relation.startsWith('obl') || prepositionOf(tokens, day) >= 0) return;
    if (!TEMPORAL_NOUNS.has(lemmaOf(tokens[day]))) return;
    const verb = tokens[day].head;
    const object = verb < 0 || verb > day ? undefined : objectBefore(tokens, verb, day);
    if (object === undefined || tokens[object].upos !== 'NOUN' || SPEECH_VERBS.has(lemmaOf(tokens[verb]))) return;
    if (tokens[deed].head === object || endOf(tokens, object) !== firstOf(tokens, day) - 1) return;
    changes.set(deed, { head: object, relation: 'acl:relcl' });
    changes.set(that, { upos: 'PRON', xpos: 'WDT' });
  });
  return changed(tokens, changes);
}

/** "takes effect Jan. 5": a date is when something is done, and no other name of what is done. */
export function datesBehindThings(tokens: Tokens): Token[] | null {
  const changes: Changes = new Map();
  tokens.forEach(({ relation, head: noun, upos }, date) => {
    if (relation !== 'appos' || upos !== 'NUM' || noun < 0 || tokens[noun].upos !== 'NOUN') return;
    const month = date - 1;
    if (tokens[month].head !== date || tokens[month].upos !== 'PROPN' || month !== noun + 1) return;
    const { head: verb, relation: place } = tokens[noun];
    if (place === 'obj' && verb >= 0 && tokens[verb].upos === 'VERB' && !TEMPORAL_NOUNS.has(lemmaOf(tokens[noun])))
      changes.set(date, { head: verb, relation: 'obl:unmarked' });
  });
  return changed(tokens, changes);
}

/** "had at the time called it reckless": the helper stands apart from its verb. */
export function helpersFarFromVerbs(tokens: Tokens): Token[] | null {
  for (let deed = 3; deed < tokens.length; deed++) {
    const { relation, head: had, xpos } = tokens[deed];
    if (!/^(xcomp|advcl|ccomp)$/.test(relation) || !/^VB[ND]$/.test(xpos) || had < 0 || had > deed) continue;
    if (!/^(had|has|have)$/.test(tokens[had].text) || !FINITE.has(tokens[had].xpos)) continue;
    const own = childrenOf(tokens, deed);
    if (own.some((child) => child < deed && tokens[child].relation !== 'advmod')) continue;
    const below = childrenOf(tokens, had).filter((child) => child !== deed);
    if (below.some((child) => /^(obj|iobj|aux|cop)/.test(tokens[child].relation))) continue;
    const between = below.filter((child) => child > had && child < deed);
    if (!between.some((child) => tokens[child].relation.startsWith('obl'))) continue;
    if (between.some((child) => !/^(obl|advmod)/.test(tokens[child].relation))) continue;
    if (tokens.slice(had, deed).some(({ upos }) => upos === 'PUNCT')) continue;
    const { head, relation: place } = tokens[had];
    const changes: Changes = new Map<number, Partial<Token>>([
      [deed, { head, relation: place, xpos: 'VBN' }],
      [had, { head: deed, relation: 'aux', upos: 'AUX' }],
    ]);
    for (const child of below) changes.set(child, { head: deed });
    return changed(tokens, changes);
  }
  return null;
}

/** "told a packed meeting that he had gone", "learned from a friend that he had gone": it is what is told, and nothing of the meeting. */
export function contentBehindHearers(tokens: Tokens): Token[] | null {
  const changes: Changes = new Map();
  tokens.forEach(({ relation, head: noun }, deed) => {
    if (!/^acl/.test(relation) || noun < 0 || noun > deed) return;
    const { head: verb, relation: place } = tokens[noun];
    if (verb < 0 || verb > noun || !/^(iobj|obl)$/.test(place)) return;
    const mark = childrenOf(tokens, deed).find((child) => child < deed && tokens[child].relation === 'mark');
    if (mark === undefined || !/^that$/i.test(tokens[mark].text) || endBefore(tokens, noun, deed) !== mark - 1) return;
    const isHearer =
      place === 'iobj'
        ? SPEECH_VERBS.has(lemmaOf(tokens[verb]))
        : LEARNING.test(lemmaOf(tokens[verb])) &&
          lemmaOf(tokens[prepositionOf(tokens, noun)] ?? { lemma: '' }) === 'from';
    if (isHearer && !childrenOf(tokens, verb).some((child) => tokens[child].relation === 'ccomp'))
      changes.set(deed, { head: verb, relation: 'ccomp' });
  });
  return changed(tokens, changes);
}

/** The last word of a noun phrase, without a clause that hangs on it. */
function endBefore(tokens: Tokens, noun: number, clause: number): number {
  const below = childrenOf(tokens, noun).filter((child) => child !== clause && child > noun);
  return below.length === 0 ? noun : endOf(tokens, below.at(-1)!);
}

const LEARNING = /^(learn|hear|find|discover|gather|understand|know)$/;

/** "promised its customers a year of free calls": what they are promised, and no time at which. */
export function spansGiven(tokens: Tokens): Token[] | null {
  const changes: Changes = new Map();
  tokens.forEach(({ relation, head: verb }, span) => {
    if (relation !== 'obl:unmarked' || verb < 0 || verb > span || !TEMPORAL_NOUNS.has(lemmaOf(tokens[span]))) return;
    if (!DITRANSITIVE.has(lemmaOf(tokens[verb]))) return;
    const below = childrenOf(tokens, verb).filter((child) => child > verb);
    const whom = below.find((child) => /^i?obj$/.test(tokens[child].relation));
    if (whom === undefined || whom > span || !canAct(tokens[whom])) return;
    if (endOf(tokens, whom) !== firstOf(tokens, span) - 1) return;
    if (below.some((child) => child !== whom && /^(i?obj|[cx]comp)$/.test(tokens[child].relation))) return;
    const holds = childrenOf(tokens, span).some(
      (child) => child > span && tokens[child].relation === 'nmod' && prepositionOf(tokens, child) === span + 1,
    );
    if (!holds || !/^of$/i.test(tokens[span + 1].text)) return;
    changes.set(span, { relation: 'obj' });
    changes.set(whom, { relation: 'iobj' });
  });
  return changed(tokens, changes);
}

/** "will back it provided it is paid for", "a bridge provided it is paid for": the word opens the condition behind it. */
export function providedClauses(tokens: Tokens): Token[] | null {
  const changes: Changes = new Map();
  tokens.forEach(({ text, relation, head: noun }, mark) => {
    if (!/^provided$/i.test(text) || relation !== 'acl' || noun < 0 || childrenOf(tokens, mark).length > 0) return;
    const clause = tokens.findIndex(
      (token, at) => at > mark && token.relation === 'advcl' && firstOf(tokens, at) === mark + 1,
    );
    if (clause < 0 || tokens[clause].head > mark) return;
    if (!childrenOf(tokens, clause).some((child) => tokens[child].relation.startsWith('nsubj'))) return;
    changes.set(mark, { head: clause, relation: 'mark' });
  });
  return changed(tokens, changes);
}

/** "has sent 30 more": so many more are sent, and nobody is sent any. */
export function countsOfMore(tokens: Tokens): Token[] | null {
  const changes: Changes = new Map();
  tokens.forEach(({ text, relation, head }, more) => {
    const count = more - 1;
    if (!/^(more|others?)$/i.test(text) || relation !== 'obj' || !/^i?obj$/.test(tokens[count]?.relation ?? '')) return;
    if (tokens[count].upos === 'NUM' && tokens[count].head === head)
      changes.set(count, { head: more, relation: 'nummod' });
  });
  return changed(tokens, changes);
}

/** "was missing", "is still missing": what somebody is, though the helper was taken for that of a deed. */
export function helpersOfStates(tokens: Tokens): Token[] | null {
  const changes: Changes = new Map();
  tokens.forEach(({ upos, xpos, relation, head: state }, helper) => {
    if (relation !== 'aux' || upos !== 'AUX' || lemmaOf(tokens[helper]) !== 'be' || state < helper) return;
    if (tokens[state].upos !== 'ADJ' || !/^VB[DZPNG]?$/.test(xpos)) return;
    if (!childrenOf(tokens, state).some((child) => tokens[child].relation === 'cop'))
      changes.set(helper, { relation: 'cop' });
  });
  return changed(tokens, changes);
}

/** "is led by the historian Sir Ivo Lang": one who does it, with his name. */
export function namesOfAgents(tokens: Tokens): Token[] | null {
  const changes: Changes = new Map();
  tokens.forEach(({ relation, head: verb, upos }, name) => {
    if (relation !== 'obl:agent' || upos !== 'PROPN' || verb < 0 || prepositionOf(tokens, name) >= 0) return;
    const noun = firstOf(tokens, name) - 1;
    const { relation: place, head, upos: tag } = tokens[noun] ?? {};
    if (place === 'obl:agent' && head === verb && tag === 'NOUN') changes.set(name, { head: noun, relation: 'appos' });
  });
  return changed(tokens, changes);
}
