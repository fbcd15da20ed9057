import { useContext, useState } from 'preact/hooks';
import { ENTITY_TYPES } from '../../../model';
import type { PageIndex } from '../../state/page-index';
import { plain } from '../../state/plain';
import { CorrectionsContext } from '../session';
import { EntityPicker } from './entity-picker';

/* What a person says of an entity or a claim, sent to the server as a judgement, which the next build keeps. */

interface Props {
  readonly index: PageIndex;
  readonly entity: number;
}

/** Merge, split, rename, retype. */
export function CorrectEntity({ index, entity }: Props) {
  const corrections = useContext(CorrectionsContext);
  if (corrections === null) return null;
  const { id, name, type, spots } = index.data.entities[entity]!;
  const { judge, busy } = corrections;
  return (
    <details class="correct">
      <summary>Correct this entity</summary>
      <fieldset disabled={busy}>
        <EntityPicker
          index={index}
          except={entity}
          label="The same as"
          choose={(other) => {
            const { id: right, name: called } = index.data.entities[other]!;
            judge({ kind: 'same', left: id, right }, `Merged ${plain(name)} and ${plain(called)}`);
          }}
        />
        <Rename
          name={name}
          rename={(to) => judge({ kind: 'rename', thing: id, name: to }, `Renamed to ${plain(to)}`)}
        />
        <label>
          Type{' '}
          <select
            value={type}
            onChange={(event) => {
              const next = event.currentTarget.value;
              judge({ kind: 'retype', thing: id, type: next }, `${plain(name)} is of type ${next}`);
            }}
          >
            {ENTITY_TYPES.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
        {spots.length > 1 && <Split index={index} entity={entity} />}
      </fieldset>
      <p class="hint">Kept as a judgement in graph/judgements.jsonl; undo takes it back.</p>
    </details>
  );
}

function Rename({ name, rename }: { readonly name: string; rename(to: string): void }) {
  const [to, setTo] = useState(name);
  return (
    <form
      class="rename"
      onSubmit={(event) => {
        event.preventDefault();
        if (to.trim() !== '' && to.trim() !== name) rename(to.trim());
      }}
    >
      <label>
        Name <input value={to} onInput={(event) => setTo(event.currentTarget.value)} />
      </label>
      <button type="submit" class="small">
        Rename
      </button>
    </form>
  );
}

/** One mention against the first: which of the places where the articles name it is somebody else. */
function Split({ index, entity }: Props) {
  const { judge } = useContext(CorrectionsContext)!;
  const { spots, name } = index.data.entities[entity]!;
  const [first, ...others] = spots;
  const [shown, setShown] = useState(6);
  return (
    <details class="split">
      <summary>Split: not all of these are one</summary>
      <p class="hint">Reading from the first mention, choose one that is somebody or something else.</p>
      <ul>
        <li>
          <Words index={index} spot={first!} />
        </li>
        {others.slice(0, shown).map((spot) => (
          <li key={spot[3]}>
            <Words index={index} spot={spot} />{' '}
            <button
              type="button"
              class="small"
              onClick={() =>
                judge({ kind: 'different', left: first![3], right: spot[3] }, `Split ${plain(name)} in two`)
              }
            >
              This is another
            </button>
          </li>
        ))}
      </ul>
      {others.length > shown && (
        <button type="button" class="link" onClick={() => setShown(shown + 20)}>
          More mentions
        </button>
      )}
    </details>
  );
}

const AROUND = 40;

/** A mention with a few words around it. */
function Words({
  index,
  spot: [article, start, end],
}: {
  readonly index: PageIndex;
  readonly spot: PageIndex['data']['entities'][number]['spots'][number];
}) {
  const { text, outlet } = index.data.articles[article]!;
  return (
    <bdi class="spot">
      …{text.slice(Math.max(0, start - AROUND), start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end, end + AROUND)}… {outlet === null ? '' : <span class="count">{plain(outlet)}</span>}
    </bdi>
  );
}

/** Whether the article says what the claim says. */
export function CorrectClaim({ index, claim }: { readonly index: PageIndex; readonly claim: number }) {
  const corrections = useContext(CorrectionsContext);
  if (corrections === null) return null;
  const { id } = index.data.claims[claim]!;
  const { judge, busy } = corrections;
  return (
    <p class="verdict">
      <span class="lead">Does the article say this?</span>
      <button
        type="button"
        class="small"
        disabled={busy}
        onClick={() => judge({ kind: 'confirm', claim: id }, 'Confirmed the claim')}
      >
        Confirm
      </button>
      <button
        type="button"
        class="small"
        disabled={busy}
        onClick={() => judge({ kind: 'reject', claim: id }, 'Rejected the claim')}
      >
        Reject
      </button>
    </p>
  );
}
