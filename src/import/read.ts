import { Problem } from '../text/problem';
import { readGexf } from './gexf';
import { readGraphMl } from './graphml';
import { readJson } from './json';
import type { WorkedGraph } from './worked';

export const IMPORT_FORMATS = ['gexf', 'graphml', 'json'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** By the ending of the name. Throws a Problem where it has none of the three. */
export function formatOf(file: string): ImportFormat {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase();
  const found = IMPORT_FORMATS.find((format) => format === ending);
  if (found !== undefined) return found;
  throw new Problem('usage', 'its name does not say what it is', {
    file,
    next: `Give a file that ends in .${IMPORT_FORMATS.join(', .')}, or say --format.`,
  });
}

/** What a file holds. Throws a Problem `import-file` that says what is wrong with it. */
export function readWorked(format: ImportFormat, bytes: Iterable<Uint8Array>, file: string): WorkedGraph {
  switch (format) {
    case 'gexf':
      return readGexf(decoded(bytes, file), file);
    case 'graphml':
      return readGraphMl(decoded(bytes, file), file);
    case 'json':
      return readJson([...decoded(bytes, file)].join(''), file);
    default:
      return format satisfies never;
  }
}

/** UTF-8, or UTF-16 by its byte order mark; XML that names another encoding is refused rather than read wrongly. */
function* decoded(bytes: Iterable<Uint8Array>, file: string): Generator<string> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let first = true;
  try {
    for (const chunk of bytes) {
      decoder ??= new TextDecoder(markOf(chunk), { fatal: true });
      const text = decoder.decode(chunk, { stream: true });
      if (first) checkEncoding(text, file);
      first = first && text === '';
      yield text;
    }
    if (decoder !== null) yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError)
      throw new Problem('import-file', 'is not UTF-8', { file, cause: error });
    throw error;
  }
}

function markOf([one, two]: Uint8Array): string {
  if (one === 0xff && two === 0xfe) return 'utf-16le';
  return one === 0xfe && two === 0xff ? 'utf-16be' : 'utf-8';
}

function checkEncoding(text: string, file: string): void {
  const named = /^<\?xml[^>]{0,200}encoding=["']([^"']{1,40})["']/.exec(text)?.[1];
  if (named !== undefined && !/^(?:utf-?8|utf-?16(?:le|be)?|us-ascii)$/i.test(named))
    throw new Problem('import-file', `is in ${named}; only UTF-8 and UTF-16 are read`, { file });
}
