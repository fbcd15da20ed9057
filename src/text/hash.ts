import { createHash, hash } from 'node:crypto';

/** SHA-256 of the bytes, or of the text's UTF-8 bytes, as 64 lower-case hex digits. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex');
}

/** The same of a text in pieces. */
export function sha256Of(pieces: Iterable<string>): string {
  const sum = createHash('sha256');
  for (const piece of pieces) sum.update(piece);
  return sum.digest('hex');
}

/**
 * A short id over several parts: the first `digits` hex digits of SHA-256 over their JSON, so that
 * ['ab', 'c'] and ['a', 'bc'] differ. 16 digits (64 bits) keep a billion ids apart.
 */
export function shortHash(parts: readonly unknown[], digits = 16): string {
  return sha256(JSON.stringify(parts)).slice(0, digits);
}
