import type { Article, Span } from '../model';
import { makeArticle } from './article';

/** Where a text is cut: spans that lie one behind the other and cover all of it. */
export type PartsOf = (text: string) => readonly Span[];

/**
 * The articles that a text longer than any article is read as: one for each part that is not blank, in order and with the same title, outlet
 * and date. No word of the text is lost, and each offset points into the part it stands in.
 */
export function* seriesOf(article: Article, partsOf: PartsOf): Generator<Article> {
  const { text, file } = article;
  for (const { start, end } of partsOf(text)) {
    const part = text.slice(start, end);
    if (part.trim() !== '') yield makeArticle({ ...article, text: part }, file);
  }
}
