import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageData } from '../../../src/viewer/page-data';
import { pointAt } from '../../../src/viewer/state/curve';
import { builtPage, servedPage } from '../../support/page';
import { sketch } from '../sketch';
import { atRest, colorAt, launchBrowser, onWindow, openPage, type WindowOptions } from './browser';

/* How an analyst finds the way about: to a quote, along one relation to each of its claims, through years, and out again. */

const SKETCH = sketch([
  'Ida Holm > met > Norland / a clerk @ 2025-03-03',
  'Ida Holm > met > Norland / a guard @ 2025-03-04',
  ...Array.from(
    { length: 30 },
    (_, at) => `Bo Vega > saw ${at} > Harbor Union @ 2025-03-${String(1 + at).padStart(2, '0')}`,
  ),
  'Bo Vega > founded > Harbor Union @ 2025-03-31',
]);

/** Two communities of two. Everything is done on the day it is told, but for one deed of long ago; one thing is said two days before. */
const DATA: PageData = {
  ...SKETCH,
  entities: SKETCH.entities.map((entity, at) => ({ ...entity, community: at < 2 ? 1 : 0 })),
  claims: SKETCH.claims.map((claim, at) => {
    const day = at === SKETCH.claims.length - 1 ? '1890-05-01' : SKETCH.articles[at]!.published;
    const said = { step: 1, from: '2025-03-01', to: '2025-03-01', start: 0, end: 9 };
    return { ...claim, from: day, to: day, said: at === 0 ? [said] : [] };
  }),
};
const LAST = DATA.claims.length - 1;

const browser: { current: Browser | null } = { current: null };
beforeAll(async () => {
  builtPage();
  browser.current = await launchBrowser('the tests of the way about in a browser');
}, 600_000);
afterAll(() => browser.current?.close());

async function withPage(
  hash: string,
  work: (page: Page, url: string) => Promise<void>,
  window: WindowOptions = {},
): Promise<void> {
  if (browser.current === null) return;
  const { url } = await servedPage(DATA);
  await onWindow(browser.current, `${url}${hash}`, (page) => work(page, url), window);
}

const panel = (page: Page) => page.locator('.evidence');
const activeClass = (page: Page) => page.evaluate(() => document.activeElement?.className ?? '');

describe('the way about', { timeout: 400_000 }, () => {
  it('leads from words copied out of an article to its claim, and to who it is about', async () => {
    await withPage('', async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.insertText('“Bo Vega saw 7 Harbor Union.”  After it');
      expect(await page.locator('.hits .heading').allTextContents()).toEqual(['Quotes', 'Who these quotes are about']);
      expect(await page.locator('.hit', { hasText: 'in 1 quote' }).count()).toBe(2);
      await page.keyboard.press('Enter');
      await panel(page).locator('.claim.open', { hasText: 'Bo Vega saw 7 Harbor Union' }).waitFor();
      await page.keyboard.press('/');
      await page.keyboard.insertText('"saw 7"');
      await page.locator('.hit', { hasText: 'in 3 quotes' }).filter({ hasText: 'Harbor Union' }).click();
      await panel(page).getByRole('heading', { name: 'Harbor Union', level: 1 }).waitFor();
      await page.keyboard.press('/');
      await page.keyboard.insertText('vega');
      expect(await page.locator('.hits .heading').allTextContents()).toContain('Quotes, 6 of 31');
      await page.getByLabel('Search entities, relations and quotes').fill('before it');
      expect(await page.locator('.hits').textContent()).toContain('No claim was read from these words.');
      expect(await page.locator('.hits').textContent()).toContain('Title 0');
    });
  });

  it('leads along each line of one relation to the claim it stands for', async () => {
    await withPage('#pair=e%2F0 e%2F1', async (page) => {
      const [from, to] = await page.evaluate(() => {
        const box = document.querySelector('.canvas')!.getBoundingClientRect();
        return [0, 1].map((entity) => {
          const { x, y } = window.newsgraphMap!.whereIs(entity)!;
          return { x: box.left + x, y: box.top + y };
        });
      });
      const claims: string[] = [];
      for (const bend of [-0.14, 0.14]) {
        const { x, y } = pointAt(from!, to!, bend, 0.62);
        await page.mouse.click(x, y);
        await panel(page).locator('.claim.open').waitFor();
        claims.push((await panel(page).locator('.claim.open').getAttribute('data-claim'))!);
        await page.goBack();
        await panel(page).getByText('Connection').waitFor();
        await atRest(page);
      }
      expect(claims.sort()).toEqual(['0#c0', '1#c0']);
    });
  });

  it('leads from the area of a community to its entities alone', async () => {
    await withPage('', async (page) => {
      const places = await page.evaluate(() => {
        const box = document.querySelector('.canvas')!.getBoundingClientRect();
        const label = window.newsgraphMap!.labels().get('area 1')!;
        const [one, other] = [0, 1].map((entity) => window.newsgraphMap!.whereIs(entity)!);
        const along = { x: other!.x - one!.x, y: other!.y - one!.y };
        const length = Math.hypot(along.x, along.y);
        return {
          // Beside the line that joins the two, within the area about it.
          within: {
            x: box.left + one!.x + 0.3 * along.x - (9 * along.y) / length,
            y: box.top + one!.y + 0.3 * along.y + (9 * along.x) / length,
          },
          label: { x: box.left + (label.left + label.right) / 2, y: box.top + (label.top + label.bottom) / 2 },
        };
      });
      const colors = await page.evaluate(() => {
        const style = getComputedStyle(document.documentElement);
        return ['--area', '--canvas'].map((name) => {
          const hex = style.getPropertyValue(name).trim();
          return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
        });
      });
      const { within, label } = places;
      expect(await colorAt(page, within.x, within.y)).toEqual(colors[0]);
      expect(await page.locator('.canvas').getAttribute('aria-label')).toContain('in 2 communities');
      await page.getByRole('button', { name: 'communities' }).click();
      await atRest(page);
      expect(await colorAt(page, within.x, within.y)).toEqual(colors[1]);
      expect(await page.evaluate(() => location.hash)).toBe('#areas=0');
      await page.getByRole('button', { name: 'communities' }).click();
      await atRest(page);
      await page.mouse.click(label.x, label.y);
      await page.locator('.chip', { hasText: 'Community: Ida Holm, Norland' }).waitFor();
      expect(await page.locator('.summary').textContent()).toContain('2 of 33 claims');
    });
  });

  it('tells when each hand said it, beside when it was published and happened', async () => {
    await withPage('#claim=0%23c0', async (page) => {
      expect(await panel(page).locator('.hands li').last().textContent()).toContain('1 March 2025 (“Before it”)');
      const dates = await panel(page).locator('.dates > div').allTextContents();
      expect(dates.slice(0, 3)).toEqual([
        'Said1 March 2025 (“Before it”)',
        'Published3 March 2025',
        'Happened3 March 2025',
      ]);
    });
  });

  it('gives the days of most claims most of the width, and says what it draws closer together', async () => {
    await withPage('#clock=happened', async (page) => {
      expect(await page.locator('.span').textContent()).toMatch(
        /all days: 33 claims; 1890 to 2025 drawn closer together$/,
      );
      const width = (await page.locator('.brush').boundingBox())!.width;
      expect((await page.locator('.brush .close').boundingBox())!.width).toBeLessThan(width * 0.15);
      const columns = await page.locator('.brush .bar').count();
      expect(columns).toBeGreaterThan(28);
      expect(await page.locator('.ticks .tick').first().textContent()).toBe('1890');
      await page.locator('.brush').focus();
      await page.keyboard.press('Home');
      expect(await page.locator('.span').textContent()).toContain(': 1 claim;');
      await panel(page).getByText('Overview', { exact: true }).waitFor();
      expect(await page.evaluate(() => location.hash)).toContain('days=1890-05-01');
    });
  });

  it('leads out of the picture by Escape: first what is marked, then the selection, then the picture', async () => {
    await withPage('', async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowRight');
      const told = page.locator('.stage p.unseen');
      await page.waitForFunction(() => document.querySelector('.stage p.unseen')!.textContent !== '');
      await page.keyboard.press('Enter');
      await panel(page).getByRole('heading', { level: 1 }).waitFor();
      await page.keyboard.press('Escape');
      await panel(page).getByText('Overview', { exact: true }).waitFor();
      expect(await activeClass(page)).toBe('canvas');
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction(() => document.querySelector('.stage p.unseen')!.textContent !== '');
      await page.keyboard.press('Escape');
      expect(await told.textContent()).toBe('');
      expect(await activeClass(page)).toBe('canvas');
      await page.keyboard.press('Escape');
      expect(await activeClass(page)).toBe('skip');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    });
  });

  for (const { name, act } of [
    { name: 'Escape', act: (page: Page) => page.keyboard.press('Escape') },
    { name: 'the search', act: (page: Page) => page.keyboard.press('/') },
  ])
    it(`ends the tour by ${name}, for good`, async () => {
      await withPage(
        '',
        async (page) => {
          await page.locator('.tour').waitFor();
          await act(page);
          await page.locator('.tour').waitFor({ state: 'detached' });
          await page.waitForFunction(() => document.querySelector('.toured') === null);
          await page.reload();
          await page.waitForSelector('.canvas canvas');
          expect(await page.locator('.tour').count()).toBe(0);
        },
        { firstVisit: true },
      );
    });

  for (const { name, refuse } of [
    {
      name: 'refuses',
      refuse: () => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
      },
    },
    {
      name: 'has none',
      refuse: () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
    },
  ])
    it(`gives the citation to be copied by hand where the clipboard ${name}`, async () => {
      await withPage(`#claim=${LAST}%23c0`, async (page) => {
        await page.evaluate(refuse as () => void);
        await page.getByRole('button', { name: 'Copy citation' }).click();
        await page.getByText('press Ctrl C').waitFor();
        const selected = await page.evaluate(() => {
          const field = document.activeElement as HTMLTextAreaElement;
          return field.value.slice(field.selectionStart, field.selectionEnd);
        });
        expect(selected).toContain('“Bo Vega founded Harbor Union.” (Outlet 2)');
        await page.locator('.menu summary').click();
        await page.getByRole('button', { name: 'The link to this view' }).click();
        await page.getByText('could not be made: this browser keeps the clipboard closed').waitFor();
      });
    });

  it('notes in the address which facets are open, and undoes it', async () => {
    await withPage('', async (page) => {
      const head = (one: Page, name: string) => one.locator('.facet').getByRole('button', { name, exact: true });
      await head(page, 'Kind of source').click();
      await head(page, 'Relation').click();
      const other = await openPage(browser.current!, page.url());
      expect(await head(other.page, 'Kind of source').getAttribute('aria-expanded')).toBe('true');
      expect(await head(other.page, 'Relation').getAttribute('aria-expanded')).toBe('false');
      await other.page.context().close();
      await page.keyboard.press('Control+z');
      expect(await head(page, 'Relation').getAttribute('aria-expanded')).toBe('true');
    });
  });
});
