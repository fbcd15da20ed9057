import { setFlagsFromString } from 'node:v8';

/**
 * Has code compiled for speed later than V8 would. Functions are compiled after a few hundred calls, before they have seen what a language
 * engine meets; most of that is then thrown away and made again, in every thread. With the first flag the first 30,000 tokens of a thread
 * take little more than half the processor time. Patterns are compiled when they are used again; those for dates are long, and few
 * articles use one of them often. Both hold for all threads of the process.
 */
export function compileLater(): void {
  setFlagsFromString('--interrupt-budget=1000000');
  setFlagsFromString('--regexp-tier-up-ticks=20');
}

let often = false;

/**
 * Has garbage collected when what is in use has grown by a sixth: V8 would let it double, and more, as long as the machine has memory. For
 * the rest of a build of many articles, and for a very long one, where what is in use is the larger part of all.
 */
export function collectOften(): void {
  often = true;
  setFlagsFromString('--heap-growing-percent=15');
}

/** Has it collected when V8 sees fit again. */
export function collectAsUsual(): void {
  if (!often) return;
  often = false;
  setFlagsFromString('--heap-growing-percent=0');
}
