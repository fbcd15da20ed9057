import type { NounSense } from '../data/nouns';
import { allowed } from './coreference-candidates';
import type { Chain } from './coreference-chains';
import type { View } from './coreference-view';

/** How many sentences back "such a letter" finds the letter. */
const SUCH_REACH = 3;
/** The same of "that letter". */
const THAT_REACH = 2;
/** How many earlier mentions with the same head are looked at. */
const LOOKED_AT = 12;
/** What a text tells of one of is seldom told of another by the bare noun: papers and agreements, not parties, teams and people. */
const TOLD_ONCE: ReadonlySet<NounSense> = new Set<NounSense>(
  'document rule pact proposal demand undertaking procedure meeting violence disaster authority nature'.split(
    ' ',
  ) as NounSense[],
);

/**
 * "The mayor got a letter. She knew of no such letter": what was last called by the same noun, one as well, where the words add
 * nothing to it. "Such letters" are any of that kind, and null.
 */
export function suchAsBefore(view: View, mention: number, of: readonly Chain[]): Chain | null {
  const { kind, many, sense } = view.traits[mention];
  if (kind !== 'other-noun' || many === true || sense === 'time' || !saysSuch(view, mention)) return null;
  const before = view.sameHead[mention];
  const chain = before < 0 ? undefined : of[before];
  if (chain === undefined || view.traits[before].many === true || isOfAny(view, before)) return null;
  const apart = view.drafts[mention].sentence - view.drafts[before].sentence;
  return apart <= SUCH_REACH && view.drafts[mention].owner === null && addsNothing(view, mention, before)
    ? chain
    : null;
}

/** What a noun that the weights leave open was called just before, or is always called; on marked texts such ties are right 95 times in 100. */
export function saidBefore(view: View, mention: number, of: readonly Chain[]): Chain | null {
  const before = view.sameHead[mention];
  const chain = before < 0 ? undefined : of[before];
  if (chain === undefined || hasMoreBehind(view, mention)) return null;
  if (view.traits[mention].many !== view.traits[before].many || !allowed(view, mention, chain)) return null;
  return isThatOfBefore(view, mention, before) || isOneOfItsName(view, mention) ? chain : null;
}

/**
 * "They sent letters. Those letters": what a sentence or two before was last called so; not within a sentence, where "Huawei's
 * products" may stand against "these products", and not "a similar ban", which is another.
 */
function isThatOfBefore(view: View, mention: number, before: number): boolean {
  const { kind, sense } = view.traits[mention];
  const apart = view.drafts[mention].sentence - view.drafts[before].sentence;
  if (kind !== 'that-noun' || sense === 'time' || apart < 1 || apart > THAT_REACH || isOfAny(view, before))
    return false;
  // "those groups" after "more violent groups" may be all of them, "those members" after "its members" a few
  if (view.traits[mention].many === true && !isSaidAlike(view, mention, before)) return false;
  return addsNothing(view, mention, before) && !/\b(?:similar|other|another)\b/.test(view.drafts[before].key);
}

function isSaidAlike(view: View, mention: number, before: number): boolean {
  const words = (one: number) => view.drafts[one].key.replace(NUMBERS, '');
  return view.traits[before].kind !== 'owned' && words(mention) === words(before);
}
const NUMBERS = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*) /;

/** "The agreement" after "an interim agreement" and many a time "the agreement": never called otherwise, but when it was brought in. */
function isOneOfItsName(view: View, mention: number): boolean {
  const { kind, lemma, sense } = view.traits[mention];
  if (kind !== 'definite' || sense === null || !TOLD_ONCE.has(sense)) return false;
  const isBare = (one: number) => view.drafts[one].key === lemma;
  const last = view.sameHead[mention];
  if (!isBare(mention) || !isBare(last) || view.traits[last].kind !== 'definite') return false;
  let looked = 0;
  for (let at = last; at >= 0 && looked < LOOKED_AT; at = view.sameHead[at], looked++) {
    const isFirst = view.sameHead[at] < 0;
    if (!isFirst && (!isBare(at) || view.traits[at].kind === 'other-noun' || hasMoreBehind(view, at))) return false;
  }
  return true;
}

const hasMoreBehind = (view: View, mention: number) => view.drafts[mention].full[1] > view.drafts[mention].range[1];

/** "Every vote", "no letter": none in particular. "Any operator that closes ... such an operator" is each that does. */
function isOfAny(view: View, mention: number): boolean {
  const { sentence, range } = view.drafts[mention];
  return /^(?:every|each|no)$/i.test(view.trees[sentence].tokens[range[0]].text);
}

/** Whether all words of a noun were said with the one before. */
function addsNothing(view: View, mention: number, before: number): boolean {
  const known = new Set(view.drafts[before].key.split(' '));
  return view.drafts[mention].key.split(' ').every((word) => word === 'such' || known.has(word));
}

function saysSuch(view: View, mention: number): boolean {
  const { sentence, range, head } = view.drafts[mention];
  const before = view.trees[sentence].tokens.slice(Math.max(0, range[0] - 2), head);
  return before.some(({ text }, n) => text.toLowerCase() === 'such' && !/^as$/i.test(before[n + 1]?.text ?? ''));
}
