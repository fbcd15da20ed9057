import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { readingSchema } from '../../src/export/schema';
import { CORPUS } from '../support/corpus';
import { folder } from '../support/folder';
import { compiledMain, newsgraph, ROOT } from '../support/newsgraph';

const TEXT =
  'The United States would support a limited embargo. “Not true,” the minister’s aide said.\r\n\r\nNobody moved.';

it('gives one line for each line, in order, with the id that came in', async () => {
  const lines = [
    JSON.stringify({ id: 'x/1', text: TEXT, title: 'Not read', published: '2025-02-03' }),
    'not json',
    '',
    JSON.stringify({ id: 7, text: 'Farmers opposed the plan.' }),
    JSON.stringify({ id: 'no-text' }),
    JSON.stringify({ text: 'no id' }),
    JSON.stringify({ id: 'blank', text: '' }),
    JSON.stringify({ id: 'x/1', text: 'The same id again.' }),
  ];
  const ran = await newsgraph(['read'], { stdin: lines.join('\n') });
  const out = ran.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(ran.code).toBe(3);
  expect(out.map(({ article, line, error }) => [article, line, error?.code])).toEqual([
    ['x/1', undefined, undefined],
    [null, 2, 'json'],
    [null, 3, 'empty-line'],
    [7, undefined, undefined],
    ['no-text', 5, 'text'],
    [null, 6, 'id'],
    ['blank', undefined, undefined],
    ['x/1', undefined, undefined],
  ]);
  expect(out[0].claims.length).toBeGreaterThan(0);
  expect(out[0].claims[0].id).toMatch(/^x\/1#c\d+$/);
});

it('keeps every offset true to the text as it was given, and to its own schema', async () => {
  const texts = [
    TEXT,
    CORPUS['a.txt'],
    CORPUS['b.txt'],
    `\ufeff😀 ${TEXT}`,
    readFileSync(join(ROOT, 'articles', 'port-01-ledger-strike-vote.txt'), 'utf8'),
  ];
  const stdin = texts.map((text, n) => JSON.stringify({ id: String(n), text })).join('\n');
  const { stdout } = await newsgraph(['read'], { stdin });
  for (const [n, line] of stdout.trimEnd().split('\n').entries()) {
    const reading = readingSchema.parse(JSON.parse(line));
    const cut = ({ start, end }: { start: number; end: number }) => texts[n]!.slice(start, end);
    for (const mention of reading.mentions) expect(cut(mention)).toBe(mention.text);
    for (const claim of reading.claims) {
      for (const evidence of claim.evidence) expect(cut(evidence)).toBe(evidence.quote);
      for (const argument of [claim.subject, claim.object, ...claim.arguments])
        if (argument !== null) expect([cut(argument), cut(argument.core)]).toEqual([argument.text, argument.core.text]);
    }
  }
});

it('needs no line break at the end', async () => {
  const ran = await newsgraph(['read'], { stdin: JSON.stringify({ id: 'a', text: 'Farmers opposed the plan.' }) });
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  expect(ran.stdout.endsWith('\n')).toBe(true);
});

it('answers a line before the next one comes', async () => {
  const child = spawn(process.execPath, [compiledMain(), 'read'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  for (const id of ['a', 'b']) {
    child.stdin.write(`${JSON.stringify({ id, text: 'Farmers opposed the plan.' })}\n`);
    expect(JSON.parse((await answers.next()).value).article).toBe(id);
  }
  child.stdin.end();
  expect(await new Promise((done) => child.on('exit', done))).toBe(0);
});

it('does not read other languages, and says so in a notice', async () => {
  const text =
    'Le gouvernement a annoncé mardi qu’il ne soutiendrait pas le plan, selon deux responsables cités par le journal.';
  const { stdout, code } = await newsgraph(['read'], { stdin: JSON.stringify({ id: 'fr', text }) });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ article: 'fr', claims: [], notices: [{ code: 'not-english' }] });
});

it('reads a file, and names one that is not there', async () => {
  const root = folder({ 'in.jsonl': JSON.stringify({ id: 'a', text: 'Farmers opposed the plan.' }) });
  expect((await newsgraph(['read', 'in.jsonl'], { cwd: root })).code).toBe(0);
  const gone = await newsgraph(['read', 'gone.jsonl'], { cwd: root });
  expect(gone.code).toBe(2);
  expect(gone.stderr).toContain('gone.jsonl: cannot be opened (ENOENT)');
});
