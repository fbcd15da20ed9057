import { citingOfTellers, conjunctsInAsides, gerundsBehindAsides } from './repairs-commas';
import {
  deedsOfMeans,
  finiteConjuncts,
  gappedAgents,
  joinedPrepositions,
  listedInfinitives,
  subjectsOfConjuncts,
  tellersOfConjuncts,
  toldConjuncts,
} from './repairs-coordination';
import { gerundsAsSubjects, nounsAfterVerbs } from './repairs-gerunds';
import { perfectGerunds } from './repairs-perfects';
import { agreeingRelatives, participlesOfPeople, relativesOfNames } from './repairs-relatives';
import { deedsBesideStates, resultStates, statesBeforeObjects, wantedStates } from './repairs-results';
import { contactRelatives, contentBesideVerbs, daysOfDeeds, demandedDeeds } from './repairs-tellers';
import type { Repair } from './tree-repair';

/** States that a verb puts its object into. */
export const STATE_REPAIRS: readonly Repair[] = [
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
];

/** What "and", "but" and a relative word tie to what. */
export const JOINT_REPAIRS: readonly Repair[] = [
  {
    name: 'joined prepositions',
    apply: joinedPrepositions,
    example:
      'Officials would support a plan that would prioritize targets in and underneath the city and forgo an offensive.',
    gives: 'city nmod targets',
  },
  {
    name: 'subjects of conjuncts',
    apply: subjectsOfConjuncts,
    example: 'An Iris poll found that 61 percent of Belgians opposed the law and 27 percent supported it.',
    gives: 'percent nsubj supported',
  },
  {
    name: 'gapped agents',
    apply: gappedAgents,
    example: 'The northern delegation will be led by the minister, and the southern side by the general.',
    gives: 'side parataxis led',
  },
  {
    name: 'told conjuncts',
    apply: toldConjuncts,
    example:
      'A Treasury spokesperson said the government would reflect carefully on the outcome but had not decided whether an inquiry was needed.',
    gives: 'decided conj reflect',
  },
  {
    name: 'tellers of conjuncts',
    apply: tellersOfConjuncts,
    example: 'He said the economy needed cheaper credit and argued that the board had been slow.',
    gives: 'argued conj said',
  },
  {
    name: 'finite conjuncts',
    apply: finiteConjuncts,
    example: 'The council asked the ministry for money to replace them but received nothing.',
    gives: 'received conj asked',
  },
  {
    name: 'perfect gerunds',
    apply: perfectGerunds,
    example: 'The rider denied having knowingly taken any banned substance.',
    gives: 'having aux taken',
  },
  {
    name: 'gerunds as subjects',
    apply: gerundsAsSubjects,
    example: 'The talks failed after fighting near a disputed dam killed 17 people.',
    gives: 'fighting nsubj killed',
  },
  {
    name: 'nouns after verbs',
    apply: nounsAfterVerbs,
    example: 'Train drivers would stop work every Monday in September unless the scheme was restored.',
    gives: 'work obj stop',
  },
  {
    name: 'listed infinitives',
    apply: listedInfinitives,
    example: 'The town used the grant to repair the bridge, to widen the road and to plant trees.',
    gives: 'widen conj repair',
  },
  {
    name: 'deeds of means',
    apply: deedsOfMeans,
    example: 'The army uses the road to supply the town.',
    gives: 'supply advcl uses',
  },
  {
    name: 'relatives of names',
    apply: relativesOfNames,
    example: 'Officials would support an operation in the southern city, Orsk, that would destroy the tunnels.',
    gives: 'destroy acl:relcl operation',
  },
  {
    name: 'agreeing relatives',
    apply: agreeingRelatives,
    example: 'The treaty left the control of four dams to a joint commission, which has never met.',
    gives: 'met acl:relcl commission',
  },
  {
    name: 'participles of people',
    apply: participlesOfPeople,
    example: 'There were doubts about appropriate considerations for civilians caught in the crossfire.',
    gives: 'caught acl civilians',
  },
  {
    name: 'conjuncts in asides',
    apply: conjunctsInAsides,
    example: 'Much will turn on the state, which holds 12 per cent and can block the sale.',
    gives: 'block conj holds',
  },
  {
    name: 'gerunds behind asides',
    apply: gerundsBehindAsides,
    example: 'Ministers will insist on guarantees for the plant, where 1,900 people work, before giving their consent.',
    gives: 'giving advcl insist',
  },
  {
    name: 'citing of tellers',
    apply: citingOfTellers,
    example: 'The paper reported that two directors had argued for talks, citing a person who was present.',
    gives: 'citing advcl reported',
  },
];

/** Who tells, asks and names, and when. */
export const TELLER_REPAIRS: readonly Repair[] = [
  {
    name: 'days of deeds',
    apply: daysOfDeeds,
    example: 'Senator Dana Holm on Tuesday accused the ministry of hiding the cost.',
    gives: 'Tuesday obl accused',
  },
  {
    name: 'content beside verbs',
    apply: contentBesideVerbs,
    example: 'There is growing concern among doctors that the new strain resists treatment.',
    gives: 'resists acl concern',
  },
  {
    name: 'demanded deeds',
    apply: demandedDeeds,
    example: 'The scandal prompted calls for the governor to resign.',
    gives: 'governor nsubj resign',
  },
  {
    name: 'contact relatives',
    apply: contactRelatives,
    example: 'The union accused the ministry of hiding the cost, a charge the ministry called "baseless."',
    gives: 'called acl:relcl charge',
  },
];
