/** The newswire in the program's own sentences and tokens, for a teacher to parse. */
import { normalForm } from '../src/language/normal-form';
import { segment } from '../src/language/segment';
import { newswireTexts } from './newswire-text';

/** Shorter ones are datelines and list items. */
const LEAST_WORDS = 4;

/** One article in so many is taken for the linear models: about four words of news for five of the treebanks. */
const EVERY = 2;

/** CoNLL-U with two columns: number and word. An article is a document; one in `every` is taken. */
export function newswireWords(entities: string, part: 'train' | 'dev', every: number = EVERY): string {
  return newswireTexts(entities, part)
    .map((text, at) => `# newdoc id = ${part}-${at + 1}\n${sentencesOf(text).map(rowsOf).join('')}`)
    .filter((_, at) => at % every === 0)
    .join('');
}

function sentencesOf(text: string): string[][] {
  return segment(text)
    .segments.map(({ tokens }) => tokens.map(({ start, end }) => normalForm(text.slice(start, end))))
    .filter((words) => words.length >= LEAST_WORDS);
}

const rowsOf = (words: readonly string[]): string => `${words.map((word, at) => `${at + 1}\t${word}`).join('\n')}\n\n`;
