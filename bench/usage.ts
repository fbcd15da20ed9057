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

/** Processor seconds of a process and of those it started that have ended. */
export function processor(of: number | 'self' = 'self'): number {
  const fields = readFileSync(`/proc/${of}/stat`, 'utf8').split(') ')[1]!.split(' ');
  // utime, stime, cutime, cstime, in hundredths of a second
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / 100;
}
