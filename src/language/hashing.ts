/**
 * Integer hashing for feature templates. Every feature of every model is a 32-bit hash of its template number and its
 * values; nothing is looked up by string in a hot loop.
 */

/** FNV-1a over UTF-16 code units `[start, end)` of a word. */
export function hashString(text: string, start = 0, end: number = text.length): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return finish(hash);
}

/** Spreads the entropy to all 32 bits: tables are indexed by the topmost ones. */
function finish(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return hash ^ (hash >>> 15);
}

export function mix1(template: number, a: number): number {
  return finish(Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b));
}

export function mix2(template: number, a: number, b: number): number {
  const hash = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  return finish(Math.imul((hash ^ (hash >>> 16)) + b, 0xc2b2ae35));
}

export function mix3(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 16)) + b, 0xc2b2ae35);
  return finish(Math.imul((hash ^ (hash >>> 13)) + c, 0x27d4eb2f));
}
