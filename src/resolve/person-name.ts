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
}

const HONORIFICS = new Set(
  'mr mrs ms miss mx dr prof sir dame lord lady gen lt col maj capt sgt cpl adm cmdr sen rep gov rev hon st fr sheikh sheik hajj haji imam rabbi pope king queen prince princess'.split(
    ' ',
  ),
);
const SUFFIXES = new Set('jr sr ii iii iv phd md esq'.split(' '));
/** Words that open a family name of several words: "von der Leyen", "bin Salman", "de Klerk". */
const PARTICLES = new Set(
  'von van der den de da di del della dos du la le bin ben ibn al el abu ter ten zu af'.split(' '),
);
/** Family names that stand first in Chinese, Korean and Vietnamese names. */
const FAMILY_FIRST = new Set(
  'xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng deng peng hua kim lee park choi jung kang cho yoon jang lim moon nguyen tran pham mao jiang wen'.split(
    ' ',
  ),
);

/** Takes a name apart; null where nothing is left once titles are off. */
export function personName(text: string): PersonName | null {
  const words = partsOf(text);
  if (words.length === 0) return null;
  if (words.length === 1) return { first: null, middle: [], last: stem(words[0]), family: null };
  const lastAt = familyStart(words);
  if (lastAt === 0) return { first: null, middle: [], last: stem(words.slice(-1)[0]), family: null };
  return {
    first: words[0],
    middle: words.slice(1, lastAt),
    last: stem(words[words.length - 1]),
    family: FAMILY_FIRST.has(words[0]) ? words[0] : null,
  };
}

function partsOf(text: string): string[] {
  const plain = foldAccents(text.toLowerCase())
    .replace(/['’]s?(?=\s|$)/g, '')
    .replace(/["“”].*?["“”]/g, ' ');
  const words = plain
    .replace(/\.(?=\p{L})/gu, '. ')
    .split(/[\s,.]+/)
    .filter((word) => /\p{L}/u.test(word));
  let from = 0;
  while (from < words.length - 1 && (HONORIFICS.has(words[from]) || senseOf(words[from]) === 'office')) from++;
  let to = words.length;
  while (to > from + 1 && SUFFIXES.has(words[to - 1])) to--;
  return words.slice(from, to);
}

/** Where the family name starts: "von" of "Ursula von der Leyen". */
function familyStart(words: readonly string[]): number {
  let at = words.length - 1;
  while (at > 0 && PARTICLES.has(words[at - 1])) at--;
  return at;
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
  'margaret maggie',
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
