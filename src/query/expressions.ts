import { arrowFollows, chainEnd } from './chains';
import { queryText } from './clauses';
import { isHeld, readHeld } from './held';
import { bound, itemOf, kindOf, listBehind } from './kinds';
import { type Naming, noSuchLabel, patterns, type Schema, SECOND_LABELS, unquoted } from './patterns';
import { closingOf, findOutside, isMark, isWord, split, type Token } from './tokens';
import { QueryError, unsupported } from './unsupported';

/** Functions of another name, by their name in lower case. */
const RENAMED: Readonly<Record<string, string>> = {
  relationships: 'rels',
  tostring: 'string',
  tointeger: 'to_int64',
  tofloat: 'to_double',
  toupper: 'upper',
  tolower: 'lower',
  split: 'string_split',
  startnode: 'start_node',
  endnode: 'end_node',
  datetime: 'timestamp',
  localdatetime: 'timestamp',
};

const REFUSED: Readonly<Record<string, Parameters<typeof unsupported>[0]>> = {
  reduce: 'reduce',
  id: 'elementId',
  elementid: 'elementId',
  keys: 'properties',
  properties: 'properties',
  substring: 'substring',
  duration: 'duration',
};

/** Functions that are another expression here, from the text of their argument. */
const REWRITTEN: Readonly<Record<string, (argument: string) => string>> = {
  exists: (argument) => `((${argument}) IS NOT NULL)`,
  isempty: (argument) => `(size(${argument}) = 0)`,
  // The engine counts from 1 and fails outside a list; a slice of one does not.
  head: (argument) => `list_any_value((${argument})[1:1])`,
  last: (argument) => `list_any_value((${argument})[-1:])`,
  tail: (argument) => `(${argument})[2:]`,
};

const QUANTIFIERS = new Set(['all', 'any', 'none', 'single']);
const DATE_PARTS = new Set(['year', 'month', 'day', 'quarter', 'week']);
/** Words after which an opening bracket begins a value instead of indexing one. */
const OPERATORS =
  /^(?:AND|OR|XOR|NOT|IN|IS|AS|WHERE|CASE|WHEN|THEN|ELSE|END|DISTINCT|STARTS|ENDS|WITH|CONTAINS|RETURN|UNWIND|BY)$/i;

/** An expression in the engine's dialect. */
export function expression(tokens: readonly Token[], schema: Schema, naming: Naming): string {
  return new Writer(tokens, schema, naming).write();
}

class Writer {
  private readonly out: string[] = [];
  /** Where in `out` the value begins that an index or property behind it is of; -1 behind an operator. */
  private primary = -1;
  /** The token with which that value begins. */
  private began = 0;
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly schema: Schema,
    private readonly naming: Naming,
  ) {}

  write(): string {
    while (this.at < this.tokens.length) this.next();
    return this.out.join('').trim();
  }

  private inner(from: number, to: number): string {
    return expression(this.tokens.slice(from, to), this.schema, this.naming);
  }

  private push(text: string, gap: string): void {
    this.out.push(`${gap}${text}`);
  }

  /** A value: what stands behind it may index it. */
  private value(text: string, gap: string): void {
    this.primary = this.out.length;
    this.push(text, gap);
  }

  private operator(text: string, gap: string): void {
    this.primary = -1;
    this.push(text, gap);
  }

  private next() {
    const token = this.tokens[this.at]!;
    if (token.kind !== 'mark' || this.primary < 0) this.began = this.at;
    if (token.kind === 'mark') return this.mark(token);
    if (token.kind === 'word') return this.word(token);
    this.at++;
    this.value(token.kind === 'string' ? singleQuoted(token.text) : token.text, token.gap);
  }

  private mark({ text, gap }: Token) {
    if (text === '(') return this.parenthesis(gap);
    if (text === '[') return this.primary < 0 ? this.list(gap) : this.index();
    if (text === '.') return this.property();
    if (text === '{') return this.braces(gap);
    this.at++;
    this.operator(text === '||' ? '+' : text, gap);
  }

  private parenthesis(gap: string) {
    const end = closingOf(this.tokens, this.at);
    if (this.primary < 0 && arrowFollows(this.tokens, end)) return this.patternPredicate(gap);
    const text = `(${this.inner(this.at + 1, end)})`;
    this.at = end + 1;
    this.value(text, gap);
  }

  /** `(a)-->(b)` where a truth is wanted. */
  private patternPredicate(gap: string): void {
    const end = chainEnd(this.tokens, this.at);
    const { text, conditions } = patterns(this.tokens.slice(this.at, end), this.schema, this.naming);
    const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
    this.at = end;
    this.value(`EXISTS { MATCH ${text}${where} }`, gap);
  }

  private list(gap: string): void {
    const end = closingOf(this.tokens, this.at);
    const inside = this.tokens.slice(this.at + 1, end);
    const text = isMark(inside[0], '(') && arrowFollows(inside, closingOf(inside, 0)) ? null : this.listText(inside);
    if (text === null) throw unsupported('patternComprehension');
    this.at = end + 1;
    this.value(text, gap);
  }

  /** A list of values, or `[x IN list WHERE test | value]`. */
  private listText(inside: readonly Token[]): string {
    const make = (part: readonly Token[]) => expression(part, this.schema, this.naming);
    if (inside[0]?.kind !== 'word' || !isWord(inside[1], 'IN')) return `[${split(inside, ',').map(make).join(', ')}]`;
    const bar = findOutside(inside, (token) => isMark(token, '|'));
    const head = bar < 0 ? inside : inside.slice(0, bar);
    const where = findOutside(head, (token) => isWord(token, 'WHERE'));
    const name = inside[0].text;
    return this.withItem(inside, () => {
      let text = make(head.slice(2, where < 0 ? undefined : where));
      if (where >= 0) text = `list_filter(${text}, ${name} -> ${make(head.slice(where + 1))})`;
      return bar < 0 ? text : `list_transform(${text}, ${name} -> ${make(inside.slice(bar + 1))})`;
    });
  }

  /** What is made while the name of `x IN list ...` stands for an item of the list. */
  private withItem(inside: readonly Token[], make: () => string): string {
    const { kinds } = this.naming;
    this.naming.kinds = bound(kinds, inside[0]!.text, itemOf(kindOf(listBehind(inside), kinds)));
    const text = make();
    this.naming.kinds = kinds;
    return text;
  }

  /** `list[0]` and `list[0..2]`: the engine counts from 1, and its slices hold both ends. */
  private index(): void {
    const end = closingOf(this.tokens, this.at);
    const inside = this.tokens.slice(this.at + 1, end);
    const dots = findOutside(inside, (token) => isMark(token, '..'));
    const base = this.out.splice(this.primary).join('');
    const gap = /^\s*/.exec(base)![0];
    const make = (part: readonly Token[]) => expression(part, this.schema, this.naming);
    this.at = end + 1;
    if (dots < 0) this.value(`list_any_value(${base.trim()}[${fromOne(make(inside))}:${fromOne(make(inside))}])`, gap);
    else {
      const [from, to] = [make(inside.slice(0, dots)), make(inside.slice(dots + 1))];
      this.value(`${base.trim()}[${from === '' ? '1' : fromOne(from)}:${to}]`, gap);
    }
  }

  private property() {
    const name = this.tokens[this.at + 1];
    if (name === undefined) throw new QueryError('ends in a dot');
    if (isMark(this.tokens[this.at + 2], '(')) throw unsupported('namespaced');
    if (isHeld(unquoted(name)) && this.heldProperty(unquoted(name))) return;
    this.at += 2;
    const part = name.text.toLowerCase();
    if (DATE_PARTS.has(part) && this.primary >= 0 && this.out.length - this.primary > 1) {
      const base = this.out.splice(this.primary).join('');
      return this.value(`date_part('${part}', ${base.trim()})`, /^\s*/.exec(base)![0]);
    }
    this.out.push(`.\`${unquoted(name)}\``);
  }

  /** Whether it is the property of a relationship. What nothing is known of is taken for one: the engine refuses it where it is not. */
  private heldProperty(name: string): boolean {
    const kind = kindOf(this.tokens.slice(this.began, this.at), this.naming.kinds);
    if (this.primary < 0 || (kind !== null && kind !== 'relation' && kind !== 'relationship')) return false;
    const base = this.out.splice(this.primary).join('');
    this.at += 2;
    this.value(readHeld(base.trim(), name, kind !== 'relation'), /^\s*/.exec(base)![0]);
    return true;
  }

  private braces(gap: string) {
    if (this.primary >= 0) throw unsupported('mapProjection');
    const end = closingOf(this.tokens, this.at);
    const pairs = split(this.tokens.slice(this.at + 1, end), ',').map(([key, , ...value]) =>
      key === undefined ? '' : `${key.text}: ${expression(value, this.schema, this.naming)}`,
    );
    this.at = end + 1;
    this.value(`{${pairs.join(', ')}}`, gap);
  }

  private word(token: Token) {
    const next = this.tokens[this.at + 1];
    const name = token.text.toLowerCase();
    if (isMark(next, '{') && name === 'collect') throw unsupported('collectSubquery');
    if (isMark(next, '{') && (name === 'exists' || name === 'count')) return this.subquery(token);
    if (isMark(next, '(') && !OPERATORS.test(token.text)) return this.call(token, name);
    if (isMark(next, ':')) return this.labelTest(token);
    this.at++;
    if (OPERATORS.test(token.text)) this.operator(token.text, token.gap);
    else this.value(token.text, token.gap);
  }

  private subquery({ text, gap }: Token): void {
    const end = closingOf(this.tokens, this.at + 1);
    const inside = this.tokens.slice(this.at + 2, end);
    const whole = isWord(inside[0], 'MATCH') ? inside : [{ kind: 'word', text: 'MATCH', gap: '' } as const, ...inside];
    this.at = end + 1;
    this.value(`${text} { ${queryText(whole, this.schema, this.naming)} }`, gap);
  }

  private call({ gap, text }: Token, name: string) {
    const refused = REFUSED[name];
    if (refused !== undefined) throw unsupported(refused);
    const end = closingOf(this.tokens, this.at + 1);
    const [from, to] = [this.at + 2, end];
    this.at = end + 1;
    if (name === 'type' || name === 'labels') {
      if (to - from !== 1) throw unsupported('typeOfExpression');
      return this.value(`${this.tokens[from]!.text}.\`${name}\``, gap);
    }
    const inside = this.tokens.slice(from, to);
    const ofItems = isWord(inside[1], 'IN') && QUANTIFIERS.has(name);
    const argument = ofItems ? this.withItem(inside, () => this.inner(from, to)) : this.inner(from, to);
    const rewritten = REWRITTEN[name];
    this.value(rewritten !== undefined ? rewritten(argument) : `${RENAMED[name] ?? text}(${argument})`, gap);
  }

  /** `WHERE n:Person` */
  private labelTest({ text, gap }: Token): void {
    const label = this.tokens[this.at + 2];
    if (label === undefined || label.kind === 'mark') throw unsupported('labelExpression');
    const name = unquoted(label);
    const type = SECOND_LABELS.get(name);
    if (type === undefined && !this.schema.labels.has(name)) throw new QueryError(...noSuchLabel(name, this.schema));
    this.at += 3;
    this.value(type === undefined ? `(label(${text}) = '${name}')` : `(${text}.\`type\` = '${type}')`, gap);
  }
}

function fromOne(index: string): string {
  if (/^-\s*\d+$/.test(index)) return index;
  return /^\d+$/.test(index) ? String(Number(index) + 1) : `(${index}) + 1`;
}

/** The engine reads both quotes; one kind is enough to think about. */
function singleQuoted(text: string): string {
  return text.startsWith("'") ? text : `'${text.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
