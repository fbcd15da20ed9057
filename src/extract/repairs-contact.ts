import { type NounSense, senseOf } from '../data/nouns';
import { OBJECTLESS } from '../data/objectless';
import { SPEECH_NOUNS } from '../data/speech';
import { TEMPORAL_NOUNS } from '../data/temporal';
import type { Token } from '../model';
import { isAddressed } from './repairs-subjects';
import {
  type Changes,
  changed,
  childrenOf,
  eachOf,
  FINITE,
  firstOf,
  hasCycle,
  hasSubject,
  isBelow,
  isPhraseUpTo,
  lemmaOf,
  noChanges,
  prepositionOf,
  type Tokens,
} from './tree-repair';
import { isActorNoun } from './types';

/** "a decision | the operator | called premature": a noun, the subject behind it, and the verb of the clause they make. */
export interface Contact {
  readonly noun: number;
  readonly subject: number;
  readonly verb: number;
}

const MODIFIER = /^(JJ[RS]?|NN|VBN|VBG|CD|HYPH|AFX)$/;
const PART_OF_NAME = /^(NNPS?|CD|POS|HYPH)$/;
const NOMINATIVE = /^(?:he|she|they|we|i|it)$/i;
export const INDEFINITE = /^(?:an?|another|one)$/i;
const AUXILIARY = /^(?:have|be|do)$/;

/**
 * Behind a comma or a dash, "a request the ministry said it was studying": two noun phrases in a row and a finite verb are a clause on
 * the first of them. The parser makes one noun of both ("a pledge economists"), or the second the name of the first.
 */
export function asidesWithContact(tokens: Tokens): readonly Token[] | null {
  let state = tokens;
  for (let comma = 0; comma < tokens.length; comma++) {
    if (!/^[,–—]$|^--$/.test(tokens[comma].text)) continue;
    const contact = contactFrom(state, comma + 1);
    if (contact === null || !state.slice(0, comma).some(({ xpos }) => FINITE.has(xpos))) continue;
    state = changed(state, linksOf(state, contact, comma)) ?? state;
    state = changed(state, secondClause(state, contact)) ?? state;
  }
  return state === tokens ? null : state;
}

/**
 * "The deal the two sides signed in May has collapsed": two noun phrases in a row before two verbs. The parser takes the first verb for
 * a participle of the second noun, or both nouns for its subjects.
 */
export function subjectsWithContact(tokens: Tokens): readonly Token[] | null {
  let state = tokens;
  for (let from = 0; from < tokens.length; from++) {
    const contact = contactFrom(state, from);
    if (contact !== null) state = changed(state, linksOfSubject(state, contact)) ?? state;
  }
  return state === tokens ? null : state;
}

export const hasOwnObject = (tokens: Tokens, verb: number): boolean =>
  childrenOf(tokens, verb).some((child) => /^(obl:agent|obj|aux)/.test(tokens[child].relation));

function linksOfSubject(tokens: Tokens, { noun, subject, verb }: Contact): Changes {
  const isSubjectOf = (at: number) => (tokens[at].relation.startsWith('nsubj') ? tokens[at].head : -1);
  const isParticiple = tokens[verb].relation === 'acl' && tokens[verb].head === subject;
  if (isParticiple) {
    const main = [noun, subject].find((at) => isSubjectOf(at) > verb);
    if (main === undefined || hasOwnObject(tokens, verb)) return new Map();
    const { head, relation } = tokens[main];
    return treeOnly(
      tokens,
      new Map([
        [noun, { head, relation }],
        [verb, { head: noun, relation: 'acl:relcl', xpos: 'VBD' }],
        [subject, { head: verb, relation: 'nsubj' }],
      ]),
    );
  }
  if (isSubjectOf(noun) !== verb || isSubjectOf(subject) !== verb) return new Map();
  const main = tokens.findIndex(
    (token, at) =>
      at > verb &&
      FINITE.has(token.xpos) &&
      token.xpos !== 'MD' &&
      isBelow(tokens, at, verb) &&
      token.upos === 'VERB' &&
      !hasSubject(tokens, at) &&
      token.relation !== 'conj',
  );
  if (main < 0) return new Map();
  const { head, relation } = tokens[verb];
  return treeOnly(
    tokens,
    new Map([
      [main, { head, relation }],
      [noun, { head: main, relation: 'nsubj' }],
      [verb, { head: noun, relation: 'acl:relcl' }],
    ]),
  );
}

/** "called premature | and island leaders said would leave thousands stranded": the second clause on the same noun. */
function secondClause(tokens: Tokens, { noun, verb }: Contact): Changes {
  if (tokens[verb].relation !== 'acl:relcl' || tokens[verb].head !== noun) return new Map();
  let and = verb + 1;
  while (/^(JJ|VBN|RB|RP)$/.test(tokens[and]?.xpos ?? '')) and++;
  if (!/^(and|but)$/i.test(tokens[and]?.text ?? '') || tokens[and + 1] === undefined) return new Map();
  const second = subjectFrom(tokens, and + 1);
  const deed = second === null ? -1 : verbFrom(tokens, second.end);
  if (second === null || deed < 0 || !fits(tokens, second.head, deed)) return new Map();
  if (tokens[deed].head === verb && tokens[deed].relation === 'conj' && tokens[second.head].head === deed)
    return new Map();
  const changes: Changes = new Map([
    [deed, { head: verb, relation: 'conj', ...(tokens[deed].xpos === 'VBN' ? { xpos: 'VBD' } : {}) }],
    [second.head, { head: deed, relation: 'nsubj' }],
    [and, { head: deed, relation: 'cc' }],
  ]);
  for (let at = verb + 1; at < and; at++)
    if (/^(JJ|VBN)$/.test(tokens[at].xpos)) changes.set(at, { head: verb, relation: 'xcomp' });
  for (let at = and + 1; at < second.head; at++)
    if (!isBelow(tokens, at, second.head) || tokens[at].relation === 'conj')
      changes.set(at, { head: second.head, relation: tokens[at].xpos === 'DT' ? 'det' : 'compound' });
  return treeOnly(tokens, changes);
}

/** The changes where they leave one tree, else none. */
export function treeOnly(tokens: Tokens, changes: Changes): Changes {
  const links = tokens.map((token, at) => ({ ...token, ...changes.get(at) }));
  return hasCycle(links) || links.filter(({ head }) => head < 0).length !== 1 ? new Map() : changes;
}

export function contactFrom(tokens: Tokens, from: number): Contact | null {
  if (tokens[from]?.xpos !== 'DT' || !/^(?:an?|another|one|the)$/i.test(tokens[from].text)) return null;
  const noun = nounBeforeSubject(tokens, from);
  if (noun < 0 || TEMPORAL_NOUNS.has(lemmaOf(tokens[noun]))) return null;
  const subject = subjectFrom(tokens, noun + 1);
  if (subject === null) return null;
  const verb = verbFrom(tokens, subject.end);
  return verb < 0 || !fits(tokens, subject.head, verb) ? null : { noun, subject: subject.head, verb };
}

/** The last noun of the phrase that begins at `from`, where the next word can only begin another phrase; or -1. */
function nounBeforeSubject(tokens: Tokens, from: number): number {
  for (let at = from + 1; at < tokens.length && isInPhrase(tokens[at]); at++) {
    const next = tokens[at + 1];
    if (next === undefined || !/^NNS?$|^VBG$/.test(tokens[at].xpos)) continue;
    if (opensPhrase(next)) return at;
    if (!INDEFINITE.test(tokens[from].text) || tokens[at].xpos === 'NNS' || isActorNoun(lemmaOf(tokens[at]))) continue;
    if (next.xpos === 'NNS' || (/^NNP/.test(next.xpos) && tokens[at].xpos === 'NN')) return at;
  }
  return -1;
}

function opensPhrase({ xpos, text }: Token): boolean {
  return (xpos === 'DT' && !/^that$/i.test(text)) || xpos === 'PRP$' || (xpos === 'PRP' && NOMINATIVE.test(text));
}

/** A noun phrase, with what "of" adds to it: its head, and the token behind it. */
function subjectFrom(tokens: Tokens, from: number): { readonly head: number; readonly end: number } | null {
  if (tokens[from].xpos === 'PRP') return { head: from, end: from + 1 };
  const end = endOfPhrase(tokens, from);
  if (!/^NN/.test(tokens[end - 1].xpos)) return null;
  if (tokens[end]?.text !== 'of') return { head: end - 1, end: behindName(tokens, end) };
  const behind = endOfPhrase(tokens, end + 1);
  return behind === end + 1 ? null : { head: end - 1, end: behind };
}

/** "its governor, Ravi Menon, rejected": the token behind a name between commas, where there is one and a verb follows. */
function behindName(tokens: Tokens, comma: number): number {
  if (tokens[comma]?.text !== ',' || tokens[comma - 1].xpos !== 'NN') return comma;
  let at = comma + 1;
  while (/^NNP$/.test(tokens[at]?.xpos ?? '')) at++;
  return at > comma + 1 && tokens[at]?.text === ',' && verbFrom(tokens, at + 1) >= 0 ? at + 1 : comma;
}

/** Behind a noun no adjective and no participle is part of its phrase any more. */
function endOfPhrase(tokens: Tokens, from: number): number {
  let at = from;
  while (at < tokens.length && isInPhrase(tokens[at]) && !(at > from && isBehindNoun(tokens, at))) at++;
  return at;
}

const isBehindNoun = (tokens: Tokens, at: number) =>
  /^(JJ|VB)/.test(tokens[at].xpos) && /^NN/.test(tokens[at - 1].xpos);

const isInPhrase = ({ xpos }: Token) =>
  xpos === 'DT' || xpos === 'PRP$' || xpos === 'NNS' || MODIFIER.test(xpos) || PART_OF_NAME.test(xpos);

/** The verb that stands right behind its subject, adverbs and helpers between them; or -1. */
function verbFrom(tokens: Tokens, from: number): number {
  let at = from;
  let hasTense = false;
  for (; at < tokens.length; at++) {
    const { xpos, upos } = tokens[at];
    if (upos === 'ADV' || xpos === 'RB') continue;
    if (xpos === 'MD' || (upos === 'AUX' && AUXILIARY.test(lemmaOf(tokens[at])))) hasTense = true;
    else break;
  }
  const verb = tokens[at];
  if (verb === undefined || !/^VB/.test(verb.xpos) || verb.upos === 'AUX') return -1;
  return hasTense || /^VB[DZPN]$/.test(verb.xpos) ? at : -1;
}

/** The number of the subject against that of the verb. */
function fits(tokens: Tokens, subject: number, verb: number): boolean {
  if (tokens[verb].xpos === 'VBZ') return !/^NNP?S$/.test(tokens[subject].xpos);
  if (tokens[verb].xpos === 'VBP') return !/^NNP?$/.test(tokens[subject].xpos);
  return true;
}

/** The clause hangs on its noun; the noun, where it was drawn into another clause or sums up what was done, on the verb before the comma. */
function linksOf(tokens: Tokens, { noun, subject, verb }: Contact, comma: number): Changes {
  const changes = noChanges();
  const isDrawnIn =
    isBelow(tokens, noun, verb) ||
    isBelow(tokens, noun, subject) ||
    (tokens[noun].relation.startsWith('nsubj') && tokens[noun].head < comma);
  if (isDrawnIn || sumsUp(tokens, noun)) {
    const above = tokens[verb].head;
    const main = isDrawnIn && above >= 0 && above < comma ? above : mainVerbBefore(tokens, comma);
    if (main < 0) return changes;
    changes.set(noun, { head: main, relation: 'parataxis', upos: 'NOUN', xpos: 'NN' });
  }
  if (tokens[verb].relation !== 'acl:relcl' || tokens[verb].head !== noun || tokens[subject].head !== verb) {
    const wasParticiple =
      tokens[verb].xpos === 'VBN' && !childrenOf(tokens, verb).some((child) => /^aux/.test(tokens[child].relation));
    changes.set(verb, { head: noun, relation: 'acl:relcl', ...(wasParticiple ? { xpos: 'VBD' } : {}) });
    changes.set(subject, { head: verb, relation: 'nsubj' });
    for (let at = comma + 1; at < noun; at++)
      if (!isBelow(tokens, at, noun))
        changes.set(at, { head: noun, relation: tokens[at].xpos === 'DT' ? 'det' : tokens[at].relation });
    for (let at = noun + 1; at < verb; at++)
      if (at !== subject && tokens[at].head === noun) changes.set(at, { head: at < subject ? subject : verb });
  }
  return treeOnly(tokens, changes);
}

/** "cut 200 jobs, a move the union condemned": the noun is what was done, not another word for what stands before the comma. */
function sumsUp(tokens: Tokens, noun: number): boolean {
  const isRow =
    tokens[noun].relation === 'conj' && !childrenOf(tokens, noun).some((at) => tokens[at].relation === 'cc');
  if (!(isRow || tokens[noun].relation === 'appos') || tokens[noun].head < 0) return false;
  const lemma = lemmaOf(tokens[noun]);
  return isAbstract(lemma) && !isAbstract(lemmaOf(tokens[tokens[noun].head]));
}

const ABSTRACT: ReadonlySet<string> = new Set<NounSense>([
  'none',
  'demand',
  'undertaking',
  'violence',
  'procedure',
  'change',
  'rule',
  'pact',
  'proposal',
]);

function isAbstract(lemma: string): boolean {
  return ABSTRACT.has(senseOf(lemma) ?? '') || SPEECH_NOUNS.has(lemma);
}

function mainVerbBefore(tokens: Tokens, comma: number): number {
  for (let at = comma - 1; at >= 0; at--)
    if (FINITE.has(tokens[at].xpos)) return tokens[at].upos === 'AUX' ? tokens[at].head : at;
  return -1;
}

const CLAUSE_OPENERS = /^(?:after|before|since|until|till|as)$/i;

/** "after imports of coil | rose": what seems to hang on the preposition is the subject of the verb behind it. */
export function subjectsOfOpenedClauses(tokens: Tokens): readonly Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'advcl', (token, verb) => {
    if (!/^VB[DZP]$/.test(token.xpos) || token.head < 0 || token.head > verb) return;
    if (
      childrenOf(tokens, verb).some((child) => child < verb && /^(nsubj|csubj|expl|mark)/.test(tokens[child].relation))
    )
      return;
    const noun = childrenOf(tokens, token.head).find(
      (child) =>
        child < verb &&
        tokens[child].relation.startsWith('obl') &&
        isPhraseUpTo(tokens, child, verb) &&
        !hasPunctuation(tokens, child, verb),
    );
    const opener = noun === undefined ? -1 : prepositionOf(tokens, noun);
    if (noun === undefined || opener < 0 || !CLAUSE_OPENERS.test(tokens[opener].text)) return;
    changes.set(noun, { head: verb, relation: 'nsubj' });
    changes.set(opener, { head: verb, relation: 'mark' });
  });
  return changed(tokens, changes);
}

const hasPunctuation = (tokens: Tokens, from: number, end: number) =>
  tokens.slice(from, end).some(({ upos }) => upos === 'PUNCT');

/** "told the court he had been threatened": a whole clause right behind whoever is told is what was told, and says nothing of the court. */
export function contentBehindAddressees(tokens: Tokens): readonly Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'acl:relcl', (token, verb) => {
    const noun = token.head;
    if (noun < 0 || noun > verb || !isAddressed(tokens, noun)) return;
    const teller = tokens[noun].head;
    if (teller > noun) return;
    const first = firstOf(tokens, verb);
    const subject = childrenOf(tokens, verb).find((child) => tokens[child].relation.startsWith('nsubj'));
    if (
      first !== noun + 1 ||
      subject === undefined ||
      subject > verb ||
      /^W/.test(tokens[first].xpos) ||
      first !== firstOf(tokens, subject)
    )
      return;
    if (
      !OBJECTLESS.has(lemmaOf(tokens[verb])) &&
      !childrenOf(tokens, verb).some((child) => /^(obj|iobj|cop|ccomp|xcomp|aux:pass)$/.test(tokens[child].relation))
    )
      return;
    changes.set(verb, { head: teller, relation: 'ccomp' });
    if (tokens[noun].relation === 'obj') changes.set(noun, { relation: 'iobj' });
  });
  return changed(tokens, changes);
}
