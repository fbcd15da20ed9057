/** Turns the articles of the name-annotated newswire, which are rows of words, back into running text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const NO_SPACE_BEFORE = /^(?:[.,;:!?%)\]}”]|['’](?:s|re|ve|ll|d|m|t)?|n['’]t)$/i;
const NO_SPACE_AFTER = /^[([{“$£€#]$/;

/** One text an article, a blank line between paragraphs; the spaces are a good guess. */
export function newswireTexts(entities: string, part: 'train' | 'dev' = 'train'): string[] {
  const articles = readFileSync(join(entities, `worldwide-newswire-${part}.tsv`), 'utf8').split(/^# article.*$/m);
  return articles.slice(1).map((article) =>
    article
      .trim()
      .split(/\n\s*\n/)
      .map((rows) =>
        joined(rows.split('\n').flatMap((row) => (row.includes('\t') ? [row.slice(0, row.indexOf('\t'))] : []))),
      )
      .filter((paragraph) => paragraph !== '')
      .join('\n\n'),
  );
}

function joined(words: readonly string[]): string {
  let text = '';
  let open = false;
  words.forEach((word, n) => {
    const quote = word === '"';
    const glued =
      n === 0 ||
      NO_SPACE_BEFORE.test(word) ||
      NO_SPACE_AFTER.test(words[n - 1]) ||
      (quote && open) ||
      (words[n - 1] === '"' && open);
    text += glued ? word : ` ${word}`;
    if (quote) open = !open;
  });
  return text;
}
