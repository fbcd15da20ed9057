import type { ArticleFields } from './article';

/** A text without its header block, and what the block said. */
export interface Headed {
  readonly fields: Omit<ArticleFields, 'text'>;
  readonly text: string;
  /** What a reader should be told: lines of the block that say nothing to us, or a block that is none. */
  readonly warnings: readonly string[];
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
  ['by', 'byline'],
  ['publication', 'outlet'],
  ['publisher', 'outlet'],
  ['newspaper', 'outlet'],
  ['link', 'url'],
]);
const DOCUMENTED = 'Title, Outlet, Published, Url, Byline';

const LINE = /^([A-Za-z]{2,20}(?:[ -][A-Za-z]{2,20})?):(.*)$/;
/** So many lines with names we know make a block, whatever names the others have. */
const ENOUGH = 2;

/**
 * Takes off a header block: lines such as `Title: ...` from the very start of the text up to the first blank line, the first
 * with a name we know. A name we do not know is passed over, with a warning, where two others are known. Where a line before the
 * blank line is no header line at all, there is no block and the text stays whole, with a warning where it began as one.
 */
export function takeHeader(text: string): Headed {
  const fields: { -readonly [Name in Field]?: string } = {};
  const unknown: string[] = [];
  let known = 0;
  let at = 0;
  while (at < text.length) {
    const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
    const line = text.slice(at, end);
    if (line.trim() === '') break;
    const name = headerLine(line);
    const unread = name === null ? LINE.exec(line)?.[1] : undefined;
    if (name !== null) {
      fields[name.field] ??= name.value;
      known++;
    } else if (known > 0 && unread !== undefined) unknown.push(unread);
    else return { fields: {}, text, warnings: known < ENOUGH ? [] : [noBlock(line)] };
    at = end + 1;
  }
  if (known === 0 || (unknown.length > 0 && known < ENOUGH)) return { fields: {}, text, warnings: [] };
  const warnings = unknown.map(
    (name) => `the header line "${name}:" is not known and was left out; known are ${DOCUMENTED}`,
  );
  return { fields, text: withoutLeadingBlankLines(text.slice(at)), warnings };
}

function noBlock(line: string): string {
  return `the first lines look like a header, but "${line.trim().slice(0, 60)}" is no header line, so all was read as text; put a blank line between header and text`;
}

/** The YAML block `---` ... `---` that some tools put above Markdown; only its plain `key: value` lines are read. */
export function takeFrontMatter(text: string): Omit<Headed, 'warnings'> {
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
