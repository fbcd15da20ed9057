/** The newswire in the program's own sentences and tokens, for a teacher to parse. */
import { normalForm } from '../src/language/normal-form';
import { segment } from '../src/language/segment';
import { newswireTexts } from './newswire-text';

/** Shorter ones are datelines and list items. */
const LEAST_WORDS = 4;

/** CoNLL-U with two columns: number and word. An article is a document. */
export function newswireWords(entities: string, part: 'train' | 'dev'): string {
  return newswireTexts(entities, part)
    .map((text, at) => `# newdoc id = ${part}-${at + 1}\n${sentencesOf(text).map(rowsOf).join('')}`)
    .join('');
}

function sentencesOf(text: string): string[][] {
  return segment(text)
    .segments.map(({ tokens }) => tokens.map(({ start, end }) => normalForm(text.slice(start, end))))
    .filter((words) => words.length >= LEAST_WORDS);
}

const rowsOf = (words: readonly string[]): string => `${words.map((word, at) => `${at + 1}\t${word}`).join('\n')}\n\n`;
