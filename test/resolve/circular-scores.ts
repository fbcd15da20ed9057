import type { Claim, ClaimId, MatterId, Mention, Origin, Resolution, Side, VoiceRange } from '../../src/model';
import { readArticle } from '../../src/pipeline';
import { resolve } from '../../src/resolve';
import { nameKey } from '../../src/resolve/spelling';
import type { Brief, GoldOrigin, Story } from './circular-stories';
import type { ReadArticle } from './pair';

/** What the program makes of a story, against its gold. */
export interface Score {
  readonly story: Story;
  /** Both sides: the same origins, by name, and behind each the same briefs. */
  readonly origins: boolean;
  /** Both sides: everything the gold allows lies within the range. */
  readonly contains: boolean;
  /** No side's range is wider than one. */
  readonly narrow: boolean;
  /** The gold disputes are there, between claims of those briefs. */
  readonly disputes: { readonly found: number; readonly gold: number };
  readonly circle: boolean;
  /** Pairs of mentions judged as the gold does. */
  readonly entities: { readonly right: number; readonly all: number };
  /** What came out, in words. */
  readonly seen: string;
}

const SIDES = ['affirmed', 'denied'] as const;

export async function scoreStory(story: Story): Promise<Score> {
  const pairs: ReadArticle[] = [];
  for (const { article } of story.briefs) pairs.push({ article, reading: await readArticle(article) });
  return scoreResolution(story, pairs, resolve(pairs));
}

export function scoreResolution(story: Story, pairs: readonly ReadArticle[], resolution: Resolution): Score {
  const matter = matterOf(story, pairs, resolution);
  const made = matter === null ? null : madeOf(matter, story, resolution);
  const ranges = (side: Side) => made?.voices[side] ?? [0, 0];
  const gold = (side: Side) => goldWords(story.origins[side]);
  const seen = SIDES.map((side) => `${side} ${ranges(side).join('-')} ${made?.origins[side] ?? 'nothing'}`);
  const found = new Set(
    resolution.disputes.map(({ claim, against }) => `${letterOf(claim, story)}-${letterOf(against, story)}`),
  );
  const circles = resolution.matters.flatMap((one) => one.circles);
  return {
    story,
    origins: SIDES.every((side) => (made?.origins[side] ?? '') === gold(side)),
    contains: SIDES.every((side) => {
      const [[least, most], [low, high]] = [ranges(side), story.voices[side]];
      return least <= low && high <= most;
    }),
    narrow: SIDES.every((side) => ranges(side)[1] - ranges(side)[0] <= 1),
    disputes: { found: story.disputes.filter((one) => found.has(one)).length, gold: story.disputes.length },
    circle:
      story.circle.length === 0
        ? circles.length === 0
        : circles.some((ring) => same(ring.map(nameKey), story.circle.map(nameKey))),
    entities: entityPairs(story, pairs, resolution),
    seen: `${seen.join('; ')}; disputes ${[...found].sort().join(' ') || 'none'}; circles ${JSON.stringify(circles)}`,
  };
}

/** The matter most of the marked claims are of. */
function matterOf(story: Story, pairs: readonly ReadArticle[], { propositions }: Resolution): MatterId | null {
  const marked = new Set(story.briefs.flatMap((brief) => markedClaims(brief, pairs).map(({ id }) => id)));
  const counts = new Map<MatterId, number>();
  for (const { matter, affirmed, denied } of propositions)
    for (const id of [...affirmed, ...denied]) if (marked.has(id)) counts.set(matter, (counts.get(matter) ?? 0) + 1);
  const [best] = [...counts].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1));
  return best?.[0] ?? null;
}

function markedClaims({ article, anchors }: Brief, pairs: readonly ReadArticle[]): Claim[] {
  const { claims } = pairs.find((one) => one.article === article)!.reading;
  return claims.filter(({ predicate }) =>
    predicate.spans.some((span) => anchors.some(({ start, end }) => span.start < end && start < span.end)),
  );
}

interface Made {
  readonly origins: Readonly<Record<Side, string>>;
  readonly voices: Readonly<Record<Side, VoiceRange>>;
}

function madeOf(id: MatterId, story: Story, { matters, origins, propositions }: Resolution): Made {
  const matter = matters.find((one) => one.id === id);
  if (matter === undefined) {
    const own = propositions.filter((one) => one.matter === id);
    return { origins: { affirmed: 'one article', denied: '' }, voices: own.find(({ voices }) => voices)!.voices! };
  }
  const side = (of: Side) =>
    words(
      origins.filter((one) => one.matter === id && one.side === of).map((one) => [nameOf(one), briefsOf(one, story)]),
    );
  return { origins: { affirmed: side('affirmed'), denied: side('denied') }, voices: matter.voices };
}

function nameOf({ kind, name }: Origin): string {
  return kind === 'circle' ? 'circle' : nameKey(name);
}

function briefsOf({ claims }: Origin, story: Story): string[] {
  return [...new Set(claims.map((id) => letterOf(id, story)))].sort();
}

function letterOf(claim: ClaimId, story: Story): string {
  return story.briefs.find(({ article }) => claim.startsWith(`${article.id}#`))!.letter;
}

function goldWords(origins: readonly GoldOrigin[]): string {
  const joined = new Map<string, string[]>();
  for (const { name, briefs } of origins) joined.set(nameKey(name), [...(joined.get(nameKey(name)) ?? []), ...briefs]);
  return words([...joined]);
}

function words(origins: readonly (readonly [string, readonly string[]])[]): string {
  return origins
    .map(([name, briefs]) => `${[...briefs].sort().join(',')} = ${name}`)
    .sort()
    .join('; ');
}

function same(left: readonly string[], right: readonly string[]): boolean {
  return [...left].sort().join('|') === [...right].sort().join('|');
}

function entityPairs(story: Story, pairs: readonly ReadArticle[], { entities }: Resolution): Score['entities'] {
  const of = new Map(entities.flatMap(({ id, mentions }) => mentions.map((mention) => [mention, id] as const)));
  const placed = story.entities.flatMap((group, number) =>
    group.map(({ brief, words: text }) => ({ number, entity: entityAt(brief, text) })),
  );
  function entityAt(letter: string, text: string): string | null {
    const { article } = story.briefs.find((brief) => brief.letter === letter)!;
    const { mentions } = pairs.find((one) => one.article === article)!.reading;
    const fits = (mention: Mention) =>
      article.text.slice(mention.head.start, mention.head.end).includes(text) || mention.text.includes(text);
    const named = mentions.filter((mention) => mention.form === 'name' && fits(mention));
    return [...named, ...mentions.filter(fits)].flatMap(({ id }) => of.get(id) ?? [])[0] ?? null;
  }
  let [right, all] = [0, 0];
  placed.forEach((one, at) => {
    for (const other of placed.slice(at + 1)) {
      all++;
      const together = one.entity !== null && one.entity === other.entity;
      if (together === (one.number === other.number)) right++;
    }
  });
  return { right, all };
}
