import { CITING_VERBS, SPEECH_VERBS } from '../data/speech';
import type { Token } from '../model';
import {
  type Changes,
  changed,
  childrenOf,
  hasSubject,
  isBelow,
  lemmaOf,
  objectBefore,
  prepositionOf,
  subjectOf,
  type Tokens,
} from './tree-repair';
import { canAct } from './types';

const isTelling = (token: Token): boolean =>
  token.upos === 'VERB' && SPEECH_VERBS.get(lemmaOf(token))?.quoteOnly === false;

const hasContent = (tokens: Tokens, verb: number): boolean =>
  childrenOf(tokens, verb).some((child) => tokens[child].relation === 'ccomp');

/** "reported on Monday, citing a man who was there, that the mayor had left": a comma parts the man from what is told. */
export function contentBehindCiting(tokens: Tokens): Token[] | null {
  const changes: Changes = new Map();
  tokens.forEach(({ relation, head }, told) => {
    if (!/^(acl|advcl|ccomp|conj)/.test(relation) || head < 0 || head > told) return;
    const below = childrenOf(tokens, told);
    const that = below.find((child) => tokens[child].relation === 'mark' && lemmaOf(tokens[child]) === 'that');
    if (that === undefined || that >= told || tokens[that - 1]?.text !== ',') return;
    if (!below.some((child) => child > that && /^(nsubj|expl)/.test(tokens[child].relation))) return;
    let citing = head;
    while (citing >= 0 && !(tokens[citing].xpos === 'VBG' && CITING_VERBS.has(lemmaOf(tokens[citing]))))
      citing = tokens[citing].head;
    const teller = citing < 0 ? -1 : tokens[citing].head;
    if (teller < 0 || !isTelling(tokens[teller]) || teller > citing || hasContent(tokens, teller)) return;
    changes.set(told, { head: teller, relation: 'ccomp' });
  });
  return changed(tokens, changes);
}

/** "disputed that, saying guards had come": a "that" with a comma behind it is what is disputed, and what is told hangs on "saying". */
export function thatBeforeSaying(tokens: Tokens): Token[] | null {
  const changes: Changes = new Map();
  tokens.forEach(({ relation, head: told, text }, that) => {
    const [verb, saying] = [that - 1, that + 2];
    if (relation !== 'mark' || !/^that$/i.test(text) || tokens[that + 1]?.text !== ',' || verb < 0) return;
    if (tokens[saying]?.xpos !== 'VBG' || !isTelling(tokens[saying]) || !isTelling(tokens[verb])) return;
    if (tokens[told].head !== verb || told <= saying || tokens[saying].head !== told) return;
    changes.set(that, { head: verb, relation: 'obj', upos: 'PRON', xpos: 'DT' });
    changes.set(saying, { head: verb, relation: 'advcl' });
    changes.set(told, { head: saying, relation: 'ccomp' });
  });
  return changed(tokens, changes);
}

/** "was warning that rents would rise": taken for a noun, though no article or adjective stands before it. */
export function tellingsTakenForNouns(tokens: Tokens): Token[] | null {
  const changes: Changes = new Map();
  tokens.forEach(({ xpos, text }, at) => {
    if (xpos !== 'NN' || !/ing$/i.test(text)) return;
    const cue = SPEECH_VERBS.get(text.toLowerCase().replace(/ing$/, ''));
    const be = childrenOf(tokens, at).find((child) => tokens[child].relation === 'cop');
    if (!cue || be !== at - 1 || tokens[at + 1]?.text.toLowerCase() !== 'that') return;
    changes.set(at, { upos: 'VERB', xpos: 'VBG', lemma: cue.lemma });
    changes.set(be, { relation: 'aux', upos: 'AUX' });
  });
  return changed(tokens, changes);
}

/** "was convicted of taking bribes by a court": by whom a verdict is passed, not by whom the deed is done. */
export function agentsOfVerdicts(tokens: Tokens): Token[] | null {
  const changes: Changes = new Map();
  tokens.forEach(({ lemma, xpos }, verdict) => {
    if (xpos !== 'VBN' || !VERDICTS.has(lemma.toLowerCase())) return;
    const below = childrenOf(tokens, verdict);
    if (below.some((child) => tokens[child].relation === 'obl:agent')) return;
    const deed = below.find((child) => child > verdict && tokens[child].xpos === 'VBG');
    const agent = childrenOf(tokens, deed ?? -1).find(
      (child) =>
        tokens[child].relation.startsWith('obl') &&
        /^(NOUN|PROPN)$/.test(tokens[child].upos) &&
        childrenOf(tokens, child).some((word) => tokens[word].relation === 'case' && lemmaOf(tokens[word]) === 'by') &&
        COURTS.test(tokens[child].text),
    );
    if (agent !== undefined) changes.set(agent, { head: verdict, relation: 'obl:agent' });
  });
  return changed(tokens, changes);
}

const VERDICTS = new Set(['convict', 'acquit', 'clear', 'accuse', 'suspect', 'charge', 'absolve']);
const COURTS = /^(court|jury|tribunal|judge|judges|panel|prosecutors|police|commission|committee|inquiry)$/i;

/** "a friend had found 40 names belonging to strangers": it is told of the thing. */
export function statesOfThings(tokens: Tokens): Token[] | null {
  const changes: Changes = new Map();
  tokens.forEach(({ xpos, relation, head }, at) => {
    if (!/^(advcl|xcomp)$/.test(relation) || xpos !== 'VBG' || head < 0 || !isState(tokens, at)) return;
    if (tokens[at - 1]?.upos === 'PUNCT' || childrenOf(tokens, at).some((child) => child < at)) return;
    const thing = objectBefore(tokens, head, at);
    if (thing === undefined || !/^(NOUN|PROPN|SYM)$/.test(tokens[thing].upos)) return;
    const isBeside = ({ xpos: tag }: Token, n: number) =>
      isBelow(tokens, thing + 1 + n, thing) || (at - thing <= MAX_BESIDE && !/^VB/.test(tag));
    if (tokens.slice(thing + 1, at).every(isBeside)) changes.set(at, { head: thing, relation: 'acl' });
  });
  return changed(tokens, changes);
}

/** Words between a thing and what it is like: "names [on it] belonging". */
const MAX_BESIDE = 4;

const STATES = new Set('belong date contain relate stretch consist concern describe total'.split(' '));

function isState(tokens: Tokens, at: number): boolean {
  return STATES.has(lemmaOf(tokens[at])) || (lemmaOf(tokens[at]) === 'go' && tokens[at + 1]?.text === 'back');
}

/** "It is too early to say how it will end": behind an empty "it" the deed is what is too early, and no purpose. */
export function deedsOfIt(tokens: Tokens): Token[] | null {
  const changes: Changes = new Map();
  tokens.forEach(({ xpos, relation, head }, deed) => {
    if (xpos !== 'VB' || relation !== 'advcl' || head < 0 || head > deed || tokens[head].upos !== 'ADJ') return;
    const to = childrenOf(tokens, deed).find((child) => tokens[child].xpos === 'TO');
    if (to !== head + 1 || hasSubject(tokens, deed)) return;
    if (childrenOf(tokens, head).some((child) => tokens[child].relation === 'expl'))
      changes.set(deed, { relation: 'csubj' });
  });
  return changed(tokens, changes);
}

/** "will sue on the ground that it was never asked": what the ground is, and not what is told of it. */
export function contentOfGrounds(tokens: Tokens): Token[] | null {
  const changes: Changes = new Map();
  tokens.forEach(({ relation, head }, clause) => {
    if (relation !== 'acl:relcl' || !/^grounds?$/i.test(tokens[head]?.text ?? '')) return;
    const mark = childrenOf(tokens, clause).find((child) => child === head + 1 && tokens[child].relation === 'mark');
    if (mark !== undefined && lemmaOf(tokens[mark]) === 'that') changes.set(clause, { relation: 'acl' });
  });
  return changed(tokens, changes);
}

/** "said returning officer Ana Rao": behind what is told and a verb of telling stands who tells it, whatever opens the title. */
export function titlesBehindTelling(tokens: Tokens): Token[] | null {
  const changes: Changes = new Map();
  tokens.forEach((token, opens) => {
    const [says, noun] = [opens - 1, opens + 1];
    if (token.xpos !== 'VBG' || says < 0 || token.head !== says || tokens[opens + 2]?.upos !== 'PROPN') return;
    if (!isTelling(tokens[says]) || !childrenOf(tokens, says).some((at) => at < says)) return;
    // "Of the 341 members, 331 voted, said returning officer Ana Rao": behind a preposition nobody tells.
    const before = subjectOf(tokens, says);
    if (before !== undefined && prepositionOf(tokens, before) < 0) return;
    if (tokens[noun].relation !== 'obj' || tokens[noun].head !== opens || !canAct(tokens[noun])) return;
    changes.set(opens, { head: noun, relation: 'amod' });
    changes.set(noun, { head: says, relation: 'nsubj' });
    if (before !== undefined) changes.set(before, { relation: 'obl' });
  });
  return changed(tokens, changes);
}
