import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EntityId } from '../../../src/model';
import { onePage, pageAssets } from '../../../src/viewer';
import type { PageData } from '../../../src/viewer/page-data';
import { plain } from '../../../src/viewer/state/plain';
import { folder } from '../../support/folder';
import { HOSTILE } from '../../support/hostile';
import { builtPage, servedPage } from '../../support/page';
import { sketch } from '../sketch';
import { launchBrowser, openPage } from './browser';

const browser: { current: Browser | null } = { current: null };
beforeAll(async () => {
  builtPage();
  browser.current = await launchBrowser('the hostile names in a browser');
}, 600_000);
afterAll(() => browser.current?.close());

const HUB = 'The Hub';

/** Each hostile text as a name, an alias, a relation, a quotation, an outlet, a title, an address, a teller and a condition. */
function hostileData(): PageData {
  const calm = sketch(HOSTILE.map((_, at) => `${HUB} > met > One ${at}`));
  return {
    ...calm,
    root: 'hostile',
    entities: calm.entities.map((entity, at) => {
      const text = at === 0 ? HUB : HOSTILE[at - 1]!;
      return { ...entity, name: text, aliases: [`alias ${text}`] };
    }),
    relations: calm.relations.map((relation, at) => ({ ...relation, label: HOSTILE[at]!, type: `MET ${HOSTILE[at]}` })),
    claims: calm.claims.map((claim, at) => {
      const text = HOSTILE[at]!;
      return {
        ...claim,
        label: `label ${text}`,
        start: 0,
        end: text.length + 2,
        marks: [{ shows: 'predicate', start: 1, end: 1 + text.length }],
        attribution: [
          { kind: 'newsroom', name: text, entity: null, act: 'says', polarity: 'affirmed' },
          { kind: 'named', name: `teller ${text}`, entity: `e/${at + 1}` as EntityId, act: 'says', polarity: 'denied' },
        ],
        conditions: [{ kind: 'if', text }],
        category: text,
      };
    }),
    articles: calm.articles.map((article, at) => {
      const text = HOSTILE[at]!;
      return {
        ...article,
        title: text,
        outlet: text,
        url: at % 2 === 0 ? text : `javascript:alert(${at})`,
        published: text,
        text: `«${text}»`,
        sentences: [[0, text.length + 2]],
      };
    }),
  };
}

/** The page holds a half pair as it is; on its way back to the test it becomes U+FFFD. */
const sent = (text: string) => text.toWellFormed();

/** Goes to another state as the browser's Back does. */
async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((next) => {
    history.pushState(null, '', `#${next}`);
    dispatchEvent(new PopStateEvent('popstate'));
    return new Promise((done) => setTimeout(done, 0));
  }, hash);
}

/** What every card in the panel says, by the id of its claim. */
async function cardsOf(page: Page) {
  return await page.evaluate(() =>
    [...document.querySelectorAll('.evidence [data-claim]')].map((card) => {
      const of = (selector: string) => card.querySelector(selector)?.textContent?.toWellFormed() ?? null;
      return {
        id: card.getAttribute('data-claim'),
        label: of('.label'),
        quote: of('q'),
        mark: of('mark') ?? '',
        newsroom: of('.newsroom'),
        teller: of('button.who'),
        condition: of('.condition bdi'),
        outlet: of('.outlet'),
        title: of('.title'),
      };
    }),
  );
}

describe('200 hostile names and quotes', () => {
  it('reach every part of the page as plain text; none runs, none is reported', async () => {
    expect(HOSTILE.length).toBeGreaterThanOrEqual(200);
    if (browser.current === null) return;
    const data = hostileData();
    const served = await servedPage(data);
    const { page, troubles } = await openPage(browser.current, `${served.url}#all=1`, { width: 900, height: 500 });
    await page.evaluate(() => {
      window.alert = (words) => window.noteTrouble(`ran: ${words}`);
    });
    await go(page, 'entity=e/0');
    for (const more of ['.evidence .joined .link', '.evidence .claims .more'])
      while ((await page.locator(more).count()) > 0 && !(await page.locator(more).textContent())?.startsWith('Fewer'))
        await page.locator(more).click();
    const cards = await cardsOf(page);
    expect(cards).toHaveLength(HOSTILE.length);
    for (const { id, ...card } of cards) {
      const text = HOSTILE[Number(id!.split('#')[0])]!;
      expect(card, JSON.stringify(text)).toEqual({
        label: plain(sent(`label ${text}`)),
        quote: sent(`«${text}»`),
        mark: sent(text),
        newsroom: plain(sent(text)),
        teller: plain(sent(`teller ${text}`)),
        condition: plain(sent(text)),
        outlet: plain(sent(text)),
        title: plain(sent(text)),
      });
    }
    const neighbors = await page.locator('.neighbor .named > bdi').allTextContents();
    expect(neighbors).toHaveLength(Math.min(100, HOSTILE.length));
    const names = new Set(HOSTILE.map((text) => plain(sent(text))));
    expect(neighbors.filter((name) => !names.has(sent(name)))).toEqual([]);

    for (const [at, text] of HOSTILE.entries()) {
      if (at % 4 > 0) continue;
      await go(page, `entity=${encodeURIComponent(data.entities[at + 1]!.id)}`);
      const name = await page.evaluate(() =>
        document.querySelector('.evidence h1 .named > bdi')?.textContent?.toWellFormed(),
      );
      expect(name).toBe(plain(sent(text)));
    }
    await go(page, `all=1&${new URLSearchParams(HOSTILE.slice(0, 40).map((text) => ['outlet.not', text]))}`);
    expect(await page.locator('.chip.not').count()).toBe(40);
    for (const query of ['<', 'script', 'javascript', '{{', '__proto__', 'ida', "'", '\\']) {
      await page.locator('.search input').fill(query);
      expect(await page.locator('.hit').count(), query).toBeGreaterThan(0);
    }
    for (const more of await page.locator('.facet .link').all()) await more.click();
    const foreign = await page.evaluate(() => ({
      elements: document.querySelectorAll('script:not([src]), iframe, object, embed, img:not(.brand img), style')
        .length,
      links: [...document.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      polluted: 'polluted' in {},
    }));
    expect(foreign).toEqual({ elements: 0, links: [], polluted: false });
    expect(troubles).toEqual([]);
    await page.context().close();
  }, 600_000);

  it('are plain text in the one file that opens from disk, and in the pictures it saves; none runs, nothing is asked for', async () => {
    if (browser.current === null) return;
    const data = hostileData();
    const path = join(folder(), 'hostile.html');
    writeFileSync(path, onePage(pageAssets([builtPage()]), data).join(''));
    const { page, troubles } = await openPage(browser.current, `${pathToFileURL(path).href}#all=1`, {
      width: 900,
      height: 500,
    });
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url())) asked.push(request.url());
    });
    await page.evaluate(() => {
      window.alert = (words) => window.noteTrouble(`ran: ${words}`);
    });
    for (const [at, text] of HOSTILE.entries()) {
      await go(page, `entity=${encodeURIComponent(data.entities[at + 1]!.id)}`);
      const name = await page.evaluate(() =>
        document.querySelector('.evidence h1 .named > bdi')?.textContent?.toWellFormed(),
      );
      expect(name, JSON.stringify(text)).toBe(plain(sent(text)));
      const [card] = await cardsOf(page);
      expect(card!.quote).toBe(sent(`«${text}»`));
    }
    for (const hash of [
      'view=table&table=claims',
      'view=table&table=outlets',
      'below=stances',
      'path=e%2F1 e%2F2',
      'all=1',
    ])
      await go(page, hash);
    for (const name of ['Picture (PNG)', 'Picture (SVG)']) {
      await page.locator('.menu summary').click();
      await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    }
    const elements = await page.evaluate(
      () => document.querySelectorAll('iframe, object, embed, a[href], base, script[src], link[href^="http"]').length,
    );
    expect({ elements, asked, troubles }).toEqual({ elements: 0, asked: [], troubles: [] });
    await page.context().close();
  }, 600_000);
});
