import type { EntityType } from '../model';
import { tellingVerb } from './coreference-candidates';
import type { Chain } from './coreference-chains';
import { lookedAt } from './coreference-descriptions';
import { senseFits } from './coreference-senses';
import { doerOf } from './coreference-subjects';
import { mentionAt, type View } from './coreference-view';
import { caseOf } from './mentions-tree';
import { dependents } from './tree';

const BODIES: ReadonlySet<EntityType | null> = new Set<EntityType>(['organization', 'unit']);
/** Posts of those who run a firm or speak for it, and who say "the company" of no other. */
const OF_THE_FIRM = new Set(
  'director chairman chairwoman chair president head boss manager spokesman spokeswoman spokesperson executive founder owner'.split(
    ' ',
  ),
);

/**
 * "Corvel sued. The director of Rocksure, Sani Dant, said the company was losing money": of which firm the bare noun is, is said by whose
 * director tells it, unless he told of another one before; null where that is not known.
 */
export function firmOfTeller(view: View, mention: number, of: readonly Chain[]): Chain | null {
  const { kind, lemma, many, sense } = view.traits[mention];
  const { key, owner, sentence, head } = view.drafts[mention];
  if (kind !== 'definite' || many === true || owner !== null || key !== lemma) return null;
  if (sense !== 'company' || !/^(?:company|firm|corporation)$/.test(lemma)) return null;
  if (view.quotes[mention] >= 0) return null;
  const tree = view.trees[sentence];
  const verb = tellingVerb(tree, head);
  const teller = verb < 0 ? -1 : mentionAt(view, sentence, doerOf(tree, verb));
  if (teller < 0 || teller >= mention || of[teller]?.type !== 'person') return null;
  const firm = firmServed(view, of[teller], of);
  if (firm === null || senseFits(sense, lemma, firm) !== 'yes') return null;
  for (let other = mention - 1; other > teller; other--)
    if (view.drafts[other].head > verb && of[other] !== firm && BODIES.has(of[other]?.type ?? null)) return null;
  return firm;
}

function firmServed(view: View, chain: Chain, of: readonly Chain[]): Chain | null {
  for (const member of lookedAt(chain)) {
    const body = bodyOfPost(view, member);
    const firm = body < 0 ? undefined : of[body];
    if (firm !== undefined && firm !== chain && BODIES.has(firm.type)) return firm;
  }
  return null;
}

/** "The director of Rocksure", "Rocksure's chairman", "a spokesman for Rocksure"; -1 for none. */
function bodyOfPost(view: View, member: number): number {
  const { sentence, head, owner, title } = view.drafts[member];
  const posts = [view.traits[member].lemma, ...(title?.toLowerCase().split(' ') ?? [])];
  if (!posts.some((post) => OF_THE_FIRM.has(post)) || posts.some((post) => /^(?:former|ex)/.test(post))) return -1;
  if (owner !== null) return view.numberOf.get(owner) ?? -1;
  const tree = view.trees[sentence];
  const served = dependents(tree, head, 'nmod').find((at) => /^(?:of|for|at)$/.test(caseOf(tree, at) ?? ''));
  return served === undefined ? -1 : mentionAt(view, sentence, served);
}
