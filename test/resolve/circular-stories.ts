import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, ArticleId, Span } from '../../src/model';
import { shortHash } from '../../src/text/hash';
import { bracket } from '../support/bracket';

/*
 * Stories of circular reporting (test/cases/circular-reporting): a head of gold lines, then briefs that begin with
 * `=== A | outlet | date`. Brackets in a brief hold the predicate of the claim the story is about: `[close]` says it,
 * `[-close]` denies it.
 */

export const STORIES = join(__dirname, '..', 'cases', 'circular-reporting');

/** The first of the stories that were counted once, and from which nothing is mended or learned until the next ones are there. */
const FIRST_UNMET = 347;

/** Whether a story is among those. */
export const isUnmet = ({ name }: Pick<Story, 'name'>): boolean => Number.parseInt(name, 10) >= FIRST_UNMET;

/** A place in a brief where the story's claim is made. */
export interface Anchor extends Span {
  readonly side: 'affirmed' | 'denied';
}

export interface Brief {
  readonly letter: string;
  readonly article: Article;
  readonly anchors: readonly Anchor[];
}

/** An origin of one side, and the briefs that go back to it. */
export interface GoldOrigin {
  readonly briefs: readonly string[];
  readonly name: string;
}

export interface Story {
  readonly name: string;
  readonly kind: string;
  readonly half: 'open' | 'frozen';
  readonly briefs: readonly Brief[];
  readonly origins: { readonly affirmed: readonly GoldOrigin[]; readonly denied: readonly GoldOrigin[] };
  /** Fewest and most voices that a reader who knows everything would accept. */
  readonly voices: { readonly affirmed: readonly [number, number]; readonly denied: readonly [number, number] };
  /** Briefs that dispute what a brief says: `C-A`. */
  readonly disputes: readonly string[];
  /** Outlets of a circle; empty where there is none. */
  readonly circle: readonly string[];
  /** Groups of `A:words`; words of one group are one entity, of two groups two. */
  readonly entities: readonly (readonly { readonly brief: string; readonly words: string }[])[];
}

export function stories(): Story[] {
  return readdirSync(STORIES)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => parseStory(file.slice(0, -4), readFileSync(join(STORIES, file), 'utf8')));
}

export function parseStory(name: string, text: string): Story {
  const [head, ...briefs] = text.split(/^=== /m);
  const line = (key: string) => new RegExp(`^${key}: (.*)$`, 'm').exec(head!)?.[1] ?? null;
  const half = line('half');
  if (half !== 'open' && half !== 'frozen') throw new Error(`${name} has no half`);
  return {
    name,
    kind: line('kind')!,
    half,
    briefs: briefs.map((brief) => parseBrief(brief)),
    origins: { affirmed: originsIn(line('affirmed')), denied: originsIn(line('denied')) },
    voices: { affirmed: rangeIn(line('voices')!, 'affirmed'), denied: rangeIn(line('voices')!, 'denied') },
    disputes: listIn(line('disputes'), ';'),
    circle: listIn(line('circle'), ','),
    entities: listIn(line('entities'), '|').map((group) =>
      listIn(group, '=').map((one) => ({ brief: one[0]!, words: one.slice(2) })),
    ),
  };
}

function parseBrief(brief: string): Brief {
  const end = brief.indexOf('\n');
  const [letter, outlet, published] = brief.slice(0, end).split(' | ') as [string, string, string];
  const { text, spans } = bracket(brief.slice(end).trim());
  const cut: { at: number }[] = [];
  const plain = text.replace(/(?<=^|[\s"“])-(?=[a-z])/g, (_, at: number) => {
    cut.push({ at });
    return '';
  });
  const moved = (offset: number) => offset - cut.filter(({ at }) => at < offset).length;
  const anchors = spans.map(({ start, end: stop, text: words }): Anchor => {
    const side = words.startsWith('-') ? 'denied' : 'affirmed';
    return { start: moved(start), end: moved(stop), side };
  });
  const id = shortHash([null, outlet, plain]) as ArticleId;
  const article: Article = { id, outlet, published, title: null, byline: null, url: null, file: letter, text: plain };
  return { letter, article, anchors };
}

function originsIn(line: string | null): GoldOrigin[] {
  return listIn(line, ';').map((origin) => {
    const [briefs, name] = origin.split(' = ') as [string, string];
    return { briefs: listIn(briefs, ','), name };
  });
}

function rangeIn(line: string, side: string): readonly [number, number] {
  const [, least, most] = new RegExp(`${side} (\\d+)(?:-(\\d+))?`).exec(line)!;
  return [Number(least), Number(most ?? least)];
}

function listIn(line: string | null, separator: string): string[] {
  return line === null ? [] : line.split(separator).map((one) => one.trim());
}
