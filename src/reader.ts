import { join } from 'node:path';
import { setImmediate as immediately } from 'node:timers/promises';
import { type Decision, decisions, extract } from './extract';
import { foreignLanguage } from './ingest/english';
import { type Language, type LanguageModels, languageOf, readModels, sentencesIn } from './language';
import { type Article, type ClaimId, type Reading, type Span, TEXT_UNREAD } from './model';
import { NOT_ENGLISH } from './shelf';
import { programKey } from './store/derived';
import { sha256 } from './text/hash';
import { LONGEST_WHOLE, Parts, partsOf } from './text/long-text';
import { once } from './text/once';
import { Problem } from './text/problem';
import { collectAsUsual, collectOften } from './warm-up';

let models: LanguageModels | null = null;
let language: Language | null = null;

/** The models, read when first needed and kept. */
export function theModels(): LanguageModels {
  try {
    models ??= readModels();
  } catch (error) {
    throw new Problem('models', (error as Error).message, { cause: error });
  }
  return models;
}

/** Has this thread read with models that another one read. */
export function useModels(read: LanguageModels): void {
  models = read;
}

/** Lets go of the models, a fifth of what a build of a very long article may hold; they are read again when they are needed. */
export function forgetModels(): void {
  models = null;
  language = null;
}

function theLanguage(): Language {
  language ??= languageOf(theModels());
  return language;
}

/**
 * One article, read: its words to a tree, the tree to mentions and to the claims that are sure enough to be drawn. A text that is not
 * English gives none, and a notice.
 */
export async function readArticle(article: Article): Promise<Reading> {
  // It stays so until the next article is read: what comes after reading a very long one takes as much.
  if (article.text.length > LONGEST_WHOLE) collectOften('long');
  else collectAsUsual();
  return await readAsItIs(article);
}

async function readAsItIs(article: Article): Promise<Reading> {
  const foreign = await foreignLanguage(article.text);
  if (foreign !== null) return unread(article, foreign);
  if (article.text.length > LONGEST_WHOLE) return await readInParts(article);
  return extract(article, theLanguage().analyze(article.text), 'sure');
}

/** A part in another language is left unread like other text that is no English prose. */
async function readInParts(article: Article): Promise<Reading> {
  const parts = new Parts(article.id);
  let start = 0;
  for (const part of partsIn(article)) {
    const reading = await readAsItIs(part);
    const notices = reading.notices.map((notice) => ({ ...notice, code: TEXT_UNREAD }));
    parts.add(reading.notices.some(({ code }) => code === NOT_ENGLISH) ? { ...reading, notices } : reading, start);
    start += part.text.length;
    // Lets signals in between two parts.
    await immediately();
  }
  return parts.reading();
}

/** For each part of each claim of an article, the rule or model that decided it. The article is read once more for this. */
export function decisionsIn(article: Article): ReadonlyMap<ClaimId, readonly Decision[]> {
  const made = partsIn(article).flatMap((part) => [
    ...decisions(part, theLanguage().analyze(part.text), 'sure').values(),
  ]);
  return new Map(made.map((one, number) => [`${article.id}#c${number}` as ClaimId, one]));
}

/** An article as it is read: whole, or in parts where it is very long. */
function partsIn(article: Article): Article[] {
  const { text } = article;
  if (text.length <= LONGEST_WHOLE) return [article];
  return partsOfText(text).map(({ start, end }) => ({ ...article, text: text.slice(start, end) }));
}

/** Parts of about a tenth of the longest text that is read whole: whole paragraphs, else whole sentences. */
export function partsOfText(text: string): Span[] {
  return partsOf(text, sentencesIn);
}

function unread(article: Article, code: string): Reading {
  const message = `the text seems to be in another language (${code}); English is the one that is read`;
  const notices = [{ code: NOT_ENGLISH, start: 0, end: article.text.length, message }];
  return { article: article.id, sentences: [], mentions: [], claims: [], notices };
}

/** Folders whose code and tables decide what a reading says. */
const READER_FOLDERS = ['language', 'extract', 'data', 'text', 'model'];

/** Names the program, tables and models that make readings: equal keys give equal readings of equal articles. */
export const readerKey = once(() => programKey(READER_FOLDERS.map((folder) => join(__dirname, folder))));

/** Names the program that makes resolutions, readings and all. */
export const resolverKey = once(() => sha256(`${readerKey()} ${programKey([join(__dirname, 'resolve')])}`));
