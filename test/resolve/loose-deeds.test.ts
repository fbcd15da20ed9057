import { expect, it } from 'vitest';
import { readArticle } from '../../src/pipeline';
import { resolve } from '../../src/resolve';
import { shortHash } from '../../src/text/hash';
import type { ReadArticle } from './pair';

/** Whether two articles tell one deed. */
async function areOne(left: string, right: string, later = '2025-05-21'): Promise<boolean> {
  const pairs: ReadArticle[] = [];
  for (const [text, published] of [
    [left, '2025-05-20'],
    [right, later],
  ] as const) {
    const id = shortHash([text]);
    const article = { id, outlet: `${id} Post`, published, title: null, byline: null, url: null, file: null, text };
    pairs.push({ article: article as never, reading: await readArticle(article as never) });
  }
  const { matters, propositions } = resolve(pairs);
  const hits = new Set(propositions.flatMap(({ relationClass, matter }) => (relationClass === 'HIT' ? [matter] : [])));
  return matters.some(({ id, articles }) => hits.has(id) && articles.length === 2);
}

const TOLD = 'A bus hit a farmer in Arden on Monday.';

it.each<[boolean, string, string, string?]>([
  [true, TOLD, 'A bus hit a farmer near the school in Arden on Monday.'],
  [true, 'A bus hit a farmer, mayor Ana Reyes said.', 'A bus hit a farmer on Monday, said Ana Reyes.'],
  [false, TOLD, 'A bus hit a farmer in Velden on Monday.'],
  [false, TOLD, 'A bus hit a farmer on Monday.'],
  [false, 'A bus hit a farmer in Arden, Ana Reyes said.', 'A bus hit a farmer in Velden, Ana Reyes said.'],
  [false, TOLD, 'A bus hit a farmer in Arden.', '2025-06-20'],
  [false, TOLD, 'A bus hit a nurse in Arden on Monday.'],
])('%s: %s %s %s', async (one, left, right, later) => {
  expect(await areOne(left, right, later)).toBe(one);
});
