import { SPEECH_VERBS, THING_VERBS } from '../data/speech';
import { DAY_NAMES } from '../data/temporal';
import type { Sentence, Token } from '../model';
import { hiddenPast, withPast } from './reported-pasts';
import { tellsNothing } from './reporting-nouns';
import { isJoint, isNamedTeller, isPhrase, MAX_PHRASE, tellsOfOthers, tellsOfThing } from './reporting-phrases';
import { asideBehindColon, asideInRelative } from './reporting-relatives';
import { isOfTelling, isReduced, joined, rootOutside } from './reporting-roots';
import { FINITE, hasCycle, type Link, NOMINAL, reopensQuotation } from './tree-repair';

/**
 * News hangs the teller on the end or into the middle of what is told: "The port closed, officials said." Treebanks of
 * other genres hold few of these, and the parser takes such a teller for one more object. The form is so fixed that
 * tags alone show it; here it is found by tags, and the tree is set right around it.
 */
interface Tail {
  /** First and last token of the teller's phrase, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly verb: number;
  /** The comma between a name and its post, or -1. */
  readonly comma: number;
  /** All tokens of the aside, from `from` to `to`, inclusive, without the punctuation around it. */
  readonly from: number;
  readonly to: number;
}
const NOMINAL_PART = new Set(['NOUN', 'PROPN', 'PRON', 'DET']);
/** What may follow the verb before the sentence ends: "told reporters on Tuesday". */
const MAX_AFTER = 8;

const isBreak = (token: Token | undefined) => token !== undefined && /^([,;—–-]|--|''|"|”|’)$/.test(token.text);
const isEnd = (token: Token | undefined) =>
  token === undefined || /^([.!?,;:—–]|--|''|"|”|’|\)|-RRB-)$/.test(token.text);

const SAYS = new Map(
  [...SPEECH_VERBS.values()]
    .filter((cue) => cue.act === 'says' && !cue.quoteOnly)
    .map((cue) => [`${cue.lemma}s`, cue.lemma]),
);

/** The form of a verb that tells; at the end of a clause the tagger may take the past tense for a participle. */
function tells(tokens: readonly Token[], verb: number): boolean {
  const { xpos, lemma, text } = tokens[verb];
  // "Politico reports,": a plural noun can hardly follow a name there.
  if (xpos === 'NNS' && tokens[verb - 1]?.xpos === 'NNP') return SAYS.has(text.toLowerCase());
  // ", an inquiry heard on Wednesday, ..."
  if (lemma === 'hear') return /^VB[DN]$/.test(xpos) && HEARERS.test(tokens[verb - 1].text);
  const cue = SPEECH_VERBS.get(lemma.toLowerCase());
  if (!cue || cue.act === 'denies') return false;
  if (xpos === 'VBN') return endsAfter(tokens, verb) || !THING_VERBS.has(cue.lemma);
  return xpos === 'VBD' || xpos === 'VBZ' || xpos === 'VBP';
}

/** Who hears what is told. */
const HEARERS = /^(court|inquiry|inquest|jury|tribunal|hearing|panel|committee)$/i;

/** Nothing but a day stands behind the verb: ", Farm Weekly reported." and ", Farm Weekly reported on Friday." */
function endsAfter(tokens: readonly Token[], verb: number): boolean {
  const end = tokens.length - (isEnd(tokens[tokens.length - 1]) ? 1 : 0);
  const behind = tokens.slice(verb + 1, end).map(({ text }) => text.toLowerCase());
  return behind.length === 0 || (behind.length <= 3 && DAY_NAMES.has(behind[behind.length - 1]));
}

/** "smiled" and "asked" report only what is quoted right before. */
function needsQuote(token: Token): boolean {
  const cue = SPEECH_VERBS.get(token.lemma.toLowerCase());
  return cue !== undefined && (cue.quoteOnly || cue.act === 'asks');
}

const isQuote = (token: Token | undefined) => token !== undefined && /^(''|"|”|’)$/.test(token.text);

/** ", officials said." and ", officials said, ..." */
function plainTail(tokens: readonly Token[], verb: number): Tail | null {
  let first = verb;
  while (first > 0 && !isBreak(tokens[first - 1]) && verb - first < MAX_PHRASE) first--;
  if (first < 2 || !isBreak(tokens[first - 1]) || !isPhrase(tokens, first, verb - 1)) return null;
  if (needsQuote(tokens[verb]) && !isQuote(tokens[first - 1])) return null;
  // "Hahn, president and owner of the bank said" has nothing told before it.
  const isJoined = tokens.slice(first, verb).some(({ xpos }) => xpos === 'CC');
  if (isJoined && !tokens.slice(0, first).some(({ xpos }) => FINITE.has(xpos))) return null;
  const to = asideEnd(tokens, verb);
  return to < 0 ? null : { first, last: verb - 1, comma: -1, verb, from: first, to };
}

/** `" the agency's head, Igor Zupan, told reporters."`, ", Igor Zupan, the agency's head, said.": a post and its holder. */
function apposedTail(tokens: readonly Token[], verb: number): Tail | null {
  const last = verb - 2;
  if (last < 3 || tokens[verb - 1].text !== ',') return null;
  let comma = last;
  while (comma > 0 && verb - comma < MAX_PHRASE && tokens[comma].text !== ',' && !isQuote(tokens[comma])) comma--;
  let first = comma;
  while (first > 0 && comma - first < MAX_PHRASE && !isBreak(tokens[first - 1])) first--;
  if (tokens[comma].text !== ',' || first < 1 || !(isQuote(tokens[first - 1]) || tokens[first - 1].text === ','))
    return null;
  if (tokens[last].xpos !== 'NNP' && tokens[comma - 1].xpos !== 'NNP') return null;
  if (!isPhrase(tokens, comma + 1, last) || !isPhrase(tokens, first, comma - 1)) return null;
  const to = asideEnd(tokens, verb);
  return to < 0 ? null : { first, last, comma, verb, from: first, to };
}

/** The last token of what may follow the verb of telling ("told reporters on Tuesday"), or -1 where it is something else. */
function asideEnd(tokens: readonly Token[], verb: number): number {
  let to = verb;
  while (!isEnd(tokens[to + 1])) {
    to++;
    if (to - verb > MAX_AFTER || tokens[to].upos === 'VERB' || tokens[to].upos === 'AUX' || tokens[to].upos === 'SCONJ')
      return -1;
  }
  // "Asked about it, the governor replied: ..." tells what comes after.
  return tokens[to + 1]?.text === ':' ? -1 : withCited(tokens, to);
}

/** "Politico reports, citing four officials": whom it cites goes with it, if nothing else follows. */
function withCited(tokens: readonly Token[], to: number): number {
  if (!CITING_FORMS.has(tokens[to + 2]?.text.toLowerCase() ?? '')) return to;
  let end = tokens.length - 1;
  while (end > to && isEnd(tokens[end])) end--;
  return tokens.slice(to + 3, end + 1).some((token) => FINITE.has(token.xpos)) ? to : end;
}

const CITING_FORMS = new Set(['citing', 'quoting']);

/** Verbs that name whom they address right behind them, so that what stands there is not the teller: ", Dahl, told the jury". */
const ADDRESSED = new Set(['tell', 'inform', 'assure', 'remind', 'notify', 'brief']);

/** ", said two officials who asked not to be named" */
const RELATIVE = /^(who|whose)$/i;

/** ", said the minister." */
function invertedTail(tokens: readonly Token[], verb: number): Tail | null {
  if (ADDRESSED.has(tokens[verb].lemma.toLowerCase())) return null;
  if (verb < 2 || !isBreak(tokens[verb - 1]) || tokens[verb].xpos === 'VBN') return null;
  if (needsQuote(tokens[verb]) && !isQuote(tokens[verb - 1])) return null;
  if (isNamedTeller(tokens, verb) || tellsOfThing(tokens, verb)) return null;
  let last = verb + 1;
  while (!isEnd(tokens[last + 1]) && !RELATIVE.test(tokens[last + 1].text)) last++;
  return last < tokens.length &&
    !tellsOfOthers(tokens, verb, last) &&
    isPhrase(tokens, verb + 1, last, true) &&
    !tellsNothing(tokens[headOf(tokens, verb + 1, last)])
    ? { first: verb + 1, last, comma: -1, verb, from: verb, to: last }
    : null;
}

function findTail(tokens: readonly Token[]): Tail | null {
  for (let verb = tokens.length - 1; verb >= 2; verb--) {
    if (!tells(tokens, verb)) continue;
    const tail = apposedTail(tokens, verb) ?? plainTail(tokens, verb) ?? invertedTail(tokens, verb);
    if (!tail || isBeforeQuotation(tokens, tail)) continue;
    if (tokens.some((token, at) => (at < tail.from || at > tail.to) && FINITE.has(token.xpos))) return tail;
    if (isEnd(tokens[tail.to + 1]) && hiddenPast(tokens, 0, tail.from) >= 0) return tail;
  }
  return null;
}

/** `Asked about it, Reyes replied, "Wait."`: the parser knows that nothing before the teller is told, and a quotation follows. */
function isBeforeQuotation(tokens: readonly Token[], { from, to, verb }: Tail): boolean {
  if (tokens[verb].head >= 0 || !/^(``|["“‘])$/.test(tokens[to + 2]?.text ?? '') || tokens[0].xpos !== 'VBN')
    return false;
  return !tokens.some(
    ({ head, relation }, at) => at < from && head === verb && /^(ccomp|parataxis|obj|dep)/.test(relation),
  );
}

const INSIDE_PHRASE = /^(det|amod|compound|nmod|case|flat|nummod|conj|cc$|punct|goeswith)/;

/** True where the tree already shows teller, verb and what is told as three parts tied once to each other. */
function isSound(tokens: readonly Token[], tail: Tail, inside: (at: number) => boolean): boolean {
  let up = 0;
  let down = 0;
  tokens.forEach((token, at) => {
    if (token.upos === 'PUNCT' || token.head < 0 || inside(at) === inside(token.head)) return;
    if (isGoingOn(tokens, tail, at)) return;
    if (inside(at)) up++;
    else down++;
  });
  if (up + down !== 1) return false;
  const tellers = tokens.filter((token, at) => at >= tail.first && at <= tail.last && token.head === tail.verb);
  if (tellers.filter((token) => token.upos !== 'PUNCT').length !== 1) return false;
  const verb = tokens[tail.verb];
  const told =
    up === 1
      ? verb.relation === 'parataxis'
      : tokens.some(
          (token, at) => !inside(at) && token.head === tail.verb && /^(ccomp|parataxis)/.test(token.relation),
        );
  return (
    told &&
    tokens.some(
      (token, at) =>
        at >= tail.first && at <= tail.last && token.head === tail.verb && token.relation.startsWith('nsubj'),
    )
  );
}

/** "members familiar with [the talks]": what has a preposition is no part of a name. */
function looseInPhrase(tokens: readonly Token[], at: number, teller: number): string {
  if (tokens.some((_, each) => each > teller && each < at && isJoint(tokens, each))) return 'conj';
  if (tokens.some((token) => token.head === at && token.relation === 'case')) return 'nmod';
  if (tokens[at].xpos === 'VBN') return 'acl';
  return tokens[at].upos === 'ADJ' ? 'amod' : 'compound';
}

/** ", said Ana Reyes, the mayor, who was there": what is told further of the teller, up to where the quotation goes on. */
function tellersOwn(tokens: readonly Token[], tail: Tail): Map<number, Link> {
  const own = new Map<number, Link>();
  const teller = tellerIn(tokens, tail);
  tokens.forEach((token, at) => {
    const isOf = token.head >= tail.first && token.head <= tail.last && /^(appos|acl)/.test(token.relation);
    if (at > tail.to && isOf) own.set(at, { head: teller, relation: token.relation });
  });
  const who = tokens.findIndex(
    (token, at) => at > tail.to && /^WP/.test(token.xpos) && /^(who|whose)$/.test(token.text.toLowerCase()),
  );
  const isNear =
    who > 0 && tokens[who - 1].text === ',' && !tokens.slice(tail.to, who).some((token) => FINITE.has(token.xpos));
  const noun = isNear && tokens[who].xpos === 'WP$' ? tokens[who].head : who;
  const verb = isNear ? tokens[noun].head : -1;
  if (verb <= who || tail.verb > tail.first) return own;
  own.set(verb, { head: teller, relation: 'acl:relcl' });
  return own;
}

/** ", he said, standing on a wall": what the teller does while telling. */
function isGoingOn(tokens: readonly Token[], { to, verb }: Tail, at: number): boolean {
  return at > to && tokens[at].head === verb && tokens[at].xpos === 'VBG' && tokens[at].relation.startsWith('advcl');
}

/** Right behind a comma, "standing on a wall" is not what is told, though the parser may call it so. */
function withGoingOn(tokens: readonly Token[], tail: Tail): readonly Token[] {
  const at = tokens.findIndex(
    ({ xpos, head, relation }, each) => each > tail.to && xpos === 'VBG' && head === tail.verb && relation === 'ccomp',
  );
  if (at < 0 || tokens[at - 1].text !== ',' || tokens.some(({ head }, each) => head === at && each < at - 1))
    return tokens;
  return tokens.with(at, { ...tokens[at], relation: 'advcl' });
}

function tellerIn(tokens: readonly Token[], { first, last, comma }: Tail): number {
  return headOf(tokens, first, comma < 0 ? last : comma - 1);
}

function headOf(tokens: readonly Token[], first: number, last: number): number {
  const outside = (at: number) => tokens[at].head < first || tokens[at].head > last;
  let best = -1;
  for (let at = first; at <= last; at++)
    if (NOMINAL.has(tokens[at].xpos) && outside(at) && tokens[at - 1]?.xpos !== 'IN') best = best < 0 ? at : best;
  if (best < 0 || (best === first && last > first)) {
    // A first noun that merely stands before the real one ("police spokesman").
    const stop = tokens.slice(first, last + 1).findIndex((token) => token.xpos === 'IN');
    if (stop < 0) return last;
    // "people close [to] the talks"
    const noun = tokens.findLastIndex(({ xpos }, at) => at < first + stop && NOMINAL.has(xpos));
    return noun < first ? first + stop - 1 : noun;
  }
  return best;
}

/** The sentence with its reporting tail tied as a parataxis of the main clause; the sentence itself where all is well. */
export function withReportingTail(sentence: Sentence): Sentence {
  const tail = sentence.tokens.length < 5 || sentence.kind === 'boilerplate' ? null : findTail(sentence.tokens);
  if (!tail) return sentence;
  const aside = { ...tail, teller: tellerIn(sentence.tokens, tail) };
  const related = asideInRelative(sentence.tokens, aside) ?? asideBehindColon(sentence.tokens, aside);
  if (related) return { ...sentence, tokens: related };
  const parted = withGoingOn(sentence.tokens, tail);
  const tokens = withFinite(parted, tail);
  const inside = (at: number) => at >= tail.from && at <= tail.to;
  if (isSound(tokens, tail, inside)) return parted === sentence.tokens ? sentence : { ...sentence, tokens: parted };
  const links: Link[] = tokens.map(({ head, relation }) => ({ head, relation }));
  const own = tellersOwn(tokens, tail);
  const root = rootOutside(tokens, inside, (at) => isGoingOn(tokens, tail, at));
  if (root < 0 || own.has(root)) return sentence;
  const teller = tellerIn(tokens, tail);
  for (let at = 0; at < tokens.length; at++) {
    if (inside(at) || isGoingOn(tokens, tail, at) || isOfTelling(tokens, tail, at)) continue;
    const { head } = tokens[at];
    const link = own.get(at);
    if (link) {
      links[at] = link;
      continue;
    }
    // "... who runs the institute, “and everybody knows it”": the quotation goes on beside what is told.
    if (own.has(head) && tokens[at].relation === 'conj') links[at] = { head: root, relation: 'conj' };
    if (own.has(head) && reopensQuotation(tokens, head, at)) links[at] = { head: root, relation: 'advcl' };
    if (at !== root && (head < 0 || inside(head)) && isReduced(tokens, at) && NOMINAL.has(tokens[at - 1]?.xpos))
      links[at] = { head: at - 1, relation: 'acl' };
    else if (at !== root && (head < 0 || inside(head)))
      links[at] = { head: root, relation: tokens[at].upos === 'PUNCT' ? 'punct' : joined(tokens[at]) };
  }
  links[root] = { head: -1, relation: 'root' };
  const subject = tokens.findLastIndex(
    (token, at) =>
      at < tail.from &&
      links[at].head === root &&
      NOMINAL_PART.has(token.upos) &&
      /^(dep|obl|obj)/.test(links[at].relation),
  );
  // "That, officials argue, would ...": what stands before the aside is the subject of what comes after it.
  if (
    root > tail.to &&
    subject >= 0 &&
    !links.some((link) => link.head === root && link.relation.startsWith('nsubj')) &&
    !tokens.some((token) => token.head === subject && token.relation === 'case')
  )
    links[subject] = { head: root, relation: 'nsubj' };
  // "will leave Lowmere, Farm Weekly reported": torn from the teller's name, it is what the verb before it is about.
  const torn = tokens.findIndex(
    (token, at) =>
      at > root && at < tail.from && links[at].head === root && links[at].relation === 'dep' && NOMINAL.has(token.xpos),
  );
  const hasPreposition = tokens.some((token) => token.head === torn && token.relation === 'case');
  if (
    torn >= 0 &&
    !hasPreposition &&
    !links.some((link, at) => !inside(at) && link.head === root && /^(obj|ccomp|xcomp)$/.test(link.relation))
  )
    links[torn] = { head: root, relation: 'obj' };
  const post = tail.comma < 0 ? -1 : headOf(tokens, tail.comma + 1, tail.last);
  for (let at = tail.from; at <= tail.to; at++) {
    const inPhrase = at >= tail.first && at <= tail.last;
    const { head, relation } = tokens[at];
    if (at === tail.verb) links[at] = { head: root, relation: 'parataxis' };
    else if (at === post) links[at] = { head: teller, relation: 'appos' };
    else if (at === teller) links[at] = { head: tail.verb, relation: 'nsubj' };
    else if (inPhrase && (head < tail.first || head > tail.last || head === at))
      links[at] = {
        head: teller,
        relation: INSIDE_PHRASE.test(relation) ? relation : looseInPhrase(tokens, at, teller),
      };
    else if (at > tail.verb && CITING_FORMS.has(tokens[at].text.toLowerCase()))
      links[at] = { head: tail.verb, relation: 'advcl' };
    else if (!inPhrase && (head < tail.from || head > tail.to))
      links[at] = { head: tail.verb, relation: /^(obj|obl|advmod|punct|iobj)/.test(relation) ? relation : 'obl' };
  }
  if (hasCycle(links)) return sentence;
  const said = SAYS.get(tokens[tail.verb].text.toLowerCase());
  const asVerb = tokens[tail.verb].upos !== 'VERB' && said ? { upos: 'VERB', xpos: 'VBZ', lemma: said } : {};
  return {
    ...sentence,
    tokens: tokens.map((token, at) => ({ ...token, ...links[at], ...(at === tail.verb ? asVerb : {}) })),
  };
}

/** "A bomb exploded at a hall, officials said": where nothing told is finite, the verb that looks like a participle is. */
function withFinite(tokens: readonly Token[], tail: Tail): readonly Token[] {
  if (tokens.some((token, at) => (at < tail.from || at > tail.to) && FINITE.has(token.xpos))) return tokens;
  return withPast(tokens, hiddenPast(tokens, 0, tail.from));
}
