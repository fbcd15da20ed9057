import {
  countsOfVotes,
  daysOfDue,
  deedsNoThingDoes,
  nounsThatSumUp,
  objectsBehindGerunds,
  perfectsTakenForPassives,
  prepositionsLeftBehind,
  prepositionsOfRelatives,
  questionsOfTelling,
  relativesOfOne,
  relativesTakenForContent,
  seasonsOfDeeds,
  subjectsThatAreSeen,
  swornIn,
} from './repairs-objects';
import { thatBeforeArticles } from './repairs-small-words';
import type { Repair } from './tree-repair';

/** What is done to what, when, and what is asked. */
export const OBJECT_REPAIRS: readonly Repair[] = [
  {
    name: 'objects behind gerunds',
    apply: objectsBehindGerunds,
    example: 'The president has said that shutting it would be an act of war.',
    gives: 'it obj shutting',
  },
  {
    name: 'perfects taken for passives',
    apply: perfectsTakenForPassives,
    example: 'Mayor Sunil Rao, who accused it of having ignored reports of cracks since May 3, resigned.',
    gives: 'having aux ignored',
  },
  {
    name: 'questions of telling',
    apply: questionsOfTelling,
    example: 'The opposition said that the prime minister must explain when he learned of the affair.',
    gives: 'learned ccomp explain',
  },
  {
    name: 'counts of votes',
    apply: countsOfVotes,
    example: 'The council voted 9-4 to close the school.',
    gives: '9 obl:unmarked voted',
  },
  {
    name: 'seasons of deeds',
    apply: seasonsOfDeeds,
    example: 'Tarsia fears that the dam, which Uzmen plans to fill this autumn, will dry out its cotton fields.',
    gives: 'autumn obl:tmod fill',
  },
  {
    name: 'relatives of one',
    apply: relativesOfOne,
    example: 'He said one of the pupils, who has diabetes, needed her phone.',
    gives: 'has acl:relcl one',
  },
  {
    name: 'prepositions left behind',
    apply: prepositionsLeftBehind,
    example: '"We have been lied to," said Carol Penn.',
    gives: 'to compound:prt lied',
  },
  {
    name: 'prepositions of relatives',
    apply: prepositionsOfRelatives,
    example: 'She said she would not vote for any sale that the clerk had advised against.',
    gives: 'that obj advised',
  },
  {
    name: 'subjects that are seen',
    apply: subjectsThatAreSeen,
    example: 'Residents see the river go down and they want to go home.',
    gives: 'river obj see',
  },
  {
    name: 'that which is called',
    apply: thatBeforeArticles,
    example: 'The chief negotiator, Omar Haddad, called that a non-starter.',
    gives: 'that obj called',
  },
  {
    name: 'sworn in',
    apply: swornIn,
    example: 'Pires, a former judge, was sworn in hours later.',
    gives: 'in compound:prt sworn',
  },
  {
    name: 'days of what is due',
    apply: daysOfDue,
    example: "The bank's next decision is due on Feb. 3.",
    gives: '3 obl due',
  },
  {
    name: 'relatives taken for content',
    apply: relativesTakenForContent,
    example: 'She could not understand why the union had rejected an offer that its own negotiators had recommended.',
    gives: 'recommended acl:relcl offer',
  },
  {
    name: 'nouns that sum up',
    apply: nounsThatSumUp,
    example: 'He said the decline could continue unless catches are reduced, a forecast that fishermen dispute.',
    gives: 'dispute acl:relcl forecast',
  },
  {
    name: 'deeds that no thing does',
    apply: deedsNoThingDoes,
    example:
      'The town sued the firm over a spill that fouled 30 miles of beaches last summer, seeking 220 million dollars.',
    gives: 'seeking advcl sued',
  },
];
