import { useState } from 'preact/hooks';
import type { Part } from '../../page-data';
import { disputesOfClaims } from '../../state/disputes';
import { plain } from '../../state/plain';
import { countedOf } from '../../state/summary';
import { counted } from '../../state/words';
import { ClaimList, HiddenNote } from './claim-list';
import { CorrectEntity } from './correct';
import { Disputes } from './disputes';
import { EntityName } from './entity-name';
import { EntityPicker } from './entity-picker';
import type { EvidenceProps } from './evidence';
import { Glance } from './glance';
import { StanceMark, TypeMark } from './marks';

/** One entity: what it is called, whom it is joined to, and every claim that names it. */
export function EntityPanel(props: EvidenceProps & { readonly entity: number }) {
  const { index, seen, select, entity } = props;
  const { type, aliases, mentions, articles, unnamed } = index.data.entities[entity]!;
  const all = index.claimsOfEntity.of(entity);
  const shown = all.filter((claim) => seen.claims[claim] === 1);
  const disputes = disputesOfClaims(index, shown, seen.claims);
  const told = new Set(disputes.flatMap(({ affirmed, denied }) => [...affirmed, ...denied]));
  const groups = byPart(
    props,
    shown.filter((claim) => !told.has(claim)),
  );
  return (
    <section key={entity}>
      <p class="kind">
        <TypeMark type={type} size={18} /> {unnamed ? `${type}, not named` : type}
      </p>
      <h1>
        <EntityName index={index} entity={entity} />
      </h1>
      {aliases.length > 0 && (
        <p class="aliases">
          also{' '}
          {aliases.slice(0, 8).map((alias) => (
            <bdi key={alias}>{plain(alias)}</bdi>
          ))}
          {aliases.length > 8 && <span>and {aliases.length - 8} more</span>}
        </p>
      )}
      <p class="facts">
        {countedOf(shown.length, all.length, 'claim')} · {counted(mentions, 'mention')} · {counted(articles, 'article')}
      </p>
      <Glance index={index} claims={shown} />
      <Joined {...props} />
      <details class="correct ways">
        <summary>Ways to another entity</summary>
        <EntityPicker
          index={index}
          except={entity}
          label="From here to"
          choose={(other) =>
            select({ kind: 'path', from: index.data.entities[entity]!.id, to: index.data.entities[other]!.id })
          }
        />
      </details>
      <CorrectEntity index={index} entity={entity} />
      <Disputes disputes={disputes} index={index} select={select} />
      <ClaimList
        title={type === 'person' ? 'What they do' : 'What it does'}
        claims={groups.does}
        index={index}
        select={select}
      />
      <ClaimList
        title={type === 'person' ? 'What is said of them' : 'What is said of it'}
        claims={groups.other}
        index={index}
        select={select}
      />
      <ClaimList
        title={type === 'person' ? 'What they say' : 'What it says'}
        claims={groups.says}
        index={index}
        select={select}
      />
      <HiddenNote hidden={all.length - shown.length} />
    </section>
  );
}

/** A claim under the foremost part the entity plays in it. */
function byPart({ index, entity }: EvidenceProps & { readonly entity: number }, claims: readonly number[]) {
  const plays = (claim: number, as: Part['as']) =>
    index.data.claims[claim]!.parts.some((part) => part.entity === entity && part.as === as);
  const does = claims.filter((claim) => plays(claim, 'subject'));
  const says = claims.filter((claim) => !plays(claim, 'subject') && plays(claim, 'teller'));
  const told = new Set([...does, ...says]);
  return { does, says, other: claims.filter((claim) => !told.has(claim)) };
}

const LISTED = 6;

/** Those it is joined to in what is shown, the most claims first. */
function Joined({ index, seen, entity, selectPair }: EvidenceProps & { readonly entity: number }) {
  const [more, setMore] = useState(false);
  const lines = seen.pairs
    .filter(({ a, b }) => a === entity || b === entity)
    .sort((left, right) => right.weight - left.weight || (left.key < right.key ? -1 : 1));
  if (lines.length === 0) return null;
  return (
    <section class="joined">
      <h2>
        Connected to <span class="count">{lines.length}</span>
      </h2>
      <ul>
        {lines.slice(0, more ? 100 : LISTED).map((line) => {
          const other = line.a === entity ? line.b : line.a;
          return (
            <li key={line.key}>
              <button type="button" class="neighbor" onClick={() => selectPair(line.a, line.b)}>
                <StanceMark stance={line.stance} />
                <TypeMark type={index.data.entities[other]!.type} />
                <span class="name">
                  <EntityName index={index} entity={other} beside={[entity]} />
                </span>
                <span class="count">{line.weight}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {lines.length > LISTED && (
        <button type="button" class="link" onClick={() => setMore(!more)}>
          {more ? 'Fewer' : `${lines.length - LISTED} more`}
        </button>
      )}
    </section>
  );
}
