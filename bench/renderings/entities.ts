import type { EntityId, EntityType, Mention, MentionId, Span } from '../../src/model';
import { codePointOffsets, type ReadText } from './words';

/** A mention by its place in code points, with the id of what it stands for. */
export interface ClusteredMention {
  readonly b: number;
  readonly e: number;
  readonly id: string;
}

/**
 * Mentions joined by `refers` within one article, as such collections mark them: whole phrases with their relative clauses
 * and appositions, the widest of those that lie in one another, no relative pronouns and no adjectives of countries. Things
 * mentioned once are left out.
 */
export function chains(input: ReadText): ClusteredMention[] {
  const first = firstMentions(input.reading.mentions);
  const groups = new Map<MentionId, Mention[]>();
  for (const mention of input.reading.mentions) {
    if (isRelative(mention) || isAdjective(mention)) continue;
    const root = first.get(mention.id)!;
    groups.set(root, [...(groups.get(root) ?? []), mention]);
  }
  const repeated = [...groups.values()]
    .map(outermost)
    .filter((group) => group.length > 1)
    .flat();
  return place(input.text, repeated, (mention) => first.get(mention.id)!, wholeSpan);
}

function wholeSpan(mention: Mention): Span {
  return mention.full ?? mention;
}

/** Without the mentions that lie inside another of the same group: an apposition is part of the phrase it explains. */
function outermost(group: readonly Mention[]): Mention[] {
  return group.filter((mention) => {
    const { start, end } = wholeSpan(mention);
    return !group.some((other) => {
      const outer = wholeSpan(other);
      return outer.start <= start && end <= outer.end && outer.end - outer.start > end - start;
    });
  });
}

const RELATIVES = new Set(['who', 'whom', 'whose', 'which']);

function isRelative(mention: Mention): boolean {
  const word = mention.text.toLowerCase();
  return mention.form === 'pronoun' && (RELATIVES.has(word) || (word === 'that' && mention.refers !== null));
}

/** "Israeli" of "Israeli officials": a single capitalized word that is no name and stands for a place. */
function isAdjective(mention: Mention): boolean {
  return (
    mention.form === 'noun' &&
    mention.type === 'place' &&
    /^\p{Lu}\S*$/u.test(mention.text) &&
    mention.key !== mention.text.toLowerCase()
  );
}

/** The kinds of things that MEANTIME annotates. */
const ANNOTATED: ReadonlySet<EntityType | null> = new Set<EntityType>([
  'person',
  'place',
  'organization',
  'unit',
  'group',
]);

/** MEANTIME annotates all mentions in the title and the first five sentences only (Minard et al., LREC 2016). */
const LEAD_SENTENCES = 6;

/**
 * Mentions in the lead of people, places and organizations, joined by `resolve` across articles and by `refers` where it
 * gives no entity. A pronoun is of the type of what it stands for.
 */
export function entityMentions(input: ReadText, entityOf: ReadonlyMap<MentionId, EntityId>): ClusteredMention[] {
  const { mentions, sentences } = input.reading;
  const lead = sentences.slice(0, LEAD_SENTENCES).at(-1)?.end ?? 0;
  const first = firstMentions(mentions);
  const known = mentions.filter(({ type }) => ANNOTATED.has(type)).map((mention) => first.get(mention.id)!);
  const things = new Set(known);
  const kept = mentions.filter((mention) => mention.end <= lead && things.has(first.get(mention.id)!));
  return place(input.text, kept, (mention) => {
    const root = first.get(mention.id)!;
    return entityOf.get(mention.id) ?? entityOf.get(root) ?? root;
  });
}

function firstMentions(mentions: readonly Mention[]): Map<MentionId, MentionId> {
  const refers = new Map(mentions.map((mention) => [mention.id, mention.refers]));
  const roots = new Map<MentionId, MentionId>();
  for (const mention of mentions) {
    let root = mention.id;
    const seen = new Set<MentionId>();
    for (let next = refers.get(root); next && !seen.has(next); next = refers.get(next)) {
      seen.add(next);
      root = next;
    }
    roots.set(mention.id, root);
  }
  return roots;
}

function place(
  text: string,
  mentions: readonly Mention[],
  idOf: (mention: Mention) => string,
  spanOf: (mention: Mention) => Span = (mention) => mention,
): ClusteredMention[] {
  const offsetOf = codePointOffsets(text);
  return mentions.map((mention) => {
    const { start, end } = spanOf(mention);
    return { b: offsetOf(start), e: offsetOf(end), id: idOf(mention) };
  });
}
