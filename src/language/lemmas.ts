/**
 * Lemmas: the dictionary form of a word, given its tags. Three tables made from the treebanks, asked in this order:
 * forms that no rule gets right; known dictionary forms one regular ending away, also behind a prefix; how verbs
 * are spelled; and endings with the edit that most forms with that ending need.
 */
import { SPEECH_VERBS } from '../data/speech';
import { interned } from '../text/interned';
import { readModel } from './model-file';
import { baseOfStem, type StemWeights } from './verb-stems';

/** Raise when the tables or the way they are read change. */
export const LEMMA_FEATURES = 2;

/** Longest ending the rules look at, in UTF-16 code units. */
export const LONGEST_ENDING = 6;

export interface LemmaTables {
  /** `form UPOS XPOS` in lower case form -> lemma. */
  readonly exceptions: ReadonlyMap<string, string>;
  /** `XPOS ending` -> `<letters cut>+<letters added>`; `^` marks the start of the word. */
  readonly endings: ReadonlyMap<string, string>;
  /** Dictionary forms of verbs, nouns and adjectives seen in training, by `V`, `N`, `A` and the word. */
  readonly known: ReadonlySet<string>;
  readonly stems: StemWeights;
  /** `UPOS form` of lower-cased forms whose lemma keeps its capital: "American" as adjective. */
  readonly capitals: ReadonlySet<string>;
}

export interface Lemmas {
  /** `word` in its normal form (see `normal-form.ts`). */
  lemmatize(word: string, upos: string, xpos: string): string;
}

/** What is kept in the model file: each table as one string, entries parted by newlines. */
export interface LemmaData {
  readonly exceptions: string;
  readonly endings: string;
  readonly known: string;
  readonly capitals: string;
  readonly stems: string;
}

/** @throws ModelError */
export function loadLemmas(models?: string): Lemmas {
  return lemmasOf(readLemmas(models));
}

/** @throws ModelError */
export function readLemmas(models?: string): LemmaData {
  return readModel<LemmaData>('lemmas', LEMMA_FEATURES, models).data;
}

export function lemmasOf(data: LemmaData): Lemmas {
  return makeLemmas({
    exceptions: pairs(data.exceptions),
    endings: pairs(data.endings),
    known: new Set([...data.known.split('\n'), ...TELLING]),
    capitals: new Set(data.capitals.split('\n')),
    stems: new Map([...pairs(data.stems)].map(([feature, weights]) => [feature, weights.split(' ').map(Number)])),
  });
}

/** Verbs of telling, which the table of them names, though no treebank may: "disputes". */
const TELLING = [...SPEECH_VERBS.keys()].map((verb) => `V${verb}`);

function pairs(text: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t');
    map.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return map;
}

/** More forms than any article has; see `word-facts.ts`. */
const MOST_KEPT = 60_000;

export function makeLemmas(tables: LemmaTables): Lemmas {
  // By tag, then by word: a key of all three together would be a new string for each token.
  const kept = new Map<string, Map<string, Map<string, string>>>();
  let size = 0;

  function keptFor(upos: string, xpos: string): Map<string, string> {
    let byTag = kept.get(upos);
    if (byTag === undefined) kept.set(upos, (byTag = new Map()));
    let byWord = byTag.get(xpos);
    if (byWord === undefined) byTag.set(xpos, (byWord = new Map()));
    return byWord;
  }

  return {
    lemmatize(word, upos, xpos) {
      const known = keptFor(upos, xpos).get(word);
      if (known !== undefined) return known;
      if (size >= MOST_KEPT) {
        kept.clear();
        size = 0;
      }
      const lemma = interned(lemmaOf(tables, word, upos, xpos));
      keptFor(upos, xpos).set(word, lemma);
      size++;
      return lemma;
    },
  };
}

const DASH = /^[-–—]+$/;
const NUMERAL = /^\d[\d,]*(?:\.\d+)?$/;

function lemmaOf(tables: LemmaTables, word: string, upos: string, xpos: string): string {
  const lower = word.toLowerCase();
  const exception = tables.exceptions.get(`${lower} ${upos} ${xpos}`);
  if (exception !== undefined) return exception;
  if (upos === 'PUNCT' || upos === 'SYM') return DASH.test(word) ? '-' : lower;
  if (upos === 'NUM') return NUMERAL.test(word) ? word.replaceAll(',', '') : lower;
  return regular(tables, keepsCase(tables, word, lower, upos) ? word : lower, lower, xpos);
}

/** Names keep their case; so do capitalized adjectives and nouns known for it, and acronyms. */
function keepsCase(tables: LemmaTables, word: string, lower: string, upos: string): boolean {
  if (word === lower) return false;
  if (upos === 'PROPN' || tables.capitals.has(`${upos} ${lower}`)) return true;
  const acronym = word.length > 1 && word.length <= 6 && word === word.toUpperCase();
  return acronym && (upos === 'NOUN' || upos === 'ADJ') && !isKnown(tables, lower);
}

function isKnown(tables: LemmaTables, lower: string): boolean {
  return tables.known.has(`N${lower}`) || tables.known.has(`A${lower}`) || tables.known.has(`V${lower}`);
}

/** The lemma by known dictionary forms or by ending. `cased` and `lower` differ in case only. */
export function regular(tables: LemmaTables, cased: string, lower: string, xpos: string): string {
  for (const base of REGULAR.get(xpos)?.(lower) ?? []) {
    if (tables.known.has(base) || isPrefixed(tables, base)) return withCase(cased, lower, base.slice(1));
  }
  // "outnumber" taken for a past: a verb in "er" as it stands
  if ((xpos === 'VBD' || xpos === 'VBN') && /[^e](?:er|nd)$/.test(lower) && isVerb(tables, lower)) return cased;
  // "freed", "refereed": what ends so is a verb in "ee".
  if ((xpos === 'VBD' || xpos === 'VBN') && lower.endsWith('eed')) return cased.slice(0, -1);
  const stem = xpos.startsWith('VB') ? VERB_ENDING.exec(lower)?.[1] : undefined;
  if (stem !== undefined) return withCase(cased, lower, baseOfStem(stem, tables.stems));
  for (let size = LONGEST_ENDING; size >= 0; size--) {
    if (size > lower.length + 1) continue;
    const ending = size > lower.length ? `^${lower}` : lower.slice(lower.length - size);
    const edit = tables.endings.get(`${xpos} ${ending}`);
    if (edit !== undefined) return applied(cased, edit);
  }
  return cased;
}

/** What is left before a regular ending, with a vowel in it. */
const VERB_ENDING = /^([^aeiouy]*[aeiouy].*)(?:ed|ing)$/;

/** "regrouped", "outperformed": what such prefixes are put before is a verb of its own. */
const PREFIX = /^V(?:re|over|out|mis|dis|un|under|fore|pre|counter|inter|back|co)-?(?=[a-z]{3})/;

const isVerb = (tables: LemmaTables, lower: string): boolean =>
  tables.known.has(`V${lower}`) || isPrefixed(tables, `V${lower}`);

function isPrefixed({ known }: LemmaTables, base: string): boolean {
  const prefix = PREFIX.exec(base);
  return prefix !== null && known.has(`V${base.slice(prefix[0].length)}`);
}

function withCase(cased: string, lower: string, base: string): string {
  let same = 0;
  while (same < base.length && same < lower.length && base[same] === lower[same]) same++;
  return cased.slice(0, same) + base.slice(same);
}

function applied(word: string, edit: string): string {
  const plus = edit.indexOf('+');
  const cut = Number(edit.slice(0, plus));
  return cut < word.length ? word.slice(0, word.length - cut) + edit.slice(plus + 1) : word;
}

/** Dictionary forms that regular inflection could have come from, likeliest first. */
const REGULAR: ReadonlyMap<string, (lower: string) => string[]> = new Map([
  ['VBD', (lower) => bases('V', lower, 'ed')],
  ['VBN', (lower) => bases('V', lower, 'ed')],
  ['VBG', (lower) => bases('V', lower, 'ing')],
  ['VBZ', (lower) => plural('V', lower)],
  ['NNS', (lower) => plural('N', lower)],
  ['JJR', (lower) => bases('A', lower, 'er')],
  ['JJS', (lower) => bases('A', lower, 'est')],
  ['RBR', (lower) => bases('A', lower, 'er')],
  ['RBS', (lower) => bases('A', lower, 'est')],
]);

/** "stopped": stopp, stoppe, stop; "tried": tri, trie, try. */
function bases(kind: string, lower: string, suffix: string): string[] {
  if (!lower.endsWith(suffix) || lower.length < suffix.length + 2) return [];
  const stem = lower.slice(0, -suffix.length);
  // "hoped" is of "hope": of "hop" it would be "hopped".
  const bare = /(?:^|[^aeiou])[aeiouy][bdgklmnprtvz]$/.test(stem);
  const found = bare ? [`${kind}${stem}e`, `${kind}${stem}`] : [`${kind}${stem}`, `${kind}${stem}e`];
  if (stem.at(-1) === stem.at(-2)) found.push(kind + stem.slice(0, -1));
  if (stem.endsWith('i')) found.push(`${kind + stem.slice(0, -1)}y`);
  return found;
}

/** "cities": citie, citi, city. */
function plural(kind: string, lower: string): string[] {
  if (!lower.endsWith('s') || lower.length < 3) return [];
  const found = [kind + lower.slice(0, -1)];
  if (lower.endsWith('es')) found.push(kind + lower.slice(0, -2));
  if (lower.endsWith('ies')) found.push(`${kind + lower.slice(0, -3)}y`);
  return found;
}
