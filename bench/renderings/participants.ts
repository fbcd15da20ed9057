import type { Argument, Claim, EntityType, Mention, Quote, Reading, Span } from '../../src/model';
import { isClauseArgument } from './clause';

/** Kinds of things that act or are acted upon. */
const PARTIES: ReadonlySet<EntityType | null> = new Set<EntityType>([
  'person',
  'place',
  'organization',
  'unit',
  'group',
]);

/** Object and arguments of a claim that are participants: no times. */
export function targetsOf(claim: Claim): Argument[] {
  const all = claim.object ? [claim.object, ...claim.arguments] : claim.arguments;
  return all.filter((argument) => argument.role !== 'time');
}

/** The phrase a participant goes by: for a pronoun, the mention it goes back to in this article. */
export function namingPhrase(argument: Argument, reading: Reading): Quote {
  const mention = reading.mentions.find((one) => one.id === argument.mention);
  if (mention?.form !== 'pronoun' || mention.refers === null) return argument.core;
  return reading.mentions.find((one) => one.id === mention.refers) ?? argument.core;
}

/** Pairs of mentions of one thing with only a comma between them, in text order. */
export function appositions(text: string, reading: Reading): [Mention, Mention][] {
  const nouns = reading.mentions.filter((mention) => mention.form !== 'pronoun');
  const ordered = [...nouns].sort((left, right) => left.start - right.start || left.end - right.end);
  return ordered.slice(1).flatMap((right, at): [Mention, Mention][] => {
    const left = ordered[at];
    const together = (right.refers ?? right.id) === (left.refers ?? left.id);
    return together && /^\s*,\s*$/.test(text.slice(left.end, right.start)) ? [[left, right]] : [];
  });
}

/**
 * The names and parties that stand inside the targets of a claim: Sudan of "curbs on the press of Sudan".
 * What somebody merely says or thinks is left out: whoever it names is not spoken to.
 */
export function partiesWithin(claim: Claim, reading: Reading): Mention[] {
  const merelySaid = isMerelySaid(claim, reading);
  const hosts = targetsOf(claim).filter((argument) => !(merelySaid && isClauseArgument(argument)));
  return reading.mentions.filter(
    (mention) => isParty(mention) && hosts.some((host) => holds(host, mention) && !sameSpan(host.core, mention)),
  );
}

function isParty(mention: Mention): boolean {
  return mention.form === 'name' || (mention.form === 'noun' && PARTIES.has(mention.type));
}

/** True for a verb by which this reading attributes claims as plain words or beliefs: not for asking, warning, promising. */
function isMerelySaid(claim: Claim, reading: Reading): boolean {
  const acts = reading.claims.flatMap((one) =>
    one.attribution.filter(({ cue }) => cue && claim.predicate.spans.some((span) => overlap(span, cue))),
  );
  return acts.length > 0 && acts.every(({ act }) => act === 'says' || act === 'believes');
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function sameSpan(left: Span, right: Span): boolean {
  return left.start === right.start && left.end === right.end;
}

function overlap(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}
