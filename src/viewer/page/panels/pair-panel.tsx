import { disputesOfClaims } from '../../state/disputes';
import { pairKey } from '../../state/pairs';
import { plain } from '../../state/plain';
import { countedOf } from '../../state/summary';
import { ClaimList, HiddenNote } from './claim-list';
import { Disputes } from './disputes';
import { EntityName } from './entity-name';
import type { EvidenceProps } from './evidence';
import { Glance } from './glance';
import { TypeMark } from './marks';

/** Two entities, and every claim that joins them: disputes first, then each direction. */
export function PairPanel({ index, seen, select, a, b }: EvidenceProps & { readonly a: number; readonly b: number }) {
  const { entities, relations } = index.data;
  const pair = index.pairs.get(pairKey(a, b));
  const all = pair?.relations ?? [];
  const behind = new Set(all.flatMap((at) => relations[at]!.claims));
  const disputes = disputesOfClaims(index, behind, seen.claims);
  const told = new Set(disputes.flatMap(({ affirmed, denied }) => [...affirmed, ...denied]));
  const from = (source: number) => [
    ...new Set(
      all
        .filter((at) => relations[at]!.source === source)
        .flatMap((at) => relations[at]!.claims.filter((claim) => seen.claims[claim] === 1 && !told.has(claim))),
    ),
  ];
  const hidden = [...behind].filter((claim) => seen.claims[claim] !== 1).length;
  const name = (at: number) => plain(entities[at]!.name);
  const end = (at: number) => (
    <button type="button" class="end" onClick={() => select({ kind: 'entity', id: entities[at]!.id })}>
      <TypeMark type={entities[at]!.type} size={18} />
      <EntityName index={index} entity={at} beside={[a, b]} />
    </button>
  );
  return (
    <section key={`${a} ${b}`}>
      <p class="kind">Connection</p>
      <h1 class="ends">
        {end(a)} <span class="and">and</span> {end(b)}
      </h1>
      <p class="facts">
        {behind.size === 0
          ? 'No claim joins these two.'
          : `${countedOf(behind.size - hidden, behind.size, 'claim')} ${behind.size === 1 ? 'joins' : 'join'} these two.`}
      </p>
      <Glance index={index} claims={[...behind].filter((claim) => seen.claims[claim] === 1)} />
      <Disputes disputes={disputes} index={index} select={select} />
      <ClaimList title={`${name(a)} to ${name(b)}`} claims={from(a)} index={index} select={select} />
      <ClaimList title={`${name(b)} to ${name(a)}`} claims={from(b)} index={index} select={select} />
      <HiddenNote hidden={hidden} />
      <p class="parts">
        <button
          type="button"
          class="link"
          onClick={() => select({ kind: 'path', from: entities[a]!.id, to: entities[b]!.id })}
        >
          Ways and common neighbors
        </button>
      </p>
    </section>
  );
}
