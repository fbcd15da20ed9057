/** Makes the lemma tables from the treebanks: what most forms with an ending need, and the forms that need something else. */
import { join } from 'node:path';
import { LANDS } from '../src/data/countries';
import {
  LEMMA_FEATURES,
  type LemmaData,
  type Lemmas,
  type LemmaTables,
  LONGEST_ENDING,
  makeLemmas,
  regular,
} from '../src/language/lemmas';
import { type ModelCard, writeModel } from '../src/language/model-file';
import { normalForm } from '../src/language/normal-form';
import type { StemWeights } from '../src/language/verb-stems';
import { type ConlluDocument, readConllu } from './conllu';
import { irregularForms } from './irregular-forms';
import { newsVerbs } from './news-verbs';
import { learnStems } from './verb-stems';

/** One form with its tags, and how often each lemma was given to it. */
interface Entry {
  readonly lower: string;
  readonly upos: string;
  readonly xpos: string;
  /** The lemma given most often, and how often. */
  readonly lemma: string;
  readonly count: number;
}

/** Words without inflection that rules can know: their lemma is the form, or stands in the exceptions. */
const INFLECTED = new Set('VBD VBN VBG VBZ VBP VB NNS NNPS JJR JJS RBR RBS MD'.split(' '));

/** Writes the model `lemmas` into `models`, from `ewt-train` and `gum-train` in `treebanks`; scores are taken on the dev files. */
export function trainLemmas(treebanks: string, models: string): ModelCard {
  const train = ['ewt-train', 'gum-train'].flatMap((name) => readConllu(join(treebanks, `${name}.conllu`)));
  const tables = lemmaTables(train);
  const scores = ['ewt-dev', 'gum-dev'].map((name) => ({
    measure: `lemmas with gold tags, ${name}`,
    value: Number(lemmaAccuracy(makeLemmas(tables), readConllu(join(treebanks, `${name}.conllu`))).toFixed(2)),
  }));
  const card = {
    name: 'lemmas',
    version: '1.0.0',
    features: LEMMA_FEATURES,
    trainedOn: ['UD English EWT 2.16, train', 'UD English GUM 2.16, train, genres with free text licences'],
    licence: 'CC BY-SA 4.0',
    scores,
    command: 'npm run bench -- language',
  };
  return writeModel(join(models, 'lemmas'), card, { data: lemmaData(tables), arrays: {} });
}

export function lemmaTables(documents: readonly ConlluDocument[]): LemmaTables {
  const entries = entriesOf(documents);
  const known = new Set<string>();
  for (const { xpos, lemma, count } of entries) {
    const kind = KINDS.get(xpos);
    // A lemma seen once may be a misspelling; a rule must not lean on it.
    if (kind !== undefined && count > 1 && /^[a-z]+$/.test(lemma)) known.add(kind + lemma);
  }
  for (const verb of newsVerbs().verbs) known.add(`V${verb}`);
  const capitals = capitalForms(documents);
  for (const { adjectives } of LANDS) for (const word of adjectives) capitals.add(`ADJ ${word.toLowerCase()}`);
  const rules = {
    exceptions: new Map<string, string>(),
    endings: endingsOf(entries),
    known,
    capitals,
    stems: stemsOf(entries, known),
  };
  return { ...rules, exceptions: exceptionsOf(entries, rules) };
}

/** How the regular ones of the known verbs are spelled before an ending. */
function stemsOf(entries: readonly Entry[], known: ReadonlySet<string>): StemWeights {
  const irregular = new Set(irregularForms().map(([, base]) => base));
  const verbs = [...known].filter((base) => base.startsWith('V')).map((base) => base.slice(1));
  const doubling = entries.filter(({ lower, xpos, lemma }) => /^VB[DGN]$/.test(xpos) && isDoubled(lower, lemma));
  return learnStems(
    verbs.filter((verb) => !irregular.has(verb)),
    new Set([...newsVerbs().doubling, ...doubling.map(({ lemma }) => lemma)]),
  );
}

const isDoubled = (form: string, lemma: string): boolean =>
  form === `${lemma}${lemma.at(-1)}ed` || form === `${lemma}${lemma.at(-1)}ing`;

/** Tags that name a dictionary form of a verb, noun or adjective, or lead to one. */
const KINDS = new Map([
  ...['VB', 'VBP', 'VBD', 'VBN', 'VBG', 'VBZ'].map((tag) => [tag, 'V'] as const),
  ...['NN', 'NNS'].map((tag) => [tag, 'N'] as const),
  ...['JJ', 'RB', 'JJR', 'JJS'].map((tag) => [tag, 'A'] as const),
]);

function entriesOf(documents: readonly ConlluDocument[]): Entry[] {
  const seen = new Map<string, Map<string, number>>();
  for (const { form, lemma, upos, xpos } of tokensOf(documents)) {
    if (lemma === '_') continue;
    const key = `${normalForm(form).toLowerCase()} ${upos} ${xpos}`;
    const lemmas = seen.get(key) ?? new Map<string, number>();
    lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + 1);
    seen.set(key, lemmas);
  }
  return [...seen].sort(byKey).map(([key, lemmas]) => {
    const [lower, upos, xpos] = key.split(' ') as [string, string, string];
    const [lemma, count] = [...lemmas].sort((a, b) => b[1] - a[1] || byKey(a, b))[0]!;
    return { lower, upos, xpos, lemma, count };
  });
}

function byKey(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}

function tokensOf(documents: readonly ConlluDocument[]) {
  return documents.flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens));
}

/** The edit that turns a form into its lemma: "3+y" for cities. */
function editOf(lower: string, lemma: string): string {
  let same = 0;
  while (same < lower.length && same < lemma.length && lower[same] === lemma[same]) same++;
  return `${lower.length - same}+${lemma.slice(same)}`;
}

/** For each tag and ending the commonest edit; an ending is kept only where it says more than the shorter ones. */
function endingsOf(entries: readonly Entry[]): Map<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const { lower, xpos, lemma } of entries) {
    if (!INFLECTED.has(xpos)) continue;
    const edit = editOf(lower, lemma.toLowerCase());
    for (const ending of endingsOfForm(lower)) vote(votes, `${xpos} ${ending}`, edit);
  }
  const winners = new Map<string, string>();
  const ordered = [...votes].sort((a, b) => a[0].length - b[0].length || byKey(a, b));
  for (const [key, edits] of ordered) {
    const [edit, count] = [...edits].sort((a, b) => b[1] - a[1] || byKey(a, b))[0]!;
    if (count > 1 || key.endsWith(' ')) winners.set(key, edit);
  }
  for (const [key, edit] of [...winners].reverse()) if (edit === shorter(winners, key)) winners.delete(key);
  return winners;
}

function endingsOfForm(lower: string): string[] {
  const endings: string[] = [];
  for (let size = 0; size <= Math.min(LONGEST_ENDING, lower.length); size++)
    endings.push(lower.slice(lower.length - size));
  if (lower.length < LONGEST_ENDING) endings.push(`^${lower}`);
  return endings;
}

/** What the next shorter ending that is kept says. */
function shorter(winners: ReadonlyMap<string, string>, key: string): string | undefined {
  const space = key.indexOf(' ');
  for (let at = space + 2; at <= key.length; at++) {
    const edit = winners.get(`${key.slice(0, space)} ${key.slice(at)}`);
    if (edit !== undefined) return edit;
  }
  return undefined;
}

function vote(votes: Map<string, Map<string, number>>, key: string, edit: string): void {
  const edits = votes.get(key) ?? new Map<string, number>();
  edits.set(edit, (edits.get(edit) ?? 0) + 1);
  votes.set(key, edits);
}

/** Forms other than names whose lemma is nearly always written with a capital. */
function capitalForms(documents: readonly ConlluDocument[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { form, lemma, upos } of tokensOf(documents)) {
    if (upos === 'PROPN' || upos === 'PRON' || form === form.toLowerCase()) continue;
    const key = `${upos} ${normalForm(form).toLowerCase()}`;
    counts.set(key, (counts.get(key) ?? 0) + (lemma === lemma.toLowerCase() ? -1 : 1));
  }
  return new Set(
    [...counts]
      .filter(([, count]) => count > 0)
      .map(([key]) => key)
      .sort(),
  );
}

const REGULAR_PAST = /^VB[DN] .*ed$/;

/** Forms that the rules get wrong; names seen once are left to the rules. */
function exceptionsOf(entries: readonly Entry[], rules: LemmaTables): Map<string, string> {
  const { lemmatize } = makeLemmas(rules);
  const exceptions = new Map<string, string>();
  for (const { lower, upos, xpos, lemma, count } of entries) {
    const named = upos === 'PROPN';
    const guess = named ? regular(rules, lower, lower, xpos) : lemmatize(lower, upos, xpos);
    if (
      guess.toLowerCase() === lemma.toLowerCase() &&
      (named || lemma === lemma.toLowerCase() || rules.capitals.has(`${upos} ${lower}`))
    )
      continue;
    if (named && count < 2) continue;
    // Seen once, and no verb anywhere else: "freed" of "fre" is a slip.
    if (count < 2 && REGULAR_PAST.test(`${xpos} ${lower}`) && !rules.known.has(`V${lemma}`)) continue;
    exceptions.set(`${lower} ${upos} ${xpos}`, lemma);
  }
  // Last, for treebanks of this size have wrong lemmas that stand alone.
  for (const [key, lemma] of irregularForms()) {
    const [lower, upos, xpos] = key.split(' ') as [string, string, string];
    if (lemmatize(lower, upos, xpos) === lemma) exceptions.delete(key);
    else exceptions.set(key, lemma);
  }
  return exceptions;
}

/** Percent of words with the right lemma, given their gold tags; words without a lemma in the treebank are left out. */
export function lemmaAccuracy({ lemmatize }: Lemmas, documents: readonly ConlluDocument[]): number {
  let right = 0;
  let total = 0;
  for (const { form, lemma, upos, xpos } of tokensOf(documents)) {
    if (lemma === '_') continue;
    total++;
    if (
      lemmatize(normalForm(form), upos, xpos) === normalForm(lemma) ||
      lemmatize(normalForm(form), upos, xpos) === lemma
    )
      right++;
  }
  return (100 * right) / total;
}

function lemmaData(tables: LemmaTables): LemmaData {
  const lines = (map: ReadonlyMap<string, string>) =>
    [...map]
      .sort(byKey)
      .map(([key, value]) => `${key}\t${value}`)
      .join('\n');
  const sorted = (set: ReadonlySet<string>) => [...set].sort().join('\n');
  return {
    exceptions: lines(tables.exceptions),
    endings: lines(tables.endings),
    known: sorted(tables.known),
    capitals: sorted(tables.capitals),
    stems: lines(new Map([...tables.stems].map(([feature, weights]) => [feature, weights.join(' ')]))),
  };
}
