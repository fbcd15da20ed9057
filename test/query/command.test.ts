import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { queriesPage } from '../../src/commands/pages';
import { CORPUS } from '../support/corpus';
import { folder } from '../support/folder';
import { newsgraph, ROOT } from '../support/newsgraph';

const NAMES = 'MATCH (e:Entity) WHERE e.name = $name RETURN e.name AS name, e.type AS type';

async function project(): Promise<string> {
  const cwd = folder(CORPUS);
  await newsgraph(['build', 'a.txt', 'b.txt'], { cwd });
  return cwd;
}

const databases = (cwd: string) =>
  readdirSync(join(cwd, 'graph', 'derived')).filter((name) => name.startsWith('query-'));

describe('newsgraph query', () => {
  it('asks the store, in three forms, with parameters from the line or a file', async () => {
    const cwd = await project();
    const first = await newsgraph(['query', NAMES, '--param', 'name=Ida Holm'], { cwd });
    expect(first).toMatchObject({ code: 0, stdout: 'name      type\n--------  ------\nIda Holm  person\n' });
    expect(first.stderr).toBe('building the query database\n1 row\n');
    writeFileSync(join(cwd, 'q.cypher'), NAMES);
    writeFileSync(join(cwd, 'p.json'), '{"name": "Ida Holm"}');
    const json = await newsgraph(['query', '--file', 'q.cypher', '--params', 'p.json', '--format', 'json'], { cwd });
    expect(JSON.parse(json.stdout)).toEqual([{ name: 'Ida Holm', type: 'person' }]);
    expect(json.stderr).toBe('');
    const csv = await newsgraph(['query', '--file', '-', '--params', 'p.json', '--format', 'csv'], {
      cwd,
      stdin: NAMES,
    });
    expect(csv.stdout).toBe('"name","type"\r\n"Ida Holm","person"\r\n');
  });

  it('builds the database again when the graph is another', async () => {
    const cwd = await project();
    const count = async () => {
      const { stdout } = await newsgraph(['query', 'MATCH (a:Article) RETURN count(a) AS n', '--format', 'csv'], {
        cwd,
      });
      return stdout.split('\r\n')[1];
    };
    expect(await count()).toBe('"2"');
    const before = databases(cwd);
    await newsgraph(['build', 'd.jsonl'], { cwd });
    expect(await count()).toBe('"3"');
    expect(databases(cwd)).toHaveLength(1);
    expect(databases(cwd)).not.toEqual(before);
  });

  it('a database that is damaged is said to be, and the cure named', async () => {
    const cwd = await project();
    await newsgraph(['query', 'RETURN 1'], { cwd });
    writeFileSync(join(cwd, 'graph', 'derived', databases(cwd)[0]!), 'nonsense');
    const ran = await newsgraph(['query', 'RETURN 1 AS x'], { cwd });
    expect(ran.code).toBe(0);
  });

  it('lists, shows and runs the queries that come with it', async () => {
    const cwd = await project();
    const { stdout } = await newsgraph(['query', '--list'], { cwd });
    expect(stdout.trim().split('\n').length).toBeGreaterThanOrEqual(40);
    expect(stdout).toContain('what-an-actor-said');
    expect((await newsgraph(['query', 'denied', '--show'], { cwd })).stdout).toContain("polarity: 'denied'");
    expect(await newsgraph(['query', 'denied'], { cwd })).toMatchObject({ code: 0 });
    const missing = await newsgraph(['query', 'what-an-actor-said'], { cwd });
    expect(missing).toMatchObject({ code: 2, stdout: '' });
    expect(missing.stderr).toContain('--param actor=');
  });

  it.each([
    ['a name that is not in the list', ['query', 'frobnicate'], 'no query of the list'],
    ['nothing', ['query'], 'needs a query'],
    ['a missing parameter', ['query', 'MATCH (n:Entity) WHERE n.name = $x RETURN n'], '$x'],
    ['a construct it does not know', ['query', 'MATCH (n) SET n.x = 1'], 'a clause that writes'],
    ['nonsense', ['query', 'hello there'], 'begins with'],
    ['a file that is not there', ['query', '--file', 'none.cypher'], 'cannot be read'],
    ['a parameter without a name', ['query', 'RETURN 1', '--param', '=1'], 'is not name=value'],
  ])('%s: reason and next step', async (_, args, words) => {
    const ran = await newsgraph(args, { cwd: await project() });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(words);
    expect(ran.stderr).toMatch(/error\[(?:query|usage)\]: .+\nnext: {2}.+\n$/);
  });

  it('without the engine says so, and everything else works', async () => {
    const cwd = await project();
    writeFileSync(
      join(cwd, 'without.cjs'),
      `const Module = require('module');
       const resolve = Module._resolveFilename;
       Module._resolveFilename = function (name, ...rest) {
         if (name.startsWith('@ladybugdb/')) throw Object.assign(new Error('not found'), { code: 'MODULE_NOT_FOUND' });
         return resolve.call(this, name, ...rest);
       };`,
    );
    const node = ['--require', join(cwd, 'without.cjs')];
    const ran = await newsgraph(['query', 'RETURN 1'], { cwd, node });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('--omit=optional');
    for (const args of [['stats'], ['export', 'gexf'], ['query', '--list']])
      expect(await newsgraph(args, { cwd, node })).toMatchObject({ code: 0 });
  });

  it('docs/queries.md is what the program says (npm run docs)', () => {
    expect(readFileSync(join(ROOT, 'docs', 'queries.md'), 'utf8')).toBe(queriesPage());
  });
});
