import { createHash } from 'node:crypto';
import { extract } from '../src/extract';
import { loadLanguage } from '../src/language';
import type { Article, ArticleId, Reading } from '../src/model';

/** Reads one text as the program reads an article without a header. */
export type Read = (text: string) => { readonly article: Article; readonly reading: Reading };

/** The program's own two stages in a row; models are loaded once. */
export function openReader(): Read {
  const language = loadLanguage();
  return (text) => {
    const article = bareArticle(text);
    return { article, reading: extract(article, language.analyze(text)) };
  };
}

export function bareArticle(text: string): Article {
  const id = createHash('sha256').update(text).digest('hex').slice(0, 16) as ArticleId;
  return { id, outlet: null, title: null, byline: null, published: null, url: null, file: null, text };
}
