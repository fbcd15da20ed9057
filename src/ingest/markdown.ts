/*
 * Markdown to the plain text it stands for. Marks would reach the parser as words ("**", "[Politico](https://...)"), so they come
 * off here, before the text gets its id; offsets point into the plain text, which is what the store keeps. Every pattern stops at
 * its own opening mark, so that unclosed marks cost linear time.
 */

interface InlineRule {
  readonly mark: RegExp;
  readonly makes: string;
  readonly example: readonly [string, string];
}

/** In this order: images before links, strong before plain emphasis, escapes last. */
export const INLINE_RULES: readonly InlineRule[] = [
  {
    mark: /!\[[^[\]\n]*\]\([^()\n]*\)/g,
    makes: '',
    example: ['![a port](port.jpg)Cranes stood idle.', 'Cranes stood idle.'],
  },
  {
    mark: /\[([^[\]\n]*)\]\([^()\n]*\)/g,
    makes: '$1',
    example: ['[Politico](https://x.example) reported it.', 'Politico reported it.'],
  },
  {
    mark: /\[([^[\]\n]+)\]\[[^[\]\n]*\]/g,
    makes: '$1',
    example: ['[Politico][1] reported it.', 'Politico reported it.'],
  },
  { mark: /<(https?:\/\/[^<>\s]*)>/g, makes: '$1', example: ['See <https://x.example>.', 'See https://x.example.'] },
  { mark: /<!--[^<>]*-->|<\/?[a-z][^<>\n]*>/gi, makes: '', example: ['The port<br> closed.', 'The port closed.'] },
  { mark: /\*\*([^*\n]+)\*\*/g, makes: '$1', example: ['The **port** closed.', 'The port closed.'] },
  { mark: /(?<!\w)__([^_\n]+)__(?!\w)/g, makes: '$1', example: ['The __port__ closed.', 'The port closed.'] },
  { mark: /\*([^*\s][^*\n]*)\*/g, makes: '$1', example: ['The *port* closed.', 'The port closed.'] },
  { mark: /(?<!\w)_([^_\n]+)_(?!\w)/g, makes: '$1', example: ['The _port_ closed.', 'The port closed.'] },
  { mark: /`([^`\n]+)`/g, makes: '$1', example: ['The `port` closed.', 'The port closed.'] },
  { mark: /\\([\\`*_{}[\]()#+.!>-])/g, makes: '$1', example: ['It cost 5\\*.', 'It cost 5*.'] },
];

const HEADING = /^ {0,3}#{1,6}(?:[ \t]+|$)/;
const RULE_OR_UNDERLINE = /^ {0,3}(?:=+|-{2,}|\*{3,}|_{3,}|(?:[-*_] ){2,}[-*_])[ \t]{0,8}$/;
const QUOTE = /^ {0,3}(?:> ?){1,8}/;
const FENCE = /^ {0,3}(?:```|~~~)/;
const DEFINITION = /^ {0,3}\[[^[\]\n]+\]: \S/;
const BULLET = /^( {0,12})[*+] (?=\S)/;

/** The plain text of Markdown, and the text of its first line where that is a heading (null otherwise). */
export function plainMarkdown(markdown: string): { readonly text: string; readonly heading: string | null } {
  const lines: string[] = [];
  let heading: string | null = null;
  let seen = false;
  for (const line of markdown.split('\n')) {
    if (FENCE.test(line) || DEFINITION.test(line)) continue;
    const plain = plainLine(line);
    if (!seen && plain.trim() !== '') {
      seen = true;
      if (HEADING.test(line)) heading = plain.trim();
    }
    lines.push(plain);
  }
  return { text: lines.join('\n'), heading };
}

function plainLine(line: string): string {
  if (RULE_OR_UNDERLINE.test(line)) return '';
  let plain = line.replace(QUOTE, '');
  if (HEADING.test(plain)) plain = withoutClosingMarks(plain.replace(HEADING, ''));
  plain = plain.replace(BULLET, '$1- ');
  for (const { mark, makes } of INLINE_RULES) plain = plain.replace(mark, makes);
  return plain;
}

/** "## Title ##" closes with marks too; walked by hand because `/#+\s*$/` is quadratic. */
function withoutClosingMarks(heading: string): string {
  const trimmed = heading.trimEnd();
  let end = trimmed.length;
  while (end > 0 && trimmed[end - 1] === '#') end--;
  return end < trimmed.length && /\s/.test(trimmed[end - 1] ?? '') ? trimmed.slice(0, end).trimEnd() : trimmed;
}
