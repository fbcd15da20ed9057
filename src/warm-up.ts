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

/** By how much, in parts of a hundred, what is in use may grow before garbage is collected; 0: by as much as V8 sees fit. */
const GROWTH = { usual: 0, many: 15, long: 5 } as const;

function setGrowth(what: keyof typeof GROWTH): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH[what]}`);
}

/**
 * Has the young generation stay as small as it begins, until something else is said: what it took it never gives back, and that is 30 MB. For
 * a program that does not know yet what it will hold. All of this holds for all threads of the process.
 */
export function beginSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/**
 * Has garbage collected when what is in use has grown by a sixth, and by a twentieth for a very long article: V8 would let it double, and
 * more, as long as the machine has memory. For the rest of a build of many articles, and for a long one, where what is in use is the larger
 * part of all.
 */
export function collectOften(what: 'many' | 'long'): void {
  setGrowth(what);
  if (what === 'many') growYoung();
}

/** Has it collected when V8 sees fit again, and the young generation grow. */
export function collectAsUsual(): void {
  setGrowth('usual');
  growYoung();
}

function growYoung(): void {
  setFlagsFromString('--semi-space-growth-factor=2');
}
