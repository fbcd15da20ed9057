import type { Reading } from '../model';
import { rowsOf } from './claim-rows';
import type { ReadArticle } from './clusters';
import { dayOf } from './like-words';
import { familyOf } from './opposites';
import type { Parties } from './parties';
import type { Utterance } from './utterances';

/*
 * What one person says on one occasion newsrooms print in words of their own: "The bill will be vetoed, Governor Reyes promised", "Reyes vowed
 * to veto the bill". What is said on the word of one speaker of one kind of deed, within days, may be of one deed.
 */

/** Days between two articles that have a speaker's word on one occasion. */
const MOST_DAYS = 3;
/** Articles of a speaker and a kind of deed that are compared, those last told of; keeps the work linear. */
const MOST = 12;

interface Spoken {
  readonly utterance: Utterance;
  readonly day: number;
}

/** What others have before it on the word of the one who says this, of the same kind of deed; in order of days, then of articles. */
export function spokenByOthers(
  articles: readonly ReadArticle[],
  utterances: readonly (readonly Utterance[])[],
  parties: Parties,
): (utterance: Utterance) => readonly Utterance[] {
  const found = new Map<string, Spoken[]>();
  const keys = new Map<Utterance, string>();
  utterances.forEach((own, place) => {
    const { article, reading } = articles[place]!;
    const day = dayOf(article.published);
    if (Number.isNaN(day)) return;
    for (const utterance of own) {
      const speaker = speakerOf(utterance, reading, parties);
      if (speaker === null) continue;
      const key = `${familyOf(utterance.relationClass)} ${speaker}`;
      keys.set(utterance, key);
      const some = found.get(key);
      if (some === undefined) found.set(key, [{ utterance, day }]);
      else some.push({ utterance, day });
    }
  });
  const places = new Map<Utterance, number>();
  for (const [key, some] of found) {
    if (some.every(({ utterance }) => utterance.article.id === some[0]!.utterance.article.id)) found.delete(key);
    else {
      some.sort((left, right) => left.day - right.day);
      some.forEach(({ utterance }, at) => void places.set(utterance, at));
    }
  }
  return (utterance) => {
    const key = keys.get(utterance);
    const some = (key === undefined ? undefined : found.get(key)) ?? [];
    const at = places.get(utterance);
    if (at === undefined) return [];
    const { day } = some[at]!;
    return some
      .slice(Math.max(0, at - MOST), at)
      .filter((one) => day - one.day <= MOST_DAYS && one.utterance.article.id !== utterance.article.id)
      .map((one) => one.utterance);
  };
}

/** Key of the person by name on whose word it is told; null where nobody has one. */
function speakerOf({ number, row }: Utterance, reading: Reading, parties: Parties): string | null {
  if (row.form !== 'clause') return null;
  const teller = rowsOf(reading).tellersOf(number).at(-1);
  const mention = teller === undefined ? undefined : reading.mentions[teller];
  if (mention?.form !== 'name' || mention.type !== 'person') return null;
  const party = parties.ofMention(mention.id);
  return party !== null && /^[ne]:/.test(party.key) ? party.key : null;
}
