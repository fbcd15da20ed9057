import { useState } from 'preact/hooks';
import type { Dispute } from '../../state/disputes';
import type { PageIndex } from '../../state/page-index';
import { plain } from '../../state/plain';
import type { Selection } from '../../state/view-state';
import { counted } from '../../state/words';
import { ClaimCard } from './claim-card';
import { EntityName } from './entity-name';

interface Props {
  readonly disputes: readonly Dispute[];
  readonly index: PageIndex;
  /** How many are shown at first. */
  readonly atOnce?: number;
  select(selection: Selection | null): void;
}

/** What some affirm and others deny, side by side. */
export function Disputes({ disputes, index, atOnce = 3, select }: Props) {
  const [shown, setShown] = useState(atOnce);
  return (
    <>
      {disputes.slice(0, shown).map((dispute) => {
        const takenBack = dispute.said?.kind === 'walk-back';
        return (
          <section class="dispute" key={dispute.key}>
            <h2>
              {takenBack ? 'Taken back: ' : 'Disputed: '}
              <Matter dispute={dispute} index={index} />
            </h2>
            {dispute.said !== null && (
              <p class="facts">
                {dispute.said.kind}: <bdi>{plain(dispute.said.why)}</bdi>
              </p>
            )}
            <div class="sides">
              <Side title={takenBack ? 'Before' : 'Affirmed'} claims={dispute.affirmed} index={index} select={select} />
              <Side title={takenBack ? 'After' : 'Denied'} claims={dispute.denied} index={index} select={select} />
            </div>
          </section>
        );
      })}
      {disputes.length > shown && (
        <button type="button" class="link more" onClick={() => setShown(disputes.length)}>
          Show {counted(disputes.length - shown, 'more dispute')}
        </button>
      )}
    </>
  );
}

/** What it is about: the two it is between, or what one claim was said against. */
export function Matter({
  dispute: { between, affirmed },
  index,
}: Pick<Props, 'index'> & { readonly dispute: Dispute }) {
  if (between === null) return <bdi>{plain(index.data.claims[affirmed[0]!]!.label)}</bdi>;
  return (
    <>
      <EntityName index={index} entity={between[0]} beside={between} /> and{' '}
      <EntityName index={index} entity={between[1]} beside={between} />
    </>
  );
}

function Side({
  title,
  claims,
  index,
  select,
}: Pick<Props, 'index' | 'select'> & { readonly title: string; readonly claims: readonly number[] }) {
  return (
    <div class="side">
      <h3>{title}</h3>
      {claims.map((claim) => (
        <ClaimCard key={claim} claim={claim} index={index} select={select} />
      ))}
    </div>
  );
}
