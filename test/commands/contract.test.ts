import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandsPage, errorsPage } from '../../src/commands/pages';
import { CORPUS } from '../support/corpus';
import { folder } from '../support/folder';
import { compiledMain, newsgraph, ROOT, runProcess } from '../support/newsgraph';

describe('words', () => {
  it.each([
    ['an unknown command', ['frobnicate'], 2, 'unknown command'],
    ['an unknown option', ['stats', '--frob'], 2, 'unknown option'],
    ['a missing argument', ['build'], 2, "missing required argument 'inputs'"],
    ['a wrong choice', ['export', 'pdf'], 2, 'Allowed choices are json, gexf, graphml, claims, csv'],
    ['no graph yet', ['stats'], 2, 'there is no graph here yet'],
    ['no graph to export', ['export', 'gexf'], 2, 'there is no graph here yet'],
    ['nothing to remove from', ['remove', 'x'], 2, 'there is no graph here yet'],
    ['a project in the way', ['build', 'x.txt', '--project', 'file.txt'], 2, 'cannot be written'],
  ])('%s: code, reason, next step, no stack', async (_, args, code, reason) => {
    const ran = await newsgraph(args, { cwd: folder({ 'file.txt': 'x' }) });
    expect(ran.code).toBe(code);
    expect(ran.stdout).toBe('');
    expect(ran.stderr).toContain(reason);
    expect(ran.stderr).toMatch(/^error\[[a-z0-9-]+\]: .+\nnext: {2}.+\n$/);
  });

  it('prints the stack with --debug only', async () => {
    const ran = await newsgraph(['stats', '--debug'], { cwd: folder() });
    expect(ran.stderr).toMatch(/\n\s+at /);
  });

  it('gives help on request, with examples, and exit code 0', async () => {
    for (const args of [['--help'], ['help'], ['build', '--help'], ['help', 'export'], ['--version'], []]) {
      const ran = await newsgraph(args);
      expect(ran).toMatchObject({ code: 0, stderr: '' });
      expect(ran.stdout).not.toBe('');
    }
    for (const command of ['build', 'remove', 'read', 'export', 'explain', 'stats', 'schema', 'example'])
      expect((await newsgraph([command, '--help'])).stdout).toContain('Examples:\n  $ newsgraph');
  });

  it('docs/commands.md and docs/errors.md are what the program says (npm run docs)', () => {
    expect(readFileSync(join(ROOT, 'docs', 'commands.md'), 'utf8')).toBe(commandsPage());
    expect(readFileSync(join(ROOT, 'docs', 'errors.md'), 'utf8')).toBe(errorsPage());
  });
});

describe('explain and stats', () => {
  it('lead from an edge to the words', async () => {
    const cwd = folder(CORPUS);
    await newsgraph(['build', '.'], { cwd });
    const claims = (await newsgraph(['export', 'claims', '-o', '-'], { cwd })).stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const claim = claims.find(({ relation }) => relation === 'WOULD_SUPPORT')!;
    const page = (await newsgraph(['explain', claim.id], { cwd })).stdout;
    expect(page).toContain('[The United States] [would support] [a limited embargo');
    expect(page).toContain('a.txt: line 1, column 19 of the text (offset 18)');
    expect(page).toContain('The Delta Post');
    const edge = /r\/[0-9a-f]+/.exec(page)![0];
    const edgePage = (await newsgraph(['explain', edge], { cwd })).stdout;
    expect(edgePage).toContain('WOULD_SUPPORT');
    expect(edgePage).toContain(claim.id);
    expect((await newsgraph(['explain', 'united states'], { cwd })).stdout).toContain(edge);
    expect((await newsgraph(['explain', claim.article.id], { cwd })).stdout).toContain(claim.id);
    expect((await newsgraph(['explain', claim.proposition.id], { cwd })).stdout).toContain('affirmed by 1 claim');
    const none = await newsgraph(['explain', 'r/0'], { cwd });
    expect(none.code).toBe(2);
    expect(none.stderr).toContain('nothing in the graph has the id or name "r/0"');
    const stats = JSON.parse((await newsgraph(['stats', '--json'], { cwd })).stdout);
    expect(stats).toMatchObject({
      articles: { count: 4, first: '2025-02-03', last: '2025-02-05' },
      claims: { count: claims.length },
    });
    expect((await newsgraph(['stats'], { cwd })).stdout).toContain('4 articles, 2025-02-03 to 2025-02-05');
  });
});

describe('streams', () => {
  it('a pipe gets no colors and no progress bar', async () => {
    const cwd = folder(CORPUS);
    const built = await newsgraph(['build', '.'], { cwd });
    const stats = await newsgraph(['stats'], { cwd });
    expect(built.stderr + stats.stdout).not.toContain('\u001b');
    expect(built.stderr).not.toContain('reading');
  });

  it('a reader that stops early is no error', async () => {
    const cwd = folder(CORPUS);
    await newsgraph(['build', '.'], { cwd });
    const child = spawn(process.execPath, [compiledMain(), 'export', 'json', '-o', '-'], { cwd });
    let words = '';
    child.stderr.on('data', (chunk) => {
      words += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((done) => child.on('close', done));
    expect([code, words]).toEqual([0, '']);
  });
});

describe('the example', () => {
  it('builds graph and exports anywhere, prints what it found, and twice changes nothing', async () => {
    const cwd = folder();
    const first = await newsgraph(['example', '--project', 'try'], { cwd });
    expect(first).toMatchObject({ code: 0 });
    expect(first.stdout).toContain('Most named');
    expect(first.stdout).toMatch(/said by .+ > /);
    const second = await newsgraph(['example', '--project', 'try'], { cwd });
    expect(second.stderr).toContain('Nothing changed');
    expect(second.stdout).toBe(first.stdout);
  });

  it('spares a graph of one’s own', async () => {
    const cwd = folder(CORPUS);
    await newsgraph(['build', 'a.txt'], { cwd });
    const ran = await newsgraph(['example'], { cwd });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('not of the example');
  });
});

describe('at start', () => {
  it('--help takes less than 300 ms of processor time, which is its time on a machine with nothing else to do', async () => {
    const cwd = folder({
      'clock.cjs':
        "process.on('exit', () => { const { user, system } = process.cpuUsage(); console.error((user + system) / 1000); });",
    });
    const times: number[] = [];
    for (let run = 0; run < 5; run++) {
      const { stderr } = await newsgraph(['--help'], { node: ['--require', join(cwd, 'clock.cjs')] });
      times.push(Number(stderr));
    }
    expect(Math.min(...times)).toBeLessThan(300);
  });

  it('no command touches the network', async () => {
    const cwd = folder({
      ...CORPUS,
      'no-network.cjs': `
        for (const [name, ...functions] of [['net', 'connect', 'createConnection'], ['dns', 'lookup', 'resolve'], ['http', 'request', 'get'], ['https', 'request', 'get'], ['dgram', 'createSocket'], ['http2', 'connect']])
          for (const one of functions) require(name)[one] = () => { console.error('NETWORK ' + name + '.' + one); process.exit(99); };
        require('net').Socket.prototype.connect = () => { console.error('NETWORK socket'); process.exit(99); };
        globalThis.fetch = () => { console.error('NETWORK fetch'); process.exit(99); };
        require('module').syncBuiltinESMExports();`,
    });
    const node = ['--require', join(cwd, 'no-network.cjs')];
    for (const args of [
      ['build', '.'],
      ['stats'],
      ['export', 'gexf'],
      ['export', 'json'],
      ['export', 'csv'],
      ['explain', 'Ida Holm'],
      ['schema'],
      ['remove', 'a.txt'],
    ])
      expect(await newsgraph(args, { cwd, node })).toMatchObject({ code: 0 });
    const guarded = await runProcess(process.execPath, [...node, '-e', "require('net').connect(1)"], { cwd });
    expect(guarded).toMatchObject({ code: 99, stderr: 'NETWORK net.connect\n' });
  });
});
