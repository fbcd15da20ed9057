import type { NounSense } from '../data/nouns';
import type { EntityType } from '../model';
import type { Gender, Traits } from './coreference-traits';
import type { Draft } from './mentions-draft';

/** The mentions found so far to be one thing, with what they say of it together. */
export interface Chain {
  readonly id: number;
  /** Mention indexes in text order. */
  readonly members: number[];
  type: EntityType | null;
  gender: Gender | null;
  many: boolean | null;
  /** Keys of its names. */
  readonly names: Set<string>;
  /** Singular heads of its nouns. */
  readonly lemmas: Set<string>;
  readonly keys: Set<string>;
  readonly senses: Set<NounSense>;
  /** Titles written with its names, lower-cased; each is also a noun it may be called by. */
  readonly titles: Set<string>;
  /** It speaks or publishes: subject of a reporting verb, "according to". */
  readonly roles: Set<string>;
}

export function startChain(id: number): Chain {
  return {
    id,
    members: [],
    type: null,
    gender: null,
    many: null,
    names: new Set(),
    lemmas: new Set(),
    keys: new Set(),
    senses: new Set(),
    titles: new Set(),
    roles: new Set(),
  };
}

/** Adds mention `n`; what the chain already knows is kept, what it left open is filled in. */
export function addTo(chain: Chain, n: number, draft: Draft, traits: Traits): void {
  chain.members.push(n);
  chain.type ??= traits.kind === 'he' ? 'person' : draft.type;
  chain.gender ??= traits.gender;
  if (traits.kind !== 'they' || chain.members.length === 1) chain.many ??= traits.many;
  if (traits.kind === 'name') chain.names.add(draft.key);
  else if (draft.form === 'noun') {
    chain.lemmas.add(traits.lemma);
    chain.keys.add(draft.key);
    if (traits.sense !== null) chain.senses.add(traits.sense);
  }
  if (draft.title !== null) {
    const title = draft.title.toLowerCase();
    chain.titles.add(title.slice(title.lastIndexOf(' ') + 1));
  }
}
