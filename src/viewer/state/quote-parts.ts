import type { EvidenceKind } from '../../model';
import type { ArticleRow, ClaimRow } from '../page-data';

/** What a stretch of a quotation shows, as it is marked on the page. */
export type Shown = 'said' | 'who' | 'teller' | 'condition' | 'time' | 'negation';

export interface QuotePart {
  readonly text: string;
  readonly shows: Shown | null;
}

/** A claim's sentence in pieces, and what stands around it. The pieces' texts joined are the article's text, always. */
export interface Quotation {
  readonly before: string;
  readonly sentence: readonly QuotePart[];
  readonly after: string;
}

/** Where marks lie over each other, the first of these wins. */
const ORDER: readonly EvidenceKind[] = [
  'predicate',
  'polarity',
  'modality',
  'subject',
  'object',
  'attribution',
  'condition',
  'time',
  'argument',
];

const SHOWS: Readonly<Record<EvidenceKind, Shown>> = {
  predicate: 'said',
  polarity: 'negation',
  modality: 'said',
  subject: 'who',
  object: 'who',
  argument: 'who',
  attribution: 'teller',
  condition: 'condition',
  time: 'time',
};

/** The sentence with what carries the claim marked, and the sentences before and after it. */
export function quotationOf(claim: ClaimRow, article: ArticleRow): Quotation {
  const { text, sentences } = article;
  const at = sentences.findIndex(([start]) => start === claim.start);
  const before = at > 0 ? text.slice(sentences[at - 1]![0], claim.start) : '';
  const next = at >= 0 ? sentences[at + 1] : undefined;
  return {
    before,
    sentence: partsOf(claim, text),
    after: next === undefined ? '' : text.slice(claim.end, next[1]),
  };
}

function partsOf({ start, end, marks }: ClaimRow, text: string): QuotePart[] {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start);
  const cuts = [start, end, ...inside.flatMap((mark) => [Math.max(start, mark.start), Math.min(end, mark.end)])];
  const edges = [...new Set(cuts)].sort((left, right) => left - right);
  const parts: QuotePart[] = [];
  for (let cut = 0; cut + 1 < edges.length; cut++) {
    const from = edges[cut]!;
    const over = inside.filter((mark) => mark.start <= from && mark.end > from);
    const kind = ORDER.find((shows) => over.some((mark) => mark.shows === shows));
    const shows = kind === undefined ? null : SHOWS[kind];
    const piece = text.slice(from, edges[cut + 1]);
    const last = parts.at(-1);
    if (last !== undefined && last.shows === shows) parts[parts.length - 1] = { text: last.text + piece, shows };
    else parts.push({ text: piece, shows });
  }
  return parts;
}
