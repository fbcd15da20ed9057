/*
 * Names and quotes that attack whatever prints, stores or runs them. They must reach every page, file and database as plain text.
 */

/** Cores of attacks, each by the reader it is meant for. */
const CORES: readonly string[] = [
  // Pages
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '<iframe srcdoc="<script>parent.alert(1)</script>">',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '<a href="javascript:alert(1)">x</a>',
  '<style>*{display:none}</style>',
  '<!-- --><b>bold</b>',
  ']]><script>alert(1)</script>',
  '{{7*7}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template that must stay text
  '${7*7}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template that must stay text
  '`${process.exit()}`',
  '&lt;b&gt;&#x3C;i&#62;',
  // Cypher
  "' }) MATCH (m) DETACH DELETE m //",
  "'}) DETACH DELETE n WITH 1 AS x MATCH (n) //",
  'x` DETACH DELETE n //',
  '`]->() DELETE n //',
  '\\u0027}) DETACH DELETE n //',
  '\\\\u0027 RETURN 1 //',
  '\\u0060',
  "\\' OR 1=1 //",
  '\\',
  '\\\\',
  "'",
  "''",
  '"',
  '$rows',
  '$p',
  '/* */ // --',
  ':param x => 1',
  ':exit',
  ';\n:exit\n',
  ';\nMATCH (n) DETACH DELETE n;\n',
  "LOAD CSV FROM 'file:///etc/passwd' AS line",
  'CALL apoc.load.json("http://127.0.0.1/")',
  // Keys of objects
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
  // Characters
  'Ann\u202egnp.exe',
  '\u2066\u2067\u2068abc\u2069',
  'a\u200bb\u200cc\u200dd\u2060e\ufefff',
  'P\u0430ypal',
  'line\u2028separator\u2029end',
  'nul\u0000inside',
  'esc\u001b[31mred\u001b[0m',
  'bell\u0007 back\u0008 delete\u007f',
  'c1\u0085\u009b31m',
  'tab\tand\nnewline\r\nreturn',
  'combining e\u0301\u0302\u0303',
  '\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67',
  'half \ud83d pair',
  'other \udc69 half',
  '\ufffe\uffff',
  '\ue000|\ue001',
  '\u0130stanbul \u0131\u017f\ufb01',
  // Tables and shells
  '=1+1',
  '@SUM(A1)',
  '-2+3',
  '+44 20',
  '\uff1d1+1',
  'a,b;c|d\te',
  '$(reboot)',
  '`reboot`',
  '| reboot',
  '../../etc/passwd',
  '%s%n%x',
  '%00',
  'NULL',
  'null',
  'undefined',
  'NaN',
  'true',
  '-0',
  '1e999',
  '',
  ' ',
  '  leading and trailing  ',
];

/** The cores alone, in a sentence, and twice over: each different, at least 200. */
export const HOSTILE: readonly string[] = [
  ...new Set([...CORES, ...CORES.map((core) => `Ida ${core} Holm`), ...CORES.map((core) => `${core}${core}`)]),
];

/** More than 500, each of them and what comes of two side by side: for what is read back by programs of others. */
export const MANY_HOSTILE: readonly string[] = [
  ...new Set([
    ...HOSTILE,
    ...CORES.map((core, at) => `${core}${CORES[(at + 1) % CORES.length]}`),
    ...CORES.map((core, at) => `${CORES[(at + 7) % CORES.length]} & "${core}", <${core}>`),
    ...CORES.map((core) => `${core}\n${core.toUpperCase()}`),
    ...CORES.map((core) => `Æøå ${core} 東京 ${core} مرحبا`),
  ]),
];
