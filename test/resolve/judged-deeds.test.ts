import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  Article,
  ArticleId,
  Claim,
  Correction,
  CorrectionBody,
  Join,
  JoinKind,
  Resolution,
} from '../../src/model';
import { readArticle } from '../../src/pipeline';
import { claimAnchor, resolve } from '../../src/resolve';
import { makeCorrection } from '../../src/store';
import { shortHash } from '../../src/text/hash';
import { stories } from './circular-stories';
import type { ReadArticle } from './pair';
import { someArticles } from './random-articles';
import { walk } from './walk';

const at = (minute: number) => `2026-11-21T10:${String(minute).padStart(2, '0')}:00.000Z`;
const said = (body: CorrectionBody, when = at(0)): Correction =>
  makeCorrection(body, { by: 'Ana', why: 'one bell', when });

async function read(outlet: string, text: string, day = 2): Promise<ReadArticle> {
  const id = shortHash([outlet, text]) as ArticleId;
  const published = `2025-05-${String(day).padStart(2, '0')}`;
  const article: Article = { id, outlet, published, title: null, byline: null, url: null, file: null, text };
  return { article, reading: await readArticle(article) };
}

type Told = readonly [one: ReadArticle, number?: number];
const claimOf = ([{ reading }, number = 0]: Told): Claim => reading.claims[number]!;

function judged(kind: 'same-deed' | 'different-deeds', left: Told, right: Told, when?: string): Correction {
  const anchors = [left, right].map((told) => claimAnchor(told[0].article, claimOf(told)));
  return said({ kind, claims: [anchors[0]!, anchors[1]!] }, when);
}

const mattersOf = ({ propositions }: Resolution, { id }: Claim): string[] =>
  propositions.flatMap(({ matter, affirmed, denied, open }) =>
    [...affirmed, ...denied, ...open].includes(id) ? [matter] : [],
  );

/** Whether some deed is told by both. */
const areOne = (resolution: Resolution, left: Claim, right: Claim): boolean =>
  mattersOf(resolution, left).some((matter) => mattersOf(resolution, right).includes(matter));

const isOf = ({ claims }: Join, left: Told, right: Told): boolean =>
  claims.join() === [claimOf(left).id, claimOf(right).id].sort().join();

/** Why they are joined, where the words are others. */
const REASONS: Readonly<Record<string, readonly JoinKind[]>> = {
  learned: ['likely'],
  cites: ['cites'],
  speaks: ['speaks'],
  alike: ['alike'],
};

const KIN =
  'Norland navy chief Ida Holm ordered SHIP to leave the harbour of Velden before the storm reached the western coast on Sunday.';

describe('two claims that people say are of two deeds are never told as one', () => {
  it.each<[string, string, string, number?]>([
    ['learned', 'Thieves stole a silver bell from Orsk Abbey.', 'Crooks have nicked a silver bell from Orsk Abbey.'],
    [
      'cites',
      'Orsk Rovers have dropped Ivo Lund as captain, two players said.',
      'Rovers skipper Ivo Lund has been axed, the Orsk Mirror reported.',
    ],
    [
      'speaks',
      'Orsk Rovers have sold their freight arm, Ida Holm said.',
      'Orsk Rovers sold the freight business, Ida Holm said.',
    ],
    ['alike', KIN.replace('SHIP', 'the frigate'), KIN.replace('SHIP', 'an old minesweeper'), 2],
    ['equal parties', 'Norland invaded Velden.', 'Norland invaded Velden, a clerk said.'],
    ['no agent', 'The Orsk bridge was closed.', 'Norland closed the Orsk bridge, a clerk said.'],
  ])('%s: %s %s', async (kind, first, second, day = 3) => {
    const [a, b] = [await read('Orsk Mirror', first), await read('Sport Post', second, day)];
    const plain = resolve([a, b]);
    const pair = a.reading.claims.flatMap((_, left) =>
      b.reading.claims.flatMap((_, right) =>
        areOne(plain, claimOf([a, left]), claimOf([b, right])) ? [[left, right] as const] : [],
      ),
    )[0]!;
    const [left, right]: [Told, Told] = [
      [a, pair[0]],
      [b, pair[1]],
    ];
    const reasons = plain.joins.flatMap((join) => (isOf(join, left, right) ? [join.kind] : []));
    expect(reasons).toEqual(REASONS[kind] ?? []);
    const apart = judged('different-deeds', left, right);
    const found = resolve([a, b], { corrections: [apart] });
    expect(areOne(found, claimOf(left), claimOf(right))).toBe(false);
    expect(mattersOf(found, claimOf(left))).not.toEqual([]);
    expect(mattersOf(found, claimOf(right))).not.toEqual([]);
    expect(found.joins.filter((join) => isOf(join, left, right))).toEqual([]);
    // It is told as if the other were not there.
    if (kind === 'learned' || kind === 'alike')
      expect(mattersOf(found, claimOf(right))).toEqual(mattersOf(resolve([b]), claimOf(right)));
    const undone = said({ kind: 'undo', of: apart.id }, at(1));
    expect(resolve([a, b], { corrections: [apart, undone] })).toEqual(plain);
    const states = [[], [apart], [apart, undone], [apart]].map((corrections) => ({ articles: [a, b], corrections }));
    walk([...states, { articles: [a], corrections: [apart] }, ...states]);
  });
});

describe('two claims that people say are of one deed are told as one', () => {
  const PAIRS: readonly (readonly [string, string, string, number])[] = [
    ['nothing in common', 'Thieves stole a silver bell from Orsk Abbey.', 'A relic is missing in Velden.', 3],
    ['days apart', 'Norland invaded Velden on 2 May 2025.', 'Norland invaded Velden on 20 May 2025.', 21],
    [
      'months apart',
      'Thieves stole a silver bell from Orsk Abbey.',
      'Crooks nicked a bell from the abbey of Orsk.',
      31,
    ],
    ['one denies it', 'Thieves stole a silver bell from Orsk Abbey.', 'Ivo Lund did not take the relic.', 3],
  ];

  it.each(PAIRS)('%s: %s %s', async (_, first, second, day) => {
    const [a, b] = [await read('Orsk Mirror', first), await read('Sport Post', second, day)];
    const [left, right] = [claimOf([a]), claimOf([b])];
    const plain = resolve([a, b]);
    expect(areOne(plain, left, right)).toBe(false);
    const joined = judged('same-deed', [a], [b]);
    const found = resolve([a, b], { corrections: [joined] });
    expect(areOne(found, left, right)).toBe(true);
    const row = { correction: joined.id, by: 'Ana', why: 'one bell' };
    expect(found.joins).toMatchObject([
      { claims: [left.id, right.id].sort(), kind: 'judged', chance: null, traits: [], judged: row },
    ]);
    const undone = said({ kind: 'undo', of: joined.id }, at(1));
    const states = [[], [joined], [joined, undone], [joined]].map((corrections) => ({ articles: [a, b], corrections }));
    walk([...states, { articles: [b], corrections: [joined] }, ...states]);
  });

  it('tells what is opposite as it was: nobody who opposes is made to support', async () => {
    const [a, b] = [
      await read('Orsk Mirror', 'Norland supports the dam.'),
      await read('Sport Post', 'Norland opposes the dam.'),
    ];
    const corrections = [judged('same-deed', [a], [b])];
    const found = resolve([a, b], { corrections });
    expect(found).toEqual(resolve([a, b]));
  });

  it('keeps the measure from a join of its own between them, and two sentences of one article may be one', async () => {
    const a = await read(
      'Orsk Mirror',
      'Thieves stole a silver bell from Orsk Abbey. Ida Holm found the relic in Velden.',
    );
    const b = await read('Sport Post', 'Crooks have nicked a silver bell from Orsk Abbey.', 3);
    const corrections = [judged('same-deed', [a], [b]), judged('same-deed', [a], [a, 1])];
    const { joins } = resolve([a, b], { corrections });
    expect(joins.map(({ kind }) => kind)).toEqual(['judged', 'judged']);
  });

  it('of one article and one key it is seen, too, when it is taken back', async () => {
    const a = await read('Orsk Mirror', 'The Orsk bridge was closed. Norland closed the Orsk bridge.');
    const corrections = [judged('same-deed', [a], [a, 1])];
    expect(resolve([a], { corrections }).propositions).not.toEqual(resolve([a]).propositions);
    walk([corrections, [], corrections].map((words) => ({ articles: [a], corrections: words })));
  });
});

/** The measure compares only what articles lead with. */
const FAR_DOWN = 'It rained. '.repeat(6);

const labelled = (one: ReadArticle, wanted: string): Told => [
  one,
  one.reading.claims.findIndex(({ label }) => label.endsWith(wanted)),
];

describe('what people say of deeds', () => {
  it('takes along what is told in the same words, and leaves the others', async () => {
    const sacked = 'Arden Town have sacked Ivo Lund, a clerk said.';
    const removed = 'Arden Town have removed Ivo Lund, a driver said.';
    const all = [
      await read('Orsk Mirror', sacked),
      await read('Radio Tarn', sacked, 3),
      await read('Sport Post', removed, 3),
      await read('Daily Sun', removed, 4),
    ];
    const [a, a2, b, b2] = all.map((one) => claimOf([one]));
    expect(new Set(all.flatMap((one) => mattersOf(resolve(all), claimOf([one])))).size).toBe(1);
    const found = resolve(all, { corrections: [judged('different-deeds', [all[0]!], [all[2]!])] });
    const together = (left: Claim, right: Claim) => areOne(found, left, right);
    expect([together(a!, a2!), together(b!, b2!), together(a!, b!), together(a2!, b2!)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('leaves what is said in the words of one with that one, however near the other is in time', async () => {
    const shut = `${FAR_DOWN}The Orsk bridge was closed.`;
    const all = [
      await read('Orsk Mirror', shut, 1),
      await read('Radio Tarn', shut, 9),
      await read('Sport Post', `${FAR_DOWN}Norland closed the Orsk bridge, a clerk said.`, 10),
    ];
    const told = all.map((one) => labelled(one, 'closed'));
    const [a, a2, b] = told.map(claimOf) as [Claim, Claim, Claim];
    expect(areOne(resolve(all), a2, b)).toBe(true);
    const found = resolve(all, { corrections: [judged('different-deeds', told[0]!, told[2]!)] });
    expect([areOne(found, a, a2), areOne(found, a2, b)]).toEqual([true, false]);
  });

  it('parts what has one key by the days, and of one proposition makes two', async () => {
    const text = `${FAR_DOWN}Norland invaded Velden, a clerk said.`;
    const all = await Promise.all([1, 2, 20, 21].map((day) => read(`Orsk Mirror ${day}`, text, day)));
    const told = all.map((one) => labelled(one, 'invaded'));
    const claims = told.map(claimOf);
    expect(new Set(claims.flatMap((one) => mattersOf(resolve(all), one))).size).toBe(1);
    const found = resolve(all, { corrections: [judged('different-deeds', told[0]!, told[3]!)] });
    const groups = claims.map((one) => mattersOf(found, one).join());
    expect([groups[0], groups[2]]).toEqual([groups[1], groups[3]]);
    expect(groups[0]).not.toBe(groups[2]);
    expect(new Set(found.propositions.map(({ id }) => id)).size).toBe(found.propositions.length);
  });

  it('is what was said last, and what follows from it', async () => {
    const [a, b, c] = await Promise.all(
      ['Ida Holm sold a bell.', 'Ivo Lund lost a ship.', 'Olga Perrin bought a mill.'].map((text) =>
        read('Orsk Mirror', text),
      ),
    );
    const first = judged('same-deed', [a!], [b!]);
    const one = (corrections: readonly Correction[], left: ReadArticle, right: ReadArticle) =>
      areOne(resolve([a!, b!, c!], { corrections }), claimOf([left]), claimOf([right]));
    const overruled = [first, judged('different-deeds', [b!], [a!], at(1))];
    expect(one(overruled, a!, b!)).toBe(false);
    expect(resolve([a!, b!, c!], { corrections: overruled }).joins).toEqual([]);
    expect(one([judged('same-deed', [a!], [b!], at(2)), judged('different-deeds', [b!], [a!], at(1))], a!, b!)).toBe(
      true,
    );
    const chain = [first, judged('same-deed', [b!], [c!], at(1))];
    expect(one(chain, a!, c!)).toBe(true);
    expect(one([...chain, judged('different-deeds', [a!], [c!], at(2))], b!, c!)).toBe(true);
    expect(one([...chain, judged('different-deeds', [a!], [c!], at(2))], a!, b!)).toBe(false);
  });
});

/** Claims at places of their own, by which they are found again. */
function placed({ article, reading }: ReadArticle): ReadArticle {
  const claims = reading.claims.map((claim, start) => ({
    ...claim,
    predicate: { ...claim.predicate, spans: [{ start, end: start + 1 }] },
  }));
  return { article, reading: { ...reading, claims } };
}

it('holds in small articles by chance, whatever came before, whatever the order, and whatever is undone', () => {
  const asked = fc.record({ pair: fc.nat(), same: fc.boolean() });
  let [parted, together] = [0, 0];
  fc.assert(
    fc.property(
      someArticles.chain((all) =>
        fc.array(fc.record({ articles: fc.subarray([...all]), asked: fc.array(asked, { maxLength: 3 }) }), {
          minLength: 2,
          maxLength: 4,
        }),
      ),
      (states) => {
        const steps = states.map(({ articles: some, asked: words }) => {
          const articles = some.map(placed);
          const told = articles.flatMap((one) => one.reading.claims.map((_, number): Told => [one, number]));
          const pairs = told.flatMap((one, n) => told.slice(n + 1).map((other) => [one, other] as const));
          const plain = resolve(articles);
          const ones = pairs.filter(([one, other]) => areOne(plain, claimOf(one), claimOf(other)));
          const corrections = words.flatMap(({ pair, same }, n) => {
            const some = same || ones.length === 0 ? pairs : ones;
            if (some.length === 0) return [];
            return [judged(same ? 'same-deed' : 'different-deeds', ...some[pair % some.length]!, at(n))];
          });
          return { articles, corrections };
        });
        walk(steps);
        for (const { articles, corrections } of steps) {
          const last = corrections.at(-1);
          if (last === undefined || !('claims' in last)) continue;
          const found = resolve(articles, { corrections });
          expect(resolve([...articles].reverse(), { corrections: [...corrections].reverse() })).toEqual(found);
          expect(new Set(found.propositions.map(({ id }) => id)).size).toBe(found.propositions.length);
          const [left, right] = last.claims.map(
            ({ article, start }) => articles.find((one) => one.article.id === article)!.reading.claims[start]!,
          );
          const plain = areOne(resolve(articles), left!, right!);
          if (last.kind === 'different-deeds') {
            expect(areOne(found, left!, right!)).toBe(false);
            if (plain) parted++;
          } else if (!plain && areOne(found, left!, right!)) together++;
        }
      },
    ),
    { numRuns: 150 },
  );
  expect(parted).toBeGreaterThan(20);
  expect(together).toBeGreaterThan(20);
});

it('and in briefs that cite, copy, echo and deny one another', async () => {
  const briefs = stories()
    .filter((_, place) => place % 15 === 0)
    .flatMap((story) => story.briefs);
  const all: ReadArticle[] = [];
  for (const { article } of briefs) {
    const one = { ...article, id: article.id as ArticleId };
    all.push({ article: one, reading: await readArticle(one) });
  }
  const told = all.flatMap((one) => one.reading.claims.map((_, number): Told => [one, number]));
  const plain = resolve(all);
  const matters = told.map((one) => mattersOf(plain, claimOf(one)));
  const ones = told.flatMap((one, left) =>
    told.flatMap((other, right) =>
      left < right && matters[left]!.some((matter) => matters[right]!.includes(matter)) ? [[one, other] as const] : [],
    ),
  );
  const asked = fc.record({ pair: fc.nat(), left: fc.nat(), right: fc.nat(), same: fc.boolean() });
  const state = fc.record({
    articles: fc.subarray(all, { minLength: Math.ceil(all.length / 2) }),
    words: fc.array(asked, { minLength: 2, maxLength: 12 }),
  });
  fc.assert(
    fc.property(fc.array(state, { minLength: 2, maxLength: 4 }), (states) => {
      const steps = states.map(({ articles, words }) => ({
        articles,
        corrections: words.flatMap(({ pair, left, right, same }, n) => {
          const free = [told[left % told.length]!, told[right % told.length]!] as const;
          const [one, other] = same ? free : ones[pair % ones.length]!;
          return one === other ? [] : [judged(same ? 'same-deed' : 'different-deeds', one, other, at(n))];
        }),
      }));
      walk(steps);
    }),
    { numRuns: 10, endOnFailure: true },
  );
  expect(ones.length).toBeGreaterThan(20);
});
