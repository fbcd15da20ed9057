import { DENIABLE } from '../data/denial-cues';
import { SPEECH_NOUNS } from '../data/speech';
import { changed, childrenOf, eachOf, firstWordOf, lemmaOf, noChanges, subjectOf, type Tokens } from './tree-repair';
import { typeOfLemma } from './types';

/**
 * ", which" of all that stands before it: "accuses Norland of arming the rebels, which Norland denies", "lasts until May, which rules out a
 * hunt", "was told to manage the risk, which meant doing nothing". It hangs on the verb then, as what a clause is said of.
 */
export function relativesOfClauses(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'acl:relcl', (token, verb) => {
    const noun = token.head;
    if (noun < 1 || noun > verb) return;
    const which = firstWordOf(tokens, verb);
    if (!/^which$/i.test(tokens[which].text) || tokens[which - 1].text !== ',') return;
    if (!isDenied(tokens, which, noun) && !isMeant(tokens, which, verb, noun)) return;
    let above = tokens[noun].head;
    while (above >= 0 && !/^(?:VERB|ADJ)$/.test(tokens[above].upos)) above = tokens[above].head;
    if (above >= 0 && above < which) changes.set(verb, { head: above, relation: 'advcl:relcl' });
  });
  return changed(tokens, changes);
}

/** "which Norland denies", "which the builders said they doubted": what is denied is that something is so, unless a word for it stands there. */
function isDenied(tokens: Tokens, which: number, noun: number): boolean {
  const { head, relation } = tokens[which];
  if (!/^obj/.test(relation) || head < 0 || !DENYING.has(lemmaOf(tokens[head]))) return false;
  const lemma = lemmaOf(tokens[noun]);
  if (SPEECH_NOUNS.has(lemma) || DENIABLE.test(tokens[noun].text)) return false;
  const type = typeOfLemma(lemma);
  return (
    tokens[noun].upos === 'PROPN' || type === 'person' || type === 'group' || type === 'place' || STUFF.test(lemma)
  );
}

const DENYING = new Set('deny doubt dispute reject refute'.split(' '));
/** What is there and is no deed. */
const STUFF = /^(?:cost|price|money|fund|demand|land|water|weapon|document|date|year|month|week|day|time)$/;

/** "which suggests that", "which meant doing nothing", "which is not the case" */
function isMeant(tokens: Tokens, which: number, verb: number, noun: number): boolean {
  if (subjectOf(tokens, verb) !== which) return false;
  if (/^(?:case|true|enough)$/i.test(tokens[verb].text)) return tokens[verb].upos !== 'VERB';
  const below = childrenOf(tokens, verb).filter((child) => child > verb);
  const isDoing = below.some(
    (child) => tokens[child].xpos === 'VBG' && /^(?:xcomp|ccomp|obj)/.test(tokens[child].relation),
  );
  if (lemmaOf(tokens[verb]) === 'mean' && isDoing) return true;
  const isPoint =
    /^(?:NUM|PRON)$/.test(tokens[noun].upos) ||
    /^(?:price|date|year|month|week|day|time)$/i.test(lemmaOf(tokens[noun])) ||
    isMonth(tokens, noun);
  const isShowing =
    /^(?:suggest|indicate|mean|show)$/.test(lemmaOf(tokens[verb])) &&
    below.some((child) => tokens[child].relation === 'ccomp');
  return isPoint && (isShowing || (lemmaOf(tokens[verb]) === 'rule' && /^out$/i.test(tokens[verb + 1]?.text ?? '')));
}

const isMonth = (tokens: Tokens, noun: number): boolean =>
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(tokens[noun].text);
