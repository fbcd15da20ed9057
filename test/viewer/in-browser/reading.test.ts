import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageData } from '../../../src/viewer/page-data';
import { builtPage, servedPage } from '../../support/page';
import { sketch } from '../sketch';
import { launchBrowser, onWindow, type WindowOptions } from './browser';

/* What a reader of the page must be able to tell at a glance. */

const SKETCH = sketch([
  'Ida Holm > sued in > first court / Fjord Times / a clerk',
  'Bo Vega > lost in > second court',
  'Norland > robbed > Harbor Union',
  'Bo Vega > rejected > the charge',
  'the inquiry > whether accepted > Norland',
]);

/** With two courts, a denial that is no edge of its own, an edge to an outlet that plays no part, and a chain of three hands. */
const DATA: PageData = {
  ...SKETCH,
  entities: [
    ...SKETCH.entities.map((entity) => ({
      ...entity,
      ...(entity.name.endsWith('court') ? { name: 'court', type: 'organization' as const } : {}),
      community: entity.name === 'Norland' || entity.name === 'Harbor Union' ? 1 : 0,
    })),
    { ...SKETCH.entities[0]!, id: 'e/herald', name: 'Herald', x: 40, y: 40 },
  ],
  relations: [
    ...SKETCH.relations,
    { ...SKETCH.relations[2]!, id: 'cited', source: SKETCH.entities.length, label: 'cited', type: 'CITED' },
  ],
  claims: SKETCH.claims.map((claim, at) =>
    at === 0
      ? {
          ...claim,
          attribution: [
            ...claim.attribution.slice(0, 1),
            { kind: 'named', name: 'Fjord Times', entity: null, act: 'warns', polarity: 'affirmed' },
            { kind: 'unnamed', name: 'a clerk', entity: null, act: 'says', polarity: 'denied' },
          ],
        }
      : claim,
  ),
  disputes: [{ kind: 'denial', claim: 3, against: 2, why: '"rejected"' }],
};

const browser: { current: Browser | null } = { current: null };
beforeAll(async () => {
  builtPage();
  browser.current = await launchBrowser('the tests of a reader in a browser');
}, 600_000);
afterAll(() => browser.current?.close());

async function withPage(hash: string, work: (page: Page) => Promise<void>, window: WindowOptions = {}): Promise<void> {
  if (browser.current === null) return;
  const served = await servedPage(DATA);
  await onWindow(browser.current, `${served.url}${hash}`, work, window);
}

const panel = (page: Page) => page.locator('.evidence');

describe('a reader', { timeout: 400_000 }, () => {
  it('tells two courts apart in the overview, in the search and in the table', async () => {
    await withPage('', async (page) => {
      const courts = async (place: string) =>
        (await page.locator(`${place} .named`, { hasText: /^court/ }).allTextContents()).sort();
      const both = ['court (Bo Vega)', 'court (Ida Holm)'];
      expect(await courts('.communities')).toEqual(both);
      await page.keyboard.press('/');
      await page.keyboard.type('court');
      expect(await courts('.hits')).toEqual(both);
      await page.keyboard.press('Escape');
      await page.keyboard.press('t');
      const rows = await page.locator('.table tbody th').allTextContents();
      expect(rows.filter((row) => row.startsWith('court')).sort()).toEqual(both);
    });
  });

  it('sees every hand of the chain with what it did, how many voices there are, and that nothing stands against it', async () => {
    await withPage(`#claim=${encodeURIComponent('0#c0')}`, async (page) => {
      expect(await panel(page).locator('.hands li').allTextContents()).toEqual([
        'Outlet 0 reports',
        'Fjord Times warns',
        'a clerk does not say, an unnamed source',
      ]);
      expect(await panel(page).locator('.claim .glance').textContent()).toContain('nothing here stands against it');
    });
  });

  it('sees what is denied beside its denial at once, and that a claim is disputed', async () => {
    await withPage('', async (page) => {
      const dispute = panel(page).locator('.dispute');
      expect(await dispute.locator('h2').textContent()).toBe('Disputed: Norland robbed Harbor Union');
      expect(await dispute.locator('.side').nth(1).textContent()).toContain('Bo Vega rejected the charge');
      await dispute.locator('.side').nth(0).getByRole('button', { name: 'Norland robbed Harbor Union' }).click();
      await panel(page).locator('.claim.open').waitFor();
      expect(await panel(page).locator('.claim.open > .glance').textContent()).toContain('1 claim against it');
    });
  });

  it('shows everything, also an edge whose end plays no part in the claim', async () => {
    await withPage('#all=1', async (page) => {
      const label = await page.locator('.canvas').getAttribute('aria-label');
      expect(label).toContain(`${DATA.entities.length} entities`);
    });
  });

  it('shows a community alone, and reads its relations as English', async () => {
    await withPage('', async (page) => {
      await panel(page)
        .locator('.communities li', { hasText: 'Harbor Union' })
        .getByRole('button', { name: /entities/ })
        .click();
      await page.locator('.chip', { hasText: 'Community:' }).waitFor();
      await page.locator('.facets').getByText('whether … accepted').waitFor();
    });
  });

  it('can choose the clock in a narrow window, and reads every stance in full', async () => {
    await withPage(
      '',
      async (page) => {
        await page.locator('.clock select').selectOption('happened');
        expect(page.url()).toContain('clock=happened');
        const cut = await page
          .locator('.facets .value .name')
          .evaluateAll((names) => names.filter((name) => name.scrollWidth > name.clientWidth + 1).length);
        expect(cut).toBe(0);
      },
      { width: 1024, height: 760 },
    );
  });
});
