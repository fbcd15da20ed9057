import { takesPreposition } from '../data/frames';
import { isAsking, takesInfinitive } from '../data/infinitive-nouns';
import { type NounSense, senseOf } from '../data/nouns';
import { TEMPORAL_NOUNS } from '../data/temporal';
import type { Token } from '../model';
import { changed, childrenOf, eachOf, isBelow, prepositionOf } from './tree-repair';
import { canAct } from './types';

/** Nouns that need a place or a target to say which one is meant: "an operation in Rafah", "a ban on exports". */
const OPEN_SENSES: ReadonlySet<NounSense> = new Set([
  'proposal',
  'rule',
  'pact',
  'demand',
  'undertaking',
  'violence',
  'contest',
  'protest',
  'disaster',
  'procedure',
]);
const PREPOSITIONS = new Set(['in', 'on', 'of', 'for', 'against', 'into', 'with', 'over']);

/**
 * "in Rafah" of "support an operation in Rafah", hung on the operation. Which of the two the writer
 * meant seldom matters for the verb, but it decides which operation is spoken of.
 */
export function placesOfUndertakings(tokens: readonly Token[]): Token[] | null {
  const moved = new Map<number, number>();
  eachOf(tokens, 'obl', (token, at) => {
    if (TEMPORAL_NOUNS.has(token.lemma.toLowerCase())) return;
    const mark = tokens.findIndex((each, index) => index < at && each.head === at && each.relation === 'case');
    const noun = mark - 1;
    if (
      noun >= 0 &&
      isOpenObject(tokens, noun, token.head) &&
      (isName(token) || TARGETING.has(tokens[mark].text.toLowerCase()) || isDemand(tokens, noun, mark)) &&
      PREPOSITIONS.has(tokens[mark].text.toLowerCase()) &&
      !asked(tokens, token.head, mark)
    )
      moved.set(at, noun);
  });
  if (moved.size === 0) return null;
  return tokens.map((token, at) => (moved.has(at) ? { ...token, head: moved.get(at)!, relation: 'nmod' } : token));
}

/** Prepositions of such nouns themselves, with whatever follows: "a ban on exports". */
const TARGETING = new Set(['on', 'of', 'against']);

/** "dismissed calls for an inquiry" */
function isDemand(tokens: readonly Token[], noun: number, mark: number): boolean {
  return tokens[mark].text.toLowerCase() === 'for' && senseOf(tokens[noun].lemma.toLowerCase()) === 'demand';
}

function isName(token: Token): boolean {
  return token.upos === 'PROPN' && !TEMPORAL_NOUNS.has(token.text.toLowerCase());
}

function isOpenObject(tokens: readonly Token[], noun: number, verb: number): boolean {
  const { upos, relation, head, lemma } = tokens[noun];
  if (upos !== 'NOUN' || relation !== 'obj' || head !== verb) return false;
  const sense = senseOf(lemma.toLowerCase());
  return sense !== null && OPEN_SENSES.has(sense);
}

function asked(tokens: readonly Token[], verb: number, mark: number): boolean {
  return takesPreposition(tokens[verb].lemma.toLowerCase(), tokens[mark].text.toLowerCase());
}

const DOUBLE_NATURED = new Set(['as', 'after', 'before', 'since', 'until', 'till']);
const FINITE = new Set(['VBD', 'VBZ', 'VBP']);

/**
 * "after troops | crossed the border" read as a clause, where the parser took "after" for a preposition of "troops" and
 * left the verb without its subject.
 */
export function subordinates(tokens: readonly Token[]): Token[] | null {
  for (let mark = 0; mark < tokens.length - 2; mark++) {
    const noun = tokens[mark].head;
    if (!DOUBLE_NATURED.has(tokens[mark].text.toLowerCase()) || tokens[mark].relation !== 'case' || noun <= mark)
      continue;
    if (!/^(NOUN|PROPN|PRON)$/.test(tokens[noun].upos)) continue;
    const verb = verbAfter(tokens, noun);
    if (verb < 0 || tokens.some((token) => token.head === verb && /^(aux|cop)/.test(token.relation))) continue;
    const taken = tokens.findIndex((token) => token.head === verb && token.relation.startsWith('nsubj'));
    if (taken >= 0) {
      const given = givenBack(tokens, mark, noun, verb, taken);
      if (given) return given;
      continue;
    }
    const above = tokens[noun].head;
    if (above < 0 || above === verb || isBelow(tokens, above, verb) || verb === rootOf(tokens)) continue;
    return tokens.map((token, at) => {
      if (at === mark) return { ...token, head: verb, relation: 'mark' };
      if (at === noun) return { ...token, head: verb, relation: 'nsubj' };
      return at === verb ? { ...token, head: above, relation: 'advcl' } : token;
    });
  }
  return null;
}

/** "block the port until the bank pays": the port is what is blocked, and the bank is who pays. */
function givenBack(tokens: readonly Token[], mark: number, noun: number, verb: number, taken: number): Token[] | null {
  const above = tokens[verb].head;
  if (taken !== mark - 1 || above < 0 || above >= taken || tokens[above].upos !== 'VERB') return null;
  return tokens.map((token, at) => {
    if (at === mark) return { ...token, head: verb, relation: 'mark' };
    if (at === noun) return { ...token, head: verb, relation: 'nsubj' };
    if (at === taken) return { ...token, head: above, relation: 'obj' };
    return at === verb ? { ...token, head: above, relation: 'advcl' } : token;
  });
}

/** The finite verb right behind a noun and its own words, adverbs aside; -1 where something else stands there. */
function verbAfter(tokens: readonly Token[], noun: number): number {
  let at = behindName(tokens, noun);
  while (
    at < tokens.length &&
    (tokens[at].upos === 'ADV' || isBelow(tokens, at, noun)) &&
    !FINITE.has(tokens[at].xpos) &&
    tokens[at].upos !== 'PUNCT'
  )
    at++;
  return at < tokens.length && FINITE.has(tokens[at].xpos) && tokens[at].upos === 'VERB' ? at : -1;
}

/** Where what follows a noun begins; a name beside it between commas is stepped over: "after its chief, Ana Reyes, left". */
function behindName(tokens: readonly Token[], noun: number): number {
  const name = childrenOf(tokens, noun).find((child) => child > noun && tokens[child].relation === 'appos');
  if (name === undefined || tokens[noun + 1].text !== ',') return noun + 1;
  let at = name + 1;
  while (at < tokens.length && isBelow(tokens, at, noun) && tokens[at].upos !== 'PUNCT') at++;
  return tokens[at]?.text === ',' ? at + 1 : noun + 1;
}

function rootOf(tokens: readonly Token[]): number {
  return tokens.findIndex((token) => token.head < 0);
}

const PARTICIPLE_MARKS = new Set(['provided']);

/** "support the deal provided the bank pays": the participle is a subordinator, and the deal is its clause's object no more. */
export function participleMarks(tokens: readonly Token[]): Token[] | null {
  const mark = tokens.findIndex(
    (token, at) =>
      at > 1 &&
      PARTICIPLE_MARKS.has(token.text.toLowerCase()) &&
      /^(acl|advcl|ccomp|xcomp|parataxis|conj)/.test(token.relation),
  );
  if (mark < 0) return null;
  const verb = tokens.findIndex(
    (token, at) =>
      at > mark &&
      (token.head === mark || token.head === tokens[mark].head) &&
      /^(ccomp|parataxis|xcomp)/.test(token.relation) &&
      FINITE.has(token.xpos),
  );
  if (verb < 0 || !tokens.some((token) => token.head === verb && token.relation.startsWith('nsubj'))) return null;
  const noun = tokens[mark].head;
  const above = /^(NOUN|PROPN|PRON)$/.test(tokens[noun].upos) ? tokens[noun].head : noun;
  const taken = tokens.findIndex((token) => token.head === mark && token.relation.startsWith('nsubj'));
  if (above < 0 || above >= mark || tokens[above].upos !== 'VERB' || (taken >= 0 && taken !== mark - 1)) return null;
  return tokens.map((token, at) => {
    if (at === mark) return { ...token, head: verb, relation: 'mark' };
    if (at === taken) return { ...token, head: above, relation: 'obj' };
    if (at === verb) return { ...token, head: above, relation: 'advcl' };
    return token.head === mark ? { ...token, head: verb } : token;
  });
}

/** What comes after a parenthesis between dashes, hung on what comes before it. */
export function parentheses(tokens: readonly Token[]): Token[] | null {
  const dashes = tokens.flatMap((token, at) => (/^(—|–|--)$/.test(token.text) ? [at] : []));
  if (dashes.length !== 2) return null;
  const changes = new Map<number, Partial<Token>>();
  const [open, close] = dashes;
  const inside = (at: number) => at > open && at < close;
  tokens.forEach((token, at) => {
    if (at <= close || token.head < 0 || !inside(token.head) || token.upos === 'PUNCT') return;
    let above = token.head;
    while (above >= 0 && inside(above)) above = tokens[above].head;
    if (above < 0 || isBelow(tokens, above, at)) return;
    const verb = verbAbove(tokens, above);
    changes.set(at, {
      head: verb,
      relation: token.relation.startsWith('nmod') && tokens[verb].upos === 'VERB' ? 'obl' : token.relation,
    });
  });
  return changed(tokens, changes);
}

/**
 * "took steps to limit the damage": an infinitive hung on the undertaking right before it, or on the object that is one:
 * "resisted pressure from the minister to cut rates".
 */
export function infinitivesOfUndertakings(tokens: readonly Token[]): Token[] | null {
  const changes = new Map<number, Partial<Token>>();
  eachOf(tokens, ['advcl', 'xcomp', 'acl'], (token, at) => {
    if (token.upos !== 'VERB') return;
    const to = tokens.findIndex((each) => each.head === at && each.relation === 'mark' && each.xpos === 'TO');
    if (to <= token.head || tokens[token.head]?.lemma.toLowerCase() === 'use') return;
    const noun = to - 1;
    // "agreed in principle to buy it"
    if (token.relation === 'acl' && /^in principle$/i.test(`${tokens[noun - 1]?.text} ${tokens[noun].text}`)) {
      if (tokens[noun].head >= 0 && tokens[tokens[noun].head].upos === 'VERB')
        changes.set(at, { head: tokens[noun].head, relation: 'xcomp' });
      return;
    }
    const isObject = () => tokens[noun].relation === 'obj' && tokens[noun].head === token.head;
    if (
      noun > token.head &&
      tokens[noun].upos === 'NOUN' &&
      takesInfinitive(tokens[noun].lemma.toLowerCase()) &&
      (token.relation === 'advcl' || (token.relation === 'xcomp' && isObject())) &&
      !isBelow(tokens, noun, at)
    )
      changes.set(at, { head: noun, relation: 'acl' });
    else hangOnDemand(tokens, changes, at, to);
  });
  return changed(tokens, changes);
}

/** "pressure [from the minister] to cut": only phrases that say whose or of whom stand between the noun and its infinitive. */
function hangOnDemand(tokens: readonly Token[], changes: Map<number, Partial<Token>>, deed: number, to: number): void {
  const phrases: number[] = [];
  let at = to - 1;
  while (at > 0) {
    const head = phraseAbove(tokens, at);
    const mark = prepositionOf(tokens, head);
    if (mark < 1 || !OF_DEMANDS.has(tokens[mark].text.toLowerCase())) return;
    phrases.push(head);
    at = mark - 1;
    const { upos, relation, lemma, head: verb } = tokens[at];
    if (upos !== 'NOUN' || !takesInfinitive(lemma.toLowerCase())) continue;
    if (!isAsking(lemma.toLowerCase()) && !isOwned(tokens, phrases)) return;
    if (isBelow(tokens, at, deed) || tokens[deed].head === at) return;
    if (!/^(obj|obl|nsubj|nmod)/.test(relation) || !isBelow(tokens, deed, tokens[at].head)) return;
    for (const phrase of phrases) if (tokens[phrase].head === verb) changes.set(phrase, { head: at, relation: 'nmod' });
    changes.set(deed, { head: at, relation: 'acl' });
    return;
  }
}

const OF_DEMANDS = new Set(['from', 'by', 'of', 'among', 'between', 'on', 'upon', 'to', 'for']);

/** "an offer from London to host it": what is no demand has to be of somebody who can act. */
function isOwned(tokens: readonly Token[], phrases: readonly number[]): boolean {
  return phrases.every((at) => {
    const mark = tokens[prepositionOf(tokens, at)].text.toLowerCase();
    return /^(from|by)$/.test(mark) || (/^(of|between)$/.test(mark) && canAct(tokens[at]));
  });
}

/** The head of the noun phrase that ends at `end`. */
function phraseAbove(tokens: readonly Token[], end: number): number {
  let at = end;
  while (
    /^(flat|compound|conj|nummod|amod|appos|punct)/.test(tokens[at].relation) &&
    tokens[at].head >= 0 &&
    tokens[at].head < at
  )
    at = tokens[at].head;
  return at;
}

function verbAbove(tokens: readonly Token[], index: number): number {
  let at = index;
  while (tokens[at].upos !== 'VERB' && tokens[at].head >= 0) at = tokens[at].head;
  return tokens[at].upos === 'VERB' ? at : index;
}

/** What a change is counted from: "from a peak of 31 percent", "than the 4 percent". */
const BASES = new Set(['from', 'than', 'against']);
const FIGURES = new Set('percent % cent point dollar euro pound $ € £ million billion trillion'.split(' '));

/** "slowed from a peak of 31 percent in 2024": the time right behind a figure that is compared with is the figure's. */
export function timesOfBases(tokens: readonly Token[]): Token[] | null {
  const changes = new Map<number, Partial<Token>>();
  tokens.forEach((token, base) => {
    if (!/^(obl|nmod)/.test(token.relation) || token.head < 0) return;
    const below = childrenOf(tokens, base);
    if (!below.some((child) => tokens[child].relation === 'case' && BASES.has(tokens[child].text.toLowerCase())))
      return;
    const parts = tokens.map((_, at) => at).filter((at) => isBelow(tokens, at, base));
    if (!parts.some((at) => tokens[at].xpos === 'CD' || tokens[at].text === '%')) return;
    // "withdrawn from two schools in June" counts schools, and starts from no figure.
    if (below.some((child) => tokens[child].relation === 'nummod') && !FIGURES.has(token.lemma.toLowerCase())) return;
    const next = parts[parts.length - 1] + 1;
    const time = tokens[next]?.relation === 'case' ? tokens[next].head : -1;
    if (
      time > next &&
      /^(in|on|at|for)$/i.test(tokens[next].text) &&
      tokens[time].head === token.head &&
      isDate(tokens[time])
    )
      changes.set(time, { head: base, relation: 'nmod' });
  });
  return changed(tokens, changes);
}

function isDate({ lemma, text }: Token): boolean {
  return TEMPORAL_NOUNS.has(lemma.toLowerCase()) || /^(?:1[5-9]|20)\d\d$/.test(text);
}

/** "that Latvia paid for two years ago": no "for" stands before "ago", so it belongs to the verb before it. */
export function strandedPrepositions(tokens: readonly Token[]): Token[] | null {
  const changes = new Map<number, Partial<Token>>();
  eachOf(tokens, 'case', (token, at) => {
    const verb = at - 1;
    if (token.head <= at || tokens[verb]?.upos !== 'VERB') return;
    if (!/^(for|with|to|at|on|in|into|about|of)$/i.test(token.text)) return;
    const isAgo =
      tokens[token.head + 1]?.text.toLowerCase() === 'ago' &&
      TEMPORAL_NOUNS.has(tokens[token.head].lemma.toLowerCase());
    if (!isAgo) return;
    changes.set(at, { head: verb, relation: 'compound:prt', upos: 'ADP', xpos: 'RP' });
    changes.set(token.head, { head: token.head + 1, relation: 'obl:unmarked' });
    changes.set(token.head + 1, { head: verb, relation: 'advmod' });
  });
  return changed(tokens, changes);
}
