import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { build } from '../../src/pipeline';
import { projectAt } from '../../src/project';
import { sha256 } from '../../src/text/hash';
import { contents, folder, put } from '../support/folder';

/* What a resolution leaves for the next (graph/derived/resolution-notes) saves time and decides nothing. */

const ARTICLES = {
  'a.jsonl': line(
    'The Arden Post',
    'Norvia backed the dam on Monday. Marta Holm opposed the dam. Norvia bought two ferries.',
  ),
  'b.jsonl': line('The Harbor Herald', 'Norvia denied that it backed the dam. Selmar closed the bridge.'),
  'c.jsonl': line('The Calder Courier', 'Selmar sold the railway on Tuesday. Marta Holm praised Selmar.'),
};

function line(outlet: string, text: string): string {
  return `${JSON.stringify({ outlet, date: '2026-03-02', text })}\n`;
}

const live = (root: string) => contents(join(root, 'graph'), /^(?:derived|outcomes\.jsonl)/);
const notesOf = (root: string) => join(root, 'graph', 'derived', 'resolution-notes');

async function add(root: string, names: readonly string[]): Promise<void> {
  await build(
    names.map((name) => join(root, name)),
    { project: projectAt(root) },
  );
}

/** The store of two articles, then what befalls the notes, then the third article. */
async function grown(root: string, befall: (notes: string) => void): Promise<ReturnType<typeof live>> {
  for (const [name, text] of Object.entries(ARTICLES)) put(join(root, name), text);
  rmSync(join(root, 'graph'), { recursive: true, force: true });
  await add(root, ['a.jsonl', 'b.jsonl']);
  befall(notesOf(root));
  await add(root, ['c.jsonl']);
  return live(root);
}

/** Has each article say nothing, which would show in the graph. */
function silenced(notes: string): string {
  const silent = notes.replace(/"utterances":\[\[.*?\]\]/g, '"utterances":[]');
  expect(silent).not.toBe(notes);
  return silent;
}

it('whatever befalls them, the store is that of a build of all at once', async () => {
  const root = folder(ARTICLES);
  await add(root, Object.keys(ARTICLES));
  const whole = live(root);
  const text = (path: string) => readFileSync(path, 'utf8');
  const befallings: readonly ((path: string) => void)[] = [
    () => {},
    (path) => rmSync(path),
    (path) => writeFileSync(path, silenced(text(path))),
    (path) => writeFileSync(path, text(path).slice(0, -20)),
    (path) => writeFileSync(path, ''),
    (path) => writeFileSync(path, text(path).replace('"key":"', '"key":"0')),
  ];
  for (const befall of befallings) expect(await grown(root, befall)).toEqual(whole);
});

it('they are used: with a checksum that fits, what they say is believed', async () => {
  const root = folder(ARTICLES);
  await add(root, Object.keys(ARTICLES));
  const whole = live(root);
  const believed = await grown(root, (path) => {
    const lines = readFileSync(path, 'utf8').split('\n').slice(0, -2).join('\n');
    const silent = `${silenced(lines)}\n`;
    writeFileSync(path, `${silent}${sha256(silent)}\n`);
  });
  expect(believed).not.toEqual(whole);
});
