import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CORPUS } from '../support/corpus';
import { contents, folder, put } from '../support/folder';
import { compiledMain, newsgraph } from '../support/newsgraph';

/** The live store and nothing else: the outcome log and derived files are outside the promise. */
const live = (root: string) => contents(join(root, 'graph'), /^(?:derived|outcomes\.jsonl)/);
const POLISH =
  'Rząd oświadczył we wtorek, że nie poprze planu ograniczonej operacji, a minister obrony zapowiedział dalsze negocjacje z sąsiadami.';

it('reads what can be read, and gives every input exactly one outcome', async () => {
  const root = folder({
    ...CORPUS,
    'copy-of-a.txt': CORPUS['a.txt'],
    'empty.txt': '',
    'binary.txt': Buffer.from([0, 1, 2, 3, 0, 255]),
    'polish.txt': POLISH,
    'bad.jsonl': '{"text": 1}\nnope\n',
  });
  execFileSync('mkfifo', [join(root, 'pipe.txt')]);
  const ran = await newsgraph(['build', '.', 'gone.txt', 'report.pdf', '--json'], { cwd: root });
  expect(ran.code).toBe(3);
  const outcomes = ran.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(outcomes.map(({ input, kind }) => `${input} ${kind}`)).toEqual([
    'a.txt ok',
    'b.txt ok',
    'bad.jsonl:1 rejected',
    'bad.jsonl:2 rejected',
    'binary.txt rejected',
    'c.md ok',
    'copy-of-a.txt duplicate',
    'd.jsonl:1 ok',
    'empty.txt warned',
    'pipe.txt rejected',
    'polish.txt stored',
    'gone.txt failed',
    'report.pdf failed',
  ]);
  expect(ran.stderr).toContain(
    '13 inputs: 4 read, 1 with a warning, 1 kept but not read, 1 there already, 4 rejected, 2 failed.',
  );
  expect(ran.stderr).toContain('5 articles');
});

it('lists in words what needs a word, one line each', async () => {
  const root = folder({ ...CORPUS, 'empty.txt': '', 'no\u001b[31m.txt': Buffer.from([0]) });
  const { stderr, stdout } = await newsgraph(['build', '.'], { cwd: root });
  expect(stdout).toBe('');
  expect(stderr.split('\n').slice(0, 2)).toEqual([
    'warning    empty.txt: empty: there is nothing to read',
    'rejected   no\\u{1b}[31m.txt: binary data, not text',
  ]);
});

it('A then B, B then A, both at once, from another folder and time zone: the same bytes; without B it is A again', async () => {
  const [first, second, third] = [folder(CORPUS), folder(CORPUS), folder(CORPUS)];
  expect((await newsgraph(['build', 'a.txt', 'c.md'], { cwd: first })).code).toBe(0);
  const afterA = live(first);
  await newsgraph(['build', 'b.txt', 'd.jsonl'], { cwd: first });
  await newsgraph(['build', 'd.jsonl', 'b.txt'], { cwd: second, env: { TZ: 'Pacific/Apia', LC_ALL: 'tr_TR.UTF-8' } });
  await newsgraph(['build', 'c.md', 'a.txt'], { cwd: second });
  await newsgraph(['build', '.'], { cwd: third });
  expect(live(second)).toEqual(live(first));
  // A folder is walked as "d.jsonl", "./d.jsonl" or however it was named: the names kept are those given.
  expect(live(third)).toEqual(live(first));
  const removed = await newsgraph(['remove', 'b.txt', './d.jsonl'], { cwd: first });
  expect(removed.code).toBe(0);
  expect(live(first)).toEqual(afterA);
});

it('built twice, nothing is written', async () => {
  const root = folder(CORPUS);
  await newsgraph(['build', '.'], { cwd: root });
  const stamps = () => [...live(root).keys()].map((name) => [name, statSync(join(root, 'graph', name)).mtimeMs]);
  const before = stamps();
  const again = await newsgraph(['build', '.'], { cwd: root });
  expect(again.code).toBe(0);
  expect(again.stderr).toContain('Nothing changed');
  expect(stamps()).toEqual(before);
});

it('removes by id, file or url, and says what is not there', async () => {
  const root = folder(CORPUS);
  await newsgraph(['build', '.'], { cwd: root });
  const id = (await newsgraph(['stats', '--articles'], { cwd: root })).stdout
    .split('\n')
    .find((line) => line.includes('Delta Post'))!
    .slice(0, 16);
  const ran = await newsgraph(['remove', id, 'https://fjord.example/b', 'nobody.txt'], { cwd: root });
  expect(ran.code).toBe(3);
  expect(ran.stderr).toContain('failed     nobody.txt: no article in the graph has this id, file or url');
  expect(ran.stderr).toContain('2 articles');
});

it('leaves nothing behind where nothing could be stored', async () => {
  const root = folder({ 'a.pdf': 'x' });
  expect((await newsgraph(['build', 'a.pdf'], { cwd: root })).code).toBe(3);
  expect(readdirSync(root)).toEqual(['a.pdf']);
});

it('takes standard input, and the user’s own aliases', async () => {
  const root = folder({ 'aliases.csv': 'alias,name\nBrussels,European Commission\n' });
  expect((await newsgraph(['build', '-'], { cwd: root, stdin: CORPUS['a.txt'] })).code).toBe(0);
  expect((await newsgraph(['build', '-'], { cwd: root, stdin: CORPUS['b.txt'] })).code).toBe(0);
  expect((await newsgraph(['explain', 'Brussels'], { cwd: root })).stdout).toMatch(/^European Commission\n/);
  put(join(root, 'aliases.csv'), 'alias,name\nBrussels\n');
  const bad = await newsgraph(['build', '-'], { cwd: root, stdin: CORPUS['a.txt'] });
  expect(bad.code).toBe(2);
  expect(bad.stderr).toContain('aliases.csv: line 2');
});

it('keeps out while another process writes, and goes on after that one died', async () => {
  const root = folder(CORPUS);
  put(join(root, 'graph', '.lock'), JSON.stringify({ pid: process.pid, host: hostname(), started: null, token: 'x' }));
  const busy = await newsgraph(['build', '.'], { cwd: root });
  expect(busy.code).toBe(4);
  expect(busy.stderr).toContain(`in use by process ${process.pid}`);
  put(join(root, 'graph', '.lock'), JSON.stringify({ pid: 2 ** 22 - 1, host: hostname(), started: '1', token: 'x' }));
  expect((await newsgraph(['build', '.'], { cwd: root })).code).toBe(0);
});

it('stops at a damaged store and says what to do', async () => {
  const root = folder(CORPUS);
  await newsgraph(['build', '.'], { cwd: root });
  const name = readdirSync(join(root, 'graph')).find((file) => file.startsWith('articles'))!;
  writeFileSync(join(root, 'graph', name), 'x');
  for (const args of [['build', '.'], ['stats'], ['remove', 'a.txt'], ['export', 'gexf']]) {
    const ran = await newsgraph(args, { cwd: root });
    expect(ran.code).toBe(5);
    expect(ran.stderr).toContain(name);
    expect(ran.stderr).toMatch(/next: .*newsgraph build/);
    expect(ran.stderr).not.toMatch(/\n\s+at /);
  }
  rmSync(join(root, 'graph'), { recursive: true });
  expect((await newsgraph(['build', '.'], { cwd: root })).code).toBe(0);
});

it('stopped by Ctrl-C, leaves the store as it was and the lock free', async () => {
  const many = Array.from({ length: 400 }, (_, n) => JSON.stringify({ text: `${CORPUS['a.txt']} Note ${n}.` })).join(
    '\n',
  );
  const root = folder({ ...CORPUS, 'many.jsonl': many });
  await newsgraph(['build', 'a.txt'], { cwd: root });
  const before = live(root);
  const child = spawn(process.execPath, [compiledMain(), 'build', 'many.jsonl'], { cwd: root, stdio: 'ignore' });
  const ended = new Promise((done) => child.on('exit', done));
  while (!existsSync(join(root, 'graph', '.lock'))) await new Promise((done) => setTimeout(done, 10));
  await new Promise((done) => setTimeout(done, 300));
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(live(root)).toEqual(before);
  expect((await newsgraph(['build', 'b.txt'], { cwd: root })).code).toBe(0);
});
