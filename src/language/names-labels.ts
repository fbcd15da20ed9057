/** Labels of the name model: O, and B (begin), I (inside), E (end), S (single) of each type. */

/** person; place (facilities included); organization; peoples and religions; events, works, laws; products. */
export const NAME_CLASSES = ['person', 'place', 'organization', 'people', 'event', 'product'] as const;
export type NameClass = (typeof NAME_CLASSES)[number];

export const LABELS = 1 + 4 * NAME_CLASSES.length;
export const OUTSIDE = 0;

const BEGIN = 0;
const INSIDE = 1;
const END = 2;
const SINGLE = 3;

const labelOf = (type: number, place: number): number => 1 + type * 4 + place;
export const typeOf = (label: number): number => (label - 1) >> 2;
const placeOf = (label: number): number => (label - 1) & 3;

export const opens = (label: number): boolean =>
  label !== OUTSIDE && (placeOf(label) === BEGIN || placeOf(label) === SINGLE);
const stays = (label: number): boolean => label !== OUTSIDE && (placeOf(label) === BEGIN || placeOf(label) === INSIDE);

/** Whether `next` may stand right after `label`; -1 stands for the edges of the sentence. */
export function mayFollow(label: number, next: number): boolean {
  if (label >= 0 && stays(label)) return next > 0 && !opens(next) && typeOf(next) === typeOf(label);
  return next <= 0 || opens(next);
}

/** For each label the labels that may come before it. */
export const BEFORE: readonly Int32Array[] = Array.from({ length: LABELS }, (_, next) =>
  Int32Array.from({ length: LABELS }, (_, label) => label).filter((label) => mayFollow(label, next)),
);

/** A run of tokens with its class; `first` and `last` are inclusive. */
export interface LabelledRun {
  readonly first: number;
  readonly last: number;
  readonly type: number;
}

export function runsOf(labels: ArrayLike<number>): LabelledRun[] {
  const runs: LabelledRun[] = [];
  let first = -1;
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at]!;
    if (label === OUTSIDE) first = -1;
    else {
      if (opens(label)) first = at;
      if (first >= 0 && !stays(label)) runs.push({ first, last: at, type: typeOf(label) });
    }
  }
  return runs;
}

export function labelRun(labels: { [at: number]: number }, { first, last, type }: LabelledRun): void {
  for (let at = first; at <= last; at++) {
    const place = first === last ? SINGLE : at === first ? BEGIN : at === last ? END : INSIDE;
    labels[at] = labelOf(type, place);
  }
}
