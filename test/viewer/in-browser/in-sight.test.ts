import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { PageData } from '../../../src/viewer/page-data';
import { sketch } from '../sketch';
import { atRest, onPages } from './browser';

/* What must be seen is not covered, cut off, squashed, or told by itself. */

const NAMED = sketch([
  'Ida Holm > made > first offer',
  'Bo Vega > made > second offer',
  'Bo Vega > drew up > third offer',
  'Norland > rejected > second offer',
  'Ida Holm > said on the third day of the long talks in the old town hall by the harbor that nothing would come of > the Zélande treaty',
]);

/** Three entities called "offer", and an actor with another name. */
const OFFERS: PageData = {
  ...NAMED,
  entities: NAMED.entities.map((entity) => ({
    ...entity,
    ...(entity.name.endsWith('offer') ? { name: 'offer', type: 'policy' as const } : {}),
    ...(entity.name === 'Norland' ? { aliases: ['Northern Kingdom'] } : {}),
  })),
};

const DISPUTED = sketch(['Ida Holm > backed > Norland', 'Ida Holm > !backed > Norland', 'Ida Holm > met > Bo Vega']);

/** So many names that some would stand anywhere. */
const CROWDED = sketch(
  Array.from(
    { length: 80 },
    (_, at) => `Councillor number ${at % 40} > met ${at} > Harbor of the town ${(at * 7) % 37}`,
  ),
);

/** The second is named by claims that join it to nobody. */
const LONE: PageData = { ...CROWDED, relations: CROWDED.relations.filter(({ target }) => target !== 1) };

const two = (number: number) => String(number).padStart(2, '0');

/** One day on which everything is said, and a few claims on the others. */
const TOWERING = sketch([
  ...Array.from({ length: 400 }, (_, at) => `Ida Holm > met ${at} > Norland @ 2025-03-14`),
  ...Array.from({ length: 12 }, (_, at) => `Bo Vega > left ${at} > Harbor Union @ 2025-03-${two(at + 1)}`),
  ...Array.from({ length: 900 }, (_, at) => `Bo Vega > saw ${at} > Harbor Union @`),
]);

const withPage = onPages('the tests of what is in sight in a browser');

/** Whether these lie over each other on the screen. */
async function overlap(one: Locator, other: Locator): Promise<boolean> {
  const [left, right] = [(await one.boundingBox())!, (await other.boundingBox())!];
  return (
    left.x < right.x + right.width &&
    right.x < left.x + left.width &&
    left.y < right.y + right.height &&
    right.y < left.y + left.height
  );
}

describe('in sight', { timeout: 400_000 }, () => {
  it('the legend takes three lines, tells what the mark means that is pointed at, and folds', async () => {
    await withPage(
      OFFERS,
      '',
      async (page) => {
        const legend = page.locator('.legend');
        expect((await legend.boundingBox())!.height).toBeLessThan(70);
        expect(await legend.locator('.told').textContent()).toContain('Width: independent voices');
        await legend.getByRole('button', { name: 'denied or opposed' }).hover();
        expect(await legend.locator('.told').textContent()).toContain('said not to be so');
        await legend.getByRole('button', { name: 'disputed' }).focus();
        expect(await legend.locator('.told').textContent()).toContain('some affirm it and some deny it');
        await legend.getByRole('button', { name: 'Fold the legend' }).click();
        expect(await page.locator('.key').count()).toBe(0);
        expect(page.url()).toContain('folded=legend');
        await page.getByRole('button', { name: 'Legend', exact: true }).click();
        expect(await page.locator('.key').count()).toBeGreaterThan(4);
      },
      { width: 1280, height: 760 },
    );
  });

  for (const [width, height] of [
    [1280, 760],
    [420, 900],
  ] as const)
    it(`no word of the picture lies under what lies over it (${width})`, async () => {
      await withPage(
        CROWDED,
        '#stance=stated&type=person&type=place&type=organization&type=policy',
        async (page) => {
          const { x, y } = (await page.locator('.canvas').boundingBox())!;
          // Nearer, so that the words reach the edges of the view.
          for (const [dx, dy] of [
            [0, 0],
            [0, height],
            [-width, -height],
            [width, -height],
          ] as const) {
            await page.evaluate(
              ([right, down]) => {
                const { camera, moveTo } = window.newsgraphMap!;
                const at = camera();
                moveTo({ ...at, x: at.x + right! / 4000, y: at.y + down! / 4000 });
              },
              [dx, dy],
            );
            await atRest(page);
            const labels = await page.evaluate(() => [...window.newsgraphMap!.labels().values()]);
            expect(labels.length).toBeGreaterThan(3);
            for (const cover of await page.locator('.legend, .zoom, .chip').all()) {
              const box = (await cover.boundingBox())!;
              const under = labels.filter(
                ({ left, top, right, bottom }) =>
                  left + x < box.x + box.width &&
                  box.x < right + x &&
                  top + y < box.y + box.height &&
                  box.y < bottom + y,
              );
              expect(under).toEqual([]);
            }
          }
        },
        { width, height },
      );
    });

  it('every button of the bar is in the window of a telephone, and nothing is beside it', async () => {
    await withPage(
      OFFERS,
      '',
      async (page) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(420);
        for (const button of await page.locator('.bar button, .bar summary').all()) {
          const box = (await button.boundingBox())!;
          expect(box.x + box.width).toBeLessThanOrEqual(420);
        }
      },
      { width: 420, height: 900 },
    );
  });

  it('the first view answers who leads and what is disputed, without scrolling', async () => {
    await withPage(
      DISPUTED,
      '',
      async (page) => {
        const panel = page.locator('.evidence');
        expect((await panel.locator('.actors li').allTextContents())[0]).toBe('Ida Holm3');
        const matter = panel.locator('.matter');
        expect(await matter.allTextContents()).toEqual(['Ida Holm and Norland1 for, 1 against']);
        expect((await matter.boundingBox())!.y).toBeLessThan(700);
        await matter.getByRole('button').click();
        await panel.getByText('Disputed:').waitFor();
      },
      { width: 1280, height: 760 },
    );
  });

  it('what is joined to nothing is shown among the others, not alone in an empty picture', async () => {
    await withPage(LONE, '#entity=e/1', async (page) => {
      const all = await page.evaluate(() => Array.from({ length: 77 }, (_, at) => window.newsgraphMap!.whereIs(at)));
      const seen = all.flatMap((place) => place ?? []);
      const { width, height } = (await page.locator('.canvas').boundingBox())!;
      expect(seen.length).toBeGreaterThan(30);
      expect(seen.filter(({ x, y }) => x < 0 || x > width || y < 0 || y > height)).toEqual([]);
    });
  });

  it('an empty picture says why, and its button takes all filters off', async () => {
    await withPage(OFFERS, '#sure=1&stance=stated', async (page) => {
      expect(await page.locator('.over').textContent()).toContain('confidence above 100 %');
      await page.getByRole('button', { name: 'Take all filters off' }).click();
      await page.waitForFunction(() => document.querySelector('.over') === null);
      expect(await page.locator('.chip').count()).toBe(0);
    });
  });

  for (const [width, height] of [
    [1440, 900],
    [1024, 760],
    [1280, 620],
  ] as const)
    it(`no step of the tour lies over the legend (${width} x ${height})`, async () => {
      await withPage(
        OFFERS,
        '',
        async (page) => {
          for (let step = 1; step <= 5; step++) {
            expect(await overlap(page.locator('.tour'), page.locator('.legend')), `step ${step}`).toBe(false);
            if (step < 5) await page.locator('.tour').getByRole('button', { name: 'Next' }).click();
          }
        },
        { firstVisit: true, width, height },
      );
    });

  for (const width of [1440, 1281, 1180])
    it(`the counts above the picture are whole (${width})`, async () => {
      await withPage(
        TOWERING,
        '#stance=stated&days=2025-03-02..2025-03-14&undated=0',
        async (page) => {
          const summary = page.locator('.summary');
          const cut = await summary.evaluate(
            (line) => line.scrollWidth > line.clientWidth + 1 || line.scrollHeight > line.clientHeight + 1,
          );
          expect(cut).toBe(false);
          expect((await summary.boundingBox())!.width).toBeGreaterThan(100);
          expect((await page.locator('.bar').first().boundingBox())!.height).toBeLessThan(56);
          expect(await summary.textContent()).toContain('411 of 1,312 claims');
          expect((await page.locator('.search').boundingBox())!.width).toBeGreaterThan(120);
        },
        { width },
      );
    });

  it('a namesake is told apart by another than the actor whose page it is, and only where there are several', async () => {
    await withPage(OFFERS, '#entity=e/0', async (page) => {
      expect(await page.locator('.joined .name', { hasText: 'offer' }).allTextContents()).toEqual(['offer']);
    });
    const vega = OFFERS.entities.find(({ name }) => name === 'Bo Vega')!;
    await withPage(OFFERS, `#entity=${vega.id}`, async (page) => {
      const names = await page.locator('.joined .name', { hasText: 'offer' }).allTextContents();
      expect(names).toHaveLength(2);
      expect(new Set(names).size).toBe(2);
      expect(names.join()).not.toContain('Bo Vega');
    });
  });

  it('small days are seen beside one that towers, which says how many it has', async () => {
    await withPage(TOWERING, '', async (page) => {
      const heights = await page
        .locator('.brush .bar')
        .evaluateAll((bars) =>
          bars.map((bar) =>
            [...bar.querySelectorAll('rect:not(.ground)')].map((part) => part.getBoundingClientRect().height),
          ),
        );
      expect(Math.max(...heights[0]!)).toBeGreaterThan(20);
      expect(await page.locator('.brush .cut').allTextContents()).toEqual(['400']);
      expect(await page.locator('.undated').textContent()).toContain('900');
      const box = (await page.locator('.brush').boundingBox())!;
      const tower = await page.locator('.brush .bar').last().boundingBox();
      expect(tower!.y).toBeGreaterThanOrEqual(box.y - 1);
    });
  });

  it('the picture is one step from the first key, and tells what it marks', async () => {
    await withPage(OFFERS, '', async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('canvas');
      await page.keyboard.press('ArrowRight');
      const told = page.locator('.stage p.unseen');
      await page.waitForFunction(() => document.querySelector('.stage p.unseen')!.textContent !== '');
      expect(await told.textContent()).toMatch(/^[\w ()]+, [a-z]+, \d+ claims?, \d+ connections?$/);
    });
  });

  it('a hit shows what it was found by: an alias, and words late in a long quote', async () => {
    await withPage(OFFERS, '', async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('northern king');
      expect(await page.locator('.hit', { hasText: 'Norland' }).locator('mark').allTextContents()).toEqual([
        'Northern King',
      ]);
      await page.getByLabel('Search entities, relations and quotes').fill('zelande treaty');
      const quote = page.locator('.hit .from').first();
      expect(await quote.locator('mark').allTextContents()).toEqual(['Zélande treaty']);
      const [mark, row] = [(await quote.locator('mark').boundingBox())!, (await page.locator('.hits').boundingBox())!];
      expect(mark.x + mark.width).toBeLessThan(row.x + row.width);
      await page.getByLabel('Search entities, relations and quotes').fill('holm ida');
      expect(
        await page
          .locator('.hit', { hasText: /^Ida Holm/ })
          .first()
          .locator('mark')
          .allTextContents(),
      ).toEqual(['Ida', 'Holm']);
      await page.getByLabel('Search entities, relations and quotes').fill('draw');
      expect(await page.locator('.hit mark').count()).toBe(0);
      await page.getByLabel('Search entities, relations and quotes').fill('rejec');
      expect(
        await page
          .locator('.hit', { hasText: /^rejected/ })
          .locator('mark')
          .allTextContents(),
      ).toEqual(['rejec']);
    });
  });
});
