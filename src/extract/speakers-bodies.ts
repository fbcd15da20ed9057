import type { EntityType, Mention, MentionId } from '../model';
import { once } from '../text/once';
import type { ClaimDraft } from './claim-draft';
import type { Source } from './sources';

const BODIES: ReadonlySet<EntityType | null> = new Set<EntityType | null>(['organization', 'unit', 'group']);
const LEADING = new Set('lead head chair run direct represent'.split(' '));

/**
 * The body that somebody speaks for where no post with an owner says it: "a spokesman for the delegation", "Ola Berg, who leads the
 * Farmers' League", "Council president Ada Holm" of the one council told of. By the first mention of whoever speaks; undefined where
 * the text does not say.
 */
export function bodiesSpokenFor(
  source: Source,
  drafts: readonly ClaimDraft[],
): (speaker: MentionId) => MentionId | undefined {
  const asked = once(() => byChain(source, (mention) => bodyBehindFor(source, mention)));
  const led = once(() => bodiesLed(source, drafts));
  const titled = once(() => bodiesOfTitles(source));
  return (speaker) => asked().get(speaker) ?? led().get(speaker) ?? titled().get(speaker);
}

/** What the first mention of a chain says that says anything, by the first mention of the chain. */
function byChain({ mentions }: Source, said: (mention: Mention) => MentionId | null): Map<MentionId, MentionId> {
  const found = new Map<MentionId, MentionId>();
  for (const mention of mentions.mentions) {
    const body = said(mention);
    const root = mention.refers ?? mention.id;
    if (body !== null && body !== root && !found.has(root)) found.set(root, body);
  }
  return found;
}

/** "A spokesman for the delegation": who stands behind "for". */
function bodyBehindFor({ article, mentions }: Source, { end, full, head }: Mention): MentionId | null {
  if (full === undefined || !/^spokes(?:man|woman|person)$/i.test(article.text.slice(head.start, head.end)))
    return null;
  const mark = /^ for /.exec(article.text.slice(end, full.end));
  return mark === null ? null : bodyOf(mentions.startingAt(end + mark[0].length));
}

/** "Ola Berg, who leads the Farmers' League": not "who led the inquiry", which may be past. */
function bodiesLed({ mentions }: Source, drafts: readonly ClaimDraft[]): Map<MentionId, MentionId> {
  const found = new Map<MentionId, MentionId>();
  for (const { claim } of drafts) {
    const { predicate, subject, object, form, polarity, modality } = claim;
    if (form !== 'clause' || polarity !== 'affirmed' || modality.kind !== 'actual') continue;
    if (!LEADING.has(predicate.lemma) || !/s$/.test(predicate.text) || !subject?.mention || !object?.mention) continue;
    const body = bodyOf(mentions.get(object.mention));
    const leader = mentions.get(subject.mention);
    if (body !== null && leader !== null) found.set(leader.refers ?? leader.id, body);
  }
  return found;
}

/** "Board chair Ida Holm": the one body of the text that is called by a word of the title, by name or by noun. */
function bodiesOfTitles(source: Source): Map<MentionId, MentionId> {
  const called = new Map<string, Set<MentionId>>();
  for (const { type, key, form, refers, id } of source.mentions.mentions) {
    if (type !== 'organization' || form === 'pronoun') continue;
    const word = key.slice(key.lastIndexOf(' ') + 1).toLowerCase();
    called.set(word, (called.get(word) ?? new Set()).add(refers ?? id));
  }
  return byChain(source, ({ title }) => {
    if (title === null || /^(?:former|ex)\b/i.test(title)) return null;
    for (const word of title.toLowerCase().split(' ').slice(0, -1)) {
      const bodies = called.get(word);
      if (bodies?.size === 1) return [...bodies][0];
    }
    return null;
  });
}

function bodyOf(mention: Mention | null): MentionId | null {
  return mention !== null && mention.form !== 'pronoun' && BODIES.has(mention.type)
    ? (mention.refers ?? mention.id)
    : null;
}
