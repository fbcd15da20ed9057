import type { ClaimRow, RelationRow } from '../page-data';

/** How an edge is drawn: solid, dashed, dotted, double. The same grammar in the picture, the legend and the lists. */
export const STANCES = ['stated', 'denied', 'tentative', 'disputed'] as const;
export type Stance = (typeof STANCES)[number];

export const STANCE_WORDS: Readonly<Record<Stance, { readonly name: string; readonly means: string }>> = {
  stated: { name: 'stated', means: 'said to have happened, or to hold' },
  denied: { name: 'denied or opposed', means: 'said not to be so, or said against something' },
  tentative: { name: 'may, would, will', means: 'possible, planned, asked for, or on a condition' },
  disputed: { name: 'disputed', means: 'some affirm it and some deny it' },
};

type Stood = Pick<ClaimRow, 'polarity' | 'modality' | 'category'>;

function undisputed({ polarity, modality, category }: Stood, conditional: boolean): Stance {
  if (polarity === 'denied' || category === 'REJECT') return 'denied';
  return polarity === 'open' || modality !== 'actual' || conditional ? 'tentative' : 'stated';
}

export function relationStance(relation: RelationRow): Stance {
  return relation.disputed ? 'disputed' : undisputed(relation, relation.conditional);
}

export function claimStance(claim: ClaimRow, disputed: boolean): Stance {
  return disputed ? 'disputed' : undisputed(claim, claim.conditions.length > 0);
}

/** The stance of several claims together: disputed if any is, else what most of them are, denials first where they are level. */
export function jointStance(stances: readonly Stance[]): Stance {
  return commonest(STANCES.map((stance) => stances.filter((one) => one === stance).length));
}

/** The same of how many there are of each, in the order of `STANCES`. */
export function commonest([stated = 0, denied = 0, tentative = 0, disputed = 0]: Iterable<number>): Stance {
  if (disputed > 0) return 'disputed';
  if (denied >= tentative && denied >= stated) return 'denied';
  return tentative >= stated ? 'tentative' : 'stated';
}
