import {
  appositionsOfOne,
  firmsBasedInTowns,
  namesBehindRelatives,
  namesInRows,
  namesOfCapitals,
  namesRightBehind,
  peopleBehindPapers,
  tellingsBehindCommas,
  titlesInRows,
  titlesOfSecondNames,
} from './repairs-appositions';
import {
  basesBehindTo,
  circumstancesBehindPrepositions,
  daysOfMonths,
  firstAndLast,
  markedClauses,
  missingPeople,
  openingParticiples,
  questionsWithIf,
  relativesOfTold,
} from './repairs-marks';
import type { Repair } from './tree-repair';

/** What an apposition stands beside. */
export const APPOSITION_REPAIRS: readonly Repair[] = [
  {
    name: 'tellings behind commas',
    apply: tellingsBehindCommas,
    example: 'Holm alleged that Reyes had bribed the party, a charge both deny.',
    gives: 'charge parataxis bribed',
  },
  {
    name: 'names right behind',
    apply: namesRightBehind,
    example: 'Ana Ruiz, the head of the dockers union NKV, said the port would close.',
    gives: 'NKV appos union',
  },
  {
    name: 'appositions of one',
    apply: appositionsOfOne,
    example: 'Farmers of Barangay Dulo, a mountain village of 900 people, told the court that the dam had leaked.',
    gives: 'village appos Barangay',
  },
  {
    name: 'people behind papers',
    apply: peopleBehindPapers,
    example: "A letter by the mayor's adviser on ports, Mr. Ola Dunn, said the bridge was safe.",
    gives: 'Ola appos adviser',
  },
  {
    name: 'names behind relatives',
    apply: namesBehindRelatives,
    example: 'The contractor that supplied the crane, Brandt Lifting, said its machine had been misused.',
    gives: 'Lifting appos contractor',
  },
  {
    name: 'firms based in towns',
    apply: firmsBasedInTowns,
    example:
      'Nashville, Tennessee-based Alder Hospitals, a for-profit chain, says it offered $390 million for five clinics.',
    gives: 'Hospitals nsubj says',
  },
  {
    name: 'names in rows',
    apply: namesInRows,
    example: 'The Coast Guard, Harbor Watch, and a number of farmers are opposed to the dam.',
    gives: 'Watch conj Guard',
  },
  {
    name: 'titles in rows',
    apply: titlesInRows,
    example: 'Board member Ida Holm and guest conductor Carlos Ruiz resigned.',
    gives: 'conductor nmod:desc Carlos',
  },
  {
    name: 'titles of second names',
    apply: titlesOfSecondNames,
    example: 'Police named the men as Tom Vega, British engineer Paul Marsh and cook Ivo Lund.',
    gives: 'engineer nmod:desc Paul',
  },
  {
    name: 'names of capitals',
    apply: namesOfCapitals,
    example: 'Norway closed its embassy in the capital, Dar Salwa, on Monday.',
    gives: 'Dar appos capital',
  },
];

/** What the first word of a clause or a phrase shows. */
export const MARK_REPAIRS: readonly Repair[] = [
  {
    name: 'opening participles',
    apply: openingParticiples,
    example: 'Asked about the mine on Friday, Dunn laughed.',
    gives: 'Asked advcl laughed',
  },
  {
    name: 'marked clauses',
    apply: markedClauses,
    example:
      'The bank was in trouble on Monday night after the Crowns, the largest of its owners, said they would sell.',
    gives: 'said advcl trouble',
  },
  {
    name: 'circumstances behind prepositions',
    apply: circumstancesBehindPrepositions,
    example:
      'Technicians at the Hestfjell Observatory have refused to work night shifts until its owner, the Nordic Astronomy Trust, explains why a two-tonne mirror slipped from its crane last Thursday, their union said on Monday.',
    gives: 'explains advcl work',
  },
  {
    name: 'questions with if',
    apply: questionsWithIf,
    example: 'Asked on Friday if he would sell the port, he laughed.',
    gives: 'sell ccomp Asked',
  },
  {
    name: 'days of months',
    apply: daysOfMonths,
    example: 'In the notice, dated 3 May, the harbor master said that berths would be closed.',
    gives: 'May nmod:unmarked 3',
  },
  {
    name: 'bases behind to',
    apply: basesBehindTo,
    example: 'The bridge was close to collapse on Friday.',
    gives: 'collapse xcomp close',
  },
  {
    name: 'relatives of what is told',
    apply: relativesOfTold,
    example: 'The port will close, a decision that some of the dockers have said they will fight.',
    gives: 'that obj fight',
  },
  {
    name: 'missing people',
    apply: missingPeople,
    example: 'The flood struck the town on Monday, killing 12 people and leaving nine others missing.',
    gives: 'missing xcomp leaving',
  },
  {
    name: 'first and last',
    apply: firstAndLast,
    example: 'One of the two said that Ibañez at first refused, and signed after a meeting with the mayor.',
    gives: 'at advmod refused',
  },
];
