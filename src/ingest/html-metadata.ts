/*
 * Title, outlet, date, byline and address of a page, from what it says of itself: JSON-LD, then Open Graph and other meta tags, then
 * microdata and marks in the text. Read before the main text is taken, which takes the page apart.
 */
import { parsePublished } from '../text/date';
import type { ArticleFields } from './article';

type Field = keyof Omit<ArticleFields, 'text'>;
export type PageFields = { readonly [Name in Field]: string | null };

/** The element tree as far as this program looks at it; linkedom's has no types of its own that compile without the DOM's. */
export interface Page {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface PageElement extends Page {
  readonly tagName: string;
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

/** Names of meta tags, by `name`, `property` or `itemprop`; the first that is there and can be used is taken. */
const META: { readonly [Name in Field]: readonly string[] } = {
  title: ['og:title', 'headline', 'dc.title', 'dcterms.title', 'twitter:title', 'citation_title', 'parsely-title'],
  outlet: [
    'og:site_name',
    'dc.publisher',
    'dcterms.publisher',
    'publisher',
    'citation_journal_title',
    'cre',
    'application-name',
  ],
  published: [
    'article:published_time',
    'og:published_time',
    'datepublished',
    'article:published',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date',
    'dcterms.date',
    'dcterms.created',
    'pubdate',
    'publishdate',
    'publish-date',
    'originalpublicationdate',
    'cxenseparse:recs:publishtime',
    'citation_publication_date',
    'date',
  ],
  byline: [
    'author',
    'article:author',
    'byl',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'sailthru.author',
    'citation_author',
  ],
  url: ['og:url', 'parsely-link'],
};

/** Marks in the page itself, tried after its head. */
const MARKS: readonly { readonly field: Field; readonly selector: string; readonly attribute: string | null }[] = [
  { field: 'published', selector: '[itemprop="datePublished"][datetime]', attribute: 'datetime' },
  { field: 'published', selector: 'article time[datetime], header time[datetime]', attribute: 'datetime' },
  { field: 'published', selector: 'time[pubdate], time[datetime]', attribute: 'datetime' },
  { field: 'published', selector: '[itemprop="datePublished"]', attribute: null },
  { field: 'published', selector: '.published, .pubdate, .post-date, .entry-date, .dateline, .date', attribute: null },
  { field: 'byline', selector: '[itemprop="author"] [itemprop="name"]', attribute: null },
  {
    field: 'byline',
    selector: '[itemprop="author"], [rel~="author"], .byline, .author-name, .author',
    attribute: null,
  },
  { field: 'url', selector: 'link[rel="canonical"]', attribute: 'href' },
  { field: 'title', selector: 'article h1, main h1', attribute: null },
  { field: 'title', selector: 'h1', attribute: null },
];

/** Longest value that is taken for a title, a name or a date, in UTF-16 code units. */
const LONGEST = 400;

/** What the page says of itself; `title` without the outlet's name behind it. */
export function pageFields(page: Page): PageFields {
  const linked = linkedFields(page);
  const metas = metaValues(page);
  const candidates = (field: Field): (string | null)[] => [
    linked[field],
    ...META[field].map((name) => metas.get(name) ?? null),
    ...MARKS.filter((mark) => mark.field === field).map((mark) => marked(page, mark.selector, mark.attribute)),
  ];
  const first = (field: Field, fits: (value: string) => boolean) =>
    candidates(field).find((value) => value !== null && value.length <= LONGEST && fits(value)) ?? null;
  const outlet = first('outlet', () => true);
  const written = first('title', () => true) ?? clean(page.querySelector('title')?.textContent);
  return {
    title: written === null ? null : withoutOutlet(written, outlet),
    outlet: outlet ?? outletOfTitle(clean(page.querySelector('title')?.textContent), written),
    // Where none can be read, the first that is there is handed on, so that the reader of the outcome learns of it.
    published: publishedOf(candidates('published')),
    byline: bylineOf(first('byline', (value) => !/^https?:/i.test(value))),
    url: first('url', (value) => /^https?:\/\//i.test(value)),
  };
}

/** The first that can be read; else the first that is there, so that whoever reads the outcome learns of it. */
function publishedOf(candidates: readonly (string | null)[]): string | null {
  const dates = candidates.flatMap((date) =>
    date === null || date.length > LONGEST
      ? []
      : [date.replace(/^(?:first )?(?:published|posted|updated)(?: on| at|:)? /i, '')],
  );
  return dates.find((date) => parsePublished(date) !== null) ?? dates[0] ?? null;
}

function clean(text: string | null | undefined): string | null {
  const plain = (text ?? '').replace(/\s+/g, ' ').trim();
  return plain === '' ? null : plain;
}

function metaValues(page: Page): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta')) {
    const content = clean(meta.getAttribute('content'));
    if (content === null) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name && !values.has(name)) values.set(name, content);
    }
  }
  return values;
}

function marked(page: Page, selector: string, attribute: string | null): string | null {
  const element = page.querySelector(selector);
  return clean(attribute === null ? element?.textContent : element?.getAttribute(attribute));
}

function bylineOf(written: string | null): string | null {
  return written === null ? null : clean(written.replace(/^(?:written |words )?by:? /i, ''));
}

/** "Strike ends - The Delta Post" is the title "Strike ends" of The Delta Post. */
function withoutOutlet(title: string, outlet: string | null): string {
  if (outlet === null) return title;
  for (const bar of [' - ', ' | ', ' – ', ' — ', ' :: ', ' • '])
    if (title.toLowerCase().endsWith(`${bar}${outlet}`.toLowerCase()))
      return title.slice(0, -(bar.length + outlet.length)).trim();
  return title;
}

/** A `<title>` that is the headline and, behind a bar, something else: that is the outlet. */
function outletOfTitle(whole: string | null, headline: string | null): string | null {
  if (whole === null || headline === null || !whole.startsWith(headline)) return null;
  return clean(/^ ?[-|–—•] (.{2,60})$/.exec(whole.slice(headline.length))?.[1]);
}

/** Types of schema.org that are one article; pages also describe their site, their breadcrumbs and their videos. */
const ARTICLE_TYPE = /(?:article|newsarticle|reportage|blogposting|opinion|review)/i;
/** How deep and how far JSON-LD is looked through. */
const LINKED_DEPTH = 6;
const LINKED_NODES = 2_000;

function linkedFields(page: Page): PageFields {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const article = articleIn(parsed(script.textContent ?? ''));
    if (article !== null) return fieldsOf(article);
  }
  return { title: null, outlet: null, published: null, byline: null, url: null };
}

type Linked = ReadonlyMap<string, unknown>;

/** Pages wrap their JSON-LD in comments and leave line breaks in its strings. */
function parsed(text: string): unknown {
  const bare = text.replace(/^\s{0,99}(?:<!--|\/\/<!\[CDATA\[)/, '').replace(/(?:-->|\/\/\]\]>)\s{0,99}$/, '');
  try {
    return JSON.parse(bare);
  } catch {
    try {
      return JSON.parse(bare.replace(/[\u0000-\u001f]/g, ' '));
    } catch {
      return null;
    }
  }
}

/** The first article among what is linked, the outermost first. */
function articleIn(root: unknown): Linked | null {
  let level: unknown[] = [root];
  let seen = 0;
  for (let depth = 0; depth < LINKED_DEPTH && level.length > 0; depth++) {
    const next: unknown[] = [];
    for (const value of level) {
      if (++seen > LINKED_NODES || typeof value !== 'object' || value === null) continue;
      if (Array.isArray(value)) {
        next.push(...value.slice(0, LINKED_NODES));
        continue;
      }
      const record = new Map(Object.entries(value));
      if (ARTICLE_TYPE.test(words(record.get('@type')).join(' '))) return record;
      next.push(
        record.get('@graph'),
        record.get('mainEntity'),
        record.get('mainEntityOfPage'),
        record.get('itemListElement'),
      );
    }
    level = next;
  }
  return null;
}

function fieldsOf(article: Linked): PageFields {
  const first = (name: string) => clean(words(article.get(name))[0]);
  return {
    title: unescaped(first('headline') ?? first('name')),
    outlet: unescaped(first('publisher') ?? first('sourceOrganization')),
    published: first('datePublished') ?? first('dateCreated'),
    byline: unescaped(clean(words(article.get('author')).join(', '))),
    url: first('url') ?? first('mainEntityOfPage') ?? first('@id'),
  };
}

/** Texts in a value of JSON-LD: itself, the `name` or `@id` of an object, or those of a list. */
function words(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap(words);
  if (typeof value !== 'object' || value === null) return [];
  const record = new Map(Object.entries(value));
  const name = record.get('name') ?? record.get('@id');
  return typeof name === 'string' ? [name] : [];
}

const REFERENCES = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['#39', "'"],
  ['#039', "'"],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['#8217', '’'],
  ['#8216', '‘'],
  ['#8220', '“'],
  ['#8221', '”'],
]);

/** Some publishers escape HTML inside their JSON. */
function unescaped(text: string | null): string | null {
  return text === null ? null : text.replace(/&(#?\w{2,6});/g, (whole, name: string) => REFERENCES.get(name) ?? whole);
}
