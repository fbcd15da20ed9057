import { describe, expect, it } from 'vitest';
import { SAME_DEED_WEIGHTS } from '../../src/data/same-deed-weights';
import type { Article, ArticleId, ClaimId } from '../../src/model';
import { readArticle } from '../../src/pipeline';
import { comparedDeeds, resolve, resolveAfter, TRAITS } from '../../src/resolve';
import { shortHash } from '../../src/text/hash';
import type { ReadArticle } from './pair';
import { walk } from './walk';

async function read(outlet: string, text: string, day = 2): Promise<ReadArticle> {
  const id = shortHash([outlet, text]) as ArticleId;
  const published = `2025-05-${String(day).padStart(2, '0')}`;
  const article: Article = { id, outlet, published, title: null, byline: null, url: null, file: null, text };
  return { article, reading: await readArticle(article) };
}

/** Whether one matter is told by all of these. */
const areOne = (articles: readonly ReadArticle[]): boolean =>
  resolve(articles).matters.some((one) => one.articles.length === articles.length);

it('has a weight for each trait, in their order', () => {
  expect(SAME_DEED_WEIGHTS.map(([name]) => name)).toEqual(TRAITS.map(({ name }) => name));
});

it.each<[boolean, string, string, number?]>([
  [
    true,
    'Prosecutors have dropped the fraud case against Ivo Lund, his lawyer said.',
    'The fraud case against Lund has been abandoned by prosecutors, a clerk said.',
  ],
  [true, 'Thieves stole a silver bell from Orsk Abbey.', 'Crooks have nicked a silver bell from Orsk Abbey.'],
  [false, 'Thieves stole a silver bell from Orsk Abbey.', 'Crooks have nicked a silver bell from Velden Abbey.'],
  [false, 'Thieves stole a silver bell from Orsk Abbey.', 'A roofer has mended the leaking roof of Orsk Abbey.'],
  [false, 'Thieves stole a silver bell from Orsk Abbey.', 'Crooks have nicked a silver bell from Orsk Abbey.', 30],
  [false, 'Nobody was hurt.', 'Nobody was hurt.'],
  [false, 'The union supports the Orsk dam.', 'The union opposes the Orsk bypass.'],
])('%s: %s %s', async (one, left, right, day = 3) => {
  expect(areOne([await read('Orsk Mirror', left), await read('Sport Post', right, day)])).toBe(one);
});

it('does not put two deeds of one article together', async () => {
  const both = 'Orsk Rovers have sold Ivo Lund to Velden Town. Orsk Rovers have sold Ivo Lund’s house in Velden.';
  const found = resolve([
    await read('Orsk Mirror', both),
    await read('Sport Post', 'Orsk Rovers have sold Ivo Lund, a coach said.', 3),
  ]);
  expect(new Set(found.propositions.map(({ matter }) => matter)).size).toBeGreaterThan(1);
});

it('hangs neither on the order of the articles nor on when they came', async () => {
  const articles = [
    await read('Orsk Mirror', 'Prosecutors have dropped the fraud case against Ivo Lund, his lawyer said.'),
    await read('Sport Post', 'The fraud case against Lund has been abandoned by prosecutors, a clerk said.', 3),
    await read('Radio Tarn', 'Prosecutors will not pursue the case against Ivo Lund any further, a judge said.', 4),
    await read('Daily Sun', 'A ferry hit the pier in Orsk, sailors said.', 4),
  ];
  const whole = resolve(articles);
  expect(resolve([...articles].reverse())).toEqual(whole);
  for (const last of articles) {
    const others = articles.filter((one) => one !== last);
    const { resolution, notes } = resolveAfter(null, others, {});
    const previous = {
      articles: others.map(({ article }) => article),
      readings: others.map(({ reading }) => reading),
      resolution,
      notes: notes(),
    };
    expect(resolveAfter(previous, articles, {}).resolution).toEqual(whole);
  }
});

it('compares only claims of articles that share a rare word', async () => {
  const articles = [
    await read('Orsk Mirror', 'Thieves stole a silver bell from Orsk Abbey.'),
    await read('Sport Post', 'The committee will publish its report next year.', 3),
  ];
  expect(comparedDeeds(articles)).toEqual([]);
});

describe('a join is kept with its reason', () => {
  const reports = {
    cites: 'Orsk Rovers have dropped Ivo Lund as captain, two players said.',
    speaks: 'Orsk Rovers have sold their freight arm, Ida Holm said.',
  };

  it('by the learned measure: a chance, and the traits it comes from', async () => {
    const { joins, propositions } = resolve([
      await read('Orsk Mirror', 'Thieves stole a silver bell from Orsk Abbey.'),
      await read('Sport Post', 'Crooks have nicked a silver bell from Orsk Abbey.', 3),
    ]);
    expect(joins.map(({ kind }) => kind)).toEqual(['likely']);
    const [{ chance, traits, claims }] = joins as [(typeof joins)[number]];
    const sum = traits.reduce((all, { weighs }) => all + weighs, 0);
    expect(1 / (1 + Math.exp(-sum))).toBeCloseTo(chance!, 2);
    expect(traits.map(({ name }) => name)).toEqual(expect.arrayContaining(['constant', 'shared weight']));
    expect(traits.every(({ weighs }) => weighs !== 0)).toBe(true);
    const mattersOf = (claim: ClaimId) =>
      propositions.flatMap(({ affirmed, matter }) => (affirmed.includes(claim) ? [matter] : []));
    expect(mattersOf(claims[0]).filter((one) => mattersOf(claims[1]).includes(one))).toHaveLength(1);
  });

  it.each<[keyof typeof reports, string]>([
    ['cites', 'Rovers skipper Ivo Lund has been axed, the Orsk Mirror reported.'],
    ['speaks', 'Orsk Rovers sold the freight business, Ida Holm said.'],
  ])('by a rule: %s', async (kind, second) => {
    const { joins } = resolve([await read('Orsk Mirror', reports[kind]), await read('Sport Post', second, 3)]);
    expect(joins.map((join) => [join.kind, join.chance, join.traits])).toEqual([[kind, null, []]]);
  });

  it('by nearly the same words: one row for each that came to it so, whatever was there before', async () => {
    const ordered = (ship: string) =>
      `Norland navy chief Ida Holm ordered ${ship} to leave the harbour of Velden before the storm reached the western coast.`;
    const ships = ['the frigate', 'an old minesweeper', 'two grey tugs'];
    const kin = await Promise.all(ships.map((ship, at) => read(`Orsk Mirror ${at}`, ordered(ship))));
    const other = await read('Sport Post', 'Ida Holm sold a bell.');
    const { joins, propositions } = resolve(kin);
    const alike = joins.filter(({ kind }) => kind === 'alike');
    expect(alike.map(({ kind, chance, traits }) => [kind, chance, traits])).toEqual([
      ['alike', null, []],
      ['alike', null, []],
    ]);
    const of = new Map(
      propositions.flatMap(({ affirmed, matter }) => affirmed.map((claim) => [claim, matter] as const)),
    );
    for (const { claims } of alike) expect(of.get(claims[0])).toBe(of.get(claims[1]));
    const [a, b, c] = kin as [ReadArticle, ReadArticle, ReadArticle];
    const steps = [[a], [a, b], [a, b, other], [a, b, c, other], [b, c, other], [b, c], kin];
    const { propositions: taken } = walk(steps.map((articles) => ({ articles, corrections: [] })));
    expect(taken).toBeGreaterThan(0);
  });

  it.each(['Norland invaded Velden.', 'Norland invaded Velden, the Orsk Mirror reported.'])(
    'and there is none between those that say the same: %s',
    async (second) => {
      const articles = [await read('Orsk Mirror', 'Norland invaded Velden.'), await read('Sport Post', second, 3)];
      const { joins, matters } = resolve(articles);
      expect([joins, matters.length]).toEqual([[], 1]);
    },
  );
});
