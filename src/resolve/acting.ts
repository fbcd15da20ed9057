import { SPEECH_VERBS } from '../data/speech';
import type { Claim, MentionId, Reading } from '../model';

/** PLOVER categories of what states do and have done to them by words or policy; a city team attacks and protests as well. */
const OF_STATES = new Set(
  'AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN SANCTION MOBILIZE COERCE'.split(
    ' ',
  ),
);

/** Mentions in a place where a state speaks, acts, or is spoken to. */
export function actingMentions(reading: Reading): ReadonlySet<MentionId> {
  const acting = new Set<MentionId>();
  for (const claim of reading.claims) {
    for (const { by } of claim.attribution) if (by.mention !== null) acting.add(by.mention);
    const act = claim.form === 'clause' ? SPEECH_VERBS.get(claim.predicate.lemma.split(' ')[0])?.act : undefined;
    const states = isOfStates(claim);
    if ((states || act !== undefined) && claim.subject?.mention) acting.add(claim.subject.mention);
    const addressed = states || act === 'warns' || act === 'asks' || act === 'promises';
    if (addressed && claim.object?.mention && claim.object.preposition === null) acting.add(claim.object.mention);
  }
  return acting;
}

function isOfStates({ form, category }: Claim): boolean {
  return form === 'clause' && category !== null && OF_STATES.has(category);
}
