import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { difference } from '../../src/commands/diff';
import { disputes } from '../../src/commands/disputes';
import { sources } from '../../src/commands/sources';
import { stancePoints } from '../../src/commands/stance';
import { timeline } from '../../src/commands/timeline';
import { EVENT_COLUMNS, events } from '../../src/export/events';
import { tieEdges } from '../../src/graph';
import { build, type Opened, openProject, resolutionUntil } from '../../src/pipeline';
import { type Project, projectAt } from '../../src/project';
import { parseCsv } from '../../src/text/csv';
import { put } from '../support/folder';
import { newsgraph } from '../support/newsgraph';

/** A report, two who cite it, and a denial. */
const ARTICLES = {
  'a.txt':
    'Outlet: The Quarry Post\nPublished: 2025-03-03\n\nAldgate Bank will buy Ferro Trust, two lawyers told The Quarry Post on Monday.\n',
  'b.txt':
    'Outlet: Lakeside Gazette\nPublished: 2025-03-04\n\nAldgate Bank will buy Ferro Trust, The Quarry Post reported.\n',
  'c.txt':
    'Outlet: Morning Echo\nPublished: 2025-03-05\n\nAldgate Bank will buy Ferro Trust, the Lakeside Gazette reported.\n',
  'd.txt':
    'Outlet: Capital Standard\nPublished: 2025-03-06\n\nAldgate Bank will not buy Ferro Trust, Ines Moreau said on Thursday.\n\nMayor Ruth Castellano condemned Ferro Trust.\n',
} as const;

let home: string;
let project: Project;
let opened: Opened;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'newsgraph-test-'));
  for (const [name, content] of Object.entries(ARTICLES)) put(join(home, 'articles', name), content);
  project = projectAt(home);
  await build([join(home, 'articles')], { project });
  opened = openProject(project);
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('sources', () => {
  it('tells outlets, origins and voices of what several articles tell', () => {
    const text = sources(opened, undefined, false).join('\n');
    expect(text).toContain('told by 4 outlets: Capital Standard, Lakeside Gazette, Morning Echo, The Quarry Post');
    expect(text).toContain('affirmed: 1 origin, 1 voice');
    expect(text).toMatch(/Morning Echo, 2025-03-05: cites Lakeside Gazette "reported"/);
    expect(text).toContain('denied: 1 origin, 1 voice');
  });

  it.each(['Aldgate Bank', 'buy  ferro'])('finds it by %s', (what) => {
    const [row] = sources(opened, what, true).map((line) => JSON.parse(line));
    expect(row.voices).toEqual({ affirmed: [1, 1], denied: [1, 1] });
    expect(row.origins.map(({ name, side }: { name: string; side: string }) => [side, name]).sort()).toEqual([
      ['affirmed', 'The Quarry Post'],
      ['denied', 'Ines Moreau'],
    ]);
    expect(sources(opened, row.id, true)).toHaveLength(1);
    expect(sources(opened, row.propositions[0].id, true)).toHaveLength(1);
  });

  it('names what it does not find', () => {
    expect(() => sources(opened, 'Nowhere', false)).toThrow(/nothing that several articles tell/);
  });
});

it('disputes shows both sides in their words', () => {
  const text = disputes(opened, 'Ferro Trust', false).join('\n');
  expect(text).toContain('contradiction');
  expect(text).toContain('Aldgate Bank will not buy Ferro Trust, Ines Moreau said on Thursday.');
  expect(text).toContain('Aldgate Bank will buy Ferro Trust, two lawyers told The Quarry Post on Monday.');
  expect(text).toContain('  Ines Moreau: Aldgate Bank will not buy Ferro Trust');
  expect(text).toContain('  against two lawyers: Aldgate Bank will buy Ferro Trust');
  expect(disputes(opened, 'Ruth Castellano', false)).toEqual(['Nothing is disputed.']);
});

it('disputes are edges from claim to claim', () => {
  const ties = tieEdges(opened.graph()).filter(({ tie }) => tie.kind === 'disputes');
  expect(ties.map(({ source, target }) => [source, target])).toEqual(
    opened.resolution.disputes.map(({ claim, against }) => [claim, against]),
  );
  expect(ties.length).toBeGreaterThan(0);
});

it('stance gives points in order of time, and no score to what is denied', () => {
  const points = stancePoints(opened, 'Ruth Castellano', 'Ferro Trust');
  expect(points).toMatchObject([{ day: '2025-03-06', category: 'ACCUSE', score: -3, relation: 'CONDEMNED' }]);
  expect(points[0]!.quote).toBe('Mayor Ruth Castellano condemned Ferro Trust.');
  expect(stancePoints(opened).filter(({ polarity, score }) => polarity !== 'affirmed' && score !== null)).toEqual([]);
  expect(() => stancePoints(opened, 'Nobody')).toThrow(/no entity/);
});

it('timeline gives propositions in order of time', () => {
  const rows = timeline(opened, 'Ferro Trust');
  expect(rows.map(({ day }) => day)).toEqual([...rows.map(({ day }) => day)].sort());
  expect(rows[0]).toMatchObject({
    day: '2025-03-03',
    placed: false,
    outlets: expect.arrayContaining(['Morning Echo']),
  });
});

describe('diff', () => {
  const until = (day: string) => resolutionUntil(project, day);

  it('tells what is new, gone and changed from day to day', () => {
    const [early, late] = [until('2025-03-05'), until('2025-03-06')];
    const { changed, newDisputes, gone } = difference(early, late);
    expect(changed.map(({ before, after }) => [before.denied.length, after.denied.length])).toEqual([[0, 1]]);
    expect(newDisputes.length).toBeGreaterThan(0);
    expect(gone).toEqual([]);
    const back = difference(late, early);
    expect(back.gone).toEqual(difference(early, late).new);
    expect(back.goneDisputes).toEqual(newDisputes);
  });

  it('finds nothing between equals', () => {
    const none = { new: [], gone: [], changed: [], newDisputes: [], goneDisputes: [] };
    expect(difference(until('2025-03-06'), opened.resolution)).toEqual(none);
  });
});

it('export events writes a row for each affirmed claim with a category, under the columns of POLECAT', () => {
  const { readings, resolution } = opened;
  const text = [...events({ graph: opened.graph(), readings, resolution })].join('');
  const [head, ...rows] = parseCsv(text).map(({ cells }) => cells);
  expect(head).toEqual(EVENT_COLUMNS.map(({ name }) => name));
  expect(head!.slice(0, 8).join()).toBe(
    'Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,Actor Name',
  );
  const column = (name: string) => rows.map((cells) => cells[head!.indexOf(name)]);
  const condemned = column('Relation').indexOf('CONDEMNED');
  const cell = (name: string) => column(name)[condemned];
  expect([
    cell('Event Type'),
    cell('Actor Name'),
    cell('Recipient Name'),
    cell('Event Date'),
    cell('Intensity'),
  ]).toEqual(['ACCUSE', 'Ruth Castellano', 'Ferro Trust', '2025-03-06', '-3']);
  expect(new Set(column('Polarity'))).toEqual(new Set(['affirmed']));
  for (const id of column('Claim ID')) expect(opened.graph().hasNode(id)).toBe(true);
});

it('the commands print, and name what they cannot use', async () => {
  const run = (...args: string[]) => newsgraph(['--project', home, ...args]);
  const printed = await run('sources', '--json');
  expect(printed.code).toBe(0);
  expect(JSON.parse(printed.stdout.split('\n')[0]!)).toHaveProperty('circles');
  expect((await run('diff', '2025-03-04', '.')).stdout).toMatch(/new, 0 gone/);
  const wrong = await run('diff', 'yesterday', '2025-03-04');
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('neither a day nor the folder')]);
  expect((await run('export', 'events', '-o', '-')).stdout).toContain('"Event ID"');
});
