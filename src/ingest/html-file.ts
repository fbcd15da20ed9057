import { type ArticleFields, dateWarnings } from './article';
import { oneItem, type Parsed, refused } from './host/task';
import { readFragment, readHtml } from './html';
import { decodeHtml } from './html-encoding';

/** A page as it lies on disk or came from a server. */
export function readHtmlFile(bytes: Uint8Array): Parsed {
  const decoded = decodeHtml(bytes);
  if ('binary' in decoded) return refused(`${decoded.binary}, not a page`);
  const page = readHtml(decoded.text);
  if ('refusal' in page) return refused(page.refusal);
  const warnings = dateWarnings(page.fields.published);
  if (decoded.replaced > 0) warnings.push(`${decoded.replaced} characters could not be decoded as ${decoded.encoding}`);
  return oneItem(page.fields, decoded.encoding, warnings);
}

/** A piece of HTML that another format carries, in UTF-8. */
export function readFragmentFile(bytes: Uint8Array): Parsed {
  return oneItem({ text: textOfFragment(Buffer.from(bytes).toString()) ?? '' });
}

/** The text of a piece of HTML, or the text itself where it is none; null where the markup is too much to read. */
export function textOfFragment(html: string): string | null {
  if (!hasMarkup(html)) return html;
  return readFragment(html);
}

/** Ends of blocks, breaks and links: what prose that only mentions a tag seldom has. */
export function hasMarkup(text: string): boolean {
  return /<\/(?:p|div|li|ul|ol|h[1-6]|blockquote|table|span|a|b|i|em|strong)>|<br ?\/?>|<p>|&(?:amp|quot|nbsp|#\d{2,5});/i.test(
    text,
  );
}

/** Fields whose text carries markup, with the markup taken off. */
export function plainFields(fields: ArticleFields): ArticleFields | null {
  const text = textOfFragment(fields.text);
  if (text === null) return null;
  const title = fields.title ?? null;
  return { ...fields, title: title === null ? null : oneLine(title), text };
}

/** A title with its markup off and on one line; what cannot be read stays as it is. */
function oneLine(title: string): string {
  return (textOfFragment(title) ?? title).replace(/\s+/g, ' ').trim();
}
