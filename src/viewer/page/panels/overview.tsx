import { tellersOf } from '../../state/chain';
import { communitiesOf } from '../../state/communities';
import { disputesOfClaims } from '../../state/disputes';
import { plain } from '../../state/plain';
import { withToggled } from '../../state/view-state';
import { whyNothing } from '../../state/why';
import { counted, spanWords, thousands } from '../../state/words';
import { ClaimList } from './claim-list';
import { Disputes } from './disputes';
import { EntityName } from './entity-name';
import type { EvidenceProps } from './evidence';
import { TypeMark } from './marks';

/** What is in the graph, as an answer: who leads it, in which circles, how much is denied, and what is disputed. */
export function Overview({ index, seen, select, go, state }: EvidenceProps) {
  const { data } = index;
  const outlets = new Set(data.articles.flatMap(({ outlet }) => outlet ?? []));
  const dates = data.articles.flatMap(({ published }) => (published === null ? [] : [published.slice(0, 10)])).sort();
  const nothing = whyNothing(index, state, seen);
  const disputes = disputesOfClaims(index, data.claims.keys(), seen.claims);
  const shown = data.claims.flatMap((_, at) => (seen.claims[at] === 1 ? [at] : []));
  const denied = shown.filter((at) => data.claims[at]!.polarity === 'denied');
  return (
    <section>
      <p class="kind">Overview</p>
      <dl class="figures">
        <Figure value={data.articles.length} name={data.articles.length === 1 ? 'article' : 'articles'} />
        {outlets.size > 0 && <Figure value={outlets.size} name={outlets.size === 1 ? 'outlet' : 'outlets'} />}
        <Figure value={seen.claimCount} name="claims" />
        <Figure value={seen.entityCount} name="entities" />
      </dl>
      <p class="facts">On the word of {counted(tellersOf(index, shown).length, 'teller')}</p>
      <p class="facts">{spanWords(dates[0] ?? null, dates.at(-1) ?? null) ?? 'No article has a date.'}</p>
      {data.part !== undefined && (
        <p class="hint">
          A part of a larger graph: <bdi>{plain(data.part)}</bdi>
        </p>
      )}
      {nothing !== null && <p class="hint">{nothing}</p>}
      <h2>Who is in it</h2>
      <ol class="communities">
        {communitiesOf(index, seen)
          .slice(0, 8)
          .map(({ community, members, claims }) => (
            <li key={community}>
              <p class="members">
                {members.slice(0, 4).map((entity) => (
                  <button
                    type="button"
                    class="member"
                    key={entity}
                    onClick={() => select({ kind: 'entity', id: data.entities[entity]!.id })}
                  >
                    <TypeMark type={data.entities[entity]!.type} />
                    <EntityName index={index} entity={entity} />
                  </button>
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

function Figure({ value, name }: { readonly value: number; readonly name: string }) {
  return (
    <div>
      <dd>{thousands(value)}</dd>
      <dt>{name}</dt>
    </div>
  );
}
