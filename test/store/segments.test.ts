import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { FORMAT, type Manifest, makeManifest, manifestText, parseManifest } from '../../src/store/manifest';
import { keepPrevious, previousFolder } from '../../src/store/previous';
import {
  isSegmentName,
  type Kind,
  type Row,
  type Segment,
  type Standing,
  toSegments as segmentsOfRecords,
} from '../../src/store/segments';
import { checkedBytes, lineBytesIn, linesIn } from '../../src/store/segments-read';
import { folder } from '../support/folder';
import { problem } from '../support/problem';

const row = (key: string): Row => ({ key: () => key, order: key, record: { key } });
const rows = ['00a', '01b', '10c', 'f0d'].map(row);
/** Rows are the records here. */
const toSegments = (kind: Kind, records: readonly Row[], limit: number, standing?: Standing) => [
  ...segmentsOfRecords(kind, records, (one) => one, limit, standing),
];
const textOf = ({ content }: Segment) => [...content!].join('');
const filesOf = (segments: readonly Segment[]) => Object.fromEntries(segments.map((one) => [one.name, textOf(one)]));

describe('segments', () => {
  it('hold as many rows as they may, and are split by the next digit only above that', () => {
    expect(toSegments('entities', rows, 4).map(({ prefix }) => prefix)).toEqual(['']);
    expect(toSegments('entities', rows, 3).map(({ prefix, records }) => [prefix, records])).toEqual([
      ['0', 2],
      ['1', 1],
      ['f', 1],
    ]);
    expect(toSegments('entities', rows, 1).map(({ prefix }) => prefix)).toEqual(['00', '01', '1', 'f']);
    expect(toSegments('entities', [], 4)).toEqual([]);
  });

  it('hold more where keys are the same to the last digit', () => {
    expect(toSegments('entities', [row('ab'), row('ab'), row('ab')], 2)).toMatchObject([{ prefix: 'ab', records: 3 }]);
  });

  it('are lines in the order of their rows, in a file named by kind, prefix and content', () => {
    const [all] = toSegments('entities', [...rows].reverse(), 4);
    expect(linesIn(Buffer.from(textOf(all!))).map((line) => JSON.parse(line).key)).toEqual([
      '00a',
      '01b',
      '10c',
      'f0d',
    ]);
    expect(all!.name).toBe(`entities.${all!.sha256.slice(0, 16)}.jsonl`);
    const [, part] = toSegments('entities', rows, 3);
    expect(part!.name).toBe(`entities-1.${part!.sha256.slice(0, 16)}.jsonl`);
  });

  it('that stand already are not made again, and the rows of others keep the digits they are known by', () => {
    const [all] = toSegments('entities', rows, 4);
    expect(
      toSegments(
        'entities',
        rows,
        4,
        rows.map(() => all!),
      ),
    ).toEqual([{ ...all, content: null }]);
    const [zero, one, last] = toSegments('entities', rows, 3);
    const asked = vi.fn();
    const watched = [...rows, row('10e')].map(
      ({ order, record }): Row => ({ order, record, key: () => asked(order) ?? order }),
    );
    const standing = [zero!, zero!, one!, last!, null];
    expect(toSegments('entities', watched, 3, standing)).toMatchObject([
      { prefix: '0', content: null },
      { prefix: '1', records: 2, content: [expect.any(String)] },
      { prefix: 'f', content: null },
    ]);
    expect(asked).not.toHaveBeenCalledWith('f0d');
  });

  it.each([1, 2, 3, 4, 5, 9])('of at most %i rows are the same whatever stood before', (limit) => {
    const keys = fc.uniqueArray(fc.stringMatching(/^[0-2]{3}$/), { maxLength: 12 });
    const names = (segments: readonly Segment[]) => segments.map(({ name, records }) => [name, records]);
    fc.assert(
      fc.property(keys, keys, (before, now) => {
        const all = new Map([...before, ...now].map((key) => [key, row(key)]));
        const of = (some: readonly string[]) => some.map((key) => all.get(key)!);
        const stood = toSegments('entities', of(before), limit);
        const blocks = stood.map(({ content: _, ...known }) => known);
        const standing = now.map((key) =>
          before.includes(key) ? blocks.find(({ prefix }) => key.startsWith(prefix))! : null,
        );
        expect(names(toSegments('entities', of(now), limit, standing))).toEqual(
          names(toSegments('entities', of(now), limit)),
        );
      }),
    );
  });

  it.each([
    ['entities.0123456789abcdef.jsonl', true],
    ['entities-0af.0123456789abcdef.jsonl', true],
    ['Entities.0123456789abcdef.jsonl', false],
    ['my-entities.0123456789abcdef.jsonl', false],
    ['0entities.0123456789abcdef.jsonl', false],
    ['entities.0123456789abcdef.jsonl~', false],
    ['entities.0123456789abcde.jsonl', false],
    ['entities-.0123456789abcdef.jsonl', false],
    ['judgements.jsonl', false],
  ])('%s may be the name of one: %s', (name, may) => expect(isSegmentName(name)).toBe(may));

  it('are read line by line, as texts and as bytes', () => {
    const bytes = Buffer.from('a\n\né\n');
    expect(linesIn(bytes)).toEqual(['a', '', 'é']);
    expect(lineBytesIn(bytes).map(String)).toEqual(['a', '', 'é']);
    expect(lineBytesIn(Buffer.from('\na\n')).map(String)).toEqual(['', 'a']);
    expect(lineBytesIn(Buffer.alloc(0))).toEqual([]);
  });

  it('are held against their checksum', () => {
    const segments = toSegments('entities', rows, 4);
    const [listed] = makeManifest(segments).segments;
    const file = listed!.name;
    expect(checkedBytes(folder(filesOf(segments)), listed!).toString()).toBe(textOf(segments[0]!));
    const none = folder();
    expect(problem(() => checkedBytes(none, listed!))).toMatchObject({ code: 'damaged', file: join(none, file) });
    expect(problem(() => checkedBytes(none, listed!)).message).toContain('is missing');
    const changed = folder({ [file]: textOf(segments[0]!).replace('00a', '00b') });
    expect(problem(() => checkedBytes(changed, listed!)).message).toContain('does not match its SHA-256');
  });
});

describe('a manifest', () => {
  const manifest = makeManifest(toSegments('entities', rows, 3));
  const refused = (text: string) => problem(() => parseManifest(text, 'a/manifest.json'));

  it('says what program and format it is of, and comes back as it was', () => {
    expect(manifest).toMatchObject({ program: 'newsgraph', format: FORMAT });
    expect(parseManifest(manifestText(manifest), 'file')).toEqual(manifest);
    expect(JSON.parse(manifestText(manifest))).toEqual(manifest);
    const empty = makeManifest([]);
    expect(parseManifest(manifestText(empty), 'file')).toEqual(empty);
    expect(manifestText(empty)).toContain('"segments": []');
  });

  it('has a line for each segment', () => {
    const lines = manifestText(manifest).split('\n');
    for (const { name } of manifest.segments) expect(lines.filter((line) => line.includes(name))).toHaveLength(1);
  });

  it.each<[string, string, (text: string) => string]>([
    ['that is cut off', 'is not valid JSON', (text) => text.slice(0, -9)],
    ['that is null', 'does not have the form of a manifest', () => 'null'],
    ['of another program', 'does not have the form', (text) => text.replace('newsgraph', 'other')],
    ['whose format is no number', 'does not have the form', (text) => text.replace('"format": 1', '"format": "99"')],
    ['with another count', 'does not match its own root hash', (text) => text.replace('"records":2', '"records":3')],
    ['written otherwise', 'does not match its own root hash', (text) => `${text}\n`],
  ])('%s is damage: %s', (_, message, change) => {
    const found = refused(change(manifestText(manifest)));
    expect(found).toMatchObject({ code: 'damaged', file: 'a/manifest.json' });
    expect(found.message).toContain(message);
  });

  it('says in which part its form is wrong', () => {
    expect(refused(manifestText(manifest).replace('"records":2', '"records":-2')).message).toContain(
      '(segments.0.records: ',
    );
  });

  it('of a newer format is no damage, whatever its form', () => {
    const found = refused(`{"format": ${FORMAT + 1}}`);
    expect(found).toMatchObject({ code: 'newer-format', file: 'a/manifest.json' });
    expect(found.message).toContain(`is in format ${FORMAT + 1}; this program knows formats up to ${FORMAT}`);
  });
});

describe('the generation before', () => {
  it('is what the present one does without, and nothing older', () => {
    const generations = [rows.slice(0, 2), rows.slice(0, 3), rows].map((some) => toSegments('entities', some, 2));
    const [first, second, third] = generations.map(makeManifest) as [Manifest, Manifest, Manifest];
    const root = folder(Object.assign({}, ...generations.map(filesOf)));
    const names = ({ segments }: Manifest, { segments: live }: Manifest) =>
      segments.map(({ name }) => name).filter((name) => !live.some((one) => one.name === name));
    for (const [last, next] of [
      [first, second],
      [second, third],
    ] as const) {
      keepPrevious(root, last, next);
      expect(readdirSync(previousFolder(root)).sort()).toEqual([...names(last, next), 'manifest.json'].sort());
      for (const { name } of next.segments) expect(readdirSync(root)).toContain(name);
    }
  });
});
