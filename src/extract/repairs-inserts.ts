import { SPEECH_VERBS } from '../data/speech';
import { DISTINCT_PASTS, verbOfPast } from '../data/verb-forms';
import { isTelling } from './repairs-addresses';
import { thatBehindComma } from './repairs-set-off';
import {
  changed,
  childrenOf,
  eachOf,
  finiteOf,
  firstOf,
  hasSubject,
  isBehindComma,
  isBelow,
  lemmaOf,
  noChanges,
  subjectOf,
  type Tokens,
} from './tree-repair';

/** What goes on behind a clause put in, and what does not go on as it seems to. */

/** "had been suspended and no longer spoke": a past tense that is no participle is done by the subject, whatever the tagger takes it for. */
export function distinctPasts(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'VBN', ({ text, relation }, verb) => {
    if (relation !== 'conj' || !DISTINCT_PASTS.has(text.toLowerCase())) return;
    if (childrenOf(tokens, verb).some((child) => tokens[child].relation.startsWith('aux'))) return;
    changes.set(verb, { xpos: 'VBD', lemma: verbOfPast(text.toLowerCase()) });
  });
  return changed(tokens, changes);
}

/** Verbs of telling that name who hears it. */
const INFORMING = new Set('tell warn inform text email assure remind notify advise convince'.split(' '));

/** "had told her the day before he died that the pump leaked": nobody dies a clause, and what he told stands behind the time. */
export function contentBehindInserts(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'ccomp', (token, told) => {
    const near = token.head;
    if (near < 0 || near > told || tokens[near].upos !== 'VERB') return;
    const opens = childrenOf(tokens, told)[0];
    if (opens === undefined || !/^that$/i.test(tokens[opens].text) || tokens[opens].relation !== 'mark') return;
    if (SPEECH_VERBS.has(lemmaOf(tokens[near])) || tokens[near].relation !== 'advcl') return;
    const mark = childrenOf(tokens, near).find((child) => child < near && tokens[child].relation === 'mark');
    if (mark === undefined || !/^(before|after|when|since)$/i.test(tokens[mark].text) || !hasSubject(tokens, near))
      return;
    const tells = tokens[near].head;
    if (tells < 0 || tells > mark || !INFORMING.has(lemmaOf(tokens[tells]))) return;
    const below = childrenOf(tokens, tells);
    const isHeard = below.some((child) => /^(obj|iobj|nsubj:pass)$/.test(tokens[child].relation));
    if (isHeard && !below.some((child) => tokens[child].relation === 'ccomp')) changes.set(told, { head: tells });
  });
  return changed(tokens, changes);
}

/** "said on Friday, a day after the army vowed to leave, that it would stay": told behind when it was told, and not by whoever did something then. */
export function contentBehindMeasuredTimes(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, ['ccomp', 'advcl', 'acl'], (_, told) => {
    if (thatBehindComma(tokens, told) < 0) return;
    for (let near = tokens[told].head; near >= 0 && near < told; near = tokens[near].head) {
      const says = tokens[near].head;
      const mark = childrenOf(tokens, near).find(
        (child) => child < near && tokens[child].relation === 'mark' && /^(before|after)$/i.test(tokens[child].text),
      );
      if (mark === undefined || says < 0 || says > mark || !SPEECH_VERBS.has(lemmaOf(tokens[says]))) continue;
      const hasOther = childrenOf(tokens, says).some((child) => child !== near && tokens[child].relation === 'ccomp');
      if (!isBehindComma(tokens, near) || hasOther || !hasSubject(tokens, near)) return;
      changes.set(told, { head: says, relation: 'ccomp' });
      changes.set(near, { relation: 'advcl' });
      return;
    }
  });
  return changed(tokens, changes);
}

/** What whoever tells does by telling. */
const BY_TELLING = new Set(
  'accuse blame criticize criticise condemn praise thank urge demand use speak refer point address quote refuse decline draw compare liken contradict echo reply respond answer recall try seek appear hold read write apologise apologize join become'.split(
    ' ',
  ),
);

/** "The tower was shut, officials said, leaving visitors outside": behind what is told and its teller, what comes of what is told. */
export function outcomesBehindTellers(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'advcl', (token, outcome) => {
    const says = token.head;
    if (token.xpos !== 'VBG' || says < 0 || says > outcome) return;
    if (tokens[outcome - 1].text !== ',' || !isTelling(tokens[says]) || tokens[says].xpos === 'VBG') return;
    if (SPEECH_VERBS.has(lemmaOf(token)) || BY_TELLING.has(lemmaOf(token)) || hasSubject(tokens, outcome)) return;
    const isShort = tokens
      .slice(says + 1, outcome - 1)
      .every(({ upos }, n) => isBelow(tokens, says + 1 + n, says) && !/^(VERB|AUX)$/.test(upos));
    const told = isShort ? toldBefore(tokens, says) : -1;
    if (told < 0) return;
    changes.set(outcome, { head: told });
    const { head, relation } = tokens[says];
    if (head === told) return;
    changes.set(told, { head, relation });
    changes.set(says, { head: told, relation: 'parataxis' });
  });
  return changed(tokens, changes);
}

/** What is told in the past in front of its teller: "The tower fell, officials said"; -1 where nothing is. */
function toldBefore(tokens: Tokens, says: number): number {
  const { head, relation } = tokens[says];
  const isAside = relation === 'parataxis' && head >= 0 && head < says;
  const told = isAside
    ? head
    : (childrenOf(tokens, says).find((child) => child < says && tokens[child].relation === 'ccomp') ?? -1);
  const subject = subjectOf(tokens, says);
  if (told < 0 || subject === undefined || subject < told || subject > says) return -1;
  const first = firstOf(tokens, subject);
  if (tokens[first].text !== ',' && tokens[first - 1].text !== ',') return -1;
  return finiteOf(tokens, told)?.xpos === 'VBD' && hasSubject(tokens, told) ? told : -1;
}

/** Papers that show what somebody did. */
const SHOWING = /^VB[ZP]$/;

/** "Minutes show that he abstained in 2023 but voted last year": a past beside a past, below what papers show now. */
export function pastsOfPapers(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', (token, verb) => {
    const shows = token.head;
    if (token.xpos !== 'VBD' || shows < 0 || shows > verb || hasSubject(tokens, verb)) return;
    if (!SHOWING.test(tokens[shows].xpos) || !isTelling(tokens[shows])) return;
    if (finiteOf(tokens, shows) !== tokens[shows]) return;
    const told = childrenOf(tokens, shows).findLast(
      (child) => child > shows && child < verb && tokens[child].relation === 'ccomp',
    );
    if (told !== undefined && finiteOf(tokens, told)?.xpos === 'VBD' && hasSubject(tokens, told))
      changes.set(verb, { head: told });
  });
  return changed(tokens, changes);
}

/** What only whoever is asked does: answers and refusals. */
const ANSWERING = new Set('refuse decline rule deny confirm'.split(' '));

/** "said the firm would appeal if it lost, and did not rule out a strike": behind a comma a plain past is beside the telling, and not beside "would". */
export function answersBesideWould(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', (token, verb) => {
    const told = token.head;
    if (told < 0 || told > verb || hasSubject(tokens, verb)) return;
    const own = finiteOf(tokens, verb);
    if (!ANSWERING.has(lemmaOf(token)) || !own || (own.xpos !== 'VBD' && !/^did$/i.test(own.text))) return;
    const below = childrenOf(tokens, verb);
    if (lemmaOf(token) === 'rule' && !below.some((child) => /^out$/i.test(tokens[child].text))) return;
    const joint = below.find((child) => child < verb && tokens[child].relation === 'cc');
    if (joint === undefined || tokens[joint - 1].text !== ',' || tokens[told].relation !== 'ccomp') return;
    if (!/^(would|could|might)$/i.test(finiteOf(tokens, told)?.text ?? '')) return;
    const says = tokens[told].head;
    if (says < 0 || says > told || tokens[says].xpos !== 'VBD' || !isTelling(tokens[says])) return;
    if (hasSubject(tokens, says)) changes.set(verb, { head: says });
  });
  return changed(tokens, changes);
}

/** What it is like to do something to somebody or something. */
const OF_DOING = new Set(
  'hard difficult easy impossible tough tricky simple straightforward expensive costly safe unsafe dangerous'.split(
    ' ',
  ),
);

/** "would be hard to explain", "impossible to verify": done to what is hard, which has no aim. */
export function deedsOfQualities(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'advcl', (token, deed) => {
    const quality = token.head;
    if (token.xpos !== 'VB' || quality < 0 || quality > deed) return;
    if (!OF_DOING.has(lemmaOf(tokens[quality])) || tokens[quality].upos !== 'ADJ') return;
    const below = childrenOf(tokens, deed);
    if (!below.some((child) => tokens[child].xpos === 'TO' && child === quality + 1)) return;
    if (below.some((child) => /^(obj|ccomp|nsubj|iobj)/.test(tokens[child].relation))) return;
    const subject = subjectOf(tokens, quality);
    if (subject !== undefined && tokens[subject].relation === 'nsubj') changes.set(deed, { relation: 'xcomp' });
  });
  return changed(tokens, changes);
}
