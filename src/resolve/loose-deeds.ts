import { groupedBy } from '../text/grouped';
import { wordsOf } from '../text/minhash';
import { mentionsIn } from './by-sentence';
import { rowsOf } from './claim-rows';
import { countShared, dayOf } from './like-words';
import type { Parties } from './parties';
import { sets as unionOf } from './union';
import type { Utterance } from './utterances';

/*
 * "A tram killed a cyclist in Orsk" names neither who nor whom, and so each article has a deed of its own. Two of them are one where agent,
 * deed and target are told in the same words within days, and the sentences name the same place or speaker, and no other place.
 */

/** Days between two articles that tell of one deed without a name. */
const MOST_DAYS = 3;
/** Share of the words of the shorter sentence that the other has too. */
const LEAST_SHARE = 0.5;
/** Sentences with one name that are compared with each other; keeps the work linear. */
const MOST = 16;

interface Told {
  readonly group: number;
  readonly article: string;
  readonly day: number;
  readonly words: ReadonlySet<string>;
  /** Keys of the names in the sentence, and whether each stands for who tells it. */
  readonly names: ReadonlyMap<string, boolean>;
}

/** Keys of deeds without a name that are one, in groups; `keys` have agent, class and target in common. */
export function sameLooseDeeds(
  keys: readonly string[],
  groups: ReadonlyMap<string, readonly Utterance[]>,
  parties: Parties,
): string[][] {
  const union = unionOf(keys.length);
  const told = keys.flatMap((key, group) => groups.get(key)!.flatMap((one) => toldIn(one, group, parties)));
  const byName = new Map<string, Told[]>();
  for (const one of told)
    for (const name of one.names.keys()) {
      const others = byName.get(name) ?? [];
      byName.set(name, others);
      for (const other of others) if (areOne(one, other)) union.join(one.group, other.group);
      if (others.length < MOST) others.push(one);
    }
  const numbers = keys.map((_, at) => at);
  const found = [...groupedBy(numbers, union.find).values()].filter(({ length }) => length > 1);
  return found.map((some) => some.map((at) => keys[at]!));
}

function toldIn({ article, reading, row }: Utterance, group: number, parties: Parties): Told[] {
  const { start, end } = reading.sentences[row.sentence] ?? { start: 0, end: 0 };
  const day = dayOf(article.published);
  if (Number.isNaN(day) || start === end) return [];
  const names = new Map<string, boolean>();
  const rows = rowsOf(reading);
  for (const { id, form } of mentionsIn(reading, row.sentence)) {
    const party = form === 'name' ? parties.ofMention(id) : null;
    if (party !== null) names.set(party.key, rows.isTeller(id));
  }
  const words = new Set(wordsOf(article.text.slice(start, end)).filter((word) => word.length > 2));
  return [{ group, article: article.id, day, words, names }];
}

function areOne(left: Told, right: Told): boolean {
  if (left.article === right.article || Math.abs(left.day - right.day) > MOST_DAYS) return false;
  const least = LEAST_SHARE * Math.min(left.words.size, right.words.size);
  return countShared(left.words, right.words) >= least && (isWithin(left, right) || isWithin(right, left));
}

/** The other sentence has all names of this one, but for those who tell it. */
function isWithin({ names }: Told, outer: Told): boolean {
  return [...names].every(([key, tells]) => tells || outer.names.has(key));
}
