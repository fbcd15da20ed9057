import { detect } from 'chardet';
import iconv from 'iconv-lite';

/** Text with the encoding it came from, or the reason why the bytes are no text. */
export type Decoded =
  | { readonly text: string; readonly encoding: string; readonly replaced: number }
  | { readonly binary: string };

/** First bytes of files that people take for text, and what to call them. */
const SIGNATURES: readonly { readonly bytes: string; readonly name: string }[] = [
  { bytes: '%PDF-', name: 'a PDF' },
  { bytes: 'PK\u0003\u0004', name: 'a zip or office document' },
  { bytes: '\u0089PNG', name: 'a PNG image' },
  { bytes: '\u00ff\u00d8\u00ff', name: 'a JPEG image' },
  { bytes: 'GIF8', name: 'a GIF image' },
  { bytes: '\u001f\u008b', name: 'a gzip archive' },
  { bytes: '\u00d0\u00cf\u0011\u00e0', name: 'an old office document' },
];

/** Bytes looked at when guessing; a guess gets no better beyond that. */
const SAMPLE = 65_536;
/** Above this share of bytes over 0x7F the text is not western prose, and a detector is asked instead of taking windows-1252. */
const WESTERN_HIGH_SHARE = 0.1;

/**
 * Bytes to text. Order: byte order mark, UTF-16 without one, strict UTF-8, UTF-8 with a few bad bytes, then a detected or the
 * western encoding by iconv-lite (Node's own windows-1252 loses curly quotes). CRLF and CR become LF here, once and for all.
 * `replaced` counts the characters that could not be decoded.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = byMark(bytes);
  if (marked !== null) return finish(marked.text, marked.encoding);
  const wide = wideEncoding(bytes);
  if (wide !== null) return finish(iconv.decode(Buffer.from(bytes), wide), wide);
  const binary = binaryName(bytes);
  if (binary !== null) return { binary };
  const strict = strictUtf8(bytes);
  if (strict !== null) return finish(strict, 'utf-8');
  const lenient = new TextDecoder('utf-8').decode(bytes);
  if (mostlyUtf8(lenient)) return finish(lenient, 'utf-8');
  const encoding = singleByteEncoding(bytes);
  return finish(iconv.decode(Buffer.from(bytes), encoding), encoding);
}

/** The text of strictly valid UTF-8 bytes, a byte order mark taken off; null where they are not. */
export function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function finish(text: string, encoding: string): Decoded {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  return { text: plain.replace(/\r\n?/g, '\n'), encoding, replaced: count(plain, '\ufffd') };
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found++;
  return found;
}

function byMark(bytes: Uint8Array): { text: string; encoding: string } | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8' };
  if (first === 0xff && second === 0xfe)
    return { text: iconv.decode(Buffer.from(bytes), 'utf-16le'), encoding: 'utf-16le' };
  if (first === 0xfe && second === 0xff)
    return { text: iconv.decode(Buffer.from(bytes), 'utf-16be'), encoding: 'utf-16be' };
  return null;
}

/** UTF-16 without a mark shows as a NUL in nearly every second byte of English text. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4 || bytes.length % 2 !== 0) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const half = length / 2;
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.05) return 'utf-16be';
  return null;
}

function binaryName(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const known = SIGNATURES.find(({ bytes: start }) => head.startsWith(start));
  if (known !== undefined) return known.name;
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return 'binary data';
    if (byte < 32 && (byte < 9 || byte > 13) && byte !== 27) controls++;
  }
  return controls > bytes.length / 100 ? 'binary data' : null;
}

/** A text with a few damaged bytes is still UTF-8 where at least twice as many characters beyond ASCII are sound. */
function mostlyUtf8(lenient: string): boolean {
  let sound = 0;
  let bad = 0;
  for (const character of lenient) {
    if (character === '\ufffd') bad++;
    else if (character > '\u007f') sound++;
  }
  return sound >= 2 * bad;
}

function singleByteEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  const high = sample.reduce((total, byte) => total + (byte > 127 ? 1 : 0), 0);
  if (high <= sample.length * WESTERN_HIGH_SHARE) return 'windows-1252';
  const guess = detect(sample)?.toLowerCase() ?? 'windows-1252';
  return iconv.encodingExists(guess) && guess !== 'iso-8859-1' && guess !== 'utf-8' ? guess : 'windows-1252';
}
