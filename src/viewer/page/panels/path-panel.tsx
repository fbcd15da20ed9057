import { pairKey } from '../../state/pairs';
import { pairOf } from '../../state/view-state';
import { shownClaims } from '../../state/visible';
import { counted } from '../../state/words';
import { ClaimCard } from './claim-card';
import { EntityName } from './entity-name';
import type { EvidenceProps } from './evidence';
import { TypeMark } from './marks';

/** The ways from one entity to another, each hop with its words, and what both are joined to. */
export function PathPanel(props: EvidenceProps & { readonly from: number; readonly to: number }) {
  const { index, seen, select, from, to } = props;
  const { ways, common } = seen.route ?? { ways: [], common: [] };
  const id = (at: number) => index.data.entities[at]!.id;
  const steps = (ways[0]?.length ?? 1) - 1;
  return (
    <section key={`${from} ${to}`}>
      <p class="kind">Ways</p>
      <h1 class="ends">
        <Name {...props} entity={from} /> <span class="and">to</span> <Name {...props} entity={to} />
      </h1>
      <p class="facts">
        {ways.length === 0
          ? 'No way of five steps or fewer joins these two in what is shown. Take a filter off, or choose others.'
          : `${counted(ways.length, 'shortest way')} of ${counted(steps, 'step')} in what is shown.`}
      </p>
      {ways.map((way, at) => (
        <section class="way" key={way.join(' ')} aria-label={`Way ${at + 1}`}>
          <h2>
            {way.map((entity, step) => (
              <span key={entity}>
                {step > 0 && <span aria-hidden="true"> – </span>}
                <EntityName index={index} entity={entity} />
              </span>
            ))}
          </h2>
          {way.slice(1).map((entity, step) => (
            <Hop key={entity} {...props} one={way[step]!} other={entity} />
          ))}
        </section>
      ))}
      {common.length > 0 && (
        <section>
          <h2>
            Both are joined to <span class="count">{common.length}</span>
          </h2>
          {common.map((entity) => (
            <details key={entity} class="shared">
              <summary>
                <TypeMark type={index.data.entities[entity]!.type} />
                <EntityName index={index} entity={entity} />
              </summary>
              <Hop {...props} one={from} other={entity} />
              <Hop {...props} one={entity} other={to} />
            </details>
          ))}
        </section>
      )}
      {index.pairs.has(pairKey(from, to)) && (
        <p class="parts">
          <button type="button" class="link" onClick={() => select(pairOf(id(from), id(to)))}>
            What joins them directly
          </button>
        </p>
      )}
    </section>
  );
}

/** The surest claim that joins two, and how many more there are. */
function Hop({
  index,
  seen,
  select,
  selectPair,
  one,
  other,
}: EvidenceProps & { readonly one: number; readonly other: number }) {
  const pair = index.pairs.get(pairKey(one, other));
  if (pair === undefined) return null;
  const claims = shownClaims(pair, seen).sort(
    (left, right) => index.data.claims[right]!.confidence - index.data.claims[left]!.confidence || left - right,
  );
  if (claims[0] === undefined) return null;
  return (
    <div class="hop">
      <ClaimCard claim={claims[0]} index={index} select={select} />
      {claims.length > 1 && (
        <button type="button" class="link" onClick={() => selectPair(one, other)}>
          {counted(claims.length - 1, 'more claim')} between these two
        </button>
      )}
    </div>
  );
}

function Name({ index, select, entity }: EvidenceProps & { readonly entity: number }) {
  const { id, type } = index.data.entities[entity]!;
  return (
    <button type="button" class="end" onClick={() => select({ kind: 'entity', id })}>
      <TypeMark type={type} size={18} />
      <EntityName index={index} entity={entity} />
    </button>
  );
}
