import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CORPUS } from '../support/corpus';
import { contents, folder } from '../support/folder';
import { compiledMain, newsgraph, runProcess } from '../support/newsgraph';

const live = (root: string) => contents(join(root, 'graph'), /^(?:derived|outcomes\.jsonl)/);
const rows = (root: string) =>
  readFileSync(join(root, 'graph', 'judgements.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

async function built(files: Readonly<Record<string, string>> = CORPUS): Promise<string> {
  const cwd = folder(files);
  expect((await newsgraph(['build', '.'], { cwd })).code).toBe(0);
  return cwd;
}

async function entities(cwd: string): Promise<string[]> {
  const { stdout } = await newsgraph(['export', 'json', '-o', '-'], { cwd });
  const { nodes } = JSON.parse(stdout) as { nodes: { key: string; attributes: { kind: string } }[] };
  return nodes.filter(({ attributes }) => attributes.kind === 'entity').map(({ key }) => key);
}

/** Two articles that share a last name and nothing else: the rules are unsure. */
const UNSURE = {
  'one.txt': 'Joe Marlow opposed the new harbor law on Monday. Joe Marlow met the fishermen in Arden.\n',
  'two.txt': 'Marlow praised the orchestra of Corin. The critics warned Marlow.\n',
  'three.txt': 'Peter Lindqvist opposed the new road law on Monday. Peter Lindqvist met the farmers in Belmont.\n',
  'four.txt': 'Lindqvist praised the museum of Brask. The painters warned Lindqvist.\n',
};

describe('newsgraph judge', () => {
  it('joins, parts, renames and retypes; each says what it did and survives a rebuild from nothing', async () => {
    const cwd = await built();
    const before = await entities(cwd);
    expect(before).toEqual(expect.arrayContaining(['person/ida-holm', 'place/brussels', 'place/oslo']));
    const run = (...args: string[]) => newsgraph(['judge', ...args, '--by', 'Ana'], { cwd });
    const joined = await run('same', 'Oslo', 'place/brussels', '--why', 'a test');
    expect(joined).toMatchObject({ code: 0, stdout: '' });
    expect(joined.stderr).toMatch(
      /^j\/[0-9a-f]{10} {2}in effect {2}\d{4}-\d\d-\d\d Ana: "Oslo" .+ is the same as "Brussels" .+ \(a test\)\n/,
    );
    expect((await run('rename', 'Ida Holm', 'Ida von Holm')).code).toBe(0);
    expect((await run('retype', 'place/brussels', 'organization')).code).toBe(0);
    const after = await entities(cwd);
    expect(after).not.toContain('place/oslo');
    expect(after).toEqual(expect.arrayContaining(['person/ida-von-holm', 'organization/brussels']));
    expect(rows(cwd).map(({ kind, by, why }) => [kind, by, why])).toEqual([
      ['same', 'Ana', 'a test'],
      ['rename', 'Ana', null],
      ['retype', 'Ana', null],
    ]);
    const fresh = folder({
      ...CORPUS,
      'graph/judgements.jsonl': readFileSync(join(cwd, 'graph', 'judgements.jsonl'), 'utf8'),
    });
    await newsgraph(['build', '.'], { cwd: fresh });
    expect(live(fresh)).toEqual(live(cwd));
  });

  it('undone, the graph is as it was, to the byte; and the order of judging and building does not matter', async () => {
    const cwd = await built();
    const before = live(cwd);
    await newsgraph(['judge', 'same', 'Oslo', 'Brussels'], { cwd });
    const { id } = rows(cwd)[0];
    await newsgraph(['remove', 'd.jsonl'], { cwd });
    expect((await newsgraph(['judge', 'list'], { cwd })).stdout).toContain('its words are gone');
    await newsgraph(['build', 'd.jsonl'], { cwd });
    expect(await entities(cwd)).not.toContain('place/oslo');
    expect((await newsgraph(['judge', 'undo', id], { cwd })).code).toBe(0);
    const after = live(cwd);
    const said = after.get('judgements.jsonl');
    after.delete('judgements.jsonl');
    expect(after).toEqual(before);
    const list = await newsgraph(['judge', 'list', '--json'], { cwd });
    expect(
      list.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).standing),
    ).toEqual(['undone', 'in effect']);
    // Undone already, as after a command that was killed: nothing is added, and it is no error.
    expect((await newsgraph(['judge', 'undo', id], { cwd })).code).toBe(0);
    expect(live(cwd).get('judgements.jsonl')).toEqual(said);
  });

  it('takes a rejected claim and its edges away, keeps its sentence for explain, and gives it back', async () => {
    const cwd = await built();
    const claims = async () =>
      (await newsgraph(['export', 'claims', '-o', '-'], { cwd })).stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
    const claim = (await claims()).find(
      ({ relation, proposition }) => relation === 'WOULD_SUPPORT' && proposition !== null,
    )!;
    const said = await newsgraph(['judge', 'reject', claim.id, '--why', 'misread', '--json'], { cwd });
    const { id } = JSON.parse(said.stdout);
    expect((await claims()).map((one) => one.id)).not.toContain(claim.id);
    const page = (await newsgraph(['explain', claim.id], { cwd })).stdout;
    expect(page).toContain('[would support]');
    expect(page).toContain(`rejected (${id}`);
    expect((await newsgraph(['explain', claim.article.id], { cwd })).stdout).toContain('(rejected)');
    await newsgraph(['judge', 'confirm', claim.id], { cwd });
    expect((await claims()).map((one) => one.id)).toContain(claim.id);
    expect((await newsgraph(['judge', 'list'], { cwd })).stdout).toMatch(/overruled.+\n.+in effect/);
  });

  it.each([
    ['an unknown entity', ['same', 'person/ida-hulm', 'Brussels'], 'closest: person/ida-holm'],
    ['an unknown claim', ['reject', 'nope#c1'], 'the graph has no claim "nope#c1"'],
    ['an unknown type', ['retype', 'Brussels', 'animal'], 'use one of person, place'],
    ['an unknown verb', ['merge', 'A', 'B'], '"merge" is no verb of judge; use one of same,'],
    ['too few words', ['same', 'Brussels'], 'takes 2 words, not 1'],
    ['one thing against itself', ['different', 'Brussels', 'place/brussels'], 'are one and the same mention'],
    ['an empty name', ['rename', 'Brussels', ' '], 'a name needs at least one letter'],
    ['an unknown judgement', ['undo', 'j/0000000000'], 'there is no judgement "j/0000000000"'],
  ])('%s: nothing is written, and the error says what to do', async (_, args, reason) => {
    const cwd = await built({ 'a.txt': CORPUS['a.txt'] });
    const before = live(cwd);
    const ran = await newsgraph(['judge', ...args], { cwd });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(reason);
    expect(ran.stderr).toMatch(/^error\[[a-z0-9-]+\]: .+\nnext: {2}.+\n$/);
    expect(live(cwd)).toEqual(before);
  });

  it('said twice is written once; a line changed by hand is found', async () => {
    const cwd = await built({ 'a.txt': CORPUS['a.txt'] });
    await newsgraph(['judge', 'rename', 'Brussels', 'Bruxelles'], { cwd });
    const again = await newsgraph(['judge', 'rename', 'Bruxelles', 'Bruxelles'], { cwd });
    expect(again.stderr).toContain('Said already');
    expect(rows(cwd)).toHaveLength(1);
    const file = join(cwd, 'graph', 'judgements.jsonl');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Bruxelles', 'Brüssel'));
    const ran = await newsgraph(['build', 'a.txt'], { cwd });
    expect(ran.code).toBe(5);
    expect(ran.stderr).toContain('line 1 was changed');
  });
});

describe('newsgraph review', () => {
  it('walks the unsure pairs on standard input and keeps the answers', async () => {
    const cwd = await built(UNSURE);
    const list = await newsgraph(['review', '--list', '--json'], { cwd });
    const pairs = list.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(pairs.map(({ left, right }) => [left.id, right.id].sort())).toEqual([
      ['person/joe-marlow', 'person/marlow'],
      ['person/lindqvist', 'person/peter-lindqvist'],
    ]);
    const ran = await newsgraph(['review', '--by', 'Ana'], { cwd, stdin: 'what\nd\nb\ns\nd\n' });
    expect(ran.code).toBe(0);
    expect(ran.stderr).toContain('[Joe Marlow] opposed the new harbor law');
    expect(ran.stderr).toContain('Answer s (same)');
    expect(rows(cwd).map(({ kind, by }) => [kind, by])).toEqual([
      ['same', 'Ana'],
      ['different', 'Ana'],
    ]);
    expect(await entities(cwd)).not.toContain('person/marlow');
    expect((await newsgraph(['review'], { cwd })).stderr).toContain('nothing to review');
    await newsgraph(['judge', 'undo', rows(cwd)[0].id], { cwd });
    await newsgraph(['review'], { cwd, stdin: 'd\n' });
    expect(await entities(cwd)).toContain('person/marlow');
    expect((await newsgraph(['review', '--list'], { cwd })).stdout).toBe('');
  });

  it('changes nothing where nothing is answered', async () => {
    const cwd = await built(UNSURE);
    const before = live(cwd);
    for (const stdin of ['', 'q\n', '\n'])
      expect((await newsgraph(['review'], { cwd, stdin })).stderr).toContain('nothing is changed');
    expect(live(cwd)).toEqual(before);
  });

  it('works on a terminal', async () => {
    const cwd = await built(UNSURE);
    const line = `${process.execPath} ${compiledMain()} review --by Ana`;
    const python = [
      'import os, pty, sys',
      'pid, fd = pty.fork()',
      'if pid == 0: os.execvp("sh", ["sh", "-c", sys.argv[1]])',
      'seen = b""',
      'while b"later? " not in seen: seen += os.read(fd, 4096)',
      'os.write(fd, b"s\\rq\\r")',
      'while True:',
      '  try: part = os.read(fd, 4096)',
      '  except OSError: break',
      '  if not part: break',
      '  seen += part',
      'sys.stdout.buffer.write(seen); sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))',
    ].join('\n');
    const ran = await runProcess('python3', ['-c', python, line], { cwd });
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('is the same as');
    expect(rows(cwd)).toMatchObject([{ kind: 'same', by: 'Ana' }]);
  });
});
