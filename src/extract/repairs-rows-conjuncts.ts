import { relativesBehindTimes, relativesOfActors, relativesOfPlaces } from './repairs-antecedents';
import {
  clausesBehindSo,
  clausesOfNouns,
  complementsOfConjuncts,
  conditionsOfProvided,
  gappedRecipients,
  namesInLists,
  pastsBehindModals,
  samplesBehindAmong,
  subjectsOfBareConjuncts,
} from './repairs-conjuncts';
import {
  deedsBehindGoingOn,
  gerundsBehindDashes,
  givenAsPreposition,
  hyphenatedGerunds,
  participlesBehindNouns,
  summaries,
  thatBeforeAsides,
  timesTakenForSubjects,
} from './repairs-verbals';
import type { Repair } from './tree-repair';

/** What "and" joins, and to which of two verbs belongs what stands behind both. */
export const CONJUNCT_REPAIRS: readonly Repair[] = [
  {
    name: 'complements of conjuncts',
    apply: complementsOfConjuncts,
    example: 'The consulate regretted the delay and hoped a new date would be set before the end of May.',
    gives: 'set ccomp hoped',
  },
  {
    name: 'subjects of bare conjuncts',
    apply: subjectsOfBareConjuncts,
    example:
      'President Holm has grown increasingly tired of the army’s handling of the war against the rebels and his cabinet in recent days stopped a shipment of shells.',
    gives: 'cabinet nsubj stopped',
  },
  {
    name: 'clauses of nouns',
    apply: clausesOfNouns,
    example:
      'The two-engine plane took off from the island of Fetlar in Shetland at 10:14 UTC, and its second engine performed as planned.',
    gives: 'engine nsubj performed',
  },
  {
    name: 'pasts behind modals',
    apply: pastsBehindModals,
    example:
      'The nurse said she was told by a manager that the complaint would be passed up the line and heard nothing more.',
    gives: 'heard conj told',
  },
  {
    name: 'gapped recipients',
    apply: gappedRecipients,
    example: 'The fund gave 5 million euros to the hospital and 2 million to the school.',
    gives: 'million dep gave',
  },
  {
    name: 'clauses behind so',
    apply: clausesBehindSo,
    example:
      '"We lost seed in 2023 and we said so, but nobody in this valley asked for that mill to be kept open," said its owner.',
    gives: 'asked conj said',
  },
  {
    name: 'names in lists',
    apply: namesInLists,
    example:
      'The memorandum was signed in Lima by Ida Vanholm, Norway’s state secretary for trade and energy, and Carlos Ruiz Vega, the Peruvian finance minister.',
    gives: 'minister appos Ruiz',
  },
  {
    name: 'samples behind among',
    apply: samplesBehindAmong,
    example: 'The coach said seven of the nine were juniors, among them a goalkeeper, Ana Ruiz.',
    gives: 'goalkeeper parataxis juniors',
  },
  {
    name: 'conditions of provided',
    apply: conditionsOfProvided,
    example:
      'The ministry was willing to extend the truce, provided the rebels hand over the prisoners and publish maps.',
    gives: 'rebels nsubj hand',
  },
];

/** Participles, gerunds and days that belong to another word than the parser thought. */
export const VERBAL_REPAIRS: readonly Repair[] = [
  {
    name: 'gerunds behind dashes',
    apply: gerundsBehindDashes,
    example: 'The bank rejected calls for a rate cut – stoking fears in Berlin that the economy could shrink.',
    gives: 'fears obj stoking',
  },
  {
    name: 'hyphenated gerunds',
    apply: hyphenatedGerunds,
    example: 'The army is embedded amidst civilians and tunnels criss-crossing the city.',
    gives: 'crossing acl tunnels',
  },
  {
    name: 'participles behind nouns',
    apply: participlesBehindNouns,
    example: 'They will appeal within the 28 days allowed.',
    gives: 'allowed acl days',
  },
  {
    name: 'given as a preposition',
    apply: givenAsPreposition,
    example: 'The club will not sign him, given his age.',
    gives: 'age obl sign',
  },
  {
    name: 'deeds behind going on',
    apply: deedsBehindGoingOn,
    example: 'We could not go on pretending that we did not know.',
    gives: 'pretending xcomp go',
  },
  {
    name: 'that before asides',
    apply: thatBeforeAsides,
    example: 'That, the officials argue, would cut costs, protect jobs and avoid strikes.',
    gives: 'That nsubj cut',
  },
  {
    name: 'times taken for subjects',
    apply: timesTakenForSubjects,
    example: 'More than 40 of the 120 miners trapped in the shaft that day are believed to be alive.',
    gives: '40 nsubj:pass believed',
  },
  {
    name: 'summaries',
    apply: summaries,
    example: 'Imports of steel rose 48% last year, a surge she blamed on coil being rerouted through other ports.',
    gives: 'surge parataxis rose',
  },
];

/** Which noun a relative clause goes back to. */
export const RELATIVE_REPAIRS: readonly Repair[] = [
  {
    name: 'relatives behind times',
    apply: relativesBehindTimes,
    example: 'The club played a match in June last year that drew 40,000 fans.',
    gives: 'drew acl:relcl match',
  },
  {
    name: 'relatives of places',
    apply: relativesOfPlaces,
    example:
      'For weeks, officials have warned of imminent floods in the southern city Orsk, where more than two thousand farmers fled to escape the rain.',
    gives: 'fled acl:relcl Orsk',
  },
  {
    name: 'relatives of actors',
    apply: relativesOfActors,
    example:
      'The envoy said the sentence had been cut out of the report at the request of the Church, which is acting as a mediator.',
    gives: 'acting acl:relcl Church',
  },
];
