import { say } from './terminal';

/** Exit codes of a program that was told to stop, as shells count them. */
const SIGNALS = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const;

let writing = 0;

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
      process.exit(code);
    });
}
