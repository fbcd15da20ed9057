import { senseOf } from '../data/nouns';
import { TEMPORAL_NOUNS } from '../data/temporal';
import type { Token } from '../model';
import { changed, childrenOf, eachOf, firstOf, lemmaOf, noChanges, type Tokens } from './tree-repair';
import { canAct } from './types';

/** Participles that say what somebody or something is, and no deed. */

const DEGREE = /^(?:more|less|very|too|rather|fairly|quite)$/i;

/**
 * "was more guarded", "was demanding but fair": measured by a degree, or joined with an adjective, a participle is a quality. Who "was
 * opposed" and can act did so himself, where no "by" says who else did.
 */
export function participlesAsQualities(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  tokens.forEach((token, quality) => {
    const helper = helperOf(tokens, quality);
    if (helper < 0) return;
    const below = childrenOf(tokens, quality);
    if (below.some((child) => NEEDS_VERB.test(tokens[child].relation))) return;
    const subject = below.find((child) => child < quality && /^nsubj/.test(tokens[child].relation));
    const isQuality =
      token.xpos === 'VBG' ? isJoinedWithAdjective(tokens, quality) : isMeasured(tokens, quality, subject);
    if (!isQuality) return;
    changes.set(quality, { upos: 'ADJ', xpos: 'JJ', lemma: token.text.toLowerCase() });
    changes.set(helper, { relation: 'cop' });
    if (subject !== undefined) changes.set(subject, { relation: 'nsubj' });
  });
  return changed(tokens, changes);
}

const NEEDS_VERB = /^(?:obj|iobj|ccomp|xcomp|obl:agent|compound:prt|expl)$/;

/** The only "is" or "was" of a participle; -1 where there is none or it has other helpers that make it a deed ("is being"). */
function helperOf(tokens: Tokens, participle: number): number {
  const { upos, xpos } = tokens[participle];
  if (upos !== 'VERB' || !/^VB[NG]$/.test(xpos)) return -1;
  const helpers = childrenOf(tokens, participle).filter((child) => /^aux/.test(tokens[child].relation));
  if (helpers.length !== 1 || lemmaOf(tokens[helpers[0]]) !== 'be' || helpers[0] > participle) return -1;
  return (tokens[helpers[0]].relation === 'aux:pass') === (xpos === 'VBN') ? helpers[0] : -1;
}

function isJoinedWithAdjective(tokens: Tokens, participle: number): boolean {
  return childrenOf(tokens, participle).some(
    (child) =>
      tokens[child].relation === 'conj' &&
      tokens[child].xpos === 'JJ' &&
      childrenOf(tokens, child).every((each) => each > child || /^(?:cc|advmod)$/.test(tokens[each].relation)),
  );
}

function isMeasured(tokens: Tokens, participle: number, subject: number | undefined): boolean {
  const before = tokens[participle - 1];
  if (before.head === participle && before.relation === 'advmod' && DEGREE.test(before.text)) return true;
  const isHisOwn = lemmaOf(tokens[participle]) === 'oppose' && subject !== undefined && canAct(tokens[subject]);
  return isHisOwn && tokens[subject].upos !== 'PROPN';
}

/** "as managing director", "were mining executive Ola Berg": nobody manages or mines a bare director; the gerund is part of the post. */
export function gerundsOfPosts(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'VBG', (token, gerund) => {
    if (token.upos !== 'VERB') return;
    const below = childrenOf(tokens, gerund);
    const object = below.find((child) => child > gerund && tokens[child].relation === 'obj');
    if (object === undefined || firstOf(tokens, object) !== gerund + 1) return;
    const as = below.find((child) => tokens[child].relation === 'mark');
    if (as !== undefined && as === gerund - 1 && below.length === 2 && /^as$/i.test(tokens[as].text)) {
      if (object !== gerund + 1 || !isPost(tokens, object)) return;
      changes.set(as, { head: object, relation: 'case', upos: 'ADP' });
      changes.set(object, { head: token.head, relation: 'obl' });
      changes.set(gerund, { head: object, relation: 'amod', upos: 'ADJ' });
      return;
    }
    const [helper] = below.filter((child) => /^aux/.test(tokens[child].relation));
    if (helper !== gerund - 1 || !TRADE.test(lemmaOf(token)) || lemmaOf(tokens[helper]) !== 'be') return;
    if (!isNameWithPost(tokens, gerund + 1, object)) return;
    changes.set(object, { head: token.head, relation: token.relation });
    changes.set(gerund, { head: object, relation: 'compound', upos: 'NOUN', xpos: 'NN', lemma: token.text });
    changes.set(helper, { head: object, relation: 'cop' });
    for (const child of below) if (child !== object && child !== helper) changes.set(child, { head: object });
  });
  return changed(tokens, changes);
}

/** Trades that are called by what is done in them: nobody does it to a person. */
const TRADE = /^(?:mine|bank|ship|fish|farm|engineer|act|manufacture)$/;

/** A single person of a post or trade without article. */
function isPost(tokens: Tokens, noun: number): boolean {
  const sense = senseOf(lemmaOf(tokens[noun]));
  return tokens[noun].xpos === 'NN' && (sense === 'office' || sense === 'occupation' || sense === 'source');
}

/** "police chief Ola Berg": the words from `first` up to a name are a post, and none of them a capital or an article. */
function isNameWithPost(tokens: Tokens, first: number, name: number): boolean {
  if (tokens[name].upos !== 'PROPN' || first === name) return false;
  const post = tokens[name - 1];
  const words = tokens.slice(first, name);
  return (
    senseOf(lemmaOf(post)) !== null &&
    canAct(post) &&
    words.every(({ text }) => /^\p{Ll}/u.test(text) && !/^(?:the|an?|his|her|its|their)$/.test(text))
  );
}

/** "a truce beginning July 15", "a ban starting in May": what begins on a day is what stands right before it, not who offered it. */
export function beginningsOfObjects(tokens: Tokens): Token[] | null {
  const changes = noChanges();
  eachOf(tokens, 'VBG', (token, gerund) => {
    const verb = token.head;
    if (token.relation !== 'advcl' || verb < 0 || verb > gerund) return;
    if (!/^(?:begin|start)$/.test(lemmaOf(token))) return;
    const noun = gerund - 1;
    const { head, relation, upos } = tokens[noun];
    if (upos !== 'NOUN' || head !== verb || !/^(?:obj|obl|nsubj:pass)$/.test(relation) || canAct(tokens[noun])) return;
    const below = childrenOf(tokens, gerund);
    const time = below.find((child) => child > gerund && /^obl/.test(tokens[child].relation));
    if (time === undefined || firstOf(tokens, time) !== gerund + 1 || below.some((child) => child < gerund)) return;
    if (isTime(tokens, time)) changes.set(gerund, { head: noun, relation: 'acl' });
  });
  return changed(tokens, changes);
}

const isTime = (tokens: Tokens, at: number): boolean =>
  TEMPORAL_NOUNS.has(lemmaOf(tokens[at])) ||
  (tokens[at].upos === 'NUM' && TEMPORAL_NOUNS.has(tokens[at - 1].lemma.toLowerCase()));

/**
 * "As the fee exceeded the cap, the court held, the contract could not stand": of two subjects of one verb the first, with a past
 * tense and a comma right behind it, is who tells the sentence in passing.
 */
export function tellersBetweenCommas(tokens: Tokens): Token[] | null {
  for (let telling = 2; telling < tokens.length - 2; telling++) {
    const { relation, head: teller, xpos } = tokens[telling];
    if (relation !== 'acl' || teller !== telling - 1 || !/^VB[DN]$/.test(xpos)) continue;
    if (!TELLS_IN_PASSING.test(lemmaOf(tokens[telling])) || tokens[telling + 1].text !== ',') continue;
    const verb = tokens[teller].head;
    const first = firstOf(tokens, teller);
    if (verb < telling || !/^nsubj/.test(tokens[teller].relation) || tokens[first - 1]?.text !== ',') continue;
    if (!canAct(tokens[teller]) || tokens.slice(telling + 2, verb).some(({ text }) => text === ',')) continue;
    const hasOther = childrenOf(tokens, verb).some(
      (child) => child > telling && child < verb && /^nsubj/.test(tokens[child].relation),
    );
    if (!hasOther) continue;
    return changed(
      tokens,
      new Map<number, Partial<Token>>([
        [telling, { head: verb, relation: 'parataxis', xpos: 'VBD' }],
        [teller, { head: telling, relation: 'nsubj' }],
      ]),
    );
  }
  return null;
}

/** Verbs of deciding and of saying that stand in passing. */
const TELLS_IN_PASSING =
  /^(?:hold|find|rule|conclude|reason|decide|say|warn|argue|write|add|note|claim|allege|insist|report)$/;
