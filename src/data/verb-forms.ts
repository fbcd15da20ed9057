/** Past tense of irregular verbs: lemma, past. Verbs whose past equals the lemma are listed too ("cut", "put"). */
const IRREGULAR: readonly (readonly [string, string])[] = (
  'arise arose|awake awoke|be was|bear bore|beat beat|become became|begin began|bend bent|bet bet|bid bid|bind bound|bite bit|' +
  'bleed bled|blow blew|break broke|breed bred|bring brought|broadcast broadcast|build built|burst burst|buy bought|cast cast|catch caught|choose chose|' +
  'cling clung|come came|cost cost|creep crept|cut cut|deal dealt|dig dug|do did|draw drew|drink drank|drive drove|eat ate|fall fell|' +
  'feed fed|feel felt|fight fought|find found|flee fled|fly flew|forbid forbade|forecast forecast|foresee foresaw|forget forgot|forgive forgave|' +
  'forgo forwent|freeze froze|get got|give gave|go went|grind ground|grow grew|hang hung|have had|hear heard|hide hid|hit hit|hold held|hurt hurt|keep kept|' +
  'know knew|lay laid|lead led|leave left|lend lent|let let|lie lay|light lit|lose lost|make made|mean meant|meet met|mislead misled|mistake mistook|' +
  'offset offset|outdo outdid|overcome overcame|oversee oversaw|overtake overtook|overthrow overthrew|pay paid|plead pleaded|put put|quit quit|read read|rebuild rebuilt|reset reset|rethink rethought|rewrite rewrote|rid rid|ride rode|ring rang|' +
  'rise rose|run ran|say said|see saw|seek sought|sell sold|send sent|set set|shake shook|shed shed|shine shone|shoot shot|shrink shrank|shut shut|sing sang|' +
  'sink sank|sit sat|sleep slept|slide slid|speak spoke|spend spent|spin spun|split split|spread spread|spring sprang|stand stood|steal stole|stick stuck|' +
  'sting stung|strike struck|strive strove|swear swore|sweep swept|weep wept|swim swam|swing swung|take took|teach taught|tear tore|tell told|think thought|' +
  'throw threw|thrust thrust|undergo underwent|understand understood|undertake undertook|undo undid|upset upset|uphold upheld|wake woke|wear wore|win won|wind wound|withdraw withdrew|' +
  'withhold withheld|withstand withstood|write wrote'
)
  .split('|')
  .map((pair) => pair.split(' ') as [string, string]);

const PAST = new Map<string, string>(IRREGULAR);
const PASTS = new Set(PAST.values());

/** Past tenses that are no participle. */
export const DISTINCT_PASTS: ReadonlySet<string> = new Set(
  'was were did went came became began broke chose drank drew drove ate fell flew forgot froze gave grew hid knew lay rode rang rose ran saw shook sang sank spoke stole swam took tore threw wore wrote withdrew undertook overcame'.split(
    ' ',
  ),
);
const VERBS = new Map(IRREGULAR.map(([verb, past]) => [past, verb]));

/** The verb of an irregular past tense: `spoke` -> `speak`; of another word that word itself. */
export const verbOfPast = (past: string): string => VERBS.get(past) ?? past;

/** Verbs of more than one syllable that double their last letter, because it is stressed. */
const DOUBLING = new Set(
  'admit abet abhor acquit allot commit compel confer control defer deter dispel embed emit equip excel expel extol forbid impel incur infer occur omit patrol permit prefer propel rebel rebut recur refer refit regret repel submit transfer transmit unplug fulfil distil instil enrol annul kidnap worship handicap program format'.split(
    ' ',
  ),
);

/** "misread", "overpay", "resell": before a verb of the list, the past is that verb's. */
const PREFIXED = /^(?:mis|over|under|out|un|re|fore|pre)-?(?=[a-z]{3})/;
/** "relay", "underlie" and, with the lemma that a tagger may give it, "rely" only look like that. */
const UNPREFIXED = /^(?:relay|underlie|relie)$/;

/** A syllable with one short vowel and one consonant behind it: `man`, `dub`, `strip`, `quit`. */
const SHORT_SYLLABLE = /^(?:[^aeiou]|qu)*[aeiou][bcdfgklmnprtvz]$/;

/** Simple past of a verb lemma: `warn` -> `warned`, `oversee` -> `oversaw`. Lower case in, lower case out. */
export function pastTense(lemma: string): string {
  const irregular = PAST.get(lemma);
  if (irregular) return irregular;
  const [prefix] = PREFIXED.exec(lemma) ?? [''];
  const base = prefix && !UNPREFIXED.test(lemma) ? PAST.get(lemma.slice(prefix.length)) : undefined;
  if (base) return prefix + base;
  const hyphen = lemma.lastIndexOf('-');
  if (hyphen > 0) return lemma.slice(0, hyphen + 1) + pastTense(lemma.slice(hyphen + 1));
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  // a tagger may give the past of "light" for its lemma
  if (SHORT_SYLLABLE.test(lemma) && PASTS.has(lemma)) return lemma;
  if (DOUBLING.has(lemma) || SHORT_SYLLABLE.test(lemma)) return `${lemma}${lemma[lemma.length - 1]}ed`;
  return `${lemma}ed`;
}
