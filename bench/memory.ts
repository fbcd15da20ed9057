import { readFileSync, writeFileSync } from 'node:fs';

/** Highest resident memory of a process so far, MB. */
export function peak(of: number | 'self' = 'self'): number {
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${of}/status`, 'utf8'))?.[1] ?? 0) / 1024);
}

/** Sets the high-water mark of this process back to what it holds now. */
export function forget(): number {
  global.gc?.();
  writeFileSync('/proc/self/clear_refs', '5');
  return peak();
}
