import { embeddingOf } from '../data/embedding';
import { TAKES_GERUND } from '../data/gerunds';
import { takesInfinitive } from '../data/infinitive-nouns';
import { SPEECH_VERBS } from '../data/speech';
import { TEMPORAL_NOUNS } from '../data/temporal';
import type { Token } from '../model';
import { UNADDRESSED } from './repairs-joint-subjects';
import {
  type Changes,
  changed,
  childrenOf,
  eachOf,
  eachWord,
  endOf,
  FINITE,
  firstOf,
  lemmaOf,
  noChanges,
  objectBefore,
  prepositionOf,
  type Tokens,
  toOf,
} from './tree-repair';
import { canAct, typeOfLemma } from './types';

/** What a deed is done for, what it is done to, and what is told by it. */

/** Verbs behind whose object an infinitive tells of the object, or of what is had. */
const WITH_INFINITIVE = new Set('have take need cost make leave give help let get find cause use do'.split(' '));

/** "continues talks with them to address it", "demanded money to open it": the object itself does nothing, so the infinitive is what the deed is for. */
export function aimsBehindThings(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'xcomp', ({ head: verb, xpos }, deed) => {
    if (xpos !== 'VB' || verb < 0 || verb > deed || tokens[verb].upos !== 'VERB') return;
    if (lemmaOf(tokens[deed]) === 'be' || WITH_INFINITIVE.has(lemmaOf(tokens[verb]))) return;
    const below = childrenOf(tokens, verb);
    const object = objectBefore(tokens, verb, deed);
    if (isBehindGoing(tokens, verb, deed)) changes.set(deed, { relation: 'advcl' });
    if (object === undefined || below.some((child) => /^(iobj|aux:pass)$/.test(tokens[child].relation))) return;
    if (toOf(tokens, deed) === undefined) return;
    if (!/^(NOUN|SYM|NUM)$/.test(tokens[object].upos) || canAct(tokens[object])) return;
    const noun = lemmaOf(tokens[object]);
    if (/^(person|group|organization|unit|place)$/.test(typeOfLemma(noun) ?? '') || takesInfinitive(noun)) return;
    const row = embeddingOf('verb', lemmaOf(tokens[verb]), null, true);
    if (row?.control !== 'object') changes.set(deed, { relation: 'advcl' });
  });
  return changed(tokens, changes);
}

/** Verbs of going that no infinitive completes. */
const GOING = new Set('flee travel depart retreat march gather'.split(' '));

/** "fled to escape the war": right behind a verb of going the infinitive is what one goes for. */
function isBehindGoing(tokens: Tokens, verb: number, deed: number): boolean {
  if (!GOING.has(lemmaOf(tokens[verb])) || firstOf(tokens, deed) !== verb + 1 || tokens[verb + 1].xpos !== 'TO')
    return false;
  const helpers = childrenOf(tokens, verb).filter((child) => child < verb && tokens[child].relation.startsWith('aux'));
  return tokens[verb].xpos !== 'VBN' || helpers.some((at) => lemmaOf(tokens[at]) === 'have');
}

/** "refused to say how the thieves got in", "questioned why they waited": the word of asking is of the clause behind it, and nothing that is said, nor why one asks. */
export function askedWordsBeforeClauses(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'WRB', ({ relation, head: verb }, word) => {
    if (verb < 0 || verb > word) return;
    const isBeside = relation === 'advmod' && verb === word - 1 && tokens[verb].upos === 'VERB';
    if (relation !== 'obj' && !isBeside) return;
    const clause = childrenOf(tokens, verb).find((child) => child > word && tokens[child].relation === 'ccomp');
    if (clause !== undefined && firstOf(tokens, clause) === word + 1)
      changes.set(word, { head: clause, relation: 'advmod' });
  });
  return changed(tokens, changes);
}

/** "will stop lifting fuel", "may consider imposing conditions", "made her repeat a passage": what stands right behind the second verb is its object. */
export function objectsOfGerunds(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'obj', ({ head: verb }, object) => {
    if (verb < 0 || verb > object) return;
    const deed = firstOf(tokens, object) - 1;
    if (deed <= verb || tokens[deed].head !== verb || tokens[deed].relation !== 'xcomp') return;
    const own = childrenOf(tokens, deed);
    const isGerund = tokens[deed].xpos === 'VBG';
    if (isGerund && own.every((child) => child < deed)) changes.set(object, { head: deed });
    const whom = objectOrHearer(tokens, verb, deed);
    const takes = isGerund
      ? TAKES_GERUND.has(lemmaOf(tokens[verb])) && whom === undefined
      : tokens[deed].xpos === 'VB' && /^(make|let|help|have)$/.test(lemmaOf(tokens[verb])) && whom !== undefined;
    if (!takes || own.length > 0) return;
    changes.set(object, { head: deed });
    if (whom !== undefined) changes.set(whom, { relation: 'obj' });
    for (const child of childrenOf(tokens, verb))
      if (child > object && tokens[child].relation.startsWith('obl')) changes.set(child, { head: deed });
  });
  return changed(tokens, changes);
}

function objectOrHearer(tokens: Tokens, verb: number, end: number): number | undefined {
  return childrenOf(tokens, verb).find(
    (child) => child > verb && child < end && /^i?obj$/.test(tokens[child].relation),
  );
}

/** "to present a plan next week that would close the stand": a day between them does not part the plan from what is told of it. */
export function relativesBehindDays(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, ['ccomp', 'advcl', 'acl:relcl'], (_, deed) => {
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
  const changes = noChanges();
  tokens.forEach(({ relation, head: noun }, deed) => {
    if (!/^acl/.test(relation) || noun < 0 || noun > deed) return;
    const { head: verb, relation: place } = tokens[noun];
    if (verb < 0 || verb > noun || !/^(iobj|obl)$/.test(place)) return;
    const mark = childrenOf(tokens, deed).find((child) => child < deed && tokens[child].relation === 'mark');
    if (mark === undefined || !/^that$/i.test(tokens[mark].text) || endBefore(tokens, noun, deed) !== mark - 1) return;
    const isHearer =
      place === 'iobj'
        ? SPEECH_VERBS.has(lemmaOf(tokens[verb])) && !UNADDRESSED.has(lemmaOf(tokens[verb]))
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

/** "will back it provided it is paid for", "a bridge provided it is paid for": the word opens the condition behind it. */
export function providedClauses(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, 'provided', ({ relation, head: noun }, mark) => {
    if (relation !== 'acl' || noun < 0 || childrenOf(tokens, mark).length > 0) return;
    const clause = tokens.findIndex(
      (token, at) => at > mark && token.relation === 'advcl' && firstOf(tokens, at) === mark + 1,
    );
    if (clause < 0 || tokens[clause].head > mark) return;
    if (!childrenOf(tokens, clause).some((child) => tokens[child].relation.startsWith('nsubj'))) return;
    changes.set(mark, { head: clause, relation: 'mark' });
  });
  return changed(tokens, changes);
}

/** "is still missing", "a figure that is exaggerated": an adjective has no passive and is no deed, though the helper was taken for that of one. */
export function helpersOfStates(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach(({ relation, head: state }, helper) => {
    if (!/^aux(:pass)?$/.test(relation) || lemmaOf(tokens[helper]) !== 'be' || state < helper) return;
    const below = childrenOf(tokens, state);
    if (tokens[state].upos !== 'ADJ' || below.some((child) => tokens[child].relation === 'cop')) return;
    changes.set(helper, { relation: 'cop' });
    if (relation === 'aux') return;
    for (const child of below) if (tokens[child].relation === 'nsubj:pass') changes.set(child, { relation: 'nsubj' });
  });
  return changed(tokens, changes);
}

/** "was due to end": behind "due to" a bare word with a clause before it is a verb, and being due is what is told. */
export function dueInfinitives(tokens: Tokens): Token[] | null {
  for (const [due, token] of tokens.entries()) {
    const deed = due + 2;
    if (lemmaOf(token) !== 'due' || token.head !== deed || tokens[due + 1]?.xpos !== 'TO') continue;
    if (!/^(NN|VB)$/.test(tokens[deed]?.xpos ?? '') || tokens[due + 1].head !== deed) continue;
    if (!childrenOf(tokens, due).some((child) => child < due && tokens[child].relation === 'cop')) continue;
    const { head, relation } = tokens[deed];
    return changed(
      tokens,
      new Map<number, Partial<Token>>([
        [due, { head, relation }],
        [deed, { head: due, relation: 'xcomp', upos: 'VERB', xpos: 'VB' }],
      ]),
    );
  }
  return null;
}

/** "the night an officer shot and killed him": two verbs side by side have one subject, wherever the first stands. */
export function verbsSideBySide(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', ({ head, xpos }, second) => {
    const [first, and] = [second - 2, second - 1];
    if (xpos !== 'VBD' || head < 0 || head >= first || tokens[and].head !== second) return;
    if (tokens[and].relation !== 'cc' || tokens[first].xpos !== 'VBD' || tokens[first].upos !== 'VERB') return;
    const below = childrenOf(tokens, first);
    if (below.some((child) => child > first) || SPEECH_VERBS.has(lemmaOf(tokens[second]))) return;
    if (!below.some((child) => child === first - 1 && tokens[child].relation.startsWith('nsubj'))) return;
    if (childrenOf(tokens, second).some((child) => child < and)) return;
    changes.set(second, { head: first });
  });
  return changed(tokens, changes);
}
