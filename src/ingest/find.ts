import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { byCodeUnit } from '../text/compare';
import { ENDINGS, endingOf, type Form, formOf } from './formats';
import { openFailure, type Refusal } from './open';

/** One thing to read: a file, an address, standard input, or something that cannot be read, with the reason. */
export type Input =
  | { readonly kind: 'file'; readonly name: string; readonly form: Form }
  | { readonly kind: 'url'; readonly name: string }
  | { readonly kind: 'stdin'; readonly name: '-' }
  | { readonly kind: 'refused'; readonly name: string; readonly refusal: Refusal };

export interface FindOptions {
  /** Folders that are never walked into: the project's own graph/ and exports/. */
  readonly skip: readonly string[];
}

/**
 * Every input behind the arguments, in the order of the arguments; what a folder or glob gives is sorted by code unit. Folders are
 * walked whole: known endings only, hidden files and folders left out, links to folders not followed.
 */
export async function findInputs(args: readonly string[], options: FindOptions = { skip: [] }): Promise<Input[]> {
  const skip = new Set(options.skip.map((folder) => resolve(folder)));
  const inputs: Input[] = [];
  for (const arg of args) {
    if (isAddress(arg)) inputs.push({ kind: 'url', name: withoutSecrets(arg) });
    else if (arg === '-') inputs.push({ kind: 'stdin', name: '-' });
    else for (const input of await findOne(arg, skip)) inputs.push(input);
  }
  return inputs;
}

async function findOne(arg: string, skip: ReadonlySet<string>): Promise<Input[]> {
  try {
    return (await stat(arg)).isDirectory() ? await walk(arg, skip) : [named(arg)];
  } catch (error) {
    if (isGlob(arg)) return await glob(arg, skip);
    return [refused(arg, openFailure(error))];
  }
}

/** With a scheme of two letters and more, so that `C:` is none. */
function isAddress(arg: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(arg);
}

/** A password in an address must not come into the log of outcomes, nor onto the screen; that there was one still shows. */
function withoutSecrets(address: string): string {
  return address.replace(/^([a-z][a-z0-9+.-]+:\/\/)[^/?#]*@/i, '$1***@');
}

function isGlob(arg: string): boolean {
  return /[*?[\]{}()!]/.test(arg);
}

async function glob(pattern: string, skip: ReadonlySet<string>): Promise<Input[]> {
  const { default: fastGlob } = await import('fast-glob');
  const slashed = sep === '\\' ? fastGlob.convertPathToPattern(pattern) : pattern;
  const found = await fastGlob(slashed, { onlyFiles: false, followSymbolicLinks: false, suppressErrors: true });
  const names = found.filter((name) => !isUnder(name, skip)).sort(byCodeUnit);
  if (names.length === 0) return [refused(pattern, { kind: 'failed', reason: 'no file has a name like that' })];
  const inputs: Input[] = [];
  for (const name of names) {
    const stats = await lstat(name).catch(() => null);
    if (stats?.isDirectory()) continue;
    inputs.push(named(name));
  }
  return inputs;
}

function isUnder(name: string, folders: ReadonlySet<string>): boolean {
  const path = resolve(name);
  return [...folders].some((folder) => path.startsWith(folder + sep));
}

/** A file given by name: its ending decides what it is, and an unknown ending is said, not passed over. */
function named(name: string): Input {
  const form = formOf(name);
  if (form !== null) return { kind: 'file', name, form };
  const ending = endingOf(name);
  const reason = `${ending === '' ? 'files without an ending' : `${ending} files`} are not read; ${ENDINGS} are`;
  return refused(name, { kind: 'rejected', reason });
}

function refused(name: string, refusal: Refusal): Input {
  return { kind: 'refused', name, refusal };
}

async function walk(root: string, skip: ReadonlySet<string>): Promise<Input[]> {
  const inputs: Input[] = [];
  const real = await realpath(root).catch(() => resolve(root));
  await walkFolder(root, real, skip, inputs);
  inputs.sort((left, right) => byCodeUnit(left.name, right.name));
  if (inputs.length > 0) return inputs;
  return [refused(root, { kind: 'rejected', reason: `a folder without any of these: ${ENDINGS}` })];
}

async function walkFolder(folder: string, root: string, skip: ReadonlySet<string>, inputs: Input[]): Promise<void> {
  if (skip.has(resolve(folder))) return;
  let entries: import('node:fs').Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    inputs.push(refused(folder, openFailure(error)));
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const name = join(folder, entry.name).split(sep).join('/');
    if (entry.isDirectory()) await walkFolder(name, root, skip, inputs);
    else if (formOf(name) !== null) inputs.push(entry.isSymbolicLink() ? await linked(name, root) : named(name));
  }
}

/** A link in a walked folder is followed to a file inside that folder only: a shared folder must not pull in other files. */
async function linked(name: string, root: string): Promise<Input> {
  try {
    const inside = relative(root, await realpath(name));
    if (!inside.startsWith('..') && resolve(inside) !== inside) return named(name);
    return refused(name, { kind: 'rejected', reason: 'a symbolic link that leads out of the folder' });
  } catch (error) {
    return refused(name, openFailure(error));
  }
}
