import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/export/flat';
import { translate } from '../../src/query/clauses';
import { printed } from '../../src/query/print';
import { plainNeo4j } from '../../src/query/rows';
import { schemaOf } from '../../src/query/tables';
import { QueryError, UNSUPPORTED } from '../../src/query/unsupported';

const schema = schemaOf(KINDS);

describe('the engine is asked', () => {
  it.each([
    ['MATCH (n:Entity) RETURN n', 'MATCH (n:Entity) RETURN n'],
    ['MATCH (p:Person) RETURN p.name', "MATCH (p:Entity) WHERE p.`type` = 'person' RETURN p.`name` AS `p.name`"],
    [
      'MATCH (:Entity:Policy) RETURN count(*)',
      "MATCH (newsgraph_0:Entity) WHERE newsgraph_0.`type` = 'policy' RETURN count(*) AS `count(*)`",
    ],
    [
      "MATCH (x:Person|Place {name: 'A'}) RETURN x",
      "MATCH (x:Entity {`name`: 'A'}) WHERE x.`type` IN ['person', 'place'] RETURN x",
    ],
    [
      'MATCH (a)-[r:WARNED]->(b) RETURN type(r)',
      "MATCH (a)-[r:RELATION10]->(b) WHERE r.`type` = 'WARNED' RETURN r.`type` AS `type(r)`",
    ],
    [
      "MATCH (a)-[:WARNED|HAS_SUBJECT]->(b) WHERE a.name = 'x' OR b.name = 'y' RETURN a",
      "MATCH (a)-[newsgraph_0:HAS_SUBJECT|RELATION10]->(b) WHERE newsgraph_0.`type` IN ['WARNED', 'HAS_SUBJECT'] AND (a.`name` = 'x' OR b.`name` = 'y') RETURN a",
    ],
    [
      'MATCH (a)<-[:HAS_SUBJECT]-(c)-[:HAS_SUBJECT]->(b) RETURN a',
      'MATCH (a)<-[newsgraph_0:HAS_SUBJECT]-(c)-[newsgraph_1:HAS_SUBJECT]->(b) WHERE id(newsgraph_0) <> id(newsgraph_1) RETURN a',
    ],
    [
      'MATCH p = (a)-[:LED|MET*1..3]->(b) RETURN length(p)',
      "MATCH p = (a)-[:RELATION11|RELATION12* TRAIL 1..3 (newsgraph_r, newsgraph_n | WHERE newsgraph_r.`type` IN ['LED', 'MET'])]->(b) RETURN length(p) AS `length(p)`",
    ],
    [
      'MATCH p = shortestPath((a)-[*..4]-(b)) RETURN [n IN nodes(p) WHERE n.name <> a.name | n.name] AS names',
      'MATCH p = (a)-[* SHORTEST 1..4]-(b) RETURN list_transform(list_filter(nodes(p), n -> n.`name` <> a.`name`), n -> n.`name`) AS names',
    ],
    [
      'MATCH (e) WHERE NOT (e)-[:LED]->() RETURN e',
      "MATCH (e) WHERE (NOT EXISTS { MATCH (e)-[newsgraph_0:RELATION11]->() WHERE newsgraph_0.`type` = 'LED' }) RETURN e",
    ],
    [
      'MATCH (e) WHERE EXISTS { MATCH (e)--(f) WHERE f.x = 1 } RETURN COUNT { (e)--() } AS n',
      'MATCH (e) WHERE (EXISTS { MATCH (e)-[newsgraph_0]-(f) WHERE (f.`x` = 1) }) RETURN COUNT { MATCH (e)-[newsgraph_1]-() } AS n',
    ],
    [
      'MATCH (n) RETURN DISTINCT n.type AS t ORDER BY n.type DESC',
      'MATCH (n) RETURN DISTINCT n.`type` AS t ORDER BY t DESC',
    ],
    [
      'RETURN [1, 2][0] AS a, head([1]) AS b',
      'RETURN list_any_value([1, 2][1:1]) AS a, list_any_value(([1])[1:1]) AS b',
    ],
    ["RETURN 'it''s // no' AS x // yes", "RETURN 'it''s // no' AS x"],
    [
      'MATCH (n) WHERE n:Person OR n:Claim RETURN n',
      "MATCH (n) WHERE ((n.`type` = 'person') OR (label(n) = 'Claim')) RETURN n",
    ],
    ['MATCH (c:Claim) RETURN c.published.year AS y', "MATCH (c:Claim) RETURN date_part('year', c.`published`) AS y"],
    ["MATCH (n) WHERE n.name STARTS WITH 'A' RETURN n", "MATCH (n) WHERE (n.`name` STARTS WITH 'A') RETURN n"],
    [
      'MATCH (a)-[r:LED]->(b) WITH r AS x, b AS y RETURN x.id, y.id',
      "MATCH (a)-[r:RELATION11]->(b) WHERE r.`type` = 'LED' WITH r AS x, b AS y RETURN CASE WHEN x.ids IS NULL THEN NULL ELSE held_id(x.ids) END AS `x.id`, y.`id` AS `y.id`",
    ],
    [
      "MATCH (a)-[r {id: 'r/1', relationClass: 'LED', polarity: 'open'}]->(b) RETURN r.proposition",
      "MATCH (a)-[r {`relationClass`: 'LED'}]->(b) WHERE coalesce(r.id, CASE WHEN r.ids IS NULL THEN NULL ELSE held_id(r.ids) END) = 'r/1' AND held_polarity(r.manner) = 'open' RETURN CASE WHEN r.ids IS NULL THEN NULL ELSE held_proposition(r.ids) END AS `r.proposition`",
    ],
    [
      'MATCH (c)-[s:SAID_BY]->(e) RETURN s.id, [x IN nodes(p) | x.id] AS ids',
      'MATCH (c)-[s:SAID_BY]->(e) RETURN s.`id` AS `s.id`, list_transform(nodes(p), x -> x.`id`) AS ids',
    ],
    ['RETURN 1 AS x UNION ALL RETURN 2 AS x', 'RETURN 1 AS x UNION ALL RETURN 2 AS x'],
  ])('%s', (cypher, dialect) => {
    expect(translate(cypher, schema)).toBe(dialect);
  });
});

describe('what it cannot be asked is named, with the way around', () => {
  it.each(Object.values(UNSUPPORTED).filter(({ construct }) => !construct.startsWith('a chain of comparisons')))(
    '$construct',
    ({ construct, around, example }) => {
      try {
        translate(example, schema);
        expect.unreachable();
      } catch (error) {
        expect(error).toBeInstanceOf(QueryError);
        expect(error).toMatchObject({ message: expect.stringContaining(construct), around });
      }
    },
  );

  it.each([
    ['', 'is empty'],
    ['RETURN 1; RETURN 2', 'more than one statement'],
    ['MATCH (n:Planet) RETURN n', 'label Planet'],
    ['MATCH (n RETURN n', 'not closed'],
    ['hello world', 'begins with "hello"'],
    ['MATCH (a)-(b) RETURN a', 'no arrow'],
    ['RETURN ~', 'cannot be read at "~"'],
  ])('%s', (cypher, words) => {
    expect(() => translate(cypher, schema)).toThrow(words);
  });
});

describe('printed', () => {
  const answered = {
    columns: ['name', 'n', 'list'],
    rows: [
      ['=1+1', 1, ['a', 'b']],
      ['\u001b[31m', null, { x: [1] }],
    ],
  };

  it('as a table that no terminal obeys', () => {
    const text = [...printed(answered, 'table')].join('');
    expect(text.split('\n')).toEqual([
      'name        n  list',
      '----------  -  ---------',
      '=1+1        1  a | b',
      '\\u{1b}[31m     {"x":[1]}',
      '',
    ]);
  });

  it('as JSON and as CSV for spreadsheets', () => {
    expect(JSON.parse([...printed(answered, 'json')].join(''))).toEqual([
      { name: '=1+1', n: 1, list: ['a', 'b'] },
      { name: '\u001b[31m', n: null, list: { x: [1] } },
    ]);
    expect([...printed(answered, 'csv')][1]).toBe('"\'=1+1","1","a | b"\r\n');
    expect(JSON.parse([...printed({ columns: ['a'], rows: [] }, 'json')].join(''))).toEqual([]);
  });
});

it('times of a server are told in UTC', () => {
  const time = { year: 1, day: 1, toString: () => '2024-05-14T03:50:00.000000000+01:00' };
  expect(plainNeo4j(time)).toBe('2024-05-14T02:50:00Z');
});
