/**
 * `npm run train -- --verdicts FOLDER ...`: reads the articles of these folders again and writes, for each claim that a
 * reader judged (`bench/reading/*-articles.tsv`), the verdict beside the claim's traits. A verdict belongs to a claim by the
 * article's hash and the span of the predicate, and where several share one by their order; those whose claim is no longer
 * drawn are left out.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../src/extract';
import { confidenceTraits } from '../src/extract/confidence';
import { repaired } from '../src/extract/repaired';
import { structureTraits } from '../src/extract/structure';
import { ingest } from '../src/ingest';
import { type Language, loadLanguage } from '../src/language';
import type { Article, Claim } from '../src/model';

const READING = join(__dirname, '../bench/reading');
const OUT = join(READING, 'confidence.tsv');

type Verdicts = ReadonlyMap<string, string>;

/** Numbers what has the same key: `key 0`, `key 1` ... */
function counter(): (key: string) => string {
  const seen = new Map<string, number>();
  return (key) => {
    const n = seen.get(key) ?? 0;
    seen.set(key, n + 1);
    return `${key} ${n}`;
  };
}

/** Rows of a table of verdicts without its header: article, claim, start and end of the predicate, verdict, kind. */
export function tableRows(path: string): string[][] {
  const [, ...rows] = readFileSync(path, 'utf8').trim().split('\n');
  return rows.map((row) => row.split('\t'));
}

/** As the tables know an article: the first 16 hex digits of the SHA-256 of its file. */
export function fileHash(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16);
}

function readVerdicts(): Verdicts {
  const tables = readdirSync(READING).filter((name) => name.endsWith('-articles.tsv'));
  const rows = tables.flatMap((name) => tableRows(join(READING, name)));
  const numbered = counter();
  return new Map(rows.map(([hash, , start, end, verdict]) => [numbered(`${hash} ${start} ${end}`), verdict]));
}

async function articlesIn(folder: string): Promise<{ hash: string; article: Article }[]> {
  const found: { hash: string; article: Article }[] = [];
  for await (const one of ingest([folder], { skip: [] }))
    if ('article' in one) found.push({ hash: fileHash(one.input), article: one.article });
  return found;
}

function rowsOf(language: Language, verdicts: Verdicts, hash: string, article: Article): string[] {
  const analysis = language.analyze(article.text);
  const trees = analysis.sentences.map(repaired);
  const { claims, mentions } = extract(article, analysis);
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const traits = (claim: Claim) => {
    const made = confidenceTraits(structureTraits(claim, trees[claim.sentence]), claim, (id) => byId.get(id) ?? null);
    return made.map((trait) => Math.round(1000 * trait) / 1000);
  };
  const numbered = counter();
  return claims.flatMap((claim) => {
    const { spans } = claim.predicate;
    const verdict = verdicts.get(numbered(`${hash} ${spans[0].start} ${spans[spans.length - 1].end}`));
    return verdict === undefined ? [] : [[verdict, ...traits(claim)].join('\t')];
  });
}

export async function writeConfidenceRows(folders: readonly string[], log: (line: string) => void): Promise<void> {
  const language = loadLanguage();
  const verdicts = readVerdicts();
  const rows: string[] = [];
  for (const folder of folders)
    for (const { hash, article } of await articlesIn(folder)) rows.push(...rowsOf(language, verdicts, hash, article));
  writeFileSync(OUT, `# verdict, then the traits of src/extract/confidence.ts\n${rows.join('\n')}\n`);
  log(`verdicts: ${rows.length} of ${verdicts.size} belong to a claim that is drawn today`);
}
