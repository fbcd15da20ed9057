import { nowhereElse, selfAsAdverb } from './repairs-adverbs';
import {
  agentsBehindObjects,
  objectsBehindCommas,
  participlesBehindPapers,
  participlesOfPapers,
  relativesOfPeople,
  subjectsBehindFor,
  subjectsBehindWith,
  subjectsOfEnsured,
} from './repairs-antecedents';
import {
  chargesBehindAgents,
  deedsLaidTo,
  feelingsOfMany,
  relativesBesideOthers,
  relativesOfBodies,
} from './repairs-bodies';
import {
  freeObjects,
  questionsBehindPrepositions,
  relativesInContent,
  relativesTakenForVerbs,
  whatIsCalled,
} from './repairs-free-relatives';
import { conjunctsOfExistence, joinedSubjects, subjectsBehindOpenings } from './repairs-joint-subjects';
import {
  heldForSomething,
  participlesOfObjects,
  participlesOfParts,
  participlesOfPhrases,
  participlesOfSubjects,
} from './repairs-participles';
import type { Repair } from './tree-repair';

/** Participles that were taken for past tenses, and the other way round. */
export const PARTICIPLE_REPAIRS: readonly Repair[] = [
  {
    name: 'participles of objects',
    apply: participlesOfObjects,
    example: 'Radio Nord reported that police had seized a dirt bike found near the ignition point.',
    gives: 'found acl bike',
  },
  {
    name: 'relatives in content',
    apply: relativesInContent,
    example:
      'Ministers have told their Swedish counterparts that the cabinet would support a small mine in the northernmost county, Norrbotten, that would protect reindeer and forgo a large pit, the Courier reports.',
    gives: 'protect acl:relcl mine',
  },
  {
    name: 'what is held for something',
    apply: heldForSomething,
    example:
      'The bank has opposed a merger in Lund — believed to be the largest of its kind — without a plan for jobs.',
    gives: 'believed acl Lund',
  },
  {
    name: 'participles of parts',
    apply: participlesOfParts,
    example: 'The crew searched four buildings, none of them inspected since 2012.',
    gives: 'none nsubj:pass inspected',
  },
];

/** Clauses that stand for a noun, or for more of one. */
export const FREE_RELATIVE_REPAIRS: readonly Repair[] = [
  {
    name: 'free objects',
    apply: freeObjects,
    example: '"I told the court that the lease had ended, and it heard what it wished to hear," she said.',
    gives: 'wished acl:relcl what',
  },
  {
    name: 'what is called',
    apply: whatIsCalled,
    example: 'The report criticised what inspectors described as serious breaches of the rules.',
    gives: 'described acl:relcl what',
  },
  {
    name: 'questions behind prepositions',
    apply: questionsBehindPrepositions,
    example: 'The party is fighting with the union over who should pay for the strike.',
    gives: 'pay advcl fighting',
  },
  {
    name: 'relatives taken for verbs',
    apply: relativesTakenForVerbs,
    example: 'The council, a trade body several of whose members bought the data, denied the claim.',
    gives: 'bought acl:relcl body',
  },
];

/** Which of two nouns a clause or a phrase belongs to, and who does what stands behind "for" and "with". */
export const ANTECEDENT_REPAIRS: readonly Repair[] = [
  {
    name: 'feelings of many',
    apply: feelingsOfMany,
    example: 'Many fear the dam will burst.',
    gives: 'Many nsubj fear',
  },
  {
    name: 'deeds laid to',
    apply: deedsLaidTo,
    example: 'The mayor accused the company of hiding data and demanded that it pay for the clean-up.',
    gives: 'hiding advcl accused',
  },
  {
    name: 'relatives beside others',
    apply: relativesBesideOthers,
    example: 'It was Berg, not Lund, who signed the order, the documents show.',
    gives: 'signed acl:relcl Berg',
  },
  {
    name: 'charges behind agents',
    apply: chargesBehindAgents,
    example: 'The army has been accused by rights groups of using cluster bombs.',
    gives: 'using advcl accused',
  },
  {
    name: 'relatives of bodies',
    apply: relativesOfBodies,
    example: 'The leader of the party that won the election, Ana Brandt, ruled out a coalition.',
    gives: 'won acl:relcl party',
  },
  {
    name: 'relatives of people',
    apply: relativesOfPeople,
    example: "Ottawa has agreed to the province's request for 120 soldiers, who are expected on Friday.",
    gives: 'expected acl:relcl soldiers',
  },
  {
    name: 'participles of phrases',
    apply: participlesOfPhrases,
    example: 'He denied the charges in a video posted on social media.',
    gives: 'posted acl video',
  },
  {
    name: 'participles of papers',
    apply: participlesOfPapers,
    example: 'In a message to employees seen by this newspaper, he wrote that the firm had made mistakes.',
    gives: 'seen acl message',
  },
  {
    name: 'participles behind papers',
    apply: participlesBehindPapers,
    example: 'In one, sent on March 5, Ms Cole asks for money.',
    gives: 'sent acl one',
  },
  {
    name: 'agents behind objects',
    apply: agentsBehindObjects,
    example: 'The owner was fined £5,000 by the court.',
    gives: 'court obl:agent fined',
  },
  {
    name: 'subjects behind for',
    apply: subjectsBehindFor,
    example: 'A draw would be enough for Velmark, third in the group, to reach the play-offs.',
    gives: 'Velmark nsubj reach',
  },
  {
    name: 'subjects behind with',
    apply: subjectsBehindWith,
    example: 'Shares in homebuilders fell, with Castel Homes, the largest of them, losing 5.4 percent.',
    gives: 'Homes nsubj losing',
  },
  {
    name: 'objects behind commas',
    apply: objectsBehindCommas,
    example: 'Her aides had encouraged him to settle rather than sue, a report that the office described as false.',
    gives: 'report dep settle',
  },
  {
    name: 'subjects of what is ensured',
    apply: subjectsOfEnsured,
    example: 'Officials have offered to provide food to these camps, ensuring evacuees have basic necessities.',
    gives: 'evacuees nsubj have',
  },
  {
    name: 'joined subjects',
    apply: joinedSubjects,
    example: 'The army and the police searched the valley together.',
    gives: 'police conj army',
  },
  {
    name: 'subjects behind openings',
    apply: subjectsBehindOpenings,
    example:
      "In a letter dated March 3 and seen by the Courier, the office's director, Samuel Iyer, wrote that the merger may lessen competition.",
    gives: 'director nsubj wrote',
  },
  {
    name: 'conjuncts of existence',
    apply: conjunctsOfExistence,
    example: 'Her lawyer, Rui Fontes, confirmed there had been contact but dismissed talk of an apology as "fantasy".',
    gives: 'dismissed conj confirmed',
  },
  {
    name: 'self as an adverb',
    apply: selfAsAdverb,
    example: 'The minister gave evidence himself.',
    gives: 'himself advmod gave',
  },
  {
    name: 'nowhere else',
    apply: nowhereElse,
    example: 'The seeds of the old wheat are kept nowhere else.',
    gives: 'nowhere advmod else',
  },
  {
    name: 'participles of subjects',
    apply: participlesOfSubjects,
    example:
      "The company building Orsk's tramway denied on Tuesday that it had been warned of a cavity under the quay.",
    gives: 'building acl company',
  },
];
