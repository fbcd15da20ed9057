/*
 * `npm run picture`: the pictures of the page under docs/, from the committed example in graph/. Run it again when the page or the example has
 * changed, and look at what came; they are small because they are meant to be read beside text, not studied.
 */
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { pageDataOf } from '../../src/commands/page-data';
import { openProject } from '../../src/pipeline';
import { projectAt } from '../../src/project';
import { jsonAsset, pageAssets, serve } from '../../src/viewer';
import type { PageData } from '../../src/viewer/page-data';
import { FLAGS } from './browser-flags';
import { need } from './needs';
import { ROOT } from './newsgraph';

interface Shot {
  /** `docs/<name>.png` */
  readonly name: string;
  readonly hash: (data: PageData) => string;
  readonly size?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'dark';
  readonly media?: 'print';
}

const SIZE = { width: 1280, height: 760 };

const SHOTS: readonly Shot[] = [
  { name: 'page', hash: (data) => `entity=${encodeURIComponent(mostNamed(data))}` },
  { name: 'page-overview', hash: () => '' },
  { name: 'page-evidence', hash: (data) => `claim=${encodeURIComponent(longestChain(data))}` },
  { name: 'page-timeline', hash: () => 'days=2024-05-06..2024-05-19&undated=0' },
  { name: 'page-table', hash: () => 'view=table&table=claims&below=stances' },
  { name: 'page-dark', hash: () => 'stance=denied', colorScheme: 'dark' },
  { name: 'page-narrow', hash: () => '', size: { width: 1024, height: 760 } },
  { name: 'page-print', hash: (data) => `entity=${encodeURIComponent(mostNamed(data))}`, media: 'print' },
];

function mostNamed({ entities, claims }: PageData): string {
  const count = (at: number) => claims.filter(({ parts }) => parts.some(({ entity }) => entity === at)).length;
  return entities.map(({ id }, at) => ({ id, claims: count(at) })).sort((left, right) => right.claims - left.claims)[0]!
    .id;
}

/** A claim through the most hands; of those, one that joins the most. */
function longestChain({ claims }: PageData): string {
  return [...claims].sort(
    (left, right) => right.attribution.length - left.attribution.length || right.parts.length - left.parts.length,
  )[0]!.id;
}

async function main(): Promise<void> {
  const executablePath = need('chromium', 'the pictures');
  if (executablePath === null) process.exit(1);
  const data = pageDataOf(openProject(projectAt(ROOT)));
  const files = pageAssets();
  files.set('/graph.json', jsonAsset(data));
  const served = await serve(files);
  const browser = await chromium.launch({ executablePath, headless: true, args: FLAGS });
  const wanted = process.argv.slice(2);
  for (const shot of SHOTS)
    if (wanted.length === 0 || wanted.includes(shot.name)) await take(browser, served.url, shot, data);
  await browser.close();
  await served.close();
}

async function take(browser: Browser, url: string, shot: Shot, data: PageData): Promise<void> {
  const context = await browser.newContext({
    viewport: shot.size ?? SIZE,
    colorScheme: shot.colorScheme ?? 'light',
    reducedMotion: 'reduce',
  });
  await context.addInitScript({ content: "localStorage.setItem('newsgraph.tour', 'seen')" });
  const page = await context.newPage();
  page.setDefaultTimeout(300_000);
  await page.goto(`${url}#${shot.hash(data)}`);
  await page.waitForSelector('.canvas canvas, .table');
  await settled(page);
  if (shot.media !== undefined) {
    await page.emulateMedia({ media: shot.media });
    await page.waitForSelector('.still');
    await settled(page);
  }
  await page.screenshot({ path: join(ROOT, 'docs', `${shot.name}.png`) });
  await context.close();
}

/** The picture is drawn and the camera rests. */
async function settled(page: Page): Promise<void> {
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  await page.waitForTimeout(1000);
}

void main();
