import type { PageIndex } from '../../state/page-index';
import type { Selection } from '../../state/view-state';
import { EntityName } from './entity-name';
import { TypeMark } from './marks';

interface MemberProps {
  readonly index: PageIndex;
  readonly entity: number;
  /** Entities that are named beside it, from which its name has to tell it apart. */
  readonly beside?: readonly number[];
  select(selection: Selection): void;
}

/** An entity by its name, to go on to it. */
export function Member({ index, entity, beside, select }: MemberProps) {
  const { id, type } = index.data.entities[entity]!;
  return (
    <button type="button" class="member" onClick={() => select({ kind: 'entity', id })}>
      <TypeMark type={type} />
      <EntityName index={index} entity={entity} beside={beside} />
    </button>
  );
}
