import type { EntityType } from '../model';

/** Verbs that take only some kinds of things in one place, so that "it" there can be nothing else. */
export interface SelectionRow {
  readonly role: 'agent' | 'patient';
  /** Lemmas, separated by blanks. */
  readonly verbs: string;
  /** Types that can stand there; a noun of no type cannot, unless null is listed. */
  readonly takes: readonly (EntityType | null)[];
  /** Two sentences: the pronoun in brackets goes back to the words in the first pair of brackets. */
  readonly example: string;
}

export const SELECTION: readonly SelectionRow[] = [
  {
    role: 'agent',
    verbs:
      'say tell add warn deny vow promise pledge urge accuse announce insist want hope believe agree decide refuse oppose condemn demand ask apologize threaten welcome propose declare claim argue acknowledge admit confirm assure concede complain plan intend try attempt choose prefer regret fear suspect know think expect hire appoint sue employ recruit sack nominate lobby campaign apologise negotiate retaliate invest buy comment commission',
    takes: ['person', 'group', 'organization', 'unit', 'place'],
    example: '[The ministry] issued a report on the flood. [It] said the road was closed.',
  },
  {
    role: 'patient',
    verbs: 'sign impose lift veto ratify repeal enact revoke scrap adopt amend enforce implement postpone',
    takes: ['policy', 'event', 'object', null],
    example: 'The company drafted [a contract]. The mayor signed [it] on Monday.',
  },
  {
    role: 'patient',
    verbs: 'arrest detain jail injure wound imprison extradite deport behead interrogate',
    takes: ['person', 'group', 'unit'],
    example: '[The fishermen] had no permits. The police arrested [them] on Monday.',
  },
  {
    role: 'patient',
    verbs: 'cancel approve pass rewrite redraft overturn uphold annul rescind shelve publish unveil',
    takes: ['policy', 'event', 'object', null],
    example: 'The minister announced [a reform] on Monday. The court overturned [it].',
  },
  {
    role: 'agent',
    verbs: 'expire lapse last entail binding final irreversible unconstitutional',
    takes: ['policy', 'event', 'object', null],
    example: 'The two banks signed [a pact] in 2020. [It] expires in May.',
  },
  {
    role: 'agent',
    verbs: 'cost',
    takes: ['policy', 'event', 'object', 'place', null],
    example: 'The mayor defended [the plan]. He said [it] would cost the city nothing.',
  },
  {
    role: 'agent',
    verbs: 'crash capsize derail',
    takes: ['object', null],
    example: 'The company lost [a helicopter] on Monday. [It] crashed in a field.',
  },
  {
    role: 'patient',
    verbs: 'prescribe swallow ingest inject inhale',
    takes: ['object', null],
    example: 'The firm makes [a drug]. Doctors prescribed [it] in May.',
  },
  {
    role: 'patient',
    verbs: 'accuse sue persuade urge reassure notify inform',
    takes: ['person', 'group', 'organization', 'unit', 'place'],
    example: '[The regulator] published a report on Monday. Opposition parties accused [it] of bias.',
  },
];

const rows = new Map(
  SELECTION.flatMap(({ role, verbs, takes }) => verbs.split(' ').map((verb) => [`${verb} ${role}`, takes] as const)),
);

/** The types that can stand in this place of the verb; null where anything can. */
export function takenBy(verb: string, role: 'agent' | 'patient'): readonly (EntityType | null)[] | null {
  return rows.get(`${verb} ${role}`) ?? null;
}
