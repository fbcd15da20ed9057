import { useMemo } from 'preact/hooks';
import { communitiesOf } from '../../state/communities';
import { type Dispute, disputesOfClaims } from '../../state/disputes';
import { mostNamed } from '../../state/leading';
import { plain } from '../../state/plain';
import { groundOf } from '../../state/summary';
import { pairOf, withToggled } from '../../state/view-state';
import { named, type Visible } from '../../state/visible';
import { whyNothing } from '../../state/why';
import { counted, spanWords, thousands } from '../../state/words';
import { ClaimList } from './claim-list';
import { Disputes, Matter } from './disputes';
import type { EvidenceProps } from './evidence';
import { Glance } from './glance';
import { Member } from './member';

/** How many are named at once: actors, disputes, communities. */
const NAMED = { actors: 8, disputes: 3, communities: 8 };

/** What is in the graph, as an answer: who leads it, what is disputed, in which circles, and what is denied. */
export function Overview({ index, seen, select, go, state }: EvidenceProps) {
  const { data } = index;
  const { articles, outlets, from, to } = groundOf(index, seen);
  const nothing = whyNothing(index, state, seen);
  const disputes = disputesOfClaims(index, data.claims.keys(), seen.claims);
  const shown = passing(seen);
  const communities = communitiesOf(index, seen);
  const denied = shown.filter((at) => data.claims[at]!.polarity === 'denied');
  return (
    <section>
      <p class="kind">Overview</p>
      <dl class="figures">
        <Figure value={articles} one="article" several="articles" />
        {outlets > 0 && <Figure value={outlets} one="outlet" several="outlets" />}
        <Figure value={seen.claimCount} one="claim" several="claims" />
        <Figure value={seen.entityCount} one="entity" several="entities" />
      </dl>
      {articles > 0 && <p class="facts">{spanWords(from, to) ?? 'None of these articles has a date.'}</p>}
      {data.part !== undefined && (
        <p class="hint">
          A part of a larger graph: <bdi>{plain(data.part)}</bdi>
        </p>
      )}
      {nothing === null ? <Glance index={index} claims={shown} /> : <p class="hint">{nothing}</p>}
      <Actors index={index} seen={seen} select={select} />
      {shown.length > 0 && <Matters disputes={disputes} index={index} select={select} />}
      {communities.length > 0 && <h2>Who belongs together</h2>}
      <ol class="communities">
        {communities.slice(0, NAMED.communities).map(({ community, members, claims }) => (
          <li key={community}>
            <p class="members">
              {members.slice(0, 4).map((entity) => (
                <Member key={entity} index={index} entity={entity} select={select} />
              ))}
            </p>
            <button
              type="button"
              class="link facts"
              title="Show these alone"
              onClick={() => go({ ...withToggled(state, 'community', 'only', String(community)), camera: null })}
            >
              {counted(members.length, 'entity', 'entities')} · {counted(claims, 'claim')}
            </button>
          </li>
        ))}
      </ol>
      {seen.entities.length < seen.entityCount && (
        <p class="hint">
          The picture shows the leading {seen.entities.length}.{' '}
          <button type="button" class="link" onClick={() => go({ ...state, all: true, camera: null })}>
            Show all {thousands(seen.entityCount)}
          </button>
        </p>
      )}
      <Disputes disputes={disputes} index={index} select={select} />
      <ClaimList title="What is denied" claims={denied} index={index} select={select} />
    </section>
  );
}

function passing({ claims }: Visible): number[] {
  const found: number[] = [];
  for (let at = 0; at < claims.length; at++) if (claims[at] === 1) found.push(at);
  return found;
}

/** Who is named by the most claims. */
function Actors({ index, seen, select }: Pick<EvidenceProps, 'index' | 'seen' | 'select'>) {
  const first = useMemo(() => mostNamed(named(seen.weights), seen.weights), [seen]);
  if (first.length === 0) return null;
  return (
    <>
      <h2>Main actors</h2>
      <ul class="actors">
        {first.slice(0, NAMED.actors).map((at) => (
          <li key={at}>
            <Member index={index} entity={at} select={select} />
            <span class="count">{thousands(seen.weights[at]!)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What is disputed, in a line each: both sides are told farther down, and where a line leads. */
function Matters({
  disputes,
  index,
  select,
}: Pick<EvidenceProps, 'index' | 'select'> & { readonly disputes: readonly Dispute[] }) {
  const { entities, claims } = index.data;
  const open = ({ between, denied }: Dispute) =>
    select(
      between === null
        ? { kind: 'claim', id: claims[denied[0]!]!.id }
        : pairOf(entities[between[0]]!.id, entities[between[1]]!.id),
    );
  return (
    <>
      <h2>
        What is disputed <span class="count">{disputes.length}</span>
      </h2>
      {disputes.length === 0 && <p class="hint">No two of these claims were found to stand against each other.</p>}
      <ul>
        {disputes.slice(0, NAMED.disputes).map((dispute) => (
          <li class="matter" key={dispute.key}>
            <button type="button" class="link" onClick={() => open(dispute)}>
              <Matter dispute={dispute} index={index} />
            </button>
            <span class="count">
              {thousands(dispute.affirmed.length)} for, {thousands(dispute.denied.length)} against
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Figure({ value, one, several }: { readonly value: number; readonly one: string; readonly several: string }) {
  return (
    <div>
      <dd>{thousands(value)}</dd>
      <dt>{value === 1 ? one : several}</dt>
    </div>
  );
}
