import { SPEECH_VERBS } from '../data/speech';
import { isMute, REFUSING } from './repairs-coordination';
import {
  changed,
  childrenOf,
  eachOf,
  finiteOf,
  hasSubject,
  isPastForm,
  jointOf,
  lemmaOf,
  noChanges,
  subjectOf,
  type Tokens,
} from './tree-repair';

/**
 * Second halves of what is told, which the parser ties to the telling: "says the text was from her and was about a card", "said its office could
 * review a rule and had no power to compel", "said his firm liked the plan but had had no talks". Whoever tells in one tense does nothing in another
 * one, or in the state of what is told.
 */
export function secondHalvesOfContents(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', (token, half) => {
    const says = sayingBefore(tokens, token.head, half);
    if (says < 0 || says > half || hasSubject(tokens, half) || !SPEECH_VERBS.has(lemmaOf(tokens[says]))) return;
    if (SPEECH_VERBS.get(lemmaOf(tokens[says]))?.quoteOnly || isSetOff(tokens, half)) return;
    const told = childrenOf(tokens, says).findLast(
      (child) => child > says && child < half && tokens[child].relation === 'ccomp',
    );
    if (told === undefined) return;
    const subject = subjectOf(tokens, told);
    if (subject === undefined || subject > told || tokens[subject].upos === 'PRON') return;
    const [own, telling, inner] = [half, token.head, told].map((at) => finiteOf(tokens, at));
    if (!own || !telling || !inner) return;
    // "says it cost millions and warned": who tells in the present did not do so in the past beside it.
    const isOlder = /^VB[ZP]$/.test(telling.xpos) && own.xpos === 'VBD' && inner.xpos === 'VBD' && !tells(tokens, half);
    const isHelped = telling !== tokens[token.head];
    const isToldSo = says === token.head && !isHelped && telling.xpos === 'VBD';
    const isBefore = isToldSo && /^had$/i.test(own.text) && own !== token;
    const isState = isToldSo && own.xpos === 'VBD' && isStateOf(tokens, half, subject);
    const isGoingOn = !(says === token.head && isHelped) && sharesHelper(tokens, half, told);
    if (isOlder || isBefore || isState || isGoingOn) changes.set(half, { head: told });
  });
  return changed(tokens, changes);
}

/** "disputed it, saying the group had used ...": the telling right before what is told, where it hangs on the verb above. */
function sayingBefore(tokens: Tokens, above: number, half: number): number {
  if (above < 0 || SPEECH_VERBS.get(lemmaOf(tokens[above]))?.act === 'says') return above;
  const saying = childrenOf(tokens, above).findLast(
    (child) => child > above && child < half && tokens[child].relation === 'advcl' && tokens[child].xpos === 'VBG',
  );
  return saying !== undefined && SPEECH_VERBS.has(lemmaOf(tokens[saying])) ? saying : above;
}

/** "said prosecutors had considered a trial but concluded that": one helper for both, and no word of who tells. */
function sharesHelper(tokens: Tokens, half: number, told: number): boolean {
  const helper = childrenOf(tokens, told).find((child) => child < told && /^had$/i.test(tokens[child].text));
  if (helper === undefined || tokens[told].xpos !== 'VBN' || tokens[half].xpos === 'VBZ') return false;
  if (childrenOf(tokens, told).some((child) => tokens[child].relation === 'aux:pass')) return false;
  const isBare = !childrenOf(tokens, half).some((child) => child < half && /^(?:aux|cop)/.test(tokens[child].relation));
  return isBare && /^VB[DN]$/.test(tokens[half].xpos) && !isPastOnly(tokens, half) && !tells(tokens, half);
}

/** "went", "undertook": no participle. */
const isPastOnly = (tokens: Tokens, verb: number): boolean =>
  isPastForm(tokens[verb]) && !/ed$/i.test(tokens[verb].text);

function tells(tokens: Tokens, verb: number): boolean {
  const lemma = lemmaOf(tokens[verb]);
  return (!CONCLUDING.has(lemma) && SPEECH_VERBS.has(lemma)) || REFUSING.has(lemma) || ADDRESSED.has(lemma);
}

const CONCLUDING = new Set('conclude decide find determine learn discover'.split(' '));
const ADDRESSED = new Set(
  'accuse blame thank praise criticize criticise condemn apologize apologise call put point refer offer stop'.split(
    ' ',
  ),
);

/** What one is or has, beside what one says. "said the offer was low and had no plans to sell": no offer has plans. */
function isStateOf(tokens: Tokens, half: number, subject: number): boolean {
  if (tokens[half].upos !== 'VERB') return childrenOf(tokens, half).some((child) => tokens[child].relation === 'cop');
  if (tokens[half].xpos !== 'VBD') return false;
  return STATES.has(lemmaOf(tokens[half])) && !isMute(tokens[subject]);
}

const STATES = new Set('have own know lack need belong remain'.split(' '));

function isSetOff(tokens: Tokens, half: number): boolean {
  const joint = jointOf(tokens, half);
  return joint < 0 || tokens[joint - 1]?.text === ',';
}
