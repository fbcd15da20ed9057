import { SaxesParser } from 'saxes';
import { Problem } from '../text/problem';

export type Attributes = Readonly<Record<string, string>>;

/** What a reader does with the elements of a file; names come without their prefix. */
export interface Elements {
  open(name: string, attributes: Attributes): void;
  /** `text` is all that stood directly in the element. */
  close(name: string, text: string): void;
}

/** Deepest nesting of elements that is read; a graph takes about six. */
const MOST_DEPTH = 200;

/**
 * Runs XML through `elements`. A document type is refused: it can hold entities that grow without end or name files, and no graph needs one.
 * Throws a Problem `import-file`.
 */
export function readMarkup(chunks: Iterable<string>, file: string, elements: Elements): void {
  const parser = new SaxesParser({ position: true });
  const texts: string[] = [];
  const bad = (why: string) => new Problem('import-file', `line ${parser.line}: ${why}`, { file });
  parser.on('doctype', () => {
    throw bad('has a document type (<!DOCTYPE>), which is not read');
  });
  parser.on('error', (error) => {
    throw bad(`is not well-formed XML: ${error.message.replace(/^\d+:\d+: /, '')}`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (texts.length >= MOST_DEPTH) throw bad(`elements are nested more than ${MOST_DEPTH} deep`);
    texts.push('');
    elements.open(local(name), attributes as Attributes);
  });
  const text = (words: string) => {
    if (texts.length > 0) texts[texts.length - 1] += words;
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', ({ name }) => elements.close(local(name), texts.pop()!));
  for (const chunk of chunks) parser.write(chunk);
  parser.close();
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
