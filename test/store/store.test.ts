import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity, EntityId, Resolution } from '../../src/model';
import { commit, openStore, segmentsOf as segmentsMade, takeLock } from '../../src/store';
import { contents as everything, folder, put } from '../support/folder';
import { problem } from '../support/problem';
import { truthOf } from '../support/truth';

const LIMIT = 4;
const segmentsOf = (...from: Parameters<typeof segmentsMade>) => [...segmentsMade(...from)];
/** What a store promises: the kept generation before is no part of it. */
const contents = (root: string) => everything(root, /^derived/);
const numbers = fc.uniqueArray(fc.nat(5_000), { maxLength: 60 });

describe('the layout', () => {
  it('is a function of the set of articles, not of their order', () => {
    fc.assert(
      fc.property(numbers, (list) => {
        const reversed = segmentsOf(truthOf([...list].reverse()), LIMIT);
        expect(reversed).toEqual(segmentsOf(truthOf(list), LIMIT));
      }),
      { numRuns: 200 },
    );
  });

  it('holds every article once, and none of its segments is over the limit', () => {
    fc.assert(
      fc.property(numbers, (list) => {
        const segments = segmentsOf(truthOf(list), LIMIT).filter(({ kind }) => kind === 'articles');
        const lines = segments.flatMap(({ content }) =>
          [...content!]
            .join('')
            .split('\n')
            .filter((line) => line !== ''),
        );
        expect(lines.map((line) => JSON.parse(line).id).sort()).toEqual(
          truthOf(list)
            .articles.map(({ id }) => id)
            .sort(),
        );
        expect(segments.every(({ records }) => records <= LIMIT)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('changes one segment of a kind for a new article, and adds only its line there', () => {
    const before = segmentsOf(truthOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), 10);
    const after = segmentsOf(truthOf([1, 2, 3, 4, 5, 6, 7, 8, 9]), 10);
    const lines = (segments: typeof before) => segments.flatMap(({ content }) => [...content!].join('').split('\n'));
    const kept = new Set(lines(before));
    expect(lines(after).filter((line) => !kept.has(line))).toEqual([]);
    const big = truthOf(Array.from({ length: 300 }, (_, n) => n));
    const bigger = truthOf(Array.from({ length: 301 }, (_, n) => n));
    const names = new Set(segmentsOf(big, 16).map(({ name }) => name));
    const fresh = segmentsOf(bigger, 16).filter(({ name }) => !names.has(name));
    expect(fresh.map(({ kind }) => kind)).toEqual(['articles', 'readings']);
  });
});

describe('commit', () => {
  it('A then B, B then A, and both at once give the same bytes; without B it is A again', () => {
    const [first, second, third] = [folder(), folder(), folder()];
    commit(first, truthOf([1, 2, 3]), LIMIT);
    const afterA = contents(first);
    commit(first, truthOf([1, 2, 3, 4, 5, 6, 7]), LIMIT);
    commit(second, truthOf([7, 6, 5, 4]), LIMIT);
    commit(second, truthOf([4, 5, 6, 7, 1, 3, 2]), LIMIT);
    commit(third, truthOf([7, 1, 6, 2, 5, 3, 4]), LIMIT);
    expect(contents(second)).toEqual(contents(first));
    expect(contents(third)).toEqual(contents(first));
    commit(first, truthOf([3, 2, 1]), LIMIT);
    expect(contents(first)).toEqual(afterA);
  });

  it('over what was opened, with articles added, taken away and read anew, gives the bytes of a commit from nothing', () => {
    const many = fc.uniqueArray(fc.nat(5_000), { minLength: 5, maxLength: 25, size: 'max' });
    const edit = fc.record({ keep: fc.nat(20), add: many, anew: fc.boolean() });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 2, maxLength: 4 }), (edits) => {
        const [grown, whole] = [folder(), folder()];
        commit(grown, truthOf([]), LIMIT);
        for (const { keep, add, anew } of edits) {
          const { articles, readings, resolution } = openStore(grown)!;
          const fresh = truthOf(add.filter((n) => !articles.some(({ id }) => id === truthOf([n]).articles[0]!.id)));
          const changed = readings.map((one) =>
            anew ? { ...one, notices: [{ code: 'again', start: 0, end: 0, message: 'x' }] } : one,
          );
          const truth = {
            articles: [...articles.slice(0, keep), ...fresh.articles].sort((a, b) => (a.id < b.id ? -1 : 1)),
            readings: [...changed.slice(0, keep), ...fresh.readings].sort((a, b) => (a.article < b.article ? -1 : 1)),
            resolution: withEntities(resolution, add),
          };
          commit(grown, truth, LIMIT);
          commit(whole, structuredClone(truth), LIMIT);
          expect(contents(grown)).toEqual(contents(whole));
        }
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });

  /** Every third of the entities gone, the others as they were read, and new ones among them. */
  const withEntities = ({ entities, ...rest }: Resolution, numbers: readonly number[]): Resolution => {
    const fresh = numbers.map((n): Entity => {
      const name = `Arden ${n}`;
      return {
        id: `place/${n}` as EntityId,
        type: 'place',
        name,
        aliases: [],
        mentions: [],
        country: null,
        unnamed: false,
      };
    });
    const kept = entities.filter(({ id }, at) => at % 3 > 0 && fresh.every((one) => one.id !== id));
    return { ...rest, entities: [...fresh, ...kept] };
  };

  it('twice changes nothing: no file is written', () => {
    const root = folder();
    expect(commit(root, truthOf([1, 2]))).toMatchObject({ written: 3 });
    const times = () => [...contents(root).keys()].map((name) => statSync(join(root, name)).mtimeMs);
    const before = times();
    expect(commit(root, truthOf([2, 1]))).toMatchObject({ written: 0 });
    expect(times()).toEqual(before);
  });

  it('opens as it was committed', () => {
    const root = folder();
    commit(root, truthOf([3, 1, 2]));
    const stored = openStore(root);
    const articles = [...truthOf([1, 2, 3]).articles].sort((left, right) => (left.id < right.id ? -1 : 1));
    expect(stored?.articles).toEqual(articles);
    expect(openStore(folder())).toBeNull();
  });

  it('sweeps what a killed build left behind, and nothing else', () => {
    const root = folder({
      '.tmp-manifest.json-99999': 'half',
      'articles.0123456789abcdef.jsonl': 'orphan\n',
      'notes.txt': 'mine',
      'outcomes.jsonl': '{}\n',
    });
    put(join(root, 'manifest.json'), '');
    execFileSync('rm', [join(root, 'manifest.json'), join(root, 'articles.0123456789abcdef.jsonl')]);
    commit(root, truthOf([1]));
    put(join(root, 'articles.0123456789abcdef.jsonl'), 'orphan\n');
    commit(root, truthOf([1, 2]));
    const names = [...contents(root).keys()];
    expect(names).toContain('notes.txt');
    expect(names).toContain('outcomes.jsonl');
    expect(names.filter((name) => name.startsWith('.tmp-') || name.includes('0123456789abcdef'))).toEqual([]);
  });

  it('replaces a link, never what it points at', () => {
    const root = folder();
    const outside = folder({ 'precious.txt': 'precious' });
    commit(root, truthOf([1]));
    const content = readFileSync(join(root, 'manifest.json'));
    execFileSync('rm', [join(root, 'manifest.json')]);
    writeFileSync(join(outside, 'manifest.json'), content);
    symlinkSync(join(outside, 'manifest.json'), join(root, 'manifest.json'));
    commit(root, truthOf([1, 2]));
    expect(readFileSync(join(outside, 'manifest.json'))).toEqual(content);
    expect(openStore(root)?.articles).toHaveLength(2);
  });
});

describe('damage', () => {
  it('is found for every flipped byte and every truncation, and names the file', () => {
    const root = folder();
    commit(root, truthOf([1, 2]));
    for (const [name, content] of contents(root)) {
      const bytes = Buffer.from(content, 'latin1');
      for (let at = 0; at < bytes.length; at++) {
        const damaged = Buffer.from(bytes);
        damaged[at] = damaged[at]! ^ 1;
        writeFileSync(join(root, name), damaged);
        const found = problem(() => openStore(root));
        expect(['damaged', 'newer-format']).toContain(found.code);
        expect(found.exit).toBe(5);
        expect(found.file).toContain(root);
        truncateSync(join(root, name), at);
        expect(problem(() => openStore(root)).exit).toBe(5);
      }
      writeFileSync(join(root, name), bytes);
    }
    expect(openStore(root)).not.toBeNull();
  });

  it.each(['manifest', 'articles', 'readings'])('a missing %s file is damage, with advice', (start) => {
    const root = folder();
    commit(root, truthOf([1, 2]));
    const name = [...contents(root).keys()].find((key) => key.startsWith(start))!;
    execFileSync('rm', [join(root, name)]);
    const found = problem(() => openStore(root));
    expect(found).toMatchObject({ code: 'damaged', file: join(root, name) });
    expect(found.next).toContain('newsgraph repair');
  });

  it('a newer format is refused in words, whatever else has changed in it', () => {
    const root = folder({ 'manifest.json': '{"program":"newsgraph","format":99,"shards":{}}' });
    const found = problem(() => openStore(root));
    expect(found).toMatchObject({ code: 'newer-format', exit: 5 });
    expect(found.message).toContain('99');
    expect(found.next).toContain('Update newsgraph');
  });
});

describe('the lock', () => {
  it('keeps a second writer out, and says who holds it', () => {
    const root = folder();
    const release = takeLock(root);
    const found = problem(() => takeLock(root));
    expect(found).toMatchObject({ code: 'busy', exit: 4 });
    expect(found.message).toContain(String(process.pid));
    release();
    takeLock(root)();
    expect(contents(root).size).toBe(0);
  });

  it('of a dead process is taken over', async () => {
    const root = folder();
    const child = spawn(process.execPath, ['-e', '']);
    await new Promise((resolve) => child.on('exit', resolve));
    put(join(root, '.lock'), JSON.stringify({ pid: child.pid, host: hostname(), started: '1', token: 'x' }));
    takeLock(root)();
  });

  it('of a process id used again is taken over, where the system tells when a process began', () => {
    const root = folder();
    put(join(root, '.lock'), JSON.stringify({ pid: process.pid, host: hostname(), started: '1', token: 'x' }));
    if (process.platform === 'linux') takeLock(root)();
    else expect(problem(() => takeLock(root)).code).toBe('busy');
  });

  it('of another host is not', () => {
    const root = folder();
    put(join(root, '.lock'), JSON.stringify({ pid: 1, host: 'elsewhere', started: '1', token: 'x' }));
    expect(problem(() => takeLock(root)).next).toContain('.lock');
  });

  it('cut off by a power failure is taken over', () => {
    const root = folder({ '.lock': '{"pid": 12' });
    takeLock(root)();
  });

  it('needs a folder it can write to', () => {
    const root = folder({ graph: 'a file' });
    expect(problem(() => takeLock(join(root, 'graph')))).toMatchObject({ code: 'not-writable', exit: 2 });
    mkdirSync(join(root, 'free'));
    takeLock(join(root, 'free', 'graph'))();
    expect(existsSync(join(root, 'free', 'graph', '.lock'))).toBe(false);
  });
});
