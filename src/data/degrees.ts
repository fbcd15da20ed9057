/** Words right before a predicate that say how far it is from being so. To a parser the first of them is the predicate. */
export interface Degree {
  readonly words: readonly [string, string];
  /** The predicate is denied, and not only weakened. */
  readonly denies: boolean;
  /** A noun may follow: "anything but a success". "Far from the town" tells a place. */
  readonly takesNoun: boolean;
  /** A sentence, and the edge type that is read from it. */
  readonly example: string;
  readonly gives: string;
}

export const DEGREES: readonly Degree[] = [
  {
    words: ['all', 'but'],
    denies: false,
    takesNoun: false,
    example: 'The storm all but destroyed the village.',
    gives: 'ALL_BUT_DESTROYED',
  },
  {
    words: ['far', 'from'],
    denies: true,
    takesNoun: false,
    example: 'The outcome is far from clear.',
    gives: 'WAS_FAR_FROM_CLEAR',
  },
  {
    words: ['nowhere', 'near'],
    denies: true,
    takesNoun: false,
    example: 'The stadium is nowhere near ready.',
    gives: 'WAS_NOWHERE_NEAR_READY',
  },
  {
    words: ['anything', 'but'],
    denies: true,
    takesNoun: true,
    example: 'The talks were anything but easy.',
    gives: 'WAS_ANYTHING_BUT_EASY',
  },
];
