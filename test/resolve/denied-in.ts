import type { Article, ArticleId } from '../../src/model';
import { readArticle } from '../../src/pipeline';
import { resolve } from '../../src/resolve';
import { shortHash } from '../../src/text/hash';

/** An article of an outlet of its own, as it was read, and what is disputed in it. */
export async function disputesIn(text: string) {
  const id = shortHash([text]) as ArticleId;
  const article: Article = {
    ...{ id, outlet: 'Tarn Post', published: '2025-03-05', title: null, byline: null, url: null, file: null, text },
  };
  const reading = await readArticle(article);
  return { reading, disputes: resolve([{ article, reading }]).disputes };
}

/** What is denied in an article, in the words of the denial and of what it is set against. */
export async function deniedIn(text: string): Promise<string[]> {
  const { reading, disputes } = await disputesIn(text);
  const words = (of: string) => reading.claims.find(({ id }) => id === of)!.predicate.text;
  return disputes.map(({ claim, against }) => `${words(claim)} > ${words(against)}`).sort();
}
