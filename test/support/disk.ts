import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Writes a file and the folders above it. */
export function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Every file under a folder: its path with forward slashes -> its bytes as latin-1 text; `ignore` leaves out by path. */
export function contents(root: string, ignore: RegExp = /^$/): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (at: string) => {
    for (const name of readdirSync(at).sort()) {
      const path = join(at, name);
      const key = relative(root, path).split(sep).join('/');
      if (ignore.test(key)) continue;
      if (statSync(path).isDirectory()) walk(path);
      else found.set(key, readFileSync(path, 'latin1'));
    }
  };
  walk(root);
  return found;
}
