import { isDenied, takenOn } from './clause-undertakers';
import { denier } from './meaning-denial';
import { type Below, flip, type Meaning, opened, unsettled } from './meaning-kinds';
import { dependent } from './tree';

/* What comes of "to sell" in "has no plans to sell", "may announce a plan to sell", "denied any plan to sell". */

const RULE = 'no such undertaking';

/** What the verb above makes of what a noun says of its infinitive or gerund, `meant`. */
export function withUndertaking(meant: Meaning, { tree, clause, parent, above }: Below): Meaning {
  if (clause.noun < 0) return meant;
  // "there are no plans to sell"
  if (denier(tree, clause.noun) >= 0 && dependent(tree, parent.head, 'expl') >= 0) return turned(meant);
  if (isDenied(tree, clause.noun, parent)) return turned(meant);
  const taken = takenOn(tree, clause.noun, parent);
  if (taken === null) return meant;
  // "denied having plans to sell": so says who denies it, and what is said there is told of the having.
  if (above.polarity === 'open' || (above.polarity === 'denied' && parent.form !== 'finite'))
    return opened(meant, RULE);
  if (above.polarity === 'denied') return taken.denied === 'denied' ? turned(meant) : opened(meant, RULE);
  if (above.modality === 'actual') return meant;
  return { ...meant, modality: above.modality, modalityCue: above.modalityCue, prefix: unsettled(above) };
}

/** The other polarity, worded by what begins the edge type: "did not aim to sell". */
function turned(meant: Meaning): Meaning {
  const polarity = flip(meant.polarity);
  const prefix = DENIED.get(meant.prefix.join(' '));
  if (polarity !== 'denied' || !prefix) return { ...meant, polarity, negated: polarity === 'denied', rule: RULE };
  return { ...meant, polarity, negated: false, prefix, rule: RULE };
}

const DENIED: ReadonlyMap<string, readonly string[]> = new Map([
  ['aimed to', ['did', 'not', 'aim', 'to']],
  ['tried to', ['did', 'not', 'try', 'to']],
  ['hoped to', ['did', 'not', 'hope', 'to']],
  ['can', ['can', 'not']],
  ['must', ['need', 'not']],
]);
