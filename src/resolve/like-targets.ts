import { TEMPORAL_NOUNS } from '../data/temporal';
import { thingWord } from '../data/thing-words';
import { wordsOf } from '../text/minhash';
import { mentionsIn } from './by-sentence';
import { rowsOf } from './claim-rows';
import { joinAlike, targetWords, tellBoth } from './like-things';
import { contentWords, countShared, daysApart, sentenceText } from './like-words';
import type { Sets } from './union';
import type { Utterance } from './utterances';

/*
 * "Its freight arm" here is "its freight business" there, "its last elephant" is "the elephant" later: targets without a name, of one agent
 * with a name and one class, within days, that no article tells apart. The nouns are one or are used of one thing, what is said of the one is
 * said of the other or of one of them nothing is, and the sentences have something else in common.
 */

/** Days between two articles that tell of one deed. */
const MOST_DAYS = 3;
/** Share of the words of the shorter sentence, beside agent and deed, that the other has too. */
const LEAST_SHARE = 0.25;

interface Target {
  readonly group: number;
  readonly utterances: readonly Utterance[];
  readonly head: string;
  /** Words that say which it is. */
  readonly more: readonly string[];
}

/** Joins the groups of keys (deeds of one agent and one class) whose targets newsrooms call differently. */
export function joinLikeTargets(
  keys: readonly string[],
  groups: ReadonlyMap<string, readonly Utterance[]>,
  sets: Sets,
): void {
  const targets = keys.flatMap((key, group) => targetOf(key, group, groups.get(key)!));
  joinAlike(targets, areLike, sets);
}

function targetOf(key: string, group: number, utterances: readonly Utterance[]): Target[] {
  const words = targetWords(key);
  if (words === null) return [];
  const main = words.main.map(thingWord);
  const head = main.pop()!;
  const more = [...main, ...words.behind.map(thingWord)];
  return [{ group, utterances, head, more: more.filter((word) => !/^(?:an?|the|its?)$/.test(word)) }];
}

function areLike(left: Target, right: Target): boolean {
  const [less, more] = left.more.length < right.more.length ? [left, right] : [right, left];
  if (less.more.length > 0 && !less.more.some((word) => more.more.includes(word))) return false;
  if (tellBoth(less.utterances, more.utterances)) return false;
  return less.utterances.some((one) => more.utterances.some((other) => tellAlike(one, other)));
}

function tellAlike(left: Utterance, right: Utterance): boolean {
  if (!(daysApart(left.article, right.article) <= MOST_DAYS)) return false;
  const [own, other] = [toldBeside(left), toldBeside(right)];
  const shared = countShared(own, other);
  return shared > 0 && shared >= LEAST_SHARE * Math.min(own.size, other.size);
}

/** What the sentence says beside agent, deed and teller. */
function toldBeside({ article, reading, row, subject, claim }: Utterance): ReadonlySet<string> {
  const rows = rowsOf(reading);
  const tellers = mentionsIn(reading, row.sentence).filter(({ id }) => rows.isTeller(id));
  const besides = new Set(
    [subject?.name ?? '', claim.predicate.text, ...tellers.map(({ text }) => text)].flatMap(wordsOf),
  );
  const words = [...contentWords(sentenceText(article.text, reading.sentences[row.sentence]))].map(thingWord);
  return new Set(words.filter((word) => !besides.has(word) && !TEMPORAL_NOUNS.has(word)));
}
