/*
 * One escape for each output language. Each is total: whatever comes in, what goes out is well-formed, and the caller is told
 * when something had to be replaced.
 */

/** What XML 1.0 cannot hold at all, not even as a reference: C0 controls but tab, LF, CR; U+FFFE, U+FFFF; lone surrogates. */
const NOT_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const XML_REFERENCES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
  // As references, so that a reader's attribute normalization does not turn them into spaces.
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
  // Some readers of XML 1.0 take these for ends of lines, as XML 1.1 does.
  ['\u0085', '&#133;'],
  ['\u2028', '&#8232;'],
]);

/** A text as XML can hold it. */
export function heldByXml(text: string): string {
  return text.replace(NOT_XML, '\ufffd');
}

/** Text for an XML attribute or element; each character XML cannot hold becomes U+FFFD and is reported by a call to `replaced`. */
export function escapeXml(text: string, replaced: () => void = () => {}): string {
  return text
    .replace(NOT_XML, () => {
      replaced();
      return '\ufffd';
    })
    .replace(/[&<>"'\t\n\r\u0085\u2028]/g, (character) => XML_REFERENCES.get(character) as string);
}

/** First characters that make a spreadsheet take a cell for a formula, full-width forms and leading blanks included. */
const FORMULA = /^[\s\u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/**
 * One CSV cell, always quoted. A text that a spreadsheet would run as a formula gets one apostrophe in front, and so does a
 * text that begins with an apostrophe: taking one leading apostrophe off gives every cell back as it was.
 */
export function csvCell(value: string | number | boolean | null): string {
  if (value === null) return '""';
  if (typeof value !== 'string') return `"${value}"`;
  const guarded = FORMULA.test(value) || value.startsWith("'") ? `'${value}` : value;
  return `"${guarded.replaceAll('"', '""')}"`;
}

/** The text that `csvCell` wrote, from the cell as a CSV reader gives it. */
export function fromCsvCell(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

/** C0 and C1 controls and the bidi and invisible format characters that can rewrite what a terminal shows. */
const NOT_FOR_TERMINALS = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Words from a file or a file name, made safe to print: control characters are shown as `\u{1b}`. */
export function forTerminal(text: string): string {
  return text.replace(NOT_FOR_TERMINALS, (character) =>
    character === '\n' || character === '\t' ? ' ' : `\\u{${character.charCodeAt(0).toString(16)}}`,
  );
}

/** Half a surrogate pair has no UTF-8; every reader outside would make U+FFFD of it, and so do we, so that all ways agree. */
export function wellFormed(text: string): string {
  return HALF_PAIR.test(text) ? text.replace(HALF_PAIRS, '\ufffd') : text;
}

const HALF_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const HALF_PAIRS = new RegExp(HALF_PAIR, 'g');
