/** Words a name may carry or not: "The Acme Company Ltd." is "Acme Company". */
const LEGAL = new Set(
  'inc incorporated ltd limited llc llp plc corp corporation co ag sa nv gmbh oyj asa spa ab pty kk'.split(' '),
);

/** British and American spellings of words that occur in names. */
const AMERICAN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    defence: 'defense',
    centre: 'center',
    labour: 'labor',
    organisation: 'organization',
    programme: 'program',
    theatre: 'theater',
    harbour: 'harbor',
    organisations: 'organizations',
    programmes: 'programs',
    grey: 'gray',
    offence: 'offense',
    licence: 'license',
    manoeuvre: 'maneuver',
    neighbour: 'neighbor',
    neighbours: 'neighbors',
    defences: 'defenses',
    centres: 'centers',
    paediatric: 'pediatric',
    tyre: 'tire',
    saint: 'st',
    mount: 'mt',
    fort: 'ft',
  }),
);

const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['ø', 'o'],
  ['œ', 'oe'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ı', 'i'],
]);

/** Accents off letters of the Latin script only: in other scripts a mark can make another letter. */
export function foldAccents(text: string): string {
  return text
    .replace(/[ßæøœłđı]/g, (letter) => LIGATURES.get(letter)!)
    .normalize('NFD')
    .replace(/([A-Za-z])[\u0300-\u036f]+/g, '$1')
    .normalize('NFC');
}

/**
 * The words of a name as they are compared: lower case, no accents, no leading article, no possessive, no legal suffix,
 * "&" as "and", a hyphen before a number as a blank, American spelling, abbreviating dots dropped. Letters of different scripts stay different letters.
 */
export function nameWords(text: string): string[] {
  const plain = foldAccents(text.toLowerCase())
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/&/g, ' and ')
    .replace(/(?<=\p{L})-(?=\p{N})/gu, ' ')
    .replace(/'s(?![\p{L}\p{N}])|(?<=s)'(?![\p{L}\p{N}])/gu, '')
    .replace(/\./g, (_dot, at: number, whole: string) => (isInitial(whole, at) ? '' : ' '));
  const words = plain.split(/[^\p{L}\p{N}'+-]+/u).filter((word) => word !== '' && word !== '-');
  const bare = words[0] === 'the' && words.length > 1 ? words.slice(1) : words;
  return withoutLegal(bare).map((word) => AMERICAN.get(word) ?? word);
}

/** A dot inside "u.s." or after it; the dot of "St. Louis" and of a sentence is a blank. */
function isInitial(text: string, at: number): boolean {
  const before = text[at - 1];
  const letter = before !== undefined && /\p{L}/u.test(before);
  return letter && (at < 2 || !/[\p{L}\p{N}]/u.test(text[at - 2]));
}

function withoutLegal(words: string[]): string[] {
  let end = words.length;
  while (end > 1 && LEGAL.has(words[end - 1])) end--;
  return words.slice(0, end);
}

/** Keys of names asked for lately: the same few names are asked for again and again. */
const KEYS = new Map<string, string>();
const MOST_KEYS = 50_000;

/** The words joined: the key by which equal names meet. */
export function nameKey(text: string): string {
  let key = KEYS.get(text);
  if (key !== undefined) return key;
  key = nameWords(text).join(' ');
  if (KEYS.size >= MOST_KEYS) KEYS.clear();
  KEYS.set(text, key);
  return key;
}

/** True where letters of two scripts stand in one word: "Hаmas" with a Cyrillic letter. */
export function mixesScripts(text: string): boolean {
  return text.split(/[^\p{L}]+/u).some((word) => SCRIPTS.filter((script) => script.test(word)).length > 1);
}
const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
];

/** Words that do not count among the initials of an acronym unless it needs them. */
const SMALL = new Set([
  'of',
  'and',
  'the',
  'for',
  'in',
  'on',
  'to',
  'de',
  'du',
  'la',
  'des',
  'et',
  'y',
  'del',
  'di',
  'und',
  'für',
]);

/** "IDF", "U.N.", "NATO": two to seven capitals, perhaps with dots; null for anything else. */
export function acronymOf(text: string): string | null {
  const bare = text
    .replace(/^the /i, '')
    .replace(/['’]s?$/, '')
    .replace(/\./g, '');
  return /^[A-Z][A-Z&]{1,6}$/.test(bare) ? bare.replace(/&/g, '') : null;
}

/** Acronyms a long form can have: all initials, and the initials of its large words. */
export function initialsOf(text: string): string[] {
  const words = nameWords(text)
    .flatMap((word) => word.split('-'))
    .filter((word) => word !== '');
  if (words.length < 2) return [];
  const of = (some: readonly string[]) => some.map((word) => word[0].toUpperCase()).join('');
  const large = words.filter((word) => !SMALL.has(word));
  return [...new Set([of(words), of(large)])].filter((initials) => initials.length >= 2);
}

/** Id part: lower-case letters and digits with hyphens; Latin accents dropped, other scripts kept; at most 60 characters. */
export function slugOf(name: string): string {
  const slug = foldAccents(name.toLowerCase())
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length <= 60) return slug === '' ? 'unnamed' : slug;
  const cut = slug.lastIndexOf('-', 60);
  return slug.slice(0, cut > 20 ? cut : 60);
}
