/**
 * The same texts by other readers, in the same run: `npm run bench -- speed peers`. compromise and wink-nlp tag words and find names;
 * what is compared is our tagging, trees and names, which is more. CoreNLP's OpenIE draws claims: `--corenlp <folder>` names one with its
 * jars and those of its models, which Maven Central has as `edu.stanford.nlp:stanford-corenlp`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extract } from '../src/extract';
import { loadLanguage } from '../src/language';
import type { Article } from '../src/model';
import { compileLater } from '../src/warm-up';
import { ownTexts } from './speed-reading';

const ROUNDS = 5;
/** OpenIE reads the texts twice and once, and the difference counts: loading its models takes longer than reading. */
const TIMES = 2;

type Reader = (articles: readonly Article[]) => void;

/** Tokens by our count, and processor time, for all; the rounds go by turns, and the first warms up. */
export function speedOfPeers(args: string[]): void {
  const { values } = parseArgs({ args, options: { corenlp: { type: 'string' } } });
  compileLater();
  const articles = ownTexts();
  const language = loadLanguage();
  const tokens = articles
    .flatMap(({ text }) => language.analyze(text).sentences)
    .reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  const readers: readonly (readonly [name: string, read: Reader])[] = [
    ['newsgraph, tags, trees and names', (all) => all.forEach(({ text }) => void language.analyze(text))],
    ['newsgraph, claims', (all) => all.forEach((article) => void extract(article, language.analyze(article.text)))],
    ['compromise, tags and names', compromise()],
    ['wink-nlp, tags and names', wink()],
  ];
  const times = readers.map(() => [] as number[]);
  for (let round = 0; round <= ROUNDS; round++)
    readers.forEach(([, read], at) => {
      const start = process.cpuUsage();
      read(articles);
      const { user, system } = process.cpuUsage(start);
      if (round > 0) times[at]!.push((user + system) / 1e6);
    });
  const speeds = times.map((seconds) => tokens / seconds.sort((a, b) => a - b)[ROUNDS >> 1]!);
  console.log(`${tokens} tokens, load ${loadavg()[0]!.toFixed(1)}; tokens a second of processor time`);
  readers.forEach(([name], at) => {
    console.log(`${name.padEnd(36)} ${Math.round(speeds[at]!)}`);
  });
  if (values.corenlp === undefined) return;
  const openIe = openIeSpeed(values.corenlp, articles, tokens);
  console.log(`${'CoreNLP OpenIE, claims'.padEnd(36)} ${Math.round(openIe)}`);
  console.log(`claims, newsgraph / OpenIE: ${(speeds[1]! / openIe).toFixed(1)}`);
}

function compromise(): Reader {
  const nlp = require('compromise') as typeof import('compromise');
  return (all) =>
    all.forEach(({ text }) => {
      const read = nlp(text);
      read.json();
      read.people().json();
      read.places().json();
      read.organizations().json();
    });
}

function wink(): Reader {
  const winkNlp = require('wink-nlp') as typeof import('wink-nlp').default;
  const nlp = winkNlp(require('wink-eng-lite-web-model'));
  return (all) =>
    all.forEach(({ text }) => {
      const read = nlp.readDoc(text);
      read.tokens().out(nlp.its.pos);
      read.entities().out();
    });
}

/** Tokens a second of processor time, of the reading alone. */
function openIeSpeed(folder: string, articles: readonly Article[], tokens: number): number {
  const root = mkdtempSync(join(tmpdir(), 'newsgraph-openie-'));
  try {
    const seconds = (times: number): number => {
      const file = join(root, `${times}.txt`);
      writeFileSync(
        file,
        Array.from({ length: times }, () => articles.map(({ text }) => text).join('\n\n')).join('\n\n'),
      );
      const java = ['java', '-Xmx3g', '-XX:+UseSerialGC', '-cp', `${folder}/*`, 'edu.stanford.nlp.naturalli.OpenIE'];
      const line = 'TIMEFORMAT="%U %S"; time "$@"';
      const ran = spawnSync('bash', ['-c', line, 'bash', ...java, '-threads', '1', file], {
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
      });
      if (ran.status !== 0) throw new Error(ran.stderr.slice(-2_000));
      const [user, system] = ran.stderr.trimEnd().split('\n').at(-1)!.split(' ').map(Number);
      return user! + system!;
    };
    return ((TIMES - 1) * tokens) / (seconds(TIMES) - seconds(1));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
