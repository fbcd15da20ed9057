import type { ArticleFields } from './article';

/** A text without its header block, and what the block said. */
export interface Headed {
  readonly fields: Omit<ArticleFields, 'text'>;
  readonly text: string;
}

type Field = keyof Omit<ArticleFields, 'text'>;

/** Names a header line may have; the first four are documented, the others are what other tools write. */
const NAMES: ReadonlyMap<string, Field> = new Map([
  ['title', 'title'],
  ['outlet', 'outlet'],
  ['published', 'published'],
  ['url', 'url'],
  ['byline', 'byline'],
  ['headline', 'title'],
  ['source', 'outlet'],
  ['date', 'published'],
  ['author', 'byline'],
]);

const LINE = /^([A-Za-z]{3,10}):(.*)$/;

/**
 * Takes off a header block: lines such as `Title: ...` from the very start of the text up to the first blank line. Where one
 * line before that blank line is not a header line, there is no block and the text stays whole.
 */
export function takeHeader(text: string): Headed {
  const fields: { -readonly [Name in Field]?: string } = {};
  let at = 0;
  while (at < text.length) {
    const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
    const line = text.slice(at, end);
    if (line.trim() === '') break;
    const name = headerLine(line);
    if (name === null) return { fields: {}, text };
    fields[name.field] ??= name.value;
    at = end + 1;
  }
  if (Object.keys(fields).length === 0) return { fields: {}, text };
  return { fields, text: withoutLeadingBlankLines(text.slice(at)) };
}

/** The YAML block `---` ... `---` that some tools put above Markdown; only its plain `key: value` lines are read. */
export function takeFrontMatter(text: string): Headed {
  const end = text.startsWith('---\n') ? text.indexOf('\n---\n', 3) : -1;
  if (end < 0) return { fields: {}, text };
  const fields: { -readonly [Name in Field]?: string } = {};
  for (const line of text.slice(4, end).split('\n')) {
    const name = headerLine(line);
    if (name !== null) fields[name.field] ??= unquoted(name.value);
  }
  return { fields, text: withoutLeadingBlankLines(text.slice(end + 5)) };
}

function headerLine(line: string): { field: Field; value: string } | null {
  const match = LINE.exec(line);
  const field = match === null ? undefined : NAMES.get(match[1]!.toLowerCase());
  return match === null || field === undefined ? null : { field, value: match[2]!.trim() };
}

function unquoted(value: string): string {
  const quote = value[0];
  return (quote === '"' || quote === "'") && value.length > 1 && value.endsWith(quote) ? value.slice(1, -1) : value;
}

function withoutLeadingBlankLines(text: string): string {
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    if (text.slice(start, end).trim() !== '') break;
    start = end + 1;
  }
  return text.slice(start);
}
