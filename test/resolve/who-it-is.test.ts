import { expect, it } from 'vitest';
import type { Article, ArticleId } from '../../src/model';
import { readArticle } from '../../src/pipeline';
import { resolve } from '../../src/resolve';
import { shortHash } from '../../src/text/hash';
import type { ReadArticle } from './pair';

type Told = readonly [outlet: string, text: string];

async function read([outlet, text]: Told, at: number): Promise<ReadArticle> {
  const id = shortHash([outlet, text]) as ArticleId;
  const published = `2025-03-0${at + 3}`;
  const article: Article = { id, outlet, published, title: null, byline: null, url: null, file: null, text };
  return { article, reading: await readArticle(article) };
}

/** Names behind the side of the matter that most of these articles tell. */
async function behind(side: 'affirmed' | 'denied', told: readonly Told[]): Promise<string[]> {
  const { matters, origins } = resolve(await Promise.all(told.map(read)));
  const [most] = [...matters].sort((left, right) => right.articles.length - left.articles.length);
  return origins.flatMap((one) => (one.matter === most?.id && one.side === side ? [one.name] : [])).sort();
}

const MIRROR: Told = ['Orsk Mirror', 'Orsk Foods will shut its Velden mill, two managers said.'];
const SHUT = 'Orsk Foods will shut its Velden mill';

/** The articles of the matter that most of them tell. */
async function telling(told: readonly Told[]): Promise<readonly string[]> {
  const { matters } = resolve(await Promise.all(told.map(read)));
  return [...matters].sort((left, right) => right.articles.length - left.articles.length)[0]?.articles ?? [];
}

it.each<[string, string]>([
  ['the site it is', `${SHUT}, gossip site Orsk Mirror claimed today.`],
  ['this week’s issue', `${SHUT}. That's according to this week's Orsk Mirror.`],
  ['claimed in it', `${SHUT}, it was claimed last night in the Orsk Mirror.`],
  ['has it that', `The Orsk Mirror has it this morning that ${SHUT}.`],
  ['a hat tip', `${SHUT}. Hat tip to the Orsk Mirror, which had it first.`],
  ['an aside', `${SHUT}, it has been claimed. The Orsk Mirror, quoting two managers, said they would go by May.`],
])('an outlet is known by %s', async (_, text) => {
  expect(await behind('affirmed', [MIRROR, ['Tarn Post', text]])).toEqual(['Orsk Mirror']);
});

it.each<[string, string, string, string]>([
  [
    'the name behind a noun',
    'Rebels have not captured Velden, the army chief, General Ida Holm, told state radio on Monday.',
    'Velden was never captured by the rebels, Ida Holm said.',
    'Ida Holm',
  ],
  [
    'the only body of a "company spokesman"',
    'No virus has been detected in the tomatoes at Orsk Foods, company spokesman Ivor Lund said.',
    'A virus has been detected in the tomatoes at Orsk Foods, the Arden Bureau said.',
    'Orsk Foods',
  ],
])('who speaks is %s', async (_, first, second, name) => {
  expect(
    await behind('denied', [
      ['Tarn Post', first],
      ['Sport Post', second],
    ]),
  ).toEqual([name]);
});

it.each<[string, string]>([
  ['somebody with no name', 'somebody with knowledge of the plan tells the Tarn Post.'],
  ['whom the court of a relative clause is no teller for', 'a manager who was at Orsk District Court told the Post.'],
])('nobody else is named for %s', async (_, teller) => {
  expect(
    await behind('affirmed', [
      ['Tarn Post', `${SHUT}, ${teller}`],
      ['Sport Post', `${SHUT}, the Tarn Post reported.`],
    ]),
  ).toEqual(['Tarn Post']);
});

it('a body goes by the fullest of its names among those who say the same', async () => {
  const told: readonly Told[] = [
    ['Orsk Mirror', 'Orsk Rovers have sold Ivo Lund, two players said.'],
    ['Tarn Post', 'Orsk Rovers have not sold Ivo Lund, a club spokesman said.'],
    [
      'Sport Post',
      'The Orsk Mirror claimed on Monday that Lund had been sold. "It is rubbish from start to finish," a Rovers spokesman told Sport Post.',
    ],
  ];
  expect(await behind('denied', told)).toEqual(['Orsk Rovers']);
});

it('what nobody has done is denied of whoever is told to have done it', async () => {
  const told: readonly Told[] = [
    ['Tarn Post', 'Orsk Rovers have suspended coach Ivo Lund, two players said.'],
    [
      'Sport Post',
      'Coach Ivo Lund has been suspended, the Tarn Post reported. "Nobody has suspended Ivo Lund," Ida Holm said.',
    ],
  ];
  expect(await behind('denied', told)).toEqual(['Ida Holm']);
});

it('goods that are called back are a deed, and nothing that is said', async () => {
  const told: readonly Told[] = [
    ['Tarn Post', 'Orsk Foods has recalled its Velden flour, the food bureau of Arden said.'],
    ['Sport Post', 'Orsk Foods has recalled its Velden flour, Ida Holm said.'],
  ];
  expect(await behind('affirmed', told)).toContain('Ida Holm');
});

it('of several things said in one sentence, that was reported which is told on somebody’s word, and not what is told beside it', async () => {
  const plea =
    'Ivo Lund, who ran Tarn Homes until 2023, has pleaded guilty to one count of fraud, according to a signed plea agreement';
  const told: readonly Told[] = [
    ['Orsk Mirror', `${plea} obtained by the Orsk Mirror.`],
    ['Tarn Post', 'Lund has entered a guilty plea in the fraud case, the Orsk Mirror first reported.'],
    ['Sport Post', 'Former Tarn Homes chief Ivo Lund pleaded guilty to fraud, Ida Holm said.'],
  ];
  const { joins } = resolve(await Promise.all(told.map(read)));
  expect(joins.map(({ kind }) => kind)).toEqual(['cites']);
  expect((await telling(told)).length).toBe(3);
});
