/** Our own articles which readers have marked: those of `bench/reading/own`, and `prose`, written only to be learned from. */
import { basename, join } from 'node:path';
import { ingest } from '../src/ingest';

const OWN = [join(__dirname, '../bench/reading/own'), join(__dirname, 'prose')];

/** The text of each, by the name of its file. */
export async function ownTexts(): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for await (const one of ingest(OWN, { skip: [] }))
    if ('article' in one && one.article.file !== null) texts.set(basename(one.article.file, '.md'), one.article.text);
  return texts;
}
