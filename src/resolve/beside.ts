import { OWN_BODY } from '../data/citation-cues';
import type { Mention, MentionId, Reading } from '../model';
import { runsBy } from '../text/run';
import type { ReadArticle } from './clusters';
import { mentionsById } from './mention-map';

/* Nouns that were read as parties of their own and mean one that has a name, by where they stand. */

/**
 * "The tanker [Almar] sank", "Metals producer [Tarsa Metals] plans": a noun -> the name behind it, which no comma parts from it. And "harbor
 * master [Greta Holm]": a noun -> the person it ends in.
 */
export function namesBeside(articles: readonly ReadArticle[]): ReadonlyMap<MentionId, MentionId> {
  const found = new Map<MentionId, MentionId>();
  for (const { article, reading } of articles)
    for (const mentions of runsBy(reading.mentions, ({ sentence }) => sentence))
      for (const [noun, name] of besideIn(mentions, article.text)) found.set(noun.id, name.id);
  return found;
}

/** The same in one sentence. */
function besideIn(mentions: readonly Mention[], text: string): (readonly [noun: Mention, name: Mention])[] {
  const starts = new Map<number, Mention>();
  for (const mention of mentions) if (mention.form !== 'pronoun') starts.set(mention.start, mention);
  const people = new Map(mentions.flatMap((mention) => (isPerson(mention) ? [[mention.end, mention] as const] : [])));
  return mentions.flatMap((mention) => {
    if (mention.form !== 'noun' || mention.refers !== null) return [];
    const name =
      placeIn(mention, starts, text) ?? behind(mention, starts, text) ?? lastIn(mention, people.get(mention.end), text);
    return name === null ? [] : [[mention, name] as const];
  });
}

function isPerson({ form, type }: Mention): boolean {
  return form === 'name' && type === 'person';
}

/** "The town of [Dorun]". */
function placeIn({ start }: Mention, starts: ReadonlyMap<number, Mention>, text: string): Mention | null {
  const kind = PLACE_OF.exec(text.slice(start, start + LONGEST_KIND));
  const name = kind === null ? undefined : starts.get(start + kind[0].length);
  return name?.form === 'name' ? name : null;
}

const LONGEST_KIND = 60;
const PLACE_OF =
  /^(?:[Tt]he )?(?:[\p{Ll}-]+ ){0,2}(?:town|city|village|island|province|region|district|suburb|municipality) of (?=\p{Lu})/u;

function behind(mention: Mention, starts: ReadonlyMap<number, Mention>, text: string): Mention | null {
  const next = text[mention.end] === ' ' ? starts.get(mention.end + 1) : undefined;
  if (next === undefined) return null;
  if (next.form === 'name') return /^the /i.test(mention.text) && isKind(mention) ? next : null;
  const last = isKind(next) && text[next.end] === ' ' ? starts.get(next.end + 1) : undefined;
  return last?.form === 'name' ? last : null;
}

/** Only words of an office stand before the name: "the mayor of Arden" and "Reyes' brother Hale" are more. */
function lastIn(mention: Mention, name: Mention | undefined, text: string): Mention | null {
  if (name === undefined || name.start <= mention.start) return null;
  return /^(?:[Tt]he )?(?:(?!of |for |and |or )[\p{Ll}-]+ ){1,4}$/u.test(text.slice(mention.start, name.start))
    ? name
    : null;
}

/** What one thing is, in one word: "told lawmakers Reyes would go" has no name beside it. */
function isKind({ text }: Mention): boolean {
  return /^(?:[Tt]he )?\p{Ll}+$/u.test(text) && !/s$/.test(text);
}

/**
 * "The chief of Norrail denied that [the railway] would ...": a body without a name, in what somebody says who was just said to belong to
 * one. Mention -> the name of that body.
 */
export function bodiesMeant(reading: Reading): ReadonlyMap<MentionId, MentionId> {
  const found = new Map<MentionId, MentionId>();
  const owners = ownersIn(reading);
  if (owners.size === 0) return found;
  const mentionOf = mentionsById([reading]);
  for (const { subject, attribution } of reading.claims) {
    const body = subject?.mention == null ? undefined : mentionOf(subject.mention);
    const teller = attribution.at(-1)?.by.mention ?? null;
    const owner = teller === null ? undefined : owners.get(rootOf(teller, mentionOf));
    if (body?.form === 'noun' && body.refers === null && OWN_BODY.test(body.text) && owner !== undefined)
      found.set(body.id, owner);
  }
  return found;
}

/** The body a person belongs to, by the person's first mention; none where it is said of two. */
function ownersIn(reading: Reading): ReadonlyMap<MentionId, MentionId> {
  const mentionOf = mentionsById([reading]);
  const found = new Map<MentionId, MentionId | null>();
  const isBody = ({ type }: Mention) => type !== 'person' && type !== 'place';
  const belongs = (id: MentionId, owner: MentionId, mayOwn: (body: Mention) => boolean) => {
    const body = mentionOf(owner);
    if (body?.form !== 'name' || !mayOwn(body)) return;
    const root = rootOf(id, mentionOf);
    found.set(root, found.has(root) && found.get(root) !== body.id ? null : body.id);
  };
  for (const { id, owner } of reading.mentions) if (owner !== null) belongs(id, owner, isBody);
  for (const { subject, object, predicate, polarity } of reading.claims)
    if (subject?.mention && object?.mention && polarity === 'affirmed' && LEADING.test(predicate.lemma))
      // What somebody runs is a body, whatever its name was taken for.
      belongs(subject.mention, object.mention, () => true);
  return new Map([...found].filter((row): row is [MentionId, MentionId] => row[1] !== null));
}

/** Verbs by which somebody is said to be at the head of a body: "Hale, who runs Brightwater". */
const LEADING = /^(?:run|head|chair|own|found|co-found)$/;

function rootOf(id: MentionId, mentionOf: (id: MentionId) => Mention | undefined): MentionId {
  return mentionOf(id)?.refers ?? id;
}
