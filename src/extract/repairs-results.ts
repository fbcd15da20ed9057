import { isListedState, LINKING, putsInto, WANTING } from '../data/results';
import { SPEECH_VERBS } from '../data/speech';
import { TEMPORAL_NOUNS } from '../data/temporal';
import type { Token } from '../model';
import {
  type Changes,
  changed,
  childrenOf,
  eachOf,
  firstOf,
  isBelow,
  lemmaOf,
  NOMINAL_TAG,
  noChanges,
  prepositionOf,
  type Tokens,
} from './tree-repair';
import { canAct } from './types';

const ADJECTIVE = { upos: 'ADJ', xpos: 'JJ' } as const;

/**
 * "left its rate unchanged", "found him guilty", "called the measures illegal": the state that a verb puts its object into,
 * taken for a word of the object or for a clause.
 */
export function resultStates(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach((token, at) => {
    if (token.head < 0 || token.head > at || !/^(ADJ|VERB|NOUN)$/.test(token.upos)) return;
    const word = token.text.toLowerCase();
    const above = token.head;
    if (token.relation === 'obj' && isListedState(lemmaOf(tokens[above]), word)) unmix(tokens, changes, at);
    if (childrenOf(tokens, at).some((child) => /^(aux|cop|mark|obj|obl:agent|det|case)/.test(tokens[child].relation)))
      return;
    if (/^(amod|acl)$/.test(token.relation)) {
      const object = tokens[above].relation === 'nmod' ? tokens[above].head : above;
      const verb = tokens[object].head;
      const isObject = tokens[object].relation === 'obj' && verb >= 0 && verb < object;
      if (!isObject || !isEndOf(tokens, at - 1, object) || isHeldByAgent(tokens, at)) return;
      const result =
        token.upos === 'ADJ'
          ? putsInto(lemmaOf(tokens[verb]), word)
          : isListedState(lemmaOf(tokens[verb]), word) || isCalled(tokens, at, object);
      if (result && !takesComplement(tokens, at)) settle(tokens, changes, at, verb);
      return;
    }
    if (!/^(xcomp|ccomp)$/.test(token.relation) || tokens[above].upos !== 'VERB') return;
    if (isListedState(lemmaOf(tokens[above]), word) || isNamedState(tokens, at, above) || isNamedAs(tokens, at, above))
      settle(tokens, changes, at, above);
    else if (
      LINKING.has(lemmaOf(tokens[above])) &&
      token.xpos === 'VBN' &&
      at <= above + 2 &&
      !isHeldByAgent(tokens, at)
    )
      changes.set(at, ADJECTIVE);
  });
  return changed(tokens, changes);
}

/** Whether this noun is the object itself, or the "passengers" of "thousands of passengers". */
function isEndOf(tokens: Tokens, noun: number, object: number): boolean {
  if (noun === object) return true;
  const of = tokens[prepositionOf(tokens, noun)]?.text ?? '';
  return tokens[noun].head === object && tokens[noun].relation === 'nmod' && /^of$/i.test(of);
}

/** "called those figures exaggerated": a participle that nothing hangs on. "the residents concerned" are a phrase. */
function isCalled(tokens: Tokens, at: number, object: number): boolean {
  if (!CALLING.test(lemmaOf(tokens[tokens[object].head])) || !/^VB[NG]$/.test(tokens[at].xpos)) return false;
  if (tokens[object].upos !== 'NOUN' || BEHIND_NOUNS.test(tokens[at].text)) return false;
  return isDefinite(tokens, object) && childrenOf(tokens, at).length === 0;
}

/** Participles that stand behind their noun by themselves. */
const BEHIND_NOUNS = /^(involved|concerned|affected|accused|mentioned|needed|required|used|given|made|taken)$/i;

const CALLING = /^(call|consider|deem|declare|label)$/;

/** "called those figures exaggerated": a participle with a subject, right behind a verb of calling. */
function isNamedState(tokens: Tokens, at: number, verb: number): boolean {
  const subject = childrenOf(tokens, at).find((child) => /^nsubj/.test(tokens[child].relation));
  if (subject === undefined || subject < verb || subject !== at - 1) return false;
  return /^VB[ND]$/.test(tokens[at].xpos) && CALLING.test(lemmaOf(tokens[verb]));
}

/** "called the claims unfounded": a participle that the parser has as what the verb makes of its object. */
function isNamedAs(tokens: Tokens, at: number, verb: number): boolean {
  if (tokens[at].relation !== 'xcomp' || tokens[at].xpos !== 'VBN' || !CALLING.test(lemmaOf(tokens[verb])))
    return false;
  return !BEHIND_NOUNS.test(tokens[at].text) && tokens[at - 1].relation === 'obj' && tokens[at - 1].head === verb;
}

/** "found the clerk guilty", taken for one noun phrase that ends in the state. */
function unmix(tokens: Tokens, changes: Changes, at: number): void {
  const noun = at - 1;
  if (tokens[noun].head !== at || tokens[noun].relation !== 'compound') return;
  const verb = tokens[at].head;
  changes.set(noun, { head: verb, relation: 'obj' });
  changes.set(at, { ...ADJECTIVE, head: verb, relation: 'xcomp' });
  for (const child of childrenOf(tokens, at)) {
    if (child < noun) changes.set(child, { head: noun });
    else if (child > at && /^nmod/.test(tokens[child].relation)) changes.set(child, { head: verb, relation: 'obl' });
  }
}

/** Makes the word the second predicate of the verb, and what hung on it the verb's own. */
function settle(tokens: Tokens, changes: Changes, at: number, verb: number): void {
  const isDone = tokens[at].relation === 'xcomp' && tokens[at].upos === 'ADJ' && tokens[at].head === verb;
  if (!isDone) changes.set(at, { ...ADJECTIVE, head: verb, relation: 'xcomp' });
  for (const child of childrenOf(tokens, at)) {
    const { relation } = tokens[child];
    if (/^nsubj/.test(relation)) changes.set(child, { head: verb, relation: 'obj' });
    else if (/^(obl|nmod)/.test(relation) && child > at) changes.set(child, { head: verb, relation: 'obl' });
  }
}

function isHeldByAgent(tokens: Tokens, at: number): boolean {
  const agents = childrenOf(tokens, at).filter(
    (child) => tokens[child].xpos !== 'CD' && !TEMPORAL_NOUNS.has(lemmaOf(tokens[child])),
  );
  return agents.some((child) =>
    childrenOf(tokens, child).some((mark) => tokens[mark].relation === 'case' && /^by$/i.test(tokens[mark].text)),
  );
}

/** "left the gate open to attack" */
function takesComplement(tokens: Tokens, at: number): boolean {
  return childrenOf(tokens, at).some((child) => /^(xcomp|ccomp|advcl)$/.test(tokens[child].relation));
}

/** "wants the tax raised to 25 percent": what is wanted is the raising. */
export function wantedStates(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach((token, at) => {
    let noun = token.head;
    if (token.xpos !== 'VBN' || token.relation !== 'acl' || !NOMINAL_TAG.test(tokens[noun].upos)) return;
    // "a tax on sugar introduced": what hung on the nearest noun is wanted of the whole.
    while (tokens[noun].relation === 'nmod') noun = tokens[noun].head;
    const verb = tokens[noun].head;
    if (token.head > at || !isBelow(tokens, at - 1, noun)) return;
    if (tokens[noun].relation !== 'obj' || verb < 0 || !WANTING.has(lemmaOf(tokens[verb]))) return;
    // "needs workers trained in Norway" may need such workers; what one wants done is rarely told of what is done already.
    if (lemmaOf(tokens[verb]) !== 'want' && !isDefinite(tokens, noun)) return;
    if (isHeldByAgent(tokens, at)) return;
    changes.set(at, { head: verb, relation: 'xcomp' });
  });
  return changed(tokens, changes);
}

/**
 * "wants the bridge closed, the road widened and the tolls scrapped": what stands beside what is wanted is wanted too, whether the
 * parser took it for a clause of its own or for a thing.
 */
export function wantedRows(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'xcomp', ({ xpos, head: verb }, first) => {
    if (xpos !== 'VBN' || verb < 0 || !WANTING.has(lemmaOf(tokens[verb]))) return;
    const object = childrenOf(tokens, verb).find((child) => tokens[child].relation === 'obj' && child < first);
    if (object === undefined) return;
    for (let at = first + 1; at < tokens.length; at++) {
      const noun = besideWanted(tokens, at, [verb, first, object, ...changes.keys()]);
      if (noun < 0) continue;
      changes.set(at, { head: first, relation: 'conj', xpos: 'VBN' });
      changes.set(noun, { head: at, relation: 'nsubj:pass' });
      for (const child of childrenOf(tokens, noun))
        if (child > at && tokens[child].relation === 'conj') changes.set(child, { head: at, relation: 'dep' });
        else if (tokens[child].upos === 'CCONJ' || (tokens[child].upos === 'PUNCT' && child < noun))
          changes.set(child, { head: at });
    }
  });
  return changed(tokens, changes);
}

/** The noun right before a bare participle that was hung on one of those `above` as a clause, or described such a noun; -1 elsewhere. */
function besideWanted(tokens: Tokens, at: number, above: readonly number[]): number {
  const { xpos, relation, head } = tokens[at];
  const noun = at - 1;
  if (!/^VB[DN]$/.test(xpos) || !/^(NN|NNS|NNP)$/.test(tokens[noun].xpos)) return -1;
  // "wants the bridge closed, and the council agreed"
  if (SPEECH_VERBS.has(lemmaOf(tokens[at])) || (xpos === 'VBD' && canAct(tokens[noun]))) return -1;
  const below = childrenOf(tokens, at);
  if (below.some((child) => /^(aux|obj|ccomp|mark|cop)/.test(tokens[child].relation))) return -1;
  if (relation === 'conj' && tokens[noun].relation === 'nsubj:pass') return -1;
  const isClause = /^(parataxis|conj)$/.test(relation) && tokens[noun].head === at && above.includes(head);
  const isNoun = relation === 'acl' && head === noun && /^(conj|appos)$/.test(tokens[noun].relation);
  if (!isClause && !(isNoun && above.includes(tokens[noun].head))) return -1;
  const first = firstOf(tokens, isClause ? at : noun);
  return /^(,|and)$/i.test(tokens[first].text) || /^(,|and)$/i.test(tokens[first - 1]?.text ?? '') ? noun : -1;
}

/** "sued to have the licence annulled", "had his phone hacked": what one has is what is done to a thing, whatever the tagger takes the participle for. */
export function causedStates(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach((token, verb) => {
    if (!/^(have|get)$/.test(lemmaOf(token)) || token.relation.startsWith('aux')) return;
    const object = childrenOf(tokens, verb).find((child) => child > verb && tokens[child].relation === 'obj');
    const state = (object ?? -1) + 1;
    const { head, relation, xpos } = tokens[state] ?? token;
    if (object === undefined || !/^VB[DN]$/.test(xpos) || !isCaused(tokens, verb, object)) return;
    const isHung = (head === object && relation === 'acl') || (head === verb && relation === 'xcomp');
    if (!isHung) return;
    if (xpos !== 'VBN' || relation !== 'xcomp') changes.set(state, { head: verb, relation: 'xcomp', xpos: 'VBN' });
    // "had his passport seized in March": it was seized then.
    for (const child of childrenOf(tokens, verb))
      if (child > state && tokens[child].relation.startsWith('obl') && !hasComma(tokens, state, child))
        changes.set(child, { head: state });
  });
  return changed(tokens, changes);
}

const hasComma = (tokens: Tokens, start: number, end: number): boolean =>
  tokens.slice(start, end).some(({ text }) => text === ',');

/**
 * One's own thing is there already, so that having it is no news ("had his phone hacked"), and so is a thing that is known, for who is
 * to have it ("to have the permit revoked"); "the firm had a factory built in 1970" tells of a factory.
 */
function isCaused(tokens: Tokens, verb: number, object: number): boolean {
  if (childrenOf(tokens, object).some((child) => tokens[child].xpos === 'PRP$')) return true;
  return tokens[verb].xpos === 'VB' && isDefinite(tokens, object) && !isHeldByAgent(tokens, object + 1);
}

function isDefinite(tokens: Tokens, noun: number): boolean {
  if (/^(PRON|PROPN)$/.test(tokens[noun].upos)) return true;
  return childrenOf(tokens, noun).some(
    (child) =>
      tokens[child].relation === 'nmod:poss' ||
      (tokens[child].relation === 'det' && /^(the|this|that|these|those)$/i.test(tokens[child].text)),
  );
}

/** "has left commuters stranded and cost the city a fortune": what has an object of its own is the main verb's second deed, and no state. */
export function deedsBesideStates(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', (token, at) => {
    const state = token.head;
    if (token.upos !== 'VERB' || state < 0 || state > at) return;
    if (tokens[state].upos !== 'ADJ' || !/^(xcomp|acl)$/.test(tokens[state].relation)) return;
    const object = tokens[state].relation === 'acl' ? tokens[state].head : -1;
    if (object >= 0 && tokens[object].relation !== 'obj') return;
    const verb = object >= 0 ? tokens[object].head : tokens[state].head;
    if (verb < 0 || verb > state) return;
    if (tokens[verb].upos !== 'VERB' || !/^VB[DNP]?$/.test(token.xpos)) return;
    const below = childrenOf(tokens, at).map((child) => tokens[child].relation);
    if (!below.includes('obj') || below.some((relation) => /^(aux|mark|cop|nsubj)/.test(relation))) return;
    changes.set(at, { head: verb, xpos: tokens[verb].xpos });
  });
  return changed(tokens, changes);
}
