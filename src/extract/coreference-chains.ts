import type { NounSense } from '../data/nouns';
import type { EntityType } from '../model';
import type { Gender, Traits } from './coreference-traits';
import type { Draft } from './mentions-draft';
import { landsNamed } from './mentions-places';
import { postIn } from './mentions-titles';

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
  /** Whether one of its names is written in initials: "EPA", "F.D.A.". */
  initials: boolean;
  /** Whether one of its names is written with "the", as those of firms seldom are. */
  articled: boolean;
  /** Keys of the owners of its mentions; "-" for a mention that nobody owns. */
  readonly owners: Set<string>;
  /** Verbs its mentions hang on, as `Traits.verb` has them. */
  readonly verbs: Set<string>;
  /** Titles written with its names, lower-cased; each is also a noun it may be called by. */
  readonly titles: Set<string>;
  /** All posts that stand before its names: "detective" and "sergeant". */
  readonly posts: Set<string>;
  /** Of a ship, the nouns that stand before its names: "tanker". */
  readonly vessels: Set<string>;
  /** How it is called by one word of its name: "mr holm", "sergeant holm", "elder holm"; " holm" for the name alone. */
  readonly called: Set<string>;
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
    initials: false,
    articled: false,
    owners: new Set(),
    verbs: new Set(),
    titles: new Set(),
    posts: new Set(),
    vessels: new Set(),
    called: new Set(),
  };
}

/** Adds mention `n`; what the chain already knows is kept, what it left open is filled in. */
export function addTo(chain: Chain, n: number, draft: Draft, traits: Traits): void {
  chain.members.push(n);
  chain.type ??= traits.kind === 'he' ? 'person' : draft.type;
  // "the gang, Black Lynx"
  if (chain.type === 'group' && draft.type === 'organization' && traits.kind === 'name') chain.type = 'organization';
  if (chain.type === 'organization' && draft.type === 'unit' && traits.kind === 'name') chain.type = 'unit';
  // What "she" says is surer than what a given name does
  if (traits.kind === 'he') chain.gender = traits.gender;
  else chain.gender ??= traits.gender;
  if (traits.kind !== 'they' || chain.members.length === 1) chain.many ??= traits.many;
  if (traits.initials) chain.initials = true;
  if (traits.articled) chain.articled = true;
  chain.owners.add(draft.owner?.key ?? '-');
  if (traits.verb !== null) chain.verbs.add(traits.verb);
  if (traits.kind === 'name') chain.names.add(draft.key);
  else if (draft.form === 'noun') {
    chain.lemmas.add(traits.lemma);
    chain.keys.add(draft.key);
    if (traits.sense !== null) chain.senses.add(traits.sense);
  }
  if (traits.vessel !== null) chain.vessels.add(traits.vessel);
  for (const post of traits.addressed?.posts ?? []) chain.posts.add(post);
  if (traits.addressed !== null && !draft.key.includes(' ')) chain.called.add(`${traits.addressed.word} ${draft.key}`);
  if (draft.title !== null) chain.titles.add(postIn(draft.title));
}

/** Where either is not known they do. */
export function gendersAgree(one: Gender | null, other: Gender | null): boolean {
  return one === null || other === null || one === other;
}

/** Moves all of `other` into `chain`; `other` is left empty. Returns the members moved. */
export function absorb(chain: Chain, other: Chain): readonly number[] {
  const moved = other.members.splice(0);
  chain.members.push(...moved);
  chain.members.sort((a, b) => a - b);
  chain.gender ??= other.gender;
  chain.many ??= other.many;
  chain.initials ||= other.initials;
  chain.articled ||= other.articled;
  const sets: (readonly [Set<string>, Set<string>])[] = [
    [chain.names, other.names],
    [chain.lemmas, other.lemmas],
    [chain.keys, other.keys],
    [chain.senses, other.senses],
    [chain.titles, other.titles],
    [chain.posts, other.posts],
    [chain.vessels, other.vessels],
    [chain.called, other.called],
    [chain.owners, other.owners],
    [chain.verbs, other.verbs],
  ];
  for (const [into, from] of sets) for (const one of from) into.add(one);
  return moved;
}

/** Type for the weighing: a sovereign country acts like a body, other places do not. */
export function weighedType(chain: Chain): string {
  if (chain.type !== 'place') return chain.type ?? '-';
  for (const name of chain.names) if (landsNamed(name).some((land) => land.kind === 'country')) return 'country';
  return 'place';
}
