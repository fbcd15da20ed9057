import { expect, it } from 'vitest';
import type { Article, ArticleId } from '../../src/model';
import { readArticle } from '../../src/pipeline';
import { resolve } from '../../src/resolve';
import { shortHash } from '../../src/text/hash';

/** Kinds of the disputes in an article that tells of a report and then this. */
async function disputesOf(denial: string): Promise<string[]> {
  const text = `Orsk Foods will shut its Velden mill, the Orsk Mirror reported. ${denial}`;
  const id = shortHash([text]) as ArticleId;
  const article: Article = {
    ...{ id, outlet: 'Tarn Post', published: '2025-03-05', title: null, byline: null, url: null, file: null, text },
  };
  return resolve([{ article, reading: await readArticle(article) }]).disputes.map(({ kind }) => kind);
}

it.each([
  '"The report is without any basis," Ana Reyes said.',
  'The story is "pure fantasy", Ana Reyes said.',
  '"This is nonsense," Ana Reyes said.',
  'There is no truth in the report, Ana Reyes said.',
  'Ana Reyes called the report fiction.',
  'Ana Reyes called the Orsk Mirror story nonsense.',
  'Ana Reyes described the report as a lie.',
  '"It is a complete fabrication," Ana Reyes said.',
  'The claim had been made up, Ana Reyes said.',
  'Ana Reyes said the report had no basis in fact.',
])('denies what was reported: %s', async (denial) => expect(await disputesOf(denial)).toEqual(['denial']));

it.each([
  '"The mill is a fantasy," Ana Reyes said.',
  'There is no truth in her, Ana Reyes said.',
  'Ana Reyes called the mill nonsense.',
  '"The report is not a lie," Ana Reyes said.',
  'The report has a basis in fact, Ana Reyes said.',
])('denies nothing: %s', async (words) => expect(await disputesOf(words)).toEqual([]));
