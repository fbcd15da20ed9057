import { genderOfGivenName } from '../data/given-names';
import { senseOf } from '../data/nouns';
import type { Name, Sentence, Token } from '../model';
import { isHonorific, isRankInLetters } from './mentions-titles';

/** Names that the rest of the article shows to be marked wrongly: a town called after a general, an officer with a rank in letters. */

/** A sentence with these names; the same where they are its own. */
export const withNames = (sentence: Sentence, names: readonly Name[]): Sentence =>
  names.length === sentence.names.length && names.every((name, at) => name === sentence.names[at])
    ? sentence
    : { ...sentence, names };

/** "Municipal Commissioner Ida Holm, IAS,": letters of a service or an honour behind somebody are nobody's name. */
export function withoutLetters(sentence: Sentence): Sentence {
  const { tokens, names } = sentence;
  const kept = names.filter(({ first, last }) => {
    if (first !== last || !LETTERS.has(tokens[first].text) || tokens[first - 1]?.text !== ',') return true;
    return !names.some((name) => name.type === 'person' && name.last === first - 2);
  });
  return withNames(sentence, kept);
}

const LETTERS: ReadonlySet<string> = new Set(
  'IAS IPS IFS IRS KC QC SC SAN MP MLA MLC MNA MPA MHA MCA MEC MEP MSP TD PhD MD RN JP OBE MBE CBE KBE DBE OAM AM AC OON MFR CON GCFR DSO'.split(
    ' ',
  ),
);

/** "Vice-Chancellors are worried": what is joined to a common word by a hyphen to say which one it is, is nobody's name. */
export function isPrefix(tokens: readonly Token[], at: number): boolean {
  const [prefix, hyphen, word] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    PREFIXES.test(prefix.text) && hyphen?.text === '-' && hyphen.start === prefix.end && word?.start === hyphen.end
  );
}

const PREFIXES = /^(?:Vice|Ex|Co|Non|Pro|Anti|Sub|Deputy|Self|Semi|Mid|Post|Pre|Multi|Inter|Under|Over|Off|On)$/;

/** "In General Marcos, a fishing town": what is told to be a town is one all through the article, whatever post its name opens with. */
export function withTowns(sentences: readonly Sentence[]): Sentence[] {
  const towns = sentences.flatMap(({ tokens, names }) =>
    names.flatMap(({ first, last }) => {
      const post = postBefore(tokens, first);
      return isToldAsTown(tokens, last) && (post < first || isPost(tokens[first])) ? [wordsIn(tokens, post, last)] : [];
    }),
  );
  return towns.length === 0 ? [...sentences] : sentences.map((sentence) => withMarked(sentence, towns));
}

function withMarked(sentence: Sentence, towns: readonly string[]): Sentence {
  const { tokens, names } = sentence;
  const marked = names.map((name): Name => {
    const first = postBefore(tokens, name.first);
    return towns.includes(wordsIn(tokens, first, name.last))
      ? { ...name, first, start: tokens[first].start, type: 'place' }
      : name;
  });
  return withNames(sentence, marked);
}

/** Where a post in capitals before a name starts, or the name. */
const postBefore = (tokens: readonly Token[], first: number): number =>
  first > 0 && /^\p{Lu}/u.test(tokens[first - 1].text) && isPost(tokens[first - 1]) ? first - 1 : first;

const isPost = ({ text }: Token): boolean => isHonorific(text) || senseOf(text.toLowerCase()) === 'office';

const wordsIn = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ');

/** ", a fishing town of 9,000". */
function isToldAsTown(tokens: readonly Token[], last: number): boolean {
  const [comma, article] = tokens.slice(last + 1, last + 3);
  if (comma?.text !== ',' || !/^(?:an?|the)$/i.test(article?.text ?? '')) return false;
  let noun = last + 3;
  while (/^(?:ADJ|NOUN)$/.test(tokens[noun + 1]?.upos ?? '')) noun++;
  return tokens[noun]?.upos === 'NOUN' && senseOf(tokens[noun].lemma.toLowerCase()) === 'settlement';
}

/**
 * "CS Mutiso" after "Josphat Mutiso", "DCP Harun Vale": a rank in letters before somebody's name is the rank alone. "DS Corvel" is a firm
 * where nobody is called so.
 */
export function withRanksApart(sentences: readonly Sentence[]): Sentence[] {
  const people = new Set(
    sentences.flatMap(({ tokens, names }) =>
      names.flatMap(({ type, first, last }) => (type === 'person' && last > first ? [tokens[last].text] : [])),
    ),
  );
  return sentences.map((sentence) => {
    const { tokens, names } = sentence;
    const found = names.map((name): Name => {
      if (name.first === name.last || !isRankInLetters(tokens[name.first].text)) return name;
      const first = name.first + 1;
      const isSomebody =
        first === name.last
          ? people.has(tokens[first].text) && name.type !== 'place'
          : name.type === 'person' || genderOfGivenName(tokens[first].text.toLowerCase()) !== null;
      return isSomebody ? { ...name, first, start: tokens[first].start, type: 'person' } : name;
    });
    return withNames(sentence, found);
  });
}

/** "Johnson & Daughters", "Warner, Blake and Sons": partners whom "&" or their heirs join are one firm. */
export function withFirms(sentence: Sentence): Sentence {
  const { tokens, names } = sentence;
  const found = tokens.flatMap(({ text }, at): Name[] => {
    const joins = text === '&' || (text === 'and' && HEIRS.test(tokens[at + 1]?.text ?? ''));
    if (!joins || !isPart(tokens[at - 1]) || !isPart(tokens[at + 1])) return [];
    let first = at - 1;
    while (first > 0 && isPart(tokens[first - 1])) first--;
    // "Warner, Blake and Sons"
    while (first > 1 && tokens[first - 1].text === ',' && isPart(tokens[first - 2]) && HEIRS.test(tokens[at + 1].text))
      first -= 2;
    let last = at + 1;
    while (isPart(tokens[last + 1])) last++;
    return [{ first, last, type: 'organization', start: tokens[first].start, end: tokens[last].end }];
  });
  const isCouple = ({ first, last }: Name) =>
    tokens
      .slice(first, last + 1)
      .some(
        ({ text }, n) =>
          text === '&' &&
          [n - 1, n + 1].every((at) => genderOfGivenName(tokens[first + at].text.toLowerCase()) !== null),
      );
  const firms = found.filter(
    (firm) =>
      !isCouple(firm) &&
      !names.some(
        (name) =>
          name.first < firm.first !== name.last < firm.first || name.first > firm.last !== name.last > firm.last,
      ),
  );
  if (firms.length === 0) return sentence;
  const kept = names.filter((name) => !firms.some(({ first, last }) => first <= name.first && name.last <= last));
  return { ...sentence, names: [...kept, ...firms].sort((a, b) => a.first - b.first) };
}

const HEIRS = /^(?:Sons?|Daughters?|Brothers|Bros|Co|Company|Partners|Associates|Sisters)$/;
const isPart = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}[\p{L}'’.-]*$/u.test(token.text) && !/^(?:The|Mr|Mrs|Ms|Dr)\.?$/.test(token.text);

/** "the painting The Drowned Girl", "the drama The Crown": the title of a work, with its article. */
export function withWorks(sentence: Sentence): Sentence {
  const { tokens, names } = sentence;
  const found = tokens.flatMap(({ text, upos }, at): Name[] => {
    const first = at + 1;
    if (upos !== 'NOUN' || !WORKS.has(text.toLowerCase()) || !/^(?:The|A|An)$/.test(tokens[first]?.text ?? ''))
      return [];
    let last = first;
    while (/^\p{Lu}/u.test(tokens[last + 1]?.text ?? '')) last++;
    return last > first ? [{ first, last, type: 'object', start: tokens[first].start, end: tokens[last].end }] : [];
  });
  if (found.length === 0) return sentence;
  const kept = names.filter((name) => !found.some(({ first, last }) => first <= name.last && name.first <= last));
  return { ...sentence, names: [...kept, ...found].sort((a, b) => a.first - b.first) };
}

const WORKS: ReadonlySet<string> = new Set(
  'painting film movie novel book play song album opera drama series musical ballet poem sculpture memoir documentary sitcom soap'.split(
    ' ',
  ),
);

/** "Storm Ida", of which a recognizer marks "Ida" as somebody. */
export function withStorms(sentence: Sentence): Sentence {
  const { tokens, names } = sentence;
  const found = names.map((name): Name => {
    const before = tokens[name.first - 1];
    return name.first === name.last && before !== undefined && /^(?:Storm|Hurricane|Cyclone|Typhoon)$/.test(before.text)
      ? { ...name, first: name.first - 1, start: before.start, type: 'event' }
      : name;
  });
  return withNames(sentence, found);
}
