import { expect, it } from 'vitest';
import type { Article, ArticleId } from '../../src/model';
import { readArticle } from '../../src/pipeline';
import { resolve } from '../../src/resolve';
import { shortHash } from '../../src/text/hash';
import type { ReadArticle } from './pair';

type Told = readonly [outlet: string, published: string, text: string];

async function read([outlet, published, text]: Told): Promise<ReadArticle> {
  const id = shortHash([outlet, text]) as ArticleId;
  const article: Article = { id, outlet, published, title: null, byline: null, url: null, file: null, text };
  return { article, reading: await readArticle(article) };
}

/** The most articles that tell one matter of these. */
async function most(...told: readonly Told[]): Promise<number> {
  const pairs = await Promise.all(told.map(read));
  return Math.max(0, ...resolve(pairs).matters.map(({ articles }) => articles.length));
}

const REPORT: Told = ['Orsk Mirror', '2025-03-04', 'Orsk Rovers have dropped Ivo Lund as captain, two players said.'];

it.each<[number, string, ...Told[]]>([
  [2, 'other words', ['Sport Post', '2025-03-05', 'Rovers skipper Ivo Lund has been axed, the Orsk Mirror reported.']],
  [2, 'per', ['Sport Post', '2025-03-05', 'Orsk Rovers have removed Ivo Lund as skipper, per the Orsk Mirror.']],
  [0, 'nobody cited', ['Sport Post', '2025-03-05', 'Rovers skipper Ivo Lund has hurt his knee, three players said.']],
  [
    0,
    'another outlet',
    ['Sport Post', '2025-03-05', 'Rovers skipper Ivo Lund has hurt his knee, the Arden Sun reported.'],
  ],
  [
    0,
    'before it',
    ['Sport Post', '2025-03-01', 'Rovers skipper Ivo Lund has hurt his knee, the Orsk Mirror reported.'],
  ],
  [0, 'long after', ['Sport Post', '2025-05-01', 'Rovers skipper Ivo Lund has been axed, the Orsk Mirror reported.']],
  [
    0,
    'another man',
    ['Sport Post', '2025-03-05', 'Arden Town have removed Olga Perrin as coach, the Orsk Mirror reported.'],
  ],
  [
    0,
    'other words only',
    ['Sport Post', '2025-03-05', 'Ivo Lund bought a farm near Velden, the Orsk Mirror reported.'],
  ],
  [
    2,
    'if believed',
    ['Sport Post', '2025-03-05', 'Orsk Rovers have removed Ivo Lund as skipper, if the Orsk Mirror is to be believed.'],
  ],
  [
    3,
    'a chain',
    ['Sport Post', '2025-03-05', 'Rovers skipper Ivo Lund has been axed, the Orsk Mirror reported.'],
    ['Radio Tarn', '2025-03-06', 'Ivo Lund was stripped of the Rovers captaincy, according to the Sport Post.'],
  ],
])('%s: %s', async (articles, _, ...others) => {
  expect(await most(REPORT, ...others)).toBe(articles);
});

it('takes those along that say the same without citing it', async () => {
  const others: Told[] = [
    ['Sport Post', '2025-03-05', 'Orsk Rovers have removed Ivo Lund as skipper, the Orsk Mirror reported.'],
    ['Radio Tarn', '2025-03-05', 'Orsk Rovers have removed Ivo Lund, a coach said.'],
  ];
  expect(await most(REPORT, ...others)).toBe(3);
});

it('knows an agency by its credit, and what it tells of nobody with a name', async () => {
  const report: Told = [
    'Delta News Agency',
    '2025-03-04',
    'ORSK (Delta News Agency) - Thieves stole a silver bell from the church in Orsk overnight, a neighbor said.',
  ];
  const retold = 'Crooks nicked a silver bell from the church in sleepy Orsk. With reporting from Delta News Agency.';
  expect(await most(report, ['Daily Sun', '2025-03-05', retold])).toBe(2);
  const other = 'Crooks nicked a car from the market in sleepy Orsk.';
  expect(await most(report, ['Daily Sun', '2025-03-05', other])).toBe(0);
});

it('tells of a report only what says the same where something does', async () => {
  const report: Told = ['Orsk Mirror', '2025-03-04', 'General Ivo Lund has defected to the rebels, a guard said.'];
  const denial = '"I have not defected to anybody. I am at my post with the rebels gone," General Ivo Lund said';
  const pairs = await Promise.all(
    [report, ['Sport Post', '2025-03-05', `${denial} when asked about the Orsk Mirror report.`] as Told].map(read),
  );
  const names = resolve(pairs).origins.map(({ side, name }) => `${side} ${name}`);
  expect(names).toContain('denied Ivo Lund');
  expect(names).not.toContain('affirmed Ivo Lund');
});

it('sets a denial of a report against what was reported in other words', async () => {
  const report = await read([
    'Orsk Mirror',
    '2025-03-04',
    'General Ivo Lund has gone over to the rebels, a guard said.',
  ]);
  const disputes = async (text: string) => resolve([report, await read(['Sport Post', '2025-03-05', text])]).disputes;
  const denial = '"I have not defected to the rebels," General Ivo Lund said';
  expect(await disputes(`${denial} when asked about the Orsk Mirror report.`)).toHaveLength(1);
  expect(await disputes(`${denial} on Monday.`)).toHaveLength(0);
});

it.each<[number, string, string]>([
  [2, 'Arden Rail has halted the Tarn talks, a clerk said.', 'Arden Rail has suspended the Tarn talks, a driver said.'],
  [2, 'Arden Town have sacked Ivo Lund, a clerk said.', 'Arden Town have removed Ivo Lund, a driver said.'],
  [2, 'Ivo Lund will resign as mayor, a clerk said.', 'Ivo Lund is to leave his post, a driver said.'],
  [0, 'Ivo Lund will resign as mayor, a clerk said.', 'Ivo Lund is to leave Arden, a driver said.'],
  [0, 'Arden Rail has halted the Tarn talks.', 'Arden Rail has suspended the Orsk talks, a driver said.'],
])('%s: near classes: %s %s', async (articles, left, right) => {
  const found = resolve([
    await read(['Orsk Mirror', '2025-03-04', left]),
    await read(['Sport Post', '2025-03-05', right]),
  ]);
  const classes = found.matters.filter((one) => one.articles.length === 2);
  const told = found.propositions.filter(({ matter }) => classes.some(({ id }) => id === matter));
  expect(new Set(told.map(({ relationClass }) => relationClass)).size === 0 ? 0 : 2).toBe(articles);
});

it('keeps near classes apart that one article tells apart', async () => {
  const found = resolve([
    await read(['Orsk Mirror', '2025-03-04', 'Arden Rail has halted the Tarn talks, a clerk said.']),
    await read([
      'Sport Post',
      '2025-03-05',
      'Arden Rail has suspended the Tarn talks, a driver said. Last week Arden Rail halted the Tarn talks.',
    ]),
  ]);
  const classes = found.propositions.filter(({ targetName }) => targetName === 'Tarn talks');
  expect(new Set(classes.map(({ matter }) => matter)).size).toBe(2);
});

it('takes a long sentence that somebody else has on the word of a firm for the words of that firm', async () => {
  const words =
    'Tarn Foods is voluntarily recalling 12,000 cases of its barley beer because some of the bottles may contain glass';
  const [told, copied] = [
    await read(['Orsk Mirror', '2025-03-04', `${words}, it said in a press release.`]),
    await read(['Sport Post', '2025-03-05', `${words}. Buyers can have their money back.`]),
  ];
  const names = resolve([told, copied]).origins.map(({ name }) => name);
  expect([...new Set(names)]).toEqual(['Tarn Foods']);
});

it('disputes the report, and none of those that cite it on the same day', async () => {
  const report = await read(['Orsk Mirror', '2025-03-04', 'Arden Rail will close the Tarn line, a guard said.']);
  const citing = ['Sport Post', 'Radio Tarn', 'Daily Sun', 'Velden Star'].map((outlet) =>
    read([outlet, '2025-03-04', 'Arden Rail will close the Tarn line, the Orsk Mirror reported.']),
  );
  const denial = await read(['City Post', '2025-03-05', 'Arden Rail will not close the Tarn line, Olga Perrin said.']);
  const { disputes } = resolve([report, denial, ...(await Promise.all(citing))]);
  expect(disputes.map(({ against }) => against.split('#')[0])).toEqual([report.article.id]);
});

it('tells flat words of what the next sentence cites, and never that somebody told it', async () => {
  const report: Told = ['Delta News Agency', '2025-03-04', 'Fans of Orsk Rovers attacked Ivo Lund, Ana Reyes said.'];
  const next = 'Commander Ana Reyes told Delta News Agency that nine arrests had been made.';
  const pairs = await Promise.all(
    [report, ['Sport Post', '2025-03-05', `Ivo Lund was attacked by Orsk Rovers fans. ${next}`] as Told].map(read),
  );
  const { matters, propositions } = resolve(pairs);
  const told = matters.filter(({ articles }) => articles.length > 1).map(({ id }) => id);
  expect(told.length).toBeGreaterThan(0);
  const words = pairs[1]!.reading.claims.filter(({ id }) =>
    propositions.some(({ matter, affirmed }) => told.includes(matter) && affirmed.includes(id)),
  );
  expect(words.map(({ predicate }) => predicate.lemma)).toContain('attack');
  expect(words.map(({ predicate }) => predicate.lemma)).not.toContain('tell');
});

it('takes a place of which both tell for one, though it takes no part', async () => {
  const report: Told = ['Valley Post', '2025-03-04', 'A lynx may have escaped from Orsk Park, a walker claimed.'];
  const retold = (place: string) =>
    `Three hungry cats have broken out of ${place} and a dog is missing, according to the Valley Post.`;
  expect(await most(report, ['Daily Sun', '2025-03-05', retold('Orsk Park')])).toBe(2);
  expect(await most(report, ['Daily Sun', '2025-03-05', retold('Velden Zoo')])).toBe(0);
});

it.each<[number, string, ...Told[]]>([
  [2, 'a promise', ['Orsk Star', '2025-03-05', 'The water bill will be vetoed, Governor Ivo Lund promised.']],
  [2, 'of one kind', ['Orsk Star', '2025-03-05', 'Ivo Lund told farmers that he would veto the water act.']],
  [0, 'another speaker', ['Orsk Star', '2025-03-05', 'The water bill will be vetoed, Senator Ana Reyes promised.']],
  [0, 'another bill', ['Orsk Star', '2025-03-05', 'The school bus plan will be vetoed, Governor Ivo Lund promised.']],
  [0, 'another time', ['Orsk Star', '2025-03-19', 'The water bill will be vetoed, Governor Ivo Lund promised.']],
])('joins what one speaker says: %s %s', async (articles, _, ...others) => {
  const first: Told = ['Tarn Post', '2025-03-04', 'Governor Ivo Lund said he would veto the water bill.'];
  expect(await most(first, ...others)).toBe(articles);
});

it('what is taken for granted beside it is not what a report told', async () => {
  const pairs = await Promise.all(
    [
      [
        'The Assize',
        '2025-03-05',
        'Judge Honor Vessey discharged the jury in the Tasker case on Monday, a sealed order says.',
      ],
      [
        'Evening Beacon',
        '2025-03-05',
        'The judge hearing the case against Lorcan Tasker dismissed the jurors on Monday, according to an order obtained by The Assize.',
      ],
    ].map(([outlet, published, text]) => read([outlet!, published!, text!])),
  );
  const labels = new Map(pairs.flatMap(({ reading }) => reading.claims.map(({ id, label }) => [id, label] as const)));
  const cites = resolve(pairs).joins.filter(({ kind }) => kind === 'cites');
  const joined = cites.map(({ claims }) => claims.map((claim) => labels.get(claim)));
  expect(joined.flat()).toContain('dismissed');
  expect(joined.flat()).not.toContain('heard');
});
