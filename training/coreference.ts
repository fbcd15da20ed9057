/**
 * Learns the weights by which pronouns and nouns choose what they go back to: a log-linear choice between the candidates
 * and "something new", trained on annotated answers (Clark and Manning 2015 call this a ranking model over clusters), and
 * how large a share a choice needs so that nine in ten are right.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chainsOf } from '../src/extract/coreference';
import type { Chain } from '../src/extract/coreference-chains';
import { isSplit, newFeatures, pairFeatures } from '../src/extract/coreference-features';
import type { Hint } from '../src/extract/coreference-nouns';
import { type View, viewOf } from '../src/extract/coreference-view';
import { familyOf, groupOf, NEVER_NEW } from '../src/extract/coreference-weights';
import { draftsOf } from '../src/extract/mentions-draft';
import { namedTree } from '../src/extract/mentions-tree';
import { type Language, loadLanguage } from '../src/language';
import type { Article } from '../src/model';
import { readConllu } from './conllu';
import { type GoldDocument, headToken, readEntities } from './gum-entities';
import { isOfWire, readTies, type TiedText, tiedView } from './news-ties';
import { newswireTexts } from './newswire-text';
import { makeRandom, shuffle } from './random';

/** Genres of GUM that are measured on and never learned from. */
export const LEFT_OUT = /^GUM_(?:news|interview|speech)_/;

/** One choice: the features of each option, the first of which is "new", and which of them are right. */
interface Choice {
  readonly kind: string;
  /** Set in texts of the newswire. */
  readonly isWire: boolean;
  /** Of each candidate: which ties it is one of, see `groupOf`. */
  readonly groups: readonly string[];
  readonly options: readonly (readonly number[])[];
  readonly right: readonly number[];
  /** Options that are only part of the answer ("Ann" of "Ann and Ben ... they") and are not linked. */
  readonly split: readonly number[];
}

/** A text that choices are made in. */
interface ChoiceText {
  readonly view: View;
  readonly numbers: Numbers;
  readonly isWire: boolean;
}

/** Numbers for features, and how often each was seen. */
export interface Numbers {
  readonly of: Map<string, number>;
  readonly counts: number[];
}

export function viewOfGold(document: GoldDocument): View {
  const trees = document.sentences.map(namedTree);
  const drafts = trees.flatMap((tree) => draftsOf(tree, document.text));
  return viewOf({ id: document.id, text: document.text } as unknown as Article, trees, drafts);
}

/** The annotated entities of one mention of ours. */
interface GoldId {
  readonly own: string | null;
  /** Of the row it begins ("Ann and Ben"); null where it begins none. */
  readonly row: string | null;
}

/** The annotated entity of each mention we find, matched by head token: the one nearest in size, and the widest for a row. */
export function goldIds(document: GoldDocument, view: View): GoldId[] {
  const byHead = new Map<string, { entity: string; first: number; last: number }[]>();
  for (const { sentence, first, last, entity } of document.mentions) {
    const place = `${sentence}:${headToken(document.sentences[sentence], first, last)}`;
    byHead.set(place, [...(byHead.get(place) ?? []), { entity, first, last }]);
  }
  return view.drafts.map(({ sentence, head, full }) => {
    const found = [...(byHead.get(`${sentence}:${head}`) ?? [])].sort(
      (a, b) => off(a, full) - off(b, full) || b.last - a.last,
    );
    if (found.length === 0) return { own: null, row: null };
    const { tokens, children } = view.trees[sentence];
    const siblings = children[head].filter((child) => tokens[child].relation === 'conj');
    const row = found.find(({ last }) => siblings.some((sibling) => sibling <= last && sibling > full[1]));
    const own = found.find((one) => one !== row);
    return { own: own?.entity ?? (row === undefined ? found[0].entity : null), row: row?.entity ?? null };
  });
}

function off(a: { first: number; last: number }, [first, last]: readonly [number, number]): number {
  return Math.abs(a.first - first) + Math.abs(a.last - last);
}

function numberOf({ of, counts }: Numbers, feature: string): number {
  let n = of.get(feature);
  if (n === undefined) {
    n = of.size;
    of.set(feature, n);
    counts.push(0);
  }
  counts[n]++;
  return n;
}

/** Each feature for its kind alone, and once more for all kinds of its family. */
function numbered(numbers: Numbers, kind: string, features: readonly string[]): number[] {
  return [kind, familyOf(kind)].flatMap((of) => features.map((one) => numberOf(numbers, `${of}/${one}`)));
}

function choicesOf(document: GoldDocument, numbers: Numbers): Choice[] {
  const view = viewOfGold(document);
  const ids = goldIds(document, view);
  const isAsked = () => true;
  return choicesIn({ view, numbers, isWire: false }, isAsked, (mention, chain, isSplit) => {
    const id = ids[mention].own;
    if (id === null) return false;
    if (isSplit) return ids[chain.members[chain.members.length - 1]].row === id;
    return chain.members.some((member) => ids[member].own === id);
  });
}

/** The choices of a text of news as the program itself reads it; mentions that nobody was asked of stand alone. */
function newsChoices(tied: TiedText, language: Language, numbers: Numbers): Choice[] {
  const { view, ties, isOf, isPartOf } = tiedView(tied, language);
  const isAsked = (mention: number) => ties.has(mention);
  const isWire = isOfWire(tied.name);
  return choicesIn({ view, numbers, isWire }, isAsked, (mention, chain, isSplit) =>
    isSplit ? isPartOf(chain, mention) : isOf(chain, mention),
  );
}

/** One choice a mention that was asked of. What is right is linked, so that later ones choose among true chains. */
function choicesIn(
  text: ChoiceText,
  isAsked: (mention: number) => boolean,
  isRight: (mention: number, chain: Chain, isSplit: boolean) => boolean,
): Choice[] {
  const { view } = text;
  const choices: Choice[] = [];
  chainsOf(view, (_, mention, candidates, hint) => {
    if (!isAsked(mention)) return null;
    const split = candidates.map((chain) => isSplit(view, mention, chain));
    const right = candidates.map((chain, n) => isRight(mention, chain, split[n]));
    const answers = right.flatMap((yes, n) => (yes ? [n + 1] : []));
    choices.push(choiceOf(text, mention, candidates, hint, answers));
    return candidates.find((_chain, n) => right[n] && !split[n]) ?? null;
  });
  return choices;
}

function choiceOf(
  { view, numbers, isWire }: ChoiceText,
  mention: number,
  candidates: readonly Chain[],
  hint: Hint | null,
  right: readonly number[],
): Choice {
  const { kind } = view.traits[mention];
  const pairs = candidates.map((chain, rank) => pairFeatures({ view, mention, chain, rank, hint }));
  return {
    kind,
    isWire,
    groups: candidates.map((chain) => groupOf(view, mention, chain, hint)),
    options: [
      numbered(numbers, kind, newFeatures(view, mention, hint)),
      ...pairs.map((features) => numbered(numbers, kind, features)),
    ],
    right: right.length > 0 ? right : [0],
    split: candidates.flatMap((chain, n) => (isSplit(view, mention, chain) ? [n + 1] : [])),
  };
}

/** AdaGrad on the log of the right options' share, with a small pull towards zero. */
function learn(choices: readonly Choice[], size: number): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(FIRST_SQUARE);
  const random = makeRandom(SEED);
  const order = [...choices];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const { options, right } of order) {
      const all = shares(options, weights);
      const good = right.reduce((sum, n) => sum + all[n], 0);
      options.forEach((features, n) => {
        const gradient = all[n] - (right.includes(n) ? all[n] / good : 0);
        if (Math.abs(gradient) < 1e-4) return;
        for (const f of features) {
          const g = gradient + PULL * weights[f];
          squares[f] += g * g;
          weights[f] -= (RATE * g) / Math.sqrt(squares[f]);
        }
      });
    }
  }
  return weights;
}
const EPOCHS = 5;
const RATE = 0.05;
const PULL = 1e-2;
/** Keeps the first step of a rare feature small. */
const FIRST_SQUARE = 1e-2;
const SEED = 1;

function shares(options: Choice['options'], weights: Float64Array): number[] {
  const scores = options.map((features) => features.reduce((sum, f) => sum + weights[f], 0));
  const top = Math.max(...scores);
  const raw = scores.map((score) => Math.exp(score - top));
  const sum = raw.reduce((a, b) => a + b, 0);
  return raw.map((one) => one / sum);
}

/** A decision made by the weights: its share, and whether it was right; decisions for "new" are left out. */
interface Decision {
  readonly kind: string;
  readonly group: string;
  readonly isWire: boolean;
  readonly share: number;
  readonly right: boolean;
}

function decisions(choices: readonly Choice[], weights: Float64Array): Decision[] {
  return choices.flatMap(({ kind, isWire, groups, options, right, split }) => {
    const all = shares(options, weights);
    if (NEVER_NEW.has(kind)) dropNew(all);
    const best = all.indexOf(Math.max(...all));
    if (best === 0 || split.includes(best)) return [];
    return [{ kind, isWire, group: groups[best - 1], share: all[best], right: right.includes(best) }];
  });
}

function dropNew(all: number[]): void {
  const rest = 1 - all[0];
  all.forEach((share, n) => {
    all[n] = n === 0 ? 0 : share / rest;
  });
}

/** How often links made must be right. */
const WANTED = 0.94;
/** The same of nouns: left alone they still describe what they mean, tied wrongly they mislead. */
const WANTED_NOUNS = 0.94;
/** The same of nouns for which a rule speaks as well. */
const WANTED_HINTED = 0.93;
/** News differs from what is learned from: under this share nothing is tied, however right such ties were there. */
const LOWEST: Readonly<Record<string, number>> = {
  'it/above': 0.6,
  'it/doer': 0.6,
  'they/above': 0.6,
  'they/doer': 0.6,
  'they/loose': 0.85,
};

function wantedOf(group: string): number {
  const [kind, bond] = group.split('/');
  if (familyOf(kind) === 'pronoun') return WANTED;
  return bond === 'hint' ? WANTED_HINTED : WANTED_NOUNS;
}

const FOLDS = 6;
/**
 * What a text of the newswire counts against one of our own where shares are set: they are put together from rows of words, without headings and
 * with quotation marks guessed, and more is read wrongly in them than in articles as they are printed.
 */
const OF_WIRE = 0.25;

/** How many of the surest decisions are together right as often as wanted. */
function mostKept(sorted: readonly Decision[], wanted: number): number {
  let right = 0;
  let all = 0;
  let kept = 0;
  sorted.forEach((one, n) => {
    const counts = one.isWire ? OF_WIRE : 1;
    if (one.right) right += counts;
    all += counts;
    if (right / all >= wanted) kept = n + 1;
  });
  return kept;
}

/** The smallest share from which on decisions on unseen documents were right often enough; 1 where none was. */
function leastShares(
  always: readonly Choice[],
  folds: readonly (readonly Choice[])[],
  size: number,
  log: (line: string) => void,
): Map<string, number> {
  const all = folds.flatMap((fold) =>
    decisions(fold, learn([...always, ...folds.flatMap((other) => (other === fold ? [] : other))], size)),
  );
  const least = new Map<string, number>();
  for (const group of [...new Set(all.map((one) => one.group))].sort()) {
    const wanted = wantedOf(group);
    const sorted = all.filter((one) => one.group === group).sort((a, b) => b.share - a.share);
    const kept = mostKept(sorted, wanted);
    const found = sorted[kept - 1]?.share ?? 1;
    least.set(group, Math.max(LOWEST[group] ?? 0, Math.ceil(found * 100) / 100));
    const share = sorted.filter((one) => one.right).length / sorted.length;
    log(`${group}: ${sorted.length} links, ${share.toFixed(3)} right; from ${found.toFixed(2)}: ${kept}`);
  }
  return least;
}

const round = (value: number) => Math.round(value * 100) / 100;

function write(weights: Float64Array, numbers: Numbers, least: ReadonlyMap<string, number>, file: string): void {
  const rows = [...numbers.of]
    .filter(([, n]) => numbers.counts[n] >= 8 && Math.abs(weights[n]) >= 0.05)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, n]) => `${feature} ${round(weights[n])}`);
  const shares = [...least].map(([kind, share]) => `  '${kind}': ${share},\n`.replace(/'(\w+)'/, '$1'));
  writeFileSync(
    file,
    `/** Generated by training/coreference.ts from the annotation of GUM (CC BY 4.0) and news-ties.tsv. Do not edit. */\n\n/** The share from which on a choice is made, by kind of mention. */\nexport const COREFERENCE_LEAST: Readonly<Record<string, number>> = {\n${shares.join('')}};\n\n/** Feature, weight. */\nexport const COREFERENCE_ROWS = \`${rows.join('\n')}\`;\n`,
  );
}

/** Learns from the treebank's annotation and that of news, and writes `src/data/coreference-weights.ts`. Returns how right it is on documents left out. */
export async function trainCoreference(
  treebanks: string,
  entities: string,
  log: (line: string) => void,
): Promise<{ measure: string; value: number }[]> {
  const documents = ['gum-train.conllu', 'gum-dev.conllu'].flatMap((file) => readConllu(join(treebanks, file)));
  const numbers: Numbers = { of: new Map(), counts: [] };
  const learned = documents
    .filter(({ id }) => !LEFT_OUT.test(id))
    .flatMap((one) => choicesOf(readEntities(one), numbers));
  const language = loadLanguage();
  const news = (await readTies(newswireTexts(entities))).map((tied) => newsChoices(tied, language, numbers));
  const size = numbers.of.size;
  log(`${learned.length} choices of GUM, ${news.flat().length} of ${news.length} texts of news; ${size} features`);
  const weights = learn([...learned, ...news.flat()], size);
  const folds = Array.from({ length: FOLDS }, (_, fold) => news.filter((_choices, n) => n % FOLDS === fold).flat());
  const least = leastShares(learned, folds, size, log);
  write(weights, numbers, least, join(__dirname, '../src/data/coreference-weights.ts'));
  return measured(documents, numbers, weights, least);
}

function measured(
  documents: ReturnType<typeof readConllu>,
  numbers: Numbers,
  weights: Float64Array,
  least: ReadonlyMap<string, number>,
): { measure: string; value: number }[] {
  const unseen = documents
    .filter(({ id }) => LEFT_OUT.test(id))
    .flatMap((one) => choicesOf(readEntities(one), numbers));
  const wide = new Float64Array(numbers.of.size);
  wide.set(weights);
  const made = decisions(unseen, wide);
  return [...new Set(made.map((one) => one.kind))].sort().flatMap((kind) => {
    const all = made.filter((one) => one.kind === kind);
    const kept = all.filter((one) => one.share >= (least.get(one.group) ?? 1));
    if (kept.length === 0) return [];
    const right = (list: readonly Decision[]) => list.filter((one) => one.right).length;
    const answers = unseen.filter((one) => one.kind === kind && one.right[0] !== 0).length;
    return [
      { measure: `${kind}, share right of all choices`, value: round((100 * right(all)) / all.length) },
      { measure: `${kind}, share right of those made`, value: round((100 * right(kept)) / kept.length) },
      { measure: `${kind}, share of answers found`, value: round((100 * right(kept)) / answers) },
    ];
  });
}
