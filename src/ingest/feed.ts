/*
 * RSS 0.9 to 2.0 and Atom to the articles in them, by feedsmith. Entities and document types are refused before anything is parsed: they
 * are how a kilobyte of XML becomes a gigabyte, or reads other files.
 */
import { type ArticleFields, dateWarnings } from './article';
import { decode } from './decode';
import { type Item, type Parsed, refused } from './host/task';
import { plainFields } from './html-file';

const DEEPEST = 128;
const MOST_TAGS = 500_000;

export function readFeed(bytes: Uint8Array): Parsed {
  const decoded = decode(bytes);
  if ('binary' in decoded) return refused(`${decoded.binary}, not a feed`);
  const refusal = xmlRefusal(decoded.text);
  if (refusal !== null) return refused(refusal);
  const { parseFeed } = require('feedsmith') as typeof import('feedsmith');
  let parsed: ReturnType<typeof parseFeed>;
  try {
    parsed = parseFeed(withoutDoctype(decoded.text));
  } catch {
    return refused('XML that is no feed; RSS and Atom are read');
  }
  const { outlet, entries } = entriesOf(parsed as unknown as AnyFeed);
  if (entries.length === 0) return refused('a feed without articles');
  return {
    kind: 'items',
    items: entries.map((entry, at) => itemOf({ ...entry, outlet }, String(at + 1), decoded.encoding)),
  };
}

/** Only a document type that says nothing but its name (as RSS 0.91 had) is passed over. */
const PLAIN_DOCTYPE =
  /<!DOCTYPE\s{1,9}[\w:]{1,20}(?:\s{1,9}(?:PUBLIC|SYSTEM))?(?:\s{1,9}"[^"<>[\]]{0,200}"){0,2}\s{0,9}>/i;

function withoutDoctype(xml: string): string {
  return xml.replace(PLAIN_DOCTYPE, '');
}

class Stop extends Error {}

function xmlRefusal(xml: string): string | null {
  const bare = withoutDoctype(xml);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(bare.slice(0, 20_000))) return 'XML with a document type of its own';
  const { SaxesParser } = require('saxes') as typeof import('saxes');
  const parser = new SaxesParser({ fragment: false });
  let depth = 0;
  let tags = 0;
  parser.on('error', () => {
    // Feeds are often not well-formed; whether they can be used, the reader of feeds decides.
  });
  parser.on('doctype', () => {
    throw new Stop('XML with a document type of its own');
  });
  parser.on('opentag', () => {
    if (++depth > DEEPEST) throw new Stop(`XML nested more than ${DEEPEST} deep`);
    if (++tags > MOST_TAGS) throw new Stop(`XML of more than ${MOST_TAGS} tags`);
  });
  parser.on('closetag', () => depth--);
  try {
    for (let at = 0; at < bare.length; at += 65_536) parser.write(bare.slice(at, at + 65_536));
    parser.close();
  } catch (error) {
    if (error instanceof Stop) return error.message;
  }
  return null;
}

/** The feeds as far as they are looked at: a union of the library's types for RSS, RDF and Atom. */
interface AnyFeed {
  readonly feed: {
    readonly title?: Words;
    readonly items?: readonly AnyEntry[];
    readonly entries?: readonly AnyEntry[];
  };
}
type Words = string | { readonly value?: string };
interface AnyEntry {
  readonly title?: Words;
  readonly link?: string;
  readonly links?: readonly { readonly href?: string; readonly rel?: string }[];
  readonly guid?: { readonly value?: string; readonly isPermaLink?: boolean };
  readonly pubDate?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly authors?: readonly (string | { readonly name?: string })[];
  readonly dc?: { readonly creators?: readonly string[]; readonly dates?: readonly string[]; readonly date?: string };
  readonly content?: Words & { readonly encoded?: string };
  readonly description?: Words;
  readonly summary?: Words;
}

function wordsOf(value: Words | undefined): string | null {
  const text = typeof value === 'string' ? value : value?.value;
  return text?.trim() ? text.trim() : null;
}

function entriesOf({ feed }: AnyFeed): { outlet: string | null; entries: ArticleFields[] } {
  return { outlet: wordsOf(feed.title), entries: [...(feed.items ?? []), ...(feed.entries ?? [])].map(fieldsOf) };
}

function fieldsOf(entry: AnyEntry): ArticleFields {
  const { dc, content, guid } = entry;
  const link = entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href ?? null;
  const authors = dc?.creators ?? entry.authors?.map((one) => (typeof one === 'string' ? one : (one.name ?? ''))) ?? [];
  return {
    title: wordsOf(entry.title),
    text: content?.encoded ?? wordsOf(content) ?? wordsOf(entry.description) ?? wordsOf(entry.summary) ?? '',
    url: entry.link ?? link ?? (guid?.isPermaLink === false ? null : (guid?.value ?? null)),
    published: entry.pubDate ?? entry.published ?? dc?.dates?.[0] ?? dc?.date ?? entry.updated ?? null,
    byline: authors.filter((one) => one !== '').join(', ') || null,
  };
}

function itemOf(entry: ArticleFields, label: string, encoding: string): Item {
  const fields = plainFields(entry);
  if (fields === null)
    return { label, found: { refusal: { kind: 'rejected', reason: 'an entry with more markup than is read' } } };
  const title = fields.title ?? '';
  const body = fields.text.trim();
  // A feed gives the title apart; in the text it stands first, as a newspaper prints it.
  const text = title === '' || body.startsWith(title) ? `${body}\n` : `${title}\n\n${body}\n`;
  if (text.trim() === '') return { label, found: { refusal: { kind: 'rejected', reason: 'an entry without text' } } };
  return { label, found: { fields: { ...fields, text }, encoding, warnings: dateWarnings(fields.published) } };
}
