import { SPEECH_VERBS } from '../data/speech';
import { APPOSED_TELLINGS, TOLD_NOUNS, TOLD_VERBS } from '../data/told-before';
import type { MentionId } from '../model';
import { once } from '../text/once';
import type { ClaimDraft } from './claim-draft';
import type { Clause } from './clauses';
import { rootMention, type Source } from './sources';
import { subtree } from './tree';

/** How many sentences back what is denied was told. */
const REACH = 1;

/** Something that somebody told before. */
interface Telling {
  readonly clause: Clause;
  /** Null for what is blamed on somebody and told by a noun only: "blames the club for the fire". */
  readonly content: number | null;
  readonly teller: MentionId | null;
}

/**
 * "The clerk said the vault had flooded. The mayor denied it.", "... dismissed the allegation": what was told last before, by
 * somebody else, is what is denied or confirmed; its claim fills the place of the pronoun or the noun.
 */
export function withAntecedents(source: Source, drafts: readonly ClaimDraft[]): ClaimDraft[] {
  const tellings = once(() => tellingsOf(source, drafts));
  return drafts.map((draft) => {
    const told = toldBefore(source, draft, tellings);
    return told === null ? draft : { ...draft, objectClause: told };
  });
}

function tellingsOf(source: Source, drafts: readonly ClaimDraft[]): Telling[] {
  return drafts.flatMap(({ claim, clause, objectClause, argumentClauses, held }): Telling[] => {
    // "said that the union had warned": what the one said, and not what the other warned of
    if (clause === null || held || claim.status === 'headline' || claim.attribution.length > 1) return [];
    const content = objectClause ?? argumentClauses.find((each, n) => each !== null && isTold(claim.arguments[n].role));
    const at = source.index.clauses[clause];
    const teller = whoIs(source, claim.subject?.mention ?? null);
    if (content === undefined || content === null)
      return ACCUSING.has(at.lemma) ? [{ clause: at, content: null, teller }] : [];
    if (!(SPEECH_VERBS.has(at.lemma) || ACCUSING.has(at.lemma))) return [];
    // "two officials, who asked not to be named": what is asked for is nothing that can be denied
    if (SPEECH_VERBS.get(at.lemma)?.act === 'asks' && source.index.clauses[content].form === 'infinitive') return [];
    return [{ clause: at, content, teller }];
  });
}

const isTold = (role: string): boolean => role === 'topic' || role === 'other';
const ACCUSING = new Set(['accuse', 'blame', 'suspect']);

function toldBefore(source: Source, draft: ClaimDraft, tellings: () => readonly Telling[]): number | null {
  const { claim, clause, objectClause } = draft;
  if (clause === null || objectClause !== null || claim.object === null || claim.status === 'headline') return null;
  const at = source.index.clauses[clause];
  const whole = wholeOf(source, at, claim.object.text);
  if (whole !== null) return whole;
  const apposed = apposedTo(source, at);
  if (apposed !== null) {
    const said = tellings().findLast(
      (telling) => telling.clause.sentence === at.sentence && isRightBefore(source, telling, apposed),
    );
    if (said !== undefined) return said.content;
  }
  const row = TOLD_VERBS.get(at.lemma);
  if (row === undefined || claim.polarity === 'open') return null;
  const words = claim.object.text.toLowerCase();
  const isPronoun = row.pronouns.includes(words);
  const noun = TOLD_NOUNS.find(({ words: said }) => said.test(words));
  if (!isPronoun && noun === undefined) return null;
  const mention = claim.object.mention === null ? undefined : source.mentions.get(claim.object.mention);
  if (isPronoun && mention?.refers) return null;
  const denier = whoIs(source, claim.subject?.mention ?? null);
  const last = tellings().findLast(
    (telling) =>
      isBefore(telling.clause, at) && at.sentence - telling.clause.sentence <= REACH && telling.teller !== denier,
  );
  if (last === undefined || (noun?.by && !noun.by.has(last.clause.lemma))) return null;
  return last.content;
}

/** "accuses Norland of arming the rebels, which Norland denies": the clause that "which" hangs on; null where it hangs on a noun. */
function wholeOf({ index }: Source, { sentence, link, noun, parent }: Clause, words: string): number | null {
  if (link !== 'relative' || parent === null || !/^which$/i.test(words)) return null;
  return index.clauses[parent].sentence === sentence && (noun < 0 || index.clauses[parent].head === noun)
    ? parent
    : null;
}

/** "said the mill would close, [a claim] the union denied": the noun behind a comma that stands for all that was told; null elsewhere. */
function apposedTo({ index }: Source, { sentence, link, noun, object }: Clause): number | null {
  if (link !== 'relative' || noun < 0 || object?.token !== noun) return null;
  const { tokens, children } = index.trees[sentence];
  const article = children[noun].find((child) => tokens[child].relation === 'det');
  if (article === undefined || !/^an?$/i.test(tokens[article].text) || tokens[article - 1]?.text !== ',') return null;
  return APPOSED_TELLINGS.has(tokens[noun].text.toLowerCase()) ? article : null;
}

/** What is told reaches to the comma before the noun. */
function isRightBefore({ index }: Source, { clause, content }: Telling, noun: number): boolean {
  if (content === null) return false;
  const told = index.clauses[content];
  const words = subtree(index.trees[clause.sentence], told.head);
  return clause.head < noun && told.head < noun && words.some((at) => at === noun - 2 || at === noun);
}

const isBefore = (one: Clause, other: Clause): boolean =>
  one.sentence < other.sentence || (one.sentence === other.sentence && one.head < other.head);

function whoIs(source: Source, id: MentionId | null): MentionId | null {
  const mention = id === null ? undefined : source.mentions.get(id);
  return mention ? rootMention(source, mention).id : null;
}
