import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageData } from '../../../src/viewer/page-data';
import { plain } from '../../../src/viewer/state/plain';
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

/** Each hostile text as a name, an alias, a relation, a quotation, an outlet, a title, an address, a teller and a condition. */
function hostileData(): PageData {
  const calm = sketch(HOSTILE.map((_, at) => `One ${at} > met > Other ${at}`));
  return {
    root: 'hostile',
    entities: calm.entities.map((entity, at) => {
      const text = HOSTILE[Math.floor(at / 2)]!;
      return { ...entity, name: at % 2 === 0 ? text : `other ${text}`, aliases: [`alias ${text}`] };
    }),
    relations: calm.relations.map((relation, at) => ({ ...relation, label: HOSTILE[at]!, type: `MET ${HOSTILE[at]}` })),
    claims: calm.claims.map((claim, at) => {
      const text = HOSTILE[at]!;
      return {
        ...claim,
        label: `label ${text}`,
        start: 0,
        end: text.length + 2,
        marks: [{ shows: 'predicate' as const, start: 1, end: 1 + text.length }],
        attribution: [
          { kind: 'newsroom' as const, name: text, entity: null, act: 'says' as const, polarity: 'affirmed' as const },
          {
            kind: 'named' as const,
            name: `teller ${text}`,
            entity: `e/${at * 2}` as never,
            act: 'says',
            polarity: 'denied',
          },
        ],
        conditions: [{ kind: 'if' as const, text }],
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
        sentences: [[0, text.length + 2] as const],
      };
    }),
  };
}

describe('200 hostile names and quotes', () => {
  it('reach every part of the page as plain text; none runs, none is reported', async () => {
    expect(HOSTILE.length).toBeGreaterThanOrEqual(200);
    if (browser.current === null) return;
    const data = hostileData();
    const served = await servedPage(data);
    const { page, troubles } = await openPage(browser.current, `${served.url}#all=1`);
    await page.evaluate(() => {
      window.alert = (words) => window.noteTrouble(`ran: ${words}`);
    });
    const go = (hash: string) =>
      page.evaluate((next) => {
        history.pushState(null, '', `#${next}`);
        dispatchEvent(new PopStateEvent('popstate'));
        return new Promise((done) => setTimeout(done, 0));
      }, hash);
    // The page holds a half pair as it is; on its way back to the test it becomes U+FFFD.
    const sent = (text: string) => text.toWellFormed();
    for (const [at, text] of HOSTILE.entries()) {
      await go(`claim=${encodeURIComponent(data.claims[at]!.id)}`);
      const shown = await page.evaluate(() => {
        const of = (selector: string) =>
          document.querySelector(`.evidence ${selector}`)?.textContent?.toWellFormed() ?? null;
        return {
          label: of('.label'),
          quote: of('q'),
          mark: of('mark'),
          newsroom: of('.newsroom'),
          outlet: of('.outlet'),
          title: of('.title'),
          links: [...document.querySelectorAll('.evidence a')].map((link) => link.getAttribute('href')),
          elements: document.querySelectorAll('script:not([src]), iframe, img:not(.brand img), style').length,
        };
      });
      expect(shown, JSON.stringify(text)).toMatchObject({
        label: plain(sent(`label ${text}`)),
        quote: sent(`«${text}»`),
        newsroom: plain(sent(text)),
        outlet: plain(sent(text)),
        title: plain(sent(text)),
        links: [],
        elements: 0,
      });
      expect(shown.mark ?? '').toBe(sent(text));
    }
    for (const at of HOSTILE.keys()) {
      await go(`entity=${encodeURIComponent(data.entities[at * 2]!.id)}`);
      const name = await page.evaluate(() => document.querySelector('.evidence h1')?.textContent?.toWellFormed());
      expect(name).toBe(plain(sent(HOSTILE[at]!)));
      await go(`pair=${encodeURIComponent(`${data.entities[at * 2]!.id} ${data.entities[at * 2 + 1]!.id}`)}`);
    }
    const outlets = new URLSearchParams(HOSTILE.slice(0, 40).map((text) => ['outlet.not', text]));
    await go(`all=1&${outlets}`);
    for (const query of ['<', 'script', 'javascript', '{{', '__proto__', 'ida', "'", '\\']) {
      await page.locator('.search input').fill(query);
      expect(await page.locator('.hit').count(), query).toBeGreaterThan(0);
    }
    for (const more of await page.locator('.facet .link').all()) await more.click();
    expect(await page.evaluate(() => ({}) as { polluted?: unknown }['polluted'])).toEqual({});
    expect(troubles).toEqual([]);
    await page.context().close();
  }, 600_000);
});
