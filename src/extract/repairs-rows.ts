import { contentOfAddresses } from './repairs-addresses';
import { strandedPrepositions, timesOfBases } from './repairs-attachments';
import { citingOfTellers, gerundsBehindAsides } from './repairs-commas';
import { counterfactualPhrases, trailingConditions } from './repairs-conditions';
import {
  deedsOfMeans,
  finiteConjuncts,
  gappedAgents,
  listedInfinitives,
  tellersOfConjuncts,
  tellersOfPresents,
  toldConjuncts,
} from './repairs-coordination';
import { gerundsAsSubjects, nounsAfterVerbs } from './repairs-gerunds';
import { participlesBeforeVerbs } from './repairs-participles';
import { perfectsOfSubjects } from './repairs-perfects';
import {
  agreeingRelatives,
  participlesOfPeople,
  relativesBehindPrepositions,
  relativesOfNames,
  verbsBehindRelatives,
} from './repairs-relatives';
import {
  agentsOfVerdicts,
  circumstancesOfAccusations,
  contentBehindCiting,
  contentOfBareNouns,
  contentOfGrounds,
  deedsOfIt,
  relativesBehindPlaces,
  relativesOfPapers,
  sentencesBehindSemicolons,
  statesOfThings,
  tellingInWriting,
  tellingsTakenForNouns,
  thatBeforeSaying,
  titlesBehindTelling,
} from './repairs-sayings';
import { contentBehindAsides, contentBesideVerbs, daysOfDeeds, demandedDeeds, gappedTellers } from './repairs-tellers';
import { pastsBesidePresents } from './repairs-told-deeds';
import { tellersInRelatives } from './repairs-told-relatives';
import { withholdingTellers } from './repairs-withholding';
import { reportedAdditions } from './reported-additions';
import { reportedContent } from './reported-content';
import { reportedNouns } from './reported-nouns';
import type { Repair } from './tree-repair';

/** What "and", "but" and a relative word tie to what. */
export const JOINT_REPAIRS: readonly Repair[] = [
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
    name: 'pasts beside presents',
    apply: pastsBesidePresents,
    example: 'The ministry confirmed that the ban applies to all ports but gave no date.',
    gives: 'gave conj confirmed',
  },
  {
    name: 'tellers of presents',
    apply: tellersOfPresents,
    example: 'The trust denies that it lost the records but admits that some pages cannot be found.',
    gives: 'admits conj denies',
  },
  {
    name: 'withholding tellers',
    apply: withholdingTellers,
    example: 'The airline confirmed that it had paid the fine but did not say how much.',
    gives: 'say conj confirmed',
  },
  {
    name: 'finite conjuncts',
    apply: finiteConjuncts,
    example: 'The council asked the ministry for money to replace them but received nothing.',
    gives: 'received conj asked',
  },
  {
    name: 'perfects of subjects',
    apply: perfectsOfSubjects,
    example: 'The coach denied having paid the referee.',
    gives: 'paid xcomp denied',
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
    name: 'participles before verbs',
    apply: participlesBeforeVerbs,
    example: 'Any attack launched from the island would be met with force.',
    gives: 'launched acl attack',
  },
  {
    name: 'counterfactual phrases',
    apply: counterfactualPhrases,
    example: 'Were it not for the grant, the mine would close.',
    gives: 'grant obl close',
  },
  {
    name: 'trailing conditions',
    apply: trailingConditions,
    example: 'The doctor would have saved the patient had she known about the allergy.',
    gives: 'had mark known',
  },
  {
    name: 'verbs behind relatives',
    apply: verbsBehindRelatives,
    example: 'Anyone who enters the zone will be shot.',
    gives: 'Anyone nsubj:pass shot',
  },
  {
    name: 'agreeing relatives',
    apply: agreeingRelatives,
    example: 'The treaty left the control of four dams to a joint commission, which has never met.',
    gives: 'met acl:relcl commission',
  },
  {
    name: 'relatives behind prepositions',
    apply: relativesBehindPrepositions,
    example:
      'They argued that the affair might derail the merger with Movo, on which shareholders are due to vote in July.',
    gives: 'due acl:relcl Movo',
  },
  {
    name: 'participles of people',
    apply: participlesOfPeople,
    example: 'There were doubts about appropriate considerations for civilians caught in the crossfire.',
    gives: 'caught acl civilians',
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

/** What is told, and by whom. */
export const REPORTED_REPAIRS: readonly Repair[] = [
  {
    name: 'reported nouns',
    apply: reportedNouns,
    example: 'The agency denies the allegation that it misled investors.',
    gives: 'misled acl allegation',
  },
  {
    name: 'reported content',
    apply: reportedContent,
    example: 'A Hartwell spokeswoman said the Orsk, Mo., car maker is not aware of any injuries.',
    gives: 'aware ccomp said',
  },
  {
    name: 'reported additions',
    apply: reportedAdditions,
    example: 'Pilots say they plan to strike, arguing that the bank sold the port.',
    gives: 'arguing advcl say',
  },
  {
    name: 'tellers in relatives',
    apply: tellersInRelatives,
    example: 'A man who police said had fled the town was arrested on Friday.',
    gives: 'who nsubj fled',
  },
];

/** Who tells, asks and names, and when. */
export const TELLER_REPAIRS: readonly Repair[] = [
  {
    name: 'times of bases',
    apply: timesOfBases,
    example: 'Inflation slowed to 4 percent from a peak of 31 percent in 2024.',
    gives: '2024 nmod peak',
  },
  {
    name: 'stranded prepositions',
    apply: strandedPrepositions,
    example: 'The trucks that Latvia paid for two years ago gather dust.',
    gives: 'for compound:prt paid',
  },
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
    name: 'gapped tellers',
    apply: gappedTellers,
    example: 'The airline said it would appeal, and the regulator that it might settle.',
    gives: 'regulator conj said',
  },
  {
    name: 'content behind asides',
    apply: contentBehindAsides,
    example: 'The mayor repeated allegations, denied by the firm, that it had bribed officials.',
    gives: 'bribed acl allegations',
  },
  {
    name: 'content behind citing',
    apply: contentBehindCiting,
    example:
      'The daily reported on Monday, citing a person who attended the meeting, that the mayor had threatened to resign.',
    gives: 'threatened ccomp reported',
  },
  {
    name: 'that before saying',
    apply: thatBeforeSaying,
    example: 'Pereñán disputed that, saying guards from a nearby camp had been digging within two hours.',
    gives: 'digging ccomp saying',
  },
  {
    name: 'tellings taken for nouns',
    apply: tellingsTakenForNouns,
    example: 'As recently as March he was warning that six towers would throw the market into shadow.',
    gives: 'was aux warning',
  },
  {
    name: 'agents of verdicts',
    apply: agentsOfVerdicts,
    example: 'The broker was convicted of taking bribes by a court in Lima in 2022.',
    gives: 'court obl:agent convicted',
  },
  {
    name: 'states of things',
    apply: statesOfThings,
    example: 'The auditor has asked to see test records going back to 2024.',
    gives: 'going acl records',
  },
  {
    name: 'titles behind telling',
    apply: titlesBehindTelling,
    example: 'Four votes were declared invalid, said returning officer Sudha Rao, a retired judge.',
    gives: 'officer nsubj said',
  },
  {
    name: 'deeds of it',
    apply: deedsOfIt,
    example: 'A spokesman said it is too early to say how the venture would be structured.',
    gives: 'say csubj early',
  },
  {
    name: 'telling in writing',
    apply: tellingInWriting,
    example: 'She warned the manager in writing that a valve was sticking.',
    gives: 'sticking ccomp warned',
  },
  {
    name: 'relatives behind places',
    apply: relativesBehindPlaces,
    example: 'He called the offer final, a statement that under local rules would have bound him.',
    gives: 'that nsubj bound',
  },
  {
    name: 'content of addresses',
    apply: contentOfAddresses,
    example: 'President Lena Ford told the nation in a televised address that no deaths had been confirmed.',
    gives: 'confirmed ccomp told',
  },
  {
    name: 'content of bare nouns',
    apply: contentOfBareNouns,
    example: 'The host has been suspended amid claims he tipped off a friend before a quiz.',
    gives: 'tipped ccomp claims',
  },
  {
    name: 'circumstances of accusations',
    apply: circumstancesOfAccusations,
    example: 'The union accused her of sitting on her hands while cattle were being sent away at half price.',
    gives: 'sent advcl sitting',
  },
  {
    name: 'sentences behind semicolons',
    apply: sentencesBehindSemicolons,
    example:
      'Brokers believe that the firm will lower its forecast in April; the shares have fallen 17% since January.',
    gives: 'fallen parataxis believe',
  },
  {
    name: 'relatives of papers',
    apply: relativesOfPapers,
    example: 'Residents dismissed a report that the mayor sent to the council.',
    gives: 'that obj sent',
  },
  {
    name: 'content of grounds',
    apply: contentOfGrounds,
    example: 'The league intends to sue on the ground that the city never studied the traffic.',
    gives: 'studied acl ground',
  },
];
