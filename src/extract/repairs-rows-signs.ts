import {
  agreeingConjuncts,
  deedsOnPronouns,
  deedsToUnnamed,
  gerundsOfTerms,
  infinitivesBehindAsides,
  participlesBehindNouns,
  participlesBehindOf,
  plansTakenForNouns,
  subjectsJoinedToDays,
  thingsSaid,
  thingsToBeDone,
} from './repairs-signs';
import type { Repair } from './tree-repair';

/** Trees that no English sentence has. */
export const SIGN_REPAIRS: readonly Repair[] = [
  {
    name: 'agreeing conjuncts',
    apply: agreeingConjuncts,
    example: 'The order does not bind its members because they are not on strike but have declared themselves unfit.',
    gives: 'declared conj strike',
  },
  {
    name: 'things said',
    apply: thingsSaid,
    example: 'Criminologist Nora Lund said nearly every escape from a crowded prison needed help from inside.',
    gives: 'escape nsubj needed',
  },
  {
    name: 'deeds on pronouns',
    apply: deedsOnPronouns,
    example: 'It stopped a trial after two children who had received it died within a week.',
    gives: 'children nsubj died',
  },
  {
    name: 'participles behind phrases',
    apply: participlesBehindNouns,
    example: 'Norland has suspended payments to Orsk for natural gas shipped through the pipeline.',
    gives: 'shipped acl gas',
  },
  {
    name: 'infinitives behind asides',
    apply: infinitivesBehindAsides,
    example: 'She said she expected museums in Lund and Oslo, which hold similar coins, to receive claims.',
    gives: 'receive xcomp expected',
  },
  {
    name: 'subjects joined to days',
    apply: subjectsJoinedToDays,
    example: 'The League has occupied the main hall since Tuesday and its leader, Vlad Popa, said that it would stay.',
    gives: 'leader nsubj said',
  },
  {
    name: 'plans taken for nouns',
    apply: plansTakenForNouns,
    example: 'The Forest Service has opened an inquiry and plans to publish findings in March.',
    gives: 'plans conj opened',
  },
  {
    name: 'gerunds of terms',
    apply: gerundsOfTerms,
    example: 'A firm valued the site with planning permission for 450 flats.',
    gives: 'planning amod permission',
  },
  {
    name: 'things to be done',
    apply: thingsToBeDone,
    example: 'The trust apologised to patients and promised an audit of its lists, to be completed by the end of July.',
    gives: 'completed acl audit',
  },
  {
    name: 'deeds to the unnamed',
    apply: deedsToUnnamed,
    example: '"He needed someone to blame," she told the court.',
    gives: 'blame dep someone',
  },
  {
    name: 'participles behind of',
    apply: participlesBehindOf,
    example: 'An offer of a new two-year deal, made before Easter, was now off the table.',
    gives: 'made acl offer',
  },
];
