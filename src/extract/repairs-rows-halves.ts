import { cleftTimes, deedsOfOnePreposition, figuresOfSeconds, restsElsewhere } from './repairs-halves';
import { secondHalvesOfContents } from './repairs-told-halves';
import type { Repair } from './tree-repair';

/** Sentences of two halves of which one is cut short, or stands before what it hangs on. */
export const HALF_REPAIRS: readonly Repair[] = [
  {
    name: 'cleft times',
    apply: cleftTimes,
    example: 'It was not until the widow went to the press that the insurer agreed to pay.',
    gives: 'went advcl agreed',
  },
  {
    name: 'deeds of one preposition',
    apply: deedsOfOnePreposition,
    example: 'The mayor is accused of telling a clerk to backdate the form, and of then firing her.',
    gives: 'firing conj telling',
  },
  {
    name: 'rests elsewhere',
    apply: restsElsewhere,
    example: 'The charity attributes half the fall to the drought and the rest to cheap imports.',
    gives: 'drought obl attributes',
  },
  {
    name: 'figures of seconds',
    apply: figuresOfSeconds,
    example: 'Maize rose to 41 shillings a kilo and beans to 90.',
    gives: '90 nmod beans',
  },
  {
    name: 'second halves of contents',
    apply: secondHalvesOfContents,
    example: 'A clerk said prosecutors had considered a trial but concluded that it was too late.',
    gives: 'concluded conj considered',
  },
];
