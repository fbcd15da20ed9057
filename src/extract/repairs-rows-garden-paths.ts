import {
  adverbsWithHyphen,
  conditionsBehind,
  exceptions,
  gappedAmounts,
  participlesOfOpenings,
  partsOfRelatives,
  passivesBeforeVerbs,
  passivesOfNouns,
  pastTensesBeside,
  secondParticiples,
} from './repairs-garden-paths';
import { judgementsBehindContent, objectsBehindJudgements } from './repairs-held-for';
import { subjectsOfTold, subjectsWithContent } from './repairs-joint-subjects';
import type { Repair } from './tree-repair';

/** Clauses that a reader takes wrongly until their end: participles without a helper, verbs that are not said again. */
export const GARDEN_PATH_REPAIRS: readonly Repair[] = [
  {
    name: 'passives before verbs',
    apply: passivesBeforeVerbs,
    example: 'Doctors told to leave the building refused.',
    gives: 'Doctors nsubj refused',
  },
  {
    name: 'passives of nouns',
    apply: passivesOfNouns,
    example: 'Footage shows a woman thought to be the singer throwing a glass.',
    gives: 'thought acl woman',
  },
  {
    name: 'parts of relatives',
    apply: partsOfRelatives,
    example: 'The report says the guards, none of whom had been trained, fled.',
    gives: 'none nsubj:pass trained',
  },
  {
    name: 'participles of openings',
    apply: participlesOfOpenings,
    example: 'In a letter read at council meetings on Tuesday, Mayor Ruth Okello (58) said she would step down.',
    gives: 'read acl letter',
  },
  {
    name: 'second participles',
    apply: secondParticiples,
    example: 'A hospital accused of billing for operations never performed will be closed.',
    gives: 'performed acl operations',
  },
  {
    name: 'gapped amounts',
    apply: gappedAmounts,
    example: 'Norway took 12 percent of the oil and Germany nearly a third.',
    gives: 'Germany dep took',
  },
  {
    name: 'nobody but',
    apply: exceptions,
    example: 'Adams said nobody but the captain had been told of the row.',
    gives: 'captain nmod nobody',
  },
  {
    name: 'conditions behind',
    apply: conditionsBehind,
    example: 'The elder would have been deported in 2020 had the Home Office acted.',
    gives: 'Office nsubj acted',
  },
  {
    name: 'past tenses beside',
    apply: pastTensesBeside,
    example: 'The court heard that the boat carried 52 people and capsized within an hour.',
    gives: 'capsized conj carried',
  },
  {
    name: 'adverbs with a hyphen',
    apply: adverbsWithHyphen,
    example: "No soldier was ill-treated, the army's spokesman said.",
    gives: 'ill advmod treated',
  },
  {
    name: 'subjects of what is told',
    apply: subjectsOfTold,
    example: 'Prosecutors say the money, hidden in a cellar, belonged to the mayor.',
    gives: 'money nsubj belonged',
  },
];

/** Before any other: what they set right looks like something else afterwards. */
export const FIRST_REPAIRS: readonly Repair[] = [
  {
    name: 'objects behind judgements',
    apply: objectsBehindJudgements,
    example: 'The minister rejected as nonsense claims that the army had shelled the town.',
    gives: 'claims obj rejected',
  },
  {
    name: 'judgements behind content',
    apply: judgementsBehindContent,
    example: 'The minister rejected claims that the army had shelled the town as nonsense.',
    gives: 'nonsense obl rejected',
  },
  {
    name: 'subjects with content',
    apply: subjectsWithContent,
    example: 'Ivo Lund said reports that Tarn Bank will close its Elsdon branch were false.',
    gives: 'reports nsubj false',
  },
];
