import { useState } from 'preact/hooks';
import type { PageIndex } from '../../state/page-index';
import type { Selection } from '../../state/view-state';
import { counted } from '../../state/words';
import { ClaimCard } from './claim-card';

interface Props {
  readonly title: string;
  readonly claims: readonly number[];
  readonly index: PageIndex;
  select(selection: Selection | null): void;
}

const AT_ONCE = 8;

/** Claims under a heading, a few at a time: what is told before what is taken for granted ("President Biden"), and the surest first. */
export function ClaimList({ title, claims, index, select }: Props) {
  const [shown, setShown] = useState(AT_ONCE);
  const sorted = [...claims].sort((left, right) => worth(index, right) - worth(index, left) || left - right);
  if (claims.length === 0) return null;
  return (
    <section class="claims">
      <h2>
        {title} <span class="count">{claims.length}</span>
      </h2>
      {sorted.slice(0, shown).map((claim) => (
        <ClaimCard key={claim} claim={claim} index={index} select={select} />
      ))}
      {claims.length > shown && (
        <button type="button" class="link more" onClick={() => setShown(shown + 3 * AT_ONCE)}>
          Show {counted(Math.min(3 * AT_ONCE, claims.length - shown), 'more claim')}
        </button>
      )}
    </section>
  );
}

function worth({ data }: PageIndex, claim: number): number {
  const { confidence, status } = data.claims[claim]!;
  return confidence + (status === 'presupposed' ? 0 : 1);
}

/** Why a list is empty: filters hide what there is. */
export function HiddenNote({ hidden }: { readonly hidden: number }) {
  return hidden === 0 ? null : <p class="hint">Filters hide {counted(hidden, 'more claim')}.</p>;
}
