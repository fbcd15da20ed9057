import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { pageAssets } from '../../src/viewer';
import { CORPUS } from '../support/corpus';
import { folder } from '../support/folder';
import { compiledMain, newsgraph } from '../support/newsgraph';
import { builtPage } from '../support/page';

beforeAll(() => void builtPage(), 300_000);

/** The program until it has printed a line with its address; `stop` ends it and gives its exit code. */
function started(args: readonly string[], cwd: string) {
  const child = spawn(process.execPath, [compiledMain(), ...args], { cwd, env: { ...process.env, DISPLAY: '' } });
  const ended = new Promise<number | string | null>((done) =>
    child.on('close', (code, signal) => done(code ?? signal)),
  );
  const url = new Promise<string>((done, failed) => {
    let out = '';
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdout.on('data', (chunk) => {
      out += chunk;
      const found = /^http:\/\/127\.0\.0\.1:\d+\/$/m.exec(out);
      if (found !== null) done(found[0]);
    });
    void ended.then((code) => failed(new Error(`ended with ${code}: ${out} ${err}`)));
  });
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  return { url, stop };
}

describe('newsgraph view', () => {
  it('prints its address, serves the page and the graph, and stops when told to', async () => {
    const cwd = folder(CORPUS);
    await newsgraph(['build', '.'], { cwd });
    const { url, stop } = started(['view', '--port', '0', '--no-open'], cwd);
    const address = await url;
    expect(await (await fetch(address)).text()).toContain('<div id="page">');
    const data = (await (await fetch(`${address}graph.json`)).json()) as { articles: unknown[]; claims: unknown[] };
    expect(data.articles).toHaveLength(4);
    expect(data.claims.length).toBeGreaterThan(5);
    const taken = await newsgraph(['view', '--port', new URL(address).port, '--no-open'], { cwd });
    expect(taken.code).toBe(2);
    expect(taken.stderr).toMatch(/^error: port \d+ cannot be used: EADDRINUSE\nnext: {2}Choose another/);
    expect(await stop()).toBe(143);
  });

  it('shows the example, and leaves the page out when told to', async () => {
    const cwd = folder();
    const only = await newsgraph(['example', '--project', 'only', '--view', '--no-view'], { cwd });
    expect(only.code).toBe(0);
    const { url, stop } = started(['example', '--project', 'shown', '--view'], cwd);
    const answer = await fetch(`${await url}graph.json`);
    expect(((await answer.json()) as { articles: unknown[] }).articles.length).toBeGreaterThan(10);
    await stop();
  });

  it.each([
    ['there is no graph yet', ['view'], 2, 'there is no graph here yet'],
    ['the port is no port', ['view', '--port', '70000'], 2, 'A port is a number'],
  ])('says what to do where %s', async (_, args, code, words) => {
    const ran = await newsgraph(args, { cwd: folder() });
    expect(ran.code).toBe(code);
    expect(ran.stderr).toContain(words);
    expect(ran.stderr).toMatch(/\nnext: {2}.+\n$/);
  });

  it('says what to do where the page was never built', () => {
    expect(() => pageAssets([join(folder(), 'nothing')])).toThrow(expect.objectContaining({ code: 'page-not-built' }));
  });
});
