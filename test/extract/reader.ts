import { extract } from '../../src/extract';
import { type Language, loadLanguage } from '../../src/language';
import type { Article, ArticleId, Claim, Reading } from '../../src/model';

let language: Language | null = null;

/** Reads a text with the real models, as an article of no outlet published on 14 May 2024, a Tuesday. */
export function read(text: string, outlet: string | null = null): Reading {
  language ??= loadLanguage();
  const article: Article = {
    id: 'a' as ArticleId,
    outlet,
    title: null,
    byline: null,
    published: '2024-05-14',
    url: null,
    file: null,
    text,
  };
  return extract(article, language.analyze(text));
}

/** Takes the brackets out of an example: its text, and what stood between them. */
export function unbracket(example: string): {
  readonly text: string;
  readonly marked: { start: number; end: number }[];
} {
  const marked: { start: number; end: number }[] = [];
  let text = '';
  for (const part of example.split(/(\[[^\]]*\])/)) {
    if (part.startsWith('[')) marked.push({ start: text.length, end: text.length + part.length - 2 });
    text += part.startsWith('[') ? part.slice(1, -1) : part;
  }
  return { text, marked };
}

/** The claim whose predicate covers this place. */
export function claimAt(reading: Reading, place: { start: number; end: number }): Claim | undefined {
  return reading.claims.find((claim) =>
    claim.predicate.spans.some((span) => span.start <= place.start && place.end <= span.end),
  );
}
