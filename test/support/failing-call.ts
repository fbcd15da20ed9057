import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { onTestFinished } from 'vitest';

type Name = 'linkSync' | 'renameSync' | 'unlinkSync';
type Call = (...paths: string[]) => void;

/**
 * Lets a disk do what no disk at hand does, until the given function is called or the test ends: `instead` is run in place of a call
 * on a file, and gets the paths and the real call. Everything else stays real.
 */
export function onCall(name: Name, instead: (paths: string[], real: Call) => void): () => void {
  const calls = fs as unknown as Record<Name, Call>;
  const real = calls[name];
  const set = (call: Call) => {
    calls[name] = call;
    syncBuiltinESMExports();
  };
  set((...paths) => instead(paths, real));
  const end = () => set(real);
  onTestFinished(end);
  return end;
}

/** The error of a system call with this code. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: made for a test`), { code });
}
