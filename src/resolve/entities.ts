import { isOutlet } from '../data/outlets';
import type { Entity, EntityId, EntityType, Mention, MentionId } from '../model';
import { by, byCodeUnit } from '../text/compare';
import { flat } from '../text/flat';
import { shortHash } from '../text/hash';
import { holdsPossessive, withOwners } from '../text/owned-words';
import { type Cluster, majority } from './clusters';
import type { GivenNames } from './corrections';
import { countryOfName } from './country';
import { byMentionId, sortedMentions } from './links';
import { landOf, peopleOf } from './match-countries';
import { idList } from './mention-ids';
import { MentionMap } from './mention-map';
import { type Owners, ownersOf } from './owners';
import { personName } from './person-name';
import { nameKey, slugOf } from './spelling';
import type { Form, Work } from './work';

/** Hex digits that tell namesakes apart; more only if two hashes meet. */
const HASH_DIGITS = 6;

interface Draft {
  readonly clusters: readonly Cluster[];
  readonly type: EntityType;
  readonly name: string;
  /** The same with whoever is meant by "his" and "its" named. */
  readonly shown: string;
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly unnamed: boolean;
  readonly mentions: readonly MentionId[];
}

/**
 * The sets of clusters as entities, with their mentions' places: sorted by id. `shown` are the same with names in which whoever is meant by
 * "his" or "its" is named: what is like what goes by the others, since "their ground" may be that of any club.
 */
export function entitiesOf(
  work: Work,
  given: GivenNames,
): {
  readonly entities: readonly Entity[];
  readonly shown: readonly Entity[];
  readonly ofMention: MentionMap<EntityId>;
} {
  const sets = new Map<number, Cluster[]>();
  for (const cluster of work.clusters) {
    const root = work.links.root(cluster);
    const set = sets.get(root);
    if (set === undefined) sets.set(root, [cluster]);
    else set.push(cluster);
  }
  const made: Made = { work, lowered: sentenceStarts(work), owners: null, written: new Map() };
  const owned: Made = { ...made, owners: ownersOf(work) };
  const drafts = [...sets.values()].map((clusters) => draftOf({ made, owned }, clusters, given));
  const both = withIds(drafts).sort(by(({ entity }) => entity.id));
  const entities = both.map(({ entity }) => entity);
  const ofMention = new MentionMap<EntityId>();
  for (const { id, mentions } of entities) for (const mention of mentions) ofMention.set(mention, id);
  const shown = both.map(({ entity, shown: name }) => (name === entity.name ? entity : { ...entity, name }));
  return { entities, shown, ofMention };
}

/** What names are made from; `written` keeps what was made of equal words before. */
interface Made {
  readonly work: Work;
  readonly lowered: Lowered;
  /** Who is named for "his" and "its"; null where the words stay as they are. */
  readonly owners: Owners | null;
  readonly written: Map<string, Written>;
}

function draftOf(
  { made, owned }: { readonly made: Made; readonly owned: Made },
  clusters: readonly Cluster[],
  given: GivenNames,
): Draft {
  const { work } = made;
  const root = work.links.root(clusters[0]);
  const land = clusters.map((cluster) => landOf(work, cluster)).find((one) => one !== null) ?? null;
  const names = clusters.flatMap((cluster) => cluster.names.map(() => cluster));
  const people = land === null && names.length > 0 && clusters.every((cluster) => peopleOf(work, cluster) !== null);
  const type =
    given.types.get(root) ?? (land !== null ? 'place' : people ? 'group' : (majority(names) ?? majority(clusters)!));
  const alias = work.aliases.find((row) =>
    clusters.some((cluster) => work.forms[cluster.index].some((form) => form.key === nameKey(row.name))),
  );
  const nounClusters = clusters.filter((cluster) => cluster.names.length === 0);
  const texts = names.length > 0 ? namesOf(made, clusters) : phrasesOf(made, nounClusters);
  const others = names.length > 0 ? phrasesOf(made, nounClusters) : [];
  const chosen = alias?.name ?? (land?.code ? land.name : chooseName(type, texts, names.length > 0));
  const name = given.names.get(root) ?? outletStyle(work, clusters, chosen);
  const isPhrase = names.length === 0 && name === chosen && chosen !== alias?.name && !land?.code;
  // Few phrases say whose something is; the others are not made twice.
  const isOwned = isPhrase && nounClusters.some(({ mentions }) => mentions.some(({ text }) => holdsPossessive(text)));
  return {
    clusters,
    type,
    name,
    shown: isOwned ? chooseName(type, phrasesOf(owned, nounClusters), false) : name,
    aliases: [...new Set([...texts, ...others].map(({ text }) => text))]
      .filter((text) => text !== name)
      .sort(byCodeUnit),
    country: land?.code ?? null,
    unnamed: names.length === 0 && !given.names.has(root) && clusters.some((cluster) => cluster.unnamed),
    mentions: idList(sortedMentions(clusters.flatMap((cluster) => cluster.mentions.map(({ id }) => flat(id))))),
  };
}

interface Counted {
  readonly text: string;
  readonly count: number;
}

/** Names as written, without "the" and 's; a land's adjective is none of its names. */
function namesOf({ work, written: known }: Made, clusters: readonly Cluster[]): Counted[] {
  const forms: Written[] = clusters.flatMap((cluster) => {
    const text = work.articles[cluster.article].article.text;
    return cluster.names.map(({ head }) => {
      const words = text.slice(head.start, head.end);
      let form = known.get(words);
      if (form === undefined) known.set(words, (form = formText(words)));
      return form;
    });
  });
  const proper = forms.filter((form) => form.country?.kind !== 'adjective');
  return counted((proper.length > 0 ? proper : forms).map((form) => form.text));
}

/** A name as an entity shows it. */
type Written = Pick<Form, 'text' | 'country'>;

function formText(words: string): Written {
  const text = words
    .replace(/\s+/g, ' ')
    .replace(/^the /i, '')
    .replace(/['’]s?$/, '')
    .replace(/^[“"'‘]|[”"]$/g, '');
  return { text, country: countryOfName(text) };
}

const DETERMINER =
  /^(?:the|a|an|this|that|these|those|its|his|her|their|our|your|my|any|some|such|another|no|each|every|all|both) (?!of )/i;

function phrasesOf(made: Made, clusters: readonly Cluster[]): Counted[] {
  const of = (cluster: Cluster, isMeant: (mention: Mention) => boolean) =>
    cluster.mentions.filter(isMeant).map((mention) => phraseText(made, mention, cluster.article));
  const nouns = clusters.flatMap((cluster) => of(cluster, ({ form }) => form === 'noun'));
  return counted(nouns.length > 0 ? nouns : clusters.flatMap((cluster) => of(cluster, () => true)));
}

/** A phrase without what it begins with, and with the name of whoever is meant by "his" or "its" inside of it. */
function phraseText(made: Made, mention: Mention, article: number): string {
  const { owners } = made;
  const owned =
    owners === null
      ? mention.text
      : withOwners(mention.text, mention.start, (place) => ownerName(made, owners(article, place)));
  let text = owned.replace(/\s+/g, ' ').replace(/[“”"]/g, '').trim();
  const small = made.lowered(mention) && text[0] === mention.text[0];
  if (!DETERMINER.test(text)) return small ? text[0].toLowerCase() + text.slice(1) : text;
  for (let step = 0; step < 2 && DETERMINER.test(text); step++) text = text.replace(DETERMINER, '');
  return text;
}

/** A name as its article writes it: what other articles call it changes nothing here. Null for one known by nouns alone. */
function ownerName(made: Made, owner: Cluster | undefined): string | null {
  if (owner === undefined || owner.names.length === 0) return null;
  return chooseName(owner.type, namesOf(made, [owner]), true);
}

/** True where a noun phrase has its capital only from opening a sentence: no name stands there, and small letters follow. */
type Lowered = (mention: Mention) => boolean;

function sentenceStarts(work: Work): Lowered {
  const starts = new Set<string>();
  work.articles.forEach(({ reading }, at) => {
    const names = new Set(work.named[at].flatMap((cluster) => cluster.names.map((mention) => mention.start)));
    for (const mention of reading.mentions)
      if (reading.sentences[mention.sentence]?.start === mention.start && !names.has(mention.start))
        starts.add(mention.id);
  });
  return (mention) => starts.has(mention.id) && /^\p{Lu}\p{Ll}+(?: (?:\p{Ll}|\p{Lu}[\p{Lu}.])|$)/u.test(mention.text);
}

function counted(texts: readonly string[]): Counted[] {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => ({ text, count })).sort(by(({ text }) => text));
}

/** The most complete proper form; of equally complete ones the most frequent; then the first by code unit. */
function chooseName(type: EntityType, texts: readonly Counted[], named: boolean): string {
  const score = ({ text }: Counted) => (named ? nameScore(type, text) : phraseScore(text));
  return texts.reduce(
    (best, one) => ((score(one) - score(best) || one.count - best.count) > 0 ? one : best),
    texts[0] ?? { text: 'unnamed', count: 0 },
  ).text;
}

function nameScore(type: EntityType, text: string): number {
  const capitals = text === text.toUpperCase() ? 0 : 1;
  if (type === 'person') {
    const parts = personName(text);
    const given = parts === null || parts.first === null ? 0 : parts.first.length === 1 ? 1 : 2;
    return given * 10 + capitals - (parts?.middle.length ?? 0);
  }
  // a place is called by its most frequent name; anything else by its longer one
  return type === 'place' ? capitals : capitals * 10 + Math.min(text.split(' ').length, 6);
}

/** Phrases that name a party say more; beyond six words they say too much. */
function phraseScore(text: string): number {
  const words = text.split(' ');
  const names = words.filter((word, at) =>
    at > 0 || words.length === 1 ? /^\p{Lu}/u.test(word) : /^\p{Lu}/u.test(word) && words.length > 1,
  ).length;
  return words.length > 6 ? -words.length : Math.min(names, 2) * 10 + Math.min(words.length, 4);
}

/** Outlets keep their article: "The Washington Post", if any article writes it so, in capitals or not. */
function outletStyle(work: Work, clusters: readonly Cluster[], name: string): string {
  if (!isOutlet(name) || !name.includes(' ')) return name;
  const withThe = clusters.some((cluster) => {
    const text = work.articles[cluster.article].article.text;
    return cluster.names.some(
      (mention) =>
        (nameKey(text.slice(mention.head.start, mention.head.end)) === nameKey(name) &&
          /\b[Tt]he $|The$/.test(text.slice(Math.max(0, mention.head.start - 5), mention.head.start))) ||
        /^the /i.test(text.slice(mention.head.start, mention.head.end)),
    );
  });
  return withThe ? `The ${name}` : name;
}

/** Ids from names. Of several with one slug the one with most mentions has it plain; sources without a name never do. */
function withIds(drafts: readonly Draft[]): { readonly entity: Entity; readonly shown: string }[] {
  const bySlug = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const base = `${draft.type}/${slugOf(draft.name)}`;
    const some = bySlug.get(base);
    if (some === undefined) bySlug.set(base, [draft]);
    else some.push(draft);
  }
  const entities: { readonly entity: Entity; readonly shown: string }[] = [];
  for (const [base, some] of bySlug) {
    const ranked = [...some].sort(
      (left, right) =>
        Number(left.unnamed) - Number(right.unnamed) ||
        right.mentions.length - left.mentions.length ||
        byMentionId(left.mentions[0], right.mentions[0]),
    );
    const digits = hashDigits(ranked);
    ranked.forEach((draft, rank) => {
      const plain = rank === 0 && !draft.unnamed;
      const id = plain ? base : `${base}~${shortHash([draft.mentions[0]], digits)}`;
      entities.push({ entity: entityOf(draft, id), shown: draft.shown });
    });
  }
  return entities;
}

function hashDigits(drafts: readonly Draft[]): number {
  for (let digits = HASH_DIGITS; digits < 16; digits += 2)
    if (new Set(drafts.map((draft) => shortHash([draft.mentions[0]], digits))).size === drafts.length) return digits;
  return 16;
}

function entityOf(draft: Draft, id: string): Entity {
  const { type, name, mentions, country, unnamed } = draft;
  const aliases = draft.aliases.length === 0 ? NO_ALIASES : draft.aliases;
  return { id: flat(id) as EntityId, type, name, aliases, mentions, country, unnamed };
}

/** One for all: most entities have no other name. */
const NO_ALIASES: readonly string[] = [];
