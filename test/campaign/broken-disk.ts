/*
 * A disk that fails or a process that dies at the Nth operation on the files of one folder. The program calls `node:fs` by its properties,
 * so that replacing those is enough; nothing outside the folder is touched.
 */
import fs from 'node:fs';

/** What happens at an operation, and from then on. */
export type Fault =
  | { readonly kind: 'none' }
  /** This one operation fails with this code. */
  | { readonly kind: 'error'; readonly code: string }
  /** This and every later operation that could change the disk fails with this code, as on a disk that is full. */
  | { readonly kind: 'full'; readonly code: string }
  /** The process is gone: nothing it would still do reaches the disk. `torn`: half of what this operation writes does. */
  | { readonly kind: 'kill'; readonly torn: boolean };

export class Killed extends Error {}

const OPERATIONS = [
  'openSync',
  'writeFileSync',
  'appendFileSync',
  'fsyncSync',
  'closeSync',
  'renameSync',
  'unlinkSync',
  'linkSync',
  'mkdirSync',
  'rmdirSync',
  'rmSync',
  'readFileSync',
  'readSync',
  'readdirSync',
  'existsSync',
] as const;
const CHANGES: ReadonlySet<string> = new Set([
  'writeFileSync',
  'appendFileSync',
  'fsyncSync',
  'renameSync',
  'linkSync',
  'mkdirSync',
  'openSync',
]);

type Call = (...args: unknown[]) => unknown;
const real = Object.fromEntries(OPERATIONS.map((name) => [name, fs[name] as Call])) as Record<string, Call>;
const patchable = fs as unknown as Record<string, Call>;

export interface Watched<Result> {
  /** Operations seen. */
  readonly operations: number;
  readonly outcome: { readonly value: Result } | { readonly error: unknown };
}

/** Runs `work` while operation number `at` (from 1) on files below `folder` meets a fault. */
export async function withFault<Result>(
  folder: string,
  at: number,
  fault: Fault,
  work: () => Promise<Result>,
): Promise<Watched<Result>> {
  let operations = 0;
  let dead = false;
  const handles = new Set<unknown>();
  const ours = (first: unknown) => (typeof first === 'string' ? first.startsWith(folder) : handles.has(first));
  for (const name of OPERATIONS)
    patchable[name] = (...args) => {
      if (!ours(args[0])) return real[name]!(...args);
      if (dead) throw new Killed(name);
      operations++;
      if (operations === at && fault.kind === 'kill') {
        dead = true;
        if (fault.torn && (name === 'writeFileSync' || name === 'appendFileSync'))
          real[name]!(args[0], half(args[1]), ...args.slice(2));
        throw new Killed(name);
      }
      const hit =
        fault.kind === 'error' ? operations === at : fault.kind === 'full' && operations >= at && CHANGES.has(name);
      if (hit && fault.kind !== 'none')
        throw Object.assign(new Error(`${fault.kind}: ${name}`), {
          code: (fault as { code: string }).code,
          syscall: name,
        });
      const result = real[name]!(...args);
      if (name === 'openSync') handles.add(result);
      if (name === 'closeSync') handles.delete(args[0]);
      return result;
    };
  try {
    const value = await work();
    return { operations, outcome: { value } };
  } catch (error) {
    return { operations, outcome: { error } };
  } finally {
    for (const name of OPERATIONS) patchable[name] = real[name]!;
    for (const handle of handles) close(handle);
  }
}

function half(content: unknown): unknown {
  if (typeof content === 'string') return content.slice(0, content.length >> 1);
  return content instanceof Uint8Array ? content.subarray(0, content.length >> 1) : content;
}

function close(handle: unknown): void {
  try {
    real['closeSync']!(handle);
  } catch {
    // Closed by whoever opened it.
  }
}
