import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS } from '../../src/export/flat';
import { QueryError, schemaOf, translate } from '../../src/query';
import { UNSUPPORTED } from '../../src/query/unsupported';
import { CORPUS } from './corpus';

/** One way to go wrong: what a person types, in a folder that was made for it. */
export interface ErrorPath {
  readonly name: string;
  readonly args: readonly string[];
  /** Whether a graph lies in the folder; built from one short article. */
  readonly built?: boolean;
  /** Files put into the folder (after the build); null takes one away, and `*` is the first file with such a name. */
  readonly files?: Readonly<Record<string, string | null>>;
  /** What is done to a file of the store: its text to another text. */
  readonly change?: readonly [file: string, edit: (text: string) => string];
  readonly env?: Readonly<Record<string, string>>;
}

const NEEDS_GRAPH: readonly (readonly string[])[] = [
  ['stats'],
  ['check'],
  ['repair'],
  ['export', 'gexf'],
  ['export', 'neo4j', '--uri', 'bolt://127.0.0.1:1', '--password-file', 'password'],
  ['explain', 'x'],
  ['judge', 'same', 'a', 'b'],
  ['judge', 'list'],
  ['review'],
  ['remove', 'a.txt'],
  ['sources'],
  ['disputes'],
  ['stance'],
  ['timeline'],
  ['diff', '2025-01-01', '2025-02-01'],
  ['import', 'x.gexf'],
  ['query', 'MATCH (n) RETURN n'],
];

const USAGE: readonly (readonly string[])[] = [
  ['frobnicate'],
  ['stats', '--frob'],
  ['build'],
  ['build', '--fetch-port', '8080', 'a.txt'],
  ['build', '--fetch', '--fetch-port', 'x', 'https://ledger.example/'],
  ['remove'],
  ['explain'],
  ['explain', 'a', 'b'],
  ['export', 'pdf'],
  ['export', 'csv', '--table', 'x'],
  ['export', 'gexf', '--quotes', 'some'],
  ['export', 'gexf', '--graph', 'half'],
  ['schema', 'nonsense'],
  ['import', 'x.gexf', '--format', 'dot'],
  ['query', 'MATCH (n) RETURN n', '--format', 'xml'],
  ['query', 'MATCH (n) RETURN n', '--param', 'nothing'],
  ['view', '--port', 'x'],
  ['view', '--port', '70000'],
  ['read', 'missing.jsonl'],
];

const ON_A_GRAPH: readonly (readonly string[])[] = [
  ['export', 'csv', '-o', 'file.txt/x'],
  ['export', 'csv', '-o', '-', '--table', 'nodes', '--quotes', 'x'],
  ['export', 'obsidian', '-o', '-'],
  ['export', 'neo4j-csv', '-o', '-'],
  ['export', 'gexf', '-o', 'file.txt/graph.gexf'],
  ['export', 'neo4j'],
  ['export', 'neo4j', '--uri', 'nonsense'],
  ['export', 'neo4j', '--uri', 'ftp://localhost'],
  ['export', 'neo4j', '--uri', 'bolt://ana:secret-word@localhost'],
  ['export', 'neo4j', '--uri', 'bolt://127.0.0.1:1', '--password-file', 'missing'],
  ['export', 'neo4j', '--uri', 'bolt://127.0.0.1:1', '--password-file', 'password'],
  ['explain', 'r/0'],
  ['explain', 'Nobody At All'],
  ['stance', 'Nobody At All'],
  ['timeline', 'Nobody At All'],
  ['disputes', 'Nobody At All'],
  ['sources', 'Nobody At All'],
  ['judge', 'frobnicate', 'x'],
  ['judge', 'same', 'Ida Holm'],
  ['judge', 'list', 'x'],
  ['judge', 'same', 'Ida Holm', 'Nobody At All'],
  ['judge', 'different', 'Ida Holm', 'Ida Holm'],
  ['judge', 'rename', 'Ida Holm', ' '],
  ['judge', 'retype', 'Ida Holm', 'spaceship'],
  ['judge', 'reject', '0000000000000000#c1'],
  ['judge', 'undo', 'j/0000000000'],
  ['diff', 'yesterday', '2025-02-01'],
  ['diff', '2025-02-01', 'nowhere'],
  ['query'],
  ['query', 'no-such-query'],
  ['query', 'MATCH (n) RETURN n', '--file', 'x.cypher'],
  ['query', '--file', 'missing.cypher'],
  ['query', 'MATCH (n) RETURN n', '--params', 'missing.json'],
  ['query', 'MATCH (n) RETURN n', '--params', 'list.json'],
  ['query', 'MATCH (n) RETURN n § 2'],
  ['query', 'MATCH (n) RETURN n', '--uri', 'nonsense'],
  ['import', 'missing.gexf'],
  ['import', 'file.txt'],
  ['import', 'folder.gexf'],
  ['example'],
  ['read', 'folder.gexf'],
];

const XML = '<?xml version="1.0" encoding="UTF-8"?>';

const IMPORTS: Readonly<Record<string, string>> = {
  'empty.gexf': `${XML}<html/>`,
  'empty.graphml': `${XML}<html/>`,
  'broken.json': '{"nodes": [',
  'other.json': '{"a": 1}',
  'cut.gexf': `${XML}<gexf><graph><nodes>`,
  'crossed.gexf': `${XML}<gexf><graph></gexf></graph>`,
  'entities.gexf': `${XML}<!DOCTYPE gexf [<!ENTITY a "b">]><gexf/>`,
  'latin.gexf': '<?xml version="1.0" encoding="ISO-8859-1"?><gexf/>',
  'deep.gexf': `${XML}${'<gexf>'.repeat(2_000)}`,
};

/** Files of the store, changed: what the program says of each. */
const DAMAGED: readonly Omit<ErrorPath, 'args'>[] = [
  { name: 'the manifest is no JSON', change: ['manifest.json', (text) => text.slice(1)] },
  { name: 'the manifest has another form', change: ['manifest.json', (text) => text.replace('"root"', '"rot"')] },
  {
    name: 'the manifest says something else',
    change: ['manifest.json', (text) => text.replace('"records":1', '"records":2')],
  },
  {
    name: 'the manifest is of a later format',
    change: ['manifest.json', (text) => text.replace('"format": ', '"format": 9')],
  },
  {
    name: 'the graph is of an earlier format',
    files: {
      'graph/manifest.json': readFileSync(join(__dirname, '..', 'store', 'format-0', 'manifest.json'), 'utf8'),
    },
  },
  { name: 'the manifest is gone', files: { 'graph/manifest.json': null } },
  { name: 'a segment is gone', files: { 'graph/articles*': null } },
  { name: 'a segment was changed', change: ['articles*', (text) => text.replace('Brussels', 'Brussals')] },
  { name: 'the graph is a file', files: { graph: 'x' } },
];

/** What people said, and their own lists, changed by hand; each stops the next build. */
const BY_HAND: readonly Omit<ErrorPath, 'args'>[] = [
  { name: 'a judgement is no JSON', files: { 'graph/judgements.jsonl': '{\n' } },
  { name: 'a judgement has another form', files: { 'graph/judgements.jsonl': '{"id":"j/0"}\n' } },
  {
    name: 'a judgement was changed',
    files: {
      'graph/judgements.jsonl':
        '{"id":"j/0000000000","kind":"undo","of":"j/1111111111","by":"Ana","why":null,"when":"2026-01-01T00:00:00.000Z"}\n',
    },
  },
  { name: 'an alias without a name', files: { 'aliases.csv': 'the Strip\n' } },
  { name: 'an alias of a type that is none', files: { 'aliases.csv': 'the Strip,Gaza,planet\n' } },
  {
    name: 'another process writes',
    files: { 'graph/.lock': '{"pid":4242,"host":"elsewhere.example","started":null,"token":"x"}' },
  },
];

export const STORY = CORPUS['a.txt'];

/** Whether we refuse a query ourselves, before any engine is started. */
function isRefused(cypher: string): boolean {
  try {
    translate(cypher, schemaOf(KINDS));
    return false;
  } catch (error) {
    return error instanceof QueryError;
  }
}

/** Every way to go wrong that a command line and a folder can bring about. */
export const ERROR_PATHS: readonly ErrorPath[] = [
  ...USAGE.map((args): ErrorPath => ({ name: args.join(' '), args })),
  ...NEEDS_GRAPH.map(
    (args): ErrorPath => ({ name: `${args.join(' ')} (no graph)`, args, files: { password: 'x', 'x.gexf': XML } }),
  ),
  ...ON_A_GRAPH.map(
    (args): ErrorPath => ({
      name: args.join(' '),
      args,
      built: true,
      files: { password: 'x', 'list.json': '[1]', 'file.txt': 'x', 'folder.gexf/x': '', 'x.cypher': '' },
    }),
  ),
  ...Object.values(UNSUPPORTED)
    .filter(({ example }) => isRefused(example))
    .map(
      ({ construct, example }): ErrorPath => ({
        name: `a query with ${construct}`,
        args: ['query', example],
        built: true,
      }),
    ),
  ...Object.entries(IMPORTS).map(
    ([file, text]): ErrorPath => ({
      name: `import ${file}`,
      args: ['import', file],
      built: true,
      files: { [file]: text },
    }),
  ),
  ...DAMAGED.map((path): ErrorPath => ({ ...path, args: ['stats'], built: true })),
  ...BY_HAND.map((path): ErrorPath => ({ ...path, args: ['build', 'a.txt'], built: true })),
  {
    name: 'handwork is no JSON',
    args: ['export', 'gexf'],
    built: true,
    files: { 'graph/handwork.jsonl': '{\n' },
  },
  {
    name: 'handwork has another form',
    args: ['export', 'gexf'],
    built: true,
    files: { 'graph/handwork.jsonl': '{"id":1}\n' },
  },
  {
    name: 'the list of fetched pages is no JSON',
    args: ['build', 'https://ledger.example/a'],
    built: true,
    files: { 'graph/fetched/pages.jsonl': '{\n' },
  },
  {
    name: 'the list of fetched pages has another form',
    args: ['build', 'https://ledger.example/a'],
    built: true,
    files: { 'graph/fetched/pages.jsonl': '{"url":"https://ledger.example/a"}\n' },
  },
  { name: 'the project is a file', args: ['build', 'a.txt', '--project', 'a.txt'], files: { 'a.txt': STORY } },
  { name: 'the exports are a file', args: ['export', 'gexf'], built: true, files: { exports: 'x' } },
];
