import { createHash } from 'node:crypto';
import { Problem } from '../text/problem';
import type { Asset } from './assets';
import type { PageData } from './page-data';

/*
 * The page with its script, style, icon and data in one file, to mail around: it opens from disk and asks nobody for anything. Its content
 * policy names its own script and style by their hashes, so that nothing else runs, whatever stands in the data.
 */

/** The file, in pieces. */
export function onePage(files: ReadonlyMap<string, Asset>, data: PageData): string[] {
  const script = safeScript(textOf(files, '/page.js'));
  const style = textOf(files, '/page.css').replace(/<\/(style)/gi, '<\\/$1');
  const icon = `data:image/svg+xml,${encodeURIComponent(textOf(files, '/icon.svg'))}`;
  return [
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(script, style)}">\n`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n',
    '<meta name="color-scheme" content="light dark">\n<title>newsgraph</title>\n',
    `<link rel="icon" href="${icon}">\n<style>${style}</style>\n</head>\n<body>\n<div id="page"></div>\n`,
    '<noscript>This page draws with JavaScript. `newsgraph export` writes the same graph for other programs.</noscript>\n',
    '<script type="application/json" id="graph">',
    jsonForHtml(data),
    '</script>\n<script type="module">',
    script,
    '</script>\n</body>\n</html>\n',
  ];
}

function textOf(files: ReadonlyMap<string, Asset>, path: string): string {
  const file = files.get(path);
  if (file === undefined)
    throw new Problem('page-not-built', `the page is not whole: ${path} is missing`, { file: path });
  return file.bytes.toString('utf8');
}

function policyOf(script: string, style: string): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** In a script `<` before these would end it, or begin a comment; inside its strings and patterns `\x3c` is the same letter. */
function safeScript(script: string): string {
  return script.replace(/<(?=\/script|script|!--)/gi, '\\x3c');
}

/** JSON that no parser of HTML or JavaScript takes for anything else. */
export function jsonForHtml(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
