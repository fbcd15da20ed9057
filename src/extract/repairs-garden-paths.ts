import { SPEECH_VERBS } from '../data/speech';
import { DISTINCT_PASTS } from '../data/verb-forms';
import type { Token } from '../model';
import { CATCHING_VERBS } from './clause-forms';
import {
  type Changes,
  changed,
  childrenOf,
  eachOf,
  eachWord,
  firstOf,
  hasTense,
  isBare,
  isBelow,
  NOMINAL_TAG,
  noChanges,
  objectBefore,
  prepositionOf,
  subjectOf,
  type Tokens,
} from './tree-repair';

/** Participles that a reader takes for the verb of the sentence until the verb comes. */

/** Verbs that name somebody before what he is to do; without an object they are passive: "doctors told to leave". */
const ADDRESSING = new Set(
  'tell order force allow urge instruct compel oblige persuade encourage advise permit forbid invite remind require'.split(
    ' ',
  ),
);
/** ... and verbs of holding that are passive before what somebody is or has done: "a man thought to have fled". */
const HOLDING = new Set('believe think say know allege understand presume rumour rumor suppose report'.split(' '));
/** ... and verbs that name somebody before what is laid to him: "a hospital accused of fraud". */
const CHARGING = new Set('accuse suspect acquit deprive rob strip convict absolve'.split(' '));

/**
 * "The minister, heckled as he spoke, left": between commas, without an object, a verb that needs one, before a past tense that no
 * word ties to it.
 */
function isAsideOf(tokens: Tokens, first: number, verb: number): boolean {
  return tokens[first - 1].text === ',' && tokens[verb - 1].text === ',' && tokens[verb].xpos === 'VBD';
}

/** A regular past behind the comma that closes the subject, of a verb that does not tell. */
function mayBePassive(tokens: Tokens, at: number): boolean {
  const { text, xpos, lemma, relation } = tokens[at];
  if (!/^VB[DN]$/.test(xpos) || !/ed$/i.test(text) || relation !== 'root' || tokens[at - 1]?.text !== ',') return false;
  return (
    !SPEECH_VERBS.has(lemma.toLowerCase()) && tokens[at - 2]?.head === at && /^nsubj/.test(tokens[at - 2].relation)
  );
}

/** "doctors told to leave", "the thief, thought to have hidden", "a nurse accused of theft": what cannot be an active verb. */
function cannotBeActive(tokens: Tokens, at: number): boolean {
  const { xpos, lemma } = tokens[at];
  const next = tokens[at + 1];
  if (!/^VB[DN]$/.test(xpos) || next === undefined || DISTINCT_PASTS.has(tokens[at].text.toLowerCase())) return false;
  if (CHARGING.has(lemma.toLowerCase())) return next.text.toLowerCase() === 'of';
  if (CATCHING_VERBS.has(lemma.toLowerCase())) return /ing$/.test(next.text) && tokens[at - 1].upos !== 'PRON';
  // "Families, told of the findings, called": an aside that opens with a form that may be passive.
  if (/^(tell|inform|remind|warn)$/i.test(lemma) && /^of$/i.test(next.text))
    return (tokens[at - 1]?.text ?? ',') === ',';
  if (next.xpos !== 'TO') return false;
  if (ADDRESSING.has(lemma.toLowerCase())) return tokens[at + 2]?.xpos === 'VB';
  return HOLDING.has(lemma.toLowerCase()) && /^(have|be)$/.test(tokens[at + 2]?.text.toLowerCase() ?? '');
}

/** "Doctors told to leave the building refused": the first verb can only be passive, and the second has no other subject. */
export function passivesBeforeVerbs(tokens: Tokens): Token[] | null {
  for (let first = 1; first < tokens.length; first++) {
    const isForced = cannotBeActive(tokens, first);
    if (!isForced && !mayBePassive(tokens, first)) continue;
    const below = childrenOf(tokens, first);
    const subject = below.find((child) => child < first && /^nsubj/.test(tokens[child].relation));
    if (subject === undefined || tokens[subject].upos === 'PRON') continue;
    if (below.some((child) => /^(aux.*|cop|obj|iobj|cc|mark)$/.test(tokens[child].relation))) continue;
    const verb = tokens.findIndex(
      (_, at) =>
        at > first + 1 &&
        /^(ccomp|xcomp|conj|advcl|parataxis|dep|acl)/.test(tokens[at].relation) &&
        isNext(tokens, at, first),
    );
    if (verb < 0 || !(isForced || isAsideOf(tokens, first, verb))) continue;
    const passive = childrenOf(tokens, verb).some((child) => tokens[child].relation === 'aux:pass');
    const { head, relation } = tokens[first];
    const changes: Changes = new Map<number, Partial<Token>>([
      [verb, { head, relation, ...(/^VBN?$/.test(tokens[verb].xpos) && !passive ? { xpos: 'VBD' } : {}) }],
      [subject, { head: verb, relation: passive ? 'nsubj:pass' : 'nsubj' }],
      [first, { head: subject, relation: 'acl', xpos: 'VBN' }],
    ]);
    for (const child of below) if (!changes.has(child) && child > verb) changes.set(child, { head: verb });
    if (CATCHING_VERBS.has(tokens[first].lemma.toLowerCase()))
      changes.set(first + 1, { head: first, relation: 'xcomp', upos: 'VERB', xpos: 'VBG' });
    return changed(tokens, changes);
  }
  return null;
}

/** "a woman thought to be the singer": what can only be passive, and is taken for a past tense, or for the verb of a clause that nobody tells. */
export function passivesOfNouns(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach(({ xpos, relation, head }, at) => {
    if (head < 0 || !cannotBeActive(tokens, at) || CATCHING_VERBS.has(tokens[at].lemma.toLowerCase())) return;
    const below = childrenOf(tokens, at);
    if (below.some((child) => /^(aux.*|cop|obj|iobj|cc|mark)$/.test(tokens[child].relation))) return;
    if (relation === 'acl' && head < at && xpos === 'VBD') changes.set(at, { xpos: 'VBN' });
    const subject = below.find((child) => child < at && /^nsubj/.test(tokens[child].relation));
    const noun = subject ?? objectBefore(tokens, head, at);
    if (!/^(ccomp|xcomp)$/.test(relation) || noun !== at - 1 || tokens[noun].upos !== 'NOUN' || head > noun) return;
    if (tokens[head].upos !== 'VERB' || below.some((child) => /^(ccomp|conj|advcl)/.test(tokens[child].relation)))
      return;
    changes.set(noun, { head, relation: 'obj' });
    changes.set(at, { head: noun, relation: 'acl', xpos: 'VBN' });
  });
  return changed(tokens, changes);
}

/** "The guards, none of whom had been trained, fled": the part is what the clause is said of. */
export function partsOfRelatives(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, ['whom', 'which'], (_, whom) => {
    if (whom < 3 || tokens[whom - 1].text.toLowerCase() !== 'of') return;
    const part = tokens[whom].head;
    if (part < 1 || part !== whom - 2 || tokens[part].relation.startsWith('nsubj')) return;
    if (!/^(CD|NNS?|DT|JJ|JJS|RBS|PRP)$/.test(tokens[part].xpos)) return;
    const verb = tokens.findIndex(({ relation }, at) => at > whom && relation === 'acl:relcl');
    if (verb < 0 || tokens[verb].head > part || subjectOf(tokens, verb) !== undefined) return;
    const helpers = childrenOf(tokens, verb).filter(
      (child) => child < verb && /^(aux|cop)/.test(tokens[child].relation),
    );
    if ((helpers[0] ?? verb) !== whom + 1) return;
    const passive = helpers.some((child) => tokens[child].relation === 'aux:pass');
    if (tokens[verb].head === part) {
      if (tokens[part].head < 0 || tokens[part].head > part || tokens[part].relation !== 'appos') return;
      changes.set(verb, { head: tokens[part].head });
    }
    changes.set(part, { head: verb, relation: passive ? 'nsubj:pass' : 'nsubj' });
  });
  return changed(tokens, changes);
}

/** A verb with a tense behind the participle's phrase, tied to it by no word of its own. */
function isNext(tokens: Tokens, verb: number, first: number): boolean {
  if (tokens[verb].upos !== 'VERB' && tokens[verb].upos !== 'ADJ') return false;
  if (!isBelow(tokens, verb, first) || !isBare(tokens, verb)) return false;
  const below = childrenOf(tokens, verb).filter((child) => child < verb);
  if (below.some((child) => tokens[child].xpos === 'TO' || /^W/.test(tokens[child].xpos))) return false;
  // "cut" and "hit" look like their bare forms, and a past tense like its participle.
  if (!hasTense(tokens, verb) && !(/^VBN?$/.test(tokens[verb].xpos) && tokens[verb].relation !== 'acl')) return false;
  const start = below.find((child) => /^(aux|cop|advmod)/.test(tokens[child].relation)) ?? verb;
  return !tokens.slice(first + 2, start).some(({ xpos, head }) => xpos === 'CC' && head === verb);
}

/** "In a letter read at Masses on Sunday, Dr Tuohy said": the letter was read, and nobody but the bishop is behind the comma. */
export function participlesOfOpenings(tokens: Tokens): Token[] | null {
  const read = tokens.findIndex(({ xpos, relation, head }, at) => xpos === 'VBN' && relation === 'advcl' && head > at);
  if (read < 2 || !isBare(tokens, read)) return null;
  const noun = read - 1;
  const { relation, head, upos } = tokens[noun];
  const isBeside = head === tokens[read].head;
  if (!(head === read || isBeside) || !relation.startsWith('obl') || !/^(NOUN|PROPN)$/.test(upos)) return null;
  const preposition = prepositionOf(tokens, noun);
  const first = firstOf(tokens, read);
  if (preposition < 0 || firstOf(tokens, noun) !== preposition || first !== (isBeside ? read : preposition))
    return null;
  if (preposition > 0 && tokens[preposition - 1].upos !== 'PUNCT') return null;
  return changed(
    tokens,
    new Map([
      [noun, { head: tokens[read].head, relation: 'obl' }],
      [read, { head: noun, relation: 'acl' }],
    ]),
  );
}

/**
 * "accused of billing for operations never performed": of two participles on one noun, without comma or conjunction, the second is of
 * the noun right before it.
 */
export function secondParticiples(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'acl', ({ xpos, head }, second) => {
    if (xpos !== 'VBN' || head < 0 || head > second) return;
    const first = childrenOf(tokens, head).find((child) => child > head && tokens[child].relation === 'acl');
    if (first === undefined || first >= second || !isBare(tokens, second)) return;
    let noun = second - 1;
    while (tokens[noun].upos === 'ADV') noun--;
    if (noun <= first || !/^NNP?S?$/.test(tokens[noun].xpos) || !isBelow(tokens, noun, first)) return;
    if (tokens.slice(first, second).some(({ upos }) => upos === 'PUNCT' || upos === 'CCONJ')) return;
    changes.set(second, { head: noun });
  });
  return changed(tokens, changes);
}

/** Words with which an amount begins. */
const AMOUNT = /^(nearly|almost|about|around|roughly|some|just|only|over|under|more|less|fewer|half|a|an|another)$/i;
const SHARE = /^(third|quarter|half|fifth|tenth|most|rest|percent|majority|cent)$/i;

/** "Norway took 12 percent of the oil and Germany nearly a third": Germany is not in the oil; the verb is not said again. */
export function gappedAmounts(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'conj', ({ head, upos, xpos }, who) => {
    if (head < 0 || !/^(NOUN|PROPN)$/.test(upos) || xpos === 'CD') return;
    const and = childrenOf(tokens, who).find((child) => tokens[child].relation === 'cc');
    if (and === undefined || and > who) return;
    const amount = who + 1;
    const { text, xpos: tag } = tokens[amount] ?? { text: '', xpos: '' };
    if (tag !== 'CD' && !AMOUNT.test(text)) return;
    let end = amount;
    while (tokens[end] !== undefined && tokens[end].upos !== 'PUNCT' && !/^(IN|CC|VB.?|MD)$/.test(tokens[end].xpos))
      end++;
    if (/^than$/i.test(tokens[end]?.text ?? '')) {
      end++;
      while (tokens[end] !== undefined && /^(CD|DT|NN|JJ|NNS|RB)$/.test(tokens[end].xpos)) end++;
    }
    const words = tokens.slice(amount, end);
    if (!words.some(({ xpos, text }) => xpos === 'CD' || SHARE.test(text))) return;
    // "March 2024 and September 2025", "Apollo 11 and Apollo 13": a number alone may be part of a name.
    const isAlone = tag === 'CD' && words.length < 2;
    if (isAlone && (/^\d{4}$/.test(text) || !childrenOf(tokens, who).some((at) => tokens[at].relation === 'det')))
      return;
    if (/^(VB.?|MD)$/.test(tokens[end]?.xpos ?? '')) return;
    let verb = head;
    while (verb >= 0 && tokens[verb].upos !== 'VERB') verb = tokens[verb].head;
    if (verb < 0 || verb > head) return;
    const isCounted = tokens.slice(verb + 1, and).some(({ xpos, text }) => xpos === 'CD' || SHARE.test(text));
    if (!isCounted) return;
    changes.set(who, { head: verb, relation: 'dep' });
    for (let at = amount; at < end; at++)
      if (tokens[at].head < who || tokens[at].head >= end) changes.set(at, { head: who, relation: 'dep' });
  });
  return changed(tokens, changes);
}

/** "nobody but the captain had been told", "said no one but the guards knew": who is left out is part of who is named. */
export function exceptions(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, ['but', 'except', 'save'], ({ xpos }, but) => {
    if (but === 0 || tokens[but + 1] === undefined || /^VB/.test(xpos)) return;
    const whole = but - 1;
    const isNone = /^(nobody|nothing|none|everybody|everyone|everything|all|anyone|nowhere)$/i.test(tokens[whole].text);
    if (!isNone && !/^no one$/i.test(`${tokens[whole - 1]?.text} ${tokens[whole].text}`)) return;
    const verb = tokens[but].head;
    const isRow = verb > but && tokens[verb].relation === 'conj' && NOMINAL_TAG.test(tokens[verb].upos);
    const who = isRow ? verb : tokens[but].relation === 'cc' ? subjectBehind(tokens, verb, but) : -1;
    if (who < but || !NOMINAL_TAG.test(tokens[who].upos) || firstOf(tokens, who) > but + 1) return;
    const deed = who === verb ? -1 : verb;
    changes.set(but, { head: who, relation: 'case', upos: 'ADP', xpos: 'IN' });
    changes.set(who, { head: whole, relation: 'nmod' });
    if (deed >= 0 && SPEECH_VERBS.has(tokens[tokens[whole].head]?.lemma.toLowerCase() ?? ''))
      changes.set(whole, { head: deed, relation: tokens[who].relation });
  });
  return changed(tokens, changes);
}

const subjectBehind = (tokens: Tokens, verb: number, but: number): number =>
  childrenOf(tokens, verb).find((child) => child > but && /^nsubj/.test(tokens[child].relation)) ?? -1;

/** "would have docked had the storm not closed the harbour": a condition without "if", behind what hangs on it. */
export function conditionsBehind(tokens: Tokens): Token[] | null {
  for (let had = 3; had < tokens.length - 2; had++) {
    if (tokens[had].text.toLowerCase() !== 'had' || tokens[had].xpos !== 'VBD') continue;
    const main = mainBefore(tokens, had);
    if (main < 0 || childrenOf(tokens, had).some((child) => child < had && /^nsubj/.test(tokens[child].relation)))
      continue;
    let end = had + 1;
    while (/^(DT|PRP\$?|NNPS?|NNS?|JJ|CD|POS)$/.test(tokens[end]?.xpos ?? '')) end++;
    const subject = end - 1;
    if (subject === had || !/^(PRP|NNPS?|NNS?)$/.test(tokens[subject].xpos)) continue;
    let verb = end;
    while (tokens[verb]?.upos === 'ADV' || tokens[verb]?.xpos === 'RB') verb++;
    const isPassive = tokens[verb]?.text.toLowerCase() === 'been' && tokens[verb + 1]?.xpos === 'VBN';
    const deed = isPassive ? verb + 1 : verb;
    if (!/^VB[ND]$/.test(tokens[deed]?.xpos ?? '')) continue;
    const changes: Changes = new Map<number, Partial<Token>>([
      [deed, { head: main, relation: 'advcl', xpos: 'VBN', upos: 'VERB' }],
      [had, { head: deed, relation: 'mark', upos: 'SCONJ', xpos: 'IN' }],
      [subject, { head: deed, relation: isPassive ? 'nsubj:pass' : 'nsubj' }],
    ]);
    if (isPassive) changes.set(verb, { head: deed, relation: 'aux:pass' });
    else changes.set(deed, { ...changes.get(deed), xpos: 'VBD' });
    for (let at = had + 1; at < deed; at++) {
      if (changes.has(at)) continue;
      if (at > subject) changes.set(at, { head: deed });
      else if (!isBelow(tokens, at, subject)) changes.set(at, { head: subject });
    }
    for (const child of childrenOf(tokens, had)) if (!changes.has(child)) changes.set(child, { head: deed });
    return changed(tokens, changes);
  }
  return null;
}

/** The verb with "would have" that stands before the helper, with no comma and no other verb with a tense in between; or -1. */
function mainBefore(tokens: Tokens, had: number): number {
  for (let at = had - 1; at > 1; at--) {
    const { xpos, upos, text } = tokens[at];
    if (/^(VB[DZP]|MD|WDT|WP)$/.test(xpos) || text === ';') return -1;
    if (xpos !== 'VBN') continue;
    const helpers = childrenOf(tokens, at).filter((child) => child < at && /^(aux|cop)/.test(tokens[child].relation));
    const words = helpers.map((child) => tokens[child].text.toLowerCase());
    if (upos === 'VERB' && words.includes('have') && /^(would|could|might)$/.test(words[0] ?? '')) return at;
  }
  return -1;
}

/** "carried 52 people and capsized": beside a past tense a form that may be one is no participle. */
export function pastTensesBeside(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'VBN', ({ relation, head, text }, at) => {
    if (relation !== 'conj' || head < 0 || head > at || !/ed$/i.test(text)) return;
    if (tokens[head].xpos !== 'VBD' || tokens[head].upos !== 'VERB') return;
    const isPlain = (verb: number) =>
      !childrenOf(tokens, verb).some((child) => /^(aux|cop|obl:agent|nsubj:pass)/.test(tokens[child].relation));
    if (!isPlain(head) || !isPlain(at)) return;
    if (!childrenOf(tokens, at).some((child) => child < at && tokens[child].relation === 'cc')) return;
    changes.set(at, { xpos: 'VBD' });
  });
  return changed(tokens, changes);
}

/** "ill-treated", "half-finished": the first part says how, and the verb without it something else. */
export function adverbsWithHyphen(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, ['ill', 'half'], ({ head, relation }, at) => {
    if (tokens[at + 1]?.text !== '-' || head !== at + 2) return;
    if (!/^VB[ND]$/.test(tokens[head].xpos) || !/^(amod|compound|dep|nmod|obl|advcl)/.test(relation)) return;
    changes.set(at, { relation: 'advmod', upos: 'ADV', xpos: 'RB' });
    changes.set(at + 1, { head });
  });
  return changed(tokens, changes);
}
