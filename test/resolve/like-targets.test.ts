import { expect, it } from 'vitest';
import { THING_WORDS, thingWord } from '../../src/data/thing-words';
import type { Article, ArticleId } from '../../src/model';
import { readArticle } from '../../src/pipeline';
import { resolve } from '../../src/resolve';
import { shortHash } from '../../src/text/hash';
import type { ReadArticle } from './pair';

async function read(text: string, outlet: string, published: string): Promise<ReadArticle> {
  const id = shortHash([outlet, text]) as ArticleId;
  const article: Article = { id, outlet, published, title: null, byline: null, url: null, file: null, text };
  return { article, reading: await readArticle(article) };
}

/** Whether two articles tell one matter with these words in it. */
async function areOne(left: string, right: string, published = '2025-03-05'): Promise<boolean> {
  const pairs = [await read(left, 'Tarn Post', '2025-03-04'), await read(right, 'Orsk Star', published)];
  return resolve(pairs).matters.some(({ articles }) => articles.length > 1);
}

it.each(THING_WORDS.map(({ example, nouns }) => [...example, nouns] as const))('%s %s', async (left, right, nouns) => {
  expect(nouns.map(thingWord)).toEqual(nouns.map(() => nouns[0]));
  expect(await areOne(left, right)).toBe(true);
});

it('has each noun once', () => {
  const all = THING_WORDS.flatMap(({ nouns }) => nouns);
  expect(new Set(all).size).toBe(all.length);
});

it.each<[boolean, string, string, string?]>([
  [true, 'Orsk Zoo has killed its last elephant.', 'Orsk Zoo denies that it killed the elephant.'],
  [false, 'Orsk Zoo has killed its last elephant.', 'Orsk Zoo denies that it killed the elephant.', '2025-03-25'],
  [false, 'Orsk Zoo has killed its last elephant.', 'Orsk Zoo denies that it killed the tiger.'],
  [false, 'Tarn Rail will sell its freight arm.', 'Tarn Rail will sell its hotel arm.'],
  [false, 'Tarn Rail will sell its freight arm.', 'Tarn Rail will sell its freight yard.'],
])('%s: %s %s', async (one, left, right, day) => expect(await areOne(left, right, day)).toBe(one));
