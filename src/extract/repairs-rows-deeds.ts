import {
  aimsBehindThings,
  askedWordsBeforeClauses,
  contentBehindHearers,
  dueInfinitives,
  helpersFarFromVerbs,
  helpersOfStates,
  objectsOfGerunds,
  providedClauses,
  relativesBehindDays,
  verbsSideBySide,
} from './repairs-deeds';
import { secondObjects } from './repairs-names';
import {
  countsOfMore,
  datedPapers,
  datesBehindThings,
  namesOfAgents,
  participlesBehindThings,
  participlesOfEach,
  timesAsObjects,
  whatIsWorth,
} from './repairs-things';
import type { Repair } from './tree-repair';

/** What a deed is for, what is done to what, and when. */
export const DEED_REPAIRS: readonly Repair[] = [
  {
    name: 'aims behind things',
    apply: aimsBehindThings,
    example: 'The owner demanded $900 to open the gate.',
    gives: 'open advcl demanded',
  },
  {
    name: 'participles behind things',
    apply: participlesBehindThings,
    example: 'She said the school was buying books no longer wanted by other libraries.',
    gives: 'wanted acl books',
  },
  {
    name: 'participles of each',
    apply: participlesOfEach,
    example: 'We have seen the files, including the calls made and the streets searched.',
    gives: 'searched acl streets',
  },
  {
    name: 'asked words before clauses',
    apply: askedWordsBeforeClauses,
    example: 'She declined to say why the pilots left.',
    gives: 'why advmod left',
  },
  {
    name: 'objects of gerunds',
    apply: objectsOfGerunds,
    example: 'The drivers vowed to stop lifting fuel from the depot unless the fee is cut.',
    gives: 'fuel obj lifting',
  },
  {
    name: 'what is worth something',
    apply: whatIsWorth,
    example: 'The firm sold goods worth $5 million last year.',
    gives: 'worth amod goods',
  },
  {
    name: 'relatives behind days',
    apply: relativesBehindDays,
    example: 'The club hopes to unveil a scheme next week that would double its seats.',
    gives: 'double acl:relcl scheme',
  },
  {
    name: 'dates behind things',
    apply: datesBehindThings,
    example: 'The rule takes effect Jan. 5 in all parks.',
    gives: '5 obl:unmarked takes',
  },
  {
    name: 'helpers far from verbs',
    apply: helpersFarFromVerbs,
    example: 'The mayor had at the time called the plan reckless.',
    gives: 'had aux called',
  },
  {
    name: 'content behind hearers',
    apply: contentBehindHearers,
    example: 'The driver should not have to find out from a newspaper that he has been fired.',
    gives: 'fired ccomp find',
  },
  {
    name: 'spans given',
    apply: secondObjects,
    example: 'The firm has offered its workers a year of free tickets.',
    gives: 'year obj offered',
  },
  {
    name: 'provided clauses',
    apply: providedClauses,
    example: 'The council will back a bridge provided it is paid for by the county.',
    gives: 'provided mark paid',
  },
  {
    name: 'counts of more',
    apply: countsOfMore,
    example: 'Poland has sent 30 more.',
    gives: '30 nummod more',
  },
  {
    name: 'helpers of states',
    apply: helpersOfStates,
    example: 'Two climbers are still missing.',
    gives: 'are cop missing',
  },
  {
    name: 'names of agents',
    apply: namesOfAgents,
    example: 'The painting was found by the guard Pete Royle.',
    gives: 'Pete appos guard',
  },
  {
    name: 'dated papers',
    apply: datedPapers,
    example: 'The fee, which was introduced by a circular dated April 28, replaced a flat charge of $20.',
    gives: 'dated acl circular',
  },
  {
    name: 'what is due',
    apply: dueInfinitives,
    example: 'The club has sold its captain, Ivo Marsh, 18 months before his contract was due to end.',
    gives: 'end xcomp due',
  },
  {
    name: 'verbs side by side',
    apply: verbsSideBySide,
    example: 'Police have held back footage from the night an officer shot and killed a driver.',
    gives: 'killed conj shot',
  },
  {
    name: 'times as objects',
    apply: timesAsObjects,
    example: 'The union fears that the dam, which Norland plans to fill in May, will burst.',
    gives: 'May obl fill',
  },
];
