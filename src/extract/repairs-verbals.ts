import { SPEECH_VERBS } from '../data/speech';
import { TEMPORAL_NOUNS } from '../data/temporal';
import type { Token } from '../model';
import {
  changed,
  childrenOf,
  eachOf,
  eachWord,
  endOf,
  firstOf,
  hasSubject,
  isBelow,
  lemmaOf,
  NOMINAL_TAG,
  noChanges,
  prepositionOf,
  subjectRelation,
  type Tokens,
} from './tree-repair';

/** Participles, gerunds and infinitives: to which noun or verb they belong, and which of them are none. */

/**
 * "calls for a ceasefire – stoking fears that": a dash parts a noun from what is no part of it, and the gerund behind it is what the
 * deed before it does.
 */
export function gerundsBehindDashes(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'VBG', (token, gerund) => {
    const noun = token.head;
    if (token.relation !== 'amod' || noun < gerund) return;
    if (!/^[–—]$/.test(tokens[gerund - 1]?.text ?? '') || gerund < 3) return;
    const { head, relation } = tokens[noun];
    let verb = head;
    while (verb >= 0 && tokens[verb].upos !== 'VERB') verb = tokens[verb].head;
    if (verb < 0 || verb > gerund) return;
    const before = childrenOf(tokens, noun).filter((child) => child < gerund - 1);
    const last = before.find((child) => NOMINAL_TAG.test(tokens[child].upos) && isBelow(tokens, gerund - 2, child));
    if (before.length > 0 && last === undefined) return;
    changes.set(gerund, { head: verb, relation: 'advcl' });
    changes.set(noun, { head: gerund, relation: 'obj' });
    if (last !== undefined) {
      changes.set(last, { head, relation });
      for (const child of before) if (child !== last) changes.set(child, { head: last });
    }
    for (const child of childrenOf(tokens, noun))
      if (child > noun && /^(acl|acl:relcl)$/.test(tokens[child].relation) && isThatClause(tokens, child))
        changes.set(child, { relation: 'acl' });
  });
  return changed(tokens, changes);
}

function isThatClause(tokens: Tokens, verb: number): boolean {
  return childrenOf(tokens, verb).some(
    (child) => child < verb && tokens[child].relation === 'mark' && /^that$/i.test(tokens[child].text),
  );
}

/** "tunnels criss-crossing the city": one word with a hyphen, which says what the noun before it does. */
export function hyphenatedGerunds(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'VBG', (token, gerund) => {
    const [noun, part, hyphen] = [gerund - 3, gerund - 2, gerund - 1];
    if (noun < 0 || tokens[hyphen].text !== '-' || !/^(acl|advcl|conj)/.test(token.relation)) return;
    if (tokens[part].end !== tokens[hyphen].start || tokens[hyphen].end !== token.start) return;
    if (!/^(NOUN|PROPN)$/.test(tokens[noun].upos) || childrenOf(tokens, part).some((child) => child < part)) return;
    if (!childrenOf(tokens, gerund).some((child) => tokens[child].relation === 'obj')) return;
    if (!isBelow(tokens, part, noun) && !isBelow(tokens, part, tokens[noun].head)) return;
    if (isBelow(tokens, noun, gerund) || tokens[part].head === gerund) return;
    changes.set(gerund, { head: noun, relation: 'acl' });
    changes.set(part, { head: gerund, relation: 'compound' });
    changes.set(hyphen, { head: gerund, relation: 'punct' });
  });
  return changed(tokens, changes);
}

/** "within the 28 days allowed", "money held in London can be seized": a participle right behind a noun and before no comma is the noun's. */
export function participlesBehindNouns(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'advcl', (token, participle) => {
    const verb = token.head;
    if (token.xpos !== 'VBN' || verb < 0) return;
    const below = childrenOf(tokens, participle);
    if (below.some((child) => child < participle || /^(obj|aux|mark|xcomp|ccomp)/.test(tokens[child].relation))) return;
    const noun = childrenOf(tokens, verb).find(
      (child) =>
        child < participle &&
        endOf(tokens, child) === participle - 1 &&
        // "$310 million held in London"
        (NOMINAL_TAG.test(tokens[child].upos) || tokens[child].upos === 'SYM'),
    );
    if (noun === undefined || tokens[noun].upos === 'PRON') return;
    const isSubject = /^nsubj/.test(tokens[noun].relation) && participle < verb;
    const isBare = noun > verb && below.length === 0 && prepositionOf(tokens, noun) >= 0;
    // "the day planned", "the 28 days allowed": a quality of the days.
    if (isSubject) changes.set(participle, { head: noun, relation: 'acl' });
    else if (isBare && TEMPORAL_NOUNS.has(lemmaOf(tokens[noun])))
      changes.set(participle, { head: noun, relation: 'amod' });
  });
  return changed(tokens, changes);
}

/** "criticism over its budget, given allegations of fraud": "given" says in view of what, and gives nobody anything. */
export function givenAsPreposition(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, 'given', (token, given) => {
    if (!/^(acl|advcl|conj|parataxis|dep)$/.test(token.relation) || given < 2) return;
    if (tokens[given - 1].text !== ',' || token.head < 0 || token.head > given) return;
    const below = childrenOf(tokens, given);
    const object = below.find((child) => tokens[child].relation === 'obj');
    if (object === undefined || firstOf(tokens, object) !== given + 1) return;
    if (below.some((child) => /^(aux|nsubj|cc|obl)/.test(tokens[child].relation))) return;
    let verb = token.head;
    while (verb >= 0 && !/^(VERB|ADJ)$/.test(tokens[verb].upos)) verb = tokens[verb].head;
    if (verb < 0) return;
    changes.set(given, { head: object, relation: 'case', upos: 'ADP', xpos: 'IN' });
    changes.set(object, { head: verb, relation: 'obl' });
    for (const child of below) if (child !== object) changes.set(child, { head: object });
  });
  return changed(tokens, changes);
}

/** "went on pretending": the going on is no going, and what goes on is the deed behind it. */
export function deedsBehindGoingOn(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'VBG', (token, deed) => {
    const [go, on] = [deed - 2, deed - 1];
    if (token.head !== go || go < 0 || lemmaOf(tokens[go]) !== 'go') return;
    if (!/^on$/i.test(tokens[on].text) || tokens[on].relation === 'compound:prt') return;
    changes.set(on, { head: go, relation: 'compound:prt', upos: 'ADP', xpos: 'RP' });
    if (token.relation !== 'xcomp') changes.set(deed, { relation: 'xcomp' });
  });
  return changed(tokens, changes);
}

/** "That, the officials argue, would cut costs": what stands between commas parts the pronoun from its verb. */
export function thatBeforeAsides(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  const that = tokens.findIndex(({ xpos }) => xpos !== '``');
  const { text, head, relation } = tokens[that] ?? {};
  if (that < 0 || !/^that$/i.test(text) || relation !== 'mark' || tokens[that + 1]?.text !== ',') return null;
  if (head < 0 || hasSubject(tokens, head)) return null;
  changes.set(that, { relation: subjectRelation(tokens, head), upos: 'PRON', xpos: 'DT' });
  return changed(tokens, changes);
}

/** "More than 40 of the miners trapped that day are believed to be alive": a day is no subject where another stands before it. */
export function timesTakenForSubjects(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach((token, time) => {
    const verb = token.head;
    if (!token.relation.startsWith('nsubj') || verb < time || !TEMPORAL_NOUNS.has(lemmaOf(token))) return;
    const below = childrenOf(tokens, time);
    if (!below.some((child) => /^(that|this|last|next|the)$/i.test(tokens[child].text))) return;
    const subject = childrenOf(tokens, verb).find(
      (child) =>
        child < time &&
        /^(obl|dep|dislocated|parataxis)/.test(tokens[child].relation) &&
        NOMINAL_TAG.test(tokens[child].upos) &&
        !TEMPORAL_NOUNS.has(lemmaOf(tokens[child])) &&
        prepositionOf(tokens, child) < 0,
    );
    if (subject === undefined || endOf(tokens, subject) !== firstOf(tokens, time) - 1) return;
    let deed = endOf(tokens, subject);
    while (deed > subject && tokens[deed].upos !== 'VERB') deed = tokens[deed].head;
    changes.set(subject, { relation: token.relation });
    changes.set(time, { head: Math.max(deed, subject), relation: 'obl:unmarked' });
  });
  return changed(tokens, changes);
}

/**
 * "rose 48 percent, a surge she blamed on the tax": a second subject behind its verb and a comma sums up what was told, and
 * does nothing.
 */
export function summaries(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach((token, noun) => {
    const verb = token.head;
    if (!token.relation.startsWith('nsubj') || verb < 0 || verb > noun || token.upos !== 'NOUN') return;
    const first = firstOf(tokens, noun);
    const opens = tokens[first].text === ',' ? first : first - 1;
    if (tokens[opens].text !== ',' || !/^an?$/i.test(tokens[opens + 1].text)) return;
    const before = childrenOf(tokens, verb).filter((child) => child < opens);
    const hasOther = before.some((child) => /^(nsubj|expl|csubj)/.test(tokens[child].relation));
    const isSummed = childrenOf(tokens, noun).some((child) => child > noun && /^acl/.test(tokens[child].relation));
    const hasObject = before.some((child) => child > verb && /^obj/.test(tokens[child].relation));
    if (!hasOther && !(isSummed && hasObject && !SPEECH_VERBS.has(lemmaOf(tokens[verb])))) return;
    // Who tells what is summed up is not who told it.
    const isTold = tokens[verb].relation === 'ccomp' && tokens[verb].head >= 0;
    changes.set(noun, { head: isTold ? tokens[verb].head : verb, relation: 'parataxis' });
  });
  return changed(tokens, changes);
}

/** "had written to her in May urging her to wait": a month urges nobody. */
export function timesBeforeGerunds(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach((token, time) => {
    const [mark, gerund] = [time - 1, time + 1];
    if (token.head !== gerund || tokens[gerund].xpos !== 'VBG' || tokens[mark]?.head !== gerund) return;
    if (!isTime(token) || !/^(in|on|at)$/i.test(tokens[mark].text)) return;
    const above = tokens[gerund].head;
    if (above < 0 || above > mark) return;
    changes.set(time, { head: above, relation: 'obl' });
    changes.set(mark, { head: time, relation: 'case' });
  });
  return changed(tokens, changes);
}

const isTime = (token: Token) => TEMPORAL_NOUNS.has(lemmaOf(token)) || /^(?:19|20)\d\d$/.test(token.text);

/** "that it had cut corners": what stands before a helper belongs to the verb that is helped. */
export function dependentsOfHelpers(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach((token, at) => {
    const helper = token.head;
    if (!/^(nsubj|mark)/.test(token.relation) || helper < at || !/^(aux|cop)/.test(tokens[helper].relation)) return;
    if (tokens[helper].head > helper) changes.set(at, { head: tokens[helper].head });
  });
  return changed(tokens, changes);
}

/** "she no longer believed": two words that are one denial. */
export function noLonger(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, 'no', (token, no) => {
    const longer = tokens[no + 1];
    if (!/^longer$/i.test(longer?.text ?? '')) return;
    if (token.relation === 'advmod' && token.head === longer.head) changes.set(no, { head: no + 1 });
  });
  return changed(tokens, changes);
}
