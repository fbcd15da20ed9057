import { CITING_VERBS, SPEECH_NOUNS, SPEECH_VERBS } from '../data/speech';
import type { Token } from '../model';
import { hasContent, hasThatOfItsOwn, isTelling } from './repairs-addresses';
import {
  changed,
  childrenOf,
  eachOf,
  eachWord,
  finiteOf,
  firstOf,
  hasCycle,
  hasSubject,
  isBelow,
  lemmaOf,
  noChanges,
  objectBefore,
  prepositionOf,
  subjectOf,
  type Tokens,
} from './tree-repair';
import { canAct, isActorNoun } from './types';

/** "reported on Monday, citing a man who was there, that the mayor had left": a comma parts the man from what is told. */
export function contentBehindCiting(tokens: Tokens): Token[] | null {
  const changes = noChanges();
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
  const changes = noChanges();
  eachWord(tokens, 'that', ({ relation, head: told }, that) => {
    const [verb, saying] = [that - 1, that + 2];
    if (relation !== 'mark' || tokens[that + 1]?.text !== ',' || verb < 0) return;
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
  const changes = noChanges();
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
  const changes = noChanges();
  eachOf(tokens, 'VBN', ({ lemma }, verdict) => {
    if (!VERDICTS.has(lemma.toLowerCase())) return;
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
  const changes = noChanges();
  eachOf(tokens, 'VBG', ({ relation, head }, at) => {
    if (!/^(advcl|xcomp)$/.test(relation) || head < 0 || !isState(tokens, at)) return;
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
  const changes = noChanges();
  eachOf(tokens, 'advcl', ({ xpos, head }, deed) => {
    if (xpos !== 'VB' || head < 0 || head > deed || tokens[head].upos !== 'ADJ') return;
    const to = childrenOf(tokens, deed).find((child) => tokens[child].xpos === 'TO');
    if (to === undefined || hasSubject(tokens, deed)) return;
    // `it was "wrong" to suggest`
    if (tokens.slice(head + 1, to).some(({ upos }) => upos !== 'PUNCT')) return;
    const empty = childrenOf(tokens, head).find((child) => isEmptyIt(tokens, child, deed));
    if (empty === undefined) return;
    changes.set(empty, { relation: 'expl' });
    changes.set(deed, { relation: 'csubj' });
  });
  return changed(tokens, changes);
}

/** The "it" of "it is too early", and of "it was wrong to suggest that", where the deed is a saying, though it was taken for a thing. */
function isEmptyIt(tokens: Tokens, it: number, deed: number): boolean {
  if (tokens[it].relation === 'expl') return true;
  if (tokens[it].relation !== 'nsubj' || !/^it$/i.test(tokens[it].text) || it > deed) return false;
  return SPEECH_VERBS.has(lemmaOf(tokens[deed])) && hasContent(tokens, deed);
}

/** "will sue on the ground that it was never asked": what the ground is, and not what is told of it. */
export function contentOfGrounds(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'acl:relcl', ({ head }, clause) => {
    if (!/^grounds?$/i.test(tokens[head]?.text ?? '')) return;
    const mark = childrenOf(tokens, clause).find((child) => child === head + 1 && tokens[child].relation === 'mark');
    if (mark !== undefined && lemmaOf(tokens[mark]) === 'that') changes.set(clause, { relation: 'acl' });
  });
  return changed(tokens, changes);
}

/** "warned him in writing that a valve stuck": how it was told, and no second telling. */
export function tellingInWriting(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, 'writing', ({ head: teller }, writing) => {
    if (!/^in$/i.test(tokens[writing - 1]?.text ?? '') || teller < 0 || teller > writing) return;
    const told = childrenOf(tokens, writing).find((child) => tokens[child].relation === 'ccomp');
    if (told === undefined || !isTelling(tokens[teller]) || hasContent(tokens, teller)) return;
    changes.set(writing, { relation: 'obl', upos: 'NOUN', xpos: 'NN', lemma: 'writing' });
    changes.set(writing - 1, { head: writing, relation: 'case', upos: 'ADP', xpos: 'IN' });
    changes.set(told, { head: teller });
  });
  return changed(tokens, changes);
}

/** "a statement that under the rules would bind him": what stands behind a preposition binds nobody, but "that" does. */
export function relativesBehindPlaces(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, 'that', ({ relation, head: verb }, that) => {
    if (!/^(mark|obj)$/.test(relation) || verb < that) return;
    if (tokens[that - 1]?.upos !== 'NOUN') return;
    const subjects = childrenOf(tokens, verb).filter((child) => /^(nsubj|expl)/.test(tokens[child].relation));
    const [subject] = subjects;
    if (subjects.length !== 1 || tokens[that + 1].upos !== 'ADP' || tokens[that + 1].head !== subject) return;
    if (tokens[that + 1].relation !== 'case') return;
    changes.set(subject, { relation: 'obl' });
    changes.set(that, { relation: tokens[subject].relation, upos: 'PRON', xpos: 'WDT' });
    changes.set(verb, { head: that - 1, relation: 'acl:relcl' });
  });
  const result = changed(tokens, changes);
  return result && !hasCycle(result) ? result : null;
}

/** "amid claims he tipped off a friend", "remarks that the plan is here to stay": with a subject and nothing missing, what is claimed. */
export function contentOfBareNouns(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'acl:relcl', ({ head: noun }, told) => {
    if (noun < 0 || noun > told || !SPEECH_NOUNS.has(lemmaOf(tokens[noun]))) return;
    const below = childrenOf(tokens, told);
    const subject = below.find((child) => tokens[child].relation.startsWith('nsubj'));
    if (opensMarked(tokens, told)) changes.set(told, { relation: 'acl' });
    const that = /^that$/i.test(tokens[noun + 1].text) ? noun + 1 : noun;
    if (subject === undefined || firstOf(tokens, told) !== noun + 1 || firstOf(tokens, subject) !== that + 1) return;
    if (/^W/.test(tokens[that + 1].xpos) || prepositionOf(tokens, subject) >= 0) return;
    // "a request the ministry said it was studying": what is told lies deeper, and the request is studied.
    const object = below.find((child) => /^(obj|cop)$/.test(tokens[child].relation) && child !== that);
    if (object === undefined || isGivenIt(tokens, told, object)) return;
    if (that > noun) changes.set(that, { head: told, relation: 'mark', upos: 'SCONJ', xpos: 'IN' });
    changes.set(told, { relation: that > noun ? 'acl' : 'ccomp' });
  });
  return changed(tokens, changes);
}

/** "statements the firm gave a mediator": who gets them is told, and what is given is the noun before. */
function isGivenIt(tokens: Tokens, verb: number, object: number): boolean {
  if (!GIVING.has(lemmaOf(tokens[verb])) || tokens[object].relation !== 'obj') return false;
  const isAlone = childrenOf(tokens, verb).every((child) => !/^(?:iobj|ccomp|xcomp)$/.test(tokens[child].relation));
  return isAlone && (tokens[object].upos === 'PRON' || isActorNoun(lemmaOf(tokens[object])));
}
const GIVING = new Set('give hand send show lend pay offer award grant owe'.split(' '));

/** "a report in the daily that Oslo had threatened to leave": marked as content, whatever it is called. */
function opensMarked(tokens: Tokens, told: number): boolean {
  const that = firstOf(tokens, told);
  if (!hasThatOfItsOwn(tokens, told) || tokens[that].relation !== 'mark' || tokens[that].head !== told) return false;
  return !HANDLED.has(lemmaOf(tokens[told]));
}

/** "accused her of doing nothing while cattle were sold": what goes with the deed is part of the accusation. */
export function circumstancesOfAccusations(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'advcl', ({ head: accusing }, clause) => {
    if (accusing < 0 || accusing > clause || !ACCUSING.has(lemmaOf(tokens[accusing]))) return;
    const below = childrenOf(tokens, clause);
    const mark = below.find((child) => child < clause && /^(mark|advmod)$/.test(tokens[child].relation));
    const subject = below.find((child) => child < clause && tokens[child].relation.startsWith('nsubj'));
    if (mark === undefined || subject === undefined || tokens[mark - 1]?.text === ',') return;
    const word = tokens[mark].text.toLowerCase();
    // "accused the club of cheating after a video emerged": then it was accused.
    if (!WITH_DEED.has(word) && !(word === 'after' && tokens[subject].upos === 'PRON')) return;
    const deed = tokens.findLastIndex((_, at) => at < mark && at > accusing && isAccusedDeed(tokens, at, accusing));
    if (deed >= 0) changes.set(clause, { head: deed });
  });
  return changed(tokens, changes);
}

const ACCUSING = new Set(['accuse', 'suspect', 'convict', 'blame', 'criticize', 'criticise', 'fault']);
const WITH_DEED = new Set(['while', 'when', 'because', 'although', 'before', 'if']);

/** "of doing": a gerund behind its preposition, below the verb of accusing or the one who is accused. */
function isAccusedDeed(tokens: Tokens, at: number, accusing: number): boolean {
  const { xpos, head } = tokens[at];
  if (xpos !== 'VBG' || !/^(of|for)$/i.test(tokens[at - 1].text) || tokens[at - 1].head !== at) return false;
  return head === accusing || (head > accusing && isBelow(tokens, head, accusing));
}

/** "believe that it will fall; the shares have halved": behind a semicolon, in another tense or by another teller, nothing told before it. */
export function sentencesBehindSemicolons(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'ccomp', ({ head: teller }, at) => {
    if (teller < 0 || teller > at || !isTelling(tokens[teller])) return;
    let first = firstOf(tokens, at);
    if (tokens[first].text === ';') first++;
    if (tokens[first - 1]?.text !== ';' || tokens.slice(0, first).some(({ text }) => text === ':')) return;
    if (!hasSubject(tokens, at) || childrenOf(tokens, at).some((child) => tokens[child].relation === 'mark')) return;
    const told = childrenOf(tokens, teller).find((child) => child < first && tokens[child].relation === 'ccomp');
    if (told === undefined || told < teller) return;
    const tenses = [teller, told, at].map((verb) => finiteOf(tokens, verb)?.xpos ?? '');
    const isPresent = tenses.map((tense) => /^VB[ZP]$/.test(tense));
    if (isTelling(tokens[at]) || (isPresent[2] && !(isPresent[0] && isPresent[1])))
      changes.set(at, { relation: 'parataxis' });
  });
  return changed(tokens, changes);
}

/** "a report that the mayor sent to the council": with nothing else that is sent, the report is, and nobody reports it. */
export function relativesOfPapers(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'acl', ({ head: noun, upos }, verb) => {
    if (upos !== 'VERB' || noun < 0 || noun > verb || !HANDLED.has(lemmaOf(tokens[verb]))) return;
    if (!SPEECH_NOUNS.has(lemmaOf(tokens[noun])) || !/^that$/i.test(tokens[noun + 1].text)) return;
    const below = childrenOf(tokens, verb);
    const that = noun + 1;
    if (tokens[that].head !== verb || tokens[that].relation !== 'mark') return;
    if (below.some((child) => /^(obj|iobj|ccomp|aux:pass|nsubj:pass)$/.test(tokens[child].relation))) return;
    if (!below.some((child) => child > that && child < verb && tokens[child].relation === 'nsubj')) return;
    changes.set(that, { relation: 'obj', upos: 'PRON', xpos: 'WDT' });
    changes.set(verb, { relation: 'acl:relcl' });
  });
  return changed(tokens, changes);
}

/** What is done to a report or a claim, and seldom done without an object. */
const HANDLED = new Set('send make publish issue submit commission draft receive obtain describe dismiss'.split(' '));

/** "said returning officer Ana Rao": behind what is told and a verb of telling stands who tells it, whatever opens the title. */
export function titlesBehindTelling(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'VBG', (token, opens) => {
    const [says, noun] = [opens - 1, opens + 1];
    if (says < 0 || token.head !== says || tokens[opens + 2]?.upos !== 'PROPN') return;
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
