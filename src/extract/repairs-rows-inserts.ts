import {
  answersBesideWould,
  contentBehindInserts,
  contentBehindMeasuredTimes,
  deedsOfQualities,
  distinctPasts,
  outcomesBehindTellers,
  pastsOfPapers,
} from './repairs-inserts';
import type { Repair } from './tree-repair';

/** What goes on behind a clause put in between. */
export const INSERT_REPAIRS: readonly Repair[] = [
  {
    name: 'distinct pasts',
    apply: distinctPasts,
    example: 'The singer had been suspended and no longer sang for the choir.',
    gives: 'sang conj suspended',
  },
  {
    name: 'content behind inserts',
    apply: contentBehindInserts,
    example: 'Her brother had warned her the night before he drowned that the pump leaked.',
    gives: 'leaked ccomp warned',
  },
  {
    name: 'content behind measured times',
    apply: contentBehindMeasuredTimes,
    example: 'The minister said Thursday, a day after Norland vowed to retaliate, that the tanker would be sold.',
    gives: 'sold ccomp said',
  },
  {
    name: 'outcomes behind tellers',
    apply: outcomesBehindTellers,
    example: 'The tower was emptied on Monday, police said, forcing 200 people to sleep in a gym.',
    gives: 'forcing advcl emptied',
  },
  {
    name: 'pasts of papers',
    apply: pastsOfPapers,
    example: 'Records show that the clerk was away in March but signed the lease in May.',
    gives: 'signed conj away',
  },
  {
    name: 'answers beside would',
    apply: answersBesideWould,
    example: 'The envoy said Orlavia would appeal if the ruling stood, and did not rule out new tariffs.',
    gives: 'rule conj said',
  },
  {
    name: 'deeds of qualities',
    apply: deedsOfQualities,
    example: 'The surgeon said the results would be very hard to explain.',
    gives: 'explain xcomp hard',
  },
];
