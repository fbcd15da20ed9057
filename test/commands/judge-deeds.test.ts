import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contents, folder } from '../support/folder';
import { newsgraph } from '../support/newsgraph';

/* What people say of the deeds that claims tell, by the command, in a store. */

const ARTICLES = {
  'a.txt': 'Outlet: Orsk Mirror\nPublished: 2025-05-02\n\nThieves stole a silver bell from Orsk Abbey.\n',
  'b.txt': 'Outlet: Sport Post\nPublished: 2025-05-03\n\nCrooks have nicked a silver bell from Orsk Abbey.\n',
  'c.txt': 'Outlet: Radio Tarn\nPublished: 2025-05-04\n\nIvo Lund has lost the relic of Velden, a monk said.\n',
} as const;

const live = (root: string) => contents(join(root, 'graph'), /^(?:derived|outcomes\.jsonl|judgements\.jsonl)/);
const said = (root: string) => readFileSync(join(root, 'graph', 'judgements.jsonl'), 'utf8');
const rows = (text: string) =>
  text
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

async function built(...names: readonly string[]): Promise<string> {
  const cwd = folder(ARTICLES);
  expect((await newsgraph(['build', ...names], { cwd })).code).toBe(0);
  return cwd;
}

/** The first claim of each article, in order of the outlets. */
async function claims(cwd: string): Promise<[string, string, string]> {
  const { stdout } = await newsgraph(['export', 'claims', '-o', '-'], { cwd });
  const first = (outlet: string) =>
    rows(stdout).find(({ article, form }) => article.outlet === outlet && form === 'clause')!.id as string;
  return [first('Orsk Mirror'), first('Sport Post'), first('Radio Tarn')];
}

const matters = async (cwd: string) =>
  rows((await newsgraph(['sources', '--json'], { cwd })).stdout.replace(/^Nothing is told.*\n/, ''));

describe('newsgraph judge, of two claims', () => {
  it('different: what the measure joined is parted, in this build and in one from nothing; undone it is as it was', async () => {
    const cwd = await built('.');
    const before = live(cwd);
    const [a, b] = await claims(cwd);
    expect(await matters(cwd)).toHaveLength(1);
    const ran = await newsgraph(['judge', 'different', a, b, '--by', 'Ana', '--why', 'two bells'], { cwd });
    expect(ran).toMatchObject({ code: 0, stdout: '' });
    expect(ran.stderr).toMatch(
      /^j\/[0-9a-f]{10} {2}in effect {2}\S+ Ana: "\w+.*" \(.+\) tells another deed than ".*\w+" \(.+\) \(two bells\)\n/,
    );
    expect(await matters(cwd)).toEqual([]);
    expect((await newsgraph(['explain', a], { cwd })).stdout).not.toContain('joined to');
    const fresh = folder({ ...ARTICLES, 'graph/judgements.jsonl': said(cwd) });
    await newsgraph(['build', '.'], { cwd: fresh });
    expect(live(fresh)).toEqual(live(cwd));
    const [{ id }] = rows(said(cwd));
    expect((await newsgraph(['judge', 'undo', id], { cwd })).code).toBe(0);
    expect(live(cwd)).toEqual(before);
  });

  it('same: they are told as one, with who says so and why where the join is shown', async () => {
    const cwd = await built('.');
    const before = live(cwd);
    const [a, , c] = await claims(cwd);
    const ran = await newsgraph(['judge', 'same', c, a, '--by', 'Ana', '--why', 'one relic', '--json'], { cwd });
    expect(ran.code).toBe(0);
    const { id, kind } = JSON.parse(ran.stdout);
    expect(kind).toBe('same-deed');
    const [matter] = await matters(cwd);
    expect(matter.articles).toHaveLength(3);
    const reason = `Ana says they are one deed (one relic), ${id}`;
    expect((await newsgraph(['sources'], { cwd })).stdout).toContain(`  joined: ${reason}   k/`);
    expect((await newsgraph(['explain', c], { cwd })).stdout).toContain(`joined to  ${reason}: "Thieves stole`);
    expect((await newsgraph(['judge', 'list'], { cwd })).stdout).toMatch(/in effect.+tells the same deed as/);
    expect((await newsgraph(['check'], { cwd })).code).toBe(0);
    await newsgraph(['judge', 'undo', id], { cwd });
    expect(live(cwd)).toEqual(before);
  });

  it('rests while an article is away, and holds when it comes back, to the byte', async () => {
    const cwd = await built('.');
    const [a, b, c] = await claims(cwd);
    await newsgraph(['judge', 'different', a, b], { cwd });
    await newsgraph(['judge', 'same', b, c], { cwd });
    const whole = live(cwd);
    await newsgraph(['remove', 'b.txt'], { cwd });
    const list = await newsgraph(['judge', 'list', '--json'], { cwd });
    expect(rows(list.stdout).map(({ standing }) => standing)).toEqual(['its words are gone', 'its words are gone']);
    const without = folder({ ...ARTICLES, 'graph/judgements.jsonl': said(cwd) });
    await newsgraph(['build', 'a.txt', 'c.txt'], { cwd: without });
    expect(live(without)).toEqual(live(cwd));
    await newsgraph(['build', 'b.txt'], { cwd });
    expect(live(cwd)).toEqual(whole);
    await newsgraph(['build', 'b.txt'], { cwd: without });
    expect(live(without)).toEqual(whole);
  });

  it('said twice, in whatever order, is written once; the last word counts', async () => {
    const cwd = await built('.');
    const [a, b] = await claims(cwd);
    await newsgraph(['judge', 'different', a, b], { cwd });
    expect((await newsgraph(['judge', 'different', b, a], { cwd })).stderr).toContain('Said already');
    expect(rows(said(cwd))).toHaveLength(1);
    await newsgraph(['judge', 'same', a, b], { cwd });
    expect((await newsgraph(['judge', 'list'], { cwd })).stdout).toMatch(/overruled.+\n.+in effect/);
    expect(await matters(cwd)).toHaveLength(1);
  });

  it.each<[string, readonly string[], string]>([
    [
      'a claim and an entity',
      ['different', 'A', 'Orsk Abbey'],
      'takes two claims or two entities, and "Orsk Abbey" is no claim',
    ],
    ['one claim', ['different', 'A', 'A'], 'are one and the same claim'],
    ['a claim that is not there', ['same', 'A', 'nope#c1'], 'the graph has no claim "nope#c1"'],
  ])('%s: nothing is written, and the error says what to do', async (_, words, reason) => {
    const cwd = await built('.');
    const before = live(cwd);
    const [a] = await claims(cwd);
    const ran = await newsgraph(['judge', ...words.map((word) => (word === 'A' ? a : word))], { cwd });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(reason);
    expect(ran.stderr).toMatch(/^error\[[a-z0-9-]+\]: .+\nnext: {2}.+\n$/);
    expect(live(cwd)).toEqual(before);
    expect(() => said(cwd)).toThrow();
  });

  it('says why two claims cannot be one: one was rejected, or they say the opposite', async () => {
    const opposite = (verb: string, outlet: string) =>
      `Outlet: ${outlet}\nPublished: 2025-05-02\n\nNorland ${verb} the Orsk dam.\n`;
    const cwd = folder({ 'a.txt': opposite('supports', 'Orsk Mirror'), 'b.txt': opposite('opposes', 'Sport Post') });
    await newsgraph(['build', '.'], { cwd });
    const { stdout } = await newsgraph(['export', 'claims', '-o', '-'], { cwd });
    const [a, b] = rows(stdout).map(({ id }) => id as string);
    const opposed = await newsgraph(['judge', 'same', a!, b!], { cwd });
    expect([opposed.code, opposed.stderr]).toEqual([2, expect.stringContaining('what they say is opposite')]);
    await newsgraph(['judge', 'reject', a!], { cwd });
    const rejected = await newsgraph(['judge', 'same', a!, b!], { cwd });
    expect([rejected.code, rejected.stderr]).toEqual([2, expect.stringContaining('somebody rejected it (j/')]);
  });
});
