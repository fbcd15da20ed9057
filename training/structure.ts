/**
 * How likely the right tree would give the same claim: logistic regression of "the gold tree gives it too" on the traits of
 * `src/extract/structure.ts`, over the claims drawn from the parsed trees of treebank sentences that no model was trained on.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../src/extract';
import { repaired } from '../src/extract/repaired';
import { structureTraits } from '../src/extract/structure';
import { type Lemmas, loadLemmas } from '../src/language/lemmas';
import { loadNamer, type Namer } from '../src/language/names';
import { networkSyntaxOf, readNetwork } from '../src/language/network-syntax';
import { normalForm } from '../src/language/normal-form';
import type { Syntax } from '../src/language/syntax';
import type { Analysis, Argument, Article, ArticleId, Claim, Sentence, Token } from '../src/model';
import { fitConfidence, type Row, reliability } from './confidence';
import { type ConlluDocument, toSentences } from './conllu';

const WEIGHTS = join(__dirname, '../src/data/structure-weights.ts');

interface Engine {
  readonly syntax: Syntax;
  readonly lemmas: Lemmas;
  readonly namer: Namer;
}

/** The tokens of gold with the tags, lemmas and tree of the models. */
function parsed({ syntax, lemmas }: Engine, tokens: readonly Token[]): Token[] {
  const words = tokens.map(({ text }) => normalForm(text));
  const { tags, heads, relations, certainty } = syntax.read(words);
  return tokens.map((token, at) => ({
    ...token,
    ...tags[at],
    lemma: lemmas.lemmatize(words[at], tags[at].upos, tags[at].xpos),
    head: heads[at],
    relation: relations[at],
    certainty: certainty[at],
  }));
}

function analysisOf({ namer, syntax }: Engine, sentences: readonly Sentence[]): Analysis {
  const names = namer.names(
    sentences.map(({ tokens }) => {
      const words = tokens.map(({ text }) => normalForm(text));
      return { tokens, words, states: syntax.read(words).states };
    }),
  );
  return { sentences: sentences.map((sentence, at) => ({ ...sentence, names: names[at] })), notices: [] };
}

/** What makes two claims the same: the type, the places, and on whose word. */
function sameness({ relation, predicate, subject, object, attribution }: Claim): string {
  const place = (argument: Argument | null) => (argument ? `${argument.core.start}-${argument.core.end}` : '');
  const tellers = attribution.slice(1).map(({ by }) => by.start);
  return [relation, predicate.spans.at(-1)?.end, place(subject), place(object), ...tellers].join('|');
}

export function structureRows(documents: readonly ConlluDocument[]): Row[] {
  const network = readNetwork();
  const namer = loadNamer(network);
  const engine = { syntax: networkSyntaxOf(network), lemmas: loadLemmas(), namer };
  return documents.flatMap((document, at) => rowsOf(engine, document, `${at}` as ArticleId));
}

function rowsOf(engine: Engine, document: ConlluDocument, id: ArticleId): Row[] {
  const { text, sentences } = toSentences(document);
  const article: Article = {
    id,
    outlet: 'Treebank',
    title: null,
    byline: null,
    published: null,
    url: null,
    file: null,
    text,
  };
  const gold = new Set(extract(article, analysisOf(engine, sentences)).claims.map(sameness));
  const read = sentences.map((sentence) => ({ ...sentence, tokens: parsed(engine, sentence.tokens) }));
  const analysis = analysisOf(engine, read);
  const trees = analysis.sentences.map(repaired);
  return extract(article, analysis).claims.map((claim) => ({
    traits: structureTraits(claim, trees[claim.sentence]),
    holds: gold.has(sameness(claim)) ? 1 : 0,
  }));
}

/** Fits on every row; logs how a fit on every second document does on the claims of the others. */
export function trainStructure(documents: readonly ConlluDocument[], log: (line: string) => void): void {
  const [even, odd] = [0, 1].map((half) => structureRows(documents.filter((_, at) => at % 2 === half)));
  const learned = fitConfidence(even);
  log('| structure | claims | mean | given by the gold tree too |');
  for (const line of reliability(odd, learned)) log(line);
  log(`of two claims, one that holds and one that does not, the first is surer in ${ranked(odd, learned)} %`);
  const weights = fitConfidence([...even, ...odd]);
  writeFileSync(
    WEIGHTS,
    `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what was learned may lie near any constant
/** Made by \`npm run train -- --only structure\`; one weight for each trait of \`src/extract/structure.ts\`. */
export const STRUCTURE_WEIGHTS: readonly number[] = [${weights.join(', ')}];
`,
  );
}

/** Area under the ROC curve, in percent. */
export function ranked(rows: readonly Row[], weights: readonly number[]): number {
  const scored = rows
    .map(({ traits, holds }) => ({ holds, score: traits.reduce((sum, trait, at) => sum + trait * weights[at], 0) }))
    .sort((a, b) => a.score - b.score);
  const holding = scored.filter(({ holds }) => holds === 1).length;
  let below = 0;
  let pairs = 0;
  for (const { holds } of scored) {
    if (holds === 1) pairs += below;
    else below++;
  }
  return Math.round((1000 * pairs) / (holding * (scored.length - holding))) / 10;
}
