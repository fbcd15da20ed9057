import type { Dispute } from '../../state/disputes';
import type { PageIndex } from '../../state/page-index';
import { plain } from '../../state/plain';
import type { Selection } from '../../state/view-state';
import { ClaimCard } from './claim-card';

interface Props {
  readonly disputes: readonly Dispute[];
  readonly index: PageIndex;
  select(selection: Selection | null): void;
}

/** What some affirm and others deny, side by side. */
export function Disputes({ disputes, index, select }: Props) {
  const { entities } = index.data;
  return (
    <>
      {disputes.map(({ proposition, source, target, affirmed, denied }) => (
        <section class="dispute" key={proposition}>
          <h2>
            Disputed: <bdi>{plain(entities[source]!.name)}</bdi> and <bdi>{plain(entities[target]!.name)}</bdi>
          </h2>
          <div class="sides">
            <Side title="Affirmed" claims={affirmed} index={index} select={select} />
            <Side title="Denied" claims={denied} index={index} select={select} />
          </div>
        </section>
      ))}
    </>
  );
}

function Side({
  title,
  claims,
  index,
  select,
}: Omit<Props, 'disputes'> & { readonly title: string; readonly claims: readonly number[] }) {
  return (
    <div class="side">
      <h3>{title}</h3>
      {claims.map((claim) => (
        <ClaimCard key={claim} claim={claim} index={index} select={select} />
      ))}
    </div>
  );
}
