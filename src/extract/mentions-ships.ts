import { senseOf } from '../data/nouns';
import { SHIP_PREFIXES, VESSELS } from '../data/vessels';
import type { Name, Sentence, Token } from '../model';
import type { Draft } from './mentions-draft';

/**
 * The names of ships, whatever the recognizer took them for: capitals right behind a noun for a vessel ("the tanker Lady Corvel") or
 * behind "MV" and the like.
 */
export function withShips(sentence: Sentence): Sentence {
  const found = shipsIn(sentence);
  if (found.length === 0) return sentence;
  const kept = sentence.names.flatMap((name) => withoutShips(sentence, name, found));
  return { ...sentence, names: [...kept, ...found].sort((a, b) => a.first - b.first) };
}

function shipsIn({ tokens, names }: Sentence): Name[] {
  return tokens.flatMap((token, at): Name[] => {
    if (!isVessel(tokens, at) && !SHIP_PREFIXES.has(token.text)) return [];
    // "the tanker MV Corvel"
    if (SHIP_PREFIXES.has(tokens[at + 1]?.text ?? '')) return [];
    const first = SHIP_PREFIXES.has(token.text) ? at : at + 1;
    let last = at;
    while (last < at + LONGEST && isNameWord(tokens, last + 1, at)) last++;
    if (last === at || tokens[last + 1]?.text === '-' || isOwnedBy(tokens, names, at, first, last)) return [];
    return [{ first, last, type: 'object', start: tokens[first].start, end: tokens[last].end }];
  });
}

const LONGEST = 4;

/** "its bulker", in the singular and in small letters; "a ferry operator" is none. */
function isVessel(tokens: readonly Token[], at: number): boolean {
  const { text, upos, xpos } = tokens[at];
  return /^\p{Ll}/u.test(text) && upos === 'NOUN' && xpos !== 'NNS' && VESSELS.has(text);
}

/** A capital or, behind one, figures: not a day, nobody's title and no word of a land's. */
function isNameWord(tokens: readonly Token[], at: number, vessel: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (/^\d{1,5}$|^[IVX]+$/.test(token.text)) return at > vessel + 1;
  return /^\p{Lu}/u.test(token.text) && senseOf(token.text.toLowerCase()) !== 'time' && !TITLES.test(token.text);
}

const TITLES = /^(?:Mr|Mrs|Ms|Dr|Capt|Prof|I)\.?$/;

/** "the yacht Ana Reyes bought": whoever did something with it is not what it is called. */
function isOwnedBy(
  tokens: readonly Token[],
  names: readonly Name[],
  vessel: number,
  first: number,
  last: number,
): boolean {
  const inside = tokens.slice(first, last + 1).findIndex(({ relation }) => /^nsubj/.test(relation));
  if (inside < 0) return names.some((name) => name.first < first && name.last >= first);
  const verb = tokens[tokens[first + inside].head];
  return verb.head === vessel && verb.relation.startsWith('acl');
}

/** "tanker" before the name of a ship, "ship" for one with "MV" before it; null for other names. */
export function vesselBefore(
  { tokens }: Pick<Sentence, 'tokens'>,
  { form, type, name }: Pick<Draft, 'form' | 'type' | 'name'>,
): string | null {
  if (form !== 'name' || type !== 'object' || name === null) return null;
  if (SHIP_PREFIXES.has(tokens[name.first].text)) return 'ship';
  return name.first > 0 && isVessel(tokens, name.first - 1) ? tokens[name.first - 1].text : null;
}

/** "osna star" of "mv osna star": ships go by their names without it. */
export function withoutPrefix(key: string): string {
  const [first, ...others] = key.split(' ');
  return others.length > 0 && SHIP_PREFIXES.has(first.toUpperCase()) ? others.join(' ') : key;
}

/** What a name holds beside that of a ship is let go: "MV Corvel", the "Ambrine" of the "Lady Ambrine". */
function withoutShips({ tokens }: Sentence, name: Name, ships: readonly Name[]): Name[] {
  const ship = ships.find(({ first, last }) => first <= name.last && last >= name.first);
  if (ship === undefined) return [name];
  // "MV Corvel Star and Osna Trader"
  if (name.last <= ship.last || tokens[ship.last + 1] === undefined) return [];
  const first = ship.last + (/^(?:and|,)$/.test(tokens[ship.last + 1].text) ? 2 : 1);
  return first > name.last ? [] : [{ ...name, first, start: tokens[first].start }];
}
