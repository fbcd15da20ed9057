/* How archives of news name the parts of an article in JSON. Rows, tried in order; a dot leads into an object. */
import type { ArticleFields } from './article';

type Field = keyof ArticleFields;

interface FieldRow {
  readonly field: Field;
  readonly names: readonly string[];
}

export const DUMP_FIELDS: readonly FieldRow[] = [
  {
    field: 'text',
    names: [
      'text',
      'articleBody',
      'article_body',
      'body',
      'bodyText',
      'body_text',
      'fields.bodyText',
      'fields.body',
      'content',
      'content_html',
      'content_text',
      'content.rendered',
      'maintext',
      'main_text',
      'full_text',
      'fulltext',
      'article_text',
      'cleaned_text',
      'article',
      'story',
      'article_content',
      'raw_text',
      'paragraphs',
      'description',
      'abstract',
      'summary',
    ],
  },
  {
    field: 'title',
    names: [
      'title',
      'headline',
      'headline.main',
      'webTitle',
      'title.rendered',
      'fields.headline',
      'article_title',
      'name',
    ],
  },
  {
    field: 'outlet',
    names: [
      'outlet',
      'source.name',
      'source.title',
      'source',
      'publication',
      'publisher.name',
      'publisher',
      'publication_name',
      'news_outlet',
      'media',
      'site_name',
      'site',
      'source_domain',
      'domain',
    ],
  },
  {
    field: 'published',
    names: [
      'published',
      'publishedAt',
      'published_at',
      'datePublished',
      'date_published',
      'date_publish',
      'publish_date',
      'published_date',
      'publication_date',
      'pub_date',
      'pubDate',
      'webPublicationDate',
      'first_publish_date',
      'date',
      'date_gmt',
      'timestamp',
      'created_at',
    ],
  },
  {
    field: 'byline',
    names: ['byline', 'byline.original', 'fields.byline', 'author', 'author.name', 'authors', 'creator', 'writer'],
  },
  {
    field: 'url',
    names: [
      'url',
      'link',
      'web_url',
      'webUrl',
      'canonical_url',
      'canonicalUrl',
      'permalink',
      'article_url',
      'uri',
      'href',
    ],
  },
];

/** Where the list of articles stands, in an object that is none itself. */
export const DUMP_LISTS: readonly string[] = [
  'articles',
  'response.docs',
  'response.results',
  'hits.hits',
  'items',
  'results',
  'data.articles',
  'data',
  'docs',
  'documents',
  'stories',
  'entries',
  'records',
  'news',
  'posts',
];

type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path of own properties, or undefined. */
export function at(value: unknown, path: string): unknown {
  let here = value;
  for (const name of path.split('.')) {
    if (!isObject(here) || !Object.hasOwn(here, name)) return undefined;
    here = here[name];
  }
  return here;
}

/** The articles of a dump: a list, an object with a list in a known place, or one article. */
export function recordsOf(dump: unknown): readonly unknown[] | null {
  if (Array.isArray(dump)) return dump;
  if (!isObject(dump)) return null;
  if (fieldsOfRecord(dump) !== null && !DUMP_LISTS.some((path) => Array.isArray(at(dump, path)))) return [dump];
  for (const path of DUMP_LISTS) {
    const list = at(dump, path);
    if (Array.isArray(list)) return list;
  }
  return null;
}

/** The fields of one record, whatever they are called; null where it has no text. */
export function fieldsOfRecord(record: unknown): ArticleFields | null {
  // Search engines wrap what was stored.
  const inner = isObject(record) && isObject(record['_source']) ? record['_source'] : record;
  if (!isObject(inner)) return null;
  const found = new Map<Field, string>();
  for (const { field, names } of DUMP_FIELDS) {
    const value = names.map((name) => textOf(at(inner, name), field)).find((one) => one !== null) ?? null;
    if (value !== null) found.set(field, value);
  }
  const text = found.get('text');
  return text === undefined ? null : { ...Object.fromEntries(found), text };
}

function textOf(value: unknown, field: Field): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (field === 'published' && typeof value === 'number') return dayOf(value);
  if (Array.isArray(value)) return listOf(value, field);
  return null;
}

function listOf(values: readonly unknown[], field: Field): string | null {
  const words = values
    .map((one) => (isObject(one) ? (one['name'] ?? one['text']) : one))
    .filter((one): one is string => typeof one === 'string' && one.trim() !== '');
  return words.length === 0 ? null : words.join(field === 'text' ? '\n\n' : ', ');
}

/** Seconds or milliseconds since 1970, as an ISO day with its time; what is neither is no date. */
function dayOf(value: number): string | null {
  const milliseconds = value > 1e11 ? value : value * 1_000;
  if (!Number.isFinite(milliseconds) || milliseconds < 0 || milliseconds > 4e12) return null;
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
