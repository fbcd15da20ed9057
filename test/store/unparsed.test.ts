import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { readArticle } from '../../bench/scale-readings';
import { worldOf } from '../../bench/scale-world';
import { resolve } from '../../src/resolve';
import { commit, openStore } from '../../src/store';
import type { ManifestSegment } from '../../src/store/manifest';
import { lineOf, segmentOfLine, unparsedReader } from '../../src/store/unparsed';
import { by } from '../../src/text/compare';
import { folder } from '../support/folder';

const SIZE = 8;
const KINDS = ['entities', 'propositions', 'relations', 'judgements', 'matters', 'origins'] as const;
const segment = { name: 'x' } as ManifestSegment;

/** The record in a line that has others around it. */
function recordIn(kind: string, line: string): object {
  const bytes = Buffer.from(`${line}\n${line}\n`);
  const length = Buffer.byteLength(line);
  const text = (at: number, size: number) => bytes.toString('utf8', at, at + size);
  return unparsedReader(kind)!(bytes, length + 1, 2 * length + 1, { segment, text });
}

const world = worldOf(SIZE, 3);
const pairs = Array.from({ length: SIZE }, (_, n) => readArticle(world, n, SIZE, 3)).sort(
  by(({ article }) => article.id),
);
const truth = {
  articles: pairs.map(({ article }) => article),
  readings: pairs.map(({ reading }) => reading),
  resolution: resolve(pairs),
};

it.each(KINDS)('%s say what their lines say, part by part, and are parsed for no part of the head', (kind) => {
  const records: readonly object[] = truth.resolution[kind];
  expect(records.length).toBeGreaterThan(1);
  for (const record of records) {
    const line = JSON.stringify(record);
    const parse = vi.spyOn(JSON, 'parse');
    const kept = recordIn(kind, line) as Record<string, unknown>;
    expect(parse).not.toHaveBeenCalled();
    for (const [name, value] of Object.entries(record)) expect(kept[name]).toEqual(value);
    expect(parse).toHaveBeenCalledTimes(1);
    parse.mockRestore();
    expect(lineOf(kept)).toBe(line);
    expect(segmentOfLine(kept)).toBe(segment);
  }
});

it('a line of another form is parsed at once', () => {
  fc.assert(
    fc.property(fc.constantFrom('a"b', 'a\\b', 'é', 'plain'), fc.boolean(), (id, turned) => {
      const record = turned ? { matter: 'w/1', id } : { id, matter: 'w/1' };
      const kept = recordIn('propositions', JSON.stringify(record));
      expect({ ...kept }).toEqual(record);
      expect(lineOf(kept) !== null).toBe(!turned && !/["\\]/.test(id));
    }),
  );
});

it('a store opened as lines gives the same records, and its commit has nothing to write', () => {
  const path = folder();
  commit(path, truth);
  const [lines, records] = [openStore(path, 'lines')!, openStore(path)!];
  const textOf = (record: object) => lineOf(record) ?? JSON.stringify(record);
  for (const kind of KINDS) {
    expect(lines.resolution[kind].map(lineOf)).not.toContain(null);
    expect(lines.resolution[kind].map(textOf).sort()).toEqual(records.resolution[kind].map(textOf).sort());
  }
  expect(commit(path, lines)).toEqual({ root: lines.root, written: 0 });
  const [first, ...others] = lines.resolution.relations;
  commit(path, { ...lines, resolution: { ...lines.resolution, relations: others } });
  expect(openStore(path)!.resolution.relations).toEqual(
    records.resolution.relations.filter(({ id }) => id !== first!.id),
  );
});
