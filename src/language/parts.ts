import type { SentenceKind, Span } from '../model';

/** A stretch of one paragraph that is read by itself. `kind` null: its sentences are told apart later. */
export interface Part extends Span {
  readonly kind: SentenceKind | null;
}

/** How far into a paragraph a dateline, and how far before its end a credit, can reach, in UTF-16 code units. */
const REACH = 120;

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const DAY = `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?`;
const CITY = "\\p{Lu}[\\p{L}.'’-]{1,24}(?: \\p{Lu}[\\p{L}.'’-]{0,24}){0,3}";
const CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]{2,24}(?: \\p{Lu}[\\p{Lu}.'’-]{0,24}){0,3}";
/** "OTTAWA/KESSELSTAD": a report written in two places. */
const CITIES = `${CITY}(?:\\/${CITY}){0,3}`;
const AGENCY =
  '\\((?:AP|AFP|UPI|PTI|ANI|IPS|CNN|KUNA|WAFA|SANA|TASS|dpa|Xinhua|Reuters|REUTERS|Bloomberg|Agencies|[A-Z][A-Za-z .\\/&-]{1,30})\\)';
const DASH = '(?:—|–|--|-)';
/** A dash that stands close to the sentence behind it; a hyphen there would join two words. */
const CLOSE_DASH = ' ?(?:—|–|--)(?=["“‘]?\\p{Lu})';

/** Words in capitals that open a paragraph and are no place. */
const NO_LABEL =
  '(?!(?:FILE|PHOTOS?|WATCH|LIVE|BREAKING|UPDATED?|ANALYSIS|OPINION|EXPLAINER|EXCLUSIVE|VIDEO|EDITORIAL|NOTE|READ|MORE|NEWS)\\b)';

/** Forms of datelines; each ends where its sentence begins. */
export const DATELINES: readonly { readonly form: RegExp; readonly example: string }[] = [
  {
    form: new RegExp(`^${CITIES}(?:, ${CITY}){0,2}(?:,? ${DAY})? ${AGENCY} ?${DASH}\\s+(?=\\S)`, 'u'),
    example: '[PARIS (AFP) —] The minister left.',
  },
  {
    form: new RegExp(`^${CITIES}(?:, ${CITY}){0,2},? ${DAY}(?: ?${AGENCY})? ?${DASH}\\s+(?=\\S)`, 'u'),
    example: '[GENEVA, March 3 -] The talks failed.',
  },
  {
    form: new RegExp(`^${NO_LABEL}${CAPITALS}\\/${CAPITALS}(?:, ${CITY})?(?:,? ${DAY})? ?${DASH}\\s+(?=\\S)`, 'u'),
    example: '[OSLO/BERGEN, May 2 -] The ferries stopped.',
  },
  {
    form: new RegExp(`^${NO_LABEL}${CAPITALS}(?:, (?:${CITY}|${CAPITALS})){0,2} ?${DASH}{1,2}\\s+(?=\\S)`, 'u'),
    example: '[NAIROBI, Kenya —] Rain fell on the coast.',
  },
  {
    form: new RegExp(`^${CITIES}(?:, ${CITY}){0,2}(?:,? ${DAY}(?: ?${AGENCY})?| ${AGENCY})${CLOSE_DASH}`, 'u'),
    example: '[MANILA, March 3—]Rain fell on the coast.',
  },
  {
    form: new RegExp(`^${NO_LABEL}${CAPITALS}(?:, (?:${CITY}|${CAPITALS})){0,2}${CLOSE_DASH}`, 'u'),
    example: '[CEBU CITY, Philippines—]The mayor resigned.',
  },
  {
    form: new RegExp(`^${NO_LABEL}${CAPITALS}(?:, (?:${CITY}|${CAPITALS})){0,2}: (?=\\p{Lu})`, 'u'),
    example: '[NEW DELHI:] The court adjourned.',
  },
  {
    form: /^(?:date:? )?\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2})?Z?)?[:,]? (?=\p{Lu})/iu,
    example: '[date 2030-03-14] Rain fell on the coast.',
  },
];

/** Forms of the credit at the end of a caption. */
export const END_CREDITS: readonly { readonly form: RegExp; readonly example: string }[] = [
  {
    form: /\s\((?:[\p{L}\p{N} .,'’&-]{0,40}\/)?(?:AP|AFP|EPA|PA|UPI|ANI|PTI|REUTERS|Reuters|Getty|Xinhua|Shutterstock|Bloomberg|Associated Press|[A-Z]{2,6}(?:\/[A-Z]{2,6})?)(?:[\p{L} .,/'’-]{0,60})\)$/u,
    example: 'Rescuers search a house after the flood [(Mina Odel/AFP via Getty Images)]',
  },
  {
    form: /\s[([]?(?:Photo|Photograph|Image|Picture|Credit|Source)s?(?: by|: | courtesy of )[^()\][:]{2,60}[)\]]?$/u,
    example: 'Rescuers search a house [Photo: Mina Odel]',
  },
  { form: /\s\[[\p{Lu}][^\][]{1,50}\/[^\][]{2,50}\]$/u, example: 'Rescuers search a house [[Mina Odel/Reuters]]' },
];

/** Cuts the dateline from the front of a paragraph and the photo credit from its end. */
export function partsOf(text: string, block: Span): Part[] {
  const head = text.slice(block.start, Math.min(block.end, block.start + REACH));
  for (const { form } of DATELINES) {
    const found = form.exec(head);
    if (found === null) continue;
    const end = block.start + found[0].trimEnd().length;
    return [
      { start: block.start, end, kind: 'dateline' },
      ...creditParts(text, { start: block.start + found[0].length, end: block.end }),
    ];
  }
  return creditParts(text, block);
}

function creditParts(text: string, block: Span): Part[] {
  const from = Math.max(block.start, block.end - REACH);
  const tail = text.slice(from, block.end);
  for (const { form } of END_CREDITS) {
    const found = form.exec(tail);
    if (found === null || from + found.index <= block.start) continue;
    const cut = from + found.index;
    const caption = /[.!?]["”’]?$/.test(text.slice(block.start, cut)) ? null : 'caption';
    return [
      { start: block.start, end: cut, kind: caption },
      { start: cut + 1, end: block.end, kind: 'credit' },
    ];
  }
  return [{ start: block.start, end: block.end, kind: null }];
}
