/**
 * How rare words are, for the measure of one deed (`src/resolve/deed-tellings.ts`): in how many paragraphs of our own articles and in how
 * many of the open stories of circular reporting a stem stands. Words that are not listed are the rarest.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stems } from '../src/resolve/deed-tellings';
import { isUnmet, stories } from '../test/resolve/circular-stories';

const OWN = join(__dirname, '../bench/reading/own');
const TABLE = join(__dirname, '../src/data/word-rarity.ts');
/** Stems in fewer texts are left out. */
const LEAST_TEXTS = 6;

function texts(): string[] {
  const own = readdirSync(OWN)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .flatMap((file) => readFileSync(join(OWN, file), 'utf8').split('\n\n').slice(1));
  // What the briefs of one story have in common is its subject, and no common word.
  const told = stories()
    .filter((story) => story.half === 'open' && !isUnmet(story))
    .map(({ briefs }) => briefs.map(({ article }) => article.text).join('\n'));
  return [...own, ...told];
}

/** A row as the formatter leaves it. */
function row(rarity: number, stems: string): string {
  const short = `  [${rarity}, '${stems}'],`;
  return short.length <= 120 ? short : `  [\n    ${rarity},\n    '${stems}',\n  ],`;
}

/** Writes `src/data/word-rarity.ts`. */
export function writeRarity(log: (line: string) => void): void {
  const counts = new Map<string, number>();
  const all = texts();
  for (const text of all) for (const stem of stems(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const rarity = (count: number) => Math.log(all.length / count);
  const common = [...counts].filter(([stem, count]) => count >= LEAST_TEXTS && /^[a-z]+$/.test(stem));
  const byRarity = new Map<string, string[]>();
  for (const [stem, count] of common.sort()) {
    const step = (Math.round(rarity(count) * 2) / 2).toFixed(1);
    byRarity.set(step, [...(byRarity.get(step) ?? []), stem]);
  }
  const rows = [...byRarity].sort(([left], [right]) => Number(left) - Number(right));
  log(`${common.length} stems of ${all.length} texts`);
  writeFileSync(
    TABLE,
    `/** Made by \`npm run train -- --only deeds\` (training/word-rarity.ts): how rare stems are, minus the logarithm of the share of texts with them. */
const ROWS: readonly (readonly [rarity: number, stems: string])[] = [
${rows.map(([step, stems]) => row(Number(step), stems.join(' '))).join('\n')}
];

/** How rare a stem is that is in no row. */
const UNLISTED = ${(Math.round(rarity(LEAST_TEXTS / 2) * 2) / 2).toFixed(1)};

/** From here on a word is rare enough to look up articles by. */
export const RARE = 3;

const RARITY: ReadonlyMap<string, number> = new Map(
  ROWS.flatMap(([rarity, stems]) => stems.split(' ').map((stem) => [stem, rarity] as const)),
);

/** 0 to ${(Math.round(rarity(LEAST_TEXTS / 2) * 2) / 2).toFixed(1)}: how rare the words with this stem (\`stemOf\`) are in news. */
export const rarityOf = (stem: string): number => RARITY.get(stem) ?? UNLISTED;
`,
  );
}
