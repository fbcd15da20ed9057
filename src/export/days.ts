import type { Article, Resolution } from '../model';
import { articlePart } from '../text/article-part';

/** Entity id -> the days, `YYYY-MM-DD`, on which articles that mention it were published; sorted. */
export function entityDays(
  articles: readonly Article[],
  { entities }: Pick<Resolution, 'entities'>,
): (entity: string) => readonly string[] {
  const days = new Map(articles.map(({ id, published }) => [id as string, published?.slice(0, 10) ?? null]));
  const mentions = new Map(entities.map(({ id, mentions: list }) => [id as string, list]));
  return (entity) => {
    const behind = (mentions.get(entity) ?? []).map((mention) => articlePart(mention));
    return [...new Set(behind.map((article) => days.get(article) ?? null))].filter((day) => day !== null).sort();
  };
}
