import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { pageAssets } from '../../src/viewer';
import type { PageData } from '../../src/viewer/page-data';
import { CORPUS } from '../support/corpus';
import { folder } from '../support/folder';
import { newsgraph } from '../support/newsgraph';
import { builtPage } from '../support/page';
import { started } from './started';

beforeAll(() => void builtPage(), 300_000);

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
    expect(taken.stderr).toMatch(/^error\[port-taken\]: port \d+ cannot be used: EADDRINUSE\nnext: {2}Choose another/);
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

  it('is written as one file by export html, with as much of the quotes as wanted', async () => {
    const cwd = folder(CORPUS);
    await newsgraph(['build', '.'], { cwd });
    expect((await newsgraph(['export', 'html'], { cwd })).stderr).toContain('graph.html');
    const dataOf = (path: string) =>
      JSON.parse(/id="graph">([^<]*)<\/script>/.exec(readFileSync(join(cwd, path), 'utf8'))![1]!) as PageData;
    const full = dataOf('exports/graph.html');
    expect(full.claims.length).toBeGreaterThan(5);
    const { start, end, article } = full.claims[0]!;
    expect(full.articles[article]!.text.slice(start, end).length).toBeGreaterThan(10);
    await newsgraph(['export', 'html', '--quotes', 'none', '-o', 'none.html'], { cwd });
    expect(dataOf('none.html').articles.every(({ text }) => text === '')).toBe(true);
    const none = readFileSync(join(cwd, 'none.html'), 'utf8');
    const sentences = full.articles
      .flatMap(({ text }) => text.split(/(?<=[.?!])\s+/))
      .filter(({ length }) => length > 60);
    expect(sentences.length).toBeGreaterThan(3);
    for (const sentence of sentences) expect(none).not.toContain(JSON.stringify(sentence).slice(1, -1));
    await newsgraph(['export', 'html', '--quotes', 'short', '-o', 'short.html'], { cwd });
    const short = dataOf('short.html');
    const letters = (data: PageData) =>
      data.articles.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);
    expect(letters(short)).toBeLessThan(letters(full));
    for (const claim of short.claims)
      expect(short.articles[claim.article]!.text.slice(claim.start, claim.end)).toBe(
        full.articles[claim.article]!.text.slice(claim.start, claim.end),
      );
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
