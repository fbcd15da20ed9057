import { expect, it } from 'vitest';
import type { Article, ArticleId } from '../../src/model';
import { readArticle } from '../../src/pipeline';
import { resolve, resolveAfter } from '../../src/resolve';
import { shortHash } from '../../src/text/hash';
import type { ReadArticle } from './pair';

async function read(outlet: string, text: string, day: number): Promise<ReadArticle> {
  const id = shortHash([outlet, text]) as ArticleId;
  const published = `2025-03-0${day}`;
  const article: Article = { id, outlet, published, title: null, byline: null, url: null, file: null, text };
  return { article, reading: await readArticle(article) };
}

/** Two articles of one deed, one of them by a name that only later turns out to be an outlet's. */
it.each<[outlet: string, teller: string]>([
  ['Action Hour at Six', 'Action Hour at Six reported.'],
  ['Boats & Harbours', 'Boats & Harbours reported.'],
  ['Velden Quarterdeck', 'Velden Quarterdeck and Tarn Signal reported.'],
  ['Morning with Bron', 'it was said on Morning with Bron.'],
  ['Orsk Foghorn', 'the sailing site Orsk Foghorn reported.'],
])('an addition knows %s as the whole resolution does', async (outlet, teller) => {
  const told = 'Norland will close the port of Velden';
  const others = [
    await read('Tarn Post', `${told}, ${teller}`, 4),
    await read('Sport Post', `${told}, Ida Holm said.`, 5),
  ];
  const last = await read(outlet, 'A ferry hit the pier of Arden, two sailors said.', 6);
  const { resolution, notes } = resolveAfter(null, others, {});
  const previous = {
    articles: others.map(({ article }) => article),
    readings: others.map(({ reading }) => reading),
    resolution,
    notes: JSON.parse(JSON.stringify(notes())),
  };
  expect(JSON.stringify(resolveAfter(previous, [...others, last], {}).resolution)).toBe(
    JSON.stringify(resolve([...others, last])),
  );
});
