import type { EntityType, Mention, MentionId, Reading } from '../../src/model';

/** One phrase of a paragraph that stands for one of the eight kinds of things, or a pronoun. Offsets are UTF-16. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type?: EntityType;
  readonly pronoun?: true;
  /** Same id, same thing; null for a pronoun that goes back to no single phrase ("It rained", "Ann and Ben ... they"). */
  readonly entity: string | null;
}

export interface GoldParagraph {
  readonly id: string;
  /** Not to be tuned on. */
  readonly frozen: boolean;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

/** How often links of one form are right: of those made, and of those there are. */
export interface LinkCounts {
  right: number;
  wrong: number;
  /** Goes back to something, and is left alone. */
  missed: number;
}

export interface MentionScore {
  /** Nouns and names of the eight kinds. */
  gold: number;
  /** ... that we have with the same words, but for a phrase with a preposition behind them. */
  found: number;
  /** ... whose head we have, with other words. */
  misbounded: number;
  /** Of those found either way, how many have the right type. */
  typed: number;
  readonly pronoun: LinkCounts;
  readonly noun: LinkCounts;
  readonly name: LinkCounts;
  readonly errors: string[];
}

export function scoreMentions(
  list: readonly { readonly gold: GoldParagraph; readonly reading: Reading }[],
): MentionScore {
  const counts = (): LinkCounts => ({ right: 0, wrong: 0, missed: 0 });
  const score: MentionScore = {
    gold: 0,
    found: 0,
    misbounded: 0,
    typed: 0,
    pronoun: counts(),
    noun: counts(),
    name: counts(),
    errors: [],
  };
  for (const { gold, reading } of list) scoreParagraph(score, gold, reading.mentions);
  return score;
}

function scoreParagraph(score: MentionScore, gold: GoldParagraph, ours: readonly Mention[]): void {
  const pairs = pairUp(gold, ours);
  const goldOf = new Map([...pairs].map(([one, mention]) => [mention.id, one]));
  const byId = new Map(ours.map((mention) => [mention.id, mention]));
  for (const one of gold.mentions) {
    const mention = pairs.get(one) ?? null;
    if (!one.pronoun) countPhrase(score, gold, one, mention);
    if (mention !== null) countLink(score, gold, one, mention, { goldOf, byId });
  }
}

/** Each gold phrase with ours: of those with the same head the one that shares most. */
function pairUp(gold: GoldParagraph, ours: readonly Mention[]): Map<GoldMention, Mention> {
  const pairs = new Map<GoldMention, Mention>();
  const taken = new Set<MentionId>();
  const candidates = gold.mentions.flatMap((one) =>
    ours
      .filter((mention) => sameHead(one, mention, gold.mentions))
      .map((mention) => ({ one, mention, off: Math.abs(one.start - mention.start) + Math.abs(one.end - mention.end) })),
  );
  candidates.sort((a, b) => a.off - b.off || a.one.start - b.one.start || a.mention.start - b.mention.start);
  for (const { one, mention } of candidates) {
    if (pairs.has(one) || taken.has(mention.id)) continue;
    pairs.set(one, mention);
    taken.add(mention.id);
  }
  return pairs;
}

/** Our head lies in the gold phrase and in no smaller gold phrase inside of it that shuts our phrase in. */
function sameHead(one: GoldMention, mention: Mention, all: readonly GoldMention[]): boolean {
  const { head } = mention;
  if (one.pronoun) return mention.start === one.start && mention.end === one.end;
  if (mention.form === 'pronoun' || head.start < one.start || head.end > one.end) return false;
  return !all.some(
    (other) =>
      other !== one &&
      other.start >= one.start &&
      other.end <= one.end &&
      other.start <= head.start &&
      head.end <= other.end &&
      other.end - other.start < one.end - one.start,
  );
}

function countPhrase(score: MentionScore, gold: GoldParagraph, one: GoldMention, mention: Mention | null): void {
  score.gold++;
  if (mention === null) {
    score.errors.push(`${gold.id} no mention: ${one.text}`);
    return;
  }
  if (sameWords(gold.text, one, mention)) score.found++;
  else {
    score.misbounded++;
    score.errors.push(`${gold.id} bounds: "${mention.text}", not "${one.text}"`);
  }
  if (mention.type === one.type) score.typed++;
  else score.errors.push(`${gold.id} type ${mention.type}, not ${one.type}: ${one.text}`);
}

/** The same start, and nothing between the two ends but a phrase with a preposition. */
function sameWords(text: string, one: GoldMention, mention: Mention): boolean {
  if (one.start !== mention.start) return false;
  const [end, longer] = [Math.min(one.end, mention.end), Math.max(one.end, mention.end)];
  return (
    end === longer || /^ (?:of|in|on|at|for|to|with|from|against|between|near|into)\b/.test(text.slice(end, longer))
  );
}

interface Sides {
  readonly goldOf: ReadonlyMap<MentionId, GoldMention>;
  readonly byId: ReadonlyMap<MentionId, Mention>;
}

/** A link is right where the first mention it leads to is of the same thing in gold. */
function countLink(score: MentionScore, gold: GoldParagraph, one: GoldMention, mention: Mention, sides: Sides): void {
  const counts = score[mention.form];
  const target = mention.refers === null ? null : (sides.byId.get(mention.refers) ?? null);
  if (target === null) {
    if (!goesBack(gold, one, sides) || isFirst(one, mention, sides)) return;
    counts.missed++;
    score.errors.push(`${gold.id} unlinked: ${at(gold, one)}`);
    return;
  }
  const right = one.entity !== null && sides.goldOf.get(target.id)?.entity === one.entity;
  counts[right ? 'right' : 'wrong']++;
  if (!right) score.errors.push(`${gold.id} WRONG LINK: ${at(gold, one)} -> ${target.text}`);
}

/** Gold names its thing elsewhere: for a pronoun anywhere, for a phrase before it, by words that we have. */
function goesBack(gold: GoldParagraph, one: GoldMention, { goldOf }: Sides): boolean {
  const others = gold.mentions.filter((other) => !other.pronoun && other.entity === one.entity && other !== one);
  const ours = new Set(goldOf.values());
  return one.entity !== null && others.some((other) => one.pronoun || (other.start < one.start && ours.has(other)));
}

/** Something of ours that comes later goes back to it, and is the same: a quotation before its speaker. */
function isFirst(one: GoldMention, mention: Mention, { goldOf, byId }: Sides): boolean {
  return [...goldOf].some(([id, other]) => other.entity === one.entity && byId.get(id)?.refers === mention.id);
}

function at({ text }: GoldParagraph, one: GoldMention): string {
  return `${text.slice(Math.max(0, one.start - 25), one.start)}[${one.text}]${text.slice(one.end, one.end + 20)}`;
}
