/*
 * How much of the publishers' sentences an export carries. Names, labels and the chain of who says so are always there; offsets stay, so that
 * whoever has the article can look the words up.
 */
import type { Argument, Claim, ClaimId, ClaimNode, NodeAttributes, Quote, Reading } from '../model';

/** full: whole sentences; short: the words of the claim itself, at most SHORT_QUOTE characters; none: no sentence at all. */
export const QUOTES = ['full', 'short', 'none'] as const;
export type Quotes = (typeof QUOTES)[number];

/** Characters of a short quote at most: what a search page shows. */
export const SHORT_QUOTE = 120;
/** Characters of a claim's label where no sentence is wanted. */
const SHORT_LABEL = 60;

interface AnyGraph {
  copy(): AnyGraph;
  forEachNode(each: (id: string, node: NodeAttributes) => void): void;
  replaceNodeAttributes(id: string, node: NodeAttributes): unknown;
}

/** The same graph with as much of the quotes as wanted; the graph itself where that is all. */
export function quotedGraph<Of extends AnyGraph>(graph: Of, readings: readonly Reading[], quotes: Quotes): Of {
  if (quotes === 'full') return graph;
  const copy = graph.copy() as Of;
  const claims = new Map<string, Claim>(
    readings.flatMap((reading) => reading.claims.map((claim) => [claim.id as ClaimId, claim] as const)),
  );
  copy.forEachNode((id, node) => {
    if (node.kind === 'claim') copy.replaceNodeAttributes(id, claimNode(node, claims.get(id), quotes));
  });
  return copy;
}

function claimNode(node: ClaimNode, claim: Claim | undefined, quotes: Quotes): ClaimNode {
  const conditions = node.conditions.map(({ kind, text }) => ({ kind, text: quotes === 'none' ? '' : cut(text) }));
  const label = shortened(node.label, quotes === 'none' ? SHORT_LABEL : SHORT_QUOTE);
  if (quotes === 'none') return { ...node, label, quote: '', conditions };
  const { start, end } = shortSpan(node, claim);
  const quote = node.quote.slice(start - node.start, end - node.start);
  return { ...node, label, quote, start, end, conditions };
}

/** From the claim's first word to its last, within its sentence; begun later and ended sooner where that is too long. */
function shortSpan(node: ClaimNode, claim: Claim | undefined): { readonly start: number; readonly end: number } {
  const shown = (claim?.evidence ?? []).filter(
    ({ shows, start, end }) =>
      start >= node.start && end <= node.end && /predicate|subject|object|polarity|modality/.test(shows),
  );
  const predicate = shown.find(({ shows }) => shows === 'predicate');
  let start = Math.min(node.end, ...shown.map((one) => one.start));
  if (shown.length === 0) start = node.start;
  if (predicate !== undefined && predicate.start - start > SHORT_QUOTE / 2) start = predicate.start;
  const last = shown.length === 0 ? node.end : Math.max(...shown.map(({ end }) => end));
  const words = node.quote.slice(start - node.start, last - node.start);
  return { start, end: start + cut(words).length };
}

/** Cut at a blank, so that no word is torn. */
function cut(text: string, most = SHORT_QUOTE): string {
  if (text.length <= most) return text;
  const blank = text.lastIndexOf(' ', most);
  return text.slice(0, blank <= 0 ? most : blank).trimEnd();
}

/** A label is made of names, but of phrases where there are none: those can be most of a sentence. */
function shortened(label: string, most: number): string {
  return label.length <= most ? label : `${cut(label, most)} …`;
}

/** The same readings with as much of the quotes as wanted, for the lines of claims. */
export function quotedReadings(readings: readonly Reading[], quotes: Quotes): readonly Reading[] {
  if (quotes === 'full') return readings;
  return readings.map((reading) => ({ ...reading, claims: reading.claims.map((claim) => quotedClaim(claim, quotes)) }));
}

function quotedClaim(claim: Claim, quotes: Quotes): Claim {
  const words = (text: string) => (quotes === 'none' ? '' : cut(text));
  // What is cut ends where its words end; what is left out keeps its place.
  const end = (span: { start: number; end: number }, text: string) =>
    quotes === 'none' ? span.end : span.start + text.length;
  const spoken = <Of extends Quote>(quote: Of): Of => {
    const text = words(quote.text);
    return { ...quote, end: end(quote, text), text };
  };
  const argument = (one: Argument): Argument => ({ ...spoken(one), core: spoken(one.core) });
  return {
    ...claim,
    subject: claim.subject === null ? null : argument(claim.subject),
    object: claim.object === null ? null : argument(claim.object),
    arguments: claim.arguments.map(argument),
    conditions: claim.conditions.map(spoken),
    evidence: claim.evidence.map((evidence) => {
      const quote = words(evidence.quote);
      return { ...evidence, end: end(evidence, quote), quote };
    }),
  };
}
