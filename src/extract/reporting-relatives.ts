import type { Token } from '../model';
import { nounBefore, predicateOf } from './repairs-told-relatives';
import {
  type Changes,
  changed,
  FINITE,
  finiteOf,
  hasCycle,
  hasSubject,
  noChanges,
  PHRASE_TAGS,
  subjectRelation,
  type Tokens,
} from './tree-repair';

/** The words of a teller between two commas, and the verb of telling. */
interface Aside {
  readonly from: number;
  readonly to: number;
  readonly verb: number;
  readonly teller: number;
}

/** "who, she said, was filming": where the clause begins, and what its first word is in it. */
interface Opening {
  /** The word that opens the relative clause: "in" of "in which". */
  readonly first: number;
  readonly relative: number;
  /** The relative word, or the noun behind "whose". */
  readonly place: number;
}

/**
 * "confirmed the arrest of a driver who, she said, was filming the crash": an aside right behind a relative word speaks of the
 * relative clause alone. The parser cuts the clause in two there. Null where no relative word stands before it.
 */
export function asideInRelative(tokens: Tokens, { from, to, verb, teller }: Aside): readonly Token[] | null {
  if (tokens[from - 1]?.text !== ',' || tokens[to + 1]?.text !== ',') return null;
  const opening = openingBefore(tokens, from - 1);
  const finite = opening ? finiteBehind(tokens, to + 2) : -1;
  if (!opening || finite < 0) return null;
  const deed = predicateOf(tokens, finite);
  const noun = nounBefore(tokens, opening.first);
  if (noun < 0 || deed <= to) return null;
  const isOf = (at: number, above: number) => tokens[at].head === above;
  // What the parser made the verb of the sentence is none of the relative clause.
  if ([verb, deed].some((at) => tokens[at].head < 0) || isOf(noun, deed) || isOf(noun, verb)) return null;
  const hasOwn = finite > to + 2 && tokens.slice(to + 2, finite).some(({ xpos }) => /^(N|PRP|DT|CD)/.test(xpos));
  const changes: Changes = new Map([
    [deed, { head: noun, relation: 'acl:relcl' }],
    [verb, { head: deed, relation: 'parataxis', upos: 'VERB' }],
    [teller, { head: verb, relation: 'nsubj' }],
  ]);
  changes.set(opening.place, { head: deed, relation: placeOf(tokens, opening, deed, hasOwn) });
  if (opening.place !== opening.relative) changes.set(opening.relative, { head: opening.place, relation: 'nmod:poss' });
  if (opening.first !== opening.relative) changes.set(opening.first, { head: opening.place, relation: 'case' });
  tokens.forEach((token, at) => {
    if (at <= to || at === deed) return;
    const isHelper = at < deed && FINITE.has(token.xpos);
    if (isHelper && !isOf(at, deed)) changes.set(at, { head: deed, relation: helping(tokens, at, deed) });
    else if (isOf(at, verb) || (at < deed && isOf(at, opening.place)))
      changes.set(at, {
        head: deed,
        relation: at < deed && hasOwn && /^N|^PRP/.test(token.xpos) ? 'nsubj' : token.relation,
      });
  });
  const result = changed(tokens, changes);
  return result && !hasCycle(result) ? result : null;
}

/**
 * "said the board had to answer: it was warned in June, he claimed, and did nothing": between commas, an aside speaks of what stands
 * behind the colon. Null where no clause stands there, or where the sentence hangs on one.
 */
export function asideBehindColon(tokens: Tokens, { from, to, verb, teller }: Aside): readonly Token[] | null {
  if (tokens[from - 1]?.text !== ',' || tokens[to + 1]?.text !== ',') return null;
  const colon = tokens.findLastIndex(({ text }, at) => at < from && /^[:;]$/.test(text));
  const root = tokens.findIndex(({ head }) => head < 0);
  if (colon < 1 || root > colon || !tokens.slice(0, colon).some(({ xpos }) => FINITE.has(xpos))) return null;
  const isBehind = (at: number) => at > colon && at < from;
  const deed = tokens.findIndex(
    ({ head, upos }, at) => isBehind(at) && !isBehind(head) && upos !== 'PUNCT' && finiteOf(tokens, at) !== undefined,
  );
  if (deed < 0 || !hasSubject(tokens, deed)) return null;
  const changes = noChanges();
  if (tokens[deed].head >= from) changes.set(deed, { head: root, relation: 'parataxis' });
  tokens.forEach((token, at) => {
    if (at !== deed && token.head === verb && (at < from || at > to)) changes.set(at, { head: deed });
  });
  changes.set(verb, { head: deed, relation: 'parataxis', upos: 'VERB' });
  changes.set(teller, { head: verb, relation: 'nsubj' });
  const result = changed(tokens, changes);
  return result && !hasCycle(result) ? result : null;
}

function openingBefore(tokens: Tokens, comma: number): Opening | null {
  const last = comma - 1;
  if (last < 1) return null;
  const isPlain = /^(who|whom|which|where|when)$/i.test(tokens[last].text);
  const isThat = /^that$/i.test(tokens[last].text) && tokens[last - 1].upos === 'NOUN';
  if (isPlain || isThat) {
    const first = tokens[last - 1].xpos === 'IN' && last > 1 ? last - 1 : last;
    return { first, relative: last, place: last };
  }
  // "whose cameras, he said, were used"
  let at = last;
  while (at > 0 && last - at < LONGEST_OWNED && PHRASE_TAGS.has(tokens[at].xpos)) at--;
  return at < last && /^whose$/i.test(tokens[at].text) ? { first: at, relative: at, place: last } : null;
}

/** Words behind "whose". */
const LONGEST_OWNED = 5;

/** The finite word that comes first behind the aside, with nothing but its subject and adverbs before it; -1 where there is none. */
function finiteBehind(tokens: Tokens, from: number): number {
  let at = from;
  while (at < tokens.length && (PHRASE_TAGS.has(tokens[at].xpos) || tokens[at].xpos === 'RB')) at++;
  return at < tokens.length && FINITE.has(tokens[at].xpos) ? at : -1;
}

function placeOf(tokens: Tokens, { first, relative, place }: Opening, deed: number, hasOwn: boolean): string {
  if (first !== relative) return 'obl';
  if (/^(where|when)$/i.test(tokens[relative].text)) return 'advmod';
  if (hasOwn) return place === relative ? 'obj' : 'dep';
  return subjectRelation(tokens, deed);
}

function helping(tokens: Tokens, at: number, deed: number): string {
  if (tokens[at].lemma !== 'be') return 'aux';
  if (tokens[deed].upos !== 'VERB') return 'cop';
  return tokens[deed].xpos === 'VBN' ? 'aux:pass' : 'aux';
}
