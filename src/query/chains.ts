import { closingOf, isMark, type Token } from './tokens';

/** Whether an arrow of a pattern follows the bracket closed at `closed`: `(a)-[`, `(a)--`, `(a)<-`. */
export function arrowFollows(tokens: readonly Token[], closed: number): boolean {
  const [first, second, third] = tokens.slice(closed + 1, closed + 4);
  if (isMark(first, '<')) return isMark(second, '-') && (isMark(third, '[') || isMark(third, '-'));
  return isMark(first, '-') && (isMark(second, '-') || isMark(second, '['));
}

/** Index behind the chain of nodes and arrows that begins at `start`. */
export function chainEnd(tokens: readonly Token[], start: number): number {
  let at = closingOf(tokens, start);
  while (arrowFollows(tokens, at)) {
    at++;
    while (at < tokens.length && !isMark(tokens[at], '('))
      at = isMark(tokens[at], '[') ? closingOf(tokens, at) + 1 : at + 1;
    at = closingOf(tokens, at);
  }
  return at + 1;
}
