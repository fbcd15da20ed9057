import { type ArticleFields, dateWarnings, makeArticle } from './article';
import { decode } from './decode';
import { publishedOf, titleOf } from './front';
import { type Headed, takeFrontMatter, takeHeader } from './header';
import { empty, type Ingested, type Read } from './ingested';
import { plainMarkdown } from './markdown';
import { LARGEST_FILE } from './open';
import { type PartsOf, seriesOf } from './series';

/** Bytes of plain text or Markdown to an article: decoded, its header block and marks taken off. */
export function fromText(input: string, file: string | null, bytes: Uint8Array, format: 'text' | 'markdown'): Ingested {
  const decoded = decode(bytes);
  if ('binary' in decoded) return { input, refusal: { kind: 'rejected', reason: `${decoded.binary}, not text` } };
  if (decoded.text.trim() === '') return empty(input);
  const { warnings: notes, ...fields } =
    format === 'markdown' ? markdownFields(decoded.text) : textFields(decoded.text);
  if (fields.text.trim() === '') return { input, refusal: { kind: 'warned', reason: 'a header block without a text' } };
  const warnings = [...notes, ...dateWarnings(fields.published)];
  if (decoded.replaced > 0) warnings.push(`${decoded.replaced} characters could not be decoded as ${decoded.encoding}`);
  return { input, article: makeArticle(fields, file), encoding: decoded.encoding, warnings };
}

/** A text that is more than an article: each of those it is read as is an input of its own, and the first says so. */
export function* inSeries({ input, article, encoding, warnings }: Read, partsOf: PartsOf): Generator<Ingested> {
  const size = `over ${LARGEST_FILE / 1_000_000} MB, which no article is: read as many articles, one after the other`;
  let number = 0;
  for (const part of seriesOf(article, partsOf)) {
    const told = number === 0 ? [...warnings, size] : [];
    yield { input: `${input}:${++number}`, article: part, encoding, warnings: told };
  }
}

type HeadedFields = ArticleFields & Pick<Headed, 'warnings'>;

function textFields(content: string): HeadedFields {
  const { fields, text, warnings } = takeHeader(content);
  return {
    ...fields,
    warnings,
    title: fields.title ?? titleOf(text),
    published: fields.published ?? publishedOf(text),
    text,
  };
}

function markdownFields(content: string): HeadedFields {
  const front = takeFrontMatter(content);
  const headed = takeHeader(front.text);
  const { text, heading } = plainMarkdown(headed.text);
  const fields = { ...front.fields, ...headed.fields };
  return {
    ...fields,
    warnings: headed.warnings,
    title: fields.title ?? heading ?? titleOf(text),
    published: fields.published ?? publishedOf(text),
    text,
  };
}
