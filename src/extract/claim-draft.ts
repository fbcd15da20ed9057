import type { AttributionStep, Claim } from '../model';
import type { ConditionDraft } from './conditions';
import type { Meaning } from './meaning-kinds';
import type { Source } from './sources';

/** A claim before it has an id and a confidence. `content` and `parts` name clauses whose claims fill its places. */
export interface ClaimDraft {
  readonly claim: Omit<Claim, 'id' | 'confidence'>;
  readonly clause: number | null;
  readonly conditionClauses: readonly (number | null)[];
  /** By position in `claim.arguments`: the clause that fills it. */
  readonly argumentClauses: readonly (number | null)[];
  readonly objectClause: number | null;
  /** The meaning of the clause for those who hold it, where the claim is theirs and not of who rejects it. */
  readonly held?: Meaning;
}

export interface Reader {
  readonly source: Source;
  readonly meanings: readonly Meaning[];
  readonly chains: readonly (readonly AttributionStep[])[];
  readonly conditions: readonly (readonly ConditionDraft[])[];
  /** Clauses whose words another one carries on. */
  readonly carried: ReadonlyMap<number, number>;
}
