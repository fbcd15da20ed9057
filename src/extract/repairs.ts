import {
  infinitivesOfUndertakings,
  parentheses,
  participleMarks,
  placesOfUndertakings,
  subordinates,
} from './repairs-attachments';
import {
  clausesBehindIt,
  contentOfNouns,
  contentWithoutThat,
  nounsBeforeVerbs,
  verbsAfterAsides,
} from './repairs-clauses';
import { leadingClauses, verbsOfClauses } from './repairs-conditions';
import {
  asidesWithContact,
  contentBehindAddressees,
  subjectsOfOpenedClauses,
  subjectsWithContact,
} from './repairs-contact';
import { namesWithContact } from './repairs-contact-names';
import { CONTENT_REPAIRS } from './repairs-contents';
import { DOUBLED_REPAIRS } from './repairs-doubled';
import { deedsOfObjects, gerundSubjects, hingedGerunds, nominalGerunds, objectGerunds } from './repairs-gerunds';
import { frontedWholes, heldSo } from './repairs-held-so';
import { IMPERSONAL_REPAIRS } from './repairs-impersonal';
import { modalInfinitives } from './repairs-infinitives';
import { LISTED_DEED_REPAIRS } from './repairs-listed-deeds';
import { PARTICIPANT_REPAIRS } from './repairs-participants';
import { PARTICLE_REPAIRS } from './repairs-particles';
import { fieldsOfPosts, ownedPosts, postsBehindNouns } from './repairs-posts';
import { REATTACHED_REPAIRS } from './repairs-reattached';
import { REJOINED_REPAIRS } from './repairs-rejoined';
import { FORM_REPAIRS, RESUMED_REPAIRS } from './repairs-resumed';
import { ROLE_REPAIRS } from './repairs-roles';
import { JOINT_REPAIRS, REPORTED_REPAIRS, TELLER_REPAIRS } from './repairs-rows';
import { AGREEING_REPAIRS } from './repairs-rows-agreeing';
import { APPOSITION_REPAIRS, MARK_REPAIRS } from './repairs-rows-appositions';
import { BEHIND_VERB_REPAIRS } from './repairs-rows-behind-verbs';
import { CONDITION_REPAIRS } from './repairs-rows-conditions';
import { CONJUNCT_REPAIRS, RELATIVE_REPAIRS, VERBAL_REPAIRS } from './repairs-rows-conjuncts';
import { DEED_REPAIRS } from './repairs-rows-deeds';
import { FIRST_REPAIRS, GARDEN_PATH_REPAIRS } from './repairs-rows-garden-paths';
import { HALF_REPAIRS } from './repairs-rows-halves';
import { INSERT_REPAIRS } from './repairs-rows-inserts';
import { OBJECT_REPAIRS } from './repairs-rows-objects';
import { ANTECEDENT_REPAIRS, FREE_RELATIVE_REPAIRS, PARTICIPLE_REPAIRS } from './repairs-rows-participles';
import { COMPLEMENT_REPAIRS, HEAD_REPAIRS, NAME_REPAIRS, PLACE_REPAIRS, STATE_REPAIRS } from './repairs-rows-phrases';
import { SENSE_REPAIRS } from './repairs-rows-sense';
import { SIGN_REPAIRS } from './repairs-rows-signs';
import { SMALL_WORD_REPAIRS } from './repairs-rows-small-words';
import { TURN_REPAIRS } from './repairs-rows-turns';
import { scores } from './repairs-scores';
import { SET_OFF_REPAIRS } from './repairs-set-off';
import { SHARED_REPAIRS } from './repairs-shared';
import { phrasesOfConditions } from './repairs-subject-to';
import { firstConjuncts, namesBetweenCommas, pastTenses } from './repairs-subjects';
import { TELLING_REPAIRS } from './repairs-tellings';
import {
  invertedConditions,
  negations,
  pastTensesAfterAsides,
  rulingAdjectives,
  verbsAfterInfinitives,
  verbsOfVerbless,
  verbsWithoutSubjects,
} from './repairs-verbs';
import type { Repair } from './tree-repair';

export type { Repair } from './tree-repair';

/** In this order; each sees what those before it have set right. */
export const REPAIRS: readonly Repair[] = [
  ...FIRST_REPAIRS,
  ...FORM_REPAIRS,
  ...DEED_REPAIRS,
  ...PARTICLE_REPAIRS,
  {
    name: 'modal infinitives',
    apply: modalInfinitives,
    example: 'The judge said the bank ought to have known of the risk.',
    gives: 'ought aux known',
  },
  {
    name: 'asides with contact clauses',
    apply: asidesWithContact,
    example: 'The port asked the navy to send a tug, a request the Ministry of Transport said it was studying.',
    gives: 'said acl:relcl request',
  },
  {
    name: 'names with contact clauses',
    apply: namesWithContact,
    example: 'The bank repaid a bond Osna Bulk issued in May.',
    gives: 'Bulk nsubj issued',
  },
  {
    name: 'subjects with contact clauses',
    apply: subjectsWithContact,
    example: 'The deal the two sides signed in May has collapsed.',
    gives: 'signed acl:relcl deal',
  },
  {
    name: 'subjects of opened clauses',
    apply: subjectsOfOpenedClauses,
    example: 'She said Mexico had acted after sales of Danish butter rose 8% last year.',
    gives: 'sales nsubj rose',
  },
  {
    name: 'content behind addressees',
    apply: contentBehindAddressees,
    example: 'The mayor told the court he had been threatened.',
    gives: 'threatened ccomp told',
  },
  ...OBJECT_REPAIRS,
  ...NAME_REPAIRS,
  ...PLACE_REPAIRS,
  ...CONJUNCT_REPAIRS,
  ...LISTED_DEED_REPAIRS,
  ...VERBAL_REPAIRS,
  ...PARTICIPLE_REPAIRS,
  ...GARDEN_PATH_REPAIRS,
  ...FREE_RELATIVE_REPAIRS,
  ...REJOINED_REPAIRS,
  {
    name: 'verbs of clauses',
    apply: verbsOfClauses,
    example: 'The team will play provided that the pitch dries.',
    gives: 'pitch nsubj dries',
  },
  {
    name: 'leading clauses',
    apply: leadingClauses,
    example: 'If the rains fail, she said, the harvest will be lost.',
    gives: 'fail advcl lost',
  },
  ...REPORTED_REPAIRS,
  {
    name: 'negations',
    apply: negations,
    example: 'This was not bad luck, she told the jury.',
    gives: 'not advmod luck',
  },
  {
    name: 'ruling adjectives',
    apply: rulingAdjectives,
    example: 'His wife, Lorraine, who was arrested in May last year, is due to be called next week.',
    gives: 'called xcomp due',
  },
  {
    name: 'past tenses after asides',
    apply: pastTensesAfterAsides,
    example: 'The Sadowski family, who rented the flat, escaped through a skylight.',
    gives: 'family nsubj escaped',
  },
  {
    name: 'inverted conditions',
    apply: invertedConditions,
    example: 'Had the bank known, it would have acted.',
    gives: 'bank nsubj known',
  },
  {
    name: 'verbs of verbless sentences',
    apply: verbsOfVerbless,
    example: "The mayor's decision to close the school angered parents.",
    gives: 'decision nsubj angered',
  },
  {
    name: 'clauses behind it',
    apply: clausesBehindIt,
    example: 'It remains to be seen whether the army will enter the town.',
    gives: 'enter csubj remains',
  },
  {
    name: 'verbs after infinitives',
    apply: verbsAfterInfinitives,
    example: "The bank's attempt to sell the port failed.",
    gives: 'port obj sell',
  },
  {
    name: 'verbs without subjects',
    apply: verbsWithoutSubjects,
    example: "The ministry's claim that the dam was safe was false.",
    gives: 'claim nsubj false',
  },
  ...STATE_REPAIRS,
  ...COMPLEMENT_REPAIRS,
  {
    name: 'past tenses',
    apply: pastTenses,
    example: 'The mayor spoke of an allegation that the office investigated and dismissed.',
    gives: 'office nsubj investigated',
  },
  {
    name: 'names between commas',
    apply: namesBetweenCommas,
    example: 'The manufacturer, Votexa Systems, blamed a fan that had been installed by the county.',
    gives: 'Systems appos manufacturer',
  },
  {
    name: 'first conjuncts',
    apply: firstConjuncts,
    example: 'A Corvid rocket carrying a climate satellite veered off course and was destroyed over the ocean.',
    gives: 'rocket nsubj veered',
  },
  {
    name: 'verbs after asides',
    apply: verbsAfterAsides,
    example: 'His younger daughter, who cannot be named, was treated for burns.',
    gives: 'daughter nsubj:pass treated',
  },
  ...JOINT_REPAIRS,
  ...ANTECEDENT_REPAIRS,
  ...ROLE_REPAIRS,
  ...RELATIVE_REPAIRS,
  ...TELLER_REPAIRS,
  ...SENSE_REPAIRS,
  {
    name: 'parentheses',
    apply: parentheses,
    example: 'The bank has opposed a merger — believed to be the largest of its kind — without a plan for jobs.',
    gives: 'plan obl opposed',
  },
  {
    name: 'infinitives of undertakings',
    apply: infinitivesOfUndertakings,
    example: 'The ministry took several steps to limit the damage.',
    gives: 'limit acl steps',
  },
  {
    name: 'participle marks',
    apply: participleMarks,
    example: 'The union would support the deal provided the bank pays.',
    gives: 'deal obj support',
  },
  {
    name: 'subordinates',
    apply: subordinates,
    example: 'The union will block the port until the bank pays.',
    gives: 'bank nsubj pays',
  },
  {
    name: 'nouns before verbs',
    apply: nounsBeforeVerbs,
    example: 'But such an all-out strike risks massive loss of trade and could spark further unrest.',
    gives: 'strike nsubj risks',
  },
  {
    name: 'gerund subjects',
    apply: gerundSubjects,
    example: 'The mayor said that crossing it would not result in fines.',
    gives: 'it obj crossing',
  },
  {
    name: 'owned posts',
    apply: ownedPosts,
    example: 'His former finance chief Karen Tolley wept.',
    gives: 'Karen appos chief',
  },
  {
    name: 'posts behind nouns',
    apply: postsBehindNouns,
    example: 'Its group chief information officer, Desmond Koh, said it was late.',
    gives: 'group compound officer',
  },
  {
    name: 'fields of posts',
    apply: fieldsOfPosts,
    example: 'The Director General, Health Services, Dr Ana Bello, agreed.',
    gives: 'Services nmod General',
  },
  {
    name: 'scores',
    apply: scores,
    example: 'The council voted by nine votes to three on Monday to close the pool.',
    gives: 'three nmod votes',
  },
  {
    name: 'held so',
    apply: heldSo,
    example: 'Two engineers thought that unlikely.',
    gives: 'that obj thought',
  },
  {
    name: 'fronted wholes',
    apply: frontedWholes,
    example: 'Of the 31 members, 17 voted for the bill.',
    gives: 'members nmod 17',
  },
  {
    name: 'phrases of conditions',
    apply: phrasesOfConditions,
    example: 'The firm may build the port subject to approval by the council.',
    gives: 'port obj build',
  },
  {
    name: 'hinged gerunds',
    apply: hingedGerunds,
    example: 'The aid is contingent on Norway limiting the catch.',
    gives: 'Norway nsubj limiting',
  },
  {
    name: 'nominal gerunds',
    apply: nominalGerunds,
    example: 'The ministry has faced growing criticism from farmers.',
    gives: 'growing amod criticism',
  },
  {
    name: 'gerunds of objects',
    apply: objectGerunds,
    example: 'Police are pursuing gang leaders hiding in the valley.',
    gives: 'hiding acl leaders',
  },
  {
    name: 'deeds of objects',
    apply: deedsOfObjects,
    example: 'The minister would support Norway going after the smugglers.',
    gives: 'Norway nsubj going',
  },
  {
    name: 'content of nouns',
    apply: contentOfNouns,
    example: 'There are doubts that the tents alone could house and support the families.',
    gives: 'that mark house',
  },
  ...CONTENT_REPAIRS,
  ...IMPERSONAL_REPAIRS,
  {
    name: 'content without that',
    apply: contentWithoutThat,
    example: 'The bank took actions that alarmed the union and signaled a merger of the ports may be imminent.',
    gives: 'merger nsubj imminent',
  },
  ...HEAD_REPAIRS,
  ...CONDITION_REPAIRS,
  ...TELLING_REPAIRS,
  ...DOUBLED_REPAIRS,
  ...PARTICIPANT_REPAIRS,
  ...REATTACHED_REPAIRS,
  ...RESUMED_REPAIRS,
  ...SET_OFF_REPAIRS,
  ...SMALL_WORD_REPAIRS,
  ...BEHIND_VERB_REPAIRS,
  ...APPOSITION_REPAIRS,
  ...MARK_REPAIRS,
  ...SIGN_REPAIRS,
  ...INSERT_REPAIRS,
  ...TURN_REPAIRS,
  ...HALF_REPAIRS,
  ...AGREEING_REPAIRS,
  ...SHARED_REPAIRS,
  {
    name: 'places of undertakings',
    apply: placesOfUndertakings,
    example: 'The minister would support a limited operation in Norway.',
    gives: 'Norway nmod operation',
  },
];
