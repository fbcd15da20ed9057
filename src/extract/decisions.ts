import type { Claim, ClaimId, Mention } from '../model';
import type { ClaimDraft } from './claim-draft';
import type { Clause, Slot } from './clauses';
import type { Meaning } from './meaning-kinds';
import type { Source } from './sources';
import { plain, type Tree } from './tree';

/** Why one part of a claim is as it is: the rule, table row or model that decided it. */
export interface Decision {
  /** What was decided: `predicate`, `subject`, `object`, a preposition, `polarity`, `modality`, `teller`, `condition`, `time`. */
  readonly part: string;
  /** In words: "parser: subject of the verb", "table row 'vow + clause'". */
  readonly by: string;
  /** 0 to 1: how often the model is right where it is this sure; null for rules. */
  readonly certainty: number | null;
}

/** What the steps of extraction left behind for one article. */
export interface Traces {
  readonly source: Source;
  readonly meanings: readonly Meaning[];
  /** Names of the repairs that changed a sentence's tree, by sentence. */
  readonly repairs: readonly (readonly string[])[];
}

/** The decisions behind each claim, by its id. `drafts` and `claims` run side by side. */
export function decisionsOf(
  traces: Traces,
  drafts: readonly ClaimDraft[],
  claims: readonly Claim[],
): Map<ClaimId, readonly Decision[]> {
  return new Map(claims.map((claim, n) => [claim.id, decide(traces, drafts[n], claim)]));
}

function decide(traces: Traces, { clause: clauseId, held }: ClaimDraft, claim: Claim): Decision[] {
  const { source, meanings } = traces;
  if (clauseId === null) return [{ part: 'predicate', by: FORMS[claim.form], certainty: null }, ...spoken(claim)];
  const clause = source.index.clauses[clauseId];
  const tree = source.index.trees[clause.sentence];
  const meaning = held ?? meanings[clauseId];
  const repairs = traces.repairs[clause.sentence];
  const decisions: Decision[] = [
    {
      part: 'predicate',
      by: `parser: ${RELATIONS[clause.link]}${repairs.length > 0 ? `; tree set right by ${repairs.join(', ')}` : ''}`,
      certainty: tree.tokens[clause.head].certainty,
    },
  ];
  if (clause.passive) decisions.push({ part: 'voice', by: 'rule: passive undone', certainty: null });
  const places: readonly (readonly [string, Slot | null])[] = [
    ['subject', clause.subject],
    ['object', clause.object],
    ['recipient', clause.recipient],
    ...clause.obliques.map((slot) => [slot.preposition ?? 'adverbial', slot] as const),
  ];
  for (const [part, slot] of places) if (slot) decisions.push(...placed(source, tree, clause, part, slot));
  if (claim.polarity !== 'affirmed' || claim.modality.kind !== 'actual')
    decisions.push({ part: 'stance', by: `rule: ${meaning.rule}`, certainty: null });
  return [...decisions, ...spoken(claim)];
}

const FORMS: Record<Claim['form'], string> = {
  clause: 'parser: a verb or copula',
  noun: 'table: a noun that names a deed',
  role: 'rule: a title or apposition with a name',
  part: 'rule: an owner before its noun',
  place: 'rule: a place inside a place',
};

const RELATIONS: Record<Clause['link'], string> = {
  root: 'main clause',
  that: 'content of a verb of saying',
  open: 'second verb of a chain',
  subject: 'clause as a subject',
  adverbial: 'clause beside another',
  relative: 'relative clause',
  participle: 'participle of a noun',
  infinitive: 'infinitive of a noun',
  content: 'content of a noun',
  aside: 'clause put beside',
};

function placed(source: Source, tree: Tree, clause: Clause, part: string, slot: Slot): Decision[] {
  const token = tree.tokens[slot.token];
  const by = slot.shared ? `rule: ${sharedBy(clause, slot)}` : `parser: ${plain(token.relation)}`;
  const mention = source.mentions.at(clause.sentence, slot.token);
  const decisions: Decision[] = [{ part, by, certainty: token.certainty }];
  if (!mention) return decisions;
  if (mention.type) decisions.push({ part: `${part} type`, by: typedBy(mention), certainty: null });
  const root = mention.refers ? source.mentions.get(mention.refers) : null;
  if (root) {
    const how = mention.form === 'pronoun' ? 'coreference model' : 'coreference: same name or head';
    decisions.push({ part: `${part} is`, by: `${how}: "${root.text}"`, certainty: null });
  }
  return decisions;
}

function sharedBy(clause: Clause, slot: Slot): string {
  if (slot.token === clause.noun) return 'the noun before the clause';
  if (clause.conjunctOf !== null) return 'shared with the verb before "and"';
  return clause.link === 'open' ? 'control: the subject or object of the verb above' : 'shared with the clause above';
}

function typedBy({ form, type }: Mention): string {
  if (form === 'name') return `names model and gazetteer: ${type}`;
  return form === 'noun' ? `noun table: ${type}` : `taken from what it goes back to: ${type}`;
}

function spoken(claim: Claim): Decision[] {
  const decisions: Decision[] = claim.attribution.slice(1).map((step) => ({
    part: 'teller',
    by: `${step.cue ? `cue "${step.cue.text}"` : 'carried on from a quotation or the sentence before'}: ${step.by.text} ${step.act}`,
    certainty: null,
  }));
  for (const condition of claim.conditions)
    decisions.push({ part: 'condition', by: `table: ${condition.kind}`, certainty: null });
  if (claim.time)
    decisions.push({ part: 'time', by: 'table of times, read against the date of publication', certainty: null });
  return decisions;
}
