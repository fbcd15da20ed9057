import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { put } from '../support/disk';
import { ERROR_PATHS, type ErrorPath, STORY } from '../support/error-paths';
import { folder } from '../support/folder';
import { compiledMain, newsgraph, ROOT, runProcess } from '../support/newsgraph';

/** The first file of a folder that begins as `name` does before its star. */
function named(cwd: string, name: string): string {
  if (!name.includes('*')) return join(cwd, name);
  const within = join(cwd, dirname(name));
  const start = name.slice(name.lastIndexOf('/') + 1, -1);
  return join(within, readdirSync(within).find((file) => file.startsWith(start))!);
}

function lay(root: string, story: string, { built, files = {}, change }: ErrorPath, at: number): string {
  const cwd = join(root, String(at));
  mkdirSync(cwd);
  if (built) cpSync(story, cwd, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    const path = named(cwd, name);
    rmSync(path, { recursive: true, force: true });
    if (content !== null) put(path, content);
  }
  if (change !== undefined) {
    const path = named(join(cwd, 'graph'), change[0]);
    const before = readFileSync(path, 'utf8');
    const after = change[1](before);
    expect(after).not.toBe(before);
    writeFileSync(path, after);
  }
  return cwd;
}

it('every way to go wrong says what, of which file, and what to do next; never a stack', async () => {
  const root = folder({ 'story/a.txt': STORY });
  const story = join(root, 'story');
  expect(await newsgraph(['build', 'a.txt'], { cwd: story })).toMatchObject({ code: 0 });
  const paths = ERROR_PATHS.map((path, at) => ({ args: path.args, cwd: lay(root, story, path, at) }));
  put(join(root, 'paths.json'), JSON.stringify(paths));
  const driver = join(ROOT, 'test', 'support', 'error-driver.cjs');
  const ran = await runProcess(process.execPath, [driver, dirname(compiledMain()), join(root, 'paths.json')], {
    cwd: root,
  });
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  const said = JSON.parse(readFileSync(join(root, 'paths.json.said'), 'utf8')) as { code: number; words: string }[];
  expect(said).toHaveLength(ERROR_PATHS.length);
  const sections = said.map(({ code, words }, at) => {
    const plain = words.replaceAll(root, '<folder>').replaceAll(/since \S+Z/g, 'since <time>');
    const { name } = ERROR_PATHS[at]!;
    expect
      .soft([name, code, plain])
      .toEqual([name, expect.any(Number), expect.stringMatching(/^error\[[a-z0-9-]+\]: .+\nnext: {2}.+\n$/)]);
    expect.soft([name, code > 0 && code < 6]).toEqual([name, true]);
    expect.soft([name, /^\s+at |secret-word|node_modules/m.test(words)]).toEqual([name, false]);
    return `## ${name}\n\n${plain.replaceAll(/<folder>\/\d+/g, '<project>').replaceAll(/[0-9a-f]{16}(?=\.jsonl)/g, '<hash>')}(exit code ${code})\n`;
  });
  expect(sections.length).toBeGreaterThan(100);
  await expect(sections.join('\n')).toMatchFileSnapshot(join(__dirname, 'errors.snapshot.md'));
});
