import { askedWordsBeforeClauses } from './repairs-deeds';
import { figuresCompared } from './repairs-reattached';
import {
  bothBeforeVerbs,
  deedsTakenForCompounds,
  enoughBehindCommas,
  infinitivesBehindDue,
  openingGerunds,
  owingTo,
  passivesTakenForQualities,
  qualitiesBehindAs,
  secondAgents,
  thatBeforeArticles,
  verbsTakenForNouns,
  whichBehindPrepositions,
  whicheverBeforeNouns,
  whoSomebodyIs,
  withOrWithout,
} from './repairs-small-words';
import type { Repair } from './tree-repair';

/** Prepositions of two words, words that ask or point, participles and infinitives beside them. */
export const SMALL_WORD_REPAIRS: readonly Repair[] = [
  {
    name: 'owing to',
    apply: owingTo,
    example: 'The match was abandoned owing to a power cut at the stadium and was later replayed.',
    gives: 'cut obl abandoned',
  },
  {
    name: 'compared beside',
    apply: figuresCompared,
    example: 'Visitors to the museum rose by 12% in May compared with the same month in 2023.',
    gives: 'compared case month',
  },
  {
    name: 'both before verbs',
    apply: bothBeforeVerbs,
    example: 'Holm alleged that Reyes had bribed the party, a charge both deny.',
    gives: 'both nsubj deny',
  },
  {
    name: 'with or without',
    apply: withOrWithout,
    example: 'The mayor told traders that the fair would go ahead with or without a licence.',
    gives: 'licence dep go',
  },
  {
    name: 'who somebody is',
    apply: whoSomebodyIs,
    example: 'The witness told police that he had seen the car but did not know who the driver was.',
    gives: 'who ccomp know',
  },
  {
    name: 'that before articles',
    apply: thatBeforeArticles,
    example: 'The younger Lang called that "an insult".',
    gives: 'that obj called',
  },
  {
    name: 'whichever before nouns',
    apply: whicheverBeforeNouns,
    example: 'The result could not stand, whichever candidate they had supported.',
    gives: 'whichever det candidate',
  },
  {
    name: 'enough behind commas',
    apply: enoughBehindCommas,
    example: 'The party won 40 seats, enough to block the bill.',
    gives: 'block dep won',
  },
  {
    name: 'which behind prepositions',
    apply: whichBehindPrepositions,
    example: 'The group runs an office in Doha through which limited talks, brokered by the Swiss, have been held.',
    gives: 'held acl:relcl office',
  },
  {
    name: 'asked behind verbs',
    apply: askedWordsBeforeClauses,
    example: 'She also questioned why the police had waited a fortnight.',
    gives: 'why advmod waited',
  },
  {
    name: 'passives taken for qualities',
    apply: passivesTakenForQualities,
    example: 'Professor Odile Lund, a chemist who is not involved in the case, said it was possible.',
    gives: 'who nsubj:pass involved',
  },
  {
    name: 'infinitives behind due',
    apply: infinitivesBehindDue,
    example: 'A press call was canceled an hour before it was due to begin.',
    gives: 'begin xcomp due',
  },
  {
    name: 'deeds taken for compounds',
    apply: deedsTakenForCompounds,
    example: 'They were mining coal.',
    gives: 'coal obj mining',
  },
  {
    name: 'qualities behind as',
    apply: qualitiesBehindAs,
    example: 'The board described the plan as deeply flawed.',
    gives: 'flawed obl described',
  },
  {
    name: 'opening gerunds',
    apply: openingGerunds,
    example: 'Opposing bail, Sergeant Nora Lund told the court he was a flight risk.',
    gives: 'bail obj Opposing',
  },
  {
    name: 'second agents',
    apply: secondAgents,
    example: 'The claim was rejected by the panel and, in 2021, by a court in Malta.',
    gives: 'court conj panel',
  },
  {
    name: 'verbs taken for nouns',
    apply: verbsTakenForNouns,
    example: 'The city has opened an office and plans to hire guides.',
    gives: 'plans conj opened',
  },
];
