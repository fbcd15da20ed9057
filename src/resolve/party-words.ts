import { deedWords } from '../data/deeds';
import { EMBEDDINGS } from '../data/embedding';
import { SPEECH_VERBS } from '../data/speech';
import { TEMPORAL_NOUNS } from '../data/temporal';
import type { Argument, Claim } from '../model';
import { nameKey } from './spelling';

/* What the words of a participant say of who it is, where no mention says it or the mention was cut wrongly. */

const LEADING =
  /^(?:(?:the|an?|its|their|his|her|our|this|that|these|those|some|any|all|about|around|nearly|almost|roughly|up|to|at|more|less|fewer|than|over|least|an|estimated|hundreds|thousands|dozens|scores|of|several|many|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[\d.,]+|million|billion|thousand|hundred)\s+)+/i;
const PREPOSITION =
  /\s(?:in|on|at|of|for|from|to|with|by|near|off|outside|about|over|under|against|after|before|that|which|who)\s/i;
/** "Dynamo Selmar next season", "the tunnel on Monday": a time that was taken for a part of the name. */
const TIME_TAIL = new RegExp(
  `(?:^|\\s)(?:(?:early|late|later|earlier)\\s)?(?:next|last|this|on|in|by|until)\\s(?:${[...TEMPORAL_NOUNS, 'season'].join('|')})$`,
  'i',
);
/** Words that join the parts of a name. */
const JOINING = /^(?:of|the|and|for|de|del|al|van|von|der)$/;
const CAPITAL = /^\p{Lu}/u;

/** Words of a noun phrase as they are compared: without determiners, amounts, and what hangs on a preposition. */
export function phraseKey(words: string): string {
  const bare = bareWords(words);
  return deedWords(nameKey(headPart(bare)));
}

/** Words before the first preposition. */
export function headPart(words: string): string {
  const cut = PREPOSITION.exec(words)?.index ?? -1;
  return cut > 0 ? words.slice(0, cut) : words;
}

export function bareWords(words: string): string {
  return words.replace(/\s+/g, ' ').trim().replace(LEADING, '');
}

/** "The Castermouth tunnel" holds a name; of "Farmers" the capital letter may only begin the sentence. */
export function holdsName(words: string): boolean {
  const parts = words.replace(/\s+/g, ' ').trim().split(' ');
  return parts.slice(1).some((part) => CAPITAL.test(part));
}

/** Words that are written as a name throughout, two at least: "Verdant Foods". Null of others. */
export function nameIn(words: string): string | null {
  const parts = words.replace(/^the\s+/i, '').split(/\s+/);
  const capital = parts.filter((part) => CAPITAL.test(part)).length;
  const whole = CAPITAL.test(parts[0]!) && parts.every((part) => CAPITAL.test(part) || JOINING.test(part));
  return whole && capital > 1 ? parts.join(' ') : null;
}

/** "The bridge, according to Tomas Weil": who says so, taken for a part of what is spoken of. */
const TELLER_TAIL = /,? (?:according to|as reported by|as told by) .*$/is;

/** The core words of a participant without a time or a teller behind them; empty where they are nothing else. */
export function withoutTime({ core }: Argument): string {
  return core.text.replace(TELLER_TAIL, '').replace(TIME_TAIL, '');
}

const CLAUSE_VERBS: ReadonlySet<string> = new Set([...EMBEDDINGS.map(({ lemma }) => lemma), ...SPEECH_VERBS.keys()]);

/** "Canceled all night trains": a verb that takes no clause has a thing for its object, though a verb was read in it. */
export function isThing({ predicate, object }: Claim, argument: Argument): boolean {
  return argument === object && !CLAUSE_VERBS.has(predicate.lemma.split(' ')[0]!);
}

/** Whether a key of a party is of a name, a country or an entity, and not of words alone. */
export const isNameKey = (key: string): boolean => /^[nce]:/.test(key);

export const isNamed = ({ key }: { readonly key: string }): boolean => isNameKey(key);
