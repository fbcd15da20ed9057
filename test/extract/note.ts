import type { Argument, Claim } from '../../src/model';

/** `who RELATION whom [+RELATION_PREPOSITION whom] *how ~modality !polarity @tellers ?condition`, as a person would note it. */
export function note(claim: Claim): string {
  const name = (argument: Argument | null) => argument?.core.text ?? '-';
  const parts = [`${name(claim.subject)} ${claim.relation} ${name(claim.object)}`];
  for (const argument of claim.arguments)
    if (argument.relation && argument.relation !== claim.relation)
      parts.push(`+${argument.relation} ${argument.core.text}`);
  for (const argument of claim.arguments) if (argument.role === 'manner') parts.push(`*${argument.text}`);
  if (claim.modality.kind !== 'actual') parts.push(`~${claim.modality.kind}`);
  if (claim.polarity !== 'affirmed') parts.push(`!${claim.polarity}`);
  const tellers = claim.attribution.slice(1).map((step) => step.by.text);
  if (tellers.length > 0) parts.push(`@${tellers.map((teller) => teller || 'somebody').join(' > ')}`);
  for (const condition of claim.conditions) parts.push(`?${condition.text}`);
  return parts.join(' ');
}
