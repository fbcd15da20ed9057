import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { flatGraph } from '../../src/export/flat';
import { loadNeo4j } from '../../src/export/neo4j';
import { adminArguments, adminFiles } from '../../src/export/neo4j-csv';
import { loadStatements } from '../../src/export/statements';
import { folder } from '../support/folder';
import { MANY_HOSTILE } from '../support/hostile';
import { neo4jAdmin, neo4jNeeds, startNeo4j } from '../support/neo4j';
import { hostileGraph } from './hostile-graph';
import { expectedOf, snapshotOf } from './snapshot';

const needs = neo4jNeeds();

/** With a given server there is no home to import into. */
it.runIf(needs !== null && !process.env['NEO4J_TEST_URI'])(
  'neo4j-admin imports the files to what a load gives, and a load after it finds nothing to change',
  async () => {
    // Its files cannot hold a list of one empty text.
    const graph = hostileGraph(MANY_HOSTILE.filter((text) => text !== ''));
    const files = adminFiles(flatGraph(graph));
    const cwd = folder();
    for (const { name, chunks } of files) writeFileSync(join(cwd, name), [...chunks()].join(''));
    const args = adminArguments(files.map(({ name }) => name));
    const server = await startNeo4j(needs!, {
      before: (home) => neo4jAdmin(needs!, home, cwd, ['database', 'import', 'full', ...args, 'neo4j']),
    });
    try {
      expect(await snapshotOf(server)).toEqual(expectedOf(loadStatements(graph)));
      expect(await loadNeo4j(flatGraph(graph), server, { prune: true })).toMatchObject({
        nodesCreated: 0,
        nodesDeleted: 0,
        relationshipsCreated: 0,
        relationshipsDeleted: 0,
        propertiesSet: 0,
      });
    } finally {
      await server.stop();
    }
  },
  300_000,
);
