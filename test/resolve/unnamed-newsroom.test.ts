import { expect, it } from 'vitest';
import { makeArticle } from '../../src/ingest';
import { readArticle } from '../../src/pipeline';
import { resolve } from '../../src/resolve';

const ONCE = 'The Harbor Board closed the northern dock of Tarn on Monday. A ferry lay at the pier.';
const AGAIN = 'Fishermen went home. After a night of rain the northern dock of Tarn was closed by the Harbor Board.';

async function voicesOf(
  ...articles: readonly ReturnType<typeof makeArticle>[]
): Promise<(readonly [number, number])[]> {
  const pairs = await Promise.all(articles.map(async (article) => ({ article, reading: await readArticle(article) })));
  return resolve(pairs.sort((left, right) => (left.article.id < right.article.id ? -1 : 1)))
    .propositions.filter(({ subjectName }) => subjectName === 'the Harbor Board' || subjectName === 'Harbor Board')
    .map(({ voices }) => voices!.affirmed);
}

it('articles of one file that nothing tells apart are one newsroom', async () => {
  expect(await voicesOf(makeArticle({ text: ONCE }, 'all.txt'), makeArticle({ text: AGAIN }, 'all.txt'))).toEqual([
    [1, 1],
  ]);
});

it.each([
  ['of two files', {}, 'other.txt'],
  ['of one file by two authors', { byline: 'Ida Holm' }, 'all.txt'],
])('articles %s may be two', async (_, fields, file) => {
  const [range] = await voicesOf(makeArticle({ text: ONCE }, 'all.txt'), makeArticle({ text: AGAIN, ...fields }, file));
  expect(range![1]).toBe(2);
});
