import { SPEECH_VERBS } from '../data/speech';
import type { Token } from '../model';
import { isMute, REFUSING } from './repairs-coordination';
import {
  changed,
  childrenOf,
  eachOf,
  finiteOf,
  hasSubject,
  isNegated,
  jointOf,
  lemmaOf,
  noChanges,
  objectBefore,
  subjectOf,
  type Tokens,
} from './tree-repair';

/**
 * "said he would look at it but stopped short of a promise", "confirmed the fine but did not say how much": who tells keeps something
 * back, and not the one of whom is told.
 */
export function withholdingTellers(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', (token, verb) => {
    if (token.head < 0 || token.head > verb || hasSubject(tokens, verb)) return;
    const joint = tokens[jointOf(tokens, verb)]?.text ?? '';
    if (!/^(?:but|and)$/i.test(joint) || (/^and$/i.test(joint) && !isSilent(tokens, token.head))) return;
    if (!withholds(tokens, verb) && !isUnanswered(tokens, verb, token.head) && !isLeftOut(tokens, verb, token.head))
      return;
    let told = token.head;
    while (/^(xcomp|conj)$/.test(tokens[told].relation) && tokens[told].head >= 0) told = tokens[told].head;
    const says = tokens[told].head;
    if (tokens[told].relation !== 'ccomp' || says < 0 || says > told || !hasSubject(tokens, says)) return;
    if (SPEECH_VERBS.get(lemmaOf(tokens[says]))?.quoteOnly !== false || isAnswering(tokens, told, says)) return;
    const [own, telling] = [finiteOf(tokens, verb), finiteOf(tokens, says)];
    if (!own || !telling || (telling.xpos === 'VBD') !== (own.xpos === 'VBD' || /^would$/i.test(own.text))) return;
    changes.set(verb, { head: says });
  });
  return changed(tokens, changes);
}

/** "said none had been made and would not discuss it": nobody does. */
function isSilent(tokens: Tokens, told: number): boolean {
  const subject = subjectOf(tokens, told);
  return subject !== undefined && (isMute(tokens[subject]) || /^(?:none|nothing)$/i.test(tokens[subject].text));
}

/** "the man was asked but did not say", "the suspect called his wife but did not say": of somebody who might have told. */
function isAnswering(tokens: Tokens, told: number, says: number): boolean {
  if (ASKED.has(lemmaOf(tokens[told]))) return true;
  // "the report said a clerk opened the letter, but did not say whether he read it": what is written is searched for more.
  if (WRITTEN.has(lemmaOf(tokens[subjectOf(tokens, says)!]))) return false;
  const subject = subjectOf(tokens, told);
  // "said that it believed he had known, but offered no evidence": who believes is who says so.
  const isBelief = SPEECH_VERBS.get(lemmaOf(tokens[told]))?.act === 'believes';
  if (isBelief && subject !== undefined && tokens[subject].upos === 'PRON') return false;
  const isPlainPast = finiteOf(tokens, told) === tokens[told] && tokens[told].upos === 'VERB';
  return isPlainPast && subject !== undefined && !isMute(tokens[subject]);
}

const WRITTEN = new Set(
  'report audit statement study review letter filing article document memo notice survey'.split(' '),
);
const ASKED = new Set('ask invite urge press question approach contact offer phone call'.split(' '));
const KEPT_BACK = new Set(
  'say specify elaborate explain name identify disclose comment detail mention clarify reveal state discuss'.split(' '),
);
const GIVEN = new Set('give offer provide name cite set mention supply'.split(' '));

/** "said it had kept to the rules but did not answer questions about the loan": the one who is asked tells. */
function isUnanswered(tokens: Tokens, verb: number, told: number): boolean {
  const subject = subjectOf(tokens, told);
  if (subject === undefined || tokens[subject].upos !== 'PRON' || tokens[told].relation !== 'ccomp') return false;
  const below = childrenOf(tokens, verb);
  const asked = below.find((child) => child > verb && /^(obj|obl)$/.test(tokens[child].relation));
  if (asked === undefined || !/^(question|request|call|email|message|query)$/.test(lemmaOf(tokens[asked])))
    return false;
  return /^(answer|respond|return|reply|address)$/.test(lemmaOf(tokens[verb])) && isNegated(tokens, verb);
}

/** "a study found that the catch had fallen, but did not look into the cause": what a study did not do, and no catch could. */
function isLeftOut(tokens: Tokens, verb: number, told: number): boolean {
  const says = tokens[told].head;
  const teller = says < 0 ? undefined : subjectOf(tokens, says);
  if (teller === undefined || !WRITTEN.has(lemmaOf(tokens[teller])) || !isSilent(tokens, told)) return false;
  return INQUIRIES.has(lemmaOf(tokens[verb])) && isNegated(tokens, verb);
}

const INQUIRIES = new Set(
  'look examine assess investigate consider address ask test explore analyse analyze recommend blame'.split(' '),
);

function withholds(tokens: Tokens, verb: number): boolean {
  const lemma = lemmaOf(tokens[verb]);
  const below = childrenOf(tokens, verb);
  if (REFUSING.has(lemma))
    return below.some(
      (child) =>
        tokens[child].relation === 'xcomp' &&
        (KEPT_BACK.has(lemmaOf(tokens[child])) || GIVEN.has(lemmaOf(tokens[child]))),
    );
  if (lemma === 'stop') return /^short$/i.test(tokens[verb + 1]?.text ?? '');
  if (isNegated(tokens, verb)) return KEPT_BACK.has(lemma) || GIVEN.has(lemma);
  const given = GIVEN.has(lemma) ? objectBefore(tokens, verb, tokens.length) : undefined;
  return given !== undefined && childrenOf(tokens, given).some((child) => /^no$/i.test(tokens[child].text));
}
