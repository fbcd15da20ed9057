import { ANY_BODY, BARE_BODIES, BEFORE_SPOKES, BODIES, BODIES_BY_WORDS } from '../data/citation-cues';

/* Bodies without a name in capitals that speak for themselves: "the agriculture ministry said", "Orsk police said". */

/** Where the words that say which body it is end; "of" does not end them. */
const BEHIND = /(?:,|\s(?:in|on|at|for|from|to|with|by|about|near|that|which|who)\s).*$/is;

/** The words for the body these words mean; null where they mean none, or any of its kind. */
export function bodyNamed(words: string): string | null {
  const bare = words.replace(BEHIND, '').replace(/^the\s+/i, '');
  if (BODIES.exec(bare)?.index === 0) return bare.toLowerCase();
  return isOneByWords(words) ? bare : null;
}

/** The body in "a foreign ministry spokesman", "the army's spokeswoman"; null where it is told in no such words. */
export function bodyBefore(words: string): string | null {
  const body = BEFORE_SPOKES.exec(words)?.[1];
  return body === undefined ? null : bodyNamed(`the ${body}`);
}

/** Words before the noun say which of its kind it is: "the agriculture ministry" and "Lomar airport", not "the ministry" or "a court". Of some "of" says it: "the ministry of health". */
export function isOneByWords(words: string): boolean {
  const cut = words.replace(BEHIND, '');
  const head = cut.replace(/\sof\s.*$/is, '');
  const bare = head.replace(/^the\s+/i, '');
  if (head !== cut && bare !== head && BODIES.exec(bare)?.index === 0) return true;
  if (ANY_BODY.test(bare) || !BODIES_BY_WORDS.test(bare)) return false;
  return bare !== head || /^\p{Lu}|['’]s\s/u.test(bare) || BARE_BODIES.test(bare);
}
