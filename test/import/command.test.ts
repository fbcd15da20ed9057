/* The example, worked on in Gephi's own toolkit and in networkx, and brought back. */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Handwork, Relation } from '../../src/model';
import { openProject } from '../../src/pipeline';
import { projectAt } from '../../src/project';
import { folder } from '../support/folder';
import { newsgraph, ROOT } from '../support/newsgraph';
import { gephiToolkit, pythonReaders, readByPython, workInGephi } from '../support/readers';

const gephi = gephiToolkit();
const python = pythonReaders();

function project(): string {
  const cwd = folder();
  cpSync(join(ROOT, 'graph'), join(cwd, 'graph'), { recursive: true });
  return cwd;
}

const handworkOf = (cwd: string) =>
  new Map(
    readFileSync(join(cwd, 'graph', 'handwork.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Handwork)
      .map((row) => [row.id, row] as const),
  );

/** Entities to work on: two with neighbors of their own, two that stand alone, and three more. */
function chosen() {
  const { resolution } = openProject(projectAt(ROOT));
  const neighbors = new Map(resolution.entities.map(({ id }) => [id, new Set<string>()]));
  for (const { source, target } of resolution.relations as readonly Relation[]) {
    neighbors.get(source)!.add(target);
    neighbors.get(target)!.add(source);
  }
  const people = resolution.entities.filter(({ unnamed, aliases }) => !unnamed && aliases.length === 0);
  const busy = people.filter(({ id }) => neighbors.get(id)!.size > 1);
  const [one] = busy;
  const other = busy.find(({ id }) => id !== one!.id && !neighbors.get(one!.id)!.has(id))!;
  const alone = people.filter(({ id }) => neighbors.get(id)!.size === 0);
  const rest = people.filter(({ id }) => ![one!.id, other.id, alone[0]!.id, alone[1]!.id].includes(id));
  return { one: one!, other, alone: [alone[0]!, alone[1]!] as const, rest };
}

const pick = chosen();

describe.runIf(gephi !== null)('worked on in Gephi', () => {
  it('places, colors, columns, merges, names come back; deleted nodes stay; the next exports show it all', async () => {
    const cwd = project();
    expect(await newsgraph(['export', 'gexf'], { cwd })).toMatchObject({ code: 0 });
    const { one, other, alone, rest } = pick;
    const [moved, colored, named, deleted] = rest;
    const saved = ['worked.gexf', 'worked.graphml'].map((name) => join(cwd, name));
    const work = [
      `move\t${moved!.id}\t1234.5\t-77.25`,
      `color\t${colored!.id}\t#010203`,
      `size\t${colored!.id}\t55.5`,
      `label\t${named!.id}\tGiven by hand`,
      `text\t${colored!.id}\tMy notes\tlook <again> & "soon"`,
      `number\t${moved!.id}\tModularity Class\t3`,
      `merge\t${one.id}\t${other.id}`,
      `merge-joining\t${alone[0].id}\t${alone[1].id}`,
      `delete\t${deleted!.id}`,
      'add\tmine\tAdded by hand',
    ];
    workInGephi(gephi!, join(cwd, 'exports', 'graph.gexf'), work, saved);

    const dry = await newsgraph(['import', 'worked.gexf', '--dry-run'], { cwd });
    expect(dry.code, dry.stderr).toBe(0);
    for (const name of [one, other, alone[0], alone[1]].map(({ id }) => id)) expect(dry.stderr).toContain(`(${name})`);
    expect(dry.stderr).toContain(`is called Given by hand in the file`);
    expect(dry.stderr).toContain(`1 node of the graph is not in the file and stays: ${deleted!.name}`);
    expect(dry.stderr).toContain('1 node of the file is not in the graph and is left out: Added by hand');
    expect(dry.stderr).toMatch(
      /to keep: \d+ places, 1 color, 1 size, 2 columns of your own \(Modularity Class, My notes\)/,
    );
    expect(existsSync(join(cwd, 'graph', 'handwork.jsonl'))).toBe(false);

    const answers = await newsgraph(['import', 'worked.gexf', '--by', 'Ana'], { cwd, stdin: 'y\nwhat\nn\nq\n' });
    expect(answers.code, answers.stderr).toBe(0);
    expect(answers.stderr).toContain('Answer y (yes)');
    expect(answers.stderr).toContain('1 question not answered');
    const first = openProject(projectAt(cwd));
    const holder = (mention: string) =>
      openProject(projectAt(cwd)).resolution.entities.find(({ mentions }) => mentions.includes(mention as never))!.id;
    const joined = [one, other].map(({ mentions }) => holder(mentions[0]!));
    const pair = alone.map(({ mentions }) => holder(mentions[0]!));
    // Sorted by id: the first question is about the pair whose id comes first.
    expect([joined[0] === joined[1], pair[0] === pair[1]].filter((is) => is)).toHaveLength(1);
    expect(first.resolution.entities.length).toBe(openProject(projectAt(ROOT)).resolution.entities.length - 1);

    const all = await newsgraph(['import', 'worked.gexf', '--yes', '--by', 'Ana', '--why', 'seen'], { cwd });
    expect(all.code, all.stderr).toBe(0);
    expect(holder(one.mentions[0]!)).toBe(holder(other.mentions[0]!));
    expect(holder(alone[0].mentions[0]!)).toBe(holder(alone[1].mentions[0]!));
    const now = openProject(projectAt(cwd));
    expect(now.resolution.entities.some(({ name }) => name === 'Given by hand')).toBe(true);
    expect(now.resolution.entities.some(({ id }) => id === deleted!.id)).toBe(true);
    expect(now.positions().get(moved!.id)).toEqual({ x: 1234.5, y: -77.25 });
    const kept = handworkOf(cwd);
    expect(kept.get(colored!.id)).toMatchObject({
      color: [1, 2, 3],
      size: expect.any(Number),
      attributes: [{ name: 'My notes', type: 'string', value: 'look <again> & "soon"' }],
    });
    expect(kept.get(moved!.id)!.attributes).toEqual([{ name: 'Modularity Class', type: 'integer', value: 3 }]);

    // A build anew keeps it, and what is exported again is what was brought back.
    await newsgraph(['remove', 'nothing-of-that-name'], { cwd });
    expect(await newsgraph(['export', 'gexf'], { cwd })).toMatchObject({ code: 0 });
    const again = readFileSync(join(cwd, 'exports', 'graph.gexf'), 'utf8');
    expect(again).toContain('title="Modularity Class" type="integer"');
    expect(again).toContain('value="look &lt;again&gt; &amp; &quot;soon&quot;"');
    expect(again).toContain('<viz:position x="1234.5" y="-77.25" z="0"/>');
    expect(again).toContain('<viz:color r="1" g="2" b="3"/>');
    const unchanged = await newsgraph(['import', 'exports/graph.gexf', '--dry-run'], { cwd });
    expect(unchanged.stderr).not.toMatch(/would ask|not in the|to keep/);

    const graphml = await newsgraph(['import', 'worked.graphml', '--dry-run'], { cwd });
    expect(graphml.code, graphml.stderr).toBe(0);
    expect(graphml.stderr).not.toContain('columns of your own');
  }, 600_000);
});

describe.runIf(python !== null)('worked on in networkx', () => {
  it('measures become columns, and contracted nodes a question, from GEXF and GraphML', async () => {
    const cwd = project();
    await newsgraph(['export', 'gexf'], { cwd });
    const { one, other } = pick;
    const names = ['a.gexf', 'a.graphml'];
    const args = [other.id, one.id, ...names.map((name) => join(cwd, name))];
    readByPython<number>(python!, 'worked', join(cwd, 'exports', 'graph.gexf'), ...args);
    for (const name of names) {
      const dry = await newsgraph(['import', name, '--dry-run'], { cwd });
      expect(dry.stderr).toContain('4 columns of your own (checked, degree, note, share)');
      expect(dry.stderr).toContain(`(${one.id})`);
      expect(dry.stderr).toContain(`(${other.id})`);
      expect(dry.stderr.match(/would ask/g)).toHaveLength(1);
    }
    await newsgraph(['import', 'a.graphml'], { cwd });
    const { attributes } = handworkOf(cwd).get(pick.rest[0]!.id)!;
    expect(attributes.map(({ name, type }) => [name, type])).toEqual([
      ['checked', 'boolean'],
      ['degree', 'integer'],
      ['note', 'string'],
      ['share', 'float'],
    ]);
  }, 600_000);
});

it('a file that is none, and one that is not there, are said and change nothing', async () => {
  const cwd = project();
  const bad = await newsgraph(['import', 'graph/manifest.json'], { cwd });
  expect(bad.code).toBe(3);
  expect(bad.stderr).toContain("graph/manifest.json: does not have the form of graphology's export");
  expect(await newsgraph(['import', 'gone.gexf'], { cwd })).toMatchObject({ code: 3 });
  expect(await newsgraph(['import', 'graph'], { cwd })).toMatchObject({ code: 2 });
  expect(existsSync(join(cwd, 'graph', 'handwork.jsonl'))).toBe(false);
}, 120_000);

it('a line of handwork.jsonl that was spoilt is named', async () => {
  const cwd = project();
  writeFileSync(join(cwd, 'graph', 'handwork.jsonl'), '{"of":"node"}\n');
  const ran = await newsgraph(['export', 'gexf'], { cwd });
  expect(ran.code).toBe(5);
  expect(ran.stderr).toContain('line 1 does not have its form');
}, 120_000);
