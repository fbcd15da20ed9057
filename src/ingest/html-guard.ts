import { Parser } from 'htmlparser2';

/** Deepest nesting that is read. Browsers flatten a page at 512; a tree of 200,000 levels would end the process. */
export const DEEPEST = 512;
/** Most elements, pieces of text and attributes of a page that is read: ten times and more those of the largest news pages. */
export const MOST_ELEMENTS = 100_000;
export const MOST_TEXTS = 150_000;
export const MOST_ATTRIBUTES = 300_000;

class Stop extends Error {}

/** Elements without a closing tag are not levels. */
const VOID = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
);

/**
 * Why a page is not read, or null. Goes through the tags without building a tree, and stops at the first that is too much, so that
 * the worst page costs no more than a look.
 */
export function htmlRefusal(html: string): string | null {
  let depth = 0;
  let elements = 0;
  let attributes = 0;
  let texts = 0;
  const parser = new Parser({
    onopentag: (name) => {
      if (!VOID.has(name)) depth++;
      elements++;
      if (depth > DEEPEST) throw new Stop(`tags nested more than ${DEEPEST} deep`);
      if (elements > MOST_ELEMENTS) throw new Stop(`more than ${MOST_ELEMENTS} elements`);
    },
    ontext: () => {
      if (++texts > MOST_TEXTS) throw new Stop(`more than ${MOST_TEXTS} pieces of text`);
    },
    onattribute: () => {
      if (++attributes > MOST_ATTRIBUTES) throw new Stop(`more than ${MOST_ATTRIBUTES} attributes`);
    },
    onclosetag: (name) => {
      if (!VOID.has(name)) depth--;
    },
  });
  try {
    // In pieces, so that a page that is one endless tag does not have to be taken in whole before the first look.
    for (let at = 0; at < html.length; at += PIECE) parser.write(html.slice(at, at + PIECE));
    parser.end();
    return null;
  } catch (error) {
    if (error instanceof Stop) return error.message;
    throw error;
  }
}

const PIECE = 65_536;
