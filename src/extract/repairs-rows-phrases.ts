import {
  actingPosts,
  askedBehindNames,
  askingInfinitives,
  daysOfWhatWasSent,
  givenPosts,
  objectsSeenDoing,
  ownBest,
  ownPrepositions,
  shoutedCommands,
  timesTakenForContent,
} from './repairs-complements';
import { timesOfClauses } from './repairs-conditions';
import { degreesOfPredicates, exceptions } from './repairs-degrees';
import { sharedHeads } from './repairs-heads';
import { hyphenedNouns } from './repairs-hyphens';
import {
  addressesOfPleas,
  aimsBehindThings,
  aimsOfSubjects,
  deedsOfAddressed,
  deedsThatItStandsFor,
  deedsVotedFor,
  emptyObjects,
  formerHabits,
  infinitivesOfAdjectives,
  measuredStates,
  timesToAct,
} from './repairs-infinitives';
import { peopleInLists, postsOfLast } from './repairs-lists';
import {
  capitalsBehindVerbs,
  namesAsAdverbs,
  namesBesideNouns,
  namesInPieces,
  pairsBetween,
  ranksLaidDown,
  relativesOfVerbs,
  secondObjects,
} from './repairs-names';
import { postsOfOneName } from './repairs-posts';
import { causedStates, deedsBesideStates, resultStates, wantedStates } from './repairs-results';
import {
  adverbsBeforeThat,
  agreeingCopulas,
  beginnings,
  deniedTimes,
  deniedTotals,
  ownersOfLast,
  soleObjects,
} from './repairs-scope';
import type { Repair } from './tree-repair';

/** States that a verb puts its object into. */
export const STATE_REPAIRS: readonly Repair[] = [
  {
    name: 'agreeing copulas',
    apply: agreeingCopulas,
    example: 'The report is unfounded.',
    gives: 'report nsubj unfounded',
  },
  {
    name: 'degrees of predicates',
    apply: degreesOfPredicates,
    example: 'The deal is all but settled.',
    gives: 'deal nsubj:pass settled',
  },
  {
    name: 'exceptions',
    apply: exceptions,
    example: 'All but two members voted for the plan.',
    gives: 'All det:predet members',
  },
  {
    name: 'result states',
    apply: resultStates,
    example: 'The guards kept the gate closed.',
    gives: 'closed xcomp kept',
  },
  {
    name: 'deeds beside states',
    apply: deedsBesideStates,
    example: 'The storm has left villages isolated and cost the region $2 billion.',
    gives: 'cost conj left',
  },
  {
    name: 'wanted states',
    apply: wantedStates,
    example: 'The union wants the tax raised to 25 percent.',
    gives: 'raised xcomp wants',
  },
  {
    name: 'caused states',
    apply: causedStates,
    example: 'The firm wants to have the ban lifted.',
    gives: 'lifted xcomp have',
  },
];

/** Which of two phrases side by side says what of the other. */
export const NAME_REPAIRS: readonly Repair[] = [
  {
    name: 'hyphened nouns',
    apply: hyphenedNouns,
    example: 'The son-in-law of the founder left.',
    gives: 'law flat son',
  },
  {
    name: 'names as adverbs',
    apply: namesAsAdverbs,
    example: 'The Food and Drug Administration approved Orsivant on Monday.',
    gives: 'Orsivant obj approved',
  },
  {
    name: 'posts of one name',
    apply: postsOfOneName,
    example: 'Former mayor and businessman Omar Sidi won the seat.',
    gives: 'mayor nmod:desc Omar',
  },
  {
    name: 'names beside nouns',
    apply: namesBesideNouns,
    example: 'The business daily Kurier reported that the union had called the firm a bully.',
    gives: 'Kurier appos daily',
  },
  {
    name: 'ranks laid down',
    apply: ranksLaidDown,
    example: "The province's interior minister, Gen (Rtd) Elijah Brandt, opened the works on Monday.",
    gives: 'Gen nmod:desc Elijah',
  },
  {
    name: 'names in pieces',
    apply: namesInPieces,
    example: 'The mining group Corvin Metals plans to sell the Ardo mine, the Highland Ledger reported on Monday.',
    gives: 'Corvin compound Metals',
  },
  {
    name: 'people in lists',
    apply: peopleInLists,
    example:
      'The league suspended Lions fast bowler Rohan Bhale, his teammate Imtiaz Sargo and team masseur Vinod Kat.',
    gives: 'teammate conj bowler',
  },
  {
    name: 'posts of the last',
    apply: postsOfLast,
    example: 'The letters were signed by Mr Rao and Ida Holm, the founder of Corvin Foods.',
    gives: 'founder appos Ida',
  },
  {
    name: 'capitals behind verbs',
    apply: capitalsBehindVerbs,
    example: 'Tilden Foods will leave Lowmere, Farm Weekly reported on Friday.',
    gives: 'Lowmere obj leave',
  },
  {
    name: 'pairs between',
    apply: pairsBetween,
    example: 'Talks between the union and the council collapsed on Monday.',
    gives: 'council conj union',
  },
  {
    name: 'second objects',
    apply: secondObjects,
    example: 'The senator called the decree a "coup against the law" and left.',
    gives: 'coup xcomp called',
  },
  {
    name: 'relatives of verbs',
    apply: relativesOfVerbs,
    example: 'The rider faces a ban of up to four years, which could be halved.',
    gives: 'halved acl:relcl ban',
  },
];

/** Which of several nouns heads a phrase. */
export const HEAD_REPAIRS: readonly Repair[] = [
  {
    name: 'shared heads',
    apply: sharedHeads,
    example: 'They began a ground and air operation.',
    gives: 'operation obj began',
  },
  {
    name: 'sole objects',
    apply: soleObjects,
    example: 'Did anyone warn the crew?',
    gives: 'crew obj warn',
  },
  {
    name: 'owners of the last',
    apply: ownersOfLast,
    example: 'The nurse said she had bought her last car in 2019.',
    gives: 'her nmod:poss car',
  },
];

/** Who is named, made what, and what stands beside it. */
export const COMPLEMENT_REPAIRS: readonly Repair[] = [
  {
    name: 'asking infinitives',
    apply: askingInfinitives,
    example: 'He knows how to win an election.',
    gives: 'how advmod win',
  },
  {
    name: 'given posts',
    apply: givenPosts,
    example: 'The president appointed Ivo Lang acting governor.',
    gives: 'governor xcomp appointed',
  },
  {
    name: 'acting posts',
    apply: actingPosts,
    example: 'The assembly named Dana Kole as acting speaker.',
    gives: 'speaker obl named',
  },
  {
    name: 'own prepositions',
    apply: ownPrepositions,
    example: 'The firm was fined in Spain and by the European Union.',
    gives: 'Union obl:agent fined',
  },
  {
    name: 'times taken for content',
    apply: timesTakenForContent,
    example: 'We knew where the storm would be before the crew did.',
    gives: 'did advcl knew',
  },
  {
    name: 'addresses of pleas',
    apply: addressesOfPleas,
    example: 'The elder had pleaded with the miners to wait until Friday.',
    gives: 'miners obl pleaded',
  },
  {
    name: 'deeds of those addressed',
    apply: deedsOfAddressed,
    example: 'Police urged anyone who saw the car to contact them.',
    gives: 'contact xcomp urged',
  },
  {
    name: 'days of what was sent',
    apply: daysOfWhatWasSent,
    example: 'The firm did not reply to questions sent by email on Friday.',
    gives: 'Friday obl sent',
  },
  {
    name: 'what is asked behind a name',
    apply: askedBehindNames,
    example:
      'Asked by counsel assisting, Nora Vik KC, whether the dam would have held had the gates been opened in time, he replied that he could not say.',
    gives: 'held ccomp Asked',
  },
  {
    name: 'shouted commands',
    apply: shoutedCommands,
    example: 'A guard can be heard shouting "open it" as the van leaves.',
    gives: 'open ccomp shouting',
  },
  {
    name: 'the best of hers',
    apply: ownBest,
    example: 'The aide said the mayor has done her best with what she met in the town.',
    gives: 'her nmod:poss best',
  },
];

/** Infinitives, and small words, that the parser hangs on the wrong word. */
export const PLACE_REPAIRS: readonly Repair[] = [
  {
    name: 'aims of subjects',
    apply: aimsOfSubjects,
    example: 'The senator left politics to run a farm.',
    gives: 'run advcl left',
  },
  {
    name: 'aims behind things',
    apply: aimsBehindThings,
    example: 'The boy climbed the tree to reach the cat.',
    gives: 'reach advcl climbed',
  },
  {
    name: 'former habits',
    apply: formerHabits,
    example: 'Ingrid Solberg, a lawyer in Bergen who used to work for the bank, said the case was clear.',
    gives: 'work xcomp used',
  },
  {
    name: 'infinitives of adjectives',
    apply: infinitivesOfAdjectives,
    example: 'The town is too poor to repair the bridge.',
    gives: 'repair advcl poor',
  },
  {
    name: 'deeds that it stands for',
    apply: deedsThatItStandsFor,
    example: 'The minister said it was "wrong" to say that the army had fled.',
    gives: 'say csubj wrong',
  },
  {
    name: 'objects seen doing',
    apply: objectsSeenDoing,
    example: 'A video released in May showed her looking gaunt and ill.',
    gives: 'her obj showed',
  },
  {
    name: 'deeds voted for',
    apply: deedsVotedFor,
    example: 'The council voted 4-3 on Tuesday night to drop its history course.',
    gives: 'drop xcomp voted',
  },
  {
    name: 'times to act',
    apply: timesToAct,
    example: 'Inspectors gave the company 30 days to respond.',
    gives: 'respond xcomp gave',
  },
  {
    name: 'empty objects',
    apply: emptyObjects,
    example: 'The law makes it illegal to sell the drug.',
    gives: 'it expl makes',
  },
  {
    name: 'measured states',
    apply: measuredStates,
    example: 'The rescue came too late to save the crew.',
    gives: 'late xcomp came',
  },
  {
    name: 'adverbs before that',
    apply: adverbsBeforeThat,
    example: 'The singer would say only that the tour was over.',
    gives: 'only advmod say',
  },
  {
    name: 'denied totals',
    apply: deniedTotals,
    example: 'Not everyone is happy with the plan.',
    gives: 'Not advmod everyone',
  },
  {
    name: 'denied times',
    apply: deniedTimes,
    example: 'The senator supports closing the port, but not before the state pays the town.',
    gives: 'pays advcl supports',
  },
  {
    name: 'beginnings',
    apply: beginnings,
    example: 'What began as a protest became a riot.',
    gives: 'protest nsubj became',
  },
  {
    name: 'times of clauses',
    apply: timesOfClauses,
    example: 'By the time the new line opens, the city will have spent 3 billion euros.',
    gives: 'opens advcl spent',
  },
];
