import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeOutputs } from '../../bench/accuracy-folders';
import { bareArticle, type Read } from '../../bench/accuracy-reader';
import { sketchReading } from './sketch';

/** A reader that finds one claim in "Kenya signed it ." and none elsewhere. */
const read: Read = (text) => {
  const claims = text.includes('signed')
    ? [{ predicate: ['signed'], lemma: 'sign', subject: 'Kenya', object: 'it' }]
    : [];
  return { article: bareArticle(text), reading: sketchReading(text, claims) };
};

let folder = '';
let said: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsgraph-test-'));
  said = [];
  vi.spyOn(console, 'error').mockImplementation((message: string) => {
    said.push(message);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function outputs(files: Record<string, readonly object[] | string>): Map<string, string[]> {
  const input = mkdtempSync(join(folder, 'in-'));
  const output = join(folder, 'out');
  for (const [name, lines] of Object.entries(files)) {
    const text = typeof lines === 'string' ? lines : lines.map((line) => JSON.stringify(line)).join('\n');
    writeFileSync(join(input, name), text);
  }
  writeOutputs(input, output, read);
  return new Map(
    readdirSync(output).map((name) => [name, readFileSync(join(output, name), 'utf8').trim().split('\n')]),
  );
}

const TWO = [
  { id: 'a', text: 'Kenya signed it .' },
  { id: 7, text: 'Nothing here .' },
];

describe('answers to a folder of inputs', () => {
  it('are written for the inputs that are there, under the names the scorers know', () => {
    const all = outputs({
      'benchie.jsonl': TWO,
      'carb.jsonl': TWO,
      'attribution.jsonl': TWO,
      'plover.jsonl': TWO,
      're3d.jsonl': TWO,
      'ontogum.jsonl': TWO,
      'meantime.jsonl': TWO,
      'fact_ANY.jsonl': TWO.map((one) => ({ ...one, targets: [[1, 2]] })),
    });
    expect([...all.keys()].sort()).toEqual([
      'attribution.jsonl',
      'carb.tsv',
      'edges.jsonl',
      'fact_ANY.jsonl',
      'facts.tsv',
      'meantime.jsonl',
      'ontogum.jsonl',
      'relations.jsonl',
      'said.jsonl',
    ]);
    for (const [name, lines] of all) if (name !== 'carb.tsv') expect(lines, name).toHaveLength(2);
  });

  it('skip what is absent and name what is unknown', () => {
    expect([...outputs({ 'plover.jsonl': TWO, 'other.txt': 'x' }).keys()]).toEqual(['edges.jsonl']);
    expect(said).toContain('not an input file, skipped: other.txt');
  });

  it('write facts as tab-separated words, and an id alone where there are none', () => {
    expect(outputs({ 'benchie.jsonl': TWO }).get('facts.tsv')).toEqual(['a\tKenya\tsigned\tit', '7']);
  });

  it('keep one line a target list, whatever is in it', () => {
    const lines = outputs({
      'fact_X.jsonl': [
        {
          id: 0,
          text: 'Kenya signed it .',
          targets: [
            [1, 2],
            [9, 12],
          ],
        },
        { id: 1, text: 'Nothing here .', targets: [] },
      ],
    }).get('fact_X.jsonl')!;
    expect(lines.map((line) => (JSON.parse(line) as { labels: number[] }).labels.length)).toEqual([2, 0]);
  });

  it('report a bad line by file and number, and read on', () => {
    const lines = outputs({ 'plover.jsonl': `{bad\n${JSON.stringify(TWO[0])}\n` }).get('edges.jsonl')!;
    expect(lines).toHaveLength(2);
    expect(said).toContain('plover.jsonl:1: not JSON');
  });
});
