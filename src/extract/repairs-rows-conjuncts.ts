import { relativesBehindTimes, relativesOfActors, relativesOfPlaces } from './repairs-antecedents';
import {
  clausesBehindSo,
  clausesOfNouns,
  complementsOfConjuncts,
  conditionsOfProvided,
  conjunctsOfPhrases,
  conjunctsOfStates,
  gappedRecipients,
  joinedRelatives,
  pastsBehindModals,
  subjectsOfBareConjuncts,
  tellersWhoDoNotDeny,
} from './repairs-conjuncts';
import { letAlone, namesInLists, samplesBehindAmong } from './repairs-lists';
import {
  deedsBehindGoingOn,
  dependentsOfHelpers,
  gerundsBehindDashes,
  givenAsPreposition,
  hyphenatedGerunds,
  noLonger,
  participlesBehindNouns,
  summaries,
  thatBeforeAsides,
  timesBeforeGerunds,
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
      'The mayor has grown frustrated with the bank’s handling of the dispute over Corvane and his office in recent days stopped a payment to the fund.',
    gives: 'office nsubj stopped',
  },
  {
    name: 'clauses of nouns',
    apply: clausesOfNouns,
    example:
      'The two-stage rocket lifted off from the island of Fetlar in Shetland at 10:14 UTC, and its first stage performed as planned.',
    gives: 'stage nsubj performed',
  },
  {
    name: 'pasts behind modals',
    apply: pastsBehindModals,
    example:
      'She said she was told by a duty officer that the request would be "passed up the line" and heard nothing more.',
    gives: 'heard conj told',
  },
  {
    name: 'tellers who do not deny',
    apply: tellersWhoDoNotDeny,
    example: 'Mr Cole did not dispute that his client had sent the message but said it referred to a boat repair.',
    gives: 'said conj dispute',
  },
  {
    name: 'gapped recipients',
    apply: gappedRecipients,
    example: 'The fund gave 5 million euros to the hospital and 2 million to the school.',
    gives: 'million dep gave',
  },
  {
    name: 'conjuncts of phrases',
    apply: conjunctsOfPhrases,
    example: 'The curator said she had never dealt with the dealer or with any of his agents.',
    gives: 'any conj dealer',
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
      'The memorandum was signed in Lima by Ida Vanholm, Norway’s state secretary for asylum and migration, and Mamadou Lamine Diop, the Senegalese interior minister.',
    gives: 'Mamadou conj Ida',
  },
  {
    name: 'let alone',
    apply: letAlone,
    example: 'He could not hold a brush, let alone a pen.',
    gives: 'pen conj brush',
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
  {
    name: 'joined relatives',
    apply: joinedRelatives,
    example:
      'He is accused of fishing without a licence inside the 100-mile zone that the Skerrins declared in January and that neither Ireland nor the European Union recognises.',
    gives: 'that obj recognises',
  },
  {
    name: 'conjuncts of states',
    apply: conjunctsOfStates,
    example:
      'The plan avoids a scenario where the entire population of the town becomes trapped under siege or caught in the crossfire of the war.',
    gives: 'caught conj trapped',
  },
];

/** Participles, gerunds and days that belong to another word than the parser thought. */
export const VERBAL_REPAIRS: readonly Repair[] = [
  {
    name: 'gerunds behind dashes',
    apply: gerundsBehindDashes,
    example:
      'He carried out raids, and rejected calls for a ceasefire – stoking fears in Lund that the situation could spiral out of control.',
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
    gives: 'allowed amod days',
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
    example:
      'She said Peru had acted after imports of Chilean coil rose 48% last year, a surge she blamed on Asian steel being rerouted through Chilean ports.',
    gives: 'surge parataxis rose',
  },
  {
    name: 'times before gerunds',
    apply: timesBeforeGerunds,
    example:
      'The daily reported last week that the director of sport, Annika Holm, had written to Brandt in May urging her to delay the vote.',
    gives: 'May obl written',
  },
  {
    name: 'dependents of helpers',
    apply: dependentsOfHelpers,
    example: 'The firm rejected the suggestion that it had cut corners.',
    gives: 'it nsubj cut',
  },
  {
    name: 'no longer',
    apply: noLonger,
    example:
      'She said she had been promised by the owner in May that there would be no closures this year, a promise she no longer believed.',
    gives: 'no advmod longer',
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
