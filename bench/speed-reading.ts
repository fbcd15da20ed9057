/** How fast raw text becomes claims on one core: `npm run bench -- speed reading`. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { extract } from '../src/extract';
import { makeArticle } from '../src/ingest';
import { loadLanguage } from '../src/language';
import type { Article } from '../src/model';
import { compileLater } from '../src/warm-up';

/** Texts written for this project, as newsrooms write. */
const FOLDERS = [join(__dirname, 'reading', 'own'), join(__dirname, '..', 'articles')];
/** The first warms the compiler up; the median of the others counts. */
const ROUNDS = 8;

interface Round {
  readonly tokens: number;
  /** Processor time, in microseconds. */
  readonly language: number;
  readonly extract: number;
}

/** As the program runs, and in seconds of processor time, so that other programs on the machine count as little as they can. */
export function speedOfReading(): void {
  compileLater();
  const articles = ownTexts();
  const language = loadLanguage();
  const hash = createHash('sha256');
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(oneRound(articles, language, round === 0 ? hash : null));
  const warm = rounds.slice(2);
  const median = (time: (round: Round) => number) => {
    const speeds = warm.map((round) => (1e6 * round.tokens) / time(round)).sort((a, b) => a - b);
    return Math.round(speeds[Math.floor(speeds.length / 2)]!);
  };
  console.log(`${articles.length} texts, ${rounds[0]!.tokens} tokens, load ${loadavg()[0]!.toFixed(1)}`);
  console.log(`tokens/s, raw text to tree and names:  ${median((round) => round.language)}`);
  console.log(`tokens/s, tree to claims:              ${median((round) => round.extract)}`);
  console.log(`tokens/s, raw text to claims:          ${median((round) => round.language + round.extract)}`);
  console.log(`readings (sha256):                     ${hash.digest('hex')}`);
}

export function ownTexts(): Article[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:md|txt)$/.test(name))
      .map((name) => makeArticle({ text: readFileSync(join(folder, name), 'utf8'), published: '2026-05-14' }, null)),
  );
}

function oneRound(
  articles: readonly Article[],
  language: ReturnType<typeof loadLanguage>,
  hash: ReturnType<typeof createHash> | null,
): Round {
  let [tokens, analyzing, extracting] = [0, 0, 0];
  for (const article of articles) {
    const start = process.cpuUsage();
    const analysis = language.analyze(article.text);
    const middle = process.cpuUsage();
    const reading = extract(article, analysis);
    const end = process.cpuUsage();
    analyzing += middle.user + middle.system - start.user - start.system;
    extracting += end.user + end.system - middle.user - middle.system;
    for (const sentence of analysis.sentences) tokens += sentence.tokens.length;
    hash?.update(JSON.stringify(reading));
  }
  return { tokens, language: analyzing, extract: extracting };
}
