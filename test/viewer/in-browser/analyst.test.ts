import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onePage, pageAssets } from '../../../src/viewer';
import { folder } from '../../support/folder';
import { newsgraph } from '../../support/newsgraph';
import { builtPage, servedPage } from '../../support/page';
import { HOLM } from '../holm';
import { atRest, launchBrowser, onWindow, openPage, type WindowOptions } from './browser';

const browser: { current: Browser | null } = { current: null };
beforeAll(async () => {
  builtPage();
  browser.current = await launchBrowser('the tests of an analyst in a browser');
}, 600_000);
afterAll(() => browser.current?.close());

interface Options extends WindowOptions {
  readonly hash?: string;
}

async function withPage(work: (page: Page) => Promise<void>, { hash = '', ...window }: Options = {}): Promise<void> {
  if (browser.current === null) return;
  const served = await servedPage(HOLM);
  await onWindow(browser.current, `${served.url}${hash}`, work, window);
}

const panel = (page: Page) => page.locator('.evidence');
const figure = async (page: Page) => (await page.locator('.summary').textContent())!;

describe('an analyst', { timeout: 400_000 }, () => {
  it('finds an actor, opens the claim, reads the quote, and follows the chain', async () => {
    await withPage(async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('ida');
      await page.keyboard.press('Enter');
      await panel(page).getByRole('heading', { name: 'Ida Holm', level: 1 }).waitFor();
      await panel(page).locator('.claim .label', { hasText: 'Ida Holm warned Norland' }).first().click();
      const claim = panel(page).locator('.claim.open');
      expect(await claim.locator('q').textContent()).toBe('Ida Holm warned Norland.');
      expect(await claim.locator('.hands').textContent()).toMatch(/Outlet 0 reports.*Fjord Times says/);
      expect(await claim.locator('.dates').textContent()).toContain('3 March 2025');
      expect(await claim.locator('.voices').textContent()).toContain('1 article');
      await claim.getByRole('button', { name: 'Copy citation' }).click();
      await claim.getByRole('button', { name: 'Copied' }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        '“Ida Holm warned Norland.” (Outlet 0 > Fjord Times) Outlet 0, “Title 0”, 3 March 2025, https://outlet.example/0. [0#c0]',
      );
    });
  });

  it('filters to denials, scrubs to a week, undoes both, and copies the link to another window', async () => {
    await withPage(async (page) => {
      await page.locator('.facets [data-value="disputed"] .value').click();
      expect(await figure(page)).toContain('2 of 8 claims');
      const slider = page.locator('.brush');
      const box = (await slider.boundingBox())!;
      const column = box.width / 24;
      await page.mouse.move(box.x + column * 9.5, box.y + 30);
      await page.mouse.down();
      await page.mouse.move(box.x + column * 12, box.y + 30);
      await page.mouse.move(box.x + column * 15.5, box.y + 30);
      await page.mouse.up();
      expect(await page.locator('.span').textContent()).toBe('12 March 2025 to 18 March 2025: 1 claim');
      expect(await page.locator('.chip', { hasText: '12 March 2025' }).count()).toBe(1);
      await page.getByRole('button', { name: 'The link to this view' }).count();
      await page.locator('.menu summary').click();
      await page.getByRole('button', { name: 'The link to this view' }).click();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      const other = await openPage(browser.current!, link);
      expect(await other.page.locator('.summary').textContent()).toBe(await figure(page));
      expect(await panel(other.page).textContent()).toBe(await panel(page).textContent());
      expect(other.troubles).toEqual([]);
      await other.page.context().close();
      await page.keyboard.press('Control+z');
      expect(await figure(page)).toContain('2 of 8 claims');
      await page.keyboard.press('Control+z');
      expect(await figure(page)).toContain('8 claims');
      await page.keyboard.press('Control+y');
      expect(await figure(page)).toContain('2 of 8 claims');
    });
  });

  it('moves the days by keys, plays them, sees the undated alone, and nothing moves', async () => {
    await withPage(async (page) => {
      const place = await page.evaluate(() => window.newsgraphMap!.whereIs(0));
      await page.locator('.brush').focus();
      await page.keyboard.press('Home');
      expect(await page.locator('.span').textContent()).toBe('3 March 2025: 1 claim');
      await page.keyboard.press('Shift+ArrowRight');
      expect(await page.locator('.span').textContent()).toBe('3 March 2025 to 4 March 2025: 2 claims');
      expect(await page.evaluate(() => window.newsgraphMap!.whereIs(0))).toEqual(place);
      await page.getByRole('button', { name: 'Play' }).click();
      await page.waitForFunction(() => document.querySelector('.span')!.textContent!.startsWith('5 March'));
      await page.getByRole('button', { name: 'Pause' }).click();
      await page.locator('.undated').click();
      expect(await page.locator('.span').textContent()).toBe('1 claim without a date');
      await page.getByRole('button', { name: 'All days' }).click();
      expect(await page.locator('.span').textContent()).toBe('all days: 8 claims, 1 of them undated');
    });
  });

  it('sees stances in rows, and opens a point', async () => {
    await withPage(
      async (page) => {
        expect(await page.locator('.lane').count()).toBe(3);
        await page.locator('.lane', { hasText: 'Bo Vega' }).locator('.point').click();
        await panel(page).locator('.claim.open', { hasText: 'Bo Vega warned Ida Holm' }).waitFor();
      },
      { hash: '#below=stances' },
    );
  });

  it('finds the ways between two, each hop with its quote', async () => {
    await withPage(
      async (page) => {
        await page.getByText('Ways to another entity').click();
        await page.getByLabel('From here to').fill('price');
        await page.getByLabel('From here to').press('Enter');
        await panel(page).getByRole('heading', { name: 'Ida Holm to Price Limit' }).waitFor();
        expect(await panel(page).locator('.facts').first().textContent()).toContain('2 shortest ways of 2 steps');
        expect(await panel(page).locator('.way').first().locator('q').allTextContents()).toHaveLength(2);
        expect(await panel(page).textContent()).toContain('Both are joined to');
      },
      { hash: '#entity=e/0' },
    );
  });

  it('reads the table instead, sorted, in step with the selection', async () => {
    await withPage(async (page) => {
      await page.keyboard.press('t');
      const rows = () => page.locator('.table tbody th').allTextContents();
      expect(await rows()).toHaveLength(HOLM.entities.length);
      await page.getByRole('columnheader', { name: 'Entity' }).getByRole('button').click();
      expect(await rows()).toEqual([...HOLM.entities.map(({ name }) => name)].sort());
      await page.locator('.table').getByRole('button', { name: 'Norland' }).click();
      await panel(page).getByRole('heading', { name: 'Norland', level: 1 }).waitFor();
      expect(await page.locator('tr.chosen th').allTextContents()).toEqual(['Norland']);
      await page.locator('.table').getByRole('button', { name: 'Claims', exact: true }).first().click();
      expect(await rows()).toHaveLength(8);
    });
  });

  it('is told why nothing is left by confidence', async () => {
    await withPage(
      async (page) => {
        expect(await page.locator('.over').textContent()).toContain('0 claims: confidence above 95 % hides 8.');
        await page.getByRole('button', { name: 'Clear all' }).click();
        expect(await figure(page)).toContain('8 claims');
      },
      { hash: '#sure=0.95' },
    );
  });

  it('exports the picture with its legend, and the claims', async () => {
    await withPage(async (page) => {
      const download = async (name: string) => {
        await page.locator('.menu summary').click();
        const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
        return readFileSync(await file.path());
      };
      const png = await download('Picture (PNG)');
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2560, 1720]);
      // The legend is where it should be: the mark of people, in their color, at the bottom left.
      const color = await page.evaluate(async (data) => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [image.width, image.height];
        const context = canvas.getContext('2d')!;
        context.drawImage(image, 0, 0);
        return [...context.getImageData(52, (860 - 40) * 2, 1, 1).data.slice(0, 3)];
      }, png.toString('base64'));
      expect(color).toEqual([0, 0x72, 0xb2]);
      const svg = (await download('Picture (SVG)')).toString();
      for (const words of ['people', 'denied or opposed', '8 claims', 'No filter.', 'March 2025'])
        expect(svg).toContain(words);
      expect((await download('Claims (CSV)')).toString().trimEnd().split('\r\n')).toHaveLength(9);
      expect((await download('Graph for Gephi (GEXF)')).toString()).toContain('<node id="e/0" label="Ida Holm">');
    });
  });

  it('takes the tour of five steps, or skips it, once', async () => {
    await withPage(
      async (page) => {
        const tour = page.locator('.tour');
        expect(await tour.textContent()).toContain('1 of 5');
        for (let step = 1; step < 5; step++) await tour.getByRole('button', { name: 'Next' }).click();
        await tour.getByRole('button', { name: 'Done' }).click();
        expect(await tour.count()).toBe(0);
        await page.reload();
        await page.waitForSelector('.canvas canvas');
        expect(await tour.count()).toBe(0);
        await page.keyboard.press('?');
        await page.getByRole('button', { name: 'Take the tour' }).click();
        await tour.getByRole('button', { name: 'Skip' }).click();
        expect(await tour.count()).toBe(0);
      },
      { firstVisit: true },
    );
  });

  it('folds panels, and the picture takes their room', async () => {
    await withPage(async (page) => {
      const before = (await page.locator('.stage').boundingBox())!;
      for (const name of ['Fold the filters', 'Fold the evidence', 'Fold the timeline'])
        await page.getByRole('button', { name }).click();
      const after = (await page.locator('.stage').boundingBox())!;
      expect(after.width).toBeGreaterThan(before.width + 300);
      expect(after.height).toBeGreaterThan(before.height + 60);
      await page.getByRole('button', { name: 'Evidence', exact: true }).click();
      expect(await panel(page).count()).toBe(1);
    });
  });
});

describe('the page', { timeout: 400_000 }, () => {
  for (const colorScheme of ['light', 'dark'] as const)
    it(`has no finding of axe-core (${colorScheme})`, async () => {
      const axe = readFileSync(
        createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'),
        'utf8',
      );
      for (const hash of [
        '',
        '#entity=e/0&below=stances',
        '#claim=2%23c0&sure=0.5',
        '#view=table',
        '#path=e%2F0 e%2F1',
      ])
        await withPage(
          async (page) => {
            await page.evaluate(axe);
            const findings = await page.evaluate(async () => {
              const { violations } = await (
                window as unknown as {
                  axe: {
                    run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
                  };
                }
              ).axe.run();
              return violations.map(
                ({ id, nodes }) =>
                  `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary.slice(0, 220)}`).join(' | ')}`,
              );
            });
            expect(findings, hash).toEqual([]);
          },
          { colorScheme, hash },
        );
    });

  it('rebuilds a picture that the graphics card took away', async () => {
    await withPage(async (page) => {
      const before = await page.evaluate(() => window.newsgraphMap!.whereIs(0));
      await page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('.canvas canvas.sigma-nodes')!;
        canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
      });
      await page.waitForTimeout(1500);
      expect(await page.locator('.canvas canvas.sigma-nodes').count()).toBe(1);
      expect(await page.locator('.remark').count()).toBe(0);
      const after = await page.evaluate(() => window.newsgraphMap!.whereIs(0));
      expect(after!.x).toBeCloseTo(before!.x, 0);
    });
  });

  it('shows a still and the table where there is no WebGL', async () => {
    await withPage(
      async (page) => {
        expect(await page.locator('.remark').textContent()).toContain('cannot draw with WebGL');
        expect(await page.locator('.still').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
          900,
        );
        await page.keyboard.press('t');
        expect(await page.locator('.table tbody tr').count()).toBe(HOLM.entities.length);
      },
      { noWebgl: true },
    );
  });

  it('opens from disk as one file that asks for nothing, with the same counts', async () => {
    if (browser.current === null) return;
    const path = join(folder(), 'one.html');
    writeFileSync(path, onePage(pageAssets([builtPage()]), HOLM).join(''));
    const { page, troubles } = await openPage(browser.current, `${pathToFileURL(path).href}#entity=e/0`);
    await panel(page).getByRole('heading', { name: 'Ida Holm', level: 1 }).waitFor();
    expect(await figure(page)).toContain('8 claims');
    await page.keyboard.press('Escape');
    await page.goBack();
    await panel(page).getByRole('heading', { name: 'Ida Holm', level: 1 }).waitFor();
    expect(await page.getByText('Correct this entity').count()).toBe(0);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

describe('corrections', { timeout: 400_000 }, () => {
  it('merge two entities, show the graph that follows, are undone, and are kept by the next build', async () => {
    if (browser.current === null) return;
    const { started } = await import('../started.js');
    const cwd = folder({
      'one.txt': 'Minister Ida Holm warned the Harbor Union on Monday.',
      'two.txt': 'Bo Vega criticized the Dockers League on Tuesday.',
    });
    await newsgraph(['build', '.'], { cwd });
    const { url, stop } = started(['view', '--port', '0', '--no-open'], cwd);
    const { page, troubles } = await openPage(browser.current, await url);
    await atRest(page);
    const names = async () => {
      await page.keyboard.press('t');
      await page.locator('.table tbody th').first().waitFor();
      const list = await page.locator('.table tbody th').allTextContents();
      await page.keyboard.press('t');
      return list;
    };
    expect(await names()).toEqual(expect.arrayContaining(['Harbor Union', 'Dockers League']));
    await page.keyboard.press('/');
    await page.keyboard.type('harbor');
    await page.keyboard.press('Enter');
    await page.getByText('Correct this entity').click();
    await page.getByLabel('The same as').fill('dockers');
    await page.getByLabel('The same as').press('Enter');
    await page.waitForFunction(() => document.querySelector('.toast')?.textContent?.includes('Undo takes it back'));
    const merged = await names();
    expect(merged.filter((name) => /Harbor Union|Dockers League/.test(name))).toHaveLength(1);
    expect((await newsgraph(['judge', 'list'], { cwd })).stdout).toContain('in effect');
    await newsgraph(['build', '.'], { cwd });
    expect((await newsgraph(['judge', 'list'], { cwd })).stdout).toContain('in effect');
    // Two steps to the table and back come first, then the judgement.
    for (let step = 0; step < 3; step++) await page.keyboard.press('Control+z');
    await page.waitForFunction(() => {
      const words = document.querySelector('.toast')?.textContent ?? '';
      return words.includes('Took back') && words.includes('Undo takes it back');
    });
    expect(await names()).toEqual(expect.arrayContaining(['Harbor Union', 'Dockers League']));
    expect((await newsgraph(['judge', 'list'], { cwd })).stdout).toContain('undone');
    expect(troubles).toEqual([]);
    await page.context().close();
    await stop();
  });

  it('retype, rename and split an entity, confirm and reject a claim, and every one is undone', async () => {
    if (browser.current === null) return;
    const { started } = await import('../started.js');
    const cwd = folder({
      'one.txt': 'Bo Vega criticized the Harbor Union on Monday.',
      'two.txt': 'Bo Vega warned the Dockers League on Tuesday.',
    });
    await newsgraph(['build', '.'], { cwd });
    const { url, stop } = started(['view', '--port', '0', '--no-open'], cwd);
    const address = await url;
    const { page, troubles } = await openPage(browser.current, address);
    interface Graph {
      readonly entities: { id: string; name: string; type: string }[];
      readonly relations: { claims: number[] }[];
      readonly claims: { id: string; label: string; confidence: number }[];
    }
    /** What the server gives anyone who opens the page now. */
    const graph = async () =>
      (await page.evaluate(async () => await (await fetch('graph.json')).json())) as unknown as Graph;
    const vegas = ({ entities }: Graph) =>
      entities.filter(({ name }) => /Vega/.test(name)).map(({ name, type }) => `${name}, ${type}`);
    const edges = ({ relations }: Graph) => relations.length;
    const says = (words: string) =>
      page.waitForFunction((wanted) => {
        const toast = document.querySelector('.toast')?.textContent ?? '';
        return toast.includes(wanted) && toast.includes('Undo takes it back');
      }, words);
    /** Does it, looks, takes it back, and all is as it was. */
    const corrected = async (words: string, act: () => Promise<void>, look: (now: Graph) => Promise<void>) => {
      const before = await graph();
      await act();
      await says(words);
      await look(await graph());
      await page.getByRole('button', { name: 'Undo', exact: true }).click();
      await says('Took back');
      expect(await graph(), words).toEqual(before);
    };
    const heading = (name: string) => panel(page).getByRole('heading', { name, level: 1 }).waitFor();
    const openVega = async () => {
      await page.keyboard.press('Escape');
      await page.goto(
        `${address}#entity=${encodeURIComponent((await graph()).entities.find(({ name }) => name === 'Bo Vega')!.id)}`,
      );
      await heading('Bo Vega');
      if ((await page.getByLabel('Type').count()) === 0 || !(await page.getByLabel('Type').isVisible()))
        await page.getByText('Correct this entity').click();
    };
    await openVega();
    await corrected(
      'Bo Vega is of type organization',
      async () => void (await page.getByLabel('Type').selectOption('organization')),
      async (now) => {
        expect(vegas(now)).toEqual(['Bo Vega, organization']);
        expect(await panel(page).locator('.kind').first().textContent()).toContain('organization');
      },
    );
    await openVega();
    await corrected(
      'Renamed to Roberta Vega',
      async () => {
        await page.getByLabel('Name').fill('Roberta Vega');
        await page.getByRole('button', { name: 'Rename' }).click();
      },
      async (now) => {
        expect(vegas(now)).toEqual(['Roberta Vega, person']);
        await heading('Roberta Vega');
      },
    );
    await openVega();
    await corrected(
      'Split Bo Vega in two',
      async () => {
        await page.getByText('Split: not all of these are one').click();
        await page.getByRole('button', { name: 'This is another' }).first().click();
      },
      async (now) => expect(vegas(now)).toEqual(['Bo Vega, person', 'Bo Vega, person']),
    );
    const claim = (await graph()).claims.find(({ label }) => label.includes('Harbor Union'))!;
    const openClaim = async () => {
      await page.goto(`${address}#claim=${encodeURIComponent(claim.id)}`);
      await panel(page).locator('.verdict').waitFor();
    };
    await openClaim();
    await corrected(
      'Confirmed the claim',
      async () => await page.getByRole('button', { name: 'Confirm' }).click(),
      async (now) => {
        expect(now.claims.find(({ id }) => id === claim.id)!.confidence).toBe(1);
        expect(await panel(page).textContent()).toContain('100 % sure');
      },
    );
    const joined = edges(await graph());
    await openClaim();
    await corrected(
      'Rejected the claim',
      async () => await page.getByRole('button', { name: 'Reject' }).click(),
      async (now) => expect(edges(now)).toBeLessThan(joined),
    );
    const kept = (await newsgraph(['judge', 'list'], { cwd })).stdout.trim().split('\n');
    expect(kept.filter((line) => line.includes(' undone '))).toHaveLength(5);
    expect(kept.filter((line) => line.includes(' in effect ') && !line.includes('takes back'))).toEqual([]);
    expect(troubles).toEqual([]);
    await page.context().close();
    await stop();
  });
});
