import { expression } from './expressions';
import { bound, itemOf, kindOf } from './kinds';
import { type Naming, patterns, type Schema } from './patterns';
import { findOutside, isMark, isWord, split, type Token, textOf, tokensOf } from './tokens';
import { QueryError, unsupported } from './unsupported';

const WRITES = /^(?:CREATE|MERGE|SET|DELETE|DETACH|REMOVE|DROP|ALTER|INSERT|COPY|TRUNCATE|GRANT|DENY|REVOKE)$/i;
const FOREIGN =
  /^(?:LOAD|USE|USING|FOREACH|ATTACH|DETACH|INSTALL|EXPORT|IMPORT|FINISH|SHOW|BEGIN|COMMIT|PROFILE|EXPLAIN)$/i;
const CLAUSE = /^(?:MATCH|OPTIONAL|WHERE|WITH|RETURN|UNWIND|ORDER|SKIP|OFFSET|LIMIT|UNION|CALL)$/i;

/** A query of Neo4j's Cypher in the engine's dialect. Throws a QueryError that names what has no counterpart. */
export function translate(cypher: string, schema: Schema): string {
  const tokens = tokensOf(cypher);
  while (isMark(tokens.at(-1), ';')) tokens.pop();
  if (tokens.some((token) => isMark(token, ';')))
    throw new QueryError('holds more than one statement', 'Ask one at a time.');
  if (tokens.length === 0) throw new QueryError('is empty', 'For example: MATCH (n:Entity) RETURN n.name LIMIT 10');
  return queryText(tokens, schema, { next: 0, kinds: new Map() });
}

interface Clause {
  /** Upper case: `MATCH`, `OPTIONAL MATCH`, `ORDER BY`, `UNION ALL`. */
  readonly name: string;
  readonly body: readonly Token[];
}

/** Clauses one after another; also the inside of `EXISTS { ... }`. */
export function queryText(tokens: readonly Token[], schema: Schema, naming: Naming): string {
  const clauses = clausesOf(tokens);
  const texts: string[] = [];
  let projection: Projection | null = null;
  for (let at = 0; at < clauses.length; at++) {
    const { name, body } = clauses[at]!;
    const make = (part: readonly Token[]) => expression(part, schema, naming);
    switch (name) {
      case 'MATCH':
      case 'OPTIONAL MATCH': {
        const { text, conditions } = patterns(body, schema, naming);
        const where = clauses[at + 1]?.name === 'WHERE' ? clauses[++at]!.body : null;
        const all = [...conditions, ...(where === null ? [] : [`(${make(where)})`])];
        texts.push(`${name} ${text}${all.length === 0 ? '' : ` WHERE ${all.join(' AND ')}`}`);
        break;
      }
      case 'WITH':
      case 'RETURN':
        projection = projectionOf(body, name === 'RETURN');
        texts.push(`${name} ${projectionText(projection, make)}`);
        bindItems(projection, naming);
        break;
      case 'UNWIND': {
        texts.push(`${name} ${make(body)}`);
        const as = findOutside(body, (token) => isWord(token, 'AS'));
        if (as >= 0)
          naming.kinds = bound(naming.kinds, body[as + 1]?.text ?? '', itemOf(kindOf(body.slice(0, as), naming.kinds)));
        break;
      }
      case 'ORDER BY':
        texts.push(`ORDER BY ${orderText(body, projection, make)}`);
        if (projection?.last === false && !/^(?:SKIP|OFFSET|LIMIT)$/.test(clauses[at + 1]?.name ?? ''))
          throw unsupported('orderedWith');
        break;
      case 'OFFSET':
        texts.push(`SKIP ${make(body)}`);
        break;
      default:
        texts.push(`${name} ${make(body)}`.trim());
    }
  }
  return texts.join(' ');
}

function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  const starts: number[] = [];
  findOutside(tokens, (token, at) => {
    if (startsClause(tokens, token, at)) starts.push(at);
    return false;
  });
  if (starts[0] !== 0)
    throw new QueryError(
      `begins with ${JSON.stringify(tokens[0]?.text ?? '')}`,
      'A query begins with MATCH, UNWIND, WITH or RETURN.',
    );
  for (const [index, start] of starts.entries()) {
    const words = two(tokens, start);
    const name = words.map(({ text }) => text.toUpperCase()).join(' ');
    clauses.push({ name, body: tokens.slice(start + words.length, starts[index + 1]) });
  }
  return clauses;
}

function startsClause(tokens: readonly Token[], { kind, text }: Token, at: number): boolean {
  const before = tokens[at - 1];
  if (kind !== 'word' || isMark(before, '.') || isMark(before, ':') || isMark(before, '|')) return false;
  if (isWord(before, 'AS') || isMark(tokens[at + 1], '.')) return false;
  if (isWord(before, 'OPTIONAL') || isWord(before, 'STARTS') || isWord(before, 'ENDS')) return false;
  if (text.toUpperCase() === 'CALL') throw unsupported('call');
  if (at > 0 && !CLAUSE.test(text) && !beginsNewClause(before, tokens[at + 1])) return false;
  if (WRITES.test(text)) throw unsupported('write');
  if (FOREIGN.test(text)) throw unsupported('foreign');
  return CLAUSE.test(text);
}

/** A verb of another clause stands behind a finished one and before a pattern or a name: not `AS set`, not `x.set`. */
function beginsNewClause(before: Token | undefined, after: Token | undefined): boolean {
  return before !== undefined && !isMark(before, ',') && (after?.kind === 'word' || isMark(after, '('));
}

function two(tokens: readonly Token[], start: number): Token[] {
  const pair = tokens.slice(start, start + 2);
  const name = pair.map(({ text }) => text.toUpperCase()).join(' ');
  return ['OPTIONAL MATCH', 'ORDER BY', 'UNION ALL'].includes(name) ? pair : pair.slice(0, 1);
}

interface Item {
  /** As it is written, which is the name of its column. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly alias: string | null;
}

interface Projection {
  readonly distinct: boolean;
  readonly items: readonly Item[];
  /** RETURN, whose columns are seen. */
  readonly last: boolean;
}

function projectionOf(body: readonly Token[], last: boolean): Projection {
  const distinct = isWord(body[0], 'DISTINCT');
  const items = split(distinct ? body.slice(1) : body, ',').map((tokens) => {
    const as = findOutside(tokens, (token) => isWord(token, 'AS'));
    if (as >= 0)
      return { text: textOf(tokens.slice(0, as)), tokens: tokens.slice(0, as), alias: tokens[as + 1]?.text ?? null };
    const plain = tokens.length === 1 && (tokens[0]!.kind === 'word' || isMark(tokens[0], '*'));
    const text = textOf(tokens);
    return { text, tokens, alias: plain || !last ? null : `\`${text.replaceAll('`', '')}\`` };
  });
  return { distinct, items, last };
}

function projectionText({ distinct, items }: Projection, make: (tokens: readonly Token[]) => string): string {
  const list = items.map(
    ({ tokens, alias }) => `${isMark(tokens[0], '*') ? '*' : make(tokens)}${alias === null ? '' : ` AS ${alias}`}`,
  );
  return `${distinct ? 'DISTINCT ' : ''}${list.join(', ')}`;
}

/** What the names behind AS stand for in the clauses that follow. */
function bindItems({ items }: Projection, naming: Naming): void {
  const kinds = items.map(({ tokens }) => kindOf(tokens, naming.kinds));
  for (const [at, { alias }] of items.entries())
    if (alias !== null) naming.kinds = bound(naming.kinds, alias, kinds[at]!);
}

/** What is returned under a name is sorted by that name: behind DISTINCT and counts nothing else is in sight. */
function orderText(
  body: readonly Token[],
  projection: Projection | null,
  make: (tokens: readonly Token[]) => string,
): string {
  return split(body, ',')
    .map((tokens) => {
      const direction = /^(?:ASC|DESC|ASCENDING|DESCENDING)$/i.test(tokens.at(-1)?.text ?? '')
        ? ` ${tokens.at(-1)!.text}`
        : '';
      const key = direction === '' ? tokens : tokens.slice(0, -1);
      const bare = squeezed(textOf(key));
      const item = projection?.items.find(({ text, alias }) => alias !== null && squeezed(text) === bare);
      return `${item === undefined ? make(key) : item.alias}${direction}`;
    })
    .join(', ');
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}
