import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageDataOf } from '../../src/commands/page-data';
import { build, openProject } from '../../src/pipeline';
import { projectAt } from '../../src/project';
import type { PageData } from '../../src/viewer/page-data';
import { saidWords, whenSaid } from '../../src/viewer/state/chain';
import { disputesAmong } from '../../src/viewer/state/disputes';
import { makeIndex } from '../../src/viewer/state/page-index';
import { plain, shortened, webAddress } from '../../src/viewer/state/plain';
import { quotationOf } from '../../src/viewer/state/quote-parts';
import { makeSearchIndex, search } from '../../src/viewer/state/search';
import { CORPUS } from '../support/corpus';
import { put } from '../support/folder';
import { sketch } from './sketch';

describe('the data of a page', () => {
  let data: PageData;
  const root = mkdtempSync(join(tmpdir(), 'newsgraph-test-'));
  beforeAll(async () => {
    for (const [name, content] of Object.entries(CORPUS)) put(join(root, name), content);
    await build([root], { project: projectAt(root) });
    data = pageDataOf(openProject(projectAt(root)));
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('points only at what is there', () => {
    expect(data.claims.length).toBeGreaterThan(5);
    expect(data.relations.length).toBeGreaterThan(2);
    const there = (list: readonly unknown[], at: number) => expect(list[at]).toBeDefined();
    for (const { source, target, claims } of data.relations) {
      there(data.entities, source);
      there(data.entities, target);
      expect(claims.length).toBeGreaterThan(0);
      for (const claim of claims) there(data.claims, claim);
    }
    for (const { article, parts } of data.claims) {
      there(data.articles, article);
      for (const { entity } of parts) there(data.entities, entity);
    }
  });

  it('quotes each claim’s sentence word for word, with its predicate marked', () => {
    for (const claim of data.claims) {
      const article = data.articles[claim.article]!;
      const { before, sentence, after } = quotationOf(claim, article);
      const words = sentence.map(({ text }) => text).join('');
      expect(words).toBe(article.text.slice(claim.start, claim.end));
      expect(article.text).toContain(before + words + after);
      expect(sentence.some(({ shows }) => shows === 'said' || shows === 'who')).toBe(true);
    }
  });

  it('says who says so, outermost first', () => {
    const told = data.claims.find(({ relation }) => relation === 'WOULD_SUPPORT')!;
    expect(told.attribution[0]).toMatchObject({ kind: 'newsroom', name: 'The Delta Post' });
  });
});

describe('disputes', () => {
  it('put both sides of one proposition side by side', () => {
    const index = makeIndex(sketch(['Ada > met > Bo', 'Ada > !met > Bo', 'Ada > left > Bo', 'Ada > met > Bo']));
    const all = index.data.relations.map((_, at) => at);
    const shown = index.data.claims.map(() => true);
    expect(disputesAmong(index, all, shown)).toMatchObject([{ affirmed: [0, 3], denied: [1] }]);
    expect(
      disputesAmong(
        index,
        all,
        shown.map((_, claim) => claim !== 1),
      ),
    ).toEqual([]);
  });
});

describe('when it was said', () => {
  it('is the day of the saying, not of the deed nor of publication, for each hand that tells it', async () => {
    const root = mkdtempSync(join(tmpdir(), 'newsgraph-test-'));
    const text = 'The Harbor Union will strike in June, Mayor Ida Holm said on Monday. Bo Vega left the council.';
    put(join(root, 'one.json'), JSON.stringify({ title: 'One', outlet: 'Delta', published: '2025-03-12', text }));
    await build([join(root, 'one.json')], { project: projectAt(root) });
    const { claims, articles } = pageDataOf(openProject(projectAt(root)));
    const words = (label: RegExp) => {
      const claim = claims.find((one) => label.test(one.label))!;
      return [
        whenSaid(claim, articles[claim.article]!),
        claim.attribution.map((_, at) => saidWords(claim, articles[0]!, at)),
      ];
    };
    expect(words(/strike/)).toEqual(['10 March 2025 (“on Monday”)', [null, '10 March 2025 (“on Monday”)']]);
    expect(words(/left/)).toEqual(['when published', [null]]);
    rmSync(root, { recursive: true, force: true });
  });

  it('is found in time that grows with the article, not with its square', async () => {
    const root = mkdtempSync(join(tmpdir(), 'newsgraph-test-'));
    const text = 'Mayor Ida Holm said on Monday that the Harbor Union will strike in June.';
    put(join(root, 'one.json'), JSON.stringify({ title: 'One', outlet: 'Delta', published: '2025-03-12', text }));
    await build([join(root, 'one.json')], { project: projectAt(root) });
    const opened = openProject(projectAt(root));
    const [reading] = opened.readings;
    // The same sentence many times over: each claim where it would stand in an article as long as that.
    const claims = Array.from({ length: MANY }, (_, at) =>
      reading!.claims.map((claim) => ({
        ...claim,
        id: `${claim.id}/${at}` as typeof claim.id,
        predicate: { ...claim.predicate, spans: claim.predicate.spans.map((span) => moved(span, at * text.length)) },
        attribution: claim.attribution.map((step) => ({
          ...step,
          cue: step.cue === null ? null : moved(step.cue, at * text.length),
        })),
      })),
    ).flat();
    const source = { ...opened, readings: [{ ...reading!, claims }], graph: () => opened.graph() };
    const before = process.cpuUsage();
    pageDataOf(source as typeof opened);
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(2.5);
    rmSync(root, { recursive: true, force: true });
  });
});

/** Sentences of the long article. */
const MANY = 12_000;

function moved<Span extends { readonly start: number; readonly end: number }>(span: Span, by: number): Span {
  return { ...span, start: span.start + by, end: span.end + by };
}

describe('search', () => {
  const index = makeSearchIndex(
    makeIndex(sketch(['Éva Nagy > warned > Nadia', 'Nadia > would pay > Bo Vega', 'Bo Vega > met > Navy'])),
  );
  const names = (query: string) =>
    search(index, query).hits.flatMap((hit) =>
      hit.kind === 'entity' ? [index.page.data.entities[hit.entity]!.name] : [],
    );

  it('finds entities without regard to case and accents, beginnings first', () => {
    expect(names('eva')).toEqual(['Éva Nagy']);
    expect(names('NA')).toEqual(['Nadia', 'Navy', 'Éva Nagy']);
  });

  it('finds relations and quotes, with who they are about', () => {
    expect(search(index, 'would p').hits).toEqual([
      { kind: 'relation', type: 'WOULD_PAY', claims: 1 },
      { kind: 'claim', claim: 1 },
      { kind: 'party', entity: 1, claims: 1 },
      { kind: 'party', entity: 2, claims: 1 },
    ]);
    expect(search(index, 'vega nadia').hits.filter(({ kind }) => kind === 'claim')).toEqual([
      { kind: 'claim', claim: 1 },
    ]);
    for (const query of ['  ', 'zzz']) expect(search(index, query)).toEqual({ hits: [], quotes: 0, unread: null });
  });

  it.each([
    ['marks of another keyboard', '“Nadia’s would pay” Bo-Vega', []],
    ['quotation marks about it', '"Nadia would pay Bo Vega."', [1]],
    ['blanks and a line break', 'Nadia  would\npay', [1]],
    ['the end of one sentence and the next', 'would pay Bo Vega. After it.', [1]],
    ['the sentence before, and the beginning of it', 'Before it. Nadia would pay', [1]],
    ['a sentence no claim was read from', 'Before it', []],
  ])('finds the claims of what was copied: %s', (_, query, claims) => {
    const { hits, quotes } = search(index, query);
    expect(hits.flatMap((hit) => (hit.kind === 'claim' ? [hit.claim] : []))).toEqual(claims);
    expect(quotes).toBe(claims.length);
  });

  it('says which article has words no claim was read from', () => {
    expect(search(index, 'after it').unread).toBe(0);
    expect(search(index, 'nadia would').unread).toBeNull();
  });

  it('lists the quotes that have the words as they were typed before those that have them apart', () => {
    const two = makeSearchIndex(makeIndex(sketch(['Vega > paid > Bo', 'Bo Vega > met > Nadia'])));
    const claims = search(two, 'bo vega').hits.flatMap((hit) => (hit.kind === 'claim' ? [hit.claim] : []));
    expect(claims).toEqual([1, 0]);
  });
});

describe('names as they are shown', () => {
  it.each([
    ['Ann\u202egnp', 'Ann⟨202E⟩gnp', 'a character that turns the line around'],
    ['a\u200bb', 'a⟨200B⟩b', 'a space of no width'],
    ['a\u0000b', 'a⟨0000⟩b', 'a control character'],
    ['one\ntwo', 'one two', 'a line break'],
    ['نور', 'نور', 'letters that run the other way'],
    ['👩‍👧', '👩‍👧', 'an emoji of two'],
  ])('%j is shown as %j: %s', (text, shown) => {
    expect(plain(text)).toBe(shown);
  });

  it('are cut between characters', () => {
    expect(shortened('a👩b', 3)).toBe('a👩b');
    expect(shortened('a👩bc', 3)).toBe('a👩…');
  });

  it.each([
    ['https://delta.example/a', 'https://delta.example/a'],
    ['http://delta.example', 'http://delta.example/'],
    ['javascript:alert(1)', null],
    [' javascript:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['//delta.example', null],
    [null, null],
  ])('the address %j leads to %j', (url, address) => {
    expect(webAddress(url)).toBe(address);
  });
});
