import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/export/flat';
import { knownMarks } from '../../src/export/neo4j-marks';
import { whileHeard } from '../../src/export/neo4j-server';
import { Problem } from '../../src/text/problem';

const EMPTY = { ...KINDS, order: 0, size: 0, nodes: () => [], edges: () => [] };

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe('what a database holds of ours', () => {
  it('is asked for in one walk over the nodes and one over the relationships of each label', async () => {
    const asked: string[] = [];
    const marks = await knownMarks(EMPTY, async (cypher, take) => {
      asked.push(cypher);
      for (const id of ['a', 'b']) take({ get: (name) => (name === 'id' ? id : `${asked.length} of ${id}`) });
    });
    expect(asked).toHaveLength(2 * KINDS.nodeKinds.length);
    expect(asked.join()).not.toMatch(/ORDER BY|SKIP/);
    expect([...marks.nodes.get('Entity')!]).toEqual([
      ['a', '1 of a'],
      ['b', '1 of b'],
    ]);
    expect([...marks.edges.get('Entity')!.keys()]).toEqual(['a', 'b']);
  });
});

describe('a server that is waited for', () => {
  it('may take longer in all, where it is heard of in time', async () => {
    const work = whileHeard(200, 'bolt://x', async (heard) => {
      for (let at = 0; at < 5; at++) {
        await pause(80);
        heard();
      }
      return 'all of it';
    });
    expect(await work).toBe('all of it');
  });

  it('is given up where it falls silent after its first words', async () => {
    const error = await whileHeard(100, 'bolt://x', async (heard) => {
      heard();
      await pause(2_000);
    }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Problem);
    expect(error).toMatchObject({ code: 'neo4j-silent', file: 'bolt://x' });
  });
});
