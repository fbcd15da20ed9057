import type { Argument, Claim } from '../../src/model';

/** The longest label of a participant, in words; the public scorers drop a relation with a longer one. */
export const LONGEST_SLOT = 12;

/** How many relations a sentence a rendering may give. */
export const MOST_RELATIONS = 4;

/** The full phrase where it is short enough, else its core, else the core's first words. */
export function shortPhrase(argument: Argument): string {
  if (wordCount(argument.text) <= LONGEST_SLOT) return squeeze(argument.text);
  return shortCore(argument);
}

/** The core's first words. */
export function shortCore(argument: Argument): string {
  return firstWords(argument.core.text);
}

/** As many words as a slot may have. */
export function firstWords(text: string): string {
  return squeeze(text).split(' ').slice(0, LONGEST_SLOT).join(' ');
}

/** Worth as much as this much certainty. */
const HOLDING = 0.5;

export function squeeze(text: string): string {
  return text.trim().split(/\s+/).join(' ');
}

function wordCount(text: string): number {
  return text.trim().split(/\s+/).length;
}

/**
 * The most certain claims, at most four a sentence, back in text order. Clauses go before noun phrases, and those that hold
 * other claims ("must prove that ...") before what they hold, which says little alone.
 */
export function boundedClaims(claims: readonly Claim[], sentences: number): Claim[] {
  const most = sentences * MOST_RELATIONS;
  if (claims.length <= most) return [...claims];
  const holds = ({ object, arguments: places }: Claim) => [object, ...places].some((place) => place?.claim);
  const rank = (claim: Claim) => (claim.form === 'clause' ? 1 : 0) + (holds(claim) ? HOLDING : 0) + claim.confidence;
  const order = claims.map((claim, at) => ({ claim, at }));
  order.sort((left, right) => rank(right.claim) - rank(left.claim) || left.at - right.at);
  return order
    .slice(0, most)
    .sort((left, right) => left.at - right.at)
    .map(({ claim }) => claim);
}
