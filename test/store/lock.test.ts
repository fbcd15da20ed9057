import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { takeLock } from '../../src/store';
import { onCall, systemError } from '../support/failing-call';
import { folder } from '../support/folder';
import { problem } from '../support/problem';

/** Above every id that a system gives. */
const GONE = 2 ** 30;
const held = (holder: Readonly<Record<string, unknown>>) => JSON.stringify({ host: hostname(), token: 'x', ...holder });
const lockOf = (root: string) => readFileSync(join(root, '.lock'), 'utf8');

/** Takes the lock and gives it back: while it is held nothing else lies in the folder, and afterwards nothing at all. */
function takeAndRelease(root: string): void {
  const release = takeLock(root);
  expect(readdirSync(root)).toEqual(['.lock']);
  expect(JSON.parse(lockOf(root))).toMatchObject({ pid: process.pid, host: hostname() });
  release();
  expect(readdirSync(root)).toEqual([]);
}

describe('a lock is taken over', () => {
  it.each([
    ['of a process that is gone', held({ pid: GONE, started: null })],
    ['with no process id', held({})],
    ['with a process id that is no number', held({ pid: String(process.pid) })],
    ['with no host', JSON.stringify({ pid: process.pid, token: 'x' })],
    ['that is no JSON', '{"pid": 1'],
    ['that is empty', ''],
  ])('%s', (_, content) => takeAndRelease(folder({ '.lock': content })));

  it('that this process could not remove when it was done', () => {
    const root = folder();
    const release = takeLock(root);
    const broken = onCall('unlinkSync', () => {
      throw systemError('EIO');
    });
    expect(problem(release).code).toBe('disk-failed');
    broken();
    expect(readdirSync(root)).toEqual(['.lock']);
    takeAndRelease(root);
  });

  it('that stands though the disk failed right behind it', () => {
    const root = folder();
    let failing = false;
    const broken = onCall('unlinkSync', (paths, real) => {
      if (failing) throw systemError('EIO');
      real(...paths);
    });
    onCall('linkSync', (paths, real) => {
      real(...paths);
      failing = true;
    });
    expect(problem(() => takeLock(root)).code).toBe('disk-failed');
    expect(readdirSync(root)).toContain('.lock');
    broken();
    takeAndRelease(root);
  });
});

describe('a lock is respected', () => {
  it('of a running process whose start nobody wrote down', () => {
    const root = folder({ '.lock': held({ pid: process.pid }) });
    const found = problem(() => takeLock(root));
    expect(found).toMatchObject({ code: 'busy', file: join(root, '.lock') });
    expect(found.message).toContain(`process ${process.pid} on ${hostname()} since 20`);
    expect(found.next).not.toContain('.lock');
  });

  it('of a running process that belongs to another user', () => {
    const root = folder({ '.lock': held({ pid: GONE }) });
    const kill = vi.spyOn(process, 'kill').mockImplementation(() => {
      throw systemError('EPERM');
    });
    const found = problem(() => takeLock(root));
    kill.mockRestore();
    expect(found.code).toBe('busy');
    expect(lockOf(root)).toBe(held({ pid: GONE }));
  });

  it('of another machine, whose processes nobody here can see; only a person may remove it', () => {
    const root = folder({ '.lock': held({ pid: GONE, host: 'elsewhere' }) });
    const found = problem(() => takeLock(root));
    expect(found.message).toContain('on elsewhere');
    expect(found.next).toContain(join(root, '.lock'));
  });

  it('that another process took between the look at a dead one and its removal', () => {
    const root = folder({ '.lock': held({ pid: GONE }) });
    const theirs = held({ pid: process.pid });
    onCall('renameSync', (paths, real) => {
      writeFileSync(join(root, '.lock'), theirs);
      real(...paths);
    });
    expect(problem(() => takeLock(root)).code).toBe('busy');
    expect(lockOf(root)).toBe(theirs);
    expect(readdirSync(root)).toEqual(['.lock']);
  });

  it('that comes and goes too quickly to be read', () => {
    const root = folder();
    onCall('linkSync', () => {
      throw systemError('EEXIST');
    });
    const found = problem(() => takeLock(root));
    expect(found).toMatchObject({ code: 'busy', file: join(root, '.lock') });
    expect(found.message).toContain('another process is writing');
  });
});

describe('a lock is released', () => {
  it('only by who holds it: one that is somebody else’s by now stays', () => {
    const root = folder();
    const release = takeLock(root);
    writeFileSync(join(root, '.lock'), 'theirs');
    release();
    expect(lockOf(root)).toBe('theirs');
  });

  it('without complaint where it is gone', () => {
    const root = folder();
    const release = takeLock(root);
    rmSync(join(root, '.lock'));
    release();
    release();
    expect(readdirSync(root)).toEqual([]);
  });

  it('at the end of the process, which keeps no memory of a lock given back before', () => {
    const root = folder();
    const before = process.listeners('exit');
    takeLock(root);
    const added = process.listeners('exit').filter((listener) => !before.includes(listener));
    expect(added).toHaveLength(1);
    added[0]!(0);
    expect(readdirSync(root)).toEqual([]);
    expect(process.listeners('exit')).toEqual(before);
  });
});

describe('the holder', () => {
  it.runIf(process.platform === 'linux')('is written down with the start of its process, in ticks since boot', () => {
    const root = folder();
    const release = takeLock(root);
    const { started } = JSON.parse(lockOf(root)) as { started: string };
    release();
    const ticksPerSecond = 100;
    // Whole seconds apart at most: threads of one process were all started later than it.
    expect(Math.abs(Number(started) / ticksPerSecond - (uptime() - process.uptime()))).toBeLessThan(60);
  });

  it('of two holdings of one process differs, so that one is never taken for the other', () => {
    const root = folder();
    const contents = [1, 2].map(() => {
      const release = takeLock(root);
      const content = lockOf(root);
      release();
      return content;
    });
    expect(contents[0]).not.toBe(contents[1]);
  });
});
