import {
  agreeingRelatives,
  complementsOfFrames,
  contentBehindOtherVerbs,
  hearersBeforeNames,
  participlesAfterPapers,
  participlesOfPapers,
  peopleBehindPhrases,
  tellersBehindStatements,
  titledAppositions,
} from './repairs-agreeing';
import { relativesOfClauses } from './repairs-clausal-relatives';
import { newsByMeans, phrasesBehindRelatives, recordingOfPapers } from './repairs-recording';
import { participlesOfTelling } from './repairs-told-participles';
import type { Repair } from './tree-repair';

/** What agrees with what it hangs on. */
export const AGREEING_REPAIRS: readonly Repair[] = [
  {
    name: 'agreeing relatives',
    apply: agreeingRelatives,
    example: 'Inspectors found mould in 20 of 60 houses built at Orsk Park, which has about 200 tenants.',
    gives: 'has acl:relcl Park',
  },
  {
    name: 'relatives of clauses',
    apply: relativesOfClauses,
    example: 'Norland accuses Tessalia of arming the rebels, which Tessalia denies.',
    gives: 'denies advcl:relcl arming',
  },
  {
    name: 'participles of telling',
    apply: participlesOfTelling,
    example: 'The minister said the talks had failed, blaming the rebels.',
    gives: 'blaming advcl said',
  },
  {
    name: 'people behind phrases',
    apply: peopleBehindPhrases,
    example: 'She was hired by an engineer at the plant who had left the party.',
    gives: 'left acl:relcl engineer',
  },
  {
    name: 'recording of papers',
    apply: recordingOfPapers,
    example: 'A log seen by the Gazette records that the lamp tripped on 6 October.',
    gives: 'tripped ccomp records',
  },
  {
    name: 'news by means',
    apply: newsByMeans,
    example: 'The trawler had been warned twice by radio of the reef.',
    gives: 'reef obl warned',
  },
  {
    name: 'phrases behind relatives',
    apply: phrasesBehindRelatives,
    example: 'She would move her lab, which has run one of the longest records, to a university in Sweden.',
    gives: 'university obl move',
  },
  {
    name: 'papers handed out',
    apply: participlesOfPapers,
    example: 'A recording of the meeting supplied to the paper by a clerk shows the mayor laughing.',
    gives: 'supplied acl recording',
  },
  {
    name: 'participles after papers',
    apply: participlesAfterPapers,
    example: 'Tulk said in a written statement filed with the inquiry that he had told Wiebe no such thing.',
    gives: 'filed acl statement',
  },
  {
    name: 'titled appositions',
    apply: titledAppositions,
    example: 'The lawmakers elected the member representing Orsk North, Mrs Ada Brill, as Speaker.',
    gives: 'Ada appos member',
  },
  {
    name: 'content behind other verbs',
    apply: contentBehindOtherVerbs,
    example: 'Our reporter gathered from two lawmakers who attended that the mace was a replica.',
    gives: 'replica ccomp gathered',
  },
  {
    name: 'hearers before names',
    apply: hearersBeforeNames,
    example: 'He told the court Chief Bango had agreed by telephone.',
    gives: 'court iobj told',
  },
  {
    name: 'tellers behind statements',
    apply: tellersBehindStatements,
    example: 'In a statement issued on Sunday the younger Berg, 34, said he would run.',
    gives: 'Berg nsubj said',
  },
  {
    name: 'complements of frames',
    apply: complementsOfFrames,
    example: 'The police put the number of guns recovered in the camp this year at three.',
    gives: 'three obl put',
  },
];
