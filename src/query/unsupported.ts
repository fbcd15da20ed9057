/** A query that cannot be run as it stands; the message names the construct, `around` the way around. */
export class QueryError extends Error {
  readonly around: string | null;

  constructor(message: string, around: string | null = null) {
    super(message);
    this.name = 'QueryError';
    this.around = around;
  }
}

interface Row {
  /** As people write it. */
  readonly construct: string;
  readonly around: string;
  /** A query that has it; run as a test. */
  readonly example: string;
}

const ON_NEO4J = 'or ask a Neo4j server, with --uri';

/** What Neo4j's Cypher has and the embedded engine has not. */
export const UNSUPPORTED = {
  write: {
    construct: 'a clause that writes',
    around: 'Queries only read. Build the graph with `newsgraph build`; load it into Neo4j to change a copy of it.',
    example: 'MATCH (n) SET n.x = 1 RETURN n',
  },
  call: {
    construct: 'CALL',
    around: `Write OPTIONAL MATCH and collect() or COUNT { ... } in its place, ${ON_NEO4J}.`,
    example: 'MATCH (a:Entity) CALL { WITH a MATCH (a)-[r]->() RETURN count(r) AS n } RETURN a.name, n',
  },
  mapProjection: {
    construct: 'a map projection, n {.name}',
    around: `Return the properties one by one, n.name AS name, ${ON_NEO4J}.`,
    example: 'MATCH (n:Entity) RETURN n {.name}',
  },
  patternComprehension: {
    construct: 'a pattern comprehension, [(a)-->(b) | b.name]',
    around: `Write OPTIONAL MATCH (a)-->(b) and collect(b.name), ${ON_NEO4J}.`,
    example: 'MATCH (a:Entity) RETURN [(a)-->(b) | b.name]',
  },
  collectSubquery: {
    construct: 'COLLECT { ... }',
    around: `Write OPTIONAL MATCH and collect(), ${ON_NEO4J}.`,
    example: 'MATCH (a:Entity) RETURN COLLECT { MATCH (a)-->(b) RETURN b.name }',
  },
  reduce: {
    construct: 'reduce()',
    around: `Write UNWIND and sum(), or list_reduce(list, (x, y) -> x + y), ${ON_NEO4J}.`,
    example: 'RETURN reduce(s = 0, x IN [1, 2] | s + x)',
  },
  elementId: {
    construct: 'id() and elementId()',
    around: 'Use the property: n.id, which is the same in both engines.',
    example: 'MATCH (n:Claim) RETURN elementId(n)',
  },
  properties: {
    construct: 'properties() and keys()',
    around: `Return the node or relationship itself, or its properties by name, ${ON_NEO4J}.`,
    example: 'MATCH (n:Claim) RETURN keys(n)',
  },
  substring: {
    construct: 'substring()',
    around: `Write left(text, n) or right(text, n), ${ON_NEO4J}.`,
    example: "RETURN substring('abc', 1)",
  },
  duration: {
    construct: 'duration()',
    around: `Days lie between two dates: a.last - a.first gives their number here; write dates out, ${ON_NEO4J}.`,
    example: "RETURN date('2024-05-14') + duration('P3D')",
  },
  namespaced: {
    construct: 'a function or procedure of a library (apoc, gds, db ...)',
    around: 'Ask a Neo4j server that has it, with --uri.',
    example: "RETURN apoc.text.join(['a'], ',')",
  },
  typeOfExpression: {
    construct: 'type() and labels() of anything but a variable',
    around: 'Give the relationship or node a name first, in WITH or in a list comprehension.',
    example: 'MATCH p = (a:Entity)-[*1..2]->(b) RETURN type(relationships(p)[0])',
  },
  quantified: {
    construct: 'a quantified path pattern, ((a)-->(b)){1,3}',
    around: `Write -[*1..3]->, ${ON_NEO4J}.`,
    example: 'MATCH ((a:Entity)-->(b:Entity)){1,3} RETURN a',
  },
  labelExpression: {
    construct: 'a label expression with & or ! or %',
    around: `Write labels joined by | or by colons, and NOT in WHERE, ${ON_NEO4J}.`,
    example: 'MATCH (n:!Claim) RETURN n',
  },
  mapOnMany: {
    construct: 'properties on a path of several relationships, -[*1..3 {polarity: ...}]->',
    around: "Name the path and write WHERE all(r IN relationships(path) WHERE r.polarity = '...').",
    example: "MATCH (a)-[*1..3 {polarity: 'denied'}]->(b) RETURN a",
  },
  comparisonChain: {
    construct: 'a chain of comparisons, a <= b < c',
    around: 'Write a <= b AND b < c.',
    example: 'RETURN 1 <= 2 < 3',
  },
  orderedWith: {
    construct: 'ORDER BY behind WITH, without a LIMIT',
    around: `Sort behind RETURN, or the list itself: list_sort(collect(x)); ${ON_NEO4J}.`,
    example: 'UNWIND [3, 1, 2] AS x WITH x ORDER BY x RETURN collect(x) AS list',
  },
  foreign: {
    construct: 'LOAD, USE, FOREACH and hints',
    around: 'A query asks the graph and nothing else.',
    example: "LOAD CSV FROM 'file:///x' AS line RETURN line",
  },
} as const satisfies Record<string, Row>;

/** The error for one of them. */
export function unsupported(name: keyof typeof UNSUPPORTED): QueryError {
  const { construct, around } = UNSUPPORTED[name];
  return new QueryError(`${construct} is not supported here`, around);
}
