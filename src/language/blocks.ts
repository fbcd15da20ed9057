import type { Span } from '../model';
import { classAt, isLower, isSpaceClass, LINE } from './characters';

/** Lines longer than this are paragraphs of their own, whatever stands around them; in UTF-16 code units. */
const WIDEST_WRAP = 140;
/** Shortest line that can have been broken for want of room. */
const SHORTEST_WRAP = 30;
/** A line may end this much before the widest one and still have been broken for want of room. */
const RAGGED = 8;

/** A line without the white space around it, and whether an empty line comes before it. */
interface Line extends Span {
  readonly afterGap: boolean;
}

/**
 * The paragraphs of a text: runs of lines that belong together. An empty line always parts them; a single line break
 * parts them too, unless the article is wrapped at a fixed width or the sentence plainly runs on.
 */
export function blocksOf(text: string): Span[] {
  const lines = linesOf(text);
  const width = wrapWidth(text, lines);
  const blocks: { start: number; end: number }[] = [];
  let before: Line | null = null;
  for (const line of lines) {
    const block = blocks.at(-1);
    if (block !== undefined && before !== null && continues(text, before, line, width)) block.end = line.end;
    else blocks.push({ start: line.start, end: line.end });
    before = line;
  }
  return blocks;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let gap = false;
  let at = 0;
  while (at < text.length) {
    let stop = at;
    while (stop < text.length && classAt(text, stop) !== LINE) stop++;
    const line = trimmed(text, at, stop);
    if (line === null) gap = true;
    else {
      lines.push({ ...line, afterGap: gap });
      gap = false;
    }
    at = stop + (text[stop] === '\r' && text[stop + 1] === '\n' ? 2 : 1);
  }
  return lines;
}

function trimmed(text: string, start: number, end: number): Span | null {
  while (start < end && isSpaceClass(classAt(text, start))) start++;
  while (end > start && isSpaceClass(classAt(text, end - 1))) end--;
  return start < end ? { start, end } : null;
}

/**
 * The width an article is wrapped at, or 0. In a wrapped text the first word of a line did not fit on the line before;
 * where most single breaks are of this kind, and some run on in lower case, the text is wrapped.
 */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let width = 0;
  for (const line of lines) {
    if (line.end - line.start > WIDEST_WRAP) return 0;
    width = Math.max(width, line.end - line.start);
  }
  let breaks = 0;
  let full = 0;
  let lower = 0;
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.afterGap) continue;
    breaks++;
    if (!hadRoom(text, lines[at - 1]!, line, width)) full++;
    if (isLower(text[line.start]!)) lower++;
  }
  return breaks >= 2 && width >= SHORTEST_WRAP && full * 2 > breaks && lower * 4 >= breaks ? width : 0;
}

/** Whether the first word of `line` would have fitted on the line before. */
function hadRoom(text: string, before: Line, line: Line, width: number): boolean {
  let word = line.start;
  while (word < line.end && word - line.start < WIDEST_WRAP && !isSpaceClass(classAt(text, word))) word++;
  return before.end - before.start + 1 + (word - line.start) <= width - RAGGED;
}

const ENDED = /[.!?:;…"”’')\]]/;
const BULLET = /[•●▪‣*·–—-]/;

function continues(text: string, before: Line, line: Line, width: number): boolean {
  if (line.afterGap || BULLET.test(text[line.start]!)) return false;
  if (width > 0) return !hadRoom(text, before, line, width);
  const long = before.end - before.start >= SHORTEST_WRAP;
  return long && isLower(text[line.start]!) && !ENDED.test(text[before.end - 1]!);
}
