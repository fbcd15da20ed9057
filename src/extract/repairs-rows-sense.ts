import { beginningsOfObjects, gerundsOfPosts, participlesAsQualities, tellersBetweenCommas } from './repairs-qualities';
import { ages, authorsOfWorks, deedsBehindPassives, participlesOfMeasures } from './repairs-sense';
import type { Repair } from './tree-repair';

/** Of two readings that grammar allows the one that makes sense. */
export const SENSE_REPAIRS: readonly Repair[] = [
  {
    name: 'ages',
    apply: ages,
    example: 'The skipper, Olav Lie, 61, and his two sons were drowned.',
    gives: '61 appos Lie',
  },
  {
    name: 'participles of measures',
    apply: participlesOfMeasures,
    example: 'The firm withdrew an offer of 5 percent made in January.',
    gives: 'made acl offer',
  },
  {
    name: 'authors of works',
    apply: authorsOfWorks,
    example: 'The inquiry has been shown a report by the Harbour Bureau.',
    gives: 'Bureau nmod report',
  },
  {
    name: 'deeds behind passives',
    apply: deedsBehindPassives,
    example: 'Villagers were told to leave as the fire crossed the river and reached the first houses.',
    gives: 'reached conj crossed',
  },
  {
    name: 'participles as qualities',
    apply: participlesAsQualities,
    example: 'The captain was more guarded.',
    gives: 'was cop guarded',
  },
  {
    name: 'gerunds of posts',
    apply: gerundsOfPosts,
    example: 'Anna Berg led the bank as managing director.',
    gives: 'director obl led',
  },
  {
    name: 'beginnings of objects',
    apply: beginningsOfObjects,
    example: 'The rebels had offered a 90-day truce beginning July 15.',
    gives: 'beginning acl truce',
  },
  {
    name: 'tellers between commas',
    apply: tellersBetweenCommas,
    example: 'Because the fee exceeded the cap, the court held, the contract could not stand.',
    gives: 'court nsubj held',
  },
];
