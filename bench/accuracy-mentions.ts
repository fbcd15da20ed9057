import type { Read } from './accuracy-reader';
import { type GoldParagraph, type LinkCounts, type MentionScore, scoreMentions } from './gold/score-mentions';

/** Reads our own paragraphs and prints how often phrases, types and links are right. */
export function printMentionScores(
  paragraphs: readonly GoldParagraph[],
  read: Read,
  options: { readonly errors: boolean },
): void {
  const list = paragraphs.map((gold) => ({ gold, reading: read(gold.text).reading }));
  for (const frozen of [false, true]) {
    const half = list.filter(({ gold }) => gold.frozen === frozen);
    const score = scoreMentions(half);
    console.log(table(`mentions, ${frozen ? 'frozen' : 'open'} half: ${half.length} paragraphs`, score));
    if (options.errors && !frozen) console.log(score.errors.map((error) => `  ${error}`).join('\n'));
  }
}

function table(title: string, score: MentionScore): string {
  const rows: [string, string][] = [
    ['words right', `${share(score.found, score.gold)}, head alone ${share(score.misbounded, score.gold)}`],
    ['typed right', share(score.typed, score.found + score.misbounded)],
    ['pronouns', links(score.pronoun)],
    ['nouns', links(score.noun)],
    ['names', links(score.name)],
  ];
  return [`${title}, ${score.gold} phrases`, ...rows.map(([label, text]) => `  ${label.padEnd(18)} ${text}`)].join(
    '\n',
  );
}

function links({ right, wrong, missed }: LinkCounts): string {
  const made = right + wrong;
  return `right ${share(right, made)} of ${made} links made, ${share(right, right + missed + wrong)} of all`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(3);
}
