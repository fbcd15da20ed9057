import type { Article, ArticleId } from '../model';
import { parsePublished } from '../text/date';
import { shortHash } from '../text/hash';

/** What is known of an article before it has an id; `published` as it was written. */
export interface ArticleFields {
  readonly text: string;
  readonly title?: string | null;
  readonly outlet?: string | null;
  readonly byline?: string | null;
  readonly published?: string | null;
  readonly url?: string | null;
}

/** 16 hex digits of SHA-256 over url, outlet and text: the same article has the same id under any name, in any folder. */
export function articleId(url: string | null, outlet: string | null, text: string): ArticleId {
  return shortHash([url, outlet, text]) as ArticleId;
}

function known(value: string | null | undefined): string | null {
  const trimmed = value?.trim();
  return trimmed ? trimmed : null;
}

/** An article from its fields; a date that cannot be read is null. `file` is the name it was given under. */
export function makeArticle(fields: ArticleFields, file: string | null): Article {
  const outlet = known(fields.outlet);
  const url = known(fields.url);
  const published = known(fields.published);
  return {
    id: articleId(url, outlet, fields.text),
    outlet,
    title: known(fields.title),
    byline: known(fields.byline),
    published: published === null ? null : parsePublished(published),
    url,
    file,
    text: fields.text,
  };
}

/** What should be known of a date that was given and cannot be read; nothing where it can, or where there is none. */
export function dateWarnings(published: string | null | undefined): string[] {
  if (!published?.trim() || parsePublished(published.trim()) !== null) return [];
  return [`the date "${published.trim().slice(0, 60)}" could not be read; write it as 2024-05-14`];
}
