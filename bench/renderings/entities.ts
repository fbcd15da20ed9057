import type { EntityId, EntityType, Mention, MentionId } from '../../src/model';
import { codePointOffsets, type ReadText } from './words';

/** A mention by its place in code points, with the id of what it stands for. */
export interface ClusteredMention {
  readonly b: number;
  readonly e: number;
  readonly id: string;
}

/** Mentions joined by `refers` within one article; things mentioned once are left out. */
export function chains(input: ReadText): ClusteredMention[] {
  const first = firstMentions(input.reading.mentions);
  const sizes = new Map<MentionId, number>();
  for (const id of first.values()) sizes.set(id, (sizes.get(id) ?? 0) + 1);
  const repeated = input.reading.mentions.filter((mention) => sizes.get(first.get(mention.id)!)! > 1);
  return place(input.text, repeated, (mention) => first.get(mention.id)!);
}

/** The kinds of things that collections across articles annotate. */
const ANNOTATED: ReadonlySet<EntityType | null> = new Set<EntityType>(['person', 'place', 'organization', 'unit']);

/** MEANTIME annotates all mentions in the title and the first five sentences only (Minard et al., LREC 2016). */
const LEAD_SENTENCES = 6;

/**
 * Mentions in the lead of people, places and organizations that somewhere have a name, joined by `resolve` across articles and by
 * `refers` where it gives no entity.
 */
export function entityMentions(input: ReadText, entityOf: ReadonlyMap<MentionId, EntityId>): ClusteredMention[] {
  const { mentions, sentences } = input.reading;
  const lead = sentences.slice(0, LEAD_SENTENCES).at(-1)?.end ?? 0;
  const first = firstMentions(mentions);
  const named = new Set(mentions.filter(isAnnotatedName).map((mention) => first.get(mention.id)!));
  const kept = mentions.filter((mention) => mention.end <= lead && named.has(first.get(mention.id)!));
  return place(input.text, kept, (mention) => {
    const root = first.get(mention.id)!;
    return entityOf.get(mention.id) ?? entityOf.get(root) ?? root;
  });
}

function isAnnotatedName(mention: Mention): boolean {
  return mention.form === 'name' && ANNOTATED.has(mention.type);
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

function place(text: string, mentions: readonly Mention[], idOf: (mention: Mention) => string): ClusteredMention[] {
  const offsetOf = codePointOffsets(text);
  return mentions.map((mention) => ({ b: offsetOf(mention.start), e: offsetOf(mention.end), id: idOf(mention) }));
}
