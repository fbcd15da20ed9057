/**
 * `npm run bench -- reading <step>`: what a reading by people's eyes is made of (bench/reading/README.md).
 *
 * `draw OUT FILE ...` writes a file an article with its sentences and, under each, the claims drawn from it, for a reader who sees text
 * and claims alone; `mark TABLE VERDICTS FILE ...` puts a reader's verdicts into a table of `bench/reading`; `wrong TABLE` shows
 * what the program draws today where a table says wrong; `agree TABLE TABLE` counts where two readers hold the same.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { extract } from '../src/extract';
import { ingest } from '../src/ingest';
import { type Language, loadLanguage } from '../src/language';
import type { Argument, Article, Claim, Mention, MentionId, Reading } from '../src/model';
import { withOwners } from '../src/text/owned-words';
import { fileHash, tableRows } from '../training/verdict-rows';

const USAGE =
  'npm run bench -- reading draw OUT FILE... | mark TABLE VERDICTS FILE... | wrong TABLE [verdict] | agree TABLE TABLE';
const READING = join(__dirname, 'reading');
const OWN = join(READING, 'own');
const HEADER = 'article\tclaim\tstart\tend\tverdict\tkind';

interface Drawn {
  readonly file: string;
  readonly hash: string;
  readonly article: Article;
  readonly reading: Reading;
}

export async function run([step, ...args]: string[]): Promise<void> {
  if (step === 'draw' && args.length > 1) return draw(args[0], args.slice(1));
  if (step === 'mark' && args.length > 2) return mark(args[0], args[1], args.slice(2));
  if (step === 'wrong' && args.length > 0) return showVerdicts(args[0], args[1] ?? 'wrong');
  if (step === 'agree' && args.length === 2) return agree(args[0], args[1]);
  console.log(USAGE);
}

async function drawnOf(files: readonly string[]): Promise<Drawn[]> {
  const language: Language = loadLanguage();
  const drawn: Drawn[] = [];
  for await (const one of ingest([...files], { skip: [] })) {
    if (!('article' in one)) throw new Error(`${JSON.stringify(one)}: not read`);
    const { article, input } = one;
    drawn.push({
      file: input,
      hash: fileHash(input),
      article,
      reading: extract(article, language.analyze(article.text), 'sure'),
    });
  }
  return drawn;
}

async function draw(out: string, files: readonly string[]): Promise<void> {
  mkdirSync(out, { recursive: true });
  for (const one of await drawnOf(files)) {
    const { article, reading } = one;
    const head = [article.title, article.outlet, article.byline, article.published].filter(Boolean).join(' | ');
    const sentences = reading.sentences.map(({ start, end }, at) => [
      `\n[${at}] ${article.text.slice(start, end).replace(/\s+/g, ' ')}`,
      ...reading.claims.filter(({ sentence }) => sentence === at).map((claim) => `  ${claimLine(reading, claim)}`),
    ]);
    writeFileSync(join(out, `${nameOf(one.file)}.txt`), `${[head, ...sentences.flat()].join('\n')}\n`);
    console.log(`${basename(one.file)}: ${reading.claims.length} claims`);
  }
}

/** The file's name without its folder and ending. */
const nameOf = (file: string): string => basename(file, extname(file));

/** A claim on one line, with who each pronoun and each noun that goes back to something is taken for. */
function claimLine(reading: Reading, claim: Claim): string {
  const byId = new Map(reading.mentions.map((mention) => [mention.id, mention]));
  const argument = (one: Argument | null) => (one === null ? '-' : meant(one, reading, byId));
  const parts = [
    `${shortId(claim.id)} ${argument(claim.subject)} | ${claim.relation} ("${claim.label}") | ${argument(claim.object)}`,
  ];
  for (const one of claim.arguments)
    if (one !== claim.subject && one !== claim.object)
      parts.push(`${one.role}${one.preposition === null ? '' : ` ${one.preposition}`}: ${argument(one)}`);
  if (claim.form !== 'clause') parts.push(`form ${claim.form}`);
  if (claim.modality.kind !== 'actual') parts.push(`MODALITY ${claim.modality.kind}`);
  if (claim.polarity !== 'affirmed') parts.push(`POLARITY ${claim.polarity}`);
  if (claim.status === 'headline') parts.push('headline');
  const steps = claim.attribution.slice(1).map(({ by, act, polarity, modality }) => {
    const mention = by.mention === null ? undefined : byId.get(by.mention);
    const notes = [polarity === 'affirmed' ? '' : ` ${polarity}`, modality === 'actual' ? '' : ` ${modality}`].join('');
    return `${by.text || 'somebody'}${mention ? taken(mention, byId) : ''} (${act}${notes})`;
  });
  if (steps.length > 0) parts.push(`ON THE WORD OF ${steps.join(' > ')}`);
  for (const { kind, text } of claim.conditions) parts.push(`CONDITION ${kind}: ${text}`);
  if (claim.time !== null && (claim.time.from ?? claim.time.to) !== null)
    parts.push(`TIME ${claim.time.from ?? '..'} to ${claim.time.to ?? '..'}`);
  return parts.join(' | ');
}

/**
 * Words with whom they are taken for, and inside of them whose something is: as the graph's labels name both. Whom other pronouns inside
 * of a phrase stand for no label says; that is drawn where they are a party of a claim of their own.
 */
function meant(one: Argument, reading: Reading, byId: ReadonlyMap<MentionId, Mention>): string {
  const mention = one.mention === null ? undefined : byId.get(one.mention);
  const owned = new Set<number>();
  withOwners(one.text, one.start, (place) => {
    owned.add(place);
    return null;
  });
  const inside = reading.mentions.filter(
    ({ start, form, refers, id }) => owned.has(start) && refers !== null && id !== one.mention && form === 'pronoun',
  );
  const owners = inside.map((pronoun) => ` [${pronoun.text}${taken(pronoun, byId).replace(/^ \[/, ' ')}`);
  const claim = one.claim === null ? '' : ` [claim ${shortId(one.claim)}]`;
  return `${one.text.replace(/\s+/g, ' ')}${mention ? taken(mention, byId) : ''}${owners.join('')}${claim}`;
}

function taken(mention: Mention, byId: ReadonlyMap<MentionId, Mention>): string {
  let first = mention;
  while (first.refers !== null) first = byId.get(first.refers)!;
  if (first !== mention && first.text !== mention.text) return ` [= ${first.text}]`;
  return mention.form === 'pronoun' ? ' [= ?]' : '';
}

/** `c12`: its number, without the article's hash. */
function shortId(id: Claim['id']): string {
  return id.slice(id.indexOf('#') + 1);
}

/** Spans of the predicate, first to last. */
function spanOf({ predicate: { spans } }: Claim): string {
  return `${spans[0].start}\t${spans[spans.length - 1].end}`;
}

/** VERDICTS: a folder with a file `NAME.tsv` an article, a row a claim: id, verdict, kind, why. */
async function mark(table: string, verdicts: string, files: readonly string[]): Promise<void> {
  const rows = [HEADER];
  const counts = new Map<string, number>();
  for (const { file, hash, reading } of await drawnOf(files)) {
    const name = nameOf(file);
    const given = new Map(
      readFileSync(join(verdicts, `${name}.tsv`), 'utf8')
        .split('\n')
        .map((line) => line.split('\t').map((cell) => cell.trim()))
        .map(([id, verdict, kind]) => [id, { verdict, kind: kind ?? '' }]),
    );
    for (const claim of reading.claims) {
      const { verdict, kind } = given.get(shortId(claim.id)) ?? {};
      if (verdict === undefined || !/^(right|incomplete|wrong)$/.test(verdict))
        throw new Error(`${name}: no verdict on ${shortId(claim.id)}`);
      rows.push([hash, shortId(claim.id), spanOf(claim), verdict, verdict === 'wrong' ? kind : ''].join('\t'));
      for (const key of [verdict, verdict === 'wrong' ? `wrong: ${kind}` : '', `${verdict}, ${name}`])
        if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  writeFileSync(table, `${rows.join('\n')}\n`);
  for (const [key, n] of [...counts].sort()) console.log(`${n}\t${key}`);
}

async function showVerdicts(table: string, wanted: string): Promise<void> {
  const rows = tableRows(table);
  const hashes = new Set(rows.map(([hash]) => hash));
  const files = readdirSync(OWN).map((name) => join(OWN, name));
  for (const { file, hash, article, reading } of await drawnOf(files.filter((file) => hashes.has(fileHash(file))))) {
    console.log(`\n# ${basename(file)}`);
    for (const [, id, start, end, verdict, kind] of rows.filter((row) => row[0] === hash && row[4] === wanted)) {
      const now = reading.claims.filter((claim) => spanOf(claim) === `${start}\t${end}`);
      const span = reading.sentences.find((sentence) => sentence.start <= +start && +end <= sentence.end);
      console.log(`\n${id} ${verdict} ${kind}: ${span ? article.text.slice(span.start, span.end) : ''}`);
      for (const claim of now) console.log(`    ${claimLine(reading, claim)}`);
      if (now.length === 0) console.log(`    not drawn any more: "${article.text.slice(+start, +end)}"`);
    }
  }
}

function agree(one: string, other: string): void {
  const key = ([hash, id, start, end]: string[]) => [hash, id, start, end].join(' ');
  const second = new Map(tableRows(other).map((row) => [key(row), row[4]]));
  const pairs = tableRows(one).flatMap((row) => (second.has(key(row)) ? [[row[4], second.get(key(row))!]] : []));
  const share = (holds: (pair: string[]) => boolean) => pairs.filter(holds).length / pairs.length;
  const [first, then] = [share(([a]) => a === 'wrong'), share(([, b]) => b === 'wrong')];
  const same = share(([a, b]) => (a === 'wrong') === (b === 'wrong'));
  const chance = first * then + (1 - first) * (1 - then);
  console.log(
    `${pairs.length} claims judged by both; wrong: ${first * pairs.length} and ${then * pairs.length}, both ${
      share(([a, b]) => a === 'wrong' && b === 'wrong') * pairs.length
    }; kappa ${((same - chance) / (1 - chance)).toFixed(2)}; the same of three verdicts ${share(([a, b]) => a === b).toFixed(3)}`,
  );
}
