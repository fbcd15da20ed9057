import { deedWords } from '../data/deeds';
import { CALENDAR_NAMES } from '../data/temporal';
import type { Argument, Claim, Entity, EntityId, EntityType, Mention, MentionId } from '../model';
import { articlePart } from '../text/article-part';
import { by } from '../text/compare';
import { namesBeside } from './beside';
import { rowsOf } from './claim-rows';
import type { ReadArticle } from './clusters';
import type { Apart } from './links';
import { type MentionMap, mentionsById } from './mention-map';
import { bareWords, headPart, holdsName, isThing, nameIn, phraseKey, withoutTime } from './party-words';
import type { Questions } from './questions';
import { nameKey } from './spelling';

/** Who takes part in a deed, as propositions compare it. */
export interface Party {
  /** Equal for what counts as one party; names by their words, so that one mistyped name does not split a proposition. */
  readonly key: string;
  /** Known beyond its article: a name, or a thing several articles were found to speak of. */
  readonly anchored: boolean;
  readonly entity: EntityId | null;
  /** Name of the entity, else the words of the text. */
  readonly name: string;
}

export interface Parties {
  of(claim: Claim, argument: Argument | null): Party | null;
  ofMention(mention: MentionId | null): Party | null;
  mention(id: MentionId | null): Mention | null;
  /** What a mention was found to be. */
  kindOf(id: MentionId): { readonly type: EntityType | null; readonly country: string | null };
  /** The one a party acts for: the United States of "the Biden administration"; the party itself where there is none. */
  principal(party: Party): Party;
  /** What all articles together say of a mention's entity, as text: equal where everything said here of it is equal. */
  standing(id: MentionId): string;
  /** What they say of a name, or of whom a party acts for, by their keys; empty where nothing. */
  ofName(key: string): string;
  ofPrincipal(key: string): string;
  /** Keys of the parties that act for another, each with the key of that one. */
  readonly actingFor: ReadonlyMap<string, string>;
}

/** Pronouns that nobody was found for; they are no party that two claims can share. */
const LOOSE =
  /^(?:(?:many|some|most|all|both|few|one|none|each|any|several|half) of (?:whom|them|which|us|you|it)|it|its|they|them|their|he|him|his|she|her|that|this|these|those|who|whom|whose|which|what|you|your|one|ones|everyone|everybody|anyone|anybody|nobody|someone|somebody|nothing|something|everything|many|some|others?|all|both|each|there)$/i;
/** "US" is a land. */
const SPEAKING = /^(?:[Ww]e|[Uu]s|I|i|[Mm]e)$/;
/** In "Reyes said that she left" and nobody else at hand, the one who speaks. */
const THIRD_PERSON = /^(?:it|he|she|they)$/i;
/** Heads of bodies that act for the land or body they belong to. */
const ACTING =
  /\b(?:administration|government|cabinet|military|army|navy|armed forces|forces|troops|air force|soldiers|fighters|rebels|militants|guerrillas|insurgents)$/i;
const LEADING_TITLE = /\b(?:president|prime minister|premier|chancellor|king|queen|emir|sultan)\b/i;

/** What mentions were found to be. */
export interface Found {
  readonly entities: readonly Entity[];
  readonly ofMention: Pick<MentionMap<EntityId>, 'get'>;
  readonly apart: readonly Apart[];
}

export function partiesOf(
  articles: readonly ReadArticle[],
  { entities, ofMention: entityOf, apart: judged }: Found,
  questions: Questions,
): Parties {
  const mentionOf = mentionsById(articles.map(({ reading }) => reading));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const named = new Set(
    entities.filter(({ mentions: own }) => own.some((id) => mentionOf(id)?.form === 'name')).map(({ id }) => id),
  );
  const apart = new Set(judged.flatMap(({ left, right }) => [entityOf.get(left), entityOf.get(right)]));
  /** Namesakes that were judged different stay apart; everything else with a name goes by the name. */
  const keyOfNamed = ({ id, name, country }: Entity): string => {
    if (country !== null) return `c:${country}`;
    return apart.has(id) && id.includes('~') ? `e:${id}` : `n:${nameKey(name)}`;
  };
  const keys = keysByName(
    entities.filter(({ id }) => named.has(id)),
    keyOfNamed,
  );
  const besideOf = namesBeside(articles);
  const meant = new Map(articles.flatMap(({ reading }) => [...rowsOf(reading).bodies]));
  // Most names are written many times: keys are made of distinct words only.
  const written = new Set<string>();
  for (const { reading } of articles)
    for (const { form, head, start, text } of reading.mentions)
      if (form === 'name') written.add(text.slice(head.start - start, head.end - start));
  const names = new Set([...written].map(nameKey));
  /**
   * The name in words that were taken for a noun, as at the start of a sentence or behind an unknown title: "Conductor Ana Reyes". A day of
   * the week is none, though some article has one that is: all others would be told of it.
   */
  const knownName = (words: string): string | null => {
    if (!/^\p{Lu}/u.test(words)) return null;
    const parts = words.replace(/^the\s+/i, '').split(/\s+/);
    for (const known of [keys, names])
      for (let from = 0; from === 0 || parts.length - from > 1; from++) {
        const name = parts.slice(from).join(' ');
        const key = nameKey(name);
        if (CALENDAR_NAMES.has(key)) continue;
        questions.name(key);
        if (known.has(key)) return name;
      }
    return null;
  };
  const principals = new Map<string, Party>();
  const made = new Map<EntityId, Party>();

  const ofEntity = (entity: Entity): Party => {
    const known = made.get(entity.id);
    if (known !== undefined) return known;
    const party = makeParty(entity);
    made.set(entity.id, party);
    return party;
  };
  const makeParty = (entity: Entity): Party => {
    const { id, name } = entity;
    const written = named.has(id) ? null : (knownName(name) ?? nameIn(name));
    if (written !== null) return ofName(written);
    if (named.has(id)) return { key: keyOfNamed(entity), anchored: true, entity: id, name };
    const shared = new Set(entity.mentions.map((mention) => articlePart(mention))).size > 1;
    const anchored = !entity.unnamed && (shared || entity.mentions.some((mention) => isOfName(mentionOf(mention))));
    return { key: `w:${deedWords(nameKey(bareWords(name)))}`, anchored, entity: id, name };
  };
  /** "The Castermouth tunnel" is known beyond its article by the name in it. */
  const isOfName = (mention: Mention | undefined): boolean =>
    mention !== undefined &&
    ((mention.owner !== null && mentionOf(mention.owner)?.form === 'name') || holdsName(mention.text));
  const ofName = (words: string): Party => {
    const key = nameKey(words);
    questions.name(key);
    const entity = keys.get(key) ?? null;
    return { key: entity === null ? `n:${key}` : keyOfNamed(entity), anchored: true, entity: null, name: words };
  };
  const ofMention = (id: MentionId | null): Party | null => {
    const mention = id === null ? undefined : mentionOf(id);
    if (mention === undefined) return null;
    const beside = besideOf.get(mention.id) ?? meant.get(mention.id);
    if (beside !== undefined) return ofMention(beside);
    const entity = byId.get(entityOf.get(mention.id) as EntityId);
    if (entity !== undefined) return ofEntity(entity);
    const known = knownName(mention.text) ?? (mention.form === 'name' ? mention.text.replace(/^the\s+/i, '') : null);
    if (known !== null) return ofName(known);
    // What has no kind is no entity, and goes by the words that were first used of it: "the records", "they" by "door records".
    if (mention.refers !== null) return ofMention(mention.refers);
    return mention.form === 'pronoun' ? null : { ...plainParty(mention.text), anchored: isOfName(mention) };
  };
  const of = (claim: Claim, argument: Argument | null): Party | null => {
    if (argument === null || (argument.claim !== null && !isThing(claim, argument))) return null;
    const words = withoutTime(argument);
    if (words === '') return null;
    const teller = claim.attribution.at(-1)?.by;
    const speaker = teller === undefined || teller.kind === 'newsroom' ? null : ofMention(teller.mention);
    if (SPEAKING.test(words) && speaker !== null) return speaker;
    const found = words === argument.core.text ? ofMention(argument.mention) : null;
    if (found !== null) return found;
    if (THIRD_PERSON.test(words) && argument === claim.subject && speaker?.anchored === true) return speaker;
    if (LOOSE.test(words) || SPEAKING.test(words))
      return { key: `?:${claim.id} ${argument.start}`, anchored: false, entity: null, name: words };
    const known = knownName(words);
    return known === null ? plainParty(words) : ofName(known);
  };
  const principal = (party: Party): Party => {
    questions.principal(party.key);
    return principals.get(party.key) ?? party;
  };
  const principalOf = (entity: Entity): Party | null => {
    if (!ACTING.test(headOf(entity))) return null;
    const owners = ownersOf(entity.mentions).flatMap((owner) => {
      const one = byId.get(entityOf.get(owner) as EntityId);
      return one === undefined || one.id === entity.id ? [] : [one];
    });
    const bodies = owners.flatMap((owner) => (owner.type === 'person' ? landsLedBy(owner) : [owner]));
    const [first] = bodies.sort(by(({ id }) => id));
    return first === undefined ? null : ofEntity(first);
  };
  const ownersOf = (ids: readonly MentionId[]): MentionId[] => ids.flatMap((id) => mentionOf(id)?.owner ?? []);
  const headOf = ({ mentions: own, name }: Entity): string => {
    const noun = own.map((id) => mentionOf(id)!).find(({ form }) => form === 'noun');
    const words = noun === undefined ? name : noun.text;
    return headPart(words);
  };
  const landsLedBy = (person: Entity): Entity[] =>
    person.mentions.flatMap((id) => {
      const mention = mentionOf(id)!;
      const land = mention.owner === null ? undefined : byId.get(entityOf.get(mention.owner) as EntityId);
      return land?.country && mention.title !== null && LEADING_TITLE.test(mention.title) ? [land] : [];
    });
  const kindOf = (id: MentionId) => {
    const entity = byId.get(entityOf.get(id) as EntityId);
    return { type: entity?.type ?? null, country: entity?.country ?? null };
  };
  const standing = (entity: Entity): string => {
    const { key, anchored, entity: id, name } = ofEntity(entity);
    return JSON.stringify([key, anchored, id, name, entity.type, entity.country]);
  };
  // All are made here, where what is asked for them is asked for no article.
  for (const entity of entities) ofEntity(entity);
  // Of entities that are one party the first by id decides, so that it does not hang on who is asked for first.
  for (const entity of entities) {
    const party = ofEntity(entity);
    const found = party.entity === null || principals.has(party.key) ? null : principalOf(byId.get(party.entity)!);
    if (party.entity !== null && !principals.has(party.key)) principals.set(party.key, found ?? party);
  }
  return {
    of,
    ofMention,
    mention: (id) => (id === null ? null : (mentionOf(id) ?? null)),
    kindOf,
    principal,
    standing(id) {
      const entity = byId.get(entityOf.get(id) as EntityId);
      return entity === undefined ? '' : standing(entity);
    },
    ofName(key) {
      const entity = keys.get(key);
      return (entity === undefined ? '' : keyOfNamed(entity)) + (names.has(key) ? ' named' : '');
    },
    ofPrincipal: (key) => JSON.stringify(principals.get(key) ?? null),
    actingFor: new Map([...principals].flatMap(([key, one]) => (one.key === key ? [] : [[key, one.key] as const]))),
  };
}

function plainParty(words: string): Party {
  return { key: `w:${phraseKey(words)}`, anchored: holdsName(words), entity: null, name: words };
}

/** The one entity that has a name, by that name; names of several are left out. */
function keysByName(entities: readonly Entity[], keyOfNamed: (entity: Entity) => string): ReadonlyMap<string, Entity> {
  const found = new Map<string, Entity | null>();
  for (const entity of entities)
    for (const key of new Set([entity.name, ...entity.aliases].map(nameKey))) {
      const other = found.get(key);
      found.set(
        key,
        other === undefined || (other !== null && keyOfNamed(other) === keyOfNamed(entity)) ? (other ?? entity) : null,
      );
    }
  return new Map([...found].filter((row): row is [string, Entity] => row[1] !== null));
}
