/* test/store/format-0 is a store as an older program wrote it; it is never made anew. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../src/ingest';
import { build, repair } from '../../src/pipeline';
import { projectAt } from '../../src/project';
import { olderArticles, openStore, salvage } from '../../src/store';
import { checkStore } from '../../src/store/check';
import { contents, folder } from '../support/folder';
import { newsgraph } from '../support/newsgraph';

const LINES = [
  {
    outlet: 'The Delta Post',
    published: '2024-05-14',
    url: 'https://ledger.example/harbor',
    text: 'Norway would support the harbor plan. Denmark opposed the embargo, Ida Holm said.\n',
  },
  { title: 'Harbor', text: 'Ida Holm denied that Norway signed the harbor plan.\n' },
];
const NEW = { text: 'Joe Marlow warned Denmark against the embargo.\n' };
const stdin = (lines: readonly object[]) =>
  Readable.from(lines.map((line) => Buffer.from(`${JSON.stringify(line)}\n`)));

function older(): ReturnType<typeof projectAt> {
  const root = folder();
  cpSync(join(__dirname, 'format-0'), join(root, 'graph'), { recursive: true });
  return projectAt(root);
}
const promised = (root: string) => contents(root, /derived|outcomes/);
/** What a program that never saw the old format makes of the same articles. */
async function fresh(lines: readonly object[]): Promise<ReadonlyMap<string, string>> {
  const project = projectAt(folder());
  await build(['-'], { project, stdin: stdin(lines) });
  return promised(project.graph);
}

describe('a store of format 0', () => {
  it('is known by its articles, in the form of today', () => {
    const made = LINES.map((line) => makeArticle(line, null)).sort((left, right) => (left.id < right.id ? -1 : 1));
    expect(olderArticles(older().graph)).toEqual(made);
  });

  it('becomes, by a build, what all articles give in today’s format; the old files stay as the generation before', async () => {
    const project = older();
    const before = promised(project.graph);
    await build(['-'], { project, stdin: stdin([NEW]) });
    expect(promised(project.graph)).toEqual(await fresh([...LINES, NEW]));
    expect(checkStore(project.graph)).toMatchObject({ sound: true });
    expect(contents(join(project.graph, 'derived', 'previous'))).toEqual(before);
    expect(olderArticles(project.graph)).toBeNull();
  });

  it('becomes the same by repair, with the old files aside', async () => {
    const project = older();
    const before = promised(project.graph);
    const { aside, lost } = await repair(project);
    expect(lost).toEqual([]);
    expect(promised(project.graph)).toEqual(await fresh(LINES));
    expect(contents(aside)).toEqual(before);
  });

  it('where an article of it is damaged, says so; repair keeps the others', async () => {
    const project = older();
    const name = [...contents(project.graph).keys()].find((one) => one.startsWith('articles'))!;
    const path = join(project.graph, name);
    writeFileSync(path, readFileSync(path, 'utf8').replace('harbor plan', 'harbor plot'));
    expect(() => olderArticles(project.graph)).toThrow('does not match its SHA-256');
    expect((await repair(project)).lost).toHaveLength(1);
    expect(openStore(project.graph)!.articles).toHaveLength(1);
  });

  it('is only read by commands that write; others say what to do, and change nothing', async () => {
    const project = older();
    const before = contents(project.graph);
    const ran = await newsgraph(['stats'], { cwd: project.root });
    expect(ran).toMatchObject({ code: 5, stderr: expect.stringContaining('format 0; this program writes format 1') });
    expect(ran.stderr).toContain('newsgraph repair');
    expect(contents(project.graph)).toEqual(before);
  });
});

describe('a store of a newer format', () => {
  it.each([['stats'], ['check'], ['repair'], ['build', '-'], ['remove', 'x'], ['export', 'gexf'], ['judge', 'list']])(
    'is left alone by %s',
    async (...args) => {
      const root = folder({
        'graph/manifest.json': '{"program":"newsgraph","format":2,"shards":{}}',
        'graph/articles.0123456789abcdef.jsonl': '{"id":"0123456789abcdef"}\n',
      });
      const before = contents(join(root, 'graph'));
      const ran = await newsgraph(args, { cwd: root, stdin: NEW.text });
      expect(ran).toMatchObject({ code: 5, stderr: expect.stringContaining('this program knows formats up to 1') });
      expect(ran.stderr).toContain('Update newsgraph');
      expect(contents(join(root, 'graph'))).toEqual(before);
      expect(() => salvage(join(root, 'graph'))).toThrow('format 2');
    },
  );
});
