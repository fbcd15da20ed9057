import { apart } from '../../state/namesakes';
import type { PageIndex } from '../../state/page-index';
import { plain, shortened } from '../../state/plain';

const HINT_LENGTH = 40;

/** An entity's name, with what tells it from others that are called the same. */
export function EntityName({ index, entity }: { readonly index: PageIndex; readonly entity: number }) {
  const hint = apart(index, entity);
  return (
    <span class="named">
      <bdi>{plain(index.data.entities[entity]!.name)}</bdi>
      {hint !== null && (
        <span class="apart">
          {' '}
          (<bdi>{shortened(plain(hint), HINT_LENGTH)}</bdi>)
        </span>
      )}
    </span>
  );
}
