/*
 * npm run bench -- viewer [nodes ...] [--short]: our page beside a plain page of sigma with the same nodes and edges, in one headless Chromium, by
 * turns. Processor time of the browser's processes, not frames a second: that does not hang on what else the machine does.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { jsonAsset, pageAssets, type Served, serve } from '../src/viewer';
import type { PageData } from '../src/viewer/page-data';
import { overlap } from '../src/viewer/state/label-places';
import { FLAGS } from '../test/support/browser-flags';
import { need } from '../test/support/needs';
import { median } from './median';
import { viewerData } from './viewer-data';

const SIZES = [1000, 10_000, 50_000];
/** First renders, of which the median counts; movements of a pan and steps of a brush; with `--short` fewer, where fifty thousand nodes would take an hour. */
const counts = { renders: 5, moves: 40, steps: 10 };
const SHORT = { renders: 1, moves: 6, steps: 3 };
const PATIENCE = 600_000;
/** The browser rests where it takes less than this in a quarter of a second, in milliseconds of processor time. */
const QUIET = 25;

export async function run(args: string[]): Promise<void> {
  const executablePath = need('chromium', 'the bench of the viewer');
  if (executablePath === null) throw new Error('There is no Chromium to measure in.');
  // As the sources are now; and a page that is not there would leave a browser open that nobody closes.
  execFileSync('npm', ['run', '--silent', 'page'], { cwd: join(__dirname, '..'), stdio: 'inherit' });
  if (args.includes('--short')) Object.assign(counts, SHORT);
  const sizes = args.filter((arg) => !arg.startsWith('--')).map(Number);
  for (const nodes of sizes.length === 0 ? SIZES : sizes) {
    const data = viewerData(nodes);
    const browser = await chromium.launch({
      executablePath,
      headless: true,
      args: [...FLAGS, '--enable-precise-memory-info'],
    });
    const [own, plain] = [await serve(ownFiles(data)), await serve(plainFiles(data), 0)];
    try {
      await compare(browser, nodes, own, plain);
    } finally {
      await Promise.all([browser.close(), own.close(), plain.close()]);
    }
  }
}

async function compare(browser: Browser, nodes: number, own: Served, plain: Served): Promise<void> {
  const plainly = (close: boolean) => opened(browser, plain.url, 'window.drawn === true', close);
  const ours = (address: string, close: boolean) =>
    opened(browser, own.url + address, 'window.newsgraphMap !== undefined', close);
  // The first page of all finds the browser cold.
  await plainly(true);
  const turns: Record<'overview' | 'plain' | 'all', Opened>[] = [];
  // Those of the last turn stay open.
  for (let left = counts.renders - 1; left >= 0; left--)
    turns.push({
      overview: await ours('', true),
      plain: await plainly(left > 0),
      all: await ours('#all=1', left > 0),
    });
  const first = (which: 'overview' | 'plain' | 'all') => median(turns.map((turn) => turn[which].cpu));
  say(nodes, 'first render, overview', first('overview'), first('plain'));
  say(nodes, 'first render, all', first('all'), first('plain'));
  const { plain: reference, all: whole } = turns.at(-1)!;
  const pans = [0, 0];
  for (let turn = 0; turn < 2; turn++) {
    pans[0]! += await panned(whole);
    pans[1]! += await panned(reference);
  }
  say(nodes, 'pan, a movement', pans[0]! / 2, pans[1]! / 2);
  const refresh = await stepped(reference, () => 'void window.renderer.refresh()');
  say(nodes, 'everything drawn anew', await stepped(whole, () => 'void window.newsgraphMap.redraw()'), refresh);
  const [there, back] = await brushed(whole);
  say(nodes, 'brush, a step', there, refresh);
  say(nodes, 'brush, a step, again', back, refresh);
  console.log(
    `${nodes} nodes: heap ${await heap(whole)} MB, plain ${await heap(reference)} MB; overlapping labels ${await overlaps(whole.page)}`,
  );
  await Promise.all([whole.page.context().close(), reference.page.context().close()]);
}

function say(nodes: number, what: string, ours: number, plain: number): void {
  console.log(
    `${nodes} nodes, ${what}: ${ours.toFixed(1)} ms, plain ${plain.toFixed(1)} ms, ratio ${(ours / plain).toFixed(2)}`,
  );
}

interface Opened {
  readonly page: Page;
  readonly session: CDPSession;
  /** Processor time from the first request to the first picture, in milliseconds. */
  readonly cpu: number;
}

async function opened(browser: Browser, url: string, ready: string, close: boolean): Promise<Opened> {
  const session = await browser.newBrowserCDPSession();
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    bypassCSP: true,
  });
  await context.addInitScript({ content: "localStorage.setItem('newsgraph.tour', 'seen')" });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await rested(session);
  const before = await cpuOf(session);
  await page.goto(url, { timeout: PATIENCE });
  await page.waitForFunction(ready, undefined, { timeout: PATIENCE });
  await frames(page, 2);
  await rested(session);
  const cpu = (await cpuOf(session)) - before;
  if (close) await context.close();
  return { page, session, cpu };
}

/** Processor time of all of the browser's processes, in milliseconds. */
async function cpuOf(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0) * 1000;
}

/** What was asked for is done: the graphics process draws long after a frame was asked for. */
async function rested(session: CDPSession): Promise<void> {
  for (let last = await cpuOf(session); ; ) {
    await new Promise((done) => setTimeout(done, 250));
    const now = await cpuOf(session);
    if (now - last < QUIET) return;
    last = now;
  }
}

async function frames(page: Page, count: number): Promise<void> {
  const next = '(function next(left) { left === 0 ? done() : requestAnimationFrame(() => next(left - 1)); })';
  await page.evaluate(`new Promise((done) => ${next}(${count}))`);
}

/** Drags the picture and gives the processor time of one movement. */
async function panned({ page, session }: Opened): Promise<number> {
  await page.mouse.move(700, 400);
  await page.mouse.down();
  await rested(session);
  const before = await cpuOf(session);
  for (let move = 1; move <= counts.moves; move++) {
    await page.mouse.move(700 + move * 4, 400 + move * 2);
    await frames(page, 1);
  }
  // What is drawn when the picture comes to rest is part of it.
  await rested(session);
  const cpu = (await cpuOf(session)) - before;
  await page.mouse.up();
  await frames(page, 4);
  return cpu / counts.moves;
}

/** Columns the brush is wide, and moved by at a step, of the 53 weeks there are. */
const BRUSH = { wide: 9, step: 3 };

/** Draws the brush over two months, drags it there and back, and gives the processor time of one step, on the first way and on the second. */
async function brushed({ page, session }: Opened): Promise<readonly [first: number, again: number]> {
  const box = (await page.locator('.brush').boundingBox())!;
  const columns = await page.locator('.brush .bar').count();
  const moveTo = async (column: number) => {
    await page.mouse.move(box.x + (box.width * (column + 0.5)) / columns, box.y + 30);
    await frames(page, 2);
  };
  await moveTo(0);
  await page.mouse.down();
  await moveTo(BRUSH.wide - 1);
  await page.mouse.up();
  await moveTo(4);
  await page.mouse.down();
  await moveTo(5);
  await rested(session);
  const dragged = async (from: number, way: number) => {
    const before = await cpuOf(session);
    for (let at = 1; at <= counts.steps; at++) await moveTo(from + way * at * BRUSH.step);
    await rested(session);
    return ((await cpuOf(session)) - before) / counts.steps;
  };
  const there = await dragged(5, 1);
  const back = await dragged(5 + counts.steps * BRUSH.step, -1);
  await page.mouse.up();
  await frames(page, 4);
  return [there, back];
}

async function stepped({ page, session }: Opened, step: (at: number) => string): Promise<number> {
  await page.evaluate(step(0));
  await frames(page, 3);
  await rested(session);
  const before = await cpuOf(session);
  for (let at = 1; at <= counts.steps; at++) {
    await page.evaluate(step(at));
    await frames(page, 2);
  }
  await rested(session);
  return ((await cpuOf(session)) - before) / counts.steps;
}

async function heap({ page }: Opened): Promise<number> {
  const bytes = await page.evaluate('performance.memory.usedJSHeapSize');
  return Math.round((bytes as number) / 1e6);
}

async function overlaps(page: Page): Promise<number> {
  const boxes = (await page.evaluate('[...window.newsgraphMap.labels().values()]')) as Parameters<typeof overlap>[0][];
  return boxes.reduce((sum, one, at) => sum + boxes.slice(at + 1).filter((other) => overlap(one, other)).length, 0);
}

function ownFiles(data: PageData) {
  const files = pageAssets();
  files.set('/graph.json', jsonAsset(data));
  return files;
}

/** What sigma's own front page shows: a graph, a container, and nothing else. */
function plainFiles(data: PageData) {
  const library = (path: string) => ({
    type: 'text/javascript',
    bytes: readFileSync(join(__dirname, '..', 'node_modules', path)),
  });
  const graph = {
    nodes: data.entities.map(({ name, x, y }, at) => [String(at), { label: name, x, y, size: 4, color: '#0072b2' }]),
    edges: data.relations.map(({ source, target }) => [String(source), String(target)]),
  };
  const script = `fetch('graph.json').then((answer) => answer.json()).then(({ nodes, edges }) => {
    const graph = new graphology.MultiDirectedGraph();
    for (const [key, attributes] of nodes) graph.addNode(key, attributes);
    for (const [source, target] of edges) graph.addEdge(source, target, { size: 1, color: '#94a3b6' });
    window.renderer = new Sigma(graph, document.getElementById('c'));
    window.drawn = true;
  });`;
  const text = (type: string, content: string) => ({ type, bytes: Buffer.from(content) });
  return new Map([
    [
      '/index.html',
      text(
        'text/html',
        '<!doctype html><link rel="stylesheet" href="s.css"><div id="c"></div><script src="g.js"></script><script src="s.js"></script><script src="p.js"></script>',
      ),
    ],
    ['/s.css', text('text/css', '#c{position:absolute;left:232px;top:48px;width:808px;height:700px}')],
    ['/g.js', library('graphology/dist/graphology.umd.min.js')],
    ['/s.js', library('sigma/dist/sigma.min.js')],
    ['/p.js', text('text/javascript', script)],
    ['/graph.json', jsonAsset(graph)],
  ]);
}
