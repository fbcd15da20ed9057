import { describe, expect, it } from 'vitest';
import { cypherScript } from '../../src/export/cypher-script';
import { loadStatements } from '../../src/export/statements';
import { cypherLiteral, cypherString } from '../../src/text/cypher';
import { hostileGraph } from '../neo4j/hostile-graph';
import { HOSTILE } from '../support/hostile';
import { story } from '../support/story';

const hostile = hostileGraph(HOSTILE);
/** A string literal with all its escapes. */
const LITERAL = /'(?:[^'\\\n]|\\.)*'/g;

describe('the script', () => {
  const script = [...cypherScript(loadStatements(hostile, 50))].join('');

  it('is made of lines of our own, whatever the texts are', () => {
    const lines = script.split('\n').filter((line) => line !== '');
    const ours =
      /^(?:\/\/ Written by newsgraph|CREATE |CALL db\.awaitIndexes|UNWIND \[$|\[(?:'|replace\()|\] AS line$|WITH |MERGE |MATCH \([ab]:|SET )/;
    expect(lines.filter((line) => !ours.test(line))).toEqual([]);
    // Nothing that an editor or a terminal would hide or obey.
    expect(script).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/,
    );
  });

  it('without its literals is the same as for any other texts', () => {
    const bare = script.replace(LITERAL, '""');
    expect(bare).not.toMatch(/['`]DETACH|<script|__proto__|\\/);
    expect(bare.split(';\n\n')).toHaveLength([...loadStatements(hostile, 50)].length + 1);
    expect(bare.replace(/^\/\/.*/, '').split(';')).toHaveLength([...loadStatements(hostile, 50)].length + 1);
  });

  it('is the same each time', () => {
    const { graph } = story();
    const made = () => [...cypherScript(loadStatements(graph))].join('');
    expect(made()).toBe(made());
  });
});

describe('statements', () => {
  it('hold no text of any article', () => {
    const texts = (names: readonly string[]) =>
      new Set(
        [...loadStatements(hostileGraph(names))]
          .map(({ cypher }) => cypher)
          // Types of relations between entities are words of articles, and letters only.
          .filter((cypher) => !/\(a:Entity.*\n.*\(b:Entity/.test(cypher)),
      );
    expect(texts(HOSTILE)).toEqual(texts(['Ida Holm', 'Oslo']));
    for (const { cypher } of loadStatements(hostile))
      for (const [, type] of cypher.matchAll(/`([^`]*)`/g)) expect(type).toMatch(/^[A-Z][A-Z_]{0,63}$/);
  });

  it('come schema first, then nodes, then edges, in batches of at most the given size', () => {
    const statements = [...loadStatements(hostile, 10)];
    const rank = ['schema', 'nodes', 'edges'];
    const ranks = statements.map(({ kind }) => rank.indexOf(kind));
    expect(ranks).toEqual([...ranks].sort());
    expect(statements.every(({ rows }) => rows.length <= 10)).toBe(true);
    const rows = statements.reduce((total, { rows: batch }) => total + batch.length, 0);
    expect(rows).toBe(hostile.order + hostile.size);
  });
});

describe('literals', () => {
  it.each<[Parameters<typeof cypherLiteral>[0], string]>([
    [null, 'null'],
    [true, 'true'],
    [{ integer: 3 }, '3'],
    [{ float: 1 }, '1.0'],
    [{ float: 0.25 }, '0.25'],
    [{ day: '2024-05-14' }, "date('2024-05-14')"],
    [{ instant: '2024-05-14T03:50:00+01:00' }, "datetime('2024-05-14T03:50:00+01:00')"],
    [{ instant: '2024-05-14T03:50:00' }, "localdatetime('2024-05-14T03:50:00')"],
    [['a', "b'c"], "['a', 'b\\'c']"],
    ['a\nb\\c\u202e', "'a\\nb\\\\c\\u202E'"],
    ['\\u0027', "replace('\\\\\ue000u0027', '\ue000', '')"],
  ])('%j', (value, literal) => {
    expect(cypherLiteral(value)).toBe(literal);
  });

  it('every hostile text is one literal', () => {
    for (const text of HOSTILE)
      expect(cypherString(text).replace(LITERAL, '""')).toMatch(/^(?:""|replace\("", "", ""\))$/);
  });
});
