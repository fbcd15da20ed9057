import { apart } from '../../state/namesakes';
import type { PageIndex } from '../../state/page-index';
import { plain, shortened } from '../../state/plain';
import { Marked } from './marked';

const HINT_LENGTH = 40;

interface Props {
  readonly index: PageIndex;
  readonly entity: number;
  /** In whose company it is shown. */
  readonly beside?: readonly number[];
  /** What was looked for: it is marked in the name. */
  readonly query?: string;
}

/** An entity's name, with what tells it from others that are called the same. */
export function EntityName({ index, entity, beside, query = '' }: Props) {
  const hint = apart(index, entity, beside);
  return (
    <span class="named">
      <Marked text={index.data.entities[entity]!.name} query={query} />
      {hint !== null && (
        <span class="apart">
          {' '}
          (<bdi>{shortened(plain(hint), HINT_LENGTH)}</bdi>)
        </span>
      )}
    </span>
  );
}
