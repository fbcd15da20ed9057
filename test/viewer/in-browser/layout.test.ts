import { describe, expect, it } from 'vitest';
import { sketch } from '../sketch';
import { onPages } from './browser';

/* Where things stand in windows of every width, and at once. */

const TOLD = sketch([
  'Ida Holm > met > Norland / Fjord Times @ 2025-03-03',
  'Bo Vega > met > Norland @ 2025-03-04',
  'Ida Holm > said on the third day of the long talks in the old town hall by the harbor that nothing would come of > the treaty @ 2025-03-04',
]);

/** So many names that some would stand anywhere. */
const CROWDED = sketch(
  Array.from(
    { length: 80 },
    (_, at) => `Councillor number ${at % 40} > met ${at} > Harbor of the town ${(at * 7) % 37}`,
  ),
);

const withPage = onPages('the tests of the layout in a browser');

describe('the layout', { timeout: 400_000 }, () => {
  for (const [width, tab] of [
    [1280, 'claims'],
    [1024, 'claims'],
    [1024, 'entities'],
    [1024, 'outlets'],
  ] as const)
    it(`no column of the ${tab} has to be scrolled to (${width})`, async () => {
      await withPage(
        TOLD,
        `#view=table&table=${tab}`,
        async (page) => {
          const body = page.locator('.table-body');
          expect(await body.evaluate((table) => table.scrollWidth - table.clientWidth)).toBe(0);
          const edge = (await body.boundingBox())!;
          for (const head of await page.locator('.table thead th button').all()) {
            const box = (await head.boundingBox())!;
            expect(box.x + box.width).toBeLessThanOrEqual(edge.x + edge.width);
          }
          // A day is one word.
          for (const day of await page.locator('.table td.date').all())
            expect((await day.locator('bdi').boundingBox())!.height).toBeLessThan(22);
        },
        { width, height: 760 },
      );
    });

  it('a claim in the table says who is cited, beside the outlet that cites them', async () => {
    const told = sketch(['Ida Holm > met > Norland / Fjord Times', 'Bo Vega > met > Norland']);
    await withPage(told, '#view=table&table=claims&sort=claim', async (page) => {
      const heads = await page.locator('.table thead th').allTextContents();
      const cells = await page
        .locator('.table tbody tr')
        .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent)));
      const [said, outlet] = ['Said by', 'Outlet'].map((name) => heads.indexOf(name)) as [number, number];
      expect(cells.map((row) => [row[said], row[outlet]])).toEqual([
        ['its own words', 'Outlet 1'],
        ['Fjord Times', 'Outlet 0'],
      ]);
    });
  });

  it('every part is a step away in the window of a telephone, and the bar takes two rows', async () => {
    await withPage(
      CROWDED,
      '#folded=timeline',
      async (page) => {
        expect((await page.locator('.bar').boundingBox())!.height).toBeLessThan(90);
        const ways = page.getByRole('group', { name: 'Parts of the page' });
        for (const [name, part] of [
          ['Filters', '.facets'],
          ['Evidence', '.evidence'],
          ['Time', '.unfold.timeline'],
          ['Picture', '.stage'],
        ] as const) {
          await ways.getByRole('button', { name }).click();
          const [bar, box] = [(await ways.boundingBox())!, (await page.locator(part).boundingBox())!];
          expect(bar.y).toBeGreaterThanOrEqual(0);
          expect(box.y, name).toBeLessThan(900);
          expect(box.y, name).toBeGreaterThanOrEqual(bar.y + bar.height - 1);
          expect(box.width).toBeGreaterThan(400);
        }
      },
      { width: 420, height: 900 },
    );
    await withPage(TOLD, '', async (page) => {
      expect(await page.getByRole('group', { name: 'Parts of the page' }).count()).toBe(0);
    });
  });

  it('names keep clear of the legend that is unfolded where the camera stays, and fill the room of a folded panel', async () => {
    await withPage(CROWDED, '#folded=legend&at=0.5 0.5 0.4&all=1', async (page) => {
      await page.getByRole('button', { name: 'Legend', exact: true }).click();
      await page.locator('.legend .key').first().waitFor();
      await page.waitForFunction(() => {
        const { left, top } = document.querySelector('.canvas')!.getBoundingClientRect();
        const legend = document.querySelector('.legend')!.getBoundingClientRect();
        const labels = [...window.newsgraphMap!.labels().values()];
        return labels.every(
          (label) =>
            label.left + left >= legend.right || label.right + left <= legend.left || label.bottom + top <= legend.top,
        );
      });
      await page.getByRole('button', { name: 'Fold the evidence' }).click();
      await page.waitForFunction(() => {
        const view = document.querySelector('.stage')!.getBoundingClientRect();
        const layers = [...document.querySelectorAll<HTMLElement>('.canvas canvas')];
        return layers.every(
          ({ offsetWidth, style }) => style.display === 'none' || Math.abs(offsetWidth - view.width) < 1,
        );
      });
    });
  });

  it('a key that comes before anything is painted meets what the key before it did', async () => {
    await withPage(TOLD, '', async (page) => {
      const seen = await page.evaluate(async () => {
        const press = async (key: string) => {
          dispatchEvent(new KeyboardEvent('keydown', { key }));
          for (let turn = 0; turn < 20; turn++) await null;
          return document.querySelector<HTMLDialogElement>('.help')?.open ?? null;
        };
        return [await press('?'), await press('?')];
      });
      expect(seen).toEqual([true, null]);
    });
  });
});
