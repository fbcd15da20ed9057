/**
 * Trees of news that readers have set right: `news-trees.tsv.gz`. A row is a sentence, and none of its words: the text (the number of an article
 * of the newswire, `dev-` before those of its second part, or the name of one of our own in `bench/reading/own`), where its first word starts, whether the sentence is learned
 * from or only measured on, and of each word "length:UPOS|XPOS:head:relation" ("COLON" is the tag ":"), where nothing but blanks stands between two words.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { normalForm } from '../src/language/normal-form';
import { newswireTexts } from './newswire-text';
import { ownTexts } from './own-texts';

export type TreePart = 'learn' | 'test';

interface TreeRow {
  readonly text: string;
  readonly start: number;
  readonly part: TreePart;
  readonly words: string;
}

const TABLE = join(__dirname, 'news-trees.tsv.gz');

export function treeRows(): TreeRow[] {
  return gunzipSync(readFileSync(TABLE))
    .toString('utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => {
      const [text, start, part, words] = row.split('\t');
      return { text: text!, start: Number(start), part: part as TreePart, words: words! };
    });
}

/** The sentences of one part in CoNLL-U. @param entities the folder of the newswire; without it, our own alone */
export async function newsTrees(entities: string | null, part: TreePart): Promise<string> {
  const own = await ownTexts();
  const [wire, dev] = entities === null ? [[], []] : [newswireTexts(entities, 'train'), newswireTexts(entities, 'dev')];
  return treeRows()
    .filter((row) => row.part === part)
    .flatMap((row) => {
      const isDev = row.text.startsWith('dev-');
      const number = isDev ? row.text.slice(4) : row.text;
      const isWire = /^\d+$/.test(number);
      if (isWire && entities === null) return [];
      const text = isWire ? (isDev ? dev : wire)[Number(number)] : own.get(row.text);
      if (text === undefined) throw new Error(`${TABLE}: there is no text "${row.text}"`);
      return [sentenceOf(row, text)];
    })
    .join('');
}

function sentenceOf({ text: name, start, words }: TreeRow, text: string): string {
  let at = start;
  const rows = words.split(' ').map((word, n) => {
    const [length, tags, head, ...relation] = word.split(':');
    while (/\s/.test(text[at] ?? '')) at++;
    const form = normalForm(text.slice(at, at + Number(length)));
    at += Number(length);
    const [upos, xpos] = tags!.replace('COLON', ':').split('|');
    return `${n + 1}\t${form}\t_\t${upos}\t${xpos}\t_\t${head}\t${relation.join(':')}\t_\t_\n`;
  });
  return `# sent_id = ${name}/${start}\n${rows.join('')}\n`;
}
