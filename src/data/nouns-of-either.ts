import type { EntityType } from '../model';

/** Nouns of a part that people, bodies and some that lands play alike: what stands with them says which. */
export interface EitherRow {
  /** Singular lemmas, separated by blanks. */
  readonly nouns: string;
  /** What is meant where nothing tells; null where one is as likely as the other. */
  readonly alone: EntityType | null;
  /** Of a firm it is a firm, of a land a land. */
  readonly likeOwner?: true;
  readonly why: string;
  /** Two sentences or one; the noun in brackets is of the type `is`. */
  readonly example: string;
  readonly is: EntityType | null;
}

export const EITHER_ROWS: readonly EitherRow[] = [
  {
    nouns: 'lender brewer builder contractor subcontractor developer operator producer lessor underwriter employer',
    alone: 'organization',
    why: 'trades that the news tells of as firms',
    example: 'The town ended its contract with the [operator].',
    is: 'organization',
  },
  {
    nouns:
      'rival competitor buyer seller bidder ally neighbor neighbour customer partner auditor sponsor backer borrower creditor debtor adversary enemy',
    alone: null,
    likeOwner: true,
    why: 'firms have rivals and lands have neighbors as people do',
    example: 'A [rival] made an offer.',
    is: null,
  },
  {
    nouns:
      'owner co-owner trustee landlord tenant client defendant plaintiff claimant litigant petitioner complainant respondent winner loser host beneficiary recipient donor publisher broker dealer trader shareholder investor finalist runner-up contender challenger member baker grocer caterer jeweller jeweler organiser organizer promoter',
    alone: 'person',
    why: 'mostly people, though a firm may own, sue and win',
    example: 'The [owner] sold the house.',
    is: 'person',
  },
  {
    nouns: 'predecessor successor',
    alone: 'person',
    likeOwner: true,
    why: 'a firm follows a firm, and a person a person',
    example: 'The lender is bigger than its [predecessor].',
    is: 'organization',
  },
  {
    nouns: 'parent',
    alone: 'person',
    likeOwner: true,
    why: 'a firm has a firm for a parent',
    example: "The airline's [parent] is in Oslo.",
    is: 'organization',
  },
];

const rows = new Map(EITHER_ROWS.flatMap((row) => row.nouns.split(' ').map((noun) => [noun, row] as const)));

/** True of nouns ("contractor", "rival") that say neither that a person is meant nor that a body is. */
export function isOfEither(lemma: string): boolean {
  return rows.has(lemma);
}

/** What such a noun means where nothing tells. */
export function meantAlone(lemma: string): EntityType | null {
  return rows.get(lemma)?.alone ?? null;
}

/** True of what is the same kind of somebody as whose it is: a firm's rival is a firm. */
export function isLikeOwner(lemma: string): boolean {
  return rows.get(lemma)?.likeOwner === true;
}
