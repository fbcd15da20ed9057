import { RARE } from '../data/word-rarity';
import { by } from '../text/compare';
import { groupedBy } from '../text/grouped';
import type { ReadArticle } from './clusters';
import {
  LEAD,
  type LeadView,
  leadView,
  type SentenceView,
  sentenceView,
  type Telling,
  tellingOf,
} from './deed-tellings';
import { areElsewhere, areOpposite, isAnchored, type Pair, pairOf } from './deed-traits';
import { SPEECH_ALONE, type Utterance } from './utterances';

/*
 * Which tellings are compared: those of articles of the same days that lead with some of the same rare words. Articles are looked up by
 * such words, so that the work grows with the articles and not with their pairs.
 */

/** Days between two articles that may tell one deed. */
const MOST_DAYS = 14;
/** How many articles may lead with a word that two are looked up by; the least weight of the words they have in common. */
const MOST_ARTICLES = 24;
const LEAST_WEIGHT = 4;
/** Tellings of an article that are compared, the first. */
const MOST_CLAIMS = 12;

/** All ways to compare a claim of one article with one of another. */
export type Compared = readonly Pair[];

/** Claims of several articles that may tell one deed, in order of articles and claims. */
export function comparedIn(
  articles: readonly ReadArticle[],
  utterances: readonly (readonly Utterance[])[],
): readonly Compared[] {
  const leads = articles.map(leadView);
  const claims = new Map<number, readonly (readonly Telling[])[]>();
  const claimsOf = (place: number) => {
    const known = claims.get(place);
    if (known !== undefined) return known;
    const made = tellingsIn(articles[place]!, utterances[place]!, leads[place]!);
    claims.set(place, made);
    return made;
  };
  return nearIn(leads).flatMap(([left, right]) => {
    const [one, other] = [leads[left]!, leads[right]!];
    const tied = areTied(one, other);
    return claimsOf(left).flatMap((own) =>
      claimsOf(right).flatMap((others): Compared[] => {
        const pairs = own.flatMap((a) => others.map((b) => pairOf(a, b, tied)));
        const fit = pairs.filter((pair) => !areOpposite(pair) && isAnchored(pair) && !areElsewhere(pair));
        return fit.length === 0 ? [] : [fit];
      }),
    );
  });
}

/** Pairs of articles that are near in time and in words, by their places, sorted. */
function nearIn(leads: readonly LeadView[]): (readonly [number, number])[] {
  const byWord = new Map<string, LeadView[]>();
  for (const lead of leads) {
    if (Number.isNaN(lead.day)) continue;
    for (const [word, weight] of lead.words) {
      if (weight < RARE) continue;
      const some = byWord.get(word);
      if (some === undefined) byWord.set(word, [lead]);
      else some.push(lead);
    }
  }
  const found = new Map<number, number>();
  for (const [word, some] of byWord) {
    if (some.length < 2 || some.length > MOST_ARTICLES) continue;
    some.forEach((one, at) => {
      for (const other of some.slice(at + 1)) {
        if (Math.abs(one.day - other.day) > MOST_DAYS) continue;
        const key = one.place * leads.length + other.place;
        found.set(key, (found.get(key) ?? 0) + one.words.get(word)!);
      }
    });
  }
  return [...found]
    .flatMap(([key, weight]) => (weight >= LEAST_WEIGHT ? [key] : []))
    .sort((left, right) => left - right)
    .map((key) => [Math.floor(key / leads.length), key % leads.length] as const);
}

/** One may cite the outlet of the other, or both are of one. */
function areTied(one: LeadView, other: LeadView): boolean {
  return one.outlet !== null && (one.outlet === other.outlet || cites(one, other) || cites(other, one));
}

function cites({ written }: LeadView, { outletWords }: LeadView): boolean {
  const last = [...outletWords].at(-1);
  return last !== undefined && written().has(last);
}

/** The tellings of an article by claim: what it says first of deeds. */
function tellingsIn(one: ReadArticle, utterances: readonly Utterance[], lead: LeadView): (readonly Telling[])[] {
  const views = new Map<number, SentenceView>();
  const viewOf = (at: number) => {
    const view = views.get(at) ?? sentenceView(one, at);
    views.set(at, view);
    return view;
  };
  const told = utterances.filter(isCompared);
  const claims = [...groupedBy(told, ({ number }) => number).values()].sort(by(([first]) => order(first!)));
  return claims
    .slice(0, MOST_CLAIMS)
    .map((own, at) => own.map((utterance) => tellingOf(utterance, lead, viewOf(utterance.row.sentence), at === 0)));
}

/** Order of claims of one article, as text that sorts like numbers. */
const order = ({ row, number }: Utterance): string =>
  `${String(row.sentence).padStart(6, '0')} ${String(number).padStart(8, '0')}`;

function isCompared({ row: { form, polarity, sentence, lemma } }: Utterance): boolean {
  if (sentence >= LEAD || polarity === 'open' || (form !== 'clause' && form !== 'noun')) return false;
  return !SPEECH_ALONE.has(lemma.split(' ')[0]!);
}
