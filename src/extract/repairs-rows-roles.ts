import { acronymsOfPhrases, quotesAsSubjects, recipientsOfOwed, relativesOfHappenings } from './repairs-roles';
import type { Repair } from './tree-repair';

/** Who told what is quoted, what did harm, what is owed to whom. */
export const ROLE_REPAIRS: readonly Repair[] = [
  {
    name: 'quotes as subjects',
    apply: quotesAsSubjects,
    example: '"No contract, no concert," thundered conductor Basil Ommen.',
    gives: 'contract ccomp thundered',
  },
  {
    name: 'relatives of happenings',
    apply: relativesOfHappenings,
    example: 'The collision with a gravel lorry that killed two cyclists has revived calls for a bypass.',
    gives: 'killed acl:relcl collision',
  },
  {
    name: 'recipients of what is owed',
    apply: recipientsOfOwed,
    example: 'The port paid the bonuses owed its members since March.',
    gives: 'members iobj owed',
  },
  {
    name: 'acronyms of phrases',
    apply: acronymsOfPhrases,
    example: 'The Okunta chapter of the Union of Public School Drivers, UPSD, vowed that it would not return.',
    gives: 'UPSD appos Union',
  },
];
