import { SPEECH_VERBS } from '../data/speech';
import { isOfTeller } from '../data/word-deeds';
import { isMute } from './repairs-coordination';
import { changed, childrenOf, eachOf, hasSubject, lemmaOf, noChanges, subjectOf, type Tokens } from './tree-repair';

/**
 * "said the talks had failed, blaming the rebels", "ruled that the firm had lied, ordering it to pay", "has said the plant will close, citing
 * costs": what is done with words, or by ruling, is done by who tells or rules, where what is told of could not do so.
 */
export function participlesOfTelling(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'advcl', (token, doing) => {
    const near = token.head;
    if (token.xpos !== 'VBG' || near < 0 || near > doing || tokens[doing - 1]?.text !== ',') return;
    if (hasSubject(tokens, doing) || childrenOf(tokens, doing).some((child) => tokens[child].relation === 'mark'))
      return;
    let told = near;
    while (/^(?:conj|xcomp)/.test(tokens[told].relation) && tokens[told].head >= 0) told = tokens[told].head;
    const says = tokens[told].head;
    if (tokens[told].relation !== 'ccomp' || says < 0 || says > told || !SPEECH_VERBS.has(lemmaOf(tokens[says])))
      return;
    const subject = subjectOf(tokens, near) ?? subjectOf(tokens, told);
    if (subject === undefined || subjectOf(tokens, says) === undefined) return;
    if (!isOfTeller(lemmaOf(token), lemmaOf(tokens[says]))) return;
    if (canDo(tokens, subject) && !isDoneTo(tokens, doing, subject)) return;
    changes.set(doing, { head: says });
  });
  return changed(tokens, changes);
}

/** Whoever has a name or is somebody, and no "there". */
function canDo(tokens: Tokens, subject: number): boolean {
  const { upos, text, relation } = tokens[subject];
  if (relation === 'expl' || /^(?:this|that|none|nothing)$/i.test(text)) return false;
  return upos === 'NUM' || /^\$$/.test(text) ? false : !isMute(tokens[subject]);
}

/** "the firm had lied, ordering it to pay": nobody orders himself. */
function isDoneTo(tokens: Tokens, doing: number, subject: number): boolean {
  const object = childrenOf(tokens, doing).find((child) => child > doing && /^i?obj/.test(tokens[child].relation));
  if (object === undefined || tokens[object].upos !== 'PRON') return false;
  const plural = tokens[subject].xpos === 'NNS' || /^they$/i.test(tokens[subject].text);
  if (/^them$/i.test(tokens[object].text)) return plural;
  return /^(?:it|him|her)$/i.test(tokens[object].text) && tokens[subject].upos === 'NOUN' && !plural;
}
