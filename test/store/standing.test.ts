import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { resolve } from '../../src/resolve';
import { commit, openStore } from '../../src/store';
import type { ManifestSegment } from '../../src/store/manifest';
import { standingAmong } from '../../src/store/standing';
import { articleOf } from '../resolve/pair';
import { folder } from '../support/folder';

const nothing = () => null;

/** Segments that hold these records. */
const writtenAs = (segments: readonly (readonly object[])[]) =>
  segments.map((records, at) => ({
    segment: { name: `${at}` } as ManifestSegment,
    bytes: () => Buffer.from(records.map((record) => `${JSON.stringify(record)}\n`).join('')),
  }));

it('what is written as before stands in its segment, and what is new or written otherwise in none', () => {
  const record = fc.record({ id: fc.constantFrom('a', 'b', 'ü', 'a"'), name: fc.string({ maxLength: 3 }) });
  const lists = fc.array(fc.array(record, { maxLength: 5 }), { maxLength: 4 });
  fc.assert(
    fc.property(lists, fc.array(record, { maxLength: 12 }), (segments, records) => {
      const distinct = [...new Map(records.map((one) => [JSON.stringify(one), one])).values()];
      const found = standingAmong(distinct, writtenAs(segments), nothing);
      const home = (one: object) =>
        segments.findIndex((some) => some.some((known) => JSON.stringify(known) === JSON.stringify(one)));
      expect(found.map((segment) => (segment === null ? -1 : Number(segment.name)))).toEqual(distinct.map(home));
    }),
  );
});

it('the same parts in another order are other bytes, and what was read from a segment is not compared', () => {
  const written = writtenAs([[{ id: 'a', name: 'b' }]]);
  expect(standingAmong([{ name: 'b', id: 'a' }], written, nothing)).toEqual([null]);
  const [{ segment }] = written as [(typeof written)[0]];
  const bytes = vi.fn();
  expect(standingAmong([{ id: 'a', name: 'c' }], [{ segment, bytes }], () => segment)).toEqual([segment]);
  expect(bytes).not.toHaveBeenCalled();
});

it('a commit of equal records writes nothing, and of one that is other no more than its segment', () => {
  const phrases = ['person: Joe Marlow', 'person: [President] Marlow', "unit*: {Peru}'s military", 'place: Peru'];
  const pairs = [articleOf('a', phrases), articleOf('b', phrases)];
  const truth = {
    articles: pairs.map(({ article }) => article),
    readings: pairs.map(({ reading }) => reading),
    resolution: resolve(pairs),
  };
  const path = folder();
  const { root } = commit(path, truth);
  const stored = openStore(path)!;
  expect(commit(path, { ...stored, resolution: structuredClone(truth.resolution) })).toEqual({ root, written: 0 });
  const [first, ...others] = structuredClone(truth.resolution.entities);
  const entities = [{ ...first!, name: 'Somebody else' }, ...others];
  expect(commit(path, { ...stored, resolution: { ...truth.resolution, entities } }).written).toBe(2);
  expect(openStore(path)!.resolution.entities).toEqual(entities);
});
