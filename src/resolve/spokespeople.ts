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
  { end }: Mention,
  { article, reading }: { readonly article: Article; readonly reading: Reading },
  parties: Parties,
  newsrooms: Newsrooms,
): boolean {
  if (body.entity === null) return false;
  let isThere = false;
  for (const mention of reading.mentions) {
    const { id, form, start } = mention;
    if (form !== 'name' || start >= end) continue;
    const { type } = parties.kindOf(id);
    if (type !== 'organization' && type !== 'unit') continue;
    if (parties.ofMention(id)?.key === body.key) isThere = true;
    else if (newsrooms.named(mention, mention.text, article) === null) return false;
  }
  return isThere;
}
