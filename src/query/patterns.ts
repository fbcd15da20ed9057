import { ENTITY_TYPES } from '../model';
import { expression } from './expressions';
import { isHeld, readHeld } from './held';
import type { Kind, Kinds } from './kinds';
import { relationTable } from './relation-tables';
import { closingOf, isMark, isWord, split, type Token, textOf } from './tokens';
import { QueryError, unsupported } from './unsupported';

const PREFIX = 'newsgraph_';
/** Longest path where the query sets no bound. */
const LONGEST = 30;

/** What the embedded database holds. */
export interface Schema {
  /** Labels with a table of their own. */
  readonly labels: ReadonlySet<string>;
  /** Types of relationships with a table of their own. */
  readonly types: ReadonlySet<string>;
}

/** The labels of entities beside `Entity`, to the value of their property `type`. */
export const SECOND_LABELS: ReadonlyMap<string, string> = new Map(
  ENTITY_TYPES.map((type) => [type.charAt(0).toUpperCase() + type.slice(1), type]),
);

/** Patterns in the engine's dialect, and what must hold beside them. */
export interface Matched {
  readonly text: string;
  readonly conditions: readonly string[];
}

/** Whole-query state: names given to what the query leaves unnamed, and what its own names stand for. */
export interface Naming {
  next: number;
  kinds: Kinds;
}

interface Relationship {
  readonly name: string;
  /** null: any. */
  readonly types: readonly string[] | null;
}

/** The patterns of one MATCH. In Neo4j no relationship is walked twice in it; here that is a condition. */
export function patterns(tokens: readonly Token[], schema: Schema, naming: Naming): Matched {
  const conditions: string[] = [];
  const walked: Relationship[] = [];
  const text = split(tokens, ',')
    .map((path) => pathText(path, schema, naming, conditions, walked))
    .join(', ');
  for (const [at, left] of walked.entries())
    for (const right of walked.slice(at + 1))
      if (mayBeSame(left, right)) conditions.push(`id(${left.name}) <> id(${right.name})`);
  return { text, conditions };
}

function mayBeSame(left: Relationship, right: Relationship): boolean {
  if (left.types === null || right.types === null) return true;
  return left.types.some((type) => right.types!.includes(type));
}

function pathText(
  path: readonly Token[],
  schema: Schema,
  naming: Naming,
  conditions: string[],
  walked: Relationship[],
): string {
  const named = isMark(path[1], '=');
  const name = named ? `${path[0]!.text} = ` : '';
  let chain = named ? path.slice(2) : path;
  let mode = 'TRAIL';
  if (isWord(chain[0], 'SHORTESTPATH') || isWord(chain[0], 'ALLSHORTESTPATHS')) {
    mode = isWord(chain[0], 'SHORTESTPATH') ? 'SHORTEST' : 'ALL SHORTEST';
    chain = chain.slice(2, closingOf(chain, 1));
  }
  const kinds: Kind[] = [];
  const text = name + chainText(chain, schema, naming, mode, conditions, walked, kinds);
  if (named)
    naming.kinds.set(path[0]!.text, kinds.every((kind) => kind === kinds[0]) ? (kinds[0] ?? 'value') : 'relationship');
  return text;
}

/** Nodes and relationships by turns. */
function chainText(
  chain: readonly Token[],
  schema: Schema,
  naming: Naming,
  mode: string,
  conditions: string[],
  walked: Relationship[],
  kinds: Kind[],
): string {
  let text = '';
  let at = 0;
  while (at < chain.length) {
    if (!isMark(chain[at], '('))
      throw new QueryError(`has no node at ${JSON.stringify(textOf(chain.slice(at)).slice(0, 30))}`);
    const end = closingOf(chain, at);
    text += nodeText(chain.slice(at + 1, end), schema, naming, conditions);
    at = end + 1;
    if (at === chain.length) return text;
    if (isMark(chain[at], '{') || isMark(chain[at], '+') || isMark(chain[at], '*')) throw unsupported('quantified');
    const arrow = arrowAt(chain, at);
    const left = arrow.backward ? '<-' : '-';
    const right = arrow.forward ? '->' : '-';
    text += `${left}${relationshipText(arrow.inside, schema, naming, mode, conditions, walked, kinds)}${right}`;
    at = arrow.end;
  }
  return text;
}

interface Arrow {
  readonly backward: boolean;
  readonly forward: boolean;
  readonly inside: readonly Token[];
  /** Index behind it. */
  readonly end: number;
}

function arrowAt(chain: readonly Token[], start: number): Arrow {
  let at = start;
  const take = (mark: string) => {
    if (!isMark(chain[at], mark)) return false;
    at++;
    return true;
  };
  const backward = take('<');
  const first = take('-');
  let inside: readonly Token[] = [];
  if (isMark(chain[at], '[')) {
    const end = closingOf(chain, at);
    inside = chain.slice(at + 1, end);
    at = end + 1;
  }
  const second = take('-');
  if (!first || !second)
    throw new QueryError(`has no arrow at ${JSON.stringify(textOf(chain.slice(start)).slice(0, 30))}`);
  return { backward, forward: take('>'), inside, end: at };
}

/** Labels of a node or types of a relationship, joined by `|` or `:`. */
function namesAt(
  inside: readonly Token[],
  from: number,
): { readonly names: string[]; readonly or: boolean; readonly end: number } {
  const names: string[] = [];
  let or = false;
  let at = from;
  while (isMark(inside[at], ':') || (names.length > 0 && isMark(inside[at], '|'))) {
    or ||= isMark(inside[at], '|');
    at += isMark(inside[at + 1], ':') ? 2 : 1;
    const name = inside[at];
    if (name === undefined || (name.kind !== 'word' && name.kind !== 'quoted')) throw unsupported('labelExpression');
    names.push(unquoted(name));
    at++;
  }
  if (isMark(inside[at], '&') || isMark(inside[at], '!')) throw unsupported('labelExpression');
  return { names, or, end: at };
}

export function unquoted({ kind, text }: Token): string {
  return kind === 'quoted' ? text.slice(1, -1).replaceAll('``', '`') : text;
}

function nodeText(inside: readonly Token[], schema: Schema, naming: Naming, conditions: string[]): string {
  const hasName = inside[0]?.kind === 'word' || inside[0]?.kind === 'quoted';
  if (hasName && isWord(inside[0], 'WHERE')) throw unsupported('labelExpression');
  let name = hasName ? inside[0]!.text : '';
  if (hasName) naming.kinds.set(name, 'node');
  const { names, or, end } = namesAt(inside, hasName ? 1 : 0);
  if (isMark(inside[end], '(')) throw unsupported('quantified');
  const types = names.flatMap((label) => SECOND_LABELS.get(label) ?? []);
  const tables = new Set(names.map((label) => (SECOND_LABELS.has(label) ? 'Entity' : label)));
  // Both `:Entity:Person` and `:Person`; `:Claim:Person` is nobody.
  if (!or) for (const type of types) conditions.push(`${(name ||= fresh(naming))}.\`type\` = '${type}'`);
  else if (types.length > 0) conditions.push(typeCondition((name ||= fresh(naming)), names, types));
  if (!or && tables.size > 1) conditions.push('false');
  const known = [...tables].filter((label) => schema.labels.has(label));
  if (names.length > 0 && known.length === 0) throw new QueryError(...noSuchLabel(names.join(':'), schema));
  const labels = known.length === 0 ? '' : `:${(or ? known : known.slice(0, 1)).join(':')}`;
  const rest = inside.slice(end);
  const where = rest.findIndex((token) => isWord(token, 'WHERE'));
  if (where >= 0) conditions.push(`(${expression(rest.slice(where + 1), schema, naming)})`);
  const map = where >= 0 ? rest.slice(0, where) : rest;
  return `(${name}${labels}${mapText(map, schema, naming)})`;
}

function typeCondition(name: string, names: readonly string[], types: readonly string[]): string {
  const inTypes = `${name}.\`type\` IN [${types.map((type) => `'${type}'`).join(', ')}]`;
  const others = names.filter((label) => !SECOND_LABELS.has(label));
  return others.length === 0
    ? inTypes
    : `(label(${name}) IN [${others.map((label) => `'${label}'`).join(', ')}] OR ${inTypes})`;
}

export function noSuchLabel(name: string, { labels }: Schema): [string, string] {
  return [
    `asks for the label ${name}, which no node has`,
    `Labels are ${[...labels, ...SECOND_LABELS.keys()].join(', ')}.`,
  ];
}

export function fresh(naming: Naming): string {
  return `${PREFIX}${naming.next++}`;
}

/** `{name: 'x'}`, or nothing. */
function mapText(map: readonly Token[], schema: Schema, naming: Naming): string {
  if (map.length === 0) return '';
  if (map[0]!.kind === 'parameter')
    throw new QueryError('has a parameter for a whole map', 'Write the properties out: {name: $name}.');
  const pairs = pairsOf(map, schema, naming).map(([key, value]) => `\`${key}\`: ${value}`);
  return pairs.length === 0 ? '' : ` {${pairs.join(', ')}}`;
}

/** Names and values of a map. */
function pairsOf(map: readonly Token[], schema: Schema, naming: Naming): [string, string][] {
  return split(map.slice(1, -1), ',').map((pair) => {
    const [key, colon, ...value] = pair;
    if (key === undefined || !isMark(colon, ':'))
      throw new QueryError(`has no property at ${JSON.stringify(textOf(pair))}`);
    return [unquoted(key), expression(value, schema, naming)];
  });
}

function relationshipText(
  inside: readonly Token[],
  schema: Schema,
  naming: Naming,
  mode: string,
  conditions: string[],
  walked: Relationship[],
  kinds: Kind[],
): string {
  const hasName = inside[0]?.kind === 'word' || inside[0]?.kind === 'quoted';
  const { names, end } = namesAt(inside, hasName ? 1 : 0);
  const ties = names.filter((name) => schema.types.has(name));
  const relations = names.filter((name) => !ties.includes(name));
  // The types of relations are a column of their tables; ties have a table each.
  const tables = [...ties, ...new Set(relations.map(relationTable))];
  const types = tables.length === 0 ? '' : `:${tables.join('|')}`;
  const listed = relations.length === 0 ? null : `[${names.map(literal).join(', ')}]`;
  const rest = inside.slice(end);
  const kind = kindOfTypes(ties, relations);
  kinds.push(kind);
  if (isMark(rest[0], '*')) {
    if (hasName) naming.kinds.set(inside[0]!.text, { listOf: kind });
    const { range, next } = rangeAt(rest);
    if (next < rest.length) throw unsupported('mapOnMany');
    const filter = listed === null ? '' : ` (${PREFIX}r, ${PREFIX}n | WHERE ${PREFIX}r.\`type\` IN ${listed})`;
    return `[${hasName ? inside[0]!.text : ''}${types}* ${mode} ${range}${filter}]`;
  }
  // `shortestPath((a)-[:T]-(b))` is a path of one.
  const name = hasName ? inside[0]!.text : fresh(naming);
  naming.kinds.set(name, kind);
  walked.push({ name, types: names.length === 0 ? null : names });
  const where = rest.findIndex((token) => isWord(token, 'WHERE'));
  if (where >= 0) conditions.push(`(${expression(rest.slice(where + 1), schema, naming)})`);
  const map = relationshipMap(where >= 0 ? rest.slice(0, where) : rest, schema, naming, name, kind, conditions);
  if (listed !== null)
    conditions.push(names.length === 1 ? `${name}.\`type\` = ${literal(names[0]!)}` : `${name}.\`type\` IN ${listed}`);
  return `[${name}${types}${map}]`;
}

function kindOfTypes(ties: readonly string[], relations: readonly string[]): Kind {
  if (ties.length === 0) return relations.length === 0 ? 'relationship' : 'relation';
  return relations.length === 0 ? 'tie' : 'relationship';
}

/** The map of a relationship; properties that are held in other columns become conditions. */
function relationshipMap(
  map: readonly Token[],
  schema: Schema,
  naming: Naming,
  name: string,
  kind: Kind,
  conditions: string[],
): string {
  if (map.length === 0 || map[0]!.kind === 'parameter') return mapText(map, schema, naming);
  const left: string[] = [];
  for (const [key, value] of pairsOf(map, schema, naming))
    if (kind !== 'tie' && isHeld(key)) conditions.push(`${readHeld(name, key, kind !== 'relation')} = ${value}`);
    else left.push(`\`${key}\`: ${value}`);
  return left.length === 0 ? '' : ` {${left.join(', ')}}`;
}

function literal(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** `*`, `*2`, `*1..3`, `*..3`, `*2..` */
function rangeAt(rest: readonly Token[]): { readonly range: string; readonly next: number } {
  let at = 1;
  const number = () => (rest[at]?.kind === 'number' ? rest[at++]!.text : null);
  const from = number();
  if (!isMark(rest[at], '..')) return { range: from === null ? `1..${LONGEST}` : `${from}..${from}`, next: at };
  at++;
  return { range: `${from ?? 1}..${number() ?? LONGEST}`, next: at };
}
