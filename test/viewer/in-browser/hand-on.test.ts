import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folder } from '../../support/folder';
import { builtPage, servedPage } from '../../support/page';
import { sketch } from '../sketch';
import { launchBrowser, onWindow, openPage } from './browser';

/* What somebody who was not there is given: files of what is seen. */

const DATA = sketch([
  'Ida Holm > warned > Norland / Fjord Times @ 2025-03-03 = -4',
  'Ida Holm > !met > Harbor Union / a spokesman @ 2025-03-12',
  'Norland > !left > Harbor Union @ 2025-03-13',
  'Harbor Union > left > Price Limit @ 2025-03-25',
]);

const browser: { current: Browser | null } = { current: null };
beforeAll(async () => {
  builtPage();
  browser.current = await launchBrowser('the tests of files that are handed on in a browser');
}, 600_000);
afterAll(() => browser.current?.close());

async function saved(page: Page, name: string): Promise<Buffer> {
  await page.locator('.menu summary').click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return readFileSync(await file.path());
}

describe('handed on', { timeout: 400_000 }, () => {
  it('as one file: what is seen, which opens from disk, asks for nothing, and can be handed on again', async () => {
    if (browser.current === null) return;
    const served = await servedPage(DATA);
    const place = folder();
    await onWindow(browser.current, `${served.url}#polarity=denied&entity=e/0`, async (page) => {
      writeFileSync(join(place, 'one.html'), await saved(page, 'Page in one file (HTML)'));
    });
    for (const [from, to] of [
      ['one', 'two'],
      ['two', 'three'],
    ]) {
      const { page, troubles } = await openPage(browser.current, pathToFileURL(join(place, `${from}.html`)).href);
      await page.locator('.evidence').getByRole('heading', { name: 'Ida Holm', level: 1 }).waitFor();
      expect(await page.locator('.summary').textContent()).toContain('2 claims');
      await page.keyboard.press('Escape');
      expect(await page.locator('.evidence').textContent()).toContain(
        'A part of a larger graph: 2 of 4 claims (Polarity: denied)',
      );
      expect(await page.locator('#graph').textContent()).not.toContain('Fjord Times');
      await page.goBack();
      writeFileSync(join(place, `${to}.html`), await saved(page, 'Page in one file (HTML)'));
      expect(troubles).toEqual([]);
      await page.context().close();
    }
    expect(readFileSync(join(place, 'three.html'), 'utf8')).toBe(readFileSync(join(place, 'two.html'), 'utf8'));
  });

  it('a picture names the values it is filtered by', async () => {
    if (browser.current === null) return;
    const served = await servedPage(DATA);
    await onWindow(browser.current, `${served.url}#polarity=denied&outlet.not=Outlet+1`, async (page) => {
      const svg = (await saved(page, 'Picture (SVG)')).toString();
      for (const words of ['Polarity: denied', 'Outlet without Outlet 1', '1 of 4 claims', 'March 2025'])
        expect(svg).toContain(words);
    });
  });
});
