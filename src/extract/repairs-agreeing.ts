import { PAPERS, SPEECH_VERBS, THAT_CUES } from '../data/speech';
import {
  changed,
  childrenOf,
  eachOf,
  eachWord,
  finiteOf,
  firstOf,
  firstWordOf,
  hasSubject,
  lemmaOf,
  noChanges,
  subjectOf,
  type Tokens,
} from './tree-repair';
import { isActorNoun, typeOfLemma } from './types';

/** What agrees with what: relative clauses with their noun in number and kind, participles and complements with the verb that asks for them. */

/**
 * "14 of 90 animals tested at Orsk Farm, which holds 200 head": a verb in the singular tells of no animals. "A man with 17 years' service who
 * asked": nobody but a person is "who". "No reply from the bank, which owns the mine": nothing is told in passing of what there was not.
 */
export function agreeingRelatives(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'acl:relcl', (token, verb) => {
    const noun = token.head;
    if (noun < 0 || noun > verb) return;
    const which = firstWordOf(tokens, verb);
    if (!/^(?:who|whom|which)$/i.test(tokens[which].text) || which < 2) return;
    const fits = (at: number) => isFit(tokens, at, which, verb);
    if (noun > which || fits(noun)) return;
    const found = nounsBefore(tokens, which).find((at) => at !== noun && fits(at));
    if (found !== undefined) changes.set(verb, { head: found });
  });
  return changed(tokens, changes);
}

/** Heads of the noun phrases before a word, nearest first, as far as one phrase may reach. */
function nounsBefore(tokens: Tokens, end: number): number[] {
  const nouns: number[] = [];
  const last = tokens[end - 1].text === ',' ? end - 2 : end - 1;
  for (let at = last; at >= 0 && last - at < 12; at--) {
    const { upos, relation, xpos, text } = tokens[at];
    if (text === ',' || /^V|^MD/.test(xpos)) {
      if (text === ',' || !/^acl/.test(relation)) break;
      continue;
    }
    const isInside = /^(?:compound|flat|nmod:poss|nmod:desc|nummod)/.test(relation) && tokens[at].head <= last;
    if (/^(?:NOUN|PROPN)$/.test(upos) && !isInside && !TIMES.test(lemmaOf(tokens[at]))) nouns.push(at);
  }
  return nouns;
}

function isFit(tokens: Tokens, noun: number, which: number, verb: number): boolean {
  const { xpos, upos, text } = tokens[noun];
  const isCommon = upos === 'NOUN';
  const type = isCommon ? typeOfLemma(lemmaOf(tokens[noun])) : null;
  // "its counsel, Ana Reyes, who": somebody with a name.
  if (childrenOf(tokens, noun).some((child) => child < which && tokens[child].relation === 'appos')) return true;
  const isThing = isCommon && THINGS.test(xpos) && !isActorNoun(lemmaOf(tokens[noun]));
  if (/^whom?$/i.test(tokens[which].text) && isThing && (type === 'event' || isPlainThing(tokens, noun))) return false;
  if (/^which$/i.test(tokens[which].text) && SOMEBODY.test(tokens[noun].text)) return false;
  const isNone = childrenOf(tokens, noun).some((child) => child < noun && /^no$/i.test(tokens[child].text));
  if (isNone && tokens[which - 1].text === ',') return false;
  if (subjectOf(tokens, verb) !== which) return true;
  const finite = finiteOf(tokens, verb);
  const number = finite === undefined ? null : numberOf(finite.text, finite.xpos);
  if (number === null || childrenOf(tokens, noun).some((child) => tokens[child].relation === 'conj')) return true;
  if (number === 'one')
    return !(xpos === 'NNS' && isCommon && !/^(?:news|series|means|headquarters|works)$/i.test(text));
  return xpos === 'NNS' || !isCommon || isActorNoun(lemmaOf(tokens[noun]));
}

const THINGS = /^NNS?$/;
/** Nouns that no body and no thing goes by. */
const SOMEBODY =
  /^(?:\w*(?:man|woman|person)|lawyer|minister|president|secretary|mayor|governor|judge|official|teacher)$/i;
/** What is no party to anything. */
const TIMES = /^(?:year|month|week|day|hour|minute|morning|evening|night|time)$/;

/** "service", "years": what the tables have for no body and no person, behind a number or a possessive. */
const isPlainThing = (tokens: Tokens, noun: number): boolean =>
  childrenOf(tokens, noun).some((child) => /^(?:nummod|nmod:poss)$/.test(tokens[child].relation));

function numberOf(text: string, xpos: string): 'one' | 'many' | null {
  if (xpos === 'VBZ' || /^was$/i.test(text)) return 'one';
  return xpos === 'VBP' || /^were$/i.test(text) ? 'many' : null;
}

/** "A recording of the meeting supplied by a clerk", "the report of the panel, expected by July": papers are handed out, not what they are of. */
export function participlesOfPapers(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'acl', (token, verb) => {
    const of = token.head;
    if (token.xpos !== 'VBN' || of < 0 || of > verb || !HANDED.has(lemmaOf(token))) return;
    if (!/^nmod$/.test(tokens[of].relation) || PAPERS.has(lemmaOf(tokens[of]))) return;
    const paper = tokens[of].head;
    if (paper < 0 || paper > of || !(PAPERS.has(lemmaOf(tokens[paper])) || COPIES.has(lemmaOf(tokens[paper])))) return;
    changes.set(verb, { head: paper });
  });
  return changed(tokens, changes);
}

const HANDED = new Set(
  'supply obtain publish release leak see send file sign issue expect read post circulate hand'.split(' '),
);
const COPIES = new Set('recording copy version draft summary excerpt minutes'.split(' '));

/** "gathered from two clerks who attended that the mace was gone", "said in a statement filed with the court that": nobody attends or files that something is so. */
export function contentBehindOtherVerbs(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'ccomp', (token, told) => {
    const near = token.head;
    if (near < 0 || near > told || TAKING.has(lemmaOf(tokens[near])) || tokens[near].upos !== 'VERB') return;
    const that = childrenOf(tokens, told).find((child) => child < told && tokens[child].relation === 'mark');
    if (that === undefined || that < near || !/^that$/i.test(tokens[that].text)) return;
    if (!/^acl/.test(tokens[near].relation)) return;
    const says = tellerAbove(tokens, near);
    if (says >= 0) changes.set(told, { head: says, relation: 'ccomp' });
  });
  return changed(tokens, changes);
}

/** The verb of telling in whose phrases a participle or relative clause stands, where nothing is told yet; -1 where there is none. */
function tellerAbove(tokens: Tokens, verb: number): number {
  let at = tokens[verb].head;
  while (at >= 0 && /^(?:nmod|appos|conj|acl)/.test(tokens[at].relation) && tokens[at].head < at) at = tokens[at].head;
  const says = at < 0 || !/^(?:obl|iobj|obj)/.test(tokens[at].relation) ? -1 : tokens[at].head;
  if (says < 0 || says > at || !(SPEECH_VERBS.has(lemmaOf(tokens[says])) || THAT_CUES.has(lemmaOf(tokens[says]))))
    return -1;
  return childrenOf(tokens, says).some((child) => /^ccomp/.test(tokens[child].relation)) ? -1 : says;
}

/** Verbs besides those of telling that have a clause with "that". */
const TAKING: ReadonlySet<string> = new Set([
  ...SPEECH_VERBS.keys(),
  ...THAT_CUES.keys(),
  ...'hear mean ensure prove convince emerge require provide demonstrate teach forget pretend regret trust ask make agree arrange like love hate mind care seem appear happen rule hold point put follow become'.split(
    ' ',
  ),
]);

/** "told the court Chief Anso had agreed": who is told is no part of the name behind it. */
export function hearersBeforeNames(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachWord(tokens, HEARERS, (token, hearer) => {
    const name = token.head;
    const tells = hearer - 2;
    if (!/^(?:compound|nmod:desc)$/.test(token.relation) || token.xpos !== 'NN' || name < hearer || tells < 0) return;
    if (tokens[hearer - 1].relation !== 'det' || !/^(?:tell|inform|remind)$/.test(lemmaOf(tokens[tells]))) return;
    const { upos, relation, head } = tokens[name];
    if (upos !== 'PROPN' || !relation.startsWith('nsubj') || tokens[head]?.head !== tells) return;
    changes.set(hearer, { head: tells, relation: 'iobj' });
    changes.set(hearer - 1, { head: hearer });
  });
  return changed(tokens, changes);
}

const HEARERS = 'court inquiry enquiry inquest tribunal jury hearing committee paper panel commission'.split(' ');

/** "In a statement issued on Sunday the younger Berg said": who says so is behind the participle, and no part of it. */
export function tellersBehindStatements(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'acl', (token, verb) => {
    const paper = token.head;
    const says = paper < 0 ? -1 : tokens[paper].head;
    if (token.xpos !== 'VBN' || says < verb || !tokens[paper].relation.startsWith('obl') || paper > verb) return;
    if (!SPEECH_VERBS.has(lemmaOf(tokens[says])) || hasSubject(tokens, says)) return;
    const teller = childrenOf(tokens, verb).findLast(
      (child) => child > verb && child < says && /^(?:nsubj|obj|obl:agent|dep|appos)/.test(tokens[child].relation),
    );
    if (teller === undefined || childrenOf(tokens, teller).some((child) => tokens[child].relation === 'case')) return;
    changes.set(teller, { head: says, relation: 'nsubj' });
  });
  return changed(tokens, changes);
}

/** What a verb has besides its object, with the preposition it asks for. */
const FRAMES: ReadonlyMap<string, string> = new Map([
  ...['present', 'provide', 'supply', 'charge', 'confront', 'issue'].map((verb) => [verb, 'with'] as const),
  ...['elect', 'name', 'appoint', 'describe', 'nominate', 'install', 'confirm'].map((verb) => [verb, 'as'] as const),
  ['put', 'at'],
]);

/** "presented the groups fighting for the province with a plan", "elected the member representing Orsk as mayor": asked for by the verb of the object. */
export function complementsOfFrames(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, ['obl', 'nmod', 'advcl'], (token, noun) => {
    const near = token.head;
    if (near < 0 || near > noun || !/^acl/.test(tokens[near].relation)) return;
    let object = tokens[near].head;
    // "put the number of guns found in the camp at three"
    while (object >= 0 && tokens[object].relation === 'nmod' && tokens[object].head < object)
      object = tokens[object].head;
    if (object < 0 || object > near || !/^(?:obj|iobj|nsubj:pass)$/.test(tokens[object].relation)) return;
    const verb = tokens[object].head;
    if (verb < 0 || verb > object) return;
    const asked = FRAMES.get(lemmaOf(tokens[verb]));
    const mark = childrenOf(tokens, noun).find((child) => child < noun && tokens[child].relation === 'case');
    if (asked === undefined || mark === undefined || tokens[mark].text.toLowerCase() !== asked) return;
    if (FRAMES.get(lemmaOf(tokens[near])) === asked || WITH_IT.has(lemmaOf(tokens[near]))) return;
    const hasOther = childrenOf(tokens, verb).some(
      (child) =>
        child > object &&
        child !== noun &&
        childrenOf(tokens, child).some((at) => tokens[at].text.toLowerCase() === asked),
    );
    // Right behind its verb it is that one's own: "living with HIV".
    if (hasOther || mark <= near + 1) return;
    changes.set(noun, { head: verb, relation: 'obl' });
  });
  return changed(tokens, changes);
}

/** Verbs of relative clauses that ask for such words themselves: "the men armed with knives", "known as". */
const WITH_IT = new Set(
  'arm equip know serve work act use see view treat regard live deal fill cover charge'.split(' '),
);

/** "said in a statement filed with the court that": what was done to the statement, and no more is told by it. */
export function participlesAfterPapers(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'ccomp', (token, verb) => {
    const [paper, says] = [verb - 1, token.head];
    if (token.xpos !== 'VBN' || says < 0 || says > paper || tokens[paper].upos !== 'NOUN') return;
    const { head, relation } = tokens[paper];
    if (!(head === verb || head === says) || !relation.startsWith('obl')) return;
    const below = childrenOf(tokens, verb);
    if (below.some((child) => /^(?:aux|nsubj|mark|cop)/.test(tokens[child].relation))) return;
    const isContent = (child: number) => child > verb && tokens[child].relation === 'ccomp';
    const content = below.find(isContent);
    if (content !== undefined && SPEECH_VERBS.has(lemmaOf(tokens[says])) && !TAKING.has(lemmaOf(token)))
      changes.set(content, { head: says });
    else if (!childrenOf(tokens, says).some(isContent)) return;
    changes.set(paper, { head: says });
    changes.set(verb, { head: paper, relation: 'acl' });
  });
  return changed(tokens, changes);
}

/** "the member representing Iyeke North, Mrs Ada Brill": whoever has such a title is no place. */
export function titledAppositions(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  eachOf(tokens, 'appos', (token, name) => {
    const place = token.head;
    const titled = childrenOf(tokens, name).some((child) => child < name && TITLES.test(tokens[child].text));
    if (!titled || place < 0 || place > name || tokens[place].upos !== 'PROPN') return;
    const verb = tokens[place].head;
    if (verb < 0 || verb > place || !/^(?:obj|obl)/.test(tokens[place].relation) || !/^acl/.test(tokens[verb].relation))
      return;
    const noun = tokens[verb].head;
    if (noun < 0 || noun > verb || typeOfLemma(lemmaOf(tokens[noun])) !== 'person') return;
    changes.set(name, { head: noun });
  });
  return changed(tokens, changes);
}

const TITLES = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lady|Hon|Chief|Engr|Barr|Alhaji|Hajia|Comrade)\.?$/;

/** "an engineer at the plant who had left", "a man with a limp, who said": of a person and what a phrase tells of that person, the person. */
export function peopleBehindPhrases(tokens: Tokens): Tokens | null {
  const changes = noChanges();
  const isPerson = (at: number) => tokens[at].upos === 'NOUN' && typeOfLemma(lemmaOf(tokens[at])) === 'person';
  eachWord(tokens, ['who', 'whom'], (token, who) => {
    const verb = token.head;
    if (!/^(?:nsubj|obj)/.test(token.relation) || verb < who || tokens[verb].relation !== 'acl:relcl') return;
    const noun = tokens[verb].head;
    if (noun < 0 || noun > who || tokens[noun].upos !== 'NOUN' || !/^(?:obl|nmod)$/.test(tokens[noun].relation)) return;
    // "an aide to experts who": people too, whatever they are called.
    if (tokens[noun].xpos !== 'NN' || isPerson(noun)) return;
    const mark = childrenOf(tokens, noun).find((child) => tokens[child].relation === 'case') ?? -1;
    if (mark < 1 || firstOf(tokens, noun) !== mark || !/^(?:with|at|from|in)$/i.test(tokens[mark].text)) return;
    const person = mark - 1;
    if (!isPerson(person) || tokens[noun].head > person) return;
    // "an aide from the team, who have promised": more than one of them.
    if (tokens[person].xpos === 'NN' && finiteOf(tokens, verb)?.xpos === 'VBP') return;
    changes.set(verb, { head: person });
    if (tokens[noun].head !== person) changes.set(noun, { head: person, relation: 'nmod' });
  });
  return changed(tokens, changes);
}
