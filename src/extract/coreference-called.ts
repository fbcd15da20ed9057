import { bearerOf } from './coreference-bearers';
import { type Chain, gendersAgree } from './coreference-chains';
import { areOneName, isAcronymOf, isShortFor, type NameIndex } from './coreference-names';
import type { View } from './coreference-view';
import { landsOfKey } from './mentions-places';

/** The one chain with this name, or of which this name is a short or long form; null where two would do. "Ms Roche" is no man. */
export function sameName(view: View, mention: number, names: NameIndex, of: readonly Chain[]): Chain | null {
  const { key, type } = view.drafts[mention];
  const { gender } = view.traits[mention];
  const agrees = (chain: Chain) => typesAgree(type, chain.type) && gendersAgree(gender, chain.gender);
  if (type === 'person') return bearerOf(view, mention, names.near(key).filter(agrees), of);
  const exact = names.called(key, agrees);
  if (exact !== null) return exact;
  const close = names.near(key).filter((chain) => {
    if (!agrees(chain)) return false;
    return [...chain.names].some((name) => sameNamed(view, mention, name, chain));
  });
  return close.length === 1 ? close[0] : null;
}

/** Persons have short names, bodies short forms and acronyms, places neither: Gaza City is not Gaza. */
function sameNamed(view: View, mention: number, name: string, { type: chainType, members }: Chain): boolean {
  const { key, type, sentence, range, head } = view.drafts[mention];
  // "Tarvian troops" are not of the Tarvian General Staff
  if (view.trees[sentence].tokens[head].xpos === 'JJ' && name.length > key.length) return false;
  if (type === 'person' || chainType === 'person') return areOneName(key, name);
  if (isAcronymOf(key, name) || isAcronymOf(name, key)) return true;
  if (!isBody(type) || !isBody(chainType)) return false;
  const article = view.trees[sentence].tokens[range[0]].text.toLowerCase();
  // "a Serendib Airbus" is one thing of theirs, and not they
  if (/^an?$/.test(article)) return false;
  const [short, long] = name.length > key.length ? [key, name] : [name, key];
  if (isBodyOfBody(short, long)) return false;
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

/** "The Senate Committee on Banking" is not the Senate, the Orsk Football Federation not Orsk, however many names begin so. */
function isBodyOfBody(short: string, long: string): boolean {
  return (
    long.startsWith(`${short} `) &&
    BODIES_OF_BODIES.test(long.slice(short.length)) &&
    !BODIES_OF_BODIES.test(` ${short}`)
  );
}
const BODIES_OF_BODIES =
  / (?:committee|subcommittee|commission|federation|confederation|association|court|tribunal|police|crescent|cross|chamber|forum)\b/;

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
