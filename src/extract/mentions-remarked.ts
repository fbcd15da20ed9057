import { genderOfGivenName } from '../data/given-names';
import { senseOf } from '../data/nouns';
import type { Name, Sentence, Token } from '../model';
import { isHonorific, isRankInLetters } from './mentions-titles';

/** Names that the rest of the article shows to be marked wrongly: a town called after a general, an officer with a rank in letters. */

/** "Municipal Commissioner Ida Holm, IAS,": letters of a service or an honour behind somebody are nobody's name. */
export function withoutLetters(sentence: Sentence): Sentence {
  const { tokens, names } = sentence;
  const kept = names.filter(({ first, last }) => {
    if (first !== last || !LETTERS.has(tokens[first].text) || tokens[first - 1]?.text !== ',') return true;
    return !names.some((name) => name.type === 'person' && name.last === first - 2);
  });
  return kept.length === names.length ? sentence : { ...sentence, names: kept };
}

const LETTERS: ReadonlySet<string> = new Set(
  'IAS IPS IFS IRS KC QC SC SAN MP MLA MLC MNA MPA MHA MCA MEC MEP MSP TD PhD MD RN JP OBE MBE CBE KBE DBE OAM AM AC OON MFR CON GCFR DSO'.split(
    ' ',
  ),
);

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
  return marked.every((name, at) => name === names[at]) ? sentence : { ...sentence, names: marked };
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
    return found.every((name, at) => name === names[at]) ? sentence : { ...sentence, names: found };
  });
}
