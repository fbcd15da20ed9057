import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { explainClaim } from '../../src/commands/explanations';
import { sources } from '../../src/commands/sources';
import { build, type Opened, openProject } from '../../src/pipeline';
import { projectAt } from '../../src/project';
import { put } from '../support/folder';

/** One deed in the words of two newsrooms. */
const ARTICLES = {
  'a.txt': 'Outlet: Orsk Mirror\nPublished: 2025-05-02\n\nThieves stole a silver bell from Orsk Abbey.\n',
  'b.txt': 'Outlet: Sport Post\nPublished: 2025-05-03\n\nCrooks have nicked a silver bell from Orsk Abbey.\n',
} as const;

let home: string;
let opened: Opened;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'newsgraph-test-'));
  for (const [name, content] of Object.entries(ARTICLES)) put(join(home, 'articles', name), content);
  await build([join(home, 'articles')], { project: projectAt(home) });
  opened = openProject(projectAt(home));
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

it('sources says by which claims two articles are told of one matter, how likely that is, and what spoke for and against it', () => {
  const text = sources(opened, undefined, false).join('\n');
  expect(text).toMatch(/ {2}joined: likely one deed, 0\.\d\d {3}k\//);
  expect(text).toMatch(/ {4}"Thieves stole a silver bell" \(Orsk Mirror, 2025-05-02, [0-9a-f]+#c\d+\)/);
  expect(text).toMatch(/ {4}"Crooks nicked a silver bell" \(Sport Post, 2025-05-03, [0-9a-f]+#c\d+\)/);
  expect(text).toMatch(/ {4}for it: [a-z ]+ \d\.\d\d, /);
  expect(text).toMatch(/ {4}against it: constant -\d\.\d\d, /);
});

it('and as JSON the join as it is stored', () => {
  const rows = sources(opened, undefined, true).map((line) => JSON.parse(line));
  expect(rows.flatMap(({ joins }) => joins)).toEqual(opened.resolution.joins);
  expect(opened.resolution.joins).toHaveLength(1);
});

it('says of nearly the same words that they are the reason', async () => {
  const root = mkdtempSync(join(home, 'kin-'));
  for (const ship of ['the frigate', 'an old minesweeper'])
    put(
      join(root, 'articles', `${ship}.txt`),
      `Outlet: ${ship}\nPublished: 2025-05-02\n\nNorland navy chief Ida Holm ordered ${ship} to leave the harbour of Velden before the storm reached the western coast.\n`,
    );
  await build([join(root, 'articles')], { project: projectAt(root) });
  const text = sources(openProject(projectAt(root)), undefined, false).join('\n');
  expect(text).toMatch(
    / {2}joined: both tell it of one agent in nearly the same words {3}k\/\w+\n {4}"Norland navy chief Ida Holm ordered/,
  );
});

it('explain says it of each of the two claims', () => {
  const [{ claims }] = opened.resolution.joins as [Opened['resolution']['joins'][number]];
  for (const [at, claim] of claims.entries()) {
    const found = opened.readings.flatMap((reading) => reading.claims).find(({ id }) => id === claim)!;
    const text = explainClaim(opened, found, []).join('\n');
    expect(text).toContain('joined to');
    expect(text).toContain(claims[1 - at]);
    expect(text).toContain('against it: constant');
  }
});
