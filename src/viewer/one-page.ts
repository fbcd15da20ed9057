import { createHash } from 'node:crypto';
import { Problem } from '../text/problem';
import type { Asset } from './assets';
import type { PageData } from './page-data';
import { inHtml, oneFile } from './state/one-file';

/** The page in one file, in pieces, from the built page's files. */
export function onePage(files: ReadonlyMap<string, Asset>, data: PageData): string[] {
  const sources = inHtml({
    script: textOf(files, '/page.js'),
    style: textOf(files, '/page.css'),
    icon: textOf(files, '/icon.svg'),
  });
  return oneFile(sources, { script: hashOf(sources.script), style: hashOf(sources.style) }, data);
}

function textOf(files: ReadonlyMap<string, Asset>, path: string): string {
  const file = files.get(path);
  if (file === undefined)
    throw new Problem('page-not-built', `the page is not whole: ${path} is missing`, { file: path });
  return file.bytes.toString('utf8');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64');
}
