import {
  askedSubjects,
  foundBeforeVerbs,
  foundSo,
  letGo,
  moreOfThem,
  objectsInClefts,
  swornStatements,
  verbsBehindRelatives,
} from './repairs-newsroom';
import {
  asClausesOfSubjects,
  conditionsBeforeNouns,
  conditionsWithoutComma,
  deedsBlamed,
  motionsOfNoConfidence,
  needsWithoutTo,
  paidByName,
  qualitiesInWords,
  toldThat,
  trailingWere,
  verdictsOnReports,
  whichOfThings,
} from './repairs-turns';
import type { Repair } from './tree-repair';

/** Turns of phrase that newsrooms use. */
export const TURN_REPAIRS: readonly Repair[] = [
  {
    name: 'asked subjects',
    apply: askedSubjects,
    example: 'How the virus got to Orsk is disputed.',
    gives: 'How advmod got',
  },
  {
    name: 'found before verbs',
    apply: foundBeforeVerbs,
    example: 'Any officer found culpable would be sanctioned.',
    gives: 'officer nsubj:pass sanctioned',
  },
  {
    name: 'verbs behind who and which',
    apply: verbsBehindRelatives,
    example: 'Neighbouring Chepsangor, which delivers to the same auction, declared Sh41.',
    gives: 'Sh41 obj declared',
  },
  {
    name: 'objects in clefts',
    apply: objectsInClefts,
    example: 'What has embarrassed the government is a letter.',
    gives: 'government obj embarrassed',
  },
  {
    name: 'sworn statements',
    apply: swornStatements,
    example: 'Her investigators had sworn statements from four cadets.',
    gives: 'statements obj had',
  },
  {
    name: 'more of them',
    apply: moreOfThem,
    example: 'Six have surrendered, and two more have promised to do so by Friday.',
    gives: 'more nsubj promised',
  },
  {
    name: 'found so',
    apply: foundSo,
    example: 'She said anyone found culpable would be sanctioned.',
    gives: 'anyone nsubj:pass sanctioned',
  },
  {
    name: 'let go',
    apply: letGo,
    example: 'She had been let go for reasons unrelated to it.',
    gives: 'go compound:prt let',
  },
  {
    name: 'as-clauses of subjects',
    apply: asClausesOfSubjects,
    example: 'The scheme, as the envoy put it, was a gift to vandals.',
    gives: 'put advcl gift',
  },
  {
    name: 'needs without to',
    apply: needsWithoutTo,
    example: 'Growers need not register again if they did so in May, the ministry said.',
    gives: 'need aux register',
  },
  {
    name: 'motions of no confidence',
    apply: motionsOfNoConfidence,
    example: 'A motion of no confidence lodged on Friday was invalid.',
    gives: 'lodged acl motion',
  },
  {
    name: 'told that',
    apply: toldThat,
    example: 'The mayor told the radio that was not true.',
    gives: 'true ccomp told',
  },
  {
    name: 'which of things',
    apply: whichOfThings,
    example: 'In advice to the speaker, which his office released, she said the vote was void.',
    gives: 'released acl:relcl advice',
  },
  {
    name: 'inverted conditions without comma',
    apply: conditionsWithoutComma,
    example: 'The envoy said that had he lost he would have appealed.',
    gives: 'lost advcl appealed',
  },
  {
    name: 'deeds blamed',
    apply: deedsBlamed,
    example: 'The clerk was sacked for leaking minutes of the meeting.',
    gives: 'leaking advcl sacked',
  },
  {
    name: 'qualities in words',
    apply: qualitiesInWords,
    example: `The plan was, in the envoy's words, "a gift to the vandals".`,
    gives: 'words obl gift',
  },
  {
    name: 'trailing were',
    apply: trailingWere,
    example: 'The airline would be forced to ground its fleet were the strike to go ahead, its boss told them.',
    gives: 'go advcl forced',
  },
  {
    name: 'conditions before nouns',
    apply: conditionsBeforeNouns,
    example: 'Had the pilot followed the checklist the jet would not have stalled, investigators concluded.',
    gives: 'followed advcl stalled',
  },
  {
    name: 'verdicts on reports',
    apply: verdictsOnReports,
    example: 'The agent said reports she had left the film were untrue.',
    gives: 'reports nsubj untrue',
  },
  {
    name: 'paid by name',
    apply: paidByName,
    example: 'The company was ordered to pay Mrs Adeyemi 4 million shillings.',
    gives: 'Adeyemi iobj pay',
  },
];
