/** Synthetic articles with their readings, as the language engine would give them: no text is parsed. */
import type { Argument, Article, ArticleId, Claim, ClaimId, Mention, MentionId, Polarity, Reading } from '../src/model';
import { nameKey } from '../src/resolve/spelling';
import { shortHash } from '../src/text/hash';
import { type Naming, randomOf, type Thing, type World } from './scale-world';

export interface ReadArticle {
  readonly article: Article;
  readonly reading: Reading;
}

const VERBS = ['said of', 'warned', 'backed', 'opposed', 'met', 'urged', 'praised', 'visited', 'blamed', 'called'];
const SENTENCES = 14;
/** Articles a story has on average, and how many of its cast an article speaks of. */
const PER_STORY = 6;
const CAST = 11;

/** Article number `n` of a world of `count` articles. Equal arguments give an equal article. */
export function readArticle(world: World, n: number, count: number, seed: number): ReadArticle {
  const random = randomOf(seed * 1_000_003 + n);
  // A story is told by several articles; large stories by many (a squared uniform is skewed to low numbers).
  const story = Math.floor(random() ** 2 * Math.ceil(count / PER_STORY));
  const cast = castOf(world, randomOf(seed * 7_919 + story));
  return write(`${n}`, cast, world, random);
}

function castOf(world: World, random: () => number): Thing[] {
  // Some are in the news all the time: a cubed uniform picks low numbers most.
  const famous = (things: readonly Thing[]) => things[Math.floor(random() ** 3 * things.length)]!;
  const [land, place] = [famous(world.lands), famous(world.places)];
  const people = Array.from({ length: 4 }, () => famous(world.people));
  const organizations = Array.from({ length: 2 }, () => famous(world.organizations));
  const deeds = [world.deed(place, land, random), world.deed(place, famous(world.lands), random)];
  return [land, famous(world.lands), place, ...people, ...organizations, ...deeds].slice(0, CAST);
}

interface Page {
  text: string;
  readonly mentions: Mention[];
  readonly claims: Claim[];
  readonly sentences: { start: number; end: number }[];
  /** First mention of each thing, and whether the engine tied the next ones to it. */
  readonly first: Map<Thing, MentionId>;
}

function write(n: string, cast: readonly Thing[], world: World, random: () => number): ReadArticle {
  const outlet = `Outlet ${Math.floor(random() * 40)}`;
  const id = shortHash(['scale', n]) as ArticleId;
  const page: Page = { text: '', mentions: [], claims: [], sentences: [], first: new Map() };
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!;
  for (let at = 0; at < SENTENCES; at++) {
    const start = page.text.length;
    const subject = put(page, id, at, random() < 0.1 ? pick(world.sources) : pick(cast), random);
    const verb = pick(VERBS);
    const from = page.text.length + 1;
    page.text += ` ${verb} `;
    const object = put(page, id, at, random() < 0.2 ? pick(world.bare) : pick(cast), random);
    page.text += random() < 0.4 ? ' over ' : ' and then ';
    const third = put(page, id, at, pick(cast), random);
    page.text += '.';
    page.claims.push(claimOf(page, id, at, { verb, from }, [subject, object, third], random));
    page.sentences.push({ start, end: page.text.length });
    page.text += ' ';
  }
  const published = `2026-${String(1 + Math.floor(random() * 9)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
  const article: Article = {
    id,
    outlet,
    title: null,
    byline: null,
    published,
    url: null,
    file: `${n}.txt`,
    text: page.text,
  };
  const { mentions, claims, sentences } = page;
  return { article, reading: { article: id, sentences, mentions, claims, notices: [] } };
}

/** Writes one naming of a thing, and gives its mention. */
function put(page: Page, article: ArticleId, sentence: number, thing: Thing, random: () => number): Mention {
  const known = page.first.get(thing);
  const namings = known === undefined ? thing.first : thing.later;
  const naming = namings[Math.floor(random() * namings.length)]!;
  const mention = mentionOf(page, article, sentence, thing, naming);
  const tied = known !== undefined && thing.form === 'name' && random() < 0.9;
  const made = tied ? { ...mention, refers: known } : mention;
  page.mentions.push(made, ...innerOf(page, article, sentence, naming, made));
  if (known === undefined) page.first.set(thing, made.id);
  return made;
}

function mentionOf(page: Page, article: ArticleId, sentence: number, thing: Thing, { words, title }: Naming): Mention {
  const start = page.text.length;
  const before = title === null || thing.form === 'noun' ? '' : `${title} `;
  const bracket = / \([A-Z]+\)$/.exec(words)?.[0] ?? '';
  const plain = words.replace(/[{}]/g, '');
  const name = plain.slice(0, plain.length - bracket.length);
  page.text += before + plain;
  const head = { start: start + before.length, end: start + before.length + name.length };
  return {
    id: `${article}#m${page.mentions.length}` as MentionId,
    start,
    end: head.end,
    text: before + name,
    sentence,
    head,
    form: thing.form,
    type: thing.type,
    refers: null,
    unnamed: /official|spokesman|witness|analysts/.test(words),
    key: thing.form === 'name' ? nameKey(name) : plain.replace(/^(?:the|an?) /, '').toLowerCase(),
    title,
    owner: null,
  };
}

/** The names that stand inside a noun phrase in braces. */
function innerOf(page: Page, article: ArticleId, sentence: number, { words }: Naming, outer: Mention): Mention[] {
  let braces = 0;
  return [...words.matchAll(/\{([^}]+)\}/g)].map((match, at) => {
    const start = outer.start + match.index - braces;
    braces += 2;
    const [name, end] = [match[1]!, start + match[1]!.length];
    const id = `${article}#m${page.mentions.length + 1 + at}` as MentionId;
    const own = { id, start, end, text: name, head: { start, end }, key: nameKey(name), sentence };
    return { ...own, form: 'name', type: 'place', refers: null, unnamed: false, title: null, owner: null };
  });
}

function argumentOf({ id, start, end, text }: Mention, relation: string | null, preposition: string | null): Argument {
  return {
    role: 'agent',
    preposition,
    start,
    end,
    text,
    core: { start, end, text },
    mention: id,
    claim: null,
    relation,
  };
}

function claimOf(
  page: Page,
  article: ArticleId,
  sentence: number,
  { verb, from }: { verb: string; from: number },
  [subject, object, third]: readonly [Mention, Mention, Mention],
  random: () => number,
): Claim {
  const relation = verb.toUpperCase().replaceAll(' ', '_');
  const polarity: Polarity = random() < 0.1 ? 'denied' : 'affirmed';
  const span = { start: from, end: from + verb.length };
  const newsroom = { kind: 'newsroom', start: 0, end: 0, text: 'newsroom', mention: null } as const;
  return {
    id: `${article}#c${page.claims.length}` as ClaimId,
    sentence,
    form: 'clause',
    status: 'asserted',
    relation,
    label: verb,
    predicate: { spans: [span], text: verb, lemma: verb },
    subject: argumentOf(subject, null, null),
    object: argumentOf(object, polarity === 'denied' ? `DID_NOT_${relation}` : relation, null),
    arguments: [argumentOf(third, `${relation}_OVER`, 'over')],
    polarity,
    modality: { kind: random() < 0.2 ? 'conditional' : 'actual', cue: null },
    attribution: [{ by: newsroom, act: 'says', cue: null, polarity: 'affirmed', modality: 'actual', quoted: 'none' }],
    conditions: [],
    time: null,
    category: null,
    evidence: [{ shows: 'predicate', ...span, quote: verb }],
    confidence: 0.9,
  };
}
