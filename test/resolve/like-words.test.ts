import { expect, it } from 'vitest';
import type { Article, ArticleId } from '../../src/model';
import { readArticle } from '../../src/pipeline';
import { resolve } from '../../src/resolve';
import { shortHash } from '../../src/text/hash';
import type { ReadArticle } from './pair';

async function read(text: string, published: string): Promise<ReadArticle> {
  const id = shortHash([text]) as ArticleId;
  const article: Article = {
    id,
    outlet: `${id} Post`,
    published,
    title: null,
    byline: null,
    url: null,
    file: null,
    text,
  };
  return { article, reading: await readArticle(article) };
}

const TOLD = 'Prosecutors will charge Mayor Rick Delmar with bribery over a parking contract, a clerk said.';

it.each<[boolean, string, string, string?]>([
  [true, TOLD, 'Prosecutors are preparing to charge Delmar with bribery, a lawyer said.'],
  [false, TOLD, 'Delmar scored twice in the last minutes of the match.'],
  [false, TOLD, 'Delmar paid the prosecutors nothing.'],
  [false, TOLD, 'Prosecutors are preparing to charge Delmar with bribery, a lawyer said.', '2025-06-20'],
  [false, `${TOLD} Ana Delmar wept.`, 'Prosecutors are preparing to charge Delmar with bribery, a lawyer said.'],
  [true, TOLD, 'Governor Rick Delmar will be charged with bribery by prosecutors, a clerk said.'],
])('a last name alone, %s: %s %s %s', async (one, left, right, later = '2025-05-21') => {
  const pairs = [await read(left, '2025-05-20'), await read(right, later)];
  const found = resolve(pairs).entities.filter(({ name, mentions }) => {
    const articles = new Set(mentions.map((mention) => mention.slice(0, mention.lastIndexOf('#'))));
    return name.endsWith('Delmar') && articles.size === 2;
  });
  expect(found.length).toBe(one ? 1 : 0);
});
