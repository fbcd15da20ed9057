import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import {
  appendLines,
  copyFile,
  createExclusive,
  listFolder,
  makeFolder,
  modified,
  moveFile,
  readBytes,
  removeEmptyFolder,
  sweepTemporary,
  syncFolder,
  unlinkIfThere,
  writeWhole,
} from '../../src/store/disk';
import { usingBytesIn } from '../../src/store/open-files';
import { onCall, systemError } from '../support/failing-call';
import { folder } from '../support/folder';
import { problem } from '../support/problem';

const onLinux = it.runIf(process.platform === 'linux');
/** Above every id that a system gives. */
const GONE = 2 ** 30;

function thrown(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

const text = (path: string) => readFileSync(path, 'utf8');
const openFiles = () => readdirSync('/proc/self/fd').length;

describe('reading', () => {
  it('reads a part of a file again, and names the file that has become shorter', () => {
    const path = join(folder(), 'segment');
    writeWhole(path, ['one two']);
    const textIn = (file: string, at: number, length: number) => usingBytesIn(file, at, length, (bytes) => `${bytes}`);
    expect(textIn(path, 4, 3)).toBe('two');
    expect(problem(() => textIn(path, 4, 9))).toMatchObject({ file: path });
    expect(problem(() => textIn(`${path}s`, 0, 1))).toMatchObject({ code: 'damaged', file: `${path}s` });
  });

  it('finds nothing where there is no file, or a file where a folder must be', () => {
    const root = folder({ file: 'a' });
    expect(readBytes(join(root, 'none'))).toBeNull();
    expect(readBytes(join(root, 'file', 'under'))).toBeNull();
    expect(readBytes(join(root, 'file'))?.toString()).toBe('a');
  });

  it('of what is no file is damage, told with its code and its cause', () => {
    const root = folder();
    const found = problem(() => readBytes(root));
    expect(found).toMatchObject({ code: 'damaged', file: root, cause: { code: 'EISDIR' } });
    expect(found.message).toContain('cannot be read (EISDIR)');
  });

  onLinux('that the disk fails is no damage of the file', () => {
    const found = problem(() => readBytes('/proc/self/mem'));
    expect(found).toMatchObject({ code: 'disk-failed', file: '/proc/self/mem', cause: { code: 'EIO' } });
    expect(found.message).toContain('cannot be read (EIO)');
  });

  it('lists a folder in order, and none as empty', () => {
    const root = folder({ b: '', a: '', B: '' });
    expect(listFolder(root)).toEqual(['B', 'a', 'b']);
    expect(listFolder(join(root, 'none'))).toEqual([]);
  });

  it('tells when a file was changed, in whole seconds of UTC', () => {
    const root = folder({ file: '' });
    utimesSync(join(root, 'file'), 1_715_658_600.75, 1_715_658_600.75);
    expect(modified(join(root, 'file'))).toBe('2024-05-14T03:50:00Z');
    expect(modified(join(root, 'none'))).toBeNull();
  });
});

describe('a file written whole', () => {
  it('holds every chunk in order, texts and bytes, small and large', () => {
    const root = folder({ file: 'old' });
    const large = 'x'.repeat(700_000);
    const chunks = ['a', 'b', Buffer.from([0, 255]), 'c', 'd', large, large, 'e', 'f', Buffer.from([1]), 'g', 'h'];
    writeWhole(join(root, 'file'), chunks);
    const wanted = Buffer.concat(chunks.map((chunk) => Buffer.from(chunk)));
    expect(readFileSync(join(root, 'file')).equals(wanted)).toBe(true);
    expect(readdirSync(root)).toEqual(['file']);
  });

  it('may be empty', () => {
    const root = folder();
    writeWhole(join(root, 'file'), []);
    expect(text(join(root, 'file'))).toBe('');
  });

  it('takes the place of a link and leaves what it led to', () => {
    const root = folder({ target: 'kept' });
    symlinkSync(join(root, 'target'), join(root, 'file'));
    writeWhole(join(root, 'file'), ['new']);
    expect(text(join(root, 'target'))).toBe('kept');
    expect(lstatSync(join(root, 'file')).isSymbolicLink()).toBe(false);
  });

  it('stays the old one when its content fails on the way, with that error and nothing left behind', () => {
    const root = folder({ file: 'old' });
    const own = new Error('own');
    function* failing() {
      yield Buffer.from('new');
      throw own;
    }
    expect(thrown(() => writeWhole(join(root, 'file'), failing()))).toBe(own);
    expect(text(join(root, 'file'))).toBe('old');
    expect(readdirSync(root)).toEqual(['file']);
  });

  onLinux('closes its file when it fails, and a folder that was synced is closed too', () => {
    const root = folder();
    function* failing(): Generator<string> {
      yield 'a';
      throw new Error('own');
    }
    const before = openFiles();
    for (let turn = 0; turn < 100; turn++) {
      thrown(() => writeWhole(join(root, 'file'), failing()));
      syncFolder(root);
    }
    expect(openFiles()).toBeLessThan(before + 50);
  });

  it('is copied where there is one', () => {
    const root = folder({ from: 'a' });
    copyFile(join(root, 'from'), join(root, 'to'));
    expect(text(join(root, 'to'))).toBe('a');
    copyFile(join(root, 'none'), join(root, 'other'));
    expect(readdirSync(root)).toEqual(['from', 'to']);
  });
});

describe('a write that fails', () => {
  it.each<[string, string, (root: string) => void]>([
    ['a folder under a file', 'ENOTDIR', (root) => makeFolder(join(root, 'file', 'under', 'it'))],
    ['a folder that is a file', 'EEXIST', (root) => makeFolder(join(root, 'file'))],
    ['a file in no folder', 'ENOENT', (root) => writeWhole(join(root, 'none', 'file'), ['a'])],
    ['a file that is a folder', 'EISDIR', (root) => writeWhole(join(root, 'full'), ['a'])],
    ['lines at the end of a folder', 'EISDIR', (root) => appendLines(join(root, 'full'), 'a\n')],
    ['a name that is too long', 'ENAMETOOLONG', (root) => appendLines(join(root, 'a'.repeat(300)), 'a\n')],
    ['a link that leads to itself', 'ELOOP', (root) => appendLines(join(root, 'loop'), 'a\n')],
    ['a folder that is not there, synced', 'ENOENT', (root) => syncFolder(join(root, 'none'))],
    ['a file moved onto a folder', 'EISDIR', (root) => void moveFile(join(root, 'file'), join(root, 'full'))],
    ['a lock in no folder', 'ENOENT', (root) => void createExclusive(join(root, 'none', 'lock'), 'a')],
  ])('%s cannot be written (%s)', (_, code, work) => {
    const root = folder({ file: 'kept', 'full/one': 'kept' });
    symlinkSync(join(root, 'loop'), join(root, 'loop'));
    const found = problem(() => work(root));
    expect(found).toMatchObject({ code: 'not-writable', cause: { code } });
    expect(found.message).toContain(`cannot be written (${code})`);
    expect(found.file).toContain(root);
    expect(text(join(root, 'file'))).toBe('kept');
    expect(readdirSync(root).sort()).toEqual(['file', 'full', 'loop']);
  });

  it('to take away what is a folder is told', () => {
    expect(problem(() => unlinkIfThere(folder()))).toMatchObject({ code: 'not-writable' });
  });

  onLinux('for want of space says so', () => {
    const found = problem(() => appendLines('/dev/full', 'a\n'));
    expect(found).toMatchObject({ code: 'disk-full', file: '/dev/full', cause: { code: 'ENOSPC' } });
    expect(found.message).toContain('no space left while writing (ENOSPC)');
  });

  it('because the disk does says so, and what nobody foresaw stays what it was', () => {
    const root = folder({ file: 'kept' });
    const foreseen = onCall('renameSync', () => {
      throw systemError('EIO');
    });
    const found = problem(() => writeWhole(join(root, 'file'), ['new']));
    expect(found).toMatchObject({ code: 'disk-failed', file: join(root, 'file'), cause: { code: 'EIO' } });
    expect(found.message).toContain('cannot be written (EIO)');
    foreseen();
    const other = systemError('EXDEV');
    onCall('renameSync', () => {
      throw other;
    });
    expect(thrown(() => moveFile(join(root, 'file'), join(root, 'to')))).toBe(other);
  });
});

describe('lines at the end', () => {
  it('follow those that are there', () => {
    const root = folder();
    appendLines(join(root, 'log'), 'a\n');
    appendLines(join(root, 'log'), 'b\n');
    expect(text(join(root, 'log'))).toBe('a\nb\n');
  });
});

describe('a file that only one can create', () => {
  it('is created once', () => {
    const root = folder();
    expect(createExclusive(join(root, 'lock'), 'first')).toBe(true);
    expect(createExclusive(join(root, 'lock'), 'second')).toBe(false);
    expect(text(join(root, 'lock'))).toBe('first');
    expect(readdirSync(root)).toEqual(['lock']);
  });

  it.each(['EPERM', 'ENOTSUP', 'ENOSYS'])('is created once where a disk has no hard links (%s)', (code) => {
    const root = folder();
    onCall('linkSync', () => {
      throw systemError(code);
    });
    expect(createExclusive(join(root, 'lock'), 'first')).toBe(true);
    expect(createExclusive(join(root, 'lock'), 'second')).toBe(false);
    expect(text(join(root, 'lock'))).toBe('first');
    expect(readdirSync(root)).toEqual(['lock']);
  });

  it('is not created when the folder goes away under it', () => {
    const root = folder({ 'graph/one': '' });
    onCall('linkSync', ([, to]) => {
      rmSync(dirname(to!), { recursive: true });
      throw systemError('EPERM');
    });
    expect(problem(() => createExclusive(join(root, 'graph', 'lock'), 'a')).code).toBe('not-writable');
  });

  it('is somebody else’s where the name to link from was swept', () => {
    const root = folder();
    onCall('linkSync', ([from], real) => {
      rmSync(from!);
      real(from!, join(root, 'lock'));
    });
    expect(createExclusive(join(root, 'lock'), 'a')).toBe(false);
    expect(readdirSync(root)).toEqual([]);
  });

  it('is not created by another way when the disk fails', () => {
    const root = folder();
    onCall('linkSync', () => {
      throw systemError('EIO');
    });
    expect(problem(() => createExclusive(join(root, 'lock'), 'a')).code).toBe('disk-failed');
    expect(readdirSync(root)).toEqual([]);
  });
});

describe('moving and taking away', () => {
  it('says whether there was a file to move', () => {
    const root = folder({ from: 'a' });
    expect(moveFile(join(root, 'from'), join(root, 'to'))).toBe(true);
    expect(moveFile(join(root, 'from'), join(root, 'to'))).toBe(false);
    expect(text(join(root, 'to'))).toBe('a');
  });

  it('takes away a file, and is content with none', () => {
    const root = folder({ file: '' });
    unlinkIfThere(join(root, 'file'));
    unlinkIfThere(join(root, 'file'));
    expect(readdirSync(root)).toEqual([]);
  });

  it('takes away a folder only when it is empty', () => {
    const root = folder({ 'full/one': '' });
    mkdirSync(join(root, 'empty'));
    for (const name of ['full', 'empty', 'none']) removeEmptyFolder(join(root, name));
    expect(readdirSync(root)).toEqual(['full']);
  });

  it('sweeps what processes that are gone left, files and folders, and nothing else', () => {
    const kept = [`.tmp-a-${process.pid}`, '.tmp-a-0', '.tmp-a-one', '.tmp-a-1.5', `plain-${GONE}`, `a.tmp-${GONE}`];
    const root = folder(Object.fromEntries(kept.map((name) => [name, ''])));
    writeWhole(join(root, `.tmp-a-b-${GONE}`), ['left']);
    makeFolder(join(root, `.tmp-folder-${GONE}`));
    writeWhole(join(root, `.tmp-folder-${GONE}`, 'one'), ['left']);
    sweepTemporary(root);
    expect(readdirSync(root).sort()).toEqual([...kept].sort());
    sweepTemporary(join(root, 'none'));
  });

  it('sweeps nothing of a process that belongs to another user', () => {
    const root = folder({ [`.tmp-a-${GONE}`]: '' });
    const kill = vi.spyOn(process, 'kill').mockImplementation(() => {
      throw systemError('EPERM');
    });
    sweepTemporary(root);
    kill.mockRestore();
    expect(readdirSync(root)).toEqual([`.tmp-a-${GONE}`]);
  });
});
