import type { RefObject } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { PageIndex } from '../../state/page-index';
import { plain } from '../../state/plain';
import { type Found, type Hit, search } from '../../state/search';
import { countedOf } from '../../state/summary';
import { type Selection, type ViewState, withToggled } from '../../state/view-state';
import type { Visible } from '../../state/visible';
import { articleTitle, counted, relationWords, thousands } from '../../state/words';
import { EntityName } from './entity-name';
import { searchIndexOf } from './entity-picker';
import { Marked } from './marked';
import { TypeMark } from './marks';

interface Props {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly index: PageIndex;
  readonly state: ViewState;
  readonly seen: Visible;
  go(next: ViewState): void;
  select(selection: Selection | null): void;
}

const KINDS: Readonly<Record<Hit['kind'], string>> = {
  entity: 'Entities',
  relation: 'Relations',
  claim: 'Quotes',
  party: 'Who these quotes are about',
};
const NOTHING: Found = { hits: [], quotes: 0, unread: null };

export function SearchBox({ input, index, state, seen, go, select }: Props) {
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState(false);
  // A hit may be clicked after the field is left; whoever comes back before keeps the list.
  const closing = useRef<ReturnType<typeof setTimeout>>(undefined);
  // What is looked through is made at the first letter: in a large graph it takes as long as the first picture.
  const found = useMemo(() => (query.trim() === '' ? NOTHING : search(searchIndexOf(index), query)), [index, query]);
  const { hits } = found;
  const close = () => {
    setOpen(false);
    setQuery('');
    input.current?.blur();
  };
  const choose = (hit: Hit | undefined) => {
    if (hit === undefined) return;
    const { data } = index;
    if (hit.kind === 'entity' || hit.kind === 'party') select({ kind: 'entity', id: data.entities[hit.entity]!.id });
    else if (hit.kind === 'claim') select({ kind: 'claim', id: data.claims[hit.claim]!.id });
    else go({ ...withToggled(state, 'relation', 'only', hit.type), camera: null });
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : hits.length - 1;
      if (hits.length > 0) setAt((at + step) % hits.length);
    } else if (event.key === 'Enter') choose(hits[at]);
    else if (event.key === 'Escape') close();
  };
  const shown = open && query.trim() !== '';
  return (
    <div class="search" role="search">
      <input
        ref={input}
        type="search"
        role="combobox"
        list={undefined}
        aria-label="Search entities, relations and quotes"
        aria-expanded={shown}
        aria-controls="hits"
        aria-activedescendant={shown && hits.length > 0 ? `hit-${at}` : undefined}
        placeholder="Search entities, relations, quotes"
        autocomplete="off"
        spellcheck={false}
        value={query}
        onFocus={() => {
          clearTimeout(closing.current);
          setOpen(true);
        }}
        onBlur={() => {
          closing.current = setTimeout(() => setOpen(false), 150);
        }}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setAt(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      {!open && <kbd>/</kbd>}
      {shown && (
        <ul class="hits" id="hits" role="listbox" aria-label="Found">
          {hits.length === 0 && (
            <li class="hint">
              <NothingFound found={found} index={index} />
            </li>
          )}
          {hits.map((hit, place) => (
            <HitRow
              key={keyOf(hit)}
              hit={hit}
              place={place}
              chosen={place === at}
              heading={hits[place - 1]?.kind === hit.kind ? null : headingOf(hit, found)}
              index={index}
              seen={seen}
              query={query}
              choose={choose}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

/** "Quotes", with how many of them are listed where that is not all. */
function headingOf({ kind }: Hit, { hits, quotes }: Found): string {
  const listed = hits.filter((hit) => hit.kind === 'claim').length;
  return kind === 'claim' && quotes > listed ? `${KINDS.claim}, ${listed} of ${thousands(quotes)}` : KINDS[kind];
}

/** Why nothing is found: an article can have the words where no claim was read from them. */
function NothingFound({ found: { unread }, index }: { readonly found: Found; readonly index: PageIndex }) {
  if (unread === null) return <>Nothing has these words. Try one word of a name, a relation or a quote.</>;
  return (
    <>
      No claim was read from these words. They stand in <bdi>{plain(articleTitle(index.data.articles[unread]!))}</bdi>.
    </>
  );
}

function keyOf(hit: Hit): string {
  switch (hit.kind) {
    case 'entity':
    case 'party':
      return `e${hit.entity}`;
    case 'claim':
      return `c${hit.claim}`;
    case 'relation':
      return `r${hit.type}`;
    default:
      return hit satisfies never;
  }
}

interface RowProps {
  readonly hit: Hit;
  readonly place: number;
  readonly chosen: boolean;
  readonly heading: string | null;
  readonly index: PageIndex;
  readonly seen: Visible;
  readonly query: string;
  choose(hit: Hit): void;
}

function HitRow({ hit, place, chosen, heading, index, seen, query, choose }: RowProps) {
  return (
    <>
      {heading !== null && (
        <li class="heading" role="presentation">
          {heading}
        </li>
      )}
      <li
        id={`hit-${place}`}
        role="option"
        aria-selected={chosen}
        class="hit"
        onMouseDown={(event) => {
          event.preventDefault();
          choose(hit);
        }}
      >
        <HitWords hit={hit} index={index} seen={seen} query={query} />
      </li>
    </>
  );
}

/** How much of a sentence stands before what was found in it, so that it is in sight, in characters. */
const BEFORE = 28;

function HitWords({ hit, index, seen, query }: Pick<RowProps, 'hit' | 'index' | 'seen' | 'query'>) {
  const { data, claimsOfEntity } = index;
  switch (hit.kind) {
    case 'entity': {
      const { type } = data.entities[hit.entity]!;
      const passing = claimsOfEntity.of(hit.entity).filter((claim) => seen.claims[claim] === 1);
      return (
        <>
          <TypeMark type={type} />
          <span class="name">
            <EntityName index={index} entity={hit.entity} query={hit.alias === null ? query : ''} />
          </span>
          {hit.alias !== null && (
            <span class="alias">
              also <Marked text={hit.alias} query={query} />
            </span>
          )}
          <span class="count">{countedOf(passing.length, claimsOfEntity.sizeOf(hit.entity), 'claim')}</span>
        </>
      );
    }
    case 'party':
      return (
        <>
          <TypeMark type={data.entities[hit.entity]!.type} />
          <span class="name">
            <EntityName index={index} entity={hit.entity} />
          </span>
          <span class="count">in {counted(hit.claims, 'quote')}</span>
        </>
      );
    case 'relation':
      return (
        <>
          <span class="name">
            <Marked text={relationWords(hit.type)} query={query} />
          </span>
          <span class="count">{counted(hit.claims, 'claim')}</span>
        </>
      );
    case 'claim': {
      const { label, article, start, end } = data.claims[hit.claim]!;
      const { text, outlet } = data.articles[article]!;
      return (
        <span class="quoted">
          <span class="name">
            <Marked text={label} query={query} before={BEFORE} />
          </span>
          <span class="from">
            <Marked text={text.slice(start, end)} query={query} before={BEFORE} />
          </span>
          {outlet !== null && <bdi class="outlet">{plain(outlet)}</bdi>}
        </span>
      );
    }
    default:
      return hit satisfies never;
  }
}
