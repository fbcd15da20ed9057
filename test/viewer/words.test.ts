import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageDataOf } from '../../src/commands/page-data';
import { build, openProject } from '../../src/pipeline';
import { projectAt } from '../../src/project';
import type { PageData } from '../../src/viewer/page-data';
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

describe('search', () => {
  const index = makeSearchIndex(
    makeIndex(sketch(['Éva Nagy > warned > Nadia', 'Nadia > would pay > Bo Vega', 'Bo Vega > met > Navy'])),
  );
  const names = (query: string) =>
    search(index, query).flatMap((hit) => (hit.kind === 'entity' ? [index.page.data.entities[hit.entity]!.name] : []));

  it('finds entities without regard to case and accents, beginnings first', () => {
    expect(names('eva')).toEqual(['Éva Nagy']);
    expect(names('NA')).toEqual(['Nadia', 'Navy', 'Éva Nagy']);
  });

  it('finds relations and quotes', () => {
    expect(search(index, 'would p')).toEqual([
      { kind: 'relation', type: 'WOULD_PAY', claims: 1 },
      { kind: 'claim', claim: 1 },
    ]);
    expect(search(index, 'vega nadia')).toEqual([{ kind: 'claim', claim: 1 }]);
    expect(search(index, '  ')).toEqual([]);
    expect(search(index, 'zzz')).toEqual([]);
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
