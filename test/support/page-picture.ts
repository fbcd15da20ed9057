/*
 * `npm run picture`: docs/page.png, the picture of the page that the README shows, from the example in articles/. Run it again when the page
 * or the example has changed; it is small because it is meant to be read in a README, not studied.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { pageDataOf } from '../../src/commands/page-data';
import { build, openProject } from '../../src/pipeline';
import { projectAt } from '../../src/project';
import { jsonAsset, pageAssets, serve } from '../../src/viewer';
import { FLAGS } from './browser-flags';
import { need } from './needs';
import { ROOT } from './newsgraph';

const SIZE = { width: 1280, height: 760 };

async function main(): Promise<void> {
  const executablePath = need('chromium', 'the picture');
  if (executablePath === null) process.exit(1);
  const root = mkdtempSync(join(tmpdir(), 'newsgraph-picture-'));
  process.chdir(ROOT);
  await build(['articles'], { project: projectAt(root) });
  const files = pageAssets();
  const data = pageDataOf(openProject(projectAt(root)));
  files.set('/graph.json', jsonAsset(data));
  const served = await serve(files);
  const browser = await chromium.launch({ executablePath, headless: true, args: FLAGS });
  const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light', reducedMotion: 'reduce' });
  const [most] = data.entities
    .map(({ id }, at) => ({
      id,
      claims: data.claims.filter(({ parts }) => parts.some((part) => part.entity === at)).length,
    }))
    .sort((left, right) => right.claims - left.claims);
  await page.goto(`${served.url}#entity=${encodeURIComponent(most!.id)}`);
  await page.waitForSelector('.claim');
  await page.waitForTimeout(1000);
  await page.screenshot({ path: join(ROOT, 'docs', 'page.png') });
  await browser.close();
  await served.close();
  rmSync(root, { recursive: true, force: true });
}

void main();
