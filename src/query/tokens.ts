import { QueryError } from './unsupported';

/** `gap` is the white space before it, comments taken out. */
export interface Token {
  readonly kind: 'word' | 'quoted' | 'string' | 'number' | 'parameter' | 'mark';
  readonly text: string;
  readonly gap: string;
}

const GAP = /(?:\s|\/\/[^\n]*(?:\n|$)|\/\*(?:[^*]|\*(?!\/))*\*\/)+/y;
const FORMS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['string', /'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"/y],
  ['quoted', /`(?:[^`]|``)*`/y],
  ['parameter', /\$(?:[A-Za-z_]\w*|\d+)/y],
  // Not the dots of a range: `1..3`.
  ['number', /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y],
  ['word', /[\p{L}_][\p{L}\p{N}_]*/uy],
  ['mark', /\.\.|<>|<=|>=|=~|\+=|\|\||::|[()[\]{},.:;|*+\-/%^<>=!&]/y],
];

/** The words and marks of a query; comments are gaps. Throws a QueryError at a character that no Cypher has. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (true) {
    const gap = sticky(GAP, text, at) ?? '';
    at += gap.length;
    if (at >= text.length) return tokens;
    const token = tokenAt(text, at);
    if (token === null) throw new QueryError(`cannot be read at ${JSON.stringify(text.slice(at, at + 20))}`);
    tokens.push({ ...token, gap: gap === '' ? '' : gap.includes('\n') ? '\n' : ' ' });
    at += token.text.length;
  }
}

function tokenAt(text: string, at: number): Pick<Token, 'kind' | 'text'> | null {
  for (const [kind, form] of FORMS) {
    const found = sticky(form, text, at);
    if (found !== null) return { kind, text: found };
  }
  return null;
}

function sticky(form: RegExp, text: string, at: number): string | null {
  form.lastIndex = at;
  return form.exec(text)?.[0] ?? null;
}

/** The text of tokens as it was written, but for comments. */
export function textOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ gap, text }, at) => (at === 0 ? text : `${gap}${text}`))
    .join('')
    .trim();
}

/** Whether it is this keyword, in any case. */
export function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === 'word' && token.text.toUpperCase() === word;
}

export function isMark(token: Token | undefined, mark: string): boolean {
  return token?.kind === 'mark' && token.text === mark;
}

const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Index of the bracket that closes the one at `open`. */
export function closingOf(tokens: readonly Token[], open: number): number {
  const stack: string[] = [];
  for (let at = open; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'mark') continue;
    const closing = CLOSES[token.text];
    if (closing !== undefined) stack.push(closing);
    else if (token.text === stack.at(-1)) {
      stack.pop();
      if (stack.length === 0) return at;
    }
  }
  throw new QueryError(`has a ${tokens[open]!.text} that is not closed`);
}

/** Parts between marks that stand outside all brackets. */
export function split(tokens: readonly Token[], mark: string): Token[][] {
  const parts: Token[][] = [[]];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (isMark(token, mark)) parts.push([]);
    else if (token.kind === 'mark' && CLOSES[token.text] !== undefined) {
      const end = closingOf(tokens, at);
      parts.at(-1)!.push(...tokens.slice(at, end + 1));
      at = end;
    } else parts.at(-1)!.push(token);
  }
  return parts;
}

/** Index of the first token outside all brackets for which `test` holds, from `from`; -1 where there is none. */
export function findOutside(tokens: readonly Token[], test: (token: Token, at: number) => boolean, from = 0): number {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (test(token, at)) return at;
    if (token.kind === 'mark' && CLOSES[token.text] !== undefined) at = closingOf(tokens, at);
  }
  return -1;
}
