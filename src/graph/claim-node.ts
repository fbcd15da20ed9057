import type {
  Argument,
  AttributionStep,
  ClaimNode,
  Entity,
  MentionId,
  Origin,
  Quote,
  Reading,
  TellerStep,
} from '../model';
import { by as byKey } from '../text/compare';
import { isPossessive, withOwners } from '../text/owned-words';
import type { Placed } from './types';

/** Which entity a mention is of. */
export interface Names {
  of(mention: MentionId | null): Entity | null;
}

/** What the graph shows of one claim. */
export function claimNode(placed: Placed, names: Names, origins: readonly Origin[]): ClaimNode {
  const { claim, article } = placed;
  const { start, end } = sentenceOf(placed);
  const attribution = claim.attribution.map((step) => tellerStep(step, names, article.outlet));
  return {
    kind: 'claim',
    label: sentenceLabel(placed, names),
    relation: claim.relation,
    polarity: claim.polarity,
    modality: claim.modality.kind,
    status: claim.status,
    category: claim.category,
    confidence: claim.confidence,
    quote: article.text.slice(start, end),
    start,
    end,
    attribution,
    saidBy: attribution.map(({ name }) => name).join(' > '),
    conditions: claim.conditions.map(({ kind, text }) => ({ kind, text })),
    origins: origins.map(({ name, kind }) => ({ name, kind })).sort(byKey(({ name, kind }) => `${name}\u0000${kind}`)),
    article: article.id,
    outlet: article.outlet,
    published: article.published,
    from: claim.time?.from ?? null,
    to: claim.time?.to ?? null,
  };
}

/** The claim's sentence; without one, from its first to its last word of evidence. */
function sentenceOf({ claim, reading }: Placed): { readonly start: number; readonly end: number } {
  const sentence = reading.sentences[claim.sentence];
  if (sentence !== undefined) return { start: sentence.start, end: sentence.end };
  const starts = claim.evidence.map(({ start }) => start);
  const ends = claim.evidence.map(({ end }) => end);
  return starts.length === 0 ? { start: 0, end: 0 } : { start: Math.min(...starts), end: Math.max(...ends) };
}

function tellerStep(step: AttributionStep, names: Names, outlet: string | null): TellerStep {
  const { by, act, polarity } = step;
  const entity = names.of(by.mention);
  const name = by.kind === 'newsroom' ? (outlet ?? by.text) : (entity?.name ?? by.text);
  return { kind: by.kind, name, entity: entity?.id ?? null, act, polarity };
}

/** Words that open a clause: they stand before its subject. */
const OPENER = /^(?:whether|if|unless) /;

/** Subject, what is said of it, object, and the other participants with their prepositions; what it is opened by goes first. */
function sentenceLabel({ claim, reading }: Placed, names: Names): string {
  const opener = OPENER.exec(claim.label)?.[0].trim() ?? '';
  const said = claim.label.slice(opener.length).trim();
  const subject = claim.subject === null ? '' : inWords(claim.subject, names, claim.label, reading);
  const others = [claim.object, ...claim.arguments].flatMap((argument) =>
    argument === null ? [] : inWords(argument, names, claim.label, reading),
  );
  return [opener, subject, areSeveral(claim.subject, names) ? said.replace(/^is\b/, 'are') : said, ...others]
    .filter((part) => part !== '')
    .reduce((words, part) => (words.endsWith(` ${part}`) ? words : `${words} ${part}`), '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "Four officials are part of": a group stands for its members. */
function areSeveral(subject: Argument | null, names: Names): boolean {
  return subject !== null && names.of(subject.mention)?.type === 'group';
}

/** An entity by its name, other words as they stand but for whose something is; the preposition, unless the label before ends in it. */
function inWords(argument: Argument, names: Names, before: string, reading: Reading): string {
  const entity = names.of(argument.mention);
  const words = entity === null || entity.unnamed ? owned(argument.core, names, reading) : entity.name;
  const { preposition } = argument;
  const said = preposition === null || before.endsWith(` ${preposition}`) || words.startsWith(`${preposition} `);
  return said ? words : `${preposition} ${words}`;
}

/** "His sister" is "Ann Vale's sister" where the text tells whose she is. */
function owned({ text, start }: Quote, names: Names, reading: Reading): string {
  return withOwners(text, start, (place) => {
    const entity = names.of(possessivesOf(reading).get(place) ?? null);
    return entity === null || entity.unnamed ? null : entity.name;
  });
}

/** "His", "her", "its" and "their" of a reading, by where they begin. */
function possessivesOf(reading: Reading): ReadonlyMap<number, MentionId> {
  const known = POSSESSIVES.get(reading);
  if (known !== undefined) return known;
  const found = reading.mentions.filter(({ form, text }) => form === 'pronoun' && isPossessive(text));
  const places = new Map(found.map(({ start, id }) => [start, id]));
  POSSESSIVES.set(reading, places);
  return places;
}
const POSSESSIVES = new WeakMap<Reading, ReadonlyMap<number, MentionId>>();
