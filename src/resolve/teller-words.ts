import { ANY_BODY, OWN_VOICE } from '../data/citation-cues';
import type { Article, AttributionStep, Mention, Reading } from '../model';
import { mentionsIn } from './by-sentence';

/* What the words beside a teller say of who it is: a name that goes on, an aside behind it, a name behind a post. */

/** Characters in which a name is looked for behind a teller. */
export const LONGEST_NAME = 60;
const NAME_GOES_ON = /^(?: (?:and|of|the|for|at|on|de|&) \p{Lu}[\p{L}\d’'-]*| \p{Lu}[\p{L}\d’'-]*){1,4}/u;
const LONGEST_ASIDE = 90;
const ASIDE = /^, ([^,.;:“”"]{1,80})/;

/** A teller's words with what goes on as a name behind them; null where nothing does. */
export function longerName({ by }: AttributionStep, { text }: Article): string | null {
  const more = by.text === '' ? null : NAME_GOES_ON.exec(text.slice(by.end, by.end + LONGEST_NAME));
  return more === null ? null : by.text + more[0];
}

/** Words behind a name, from its comma to the next mark; empty where there are none. */
export function asideBehind({ form, end }: Mention, { text }: Article): string {
  return (form === 'name' && ASIDE.exec(text.slice(end, end + LONGEST_ASIDE))?.[1]) || '';
}

/** "A company statement", "the airline's spokesman", "Anna Brook, the company's spokeswoman". */
export function isOwnVoice(mention: Mention, article: Article): boolean {
  const { form, start, end, full } = mention;
  if (form === 'name') return OWN_VOICE.test(asideBehind(mention, article)) || OWN_VOICE.test(mention.title ?? '');
  const words = article.text.slice(start, Math.max(end, full?.end ?? end)).split(',')[0]!;
  return form === 'noun' && (OWN_VOICE.test(mention.text) || OWN_VOICE.test(words));
}

/** "Will dismiss coach Ivo Lund, a board member revealed": no comma behind it, and so it is not what was called Lund before. */
export function isOneUnnamed({ form, text, end, refers }: Mention, article: Article): boolean {
  return (
    form === 'noun' && refers !== null && ANY_BODY.test(text) && /^ \p{Ll}/u.test(article.text.slice(end, end + 2))
  );
}

/** "The army chief, General Ida Holm, told reporters": whoever the noun was tied to, the name behind its comma says who it is. */
export function nameBeside(mention: Mention | null, { text }: Article, reading: Reading): Mention | null {
  if (mention?.form !== 'noun') return mention;
  const end = Math.max(mention.end, mention.full?.end ?? 0);
  const name = mentionsIn(reading, mention.sentence).find(
    ({ form, start }) => form === 'name' && (start === mention.end + ', '.length || start === end + ', '.length),
  );
  if (name === undefined || !text.startsWith(', ', name.start - ', '.length) || text[name.end] !== ',') return mention;
  return name.refers === mention.id || mention.refers === (name.refers ?? name.id) ? mention : name;
}

export function headWords({ head }: Mention, { text }: Article): string {
  return text.slice(head.start, head.end);
}
