import { createHash } from 'node:crypto';
import type { Article, ArticleId, Reading } from '../../src/model';
import { NOTHING_RESOLVED, type Truth } from '../../src/store';

/** A made-up article number `n`; equal numbers give equal articles. */
export function articleNumber(n: number): Article {
  const id = createHash('sha256').update(String(n)).digest('hex').slice(0, 16) as ArticleId;
  const text = `Story ${n}. The mayor would support the plan.`;
  return { id, outlet: null, title: null, byline: null, published: null, url: null, file: `${n}.txt`, text };
}

/** A reading without claims. */
export function emptyReading(article: Article): Reading {
  return {
    article: article.id,
    sentences: [{ start: 0, end: article.text.length }],
    mentions: [],
    claims: [],
    notices: [],
  };
}

/** A truth of made-up articles, in the order given, without entities. */
export function truthOf(numbers: readonly number[]): Truth {
  const articles = numbers.map(articleNumber);
  return {
    articles,
    readings: articles.map(emptyReading),
    resolution: NOTHING_RESOLVED,
  };
}
