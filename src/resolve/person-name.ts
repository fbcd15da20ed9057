import { senseOf } from '../data/nouns';
import { foldAccents } from './spelling';

/** A person's name taken apart. All parts lower case, without accents. */
export interface PersonName {
  /** null for a last name alone. */
  readonly first: string | null;
  /** Middle names and initials. */
  readonly middle: readonly string[];
  /** Family name without "al-", as it stands last; for "Xi Jinping" and the like also reachable by `family`. */
  readonly last: string;
  /** The first word, where it is a family name that comes first in its language ("Xi", "Nguyen"). */
  readonly family: string | null;
  /** "jr", "sr", "ii", "vii": what tells father from son; null where nothing stands behind the name. */
  readonly suffix: string | null;
  /** What the honorific says: Mr and Lord, or Mrs and Lady; null for none, and for those both can have. */
  readonly sex: 'm' | 'f' | null;
}

const HONORIFICS = new Set(
  'mr mrs ms miss mx dr prof sir dame lord lady gen lt col maj capt sgt cpl adm cmdr sen rep gov rev hon st fr sheikh sheik hajj haji imam rabbi pope king queen prince princess sister father brother pastor reverend'.split(
    ' ',
  ),
);
const SUFFIXES = new Set('jr sr ii iii iv vii viii ix xii xiii xiv xv xvi xxiii phd md esq'.split(' '));
/** Suffixes of a calling; they tell nobody apart. */
const CALLINGS = new Set(['phd', 'md', 'esq']);
const HIS = new Set('mr sir lord king prince fr'.split(' '));
const HERS = new Set('mrs ms miss dame lady queen princess'.split(' '));
/** Words that open a family name of several words: "von der Leyen", "bin Salman", "de Klerk". */
const PARTICLES = new Set(
  'von van der den de da di del della dos du la le bin ben ibn al el abu ter ten zu af'.split(' '),
);
/** Particles that in front of a name are given names as a rule: "Ben Okafor", "Al Marsh". */
const GIVEN_TOO = new Set(['ben', 'al']);
/** Family names that stand first in Chinese, Korean and Vietnamese names. */
const FAMILY_FIRST = new Set(
  'xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng deng peng hua kim lee park choi jung kang cho yoon jang lim moon nguyen tran pham mao jiang wen'.split(
    ' ',
  ),
);

/** Takes a name apart; null where nothing is left once titles are off. */
export function personName(text: string, title: string | null = null): PersonName | null {
  const { words, suffix, before } = partsOf(text);
  if (words.length === 0) return null;
  const sex = sexOf([...before, ...(title === null ? [] : partsOf(`${title} x`).before)]);
  const last = familyOf(words);
  const lastAt = words.length === 1 ? 0 : familyStart(words);
  if (lastAt === 0) return { first: null, middle: [], last, family: null, suffix, sex };
  const family = FAMILY_FIRST.has(words[0]) ? words[0] : null;
  return { first: words[0], middle: words.slice(1, lastAt), last, family, suffix, sex };
}

function sexOf(honorifics: readonly string[]): PersonName['sex'] {
  return honorifics.some((word) => HIS.has(word)) ? 'm' : honorifics.some((word) => HERS.has(word)) ? 'f' : null;
}

interface Parts {
  readonly words: readonly string[];
  readonly suffix: string | null;
  /** Honorifics and offices before the name. */
  readonly before: readonly string[];
}

function partsOf(text: string): Parts {
  const plain = foldAccents(text.toLowerCase())
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/'s?(?=\s|$)/g, '')
    .replace(/["“”].*?["“”]/g, ' ');
  const words = plain
    .replace(/\.(?=\p{L})/gu, '. ')
    .split(/[\s,.]+/)
    .filter((word) => /\p{L}/u.test(word));
  let from = 0;
  while (from < words.length - 1 && (HONORIFICS.has(words[from]) || senseOf(words[from]) === 'office')) from++;
  let to = words.length;
  while (to > from + 1 && SUFFIXES.has(words[to - 1])) to--;
  const suffix = words.slice(to).find((word) => !CALLINGS.has(word)) ?? null;
  return { words: words.slice(from, to), suffix, before: words.slice(0, from) };
}

/** The last word without "al-"; "abu" and the word behind it are one name ("Abu Idris" is no Idris). */
function familyOf(words: readonly string[]): string {
  const last = stem(words[words.length - 1]);
  return words[words.length - 2] === 'abu' ? `abu ${last}` : last;
}

/** Where the family name starts: "von" of "Ursula von der Leyen". */
function familyStart(words: readonly string[]): number {
  let at = words.length - 1;
  while (at > 0 && PARTICLES.has(words[at - 1])) at--;
  return at === 0 && GIVEN_TOO.has(words[0]) ? 1 : at;
}

/** "al-Assad" and "Assad" are one family name. */
function stem(word: string): string {
  return word.replace(/^(?:al|el|as|ar|ad|ash)-(?=\p{L}{3})/u, '');
}

/** Forms of one given name; the first stands for all. */
const GIVEN_NAMES: readonly string[] = [
  'joseph joe joey josef',
  'william bill will billy',
  'robert bob rob bobby',
  'james jim jimmy jamie',
  'michael mike mick',
  'thomas tom tommy',
  'richard rick dick',
  'benjamin ben benny binyamin',
  'daniel dan danny',
  'matthew matt',
  'anthony tony',
  'andrew andy drew',
  'edward ed ted',
  'samuel sam',
  'alexander alex sasha aleksandr alexandr aleksander oleksandr',
  'nicholas nick',
  'christopher chris',
  'stephen steve steven',
  'gregory greg',
  'patrick pat',
  'david dave',
  'peter pete',
  'charles charlie chuck',
  'ronald ron',
  'donald don',
  'kenneth ken',
  'timothy tim',
  'lawrence larry',
  'gerald gerry jerry',
  'elizabeth liz beth',
  'katherine kate kathy catherine',
  'margaret maggie peggy',
  'albert bert',
  'eugene gene',
  'henry harry hank',
  'francis frank',
  'philip phil phillip',
  'theodore teddy',
  'walter walt',
  'raymond ray',
  'arthur art',
  'vincent vince',
  'douglas doug',
  'bradley brad',
  'jonathan jon',
  'nathaniel nate',
  'zachary zach',
  'joshua josh',
  'rebecca becky',
  'patricia patty tricia',
  'dorothy dot',
  'cynthia cindy',
  'pamela pam',
  'judith judy',
  'jacqueline jackie',
  'victoria vicky vicki',
  'natalia natasha nataliya',
  'ekaterina yekaterina katya',
  'mikhail misha',
  'andrei andrey',
  'alexei aleksei alexey',
  'yevgeny evgeny yevgeni',
  'susan sue',
  'deborah debbie',
  'jennifer jen',
  'mohammed muhammad mohamed mohammad muhammed',
  'yahya yehya',
  'yusuf yousef youssef',
  'ahmed ahmad',
  'hussein hussain husain',
  'volodymyr vladimir',
  'sergei sergey',
  'dmitry dmitri',
  'yulia julia',
  'abdullah abdallah',
  'jacob jake',
  'jeffrey jeff',
  'frederick fred',
  'leonard len',
];
const GIVEN: ReadonlyMap<string, string> = new Map(
  GIVEN_NAMES.flatMap((row) => row.split(' ').map((name, _at, all) => [name, all[0]] as const)),
);

/** The form under which given names are compared: "Bob" and "Robert" are "robert". */
export function givenKey(first: string): string {
  return GIVEN.get(first) ?? first;
}

export function isInitial(name: string): boolean {
  return name.length === 1;
}

/** Two middle names, as far as both are written, must be the same or begin alike: "H. W." is not "W.". */
export function middlesAgree(left: readonly string[], right: readonly string[]): boolean {
  if (left.length === 0 || right.length === 0) return true;
  if (left.length !== right.length)
    return left.some(isInitial) === right.some(isInitial) ? false : left[0][0] === right[0][0];
  return left.every((name, at) =>
    isInitial(name) || isInitial(right[at]) ? name[0] === right[at][0] : name === right[at],
  );
}

/** Two honorifics or suffixes that one person cannot have: "Mr" and "Mrs", "Jr" and "Sr". */
export function clash(left: PersonName, right: PersonName): boolean {
  const differ = (one: string | null, other: string | null) => one !== null && other !== null && one !== other;
  return differ(left.sex, right.sex) || differ(left.suffix, right.suffix);
}

/** A name as its letters: "Kim Jong-ho" and "Kim Jong Ho" are written with the same. */
export function lettersOf({ first, middle, last }: PersonName): string {
  return [first ?? '', ...middle, last].join('').replace(/[^\p{L}]/gu, '');
}
