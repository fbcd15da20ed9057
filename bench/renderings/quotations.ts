import { findQuotes, type QuoteRegion } from '../../src/extract/quotes';
import type { Span } from '../../src/model';
import { overlap } from './spans';

/**
 * The quotations that a speaker's claims lie in, whole and with their marks, and those in which the speech goes on, whether or
 * not a claim was found there: behind "he said" in the same sentence, in whole sentences right after it, and in the next
 * paragraph where the marks were left open. `others` are the words by which somebody else, or he again, begins to speak.
 */
export function quotedWhole(text: string, told: readonly Span[], others: readonly Span[]): Span[] {
  const regions = findQuotes(text);
  const spoken: QuoteRegion[] = [];
  for (const region of regions) {
    const last = spoken.at(-1);
    const isNext = last !== undefined && regions[regions.indexOf(region) - 1] === last;
    if (told.some((span) => overlap(span, region)) || (isNext && goesOn(text, last, region, others)))
      spoken.push(region);
  }
  return spoken.map(({ start, end }) => ({ start, end }));
}

function goesOn(text: string, before: QuoteRegion, region: QuoteRegion, others: readonly Span[]): boolean {
  const gap = { start: before.end, end: region.start };
  if (others.some((span) => overlap(span, gap) || overlap(span, region))) return false;
  if (region.paragraph !== before.paragraph) return !before.closed && region.paragraph === before.paragraph + 1;
  // Together with the end of the quotation before, whose point ends its sentence too.
  const between = (/\.$/.test(inner(text, before)) ? '.' : '') + text.slice(gap.start, gap.end);
  const ends = between.match(/[.!?](?=\s)/g)?.length ?? 0;
  if (ends === 0) return true;
  // "We leave," he said. "We will not come back.": a whole sentence; a word in marks further on is the newsroom's.
  if (ends !== 1 || !/[.!?]\s+$/.test(between)) return false;
  // "Where is it?" another asked: with a teller of its own, found or not.
  return /[.!?…]$/.test(inner(text, region)) && /^(?:\s*$|\n| \p{Lu}| ["“])/u.test(text.slice(region.end));
}

function inner(text: string, region: QuoteRegion): string {
  return text.slice(region.inner.start, region.inner.end);
}
