import { givenThat, invertedBehindModals, leadingRows, secondConditions, toldConditions } from './repairs-conditioned';
import { wantedRows } from './repairs-results';
import type { Repair } from './tree-repair';

/** What stands behind one "if", one "unless" or one "want". */
export const CONDITION_REPAIRS: readonly Repair[] = [
  {
    name: 'second conditions',
    apply: secondConditions,
    example: 'The party would not back the bill unless the fines were halved and the police were spared.',
    gives: 'spared conj halved',
  },
  {
    name: 'told conditions',
    apply: toldConditions,
    example:
      'Peru said it would stop deliveries unless the debts, which it put at 41 million dollars, were paid in full.',
    gives: 'paid advcl stop',
  },
  {
    name: 'leading rows of conditions',
    apply: leadingRows,
    example: 'Unless rents are cut and repairs are carried out, tenants will withhold payment.',
    gives: 'repairs nsubj:pass carried',
  },
  {
    name: 'given that',
    apply: givenThat,
    example: 'The envoy is likely to resign, given that the talks failed.',
    gives: 'failed advcl resign',
  },
  {
    name: 'inverted conditions behind modals',
    apply: invertedBehindModals,
    example: 'She said the ranger had been suspended and would be dismissed should the court find him guilty.',
    gives: 'find advcl dismissed',
  },
  {
    name: 'rows of what is wanted',
    apply: wantedRows,
    example: 'The mayor wants the bridge closed, the road widened and the tolls scrapped.',
    gives: 'widened conj closed',
  },
];
