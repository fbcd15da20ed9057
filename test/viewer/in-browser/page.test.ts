import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { viewerData } from '../../../bench/viewer-data';
import type { PageData } from '../../../src/viewer/page-data';
import { builtPage, servedPage } from '../../support/page';
import { sketch } from '../sketch';
import { colorAt, launchBrowser, openPage } from './browser';

/** One affair among seven: two sources contradict each other about a meeting. */
const DATA = sketch([
  'Ida Holm > warned > Norland / Fjord Times',
  'Ida Holm > met > Harbor Union',
  'Ida Holm > !met > Harbor Union / a spokesman',
  'Norland > ?would pay > Harbor Union',
  'Harbor Union > left > Price Limit',
  'Bo Vega > warned > Ida Holm',
  'Bo Vega > backed > Price Limit',
  'Castermouth > joined > Norland',
  'Ada Lund > joined > Norland',
]);
const at = (name: string) => DATA.entities.findIndex((entity) => entity.name === name);

const browser: { current: Browser | null } = { current: null };
beforeAll(async () => {
  builtPage();
  browser.current = await launchBrowser('the tests of the page in a browser');
}, 600_000);
afterAll(() => browser.current?.close());

/** Runs with the page open on this data; without a browser (outside CI) it has nothing to run on. */
async function withPage(
  work: (page: Page, url: string) => Promise<void>,
  options: { data?: PageData; hash?: string; width?: number; colorScheme?: 'light' | 'dark' } = {},
): Promise<void> {
  if (browser.current === null) return;
  const { data = DATA, hash = '', ...window } = options;
  const served = await servedPage(data);
  const { page, troubles } = await openPage(browser.current, `${served.url}${hash}`, window);
  try {
    await settled(page);
    await work(page, served.url);
    expect(troubles).toEqual([]);
  } finally {
    await page.context().close();
  }
}

/** Two frames after whatever was asked for: effects have run and the picture is drawn. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 60)))),
  );
}

/** Middle of an entity on the screen; null where it is not drawn. */
async function whereIs(page: Page, entity: number): Promise<{ x: number; y: number } | null> {
  return await page.evaluate((one) => {
    const place = window.newsgraphMap?.whereIs(one) ?? null;
    const box = document.querySelector('.canvas')!.getBoundingClientRect();
    return place === null ? null : { x: box.left + place.x, y: box.top + place.y };
  }, entity);
}

const panel = (page: Page) => page.locator('.evidence');

/** The color a type has in the style sheet, as red, green, blue. */
async function colorOf(page: Page, type: string): Promise<number[]> {
  const hex = await page.evaluate(
    (name) => getComputedStyle(document.documentElement).getPropertyValue(`--type-${name}`).trim(),
    type,
  );
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
}

describe('the picture', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    it(`draws every entity where it stands, in the color of its type (${colorScheme})`, async () => {
      await withPage(
        async (page) => {
          for (const [entity, { name, type }] of DATA.entities.entries()) {
            const place = await whereIs(page, entity);
            expect(place, name).not.toBeNull();
            const [drawn, wanted] = [await colorAt(page, place!.x, place!.y), await colorOf(page, type)];
            for (const [channel, value] of wanted.entries())
              expect(Math.abs(drawn[channel]! - value), `${name} ${type}: ${drawn} for ${wanted}`).toBeLessThan(12);
          }
        },
        { colorScheme },
      );
    });

  it('draws lines between what is joined, and nothing where nothing is', async () => {
    await withPage(async (page) => {
      const [from, to] = [await whereIs(page, at('Bo Vega')), await whereIs(page, at('Price Limit'))];
      const ground = await colorAt(page, 260, 400);
      const middles = await Promise.all(
        [0.35, 0.4, 0.6, 0.65].map((part) =>
          colorAt(page, from!.x + (to!.x - from!.x) * part, from!.y + (to!.y - from!.y) * part),
        ),
      );
      const differs = (color: readonly number[]) =>
        color.some((value, channel) => Math.abs(value - ground[channel]!) > 25);
      expect(middles.some(differs)).toBe(true);
    });
  });

  it('names everyone, no name over another or over a node', async () => {
    await withPage(async (page) => {
      const boxes = await page.evaluate(() => [...window.newsgraphMap!.labels()]);
      expect(boxes.filter(([key]) => key.startsWith('node'))).toHaveLength(DATA.entities.length);
      boxes.forEach(([, one], index) => {
        for (const [, other] of boxes.slice(index + 1))
          expect(
            one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
          ).toBe(false);
      });
    });
  });
});

describe('a picture that is dragged', { timeout: 400_000 }, () => {
  /** From now on notes whether the layer of lines is moved instead of drawn. */
  const watch = (page: Page) =>
    page.evaluate(() => {
      const layer = document.querySelector<HTMLElement>('.canvas .sigma-edges')!;
      const note = () => layer.style.transform !== '' && layer.setAttribute('data-moved', 'yes');
      new MutationObserver(note).observe(layer, { attributes: true, attributeFilter: ['style'] });
    });
  const moved = (page: Page) => page.locator('.canvas .sigma-edges[data-moved]').count();
  const drag = async (page: Page) => {
    await page.mouse.move(420, 300);
    await page.mouse.down();
    for (let step = 1; step <= 6; step++) {
      await page.mouse.move(420 + step * 10, 300 + step * 5);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    }
  };
  const atRest = (page: Page) =>
    page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLElement>('.canvas canvas')].every(({ style }) => style.transform === ''),
    );

  for (const { name, options, glides } of [
    { name: 'draws its lines anew while it moves', options: {}, glides: false },
    {
      name: 'of very many lines is moved as it was drawn, and is drawn anew where it comes to rest',
      options: { data: viewerData(6900), hash: '#all=1' },
      glides: true,
    },
  ])
    it(name, async () => {
      await withPage(async (page) => {
        const before = (await whereIs(page, 0))!;
        await watch(page);
        await drag(page);
        const after = (await whereIs(page, 0))!;
        expect([after.x - before.x, after.y - before.y].map(Math.round)).toEqual([60, 30]);
        expect(await moved(page)).toBe(glides ? 1 : 0);
        await atRest(page);
        await page.mouse.up();
        await atRest(page);
        expect((await whereIs(page, 0))!.x).toBeCloseTo(after.x, 0);
        const boxes = await page.evaluate(() => [...window.newsgraphMap!.labels()]);
        expect(boxes.length).toBeGreaterThan(5);
        // Names stand beside what they name, where it is now.
        for (const [key, { left, right, top, bottom }] of boxes) {
          if (!key.startsWith('node ')) continue;
          const place = await page.evaluate((one) => window.newsgraphMap!.whereIs(one)!, Number(key.slice(5)));
          expect(place.x > left - 40 && place.x < right + 40 && place.y > top - 40 && place.y < bottom + 40, key).toBe(
            true,
          );
        }
      }, options);
    });
});

describe('a person', () => {
  it('clicks a node and reads who says what, in the words that say it', async () => {
    await withPage(async (page) => {
      const place = await whereIs(page, at('Norland'));
      await page.mouse.click(place!.x, place!.y);
      await panel(page).getByRole('heading', { name: 'Norland', level: 1 }).waitFor();
      const claim = panel(page).locator('article', { hasText: 'Ida Holm warned Norland' }).first();
      expect(await claim.locator('q').textContent()).toBe('Ida Holm warned Norland.');
      expect(await claim.locator('mark.said').textContent()).toBe('warned');
      expect(await claim.locator('.chain').textContent()).toMatch(/said by.*Outlet 0.*Fjord Times/);
      expect(await claim.locator('.source').textContent()).toContain('3 February 2025');
      expect(await claim.locator('.source a').getAttribute('href')).toBe('https://outlet.example/0');
      await claim.getByRole('button', { name: 'in context' }).click();
      expect(await claim.locator('blockquote').textContent()).toContain(
        'Before it. Ida Holm warned Norland. After it.',
      );
    });
  });

  it('clicks a line and reads both sides of a dispute', async () => {
    await withPage(async (page) => {
      const [from, to] = [await whereIs(page, at('Ida Holm')), await whereIs(page, at('Harbor Union'))];
      await page.mouse.click(from!.x + (to!.x - from!.x) * 0.4, from!.y + (to!.y - from!.y) * 0.4);
      const sides = panel(page).locator('.side');
      await sides.first().waitFor();
      expect(await sides.nth(0).textContent()).toContain('Affirmed');
      expect(await sides.nth(0).locator('.chain').textContent()).not.toContain('a spokesman');
      expect(await sides.nth(1).textContent()).toContain('Denied');
      expect(await sides.nth(1).locator('.chain').textContent()).toContain('a spokesman');
    });
  });

  it('searches by the keyboard alone', async () => {
    await withPage(async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('vega');
      expect(await page.locator('.hit .name').first().textContent()).toBe('Bo Vega');
      await page.keyboard.press('Enter');
      await panel(page).getByRole('heading', { name: 'Bo Vega', level: 1 }).waitFor();
      await page.keyboard.press('Escape');
      await panel(page).getByText('Overview', { exact: true }).waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type('nobody at all');
      expect(await page.locator('.hits').textContent()).toContain('Nothing has these words');
    });
  });

  it('keeps its hits where the field is left and entered again at once', async () => {
    await withPage(async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('vega');
      await page.locator('.search input').evaluate((field: HTMLInputElement) => {
        field.blur();
        field.focus();
      });
      // Longer than the list stays when the field is left.
      await page.waitForTimeout(400);
      expect(await page.locator('.hit .name').first().textContent({ timeout: 1000 })).toBe('Bo Vega');
    });
  });

  it('walks the picture with the arrow keys', async () => {
    await withPage(async (page) => {
      await page.locator('.canvas').focus();
      await page.keyboard.press('ArrowRight');
      const [marked] = (await page.locator('.stage p.unseen').textContent())!.split(', ');
      expect(DATA.entities.map(({ name }) => name)).toContain(marked);
      await page.keyboard.press('Enter');
      await panel(page).getByRole('heading', { name: marked!, level: 1 }).waitFor();
    });
  });

  it('hides a type, sees the counts follow, and takes the filter off', async () => {
    await withPage(async (page) => {
      const { type } = DATA.entities[at('Norland')]!;
      const row = page.locator(`.facets [data-value="${type}"]`);
      const total = DATA.entities.filter((entity) => entity.type === type).length;
      expect(await row.locator('.count').textContent()).toBe(String(total));
      await row.hover();
      await row.locator('.hide').click();
      await settled(page);
      expect(await whereIs(page, at('Norland'))).toBeNull();
      expect(await whereIs(page, at('Bo Vega'))).not.toBeNull();
      expect(await row.locator('.count').textContent()).toBe(String(total));
      await page.locator('.chip.not').click();
      await settled(page);
      expect(await whereIs(page, at('Norland'))).not.toBeNull();
    });
  });

  it('filters to one relation', async () => {
    await withPage(async (page) => {
      await page.locator('.facets [data-value="WARNED"] .value').click();
      await settled(page);
      const drawn = await Promise.all(DATA.entities.map((_, entity) => whereIs(page, entity)));
      const names = DATA.entities.filter((_, entity) => drawn[entity] !== null).map(({ name }) => name);
      expect(names.sort()).toEqual(['Bo Vega', 'Ida Holm', 'Norland']);
      expect(await page.locator('.summary').textContent()).toContain('2 of 9 claims');
    });
  });

  it('is told why nothing is left, and gets out of it', async () => {
    await withPage(
      async (page) => {
        expect(await page.locator('.over').textContent()).toContain('0 claims: the filter on relation hides 9.');
        await page.getByRole('button', { name: 'Clear all' }).click();
        await settled(page);
        expect(await page.locator('.over').count()).toBe(0);
      },
      { hash: '#relation=LEFT&relation.not=LEFT' },
    );
  });

  it('copies the address, and another window shows the same', async () => {
    await withPage(async (page, url) => {
      await page.locator('.facets [data-value="WARNED"] .value').click();
      const place = await whereIs(page, at('Ida Holm'));
      await settled(page);
      const moved = (await whereIs(page, at('Ida Holm'))) ?? place!;
      await page.mouse.click(moved.x, moved.y);
      await panel(page).getByRole('heading', { name: 'Ida Holm', level: 1 }).waitFor();
      await settled(page);
      const other = await openPage(browser.current!, page.url());
      await settled(other.page);
      expect(page.url()).not.toBe(url);
      expect(await panel(other.page).textContent()).toBe(await panel(page).textContent());
      expect(await other.page.locator('.summary').textContent()).toBe(await page.locator('.summary').textContent());
      expect(await whereIs(other.page, at('Ida Holm'))).toEqual(await whereIs(page, at('Ida Holm')));
      expect(other.troubles).toEqual([]);
      await other.page.context().close();
      await page.goBack();
      await panel(page).getByText('Overview', { exact: true }).waitFor();
    });
  });

  it('can use a narrow window', async () => {
    await withPage(
      async (page) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1024);
        const stage = await page.locator('.stage').boundingBox();
        expect(stage!.width).toBeGreaterThanOrEqual(512);
      },
      { width: 1024 },
    );
  });
});

describe('a page without a graph to draw', () => {
  it('says what to do where there are no articles, and where there are no claims', async () => {
    if (browser.current === null) return;
    const nothing: PageData = {
      root: '',
      entities: [],
      relations: [],
      claims: [],
      articles: [],
      origins: [],
      disputes: [],
    };
    for (const [data, words] of [
      [nothing, 'No articles are in it yet'],
      [{ ...nothing, articles: DATA.articles.slice(0, 1) }, 'No claims were found'],
    ] as const) {
      const served = await servedPage(data);
      const context = await browser.current.newContext();
      const page = await context.newPage();
      await page.goto(served.url);
      await page.getByText(words).first().waitFor();
      await context.close();
    }
  });

  it('says so where the address names what is not there', async () => {
    await withPage(
      async (page) => {
        expect(await panel(page).textContent()).toContain('which the graph does not hold');
      },
      { hash: '#entity=person/nobody' },
    );
  });
});
