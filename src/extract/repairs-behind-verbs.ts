import { OBJECTLESS } from '../data/objectless';
import { SPEECH_VERBS } from '../data/speech';
import { TEMPORAL_NOUNS } from '../data/temporal';
import { DITRANSITIVE } from './clause-forms';
import { isMute } from './repairs-coordination';
import {
  changed,
  childrenOf,
  eachOf,
  eachWord,
  endOf,
  FINITE,
  finiteOf,
  firstOf,
  hasSubject,
  lemmaOf,
  noChanges,
  prepositionOf,
  subjectOf,
  type Tokens,
  toOf,
} from './tree-repair';

/** "hand over nine men": whoever hands hands something over, and does not hand more than nine. */
export function overBeforeNumbers(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachWord(tokens, 'over', ({ relation, head }, over) => {
    const verb = over - 1;
    if (relation !== 'advmod' || head <= over || verb < 0 || tokens[verb].upos !== 'VERB') return;
    if (HANDING.has(lemmaOf(tokens[verb])))
      changes.set(over, { head: verb, relation: 'compound:prt', upos: 'ADP', xpos: 'RP' });
  });
  return changed(tokens, changes);
}
const HANDING = new Set(['hand', 'turn']);

/** "is against closing the port": who is against a deed does not do it. The deed is a noun then. */
export function againstDeeds(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachWord(tokens, 'against', ({ relation, head: deed }, against) => {
    if (relation !== 'mark' || deed !== against + 1 || tokens[deed].xpos !== 'VBG') return;
    const is = childrenOf(tokens, deed).find(
      (child) => child < against && lemmaOf(tokens[child]) === 'be' && BE.test(tokens[child].relation),
    );
    if (is === undefined) return;
    changes.set(is, { relation: 'cop' });
    changes.set(against, { relation: 'case', upos: 'ADP' });
    changes.set(deed, { upos: 'NOUN', xpos: 'NN' });
    for (const child of childrenOf(tokens, deed))
      if (/^ob[jl]$/.test(tokens[child].relation)) changes.set(child, { relation: 'nmod' });
    const subject = subjectOf(tokens, deed);
    if (subject !== undefined) changes.set(subject, { relation: 'nsubj' });
  });
  return changed(tokens, changes);
}
const BE = /^(?:aux|cop)$/;

/** "We did not sell it, and we are not going to": what is left unsaid behind "to" is no way that somebody goes. */
export function goingToUnsaid(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachWord(tokens, 'going', ({ upos, relation }, going) => {
    const to = tokens[going + 1];
    if (upos !== 'VERB' || !/^(?:conj|root|ccomp|parataxis)$/.test(relation) || to?.text !== 'to') return;
    if (to.head !== going || childrenOf(tokens, going + 1).length > 0) return;
    if (!childrenOf(tokens, going).some((child) => child < going && lemmaOf(tokens[child]) === 'be')) return;
    if (relation === 'root') return;
    changes.set(going, { upos: 'AUX' });
    changes.set(going + 1, { relation: 'mark', upos: 'PART', xpos: 'TO' });
  });
  return changed(tokens, changes);
}

/** "explain under oath who knew": no oath knows; it is what is to be explained. */
export function questionsBehindPhrases(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'acl:relcl', ({ head: noun }, clause) => {
    const verb = tokens[noun]?.head ?? -1;
    if (
      noun > clause ||
      verb < 0 ||
      verb > noun ||
      tokens[noun].relation !== 'obl' ||
      !ASKING.has(lemmaOf(tokens[verb]))
    )
      return;
    const who = childrenOf(tokens, clause).find((child) => child < clause && /^who$/i.test(tokens[child].text));
    if (who !== noun + 1 || !isMute(tokens[noun])) return;
    if (childrenOf(tokens, verb).some((child) => /^(?:ccomp|obj)$/.test(tokens[child].relation))) return;
    changes.set(clause, { head: verb, relation: 'ccomp' });
  });
  return changed(tokens, changes);
}

/** "with money the boards have not given us": a clause with a subject and no word that opens it, right behind a noun that its verb lacks, is of the noun. */
export function clausesRightBehindNouns(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'advcl', ({ head: above }, clause) => {
    if (above < 0 || above > clause || tokens[clause].upos !== 'VERB') return;
    const below = childrenOf(tokens, clause);
    const subject = subjectOf(tokens, clause);
    if (subject === undefined || subject > clause || tokens[subject].relation !== 'nsubj') return;
    const first = firstOf(tokens, clause);
    const noun = first - 1;
    if (
      first !== firstOf(tokens, subject) ||
      noun <= above ||
      tokens[noun]?.upos !== 'NOUN' ||
      tokens[noun].head !== above
    )
      return;
    if (!/^ob[jl]$/.test(tokens[noun].relation) || TEMPORAL_NOUNS.has(lemmaOf(tokens[noun]))) return;
    if (OBJECTLESS.has(lemmaOf(tokens[clause])) || finiteOf(tokens, clause) === undefined) return;
    const taken = below.filter((child) => /^(?:i?obj|ccomp|xcomp|obl:agent|aux:pass)$/.test(tokens[child].relation));
    const isGiven = taken.length === 1 && DITRANSITIVE.has(lemmaOf(tokens[clause])) && tokens[taken[0]].upos === 'PRON';
    if (taken.length > 0 && !isGiven) return;
    changes.set(clause, { head: noun, relation: 'acl:relcl' });
  });
  return changed(tokens, changes);
}

const ASKING = new Set(
  'explain say disclose reveal tell establish decide state clarify specify ask declare know testify'.split(' '),
);

/** "will carry on the work": whoever carries it on does it, and carries nothing on it. */
export function carriedOn(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachWord(tokens, 'on', ({ relation, head: noun }, on) => {
    const verb = on - 1;
    if (relation !== 'case' || verb < 0 || tokens[verb].upos !== 'VERB' || lemmaOf(tokens[verb]) !== 'carry') return;
    if (tokens[noun].head !== verb || tokens[noun].relation !== 'obl' || TEMPORAL_NOUNS.has(lemmaOf(tokens[noun])))
      return;
    if (childrenOf(tokens, verb).some((child) => /^(?:obj|aux:pass|nsubj:pass)$/.test(tokens[child].relation))) return;
    changes.set(on, { head: verb, relation: 'compound:prt', upos: 'ADP', xpos: 'RP' });
    changes.set(noun, { relation: 'obj' });
  });
  return changed(tokens, changes);
}

/** "plans to attend the talks on Monday to be held in Rome": the talks are held there, and not whoever attends them. */
export function thingsToBeHeld(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, ['advcl', 'xcomp'], ({ xpos, head: verb, lemma }, deed) => {
    if (xpos !== 'VBN' || verb < 0 || verb > deed || !DONE_TO_THINGS.has(lemma.toLowerCase())) return;
    const below = childrenOf(tokens, deed);
    if (!below.some((child) => tokens[child].relation === 'aux:pass' && lemmaOf(tokens[child]) === 'be')) return;
    const to = toOf(tokens, deed);
    if (to === undefined || hasSubject(tokens, deed)) return;
    const thing = childrenOf(tokens, verb).findLast(
      (child) => child > verb && child < to && tokens[child].relation === 'obj',
    );
    if (thing === undefined || !isMute(tokens[thing]) || tokens[verb].upos !== 'VERB') return;
    changes.set(deed, { head: thing, relation: 'acl' });
  });
  return changed(tokens, changes);
}
const DONE_TO_THINGS = new Set('hold publish release issue print broadcast unveil launch sign hang air'.split(' '));

/** "The court Tuesday stayed the order": when it did, and no second one who did. */
export function weekdaysBeforeVerbs(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'nsubj', ({ head: verb, text }, day) => {
    if (verb <= day || !WEEKDAY.test(text) || tokens[verb].upos !== 'VERB' || childrenOf(tokens, day).length > 0)
      return;
    const subject = childrenOf(tokens, verb).find((child) => child < day && /^nsubj/.test(tokens[child].relation));
    if (subject !== undefined && endOf(tokens, subject) === day - 1) changes.set(day, { relation: 'obl' });
  });
  return changed(tokens, changes);
}
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** "putting on hold plans to leave": what is put on hold stands behind it where it is long. */
export function putOnHold(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachWord(
    tokens,
    ['hold', 'record', 'notice', 'display', 'trial', 'leave', 'sale'],
    ({ relation, head: noun }, state) => {
      const [verb, on] = [state - 2, state - 1];
      if (relation !== 'compound' || noun <= state || !/^(?:put|place)$/.test(lemmaOf(tokens[verb] ?? tokens[state])))
        return;
      if (tokens[on]?.text.toLowerCase() !== 'on' || tokens[noun].xpos !== 'NNS') return;
      if (tokens[noun].head !== verb || !/^ob[jl]$/.test(tokens[noun].relation)) return;
      changes.set(on, { head: state, relation: 'case', upos: 'ADP', xpos: 'IN' });
      changes.set(state, { head: verb, relation: 'obl' });
      changes.set(noun, { relation: 'obj' });
    },
  );
  return changed(tokens, changes);
}

/** "have both written to them": what stands between makes no object of what they have done. */
export function perfectsBehindBoth(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachWord(tokens, ['both', 'all', 'each'], ({ head: deed }, both) => {
    const { xpos, relation, head: have } = tokens[deed] ?? {};
    if (deed !== both + 1 || xpos !== 'VBN' || relation !== 'xcomp' || have !== both - 1) return;
    if (lemmaOf(tokens[have]) !== 'have' || !FINITE.has(tokens[have].xpos)) return;
    const above = tokens[have];
    for (const child of childrenOf(tokens, have)) if (child !== deed) changes.set(child, { head: deed });
    changes.set(deed, { head: above.head, relation: above.relation });
    changes.set(have, { head: deed, relation: 'aux', upos: 'AUX' });
    changes.set(both, { relation: 'advmod' });
  });
  return changed(tokens, changes);
}

/** "wrote to the trustees asking whether it was safe": who writes asks, and not whom he writes to. */
export function askingInLetters(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'acl', ({ xpos, head: reader, lemma }, asking) => {
    if (xpos !== 'VBG' || reader < 0 || reader > asking || !PUT_IN_LETTERS.has(lemma.toLowerCase())) return;
    const verb = tokens[reader].head;
    if (tokens[reader].relation !== 'obl' || verb < 0 || !/^(?:write|appeal|petition)$/.test(lemmaOf(tokens[verb])))
      return;
    const to = prepositionOf(tokens, reader);
    if (to >= 0 && tokens[to].text.toLowerCase() === 'to') changes.set(asking, { head: verb, relation: 'advcl' });
  });
  return changed(tokens, changes);
}
const PUT_IN_LETTERS = new Set('ask urge demand request warn complain offer thank invite call seek protest'.split(' '));

/** "denied that it had been lost, after two clerks told a paper that it had": what was told before is no part of what is denied. */
export function deniedAfterTelling(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'advcl', ({ head: told, xpos, lemma }, telling) => {
    const after = childrenOf(tokens, telling).find((child) => tokens[child].relation === 'mark');
    if (after === undefined || tokens[after].text.toLowerCase() !== 'after' || tokens[after - 1]?.text !== ',') return;
    if (xpos !== 'VBD' || told > after || !SPEECH_VERBS.has(lemma.toLowerCase())) return;
    const denying = tokens[told].relation === 'ccomp' ? tokens[told].head : -1;
    if (denying < 0 || denying > told || tokens[denying].xpos !== 'VBD' || !SPEECH_VERBS.has(lemmaOf(tokens[denying])))
      return;
    if (finiteOf(tokens, told)?.text.toLowerCase() === 'had') changes.set(telling, { head: denying });
  });
  return changed(tokens, changes);
}
