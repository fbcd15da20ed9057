import { BARE_SPOKES } from '../data/citation-cues';
import type { Article, Mention, Reading } from '../model';
import type { Newsrooms } from './credits';
import type { Parties, Party } from './parties';

/** "Spokeswoman Nuala Creane": of whom she speaks is not said. */
export function isBareSpokesperson(mention: Mention | null): mention is Mention {
  return mention?.form === 'name' && mention.title !== null && BARE_SPOKES.test(mention.title);
}

/** Whether a party is a body, and the article names no other up to where somebody speaks: of no other can a "spokeswoman" be. */
export function isOnlyBody(
  body: Party,
  speaker: Mention,
  one: { readonly article: Article; readonly reading: Reading },
  parties: Parties,
  newsrooms: Newsrooms,
): boolean {
  return body.entity !== null && onlyBody(speaker, one, parties, newsrooms)?.key === body.key;
}

/** The only body that an article names up to where somebody speaks; null where it names none or several. Newsrooms are none. */
export function onlyBody(
  { end }: Mention,
  { article, reading }: { readonly article: Article; readonly reading: Reading },
  parties: Parties,
  newsrooms: Newsrooms,
): Party | null {
  let only: Party | null = null;
  for (const mention of reading.mentions) {
    const { id, form, start } = mention;
    if (form !== 'name' || start >= end) continue;
    const { type } = parties.kindOf(id);
    if (type !== 'organization' && type !== 'unit') continue;
    const party = parties.ofMention(id);
    if (only !== null && party?.key === only.key) continue;
    if (newsrooms.named(mention, mention.text, article) !== null) continue;
    if (only !== null || party === null) return null;
    only = party;
  }
  return only;
}
