/*
 * What the variables of a query stand for. Relations are held in columns of other names than their properties have (held.ts), so `x.id`
 * reads one column of a node and another of a relation.
 */
import { closingOf, findOutside, isMark, isWord, type Token } from './tokens';

/** `relation`, `tie`: a relationship that can be only that; `relationship`: either; `value`: a map, text, number. */
export type Kind = 'node' | 'relation' | 'tie' | 'relationship' | 'value' | { readonly listOf: Kind | null };

/** By the name as it stands in the query. */
export type Kinds = Map<string, Kind>;

const OF_FUNCTIONS: Readonly<Record<string, (argument: Kind | null) => Kind | null>> = {
  nodes: () => ({ listOf: 'node' }),
  relationships: (path) => ({ listOf: path === 'relation' || path === 'tie' ? path : 'relationship' }),
  startnode: () => 'node',
  endnode: () => 'node',
  collect: (item) => ({ listOf: item }),
  head: itemOf,
  last: itemOf,
  tail: (list) => list,
  reverse: (list) => list,
};

/** Of the items of a list; null where nothing tells. */
export function itemOf(list: Kind | null): Kind | null {
  return list !== null && typeof list === 'object' ? list.listOf : null;
}

/** What an expression gives; null where nothing tells. */
export function kindOf(tokens: readonly Token[], kinds: Kinds): Kind | null {
  const [first, second] = tokens;
  if (first === undefined) return null;
  if (isWord(first, 'DISTINCT')) return kindOf(tokens.slice(1), kinds);
  const called = first.kind === 'word' && isMark(second, '(');
  const opens = called || isMark(first, '(') || isMark(first, '[') || isMark(first, '{');
  const end = opens ? closingOf(tokens, called ? 1 : 0) : 0;
  const inside = tokens.slice(called ? 2 : 1, end);
  let kind: Kind | null = null;
  if (called) kind = OF_FUNCTIONS[first.text.toLowerCase()]?.(kindOf(inside, kinds)) ?? null;
  else if (isMark(first, '(')) kind = kindOf(inside, kinds);
  else if (isMark(first, '{') || first.kind === 'parameter') kind = 'value';
  else if (isMark(first, '[')) kind = { listOf: ofList(inside, kinds) };
  else if (first.kind === 'word' || first.kind === 'quoted') kind = kinds.get(first.text) ?? null;
  const rest = tokens.slice(end + 1);
  if (rest.length === 0) return kind;
  // `list[0]` and `list[0..2]`; anything else behind it makes a plain value of it.
  if (!isMark(rest[0], '[')) return 'value';
  const closed = closingOf(rest, 0);
  if (closed < rest.length - 1) return null;
  return findOutside(rest.slice(1, closed), (token) => isMark(token, '..')) >= 0 ? kind : itemOf(kind);
}

/** Of the items of `[a, b]` or `[x IN list WHERE test | value]`, from what stands between the brackets. */
function ofList(inside: readonly Token[], kinds: Kinds): Kind | null {
  if (!isWord(inside[1], 'IN')) {
    const comma = findOutside(inside, (token) => isMark(token, ','));
    return kindOf(comma < 0 ? inside : inside.slice(0, comma), kinds);
  }
  const item = itemOf(kindOf(listBehind(inside), kinds));
  const bar = findOutside(inside, (token) => isMark(token, '|'));
  return bar < 0 ? item : kindOf(inside.slice(bar + 1), bound(kinds, inside[0]!.text, item));
}

/** The list of `x IN list WHERE test | value`. */
export function listBehind(inside: readonly Token[]): readonly Token[] {
  const end = findOutside(inside, (token) => isWord(token, 'WHERE') || isMark(token, '|'));
  return inside.slice(2, end < 0 ? undefined : end);
}

/** The kinds with one more name. */
export function bound(kinds: Kinds, name: string, kind: Kind | null): Kinds {
  const more: Kinds = new Map(kinds);
  if (kind === null) more.delete(name);
  else more.set(name, kind);
  return more;
}
