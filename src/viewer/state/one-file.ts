import type { PageData } from '../page-data';

/*
 * The page with its script, style, icon and data in one file, to mail around: it opens from disk and asks nobody for anything. Its content
 * policy names its own script and style by their hashes, so that nothing else runs, whatever stands in the data. The command writes it, and
 * the page itself does of what it shows.
 */

export interface PageSources {
  readonly script: string;
  readonly style: string;
  /** As SVG. */
  readonly icon: string;
}

/** Sources as they can stand inside HTML, to be hashed; those of such a file are what they are. */
export function inHtml({ script, style, icon }: PageSources): PageSources {
  return { script: safeScript(script), style: style.replace(/<\/(style)/gi, '<\\/$1'), icon };
}

/** SHA-256 of script and style as `inHtml` gives them, in base64. */
export interface Hashes {
  readonly script: string;
  readonly style: string;
}

/** The file, in pieces. `sources` are as `inHtml` gives them. */
export function oneFile({ script, style, icon }: PageSources, hashes: Hashes, data: PageData): string[] {
  return [
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(hashes)}">\n`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n',
    '<meta name="color-scheme" content="light dark">\n<title>newsgraph</title>\n',
    `<link rel="icon" href="${ICON}${encodeURIComponent(icon)}">\n<style>${style}</style>\n</head>\n<body>\n<div id="page"></div>\n`,
    '<noscript>This page draws with JavaScript. `newsgraph export` writes the same graph for other programs.</noscript>\n',
    '<script type="application/json" id="graph">',
    jsonForHtml(data),
    '</script>\n<script type="module">',
    script,
    '</script>\n</body>\n</html>\n',
  ];
}

/** What the address of an icon inside the file begins with. */
export const ICON = 'data:image/svg+xml,';

function policyOf({ script, style }: Hashes): string {
  return [
    "default-src 'none'",
    `script-src 'sha256-${script}'`,
    `style-src 'sha256-${style}'`,
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
