import {
  BEFORE_DEEDS,
  DEED_NOUNS,
  type DeedNoun,
  DOING_VERBS,
  GETTING_VERBS,
  GIVING_VERBS,
  NAMELESS_DEEDS,
  UNDOING_NOUNS,
  UNREAL_ABOVE,
  UNREAL_QUALITIES,
  UNREAL_VERBS,
} from '../data/deed-nouns';
import { casePhrase } from './clause-words';
import { type Clause, isTemporal, phraseOf } from './clauses';
import type { Meaning } from './meaning-kinds';
import type { Source } from './sources';
import { dependents, plain, type Tree } from './tree';

/** The rows of each noun. */
const BY_NOUN = new Map<string, DeedNoun[]>();
for (const row of DEED_NOUNS) BY_NOUN.set(row.noun, [...(BY_NOUN.get(row.noun) ?? []), row]);

/** Verbs whose subject has what its object says of others: "has the backing of Germany". */
const HOLDING = new Set(['have', 'enjoy', 'win', 'get', 'gain', 'secure', 'lose']);

/** A deed written as a noun: who does it (null: nobody is named) and to whom or what. */
export interface Deed {
  readonly row: DeedNoun;
  readonly token: number;
  readonly agent: number | null;
  readonly target: number;
  /** Of several who do it the first, on whom the others hang. */
  readonly first?: number;
  /** The clause it stands in. */
  readonly governor: Clause | null;
}

/** A noun that may say a deed, with what stands around it. */
interface Place {
  readonly source: Source;
  readonly tree: Tree;
  readonly sentence: number;
  readonly at: number;
  readonly rows: readonly DeedNoun[];
  readonly governor: Clause | null;
  readonly isObject: boolean;
  /** Phrases that may tell by whom or to whom it is done. */
  readonly phrases: readonly number[];
}

/** The deeds that nouns of a sentence say. */
export function deedsOf(source: Source, tree: Tree, sentence: number, meanings: readonly Meaning[]): Deed[] {
  return tree.tokens.flatMap((token, at) => {
    const rows = token.upos === 'NOUN' ? BY_NOUN.get(token.lemma.toLowerCase()) : undefined;
    if (!rows || UNDOING_NOUNS.has(tree.tokens[token.head]?.lemma.toLowerCase() ?? '')) return [];
    const place = placeOf(source, tree, sentence, at, rows);
    const deed = deedAt(place);
    if (!deed) return [];
    const isOwned = deed.row.kind === 'stance' && deed.agent !== null;
    // "wants the union's approval of the plan"
    if (isOwned && place.isObject && AVERTING.test(place.governor!.lemma)) return [];
    const isSure = isOwned || deed.row.kind === 'conduct';
    if (!isSure && !isReal(place, meanings)) return [];
    return [deed, ...beside(place, deed)];
  });
}

function placeOf(source: Source, tree: Tree, sentence: number, at: number, rows: readonly DeedNoun[]): Place {
  const above = source.index.at(sentence, tree.tokens[at].head);
  const isObject = above?.object?.token === at;
  const phrases = [
    ...dependents(tree, at, 'nmod'),
    ...(isObject ? dependents(tree, above!.head, 'obl').filter((each) => each > at) : []),
  ];
  return { source, tree, sentence, at, rows, governor: nearestClause(source, sentence, tree, at), isObject, phrases };
}

function deedAt(place: Place): Deed | null {
  const { source, tree, sentence, at, rows, governor, isObject, phrases } = place;
  const between = betweenTwo(place);
  if (between) return between;
  const verb = isObject ? tree.tokens[governor!.head].lemma.toLowerCase() : '';
  const isHappening = rows[0].kind !== 'stance';
  const from = phrases.find((phrase) => ['from', 'by'].includes(prepositionOf(tree, phrase) ?? ''));
  const gets = isObject && !isHappening && GETTING_VERBS.has(verb);
  const agent =
    dependents(tree, at, 'nmod:poss')[0] ??
    from ??
    (isObject && (isHappening ? DOING_VERBS : GIVING_VERBS).has(verb)
      ? (governor!.subject?.token ?? -1)
      : (ownerToken(source, tree, sentence, at) ?? visitor(place)));
  const known = agent >= 0 ? agent : null;
  // "have complaints of their own"
  if (known !== null && tree.tokens[known].lemma.toLowerCase() === 'own') return null;
  const base = { token: at, governor };
  if (known !== null && !isHappening) {
    // "has the backing of Germany": Germany backs.
    const owner = isObject && HOLDING.has(verb) && phrases.find((phrase) => prepositionOf(tree, phrase) === 'of');
    if (owner && tree.tokens[owner].lemma.toLowerCase() === 'own') return null;
    if (owner && governor!.subject) return { ...base, row: rows[0], agent: owner, target: governor!.subject.token };
  }
  // "raids by police on the camps": what it is done on hangs on who does it.
  const further =
    known !== null && known === from ? dependents(tree, known, 'nmod').filter((each) => isOn(tree, each)) : [];
  const found = rows.flatMap((row) => {
    const target = [...phrases, ...further].find(
      (each) => each !== known && row.toward.includes(prepositionOf(tree, each) ?? ''),
    );
    if (target === undefined || tree.tokens[target].lemma.toLowerCase() === 'own') return [];
    return isHappening && isTemporal(tree, target) ? [] : [{ row, target }];
  })[0];
  if (found) {
    const who = known ?? fromBehind(place, found.target);
    return who !== null || isNameless(place) ? { ...base, ...found, agent: who } : null;
  }
  if (known !== null && gets && from !== undefined && governor!.subject)
    return { ...base, row: rows[0], agent: known, target: governor!.subject.token };
  return null;
}

const isOn = (tree: Tree, phrase: number): boolean => /^(on|against|into)$/.test(prepositionOf(tree, phrase) ?? '');

/** "complaints about the timetable from commuters": who does it stands behind the target and hangs on that. */
function fromBehind({ source, tree, sentence, rows }: Place, target: number): number | null {
  if (rows[0].kind !== 'stance') return null;
  const behind = dependents(tree, target, 'nmod').find((each) => prepositionOf(tree, each) === 'from');
  const type = behind === undefined ? null : source.mentions.at(sentence, behind)?.type;
  return behind !== undefined && /^(person|group|organization|unit)$/.test(type ?? '') ? behind : null;
}

/** "criticism of the plan", "calls for an inquiry": by whom is not told. */
function isNameless({ tree, at, isObject, governor }: Place): boolean {
  const { lemma, xpos } = tree.tokens[at];
  // "echoed calls for an inquiry": so does who echoes them, and that is told by the verb.
  if (dependents(tree, at, 'compound', 'nmod:poss').length > 0) return false;
  if (isObject && GETTING_VERBS.has(governor!.lemma) === false && GIVING_VERBS.has(governor!.lemma)) return false;
  const noun = lemma.toLowerCase();
  return NAMELESS_DEEDS.mass.has(noun) || (xpos === 'NNS' && NAMELESS_DEEDS.several.has(noun));
}

/** "talks between Norland and Veska": the two do it to each other. */
function betweenTwo({ tree, at, rows, governor, phrases }: Place): Deed | null {
  const row = rows.find(({ kind }) => kind === 'mutual');
  const first = row && phrases.find((each) => prepositionOf(tree, each) === 'between');
  // "talks between Norland and Veskan officials"
  const half =
    first === undefined
      ? undefined
      : dependents(tree, first, 'compound', 'amod').find((each) => dependents(tree, each, 'conj').length > 0);
  if (row && first !== undefined && half !== undefined) return { row, token: at, governor, agent: half, target: first };
  const second = first === undefined ? undefined : dependents(tree, first, 'conj')[0];
  return row && first !== undefined && second !== undefined
    ? { row, token: at, governor, agent: first, target: second }
    : null;
}

/** "said so in an interview with the paper", "while on a visit to the port": who is told of in the clause does it. */
function visitor({ source, tree, sentence, at, rows, governor }: Place): number {
  if (!governor?.subject || governor.passive || tree.tokens[at].head !== governor.head) return -1;
  if (!/^(mutual|happening)$/.test(rows[0].kind) || !VISITS.has(tree.tokens[at].lemma.toLowerCase())) return -1;
  if (!plain(tree.tokens[at].relation).startsWith('obl')) return -1;
  if (!/^(in|during|on|while on|after|at|following)$/.test(casePhrase(tree, at) ?? '')) return -1;
  const isA = dependents(tree, at, 'det').every((child) => /^an?$/i.test(tree.tokens[child].text));
  const doer = source.mentions.at(sentence, governor.subject.token);
  return isA && /^(person|organization|unit|group)$/.test(doer?.type ?? '') ? governor.subject.token : -1;
}

/** What one is on or in while one does something else. */
const VISITS = new Set(['visit', 'trip', 'interview', 'talk', 'meeting', 'conversation', 'negotiation']);

/** "criticism from lawmakers and traders": each of them. */
function beside({ source, tree, sentence }: Place, deed: Deed): Deed[] {
  if (deed.agent === null || deed.row.kind === 'mutual') return [];
  return dependents(tree, deed.agent, 'conj')
    .filter((other) => other !== deed.target && source.mentions.at(sentence, other)?.type)
    .map((agent) => ({ ...deed, agent, first: deed.agent! }));
}

/** Whether the text takes it for granted that the deed was done: not of "fears of an attack", "ahead of the visit". */
function isReal({ tree, at, rows, governor }: Place, meanings: readonly Meaning[]): boolean {
  if (!governor || dependents(tree, at, 'cop').length > 0) return false;
  const own = dependents(tree, at, 'det', 'amod', 'advmod', 'compound').map((child) => tree.tokens[child]);
  if (own.some(({ text, lemma }) => UNREAL_QUALITIES.has(text.toLowerCase()) || UNREAL_QUALITIES.has(lemma)))
    return false;
  const { xpos, head } = tree.tokens[at];
  const isKnown =
    dependents(tree, at, 'nmod:poss').length > 0 || own.some(({ text }) => /^(the|this|these|those)$/i.test(text));
  // "must end its attacks on the port": of several that are known, whatever is said of them.
  if (isKnown && xpos === 'NNS') return true;
  for (let up = head; up >= 0 && up !== governor.head; up = tree.tokens[up].head)
    if (UNREAL_ABOVE.has(tree.tokens[up].lemma.toLowerCase())) return false;
  for (let up = at; up >= 0 && up !== governor.head; up = tree.tokens[up].head)
    if (BEFORE_DEEDS.has(casePhrase(tree, up) ?? '')) return false;
  const { modality, polarity } = meanings[governor.id];
  if (modality !== 'actual' || polarity !== 'affirmed') return false;
  // "rejected calls for an inquiry": they were made.
  if (rows[0].kind === 'stance' ? AVERTING.test(governor.lemma) : UNREAL_VERBS.has(governor.lemma)) return false;
  return isKnown || xpos === 'NNS' || isPast(tree, governor);
}

/** What one does with a stance that nobody need have taken. */
const AVERTING =
  /^(prevent|avoid|avert|expect|fear|anticipate|predict|brace|await|need|want|seek|request|require|invite|risk|preempt|forestall)$/;

const isPast = (tree: Tree, { group, head }: Clause): boolean =>
  [...group, head, ...dependents(tree, head, 'cop')].some((at) => /^VB[DN]$/.test(tree.tokens[at].xpos));

function prepositionOf(tree: Tree, phrase: number): string | null {
  const mark = dependents(tree, phrase, 'case').find((child) => tree.tokens[child].xpos !== 'POS');
  return mark === undefined ? null : phraseOf(tree, mark);
}

/** "Egyptian opposition": the adjective is the agent. */
function ownerToken(source: Source, tree: Tree, sentence: number, at: number): number | undefined {
  return dependents(tree, at, 'amod', 'compound').find((child) => source.mentions.at(sentence, child)?.type);
}

function nearestClause(source: Source, sentence: number, tree: Tree, token: number): Clause | null {
  for (let at = tree.tokens[token].head; at >= 0; at = tree.tokens[at].head) {
    const clause = source.index.at(sentence, at);
    if (clause) return clause;
  }
  return null;
}

/** What one does with what others have said already: who "did not dismiss criticism" speaks of criticism that there was. */
export const isReaction = (verb: string): boolean => REACTIONS.has(verb);
const REACTIONS = new Set(
  'dismiss reject ignore mention address answer deflect rebuff acknowledge note cite recall echo share discuss counter refute'.split(
    ' ',
  ),
);

/** Whether the table has a row for a noun. Lower case in. */
export const isDeedNoun = (noun: string): boolean => BY_NOUN.has(noun);
