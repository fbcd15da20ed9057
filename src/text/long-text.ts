/*
 * Very long articles are read in parts, as if each were an article, and the readings are put together: what is held in memory to read a
 * part does not grow with the article. A name in one part is the name in another; a pronoun goes back no further than its part.
 */
import type { Claim, Mention, MentionId, Notice, Reading, Span } from '../model';
import { TEXT_UNREAD } from '../model';
import { Packer } from './packed-list';
import { allParts, MentionPacker, withPackedMentions } from './packed-mentions';
import { virtualList } from './virtual-list';

/** The longest text that is read in one piece, in characters: 200,000 words. */
export const LONGEST_WHOLE = 1_000_000;
/** About the length of a part, in characters. */
const PART = 100_000;
/** Share of a part, at its end, that is looked at for the end of a paragraph or a sentence. */
const LOOKED_AT = 0.08;

/** The parts of a text, whole paragraphs, else whole sentences, else (no prose) cut at a blank or anywhere. */
export function partsOf(text: string, sentencesIn: (text: string) => readonly Span[], size = PART): Span[] {
  const parts: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const most = start + size;
    const end = text.length <= most ? text.length : endOf(text, most - Math.ceil(size * LOOKED_AT), most, sentencesIn);
    parts.push({ start, end });
    start = end;
  }
  return parts;
}

function endOf(text: string, from: number, most: number, sentencesIn: (text: string) => readonly Span[]): number {
  const window = text.slice(from, most);
  const paragraph = window.lastIndexOf('\n\n');
  if (paragraph >= 0) return from + paragraph + 2;
  // The last one may go on behind the window, so that the part ends before it.
  const last = sentencesIn(window).at(-1);
  if (last !== undefined && last.start > 0) return from + last.start;
  const blank = window.lastIndexOf(' ');
  if (blank >= 0) return from + blank + 1;
  return /[\ud800-\udbff]$/.test(window) ? most - 1 : most;
}

/** Puts together what was read in the parts of an article, one after the other. */
export class Parts {
  private readonly sentences = new Spans();
  private readonly mentions: MentionPacker;
  /** All of them, where there are some that cannot be packed. */
  private plain: Mention[] | null = null;
  private mentionCount = 0;
  private readonly claims = new Packer<Claim>();
  private readonly notices: Notice[] = [];
  /** The first mention of what a name is a name of, by type and key. */
  private readonly named = new Map<string, MentionId>();

  constructor(private readonly article: Reading['article']) {
    this.mentions = new MentionPacker(article);
  }

  /** What was read in the part that starts at this offset of the text. */
  add(reading: Reading, start: number): void {
    const by: Move = {
      start,
      sentence: this.sentences.length,
      mention: this.mentionCount,
      claim: this.claims.length,
    };
    const known = this.knownHeads(reading.mentions);
    // Parsed from JSON, words are no slices of the part's text, which would be kept for them.
    const mentions = (JSON.parse(JSON.stringify(reading.mentions)) as Mention[]).map((mention) => {
      const refers = known.get(mention.refers ?? mention.id);
      const moved = movedBy(by, mention);
      if (moved.form === 'name') this.remember(moved, refers ?? moved.refers ?? moved.id);
      return refers === undefined ? moved : { ...moved, refers };
    });
    this.hold(mentions);
    for (const claim of reading.claims) this.claims.add(movedBy(by, claim));
    for (const { start: from, end } of reading.sentences) this.sentences.add(from + start, end + start);
    for (const notice of reading.notices) this.notices.push(movedBy(by, notice));
  }

  reading(): Reading {
    const { article, plain } = this;
    const [sentences, claims, notices] = [this.sentences.list(), this.claims.list(), inOne(this.notices)];
    return plain === null
      ? withPackedMentions({ article, sentences, notices }, this.mentions.packed(), () => claims)
      : { article, sentences, mentions: plain, claims, notices };
  }

  private hold(mentions: readonly Mention[]): void {
    this.mentionCount += mentions.length;
    if (this.plain === null && this.mentions.add(mentions)) return;
    this.plain ??= this.mentions.packed().all().map(allParts);
    this.plain.push(...mentions);
  }

  /** For chains of a part with a name that stood in an earlier one: their first mention there, by the first one here. */
  private knownHeads(mentions: readonly Mention[]): ReadonlyMap<MentionId, MentionId> {
    const heads = new Map<MentionId, MentionId>();
    for (const mention of mentions) {
      const own = mention.refers ?? mention.id;
      const head = mention.form === 'name' && !heads.has(own) ? this.named.get(nameOf(mention)) : undefined;
      if (head !== undefined) heads.set(own, head);
    }
    return heads;
  }

  private remember(mention: Mention, head: MentionId): void {
    const name = nameOf(mention);
    if (!this.named.has(name)) this.named.set(name, head);
  }
}

/** Spans as two numbers each. */
class Spans {
  private numbers = new Int32Array(2_048);
  private count = 0;

  get length(): number {
    return this.count;
  }

  add(start: number, end: number): void {
    const at = 2 * this.count++;
    if (at === this.numbers.length) {
      const { numbers } = this;
      this.numbers = new Int32Array(2 * at);
      this.numbers.set(numbers);
    }
    this.numbers[at] = start;
    this.numbers[at + 1] = end;
  }

  list(): readonly Span[] {
    const { numbers } = this;
    return virtualList(this.count, (at) => ({ start: numbers[2 * at]!, end: numbers[2 * at + 1]! }));
  }
}

const nameOf = ({ type, key }: Mention): string => `${type} ${key}`;

/** By how much offsets and numbers of a part are less than those of the article. */
interface Move {
  readonly start: number;
  readonly sentence: number;
  readonly mention: number;
  readonly claim: number;
}

/** The same as part of the article: offsets, numbers of sentences and ids, wherever they stand in it. */
function movedBy<Value extends object>(by: Move, value: Value): Value {
  if (Array.isArray(value)) return value.map((one) => moved(by, one)) as Value;
  const copy: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(value)) copy[name] = OF_NAME.get(name)?.(by, part) ?? moved(by, part);
  return copy as Value;
}

function moved(by: Move, part: unknown): unknown {
  return typeof part === 'object' && part !== null ? movedBy(by, part) : part;
}

type Moving = (by: Move, part: unknown) => unknown;

const offset: Moving = ({ start }, part) => (part as number) + start;
const id: Moving = (by, part) => {
  if (typeof part !== 'string') return part;
  const at = part.lastIndexOf('#') + 2;
  return part.slice(0, at) + (Number(part.slice(at)) + (part[at - 1] === 'm' ? by.mention : by.claim));
};

/** Parts of mentions, claims and notices that say where in the article they stand, or name another one by its id. */
const OF_NAME: ReadonlyMap<string, Moving> = new Map<string, Moving>([
  ['start', offset],
  ['end', offset],
  ['sentence', ({ sentence }, part) => (part as number) + sentence],
  ...['id', 'refers', 'owner', 'mention', 'claim'].map((name) => [name, id] as const),
]);

/** What was left unread in several parts is said once. */
function inOne(notices: readonly Notice[]): Notice[] {
  const [first, ...others] = notices.filter(({ code }) => code === TEXT_UNREAD);
  if (first === undefined || others.length === 0) return [...notices];
  const message = `${first.message} So it is in ${others.length} more ${others.length === 1 ? 'place' : 'places'} of the text.`;
  const one = { ...first, end: others.at(-1)!.end, message };
  return notices.flatMap((notice) => (notice === first ? one : notice.code === TEXT_UNREAD ? [] : notice));
}
