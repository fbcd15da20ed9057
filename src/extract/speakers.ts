import type { Mention, MentionId } from '../model';
import type { ClaimDraft } from './claim-draft';
import { titleSense } from './mentions-titles';
import type { Source } from './sources';
import { bodiesSpokenFor } from './speakers-bodies';

const FIRST_SINGULAR = new Set(['i', 'me', 'my', 'mine', 'myself']);
const FIRST_PLURAL = new Set(['we', 'us', 'our', 'ours', 'ourselves']);

/**
 * "I" in a quotation is the speaker; "we" is the side the speaker speaks for, where the text says which ("an Israeli
 * official: we cannot win", "Renner, the founder of Aurelian: we will fly"). Where it does not, a group that speaks is
 * itself, and the "we" of one person stays open: it is more than that person. Returns all mentions, those pronouns
 * referring back.
 */
export function speakersOfPronouns(source: Source, drafts: readonly ClaimDraft[]): Mention[] {
  const speakers = new Map<MentionId, MentionId>();
  for (const { claim } of drafts) {
    const direct = claim.attribution.findLast((step) => step.quoted === 'direct' && step.by.mention !== null);
    if (!direct) continue;
    for (const argument of [claim.subject, claim.object, ...claim.arguments])
      if (argument?.mention) speakers.set(argument.mention, direct.by.mention!);
  }
  const sides = sidesOf(source, drafts);
  const bodies = bodiesSpokenFor(source, drafts);
  return source.mentions.mentions.map((mention) => {
    if (mention.form !== 'pronoun') return mention;
    const speaker = speakers.get(mention.id);
    const said = mention.text.toLowerCase();
    if (!speaker || speaker === mention.id) return mention;
    if (FIRST_SINGULAR.has(said)) return { ...mention, refers: writerOf(source, first(source, speaker)) };
    if (FIRST_PLURAL.has(said))
      return { ...mention, refers: bodyOrNone(source, sideOf(source, speaker, sides, bodies)) };
    return mention;
  });
}

/** "The letter reads: I will not resign": a paper or a body is no "I"; of "his letter" he is. */
function writerOf(source: Source, id: MentionId): MentionId | null {
  const speaker = source.mentions.get(id);
  if (!speaker || speaker.type === null || speaker.type === 'person' || speaker.type === 'group') return id;
  const owner = speaker.owner === null ? undefined : source.mentions.get(first(source, speaker.owner));
  return owner?.type === 'person' ? owner.id : null;
}

function first(source: Source, id: MentionId): MentionId {
  return source.mentions.get(id)?.refers ?? id;
}

/** Whom a person holds an office with, by the first mention of the person. */
function sidesOf(source: Source, drafts: readonly ClaimDraft[]): ReadonlyMap<MentionId, MentionId> {
  const sides = new Map<MentionId, MentionId>();
  for (const { claim } of drafts) {
    const { subject, object } = claim;
    if (claim.form !== 'role' || !subject?.mention || !object?.mention) continue;
    const person = first(source, subject.mention);
    if (!sides.has(person)) sides.set(person, first(source, object.mention));
  }
  return sides;
}

/** "The dead man's widow": he is no "we", nor is the town of a dateline. */
function bodyOrNone(source: Source, side: MentionId | null): MentionId | null {
  const told = side === null ? null : source.mentions.get(side);
  if (told === null || told.type === 'person') return null;
  return told.type === 'place' && /^\p{Lu}{3,}/u.test(told.text) ? null : side;
}

function sideOf(
  source: Source,
  speaker: MentionId,
  sides: ReadonlyMap<MentionId, MentionId>,
  bodies: (speaker: MentionId) => MentionId | undefined,
): MentionId | null {
  const root = source.mentions.get(first(source, speaker));
  // "a former engineer of the firm" speaks for it no more
  if (!root || /^(?:an? |the )?(?:former|ex)\b/i.test(root.text)) return null;
  const owner = root.owner === null ? undefined : source.mentions.get(first(source, root.owner));
  // "the skipper's widow", "his lawyer": they and others, and hardly he
  if (owner?.type === 'person') return null;
  if (root.owner && !isTradeOfANation(source, root, root.owner)) return first(source, root.owner);
  if (root.type !== 'person') return sides.get(root.id) ?? (root.type === 'object' ? null : root.id);
  return sides.get(root.id) ?? bodies(root.id) ?? null;
}

/** "the Canadian investor Douglas Reith" speaks for no land; "an Israeli official" does. */
function isTradeOfANation(source: Source, { title, key, form }: Mention, owner: MentionId): boolean {
  const land = source.mentions.get(owner);
  if (land?.type !== 'place') return false;
  const said = title ?? (form === 'noun' ? key : '');
  const sense = said === '' ? null : titleSense(said);
  return sense !== 'office' && sense !== 'source';
}
