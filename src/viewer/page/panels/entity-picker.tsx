import { useId, useMemo, useState } from 'preact/hooks';
import { onceOf } from '../../../text/once';
import type { PageIndex } from '../../state/page-index';
import { makeSearchIndex, search } from '../../state/search';
import { EntityName } from './entity-name';
import { TypeMark } from './marks';

interface Props {
  readonly index: PageIndex;
  readonly label: string;
  /** Left out of what is found. */
  readonly except: number;
  choose(entity: number): void;
}

/** The search index of the data, made once. */
export const searchIndexOf = onceOf(makeSearchIndex);

/** Finds one entity by name. */
export function EntityPicker({ index, label, except, choose }: Props) {
  const [query, setQuery] = useState('');
  const id = useId();
  const found = useMemo(
    () =>
      query.trim() === ''
        ? []
        : search(searchIndexOf(index), query).hits.flatMap((hit) =>
            hit.kind === 'entity' && hit.entity !== except ? [hit.entity] : [],
          ),
    [query, index, except],
  );
  return (
    <div class="picker">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        placeholder="Name of an entity"
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && found[0] !== undefined) choose(found[0]);
        }}
      />
      {query.trim() !== '' && (
        <ul>
          {found.length === 0 && <li class="hint">No entity has this name.</li>}
          {found.map((entity) => (
            <li key={entity}>
              <button type="button" class="member" onClick={() => choose(entity)}>
                <TypeMark type={index.data.entities[entity]!.type} />
                <EntityName index={index} entity={entity} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
