import { say } from './terminal';

/** Exit codes of a program that was told to stop, as shells count them. */
const SIGNALS = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const;

let writing = 0;
let stop: (() => Promise<void>) | null = null;

/** How this program stops when it is told to for the first time; the second time it stops at once. */
export function stopsBy(work: () => Promise<void>): void {
  stop = work;
}

/** Work on the store, so that who stops it is told what stands. */
export async function interruptible<Result>(work: () => Promise<Result>): Promise<Result> {
  writing++;
  try {
    return await work();
  } finally {
    writing--;
  }
}

/** Leaving through process.exit lets the store drop its lock; what is on disk is whole at every moment. */
export function onSignals(): void {
  for (const [signal, code] of SIGNALS)
    process.on(signal, () => {
      if (writing > 0) {
        say('stopped: graph/ holds what it held before this command, or all of it; nothing is half written.');
        say('next:    run the same command again.');
      }
      if (stop === null) process.exit(code);
      void stop().finally(() => process.exit(code));
      stop = null;
    });
}
