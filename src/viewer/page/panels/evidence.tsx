import type { PageIndex } from '../../state/page-index';
import type { Selection, ViewState } from '../../state/view-state';
import type { Visible } from '../../state/visible';
import { filterWords } from '../../state/why';
import { ClaimCard } from './claim-card';
import { EntityPanel } from './entity-panel';
import { Fold } from './fold';
import { Member } from './member';
import { Overview } from './overview';
import { PairPanel } from './pair-panel';
import { PathPanel } from './path-panel';

export interface EvidenceProps {
  readonly index: PageIndex;
  readonly state: ViewState;
  readonly seen: Visible;
  go(next: ViewState): void;
  select(selection: Selection | null): void;
  selectPair(one: number, other: number): void;
}

/** What stands behind what is selected; with nothing selected, what is in the graph at all. */
export function Evidence(props: EvidenceProps) {
  const { state, select, go } = props;
  return (
    <aside class="evidence" aria-label="Evidence" data-tour="evidence" tabIndex={0}>
      <Fold panel="evidence" words="Fold the evidence" mark="▸" state={state} go={go} />
      {state.selection !== null && (
        <button type="button" class="back" onClick={() => select(null)}>
          ← Overview
        </button>
      )}
      <Selected {...props} />
    </aside>
  );
}

function Selected(props: EvidenceProps) {
  const { index, select } = props;
  const { selection } = props.state;
  switch (selection?.kind) {
    case undefined:
      return <Overview {...props} />;
    case 'entity': {
      const entity = index.entityAt.get(selection.id);
      return entity === undefined ? (
        <Gone what="entity" id={selection.id} />
      ) : (
        <EntityPanel {...props} entity={entity} />
      );
    }
    case 'pair': {
      const [a, b] = [index.entityAt.get(selection.a), index.entityAt.get(selection.b)];
      if (a === undefined) return <Gone what="entity" id={selection.a} />;
      if (b === undefined) return <Gone what="entity" id={selection.b} />;
      return <PairPanel {...props} a={a} b={b} />;
    }
    case 'path': {
      const [from, to] = [index.entityAt.get(selection.from), index.entityAt.get(selection.to)];
      if (from === undefined) return <Gone what="entity" id={selection.from} />;
      if (to === undefined) return <Gone what="entity" id={selection.to} />;
      return <PathPanel {...props} from={from} to={to} />;
    }
    case 'claim': {
      const claim = index.claimAt.get(selection.id);
      return claim === undefined ? (
        <Gone what="claim" id={selection.id} />
      ) : (
        <section key={claim}>
          <p class="kind">Claim</p>
          {props.seen.claims[claim] !== 1 && (
            <p class="hint">The filters hide this claim in the picture: {whyHidden(props)}.</p>
          )}
          <ClaimCard claim={claim} index={index} select={select} open />
          <Parts {...props} claim={claim} />
        </section>
      );
    }
    default:
      return selection satisfies never;
  }
}

function whyHidden({ seen, state }: EvidenceProps): string {
  return seen.hidden.map(({ filter }) => filterWords(filter, state)).join(', ') || 'something else';
}

/** The entities that play a part in a claim, to go on from it. */
function Parts({ index, select, claim }: EvidenceProps & { readonly claim: number }) {
  const entities = index.entitiesOfClaim.of(claim);
  if (entities.length === 0) return null;
  return (
    <p class="parts">
      {entities.map((at) => (
        <Member key={at} index={index} entity={at} beside={entities} select={select} />
      ))}
    </p>
  );
}

function Gone({ what, id }: { readonly what: string; readonly id: string }) {
  return (
    <section>
      <h2>Not in this graph</h2>
      <p>
        The address names the {what} <bdi>{id}</bdi>, which the graph does not hold (any more). It may have another id
        since articles were added; search for its name.
      </p>
    </section>
  );
}
