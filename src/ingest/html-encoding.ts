import iconv from 'iconv-lite';
import { type Decoded, decode, strictUtf8 } from './decode';

/** Where a page must name its encoding, in bytes; a standard says 1,024, and pages do not keep to it. */
const HEAD = 4_096;
const DECLARED = /<meta[^<>]{0,300}?charset\s{0,4}=\s{0,4}["']?\s{0,4}([a-z0-9_:.-]{2,40})/i;
const XML_DECLARED = /^\s{0,20}<\?xml[^>]{0,200}?encoding\s{0,4}=\s{0,4}["']([a-z0-9_:.-]{2,40})/i;

/** What the web means by these names (encoding.spec.whatwg.org). */
const MEANT = new Map([
  ['iso-8859-1', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['us-ascii', 'windows-1252'],
  ['ascii', 'windows-1252'],
  ['iso-8859-9', 'windows-1254'],
  ['iso-8859-11', 'windows-874'],
  ['gb2312', 'gbk'],
  ['ks_c_5601-1987', 'cp949'],
  ['euc-kr', 'cp949'],
  ['shift_jis', 'cp932'],
  ['x-sjis', 'cp932'],
]);

/**
 * The text of a page. Order: byte order mark, strict UTF-8 (bytes that are valid UTF-8 beyond ASCII are nothing else, whatever an old
 * head says: browsers save pages so), the encoding its head names, windows-1252.
 */
export function decodeHtml(bytes: Uint8Array): Decoded {
  if (hasMark(bytes) || strictUtf8(bytes) !== null) return decode(bytes);
  const declared = declaredEncoding(bytes);
  if (declared === null || declared === 'utf-8' || declared === 'utf8') return decode(bytes);
  // A page that could be read as ASCII so far as to name UTF-16 is not in UTF-16.
  if (declared.startsWith('utf-16') || declared.startsWith('utf-32') || !iconv.encodingExists(declared))
    return decode(bytes);
  const text = iconv.decode(Buffer.from(bytes), declared).replace(/\r\n?/g, '\n');
  return { text, encoding: declared, replaced: text.split('\ufffd').length - 1 };
}

function hasMark([first, second, third]: Uint8Array): boolean {
  return (
    (first === 0xef && second === 0xbb && third === 0xbf) ||
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff)
  );
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const name = (XML_DECLARED.exec(head) ?? DECLARED.exec(head))?.[1]?.toLowerCase();
  return name === undefined ? null : meantEncoding(name);
}

/** What the web means by the name of an encoding, given in small letters. */
export function meantEncoding(name: string): string {
  return MEANT.get(name) ?? name;
}
