import {
  againstDeeds,
  askingInLetters,
  carriedOn,
  clausesRightBehindNouns,
  deniedAfterTelling,
  goingToUnsaid,
  overBeforeNumbers,
  perfectsBehindBoth,
  putOnHold,
  questionsBehindPhrases,
  thingsToBeHeld,
  weekdaysBeforeVerbs,
} from './repairs-behind-verbs';
import type { Repair } from './tree-repair';

/** What small words and phrases right behind a verb belong to. */
export const BEHIND_VERB_REPAIRS: readonly Repair[] = [
  {
    name: 'over before numbers',
    apply: overBeforeNumbers,
    example: 'The ministry was to hand over eight captured drones on Sunday.',
    gives: 'over compound:prt hand',
  },
  {
    name: 'against deeds',
    apply: againstDeeds,
    example: 'The mayor was against selling the ferry.',
    gives: 'against case selling',
  },
  {
    name: 'going to unsaid',
    apply: goingToUnsaid,
    example: 'The crew has not signed it and they are not going to.',
    gives: 'to mark going',
  },
  {
    name: 'questions behind phrases',
    apply: questionsBehindPhrases,
    example: 'The clerk was told to explain in writing who paid for the boat.',
    gives: 'paid ccomp explain',
  },
  {
    name: 'clauses right behind nouns',
    apply: clausesRightBehindNouns,
    example: "I can't pay rent with money the owners haven't given me.",
    gives: 'given acl:relcl money',
  },
  {
    name: 'carried on',
    apply: carriedOn,
    example: 'The mayor vowed to carry on the work of the late Ida Holm.',
    gives: 'on compound:prt carry',
  },
  {
    name: 'things to be held',
    apply: thingsToBeHeld,
    example: 'The mayor plans to attend the conference on Monday to be held in Oslo.',
    gives: 'held acl conference',
  },
  {
    name: 'weekdays before verbs',
    apply: weekdaysBeforeVerbs,
    example: 'The Harbor Union Monday warned its members.',
    gives: 'Monday obl warned',
  },
  {
    name: 'put on hold',
    apply: putOnHold,
    example: 'The bank put on hold plans to close the mill.',
    gives: 'hold obl put',
  },
  {
    name: 'perfects behind both',
    apply: perfectsBehindBoth,
    example: 'Kenya and Peru have both written to the trustees.',
    gives: 'have aux written',
  },
  {
    name: 'asking in letters',
    apply: askingInLetters,
    example: 'The mayor has written to the owners asking whether the bridge is safe.',
    gives: 'asking advcl written',
  },
  {
    name: 'denied after telling',
    apply: deniedAfterTelling,
    example: 'The mill denied that the dam had burst when a pump failed in May, after two clerks told a paper of it.',
    gives: 'told advcl denied',
  },
];
