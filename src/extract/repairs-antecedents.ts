import { genderOfGivenName } from '../data/given-names';
import { takenBy } from '../data/selection';
import { TEMPORAL_NOUNS } from '../data/temporal';
import type { Token } from '../model';
import {
  changed,
  childrenOf,
  eachOf,
  eachWord,
  firstOf,
  isBelow,
  isPhraseUpTo,
  lemmaOf,
  NOMINAL_TAG,
  noChanges,
  objectBefore,
  prepositionOf,
  type Tokens,
  toOf,
} from './tree-repair';
import { canAct, typeOfLemma } from './types';

/** Which of two nouns a clause, a participle or a phrase behind them belongs to. */

function isPeople({ lemma, upos }: Token): boolean {
  return upos === 'NOUN' && /^(person|group|unit)$/.test(typeOfLemma(lemma.toLowerCase()) ?? '');
}

/** "Professor Hugh Barr", "Lena Fischer": the first word of a name, behind a title or a given name by itself. */
function isNamedPerson(tokens: Tokens, name: number): boolean {
  if (tokens[name].upos !== 'PROPN') return false;
  const isTitled = childrenOf(tokens, name).some((child) => tokens[child].relation === 'nmod:desc');
  return isTitled || genderOfGivenName(tokens[name].text.toLowerCase()) !== null;
}

/** "the request for 120 soldiers, who are expected": "who" goes back to people, and not to what they were asked for. */
export function relativesOfPeople(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, 'who', (token, who) => {
    const verb = token.head;
    if (token.xpos !== 'WP' || verb < who || tokens[verb].relation !== 'acl:relcl') return;
    const noun = tokens[verb].head;
    if (noun < 0 || noun > who) return;
    const type = typeOfLemma(lemmaOf(tokens[noun]));
    const above = tokens[noun].head;
    const isOfOther = tokens[noun].relation === 'nmod';
    if (isBody(tokens, noun) && isOfOther && (isPeople(tokens[above]) || isNamedPerson(tokens, above))) {
      changes.set(verb, { head: above });
      return;
    }
    // "the driver of the express, who survived", "a member of the union's executive, who asked"
    if (isOfOther && isPeople(tokens[above]) && isWhatTheyAreOf(tokens, noun)) {
      changes.set(verb, { head: above });
      return;
    }
    // "importers controlled by Ida Holm, who": a firm is no "who" where somebody stands nearer.
    const isFirm = type === 'organization';
    if (tokens[noun].upos !== 'NOUN' || !(type === null || isFirm || NO_PEOPLE.test(type))) return;
    const near = tokens.findLastIndex(({ upos }, at) => at < who && upos !== 'PUNCT');
    if (near === noun || !isBelow(tokens, near, noun)) return;
    let people = near;
    while (/^(flat|compound)/.test(tokens[people].relation) && tokens[people].head > noun) people = tokens[people].head;
    // "a letter signed by 16 lawmakers, who accused him"
    if (!/^(nmod|obl:agent)$/.test(tokens[people].relation)) return;
    if (isFirm && (tokens[people].relation === 'nmod' || tokens[people].upos !== 'PROPN')) return;
    if (isPeople(tokens[people]) || isDoer(tokens[people]) || isNameOfSomebody(tokens, people))
      changes.set(verb, { head: people });
  });
  return changed(tokens, changes);
}

/** "an inquiry into Lang, who denies it": no place, where the event was, and no body. */
function isNameOfSomebody(tokens: Tokens, name: number): boolean {
  const mark = prepositionOf(tokens, name);
  const isPlace = mark < 0 || /^(in|at|near|on)$/i.test(tokens[mark].text);
  return tokens[name].upos === 'PROPN' && !isPlace && !isBody(tokens, name);
}

/** "irrigators": a word for those who do something. */
const isDoer = ({ xpos, text }: Token): boolean => xpos === 'NNS' && /(ers|ors|ists|ians|ees)$/i.test(text);

/** "the express", "the research unit", "the union's executive" behind "member of": what somebody drives or belongs to, and nobody who does something. */
function isWhatTheyAreOf(tokens: Tokens, noun: number): boolean {
  const { upos, lemma, head, xpos } = tokens[noun];
  if (upos !== 'NOUN' || isDoer(tokens[noun])) return false;
  const type = typeOfLemma(lemma.toLowerCase());
  if (type === 'unit') return xpos === 'NN' && typeOfLemma(lemmaOf(tokens[head])) === 'person';
  const isBodyOfMembers = lemmaOf(tokens[head]) === 'member' && xpos === 'NN';
  return isBodyOfMembers || !(type === 'person' || type === 'group');
}

const NO_PEOPLE = /^(policy|event|object|place)$/;

/** A name that is no person's: its words hang on the last one, or it has an article. "An employee of Northern Rail, who" */
function isBody(tokens: Tokens, name: number): boolean {
  if (tokens[name].upos !== 'PROPN') return false;
  const below = childrenOf(tokens, name);
  return (
    !below.some((child) => tokens[child].relation === 'flat' || tokens[child].relation === 'nmod:desc') &&
    below.some((child) => child < name && /^(compound|amod|det)$/.test(tokens[child].relation))
  );
}

/** "a test in May last year that carried nobody": no clause tells which year the last one is; it tells of what was then. */
export function relativesBehindTimes(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'acl:relcl', (token, verb) => {
    const time = token.head;
    if (time < 1 || time > verb || !isKnownTime(tokens, time)) return;
    const that = childrenOf(tokens, verb).find((child) => child > time && tokens[child].xpos === 'WDT');
    if (that === undefined || !/^(nsubj|obj)/.test(tokens[that].relation)) return;
    const above = tokens[time].head;
    for (let at = firstOf(tokens, time) - 1; at >= 0 && at > above - 1; at--) {
      if (!/^(NOUN|PROPN)$/.test(tokens[at].upos) || TEMPORAL_NOUNS.has(lemmaOf(tokens[at]))) {
        if (at === above || tokens[at].upos === 'VERB' || tokens[at].upos === 'PUNCT') return;
        continue;
      }
      let noun = at;
      while (/^(flat|compound)/.test(tokens[noun].relation) && tokens[noun].head >= 0) noun = tokens[noun].head;
      if (noun < time && !isBelow(tokens, noun, verb)) changes.set(verb, { head: noun });
      return;
    }
  });
  return changed(tokens, changes);
}

/** "last year", "May", "Monday": it needs nothing to be known by. */
export function isKnownTime(tokens: Tokens, time: number): boolean {
  if (!TEMPORAL_NOUNS.has(lemmaOf(tokens[time]))) return false;
  if (tokens[time].upos === 'PROPN') return !childrenOf(tokens, time).some((child) => tokens[child].relation === 'det');
  return childrenOf(tokens, time).some((child) => child < time && /^(last|this|next)$/i.test(tokens[child].text));
}

/** "an invasion of the city of Orsk, where": "where" goes back to the place right before it, and to no deed. */
export function relativesOfPlaces(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachWord(tokens, 'where', ({ head: verb }, where) => {
    if (verb < where || tokens[verb].relation !== 'acl:relcl') return;
    const noun = tokens[verb].head;
    if (noun < 0 || noun > where || typeOfLemma(lemmaOf(tokens[noun])) === 'place' || tokens[noun].upos === 'PROPN')
      return;
    let near = tokens.findLastIndex(({ upos }, at) => at < where && upos !== 'PUNCT');
    while (/^(flat|compound)/.test(tokens[near].relation) && tokens[near].head > noun) near = tokens[near].head;
    if (near <= noun || tokens[near].relation !== 'nmod' || !isBelow(tokens, near, noun)) return;
    const isPlace = tokens[near].upos === 'PROPN' || typeOfLemma(lemmaOf(tokens[near])) === 'place';
    if (isPlace && !TEMPORAL_NOUNS.has(lemmaOf(tokens[near]))) changes.set(verb, { head: near });
  });
  return changed(tokens, changes);
}

/** "at the request of the Church, which says": who says it is who can, where the noun before it names nobody. */
export function relativesOfActors(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'WDT', (token, which) => {
    const verb = token.head;
    if (token.relation !== 'nsubj' || verb < which) return;
    if (tokens[verb].relation !== 'acl:relcl' || tokens[which - 1].text !== ',') return;
    const noun = tokens[verb].head;
    if (noun < 0 || noun > which || tokens[noun].upos !== 'NOUN' || canAct(tokens[noun])) return;
    const takes = takenBy(lemmaOf(tokens[verb]), 'agent');
    const isAgent = takes?.includes('person') || (tokens[verb].xpos === 'VBG' && lemmaOf(tokens[verb]) === 'act');
    if (!isAgent) return;
    let near = which - 2;
    while (/^(flat|compound)/.test(tokens[near].relation) && tokens[near].head > noun) near = tokens[near].head;
    const isNear = (tokens[near].relation === 'nmod' && tokens[near].head === noun) || isOfDeedOf(tokens, near, noun);
    if (!isNear || !(canAct(tokens[near]) || GOVERNED.test(lemmaOf(tokens[near])))) return;
    if (!TEMPORAL_NOUNS.has(lemmaOf(tokens[near]))) changes.set(verb, { head: near });
  });
  return changed(tokens, changes);
}

/** "a suit seeking damages | from the city": what stands behind the participle of a noun. */
function isOfDeedOf(tokens: Tokens, near: number, noun: number): boolean {
  if (!/^(?:obl|nmod)/.test(tokens[near].relation)) return false;
  for (let at = tokens[near].head; at > noun; at = tokens[at].head)
    if (tokens[at].head === noun) return tokens[at].relation === 'acl';
  return false;
}

/** Places that a council or a government speaks for. */
const GOVERNED = /^(?:city|town|county|state|province|country|district|borough|nation|municipality)$/;

/** What is done to a paper, and not to those it is addressed to or comes from. */
const OF_PAPERS = new Set('see obtain review read publish date sign release circulate leak write post'.split(' '));
const PAPERS = new Set(
  'message letter email e-mail memo memorandum document report statement note minute transcript recording draft copy filing record text petition circular notice affidavit submission dossier log'.split(
    ' ',
  ),
);

/** Papers that tell of what happened: "minutes of four meetings". */
const RECORDS = new Set('note minute transcript recording record log copy'.split(' '));

/** What is done to a paper that a body or a person has written. */
const OF_PAPERS_BY = new Set('hand deliver submit file present issue send unveil leak address'.split(' '));

/** "a message to employees seen by this newspaper", "a report by the inspectorate, handed to the minister": the paper was seen and handed. */
export function participlesOfPapers(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'acl', (token, at) => {
    const near = token.head;
    if (token.xpos !== 'VBN' || near < 0 || tokens[near].relation !== 'nmod') return;
    if (near !== at - 1 && !(near < at - 1 && tokens[at - 1].text === ',' && isBelow(tokens, at - 2, near))) return;
    const by = tokens[prepositionOf(tokens, near)]?.text.toLowerCase() ?? '';
    const isWriter = /^(by|from)$/.test(by);
    if (!OF_PAPERS.has(lemmaOf(token)) && !(isWriter && OF_PAPERS_BY.has(lemmaOf(token)))) return;
    const paper = tokens[near].head;
    if (!PAPERS.has(lemmaOf(tokens[paper]))) return;
    const isRead = isWriter || (by === 'to' && canAct(tokens[near])) || isPeople(tokens[near]);
    const isKept = by === 'of' && RECORDS.has(lemmaOf(tokens[paper])) && typeOfLemma(lemmaOf(tokens[near])) === 'event';
    if (isRead || isKept || tokens[near].upos === 'PROPN') changes.set(at, { head: paper });
  });
  return changed(tokens, changes);
}

/** "In one, sent on May 5, the manager asks": the paper was sent, and not who writes in it. */
export function participlesBehindPapers(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'advcl', (token, at) => {
    const verb = token.head;
    if (token.xpos !== 'VBN' || verb < at || tokens[at - 1]?.text !== ',') return;
    if (!OF_PAPERS.has(lemmaOf(token)) && !OF_PAPERS_BY.has(lemmaOf(token))) return;
    const paper = childrenOf(tokens, verb).find(
      (child) => child < at && tokens[child].relation.startsWith('obl') && isPhraseUpTo(tokens, child, at),
    );
    if (paper === undefined || prepositionOf(tokens, paper) < 0) return;
    if (!/^(one|another|it)$/i.test(tokens[paper].text) && !PAPERS.has(lemmaOf(tokens[paper]))) return;
    changes.set(at, { head: paper, relation: 'acl' });
  });
  return changed(tokens, changes);
}

/** "was paid £5,000 by the defendant": who pays stands behind what is paid. */
export function agentsBehindObjects(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'nmod', (token, agent) => {
    const object = token.head;
    if (object < 0 || object > agent || tokens[object].relation !== 'obj') return;
    const by = prepositionOf(tokens, agent);
    if (by < 0 || !/^by$/i.test(tokens[by].text) || !/^(NOUN|PROPN|PRON)$/.test(token.upos)) return;
    if (TEMPORAL_NOUNS.has(lemmaOf(token))) return;
    const verb = tokens[object].head;
    if (verb > object || tokens[verb].xpos !== 'VBN') return;
    const below = childrenOf(tokens, verb);
    const isPassive = below.some((child) => tokens[child].relation === 'aux:pass');
    if (!isPassive || below.some((child) => tokens[child].relation === 'obl:agent')) return;
    changes.set(agent, { head: verb, relation: 'obl:agent' });
  });
  return changed(tokens, changes);
}

/** "enough for Velmark, third in the group, to reach the final": Velmark would reach it. */
export function subjectsBehindFor(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'VB', (token, deed) => {
    const quality = token.head;
    if (quality < 0 || quality > deed || !/^(ADJ|ADV)$/.test(tokens[quality].upos)) return;
    if (!/^(advcl|xcomp|ccomp|csubj)$/.test(token.relation)) return;
    const below = childrenOf(tokens, deed);
    const to = toOf(tokens, deed);
    if (to === undefined || below.some((child) => /^nsubj/.test(tokens[child].relation))) return;
    const who = childrenOf(tokens, quality).find(
      (child) => child > quality && child < to && tokens[child].relation === 'obl',
    );
    const mark = who === undefined ? -1 : prepositionOf(tokens, who);
    if (who === undefined || mark < 0 || !/^for$/i.test(tokens[mark].text) || !NOMINAL_TAG.test(tokens[who].upos))
      return;
    if (!isPhraseUpTo(tokens, who, to)) return;
    changes.set(who, { head: deed, relation: 'nsubj' });
    changes.set(mark, { head: deed, relation: 'mark' });
  });
  return changed(tokens, changes);
}

/** "fell, with Castel Homes, the largest of them, losing 5 percent": who loses stands behind "with". */
export function subjectsBehindWith(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'VBG', (token, deed) => {
    if (!/^(advcl|acl)$/.test(token.relation) || token.head < 0 || token.head > deed) return;
    const below = childrenOf(tokens, deed);
    if (below.some((child) => child < deed && /^(nsubj|mark|aux)/.test(tokens[child].relation))) return;
    const who = tokens.findLastIndex(
      ({ relation, head }, at) =>
        at < deed &&
        relation === 'obl' &&
        (head === token.head || isBelow(tokens, token.head, at)) &&
        /^with$/i.test(tokens[prepositionOf(tokens, at)]?.text ?? ''),
    );
    const mark = who < 0 ? -1 : prepositionOf(tokens, who);
    if (mark < 1 || tokens[mark - 1].text !== ',') return;
    const isNamed = childrenOf(tokens, who).some((child) => tokens[child].relation === 'appos');
    const behind = tokens.slice(who + 1, deed).filter((_, n) => !isBelow(tokens, who + 1 + n, who));
    if (!behind.every(({ text }) => text === ',') || (!isNamed && tokens[deed - 1].text === ',')) return;
    const isAside = tokens[who].head === token.head && token.relation === 'advcl' && behind.length === 0;
    if (!isNamed && !isAside && !isBelow(tokens, token.head, who)) return;
    changes.set(deed, { head: tokens[who].head, relation: 'advcl' });
    changes.set(who, { head: deed, relation: 'nsubj' });
    changes.set(mark, { head: deed, relation: 'mark' });
  });
  return changed(tokens, changes);
}

/** "asking for anonymity, "a question for Friday"", "settle rather than sue, a report it denied": a comma parts no verb from its object. */
export function objectsBehindCommas(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'obj', (token, object) => {
    const verb = token.head;
    if (verb < 0 || verb > object || token.upos !== 'NOUN') return;
    const first = firstOf(tokens, object);
    let comma = first - 1;
    while (comma > verb && /^(``|'')$/.test(tokens[comma].xpos)) comma--;
    if (tokens[first].text === ',') comma = first;
    if (comma < verb + 2 || tokens[comma].text !== ',' || tokens[comma - 1].text === '"') return;
    const between = tokens.slice(verb + 1, comma);
    if (
      between.some(({ upos }) => upos === 'PUNCT') ||
      !between.some(({ upos }) => /^(NOUN|PROPN|PRON|VERB)$/.test(upos))
    )
      return;
    changes.set(object, { relation: 'dep' });
  });
  return changed(tokens, changes);
}

/** Verbs that what holds follows, and no deed of their object. */
const ENSURING = new Set('ensure guarantee mean say think believe hope fear know claim'.split(' '));

/** "ensuring evacuees have food": no verb with a tense goes without a subject. */
export function subjectsOfEnsured(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'xcomp', (token, deed) => {
    const verb = token.head;
    if (verb < 0 || verb > deed || !/^VB[PZD]$/.test(token.xpos)) return;
    if (!ENSURING.has(lemmaOf(tokens[verb]))) return;
    if (childrenOf(tokens, deed).some((child) => child < deed && /^(nsubj|mark|cc)/.test(tokens[child].relation)))
      return;
    const who = objectBefore(tokens, verb, deed);
    if (who === undefined || !isBelow(tokens, deed - 1, who)) return;
    changes.set(deed, { relation: 'ccomp' });
    changes.set(who, { head: deed, relation: 'nsubj' });
  });
  return changed(tokens, changes);
}
