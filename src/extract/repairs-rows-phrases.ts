import {
  actingPosts,
  askingInfinitives,
  givenPosts,
  harmedCounts,
  namedSubjects,
  ownPrepositions,
} from './repairs-complements';
import { deedsOfDegree, degreesOfPredicates, exceptions } from './repairs-degrees';
import { sharedHeads, subjectsWithAdjectives } from './repairs-heads';
import { namesAsAdverbs, namesBesideNouns, pairsBetween, relativesOfVerbs, secondObjects } from './repairs-names';
import { causedStates, deedsBesideStates, resultStates, statesBeforeObjects, wantedStates } from './repairs-results';
import type { Repair } from './tree-repair';

/** States that a verb puts its object into. */
export const STATE_REPAIRS: readonly Repair[] = [
  {
    name: 'degrees of predicates',
    apply: degreesOfPredicates,
    example: 'The deal is all but settled.',
    gives: 'deal nsubj:pass settled',
  },
  {
    name: 'deeds of degree',
    apply: deedsOfDegree,
    example: 'The grant did much to save the theatre.',
    gives: 'much obj did',
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
    name: 'states before objects',
    apply: statesBeforeObjects,
    example: 'The minister cut short a visit to Vienna.',
    gives: 'short xcomp cut',
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
    name: 'names as adverbs',
    apply: namesAsAdverbs,
    example: 'The Food and Drug Administration approved Orsivant on Monday.',
    gives: 'Orsivant obj approved',
  },
  {
    name: 'names beside nouns',
    apply: namesBesideNouns,
    example: 'The business daily Kurier reported that the union had called the firm a bully.',
    gives: 'Kurier appos daily',
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
    name: 'subjects with adjectives',
    apply: subjectsWithAdjectives,
    example: 'The mayor will resign, two lawyers familiar with the plans said.',
    gives: 'lawyers nsubj said',
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
    name: 'named subjects',
    apply: namedSubjects,
    example: 'The terminal operator Kestrel Ports denied the report.',
    gives: 'Ports appos operator',
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
    name: 'harmed counts',
    apply: harmedCounts,
    example: 'Storms killed nine people and injured hundreds in the north.',
    gives: 'injured conj killed',
  },
];
