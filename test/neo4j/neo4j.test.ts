import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cypherScript, SCRIPT_BATCH } from '../../src/export/cypher-script';
import { loadNeo4j, type Target } from '../../src/export/neo4j';
import { loadStatements } from '../../src/export/statements';
import { build, type Opened, openProject } from '../../src/pipeline';
import { projectAt } from '../../src/project';
import { neo4jNeeds, startNeo4j, type TestServer } from '../support/neo4j';
import { ROOT } from '../support/newsgraph';
import { expectedOf, snapshotOf } from './snapshot';

const needs = neo4jNeeds();

describe.runIf(needs !== null)('a real Neo4j', () => {
  let server: TestServer;
  let example: Opened;
  const home = mkdtempSync(join(tmpdir(), 'newsgraph-test-'));

  beforeAll(async () => {
    const project = projectAt(home);
    await build([join(ROOT, 'articles')], { project });
    example = openProject(project);
    server = await startNeo4j(needs!);
    await server.empty();
  }, 300_000);

  afterAll(async () => {
    await server?.stop();
    rmSync(home, { recursive: true, force: true });
  }, 60_000);

  const target = (): Target => server;

  it('holds what the store holds, types and dates included, and a second load changes nothing', async () => {
    const graph = example.graph();
    const report = await loadNeo4j(loadStatements(graph), target());
    expect(report).toMatchObject({ nodesCreated: graph.order, relationshipsCreated: graph.size, constraintsAdded: 4 });
    expect(await snapshotOf(server)).toEqual(expectedOf(loadStatements(graph)));
    const again = await loadNeo4j(loadStatements(graph, 7), target());
    expect(again).toEqual({
      nodesCreated: 0,
      relationshipsCreated: 0,
      propertiesSet: 0,
      labelsAdded: 0,
      constraintsAdded: 0,
      indexesAdded: 0,
      nodes: graph.order,
      relationships: graph.size,
    });
  });

  it('the script makes the same of an empty database, and changes nothing after a load', async () => {
    const script = [...cypherScript(loadStatements(example.graph(), SCRIPT_BATCH))].join('');
    const statements = script.split(';\n\n').filter((text) => text.trim() !== '');
    await server.empty();
    for (const statement of statements) await server.query(statement);
    expect(await snapshotOf(server)).toEqual(expectedOf(loadStatements(example.graph())));
    const report = await loadNeo4j(loadStatements(example.graph()), target());
    expect(report).toMatchObject({ nodesCreated: 0, relationshipsCreated: 0, propertiesSet: 0 });
  });
});
