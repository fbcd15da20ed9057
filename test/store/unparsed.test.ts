import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { readArticle } from '../../bench/scale-readings';
import { worldOf } from '../../bench/scale-world';
import { resolve } from '../../src/resolve';
import { asStored, commit, openStore } from '../../src/store';
import type { ManifestSegment } from '../../src/store/manifest';
import { lineOf, segmentOfLine, unparsedReader } from '../../src/store/unparsed';
import { by } from '../../src/text/compare';
import { folder } from '../support/folder';

const SIZE = 8;
const KINDS = ['entities', 'propositions', 'relations', 'judgements', 'matters', 'origins'] as const;
const segment = { name: 'x' } as ManifestSegment;

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
  const read = unparsedReader(kind)!;
  for (const record of records) {
    const line = JSON.stringify(record);
    const parse = vi.spyOn(JSON, 'parse');
    const kept = read(line, segment) as Record<string, unknown>;
    expect(parse).not.toHaveBeenCalled();
    for (const [name, value] of Object.entries(record)) expect(kept[name]).toEqual(value);
    expect(parse).toHaveBeenCalledTimes(1);
    parse.mockRestore();
    expect(lineOf(kept)).toBe(line);
    expect(segmentOfLine(kept)).toBe(segment);
  }
});

it('a line of another form is parsed at once', () => {
  const read = unparsedReader('propositions')!;
  fc.assert(
    fc.property(fc.constantFrom('a"b', 'a\\b', 'é', 'plain'), fc.boolean(), (id, turned) => {
      const record = turned ? { matter: 'w/1', id } : { id, matter: 'w/1' };
      const kept = read(JSON.stringify(record), segment);
      expect({ ...kept }).toEqual(record);
      expect(lineOf(kept) !== null).toBe(!turned && !/["\\]/.test(id));
    }),
  );
});

it('a store opened as lines gives the same records, and its commit has nothing to write', () => {
  const path = folder();
  commit(path, truth);
  const [lines, records] = [openStore(path, 'lines')!, openStore(path)!];
  for (const kind of KINDS) {
    const textOf = (record: object) => lineOf(record) ?? JSON.stringify(record);
    expect(lines.resolution[kind].map(lineOf)).not.toContain(null);
    expect(lines.resolution[kind].map(textOf).sort()).toEqual(records.resolution[kind].map(textOf).sort());
  }
  const resolution = asStored(structuredClone(truth.resolution), lines.resolution);
  expect(resolution.relations).toEqual(lines.resolution.relations);
  expect(commit(path, { ...lines, resolution })).toEqual({ root: lines.root, written: 0 });
  const [changed] = truth.resolution.relations.map((one) => ({ ...one, label: 'other words' }));
  const said = { ...truth.resolution, relations: [changed!, ...truth.resolution.relations.slice(1)] };
  expect(asStored(said, lines.resolution).relations[0]).toBe(changed);
  const [first, ...others] = resolution.relations;
  const without = { ...resolution, relations: others };
  commit(path, { ...lines, resolution: without });
  expect(openStore(path)!.resolution.relations).toEqual(
    records.resolution.relations.filter(({ id }) => id !== first!.id),
  );
});
