import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { viewerData } from '../../../bench/viewer-data';
import { atRest, onPages } from './browser';

/* The brush over a picture of very many lines, which is patched and not made anew. */

const withPage = onPages('the tests of the brush in a browser');

/** From now on the page notes how many quads each layer drew last: a line has one, and one more for its head. */
async function noteQuads(page: Page): Promise<void> {
  await page.evaluate(() => {
    const draws = WebGL2RenderingContext.prototype;
    const own = draws.drawElements;
    draws.drawElements = function (this: WebGL2RenderingContext, mode, count, type, offset) {
      (this.canvas as HTMLCanvasElement).dataset['quads'] = String(count / 6);
      own.call(this, mode, count, type, offset);
    };
  });
}

async function drawn(page: Page): Promise<{ nodes: number; lines: number; names: number[] }> {
  await atRest(page);
  const quads = async (layer: string) =>
    Number(await page.locator(`.canvas .sigma-${layer}`).getAttribute('data-quads'));
  const words = (await page.locator('.canvas').getAttribute('aria-label'))!;
  const names = [...words.matchAll(/\d+/g)].slice(0, 2).map(([count]) => Number(count));
  return { nodes: await quads('nodes'), lines: await quads('edges'), names };
}

describe('the brush', () => {
  it('leaves in a picture of very many lines those that its days have, and no others', async () => {
    await withPage(viewerData(6900), '#all=1', async (page) => {
      await noteQuads(page);
      await page.locator('.brush').focus();
      for (const [key, most] of [
        ['Home', 1000],
        ['ArrowRight', 1000],
        ['Escape', 20_700],
      ] as const) {
        await page.keyboard.press(key);
        const { nodes, lines, names } = await drawn(page);
        expect(nodes).toBe(names[0]);
        expect([names[1]!, 2 * names[1]!]).toContain(lines);
        expect(names[1]).toBeLessThanOrEqual(most);
        expect(names[1]).toBeGreaterThan(300);
      }
    });
  });
});
