import { tellingVerb } from './coreference-candidates';
import type { Chain } from './coreference-chains';
import { doerOf } from './coreference-subjects';
import { mentionAt, type View } from './coreference-view';

/** Where who is chosen for "he" or "she" by their weights is wrong about as often as right: such a pronoun is left open. */
export interface DoubtRow {
  readonly why: string;
  /** Without the row the pronoun in the second brackets would go back to who stands in the first. */
  readonly example: string;
  readonly isInDoubt: (view: View, mention: number, chain: Chain) => boolean;
}

export const DOUBT_ROWS: readonly DoubtRow[] = [
  {
    why: 'of whom a quotation tells, who was told of outside of it, only its speaker knows',
    example: '[Tom Vega] ran the port for a year. Dora Holm, a pilot, left in May. “[He] never paid us,” she said.',
    isInDoubt: isFromOutside,
  },
  {
    why: 'who has not been told of for some sentences, while others who cannot be meant were, is seldom told of again by a pronoun',
    example:
      '[Tom Vega] ran the port for a year. The harbour froze. Ships waited. Fires burned. The crew told [him] of it.',
    isInDoubt: isLongAgo,
  },
];

export function isInDoubt(view: View, mention: number, chain: Chain): boolean {
  return view.traits[mention].kind === 'he' && DOUBT_ROWS.some((row) => row.isInDoubt(view, mention, chain));
}

function isFromOutside(view: View, mention: number, chain: Chain): boolean {
  const last = chain.members[chain.members.length - 1];
  const quote = view.quotes[mention];
  const paragraph = (one: number) => view.trees[view.drafts[one].sentence].sentence.paragraph;
  if (quote < 0 || view.quotes[last] === quote || sentencesSince(view, mention, chain) === 0) return false;
  // A quotation that opens a paragraph tells of whom the one before closed with
  return paragraph(last) === paragraph(mention);
}

function isLongAgo(view: View, mention: number, chain: Chain): boolean {
  return view.quotes[mention] < 0 && sentencesSince(view, mention, chain) >= LONG_AGO;
}
/** In sentences. */
const LONG_AGO = 4;

function sentencesSince(view: View, mention: number, { members }: Chain): number {
  return view.drafts[mention].sentence - view.drafts[members[members.length - 1]].sentence;
}

/**
 * "Tom Vega left. The inkosi said he had paid": who tells may be meant, and is of no type by which that could be known; nobody is better
 * than whoever was told of before.
 */
export function isToldByUnknown(view: View, mention: number, of: readonly Chain[]): boolean {
  if (view.traits[mention].kind !== 'he' || view.quotes[mention] >= 0) return false;
  const { sentence, head } = view.drafts[mention];
  const tree = view.trees[sentence];
  const verb = tellingVerb(tree, head);
  const teller = verb < 0 ? -1 : mentionAt(view, sentence, doerOf(tree, verb));
  if (teller < 0 || teller === mention || view.drafts[teller].form === 'pronoun') return false;
  const { sense, many } = view.traits[teller];
  const { type, key } = view.drafts[teller];
  // "The 34-year-old said she had paid"
  if (key.endsWith('year-old')) return false;
  return sense === null && many !== true && (of[teller]?.type ?? type) === null;
}
