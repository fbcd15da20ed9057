import { tellingVerb } from './coreference-candidates';
import type { Chain } from './coreference-chains';
import { doerOf } from './coreference-subjects';
import { isMember, mentionAt, type View } from './coreference-view';

/**
 * "QUILLON (Harbor Wire) — The mill closed. The firm": whose story it is stands in the dateline, and the story is about others, but for
 * what goes on with a sentence in which the agency itself does something ("Harbor Wire said it had asked").
 */
export function isAgencyAside(view: View, mention: number, chain: Chain): boolean {
  if (view.traits[mention].kind === 'name' || !isOfDateline(view, chain)) return false;
  const { sentence, head } = view.drafts[mention];
  // "CW has seen it. Lawmakers said it would explain much": nor of what others tell
  const verb = tellingVerb(view.trees[sentence], head);
  const teller = verb < 0 ? -1 : doerOf(view.trees[sentence], verb);
  if (
    teller >= 0 &&
    teller !== view.drafts[mention].hangsBy &&
    !isMember(view, chain, mentionAt(view, sentence, teller))
  )
    return true;
  return !chain.members
    .slice(-LOOKED_AT)
    .some((member) => view.roles[member] === 'subj' && sentence - view.drafts[member].sentence <= 1);
}
/** How many of its last mentions are looked at, so that a long article costs no more. */
const LOOKED_AT = 4;

/** Whether a body was first told of in a dateline: "(Harbor Wire)". */
function isOfDateline(view: View, { members: [first], type }: Chain): boolean {
  const { sentence, range } = view.drafts[first];
  const { sentence: of, tokens } = view.trees[sentence];
  return (
    of.kind === 'dateline' && (type === 'organization' || (type !== 'place' && tokens[range[0] - 1]?.text === '('))
  );
}
