/*
 * Stores in a format of before. Articles are carried over, one step a format; readings and all that follows from them are made anew, since
 * that is what the program of today does with articles anyway. Nothing is written until a build or repair commits in today's format, and the
 * generation before is kept then as ever.
 */
import { join } from 'node:path';
import type { Article, ArticleId } from '../model';
import { byCodeUnit } from '../text/compare';
import { shortHash } from '../text/hash';
import { Problem } from '../text/problem';
import { readBytes } from './disk';
import { FORMAT, MANIFEST, parseManifest } from './manifest';
import { checkedBytes, linesIn } from './segments-read';

type Fields = Readonly<Record<string, unknown>>;

/** Step n brings an article of format n to format n + 1. A step is never changed once its format was released. */
const STEPS: readonly ((article: Fields) => Fields)[] = [
  // 0 was never released, and had neither byline nor file: it is the form by which the way from an older format is kept open and tested.
  (article) => ({ ...article, byline: null, file: null }),
];

/** The articles of a store in an older format, as they are in today's, sorted by id; null where the store is in today's, or there is none. */
export function olderArticles(folder: string): Article[] | null {
  const path = join(folder, MANIFEST);
  const bytes = readBytes(path);
  const manifest = bytes === null ? null : parseManifest(bytes.toString(), path);
  if (manifest === null || manifest.format === FORMAT) return null;
  return manifest.segments
    .filter(({ kind }) => kind === 'articles')
    .flatMap((segment) =>
      linesIn(checkedBytes(folder, segment)).map((line) => carried(line, manifest.format, join(folder, segment.name))),
    )
    .sort((left, right) => byCodeUnit(left.id, right.id));
}

function carried(line: string, format: number, file: string): Article {
  const article = soundArticle(line, format);
  if (article === null) throw new Problem('damaged', `has an article that is not one of format ${format}`, { file });
  return article;
}

/** The article a line of a format holds, in today's form, where its id is the hash of what it says; else null. */
export function soundArticle(line: string, format: number = FORMAT): Article | null {
  try {
    const before = JSON.parse(line) as Fields;
    const record = STEPS.slice(format).reduce((fields, step) => step(fields), before) as unknown as Article;
    const { id, outlet, title, byline, published, url, file, text } = record;
    const texts = [outlet, title, byline, published, url, file].every((one) => one === null || typeof one === 'string');
    if (typeof text !== 'string' || !texts || shortHash([url, outlet, text]) !== id) return null;
    return { id: id as ArticleId, outlet, title, byline, published, url, file, text };
  } catch {
    return null;
  }
}
