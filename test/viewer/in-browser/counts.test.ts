import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { PageData } from '../../../src/viewer/page-data';
import { fromHash, toHash } from '../../../src/viewer/state/address';
import { FACETS, passes } from '../../../src/viewer/state/facets';
import { makeIndex } from '../../../src/viewer/state/page-index';
import { STANCE_WORDS, STANCES } from '../../../src/viewer/state/stance';
import { START, type ViewState, withDays, withToggled } from '../../../src/viewer/state/view-state';
import { visible } from '../../../src/viewer/state/visible';
import { HOLM } from '../holm';
import { onPages, type WindowOptions } from './browser';

/* Every count on the screen is that of what the filters leave. */

/** Of two communities, and one entity that is in none. */
const DATA: PageData = {
  ...HOLM,
  entities: HOLM.entities.map((entity, at) => ({ ...entity, community: at < 3 ? 0 : at < 5 ? 1 : -1 })),
};
const INDEX = makeIndex(DATA);

const onPage = onPages('the tests of counts in a browser');

const withPage = (work: (page: Page) => Promise<void>, hash = '', window: WindowOptions = {}): Promise<void> =>
  onPage(DATA, hash, work, window);

/** Goes to another state as the browser's Back does. */
async function goTo(page: Page, state: ViewState): Promise<void> {
  await page.evaluate((hash) => {
    history.replaceState(null, '', `#${hash}`);
    dispatchEvent(new PopStateEvent('popstate'));
    return new Promise((done) => setTimeout(done, 0));
  }, toHash(state));
}

const anyState = fc
  .record({
    steps: fc.array(
      fc.constantFrom(...FACETS).chain((facet) =>
        fc.record({
          facet: fc.constant(facet),
          side: fc.constantFrom('only' as const, 'not' as const),
          value: fc.constantFrom(
            ...(facet === 'type' ? ['person', 'place', 'organization'] : INDEX.known[facet].slice(0, 6)),
          ),
        }),
      ),
      { maxLength: 4 },
    ),
    sure: fc.constantFrom(0, 0.6),
    days: fc.constantFrom(null, { from: '2025-03-04', to: '2025-03-25' }),
  })
  .map(({ steps, sure, days }) =>
    steps.reduce<ViewState>((state, { facet, side, value }) => withToggled(state, facet, side, value), {
      ...withDays(START, days),
      sure,
      open: FACETS,
    }),
  );

interface Counts {
  readonly figures: readonly string[];
  readonly days: string | null;
  readonly stances: readonly string[];
  readonly actors: readonly string[];
  readonly communities: readonly string[];
  readonly disputed: string | null;
  readonly denied: string | null;
}

const words = (count: number, one: string, several = `${one}s`) => `${count} ${count === 1 ? one : several}`;
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** What the overview must say where these claims pass: counted here claim by claim. */
function expected(state: ViewState, passing: readonly number[]): Counts {
  const all = passing.length === DATA.claims.length;
  const articles = all ? DATA.articles : passing.map((claim) => DATA.articles[DATA.claims[claim]!.article]!);
  const dates = articles
    .flatMap(({ published }) => (published === null ? [] : [new Date(published)]))
    .sort((one, other) => one.getTime() - other.getTime());
  const span = [...new Set([dates[0], dates.at(-1)].flatMap((date) => (date ? [DAY.format(date)] : [])))];
  const claimsOf = (entity: number) =>
    passing.filter((claim) => DATA.claims[claim]!.parts.some((part) => part.entity === entity));
  const named = DATA.entities.flatMap(({ name, type, community }, at) => {
    const claims = passes(state.filters.type, type) ? claimsOf(at) : [];
    return claims.length === 0 ? [] : [{ name, community, claims }];
  });
  const communities = [0, 1].map((community) => named.filter((entity) => entity.community === community));
  const outlets = new Set(articles.map(({ outlet }) => outlet)).size;
  const stance = (claim: number) => INDEX.stances[claim]!;
  const denied = passing.filter((claim) => DATA.claims[claim]!.polarity === 'denied').length;
  return {
    figures: [
      words(articles.length, 'article'),
      ...(outlets === 0 ? [] : [words(outlets, 'outlet')]),
      words(passing.length, 'claim'),
      words(named.length, 'entity', 'entities'),
    ],
    days: articles.length === 0 ? null : span.length === 0 ? 'None of these articles has a date.' : span.join(' to '),
    stances: STANCES.flatMap((one) => {
      const count = passing.filter((claim) => stance(claim) === one).length;
      return count === 0 ? [] : [`${count} ${STANCE_WORDS[one].name}`];
    }),
    actors: named.map(({ name, claims }) => `${name}${claims.length}`).sort(),
    communities: communities
      .filter(({ length }) => length > 0)
      .map((members) => {
        const claims = new Set(members.flatMap((member) => member.claims)).size;
        return `${words(members.length, 'entity', 'entities')} · ${words(claims, 'claim')}`;
      })
      .sort(),
    disputed: passing.length === 0 ? null : passing.includes(1) && passing.includes(2) ? '1' : '0',
    denied: denied === 0 ? null : String(denied),
  };
}

async function overview(page: Page): Promise<Counts> {
  return await page.evaluate(() => {
    const panel = document.querySelector('.evidence')!;
    const texts = (query: string) => [...panel.querySelectorAll(query)].map((one) => one.textContent!.trim());
    const headed = (title: string) =>
      [...panel.querySelectorAll('h2')].find((one) => one.textContent!.startsWith(title))?.querySelector('.count')
        ?.textContent ?? null;
    return {
      figures: [...panel.querySelectorAll('.figures div')].map(
        (one) => `${one.querySelector('dd')!.textContent} ${one.querySelector('dt')!.textContent}`,
      ),
      days: panel.querySelector('.figures + .facts')?.textContent ?? null,
      stances: texts('.glance .by-stance li'),
      actors: texts('.actors li').sort(),
      communities: texts('.communities .facts').sort(),
      disputed: headed('What is disputed'),
      denied: headed('What is denied'),
    };
  });
}

describe('counts on the screen', { timeout: 400_000 }, () => {
  it('equal the data in 50 random filter states, and 200 random states are given back', async () => {
    await withPage(async (page) => {
      const states = fc.sample(anyState, { numRuns: 200, seed: 11 });
      for (const [at, state] of states.entries()) {
        await goTo(page, state);
        expect(toHash(fromHash(await page.evaluate(() => location.hash)))).toBe(toHash(state));
        if (at >= 50) continue;
        const seen = visible(state, INDEX);
        const passing = DATA.claims.flatMap((_, claim) => (seen.claims[claim] === 1 ? [claim] : []));
        const want = expected(state, passing);
        expect(await overview(page), toHash(state)).toEqual(want);
        const summary = await page.locator('.summary').textContent();
        expect(summary).toContain(seen.claimCount < 8 ? `${seen.claimCount} of 8 claims` : '8 claims');
        expect(summary).toContain(` ${want.figures[0]}`);
        const shown = await page.evaluate(() =>
          [...document.querySelectorAll('.facet')].map((facet) =>
            [...facet.querySelectorAll('.row')].map((row) => [
              row.getAttribute('data-value'),
              row.querySelector('.count')!.textContent,
            ]),
          ),
        );
        const lists = FACETS.map((facet) => seen.counts[facet]);
        for (const rows of shown.filter(({ length }) => length > 0))
          expect(
            lists.some((counts) => rows.every(([value, count]) => String(counts.get(value!) ?? 0) === count)),
          ).toBe(true);
      }
    });
  });

  it('of an entity, a pair and a hit of the search say how many of all the filters leave', async () => {
    await withPage(async (page) => {
      const facts = page.locator('.evidence .facts').first();
      expect(await facts.textContent()).toBe('1 of 4 claims · 1 mention · 1 article');
      await page.keyboard.press('/');
      await page.keyboard.type('ida holm');
      expect(await page.locator('.hit .count').first().textContent()).toBe('1 of 4 claims');
      await page.keyboard.press('Escape');
      await page.locator('.joined .neighbor').first().click();
      await page.locator('.evidence .ends').waitFor();
      expect(await facts.textContent()).toBe('1 of 2 claims join these two.');
    }, '#entity=e/0&polarity=denied');
  });
});
