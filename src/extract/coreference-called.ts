import { senseOf } from '../data/nouns';
import { isOutlet } from '../data/outlets';
import { bearerOf } from './coreference-bearers';
import { type Chain, gendersAgree } from './coreference-chains';
import { areOneName, isAcronymOf, isShortFor, type NameIndex } from './coreference-names';
import type { View } from './coreference-view';
import { landsOfKey } from './mentions-places';

/** The one chain with this name, or of which this name is a short or long form; null where two would do. "Ms Roche" is no man. */
export function sameName(view: View, mention: number, names: NameIndex, of: readonly Chain[]): Chain | null {
  const { key, type } = view.drafts[mention];
  const { gender } = view.traits[mention];
  if (isOneOfMany(view, mention) || isNextOfName(view, mention)) return null;
  const agrees = (chain: Chain) => typesAgree(type, chain.type) && gendersAgree(gender, chain.gender);
  if (type === 'person') return bearerOf(view, mention, names.near(key).filter(agrees), of);
  const exact = names.called(key, agrees);
  // "the NFA" where two bodies are called so
  if (exact !== null && names.called(key, (chain) => chain !== exact && agrees(chain)) !== null)
    return /^\p{Lu}{2,6}$/u.test(view.trees[view.drafts[mention].sentence].tokens[view.drafts[mention].head].text)
      ? null
      : exact;
  if (exact !== null) return exact;
  const close = names.near(key).filter((chain) => {
    if (!agrees(chain) || hasOtherInFull(key, chain)) return false;
    return [...chain.names].some((name) => sameNamed(view, mention, name, chain));
  });
  return close.length === 1 ? close[0] : null;
}

/** "A former Deputy Governor": of those who hold or held a post one, and not who was told of by it. */
export function isOneOfMany(view: View, mention: number): boolean {
  const { sentence, range, type, form } = view.drafts[mention];
  if (form !== 'name' || type !== 'person') return false;
  const { tokens } = view.trees[sentence];
  return /^an?$/i.test(tokens[range[0]].text) && senseOf(tokens[range[1]].lemma.toLowerCase()) === 'office';
}

/** "Nobody wants to be the next Orsa Star": another one, as the Orsa Star was. */
export function isNextOfName(view: View, mention: number): boolean {
  const { sentence, range, form } = view.drafts[mention];
  const { tokens } = view.trees[sentence];
  const first = form === 'name' ? tokens.slice(range[0], range[0] + 2).map(({ text }) => text.toLowerCase()) : [];
  return first[0] === 'another' || (first[0] === 'the' && first[1] === 'next');
}

/** Persons have short names, bodies short forms and acronyms, places neither: Gaza City is not Gaza. */
function sameNamed(view: View, mention: number, name: string, { type: chainType, members }: Chain): boolean {
  const { key, type, sentence, range, head } = view.drafts[mention];
  // "Tarvian troops" are not of the Tarvian General Staff
  if (view.trees[sentence].tokens[head].xpos === 'JJ' && name.length > key.length) return false;
  if (type === 'person' || chainType === 'person') return areOneName(key, name);
  if (isAcronymOf(key, name) || isAcronymOf(name, key)) return true;
  // "Maren" after "Cyclone Maren", "the Astra" after "a Vauxhall Astra"
  if ((type === chainType || type === null) && (chainType === 'event' || chainType === 'object'))
    return isLastOf(view, mention, name);
  if (!isBody(type) || !isBody(chainType)) return false;
  const article = view.trees[sentence].tokens[range[0]].text.toLowerCase();
  // "a Serendib Airbus" is one thing of theirs, and not they
  if (/^an?$/.test(article)) return false;
  const [short, long] = name.length > key.length ? [key, name] : [name, key];
  if (isBodyOfBody(short, long) || isGeneral(short, long) || isSaidOf(short, long) || isTownOfOutlet(short, long))
    return false;
  const definite = article === 'the';
  // "the Post" stands for "the Washington Post"; "Evolution" without article does not stand for "Social Evolution"
  if (name.length > key.length)
    return (definite || key.includes(' ') || name.startsWith(key)) && isShortFor(key, name, false);
  // "will leave Lowmere, the Lowmere Advertiser reported": no body is named in short and then in full by one sentence
  const isInOneSentence = view.drafts[members[members.length - 1]].sentence === sentence;
  if (isInOneSentence || !isShortFor(name, key, false)) return false;
  // "the Dutch Supreme Court" after "the Supreme Court" is another one
  return !landsOfKey(key.slice(0, key.length - name.length - 1)).some(({ sense }) => sense === 'adjective');
}

function isLastOf(view: View, mention: number, name: string): boolean {
  const { key, type, sentence, range } = view.drafts[mention];
  if (key.includes(' ') || (type === null && view.traits[mention].sense !== null) || !name.endsWith(` ${key}`))
    return false;
  return type === 'event' || /^the$/i.test(view.trees[sentence].tokens[range[0]].text);
}

/** "The Northern Fishing Association (NFA)" is not the National Farm Agency, which goes by the same letters. */
function hasOtherInFull(key: string, { names }: Chain): boolean {
  const letters = [...names].filter((name) => isAcronymOf(name, key));
  return letters.length > 0 && [...names].some((name) => name !== key && letters.some((one) => isAcronymOf(one, name)));
}

/** "The Senate Committee on Banking" is not the Senate, the Orsk Football Federation not Orsk, however many names begin so. */
function isBodyOfBody(short: string, long: string): boolean {
  // "the Corvel 3" is made by Corvel
  if (long.startsWith(`${short} `) && /^ \d+$/.test(long.slice(short.length))) return true;
  return (
    long.startsWith(`${short} `) &&
    BODIES_OF_BODIES.test(long.slice(short.length)) &&
    !BODIES_OF_BODIES.test(` ${short}`)
  );
}
const BODIES_OF_BODIES =
  / (?:committee|subcommittee|commission|federation|confederation|association|court|tribunal|police|crescent|cross|chamber|forum|council|board|museum|library|union|league|ministry|embassy|agency|authority)\b/;

/** "The Ravensby Courier" is called the Courier, and Ravensby is a town. */
const isTownOfOutlet = (short: string, long: string): boolean =>
  long.startsWith(`${short} `) && isOutlet(long) && !isOutlet(short);

/** "The State" is no State Institute, however many names begin so. */
const isGeneral = (short: string, long: string): boolean => GENERAL.has(short) && long.startsWith(`${short} `);
const GENERAL: ReadonlySet<string> = new Set(
  'state union federal national international central royal united general public first new old north south east west northern southern eastern western'.split(
    ' ',
  ),
);

/** "The Friends of Corvel Library" are not Corvel Library; a ministry, a school and a bank go by what they are of. */
function isSaidOf(short: string, long: string): boolean {
  const of = / (?:of|for) (?:the )?/.exec(long);
  return of !== null && long.slice(of.index + of[0].length) === short && !OF_ITS_NAME.test(long.slice(0, of.index));
}
const OF_ITS_NAME =
  /(?:^|\b)(?:ministry|union|department|university|college|school|academy|bank|church|republic|kingdom|government)$/;

function isBody(type: string | null): boolean {
  return type === 'organization' || type === 'unit';
}

function typesAgree(a: string | null, b: string | null): boolean {
  return (
    a === null ||
    b === null ||
    a === b ||
    (a === 'organization' && b === 'unit') ||
    (a === 'unit' && b === 'organization')
  );
}
