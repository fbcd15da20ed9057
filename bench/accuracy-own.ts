import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printMentionScores } from './accuracy-mentions';
import type { Read } from './accuracy-reader';
import { type GoldSentence, type OwnScore, scoreOwn } from './gold/score';
import { attributionErrors, type GoldAttribution, scoreAttributions } from './gold/score-attribution';
import type { GoldParagraph } from './gold/score-mentions';
import { attributions } from './renderings/attribution';

export function loadOwnClaims(): GoldSentence[] {
  return jsonLines<GoldSentence>('claims.jsonl');
}

export function loadOwnAttributions(): GoldAttribution[] {
  return jsonLines<GoldAttribution>('attribution.jsonl');
}

export function loadOwnMentions(): GoldParagraph[] {
  return jsonLines<GoldParagraph>('mentions.jsonl');
}

function jsonLines<T>(name: string): T[] {
  const lines = readFileSync(join(__dirname, 'gold', name), 'utf8').split('\n');
  return lines.filter((line) => line.trim()).map((line) => JSON.parse(line) as T);
}

/** Reads our own sentences and prints how often the claims are right. */
export function printOwnScores(read: Read, options: { readonly errors: boolean }): void {
  const sentences = loadOwnClaims().map((gold) => ({ gold, reading: read(gold.text).reading }));
  const halves = [
    ['all', sentences],
    ['open half', sentences.filter(({ gold }) => !gold.frozen)],
    ['frozen half', sentences.filter(({ gold }) => gold.frozen)],
  ] as const;
  for (const [name, half] of halves) console.log(table(name, half.length, scoreOwn(half)));
  printAttributionScores(read, options);
  printMentionScores(loadOwnMentions(), read, options);
  if (!options.errors) return;
  for (const one of sentences.filter(({ gold }) => !gold.frozen)) {
    const { errors } = scoreOwn([one]);
    if (errors.length > 0) console.log([`\n${one.gold.id}: ${one.gold.text}`, ...errors].join('\n  '));
  }
}

function table(name: string, sentences: number, score: OwnScore): string {
  const rows: [string, number | null][] = [
    ['precision', score.precision],
    ['recall', score.recall],
    ['F1', score.f1],
    ['polarity right', score.polarity],
    ['modality right', score.modality],
    ['tellers right', score.attribution],
    ['conditions found', score.condition],
    ['misled', score.misled],
    ['names found', score.names],
    ['names typed right', score.types],
  ];
  const body = rows.map(([label, value]) => `  ${label.padEnd(18)} ${value === null ? '-' : value.toFixed(3)}`);
  return [`${name}: ${sentences} sentences, ${score.gold} gold edges, ${score.found} found`, ...body].join('\n');
}

function printAttributionScores(read: Read, options: { readonly errors: boolean }): void {
  const list = loadOwnAttributions().map((gold) => ({
    gold,
    ours: attributions({ text: gold.text, ...read(gold.text) }),
  }));
  const open = list.filter(({ gold }) => !gold.frozen);
  const halves = [
    ['all', list],
    ['open half', open],
    ['frozen half', list.filter(({ gold }) => gold.frozen)],
  ] as const;
  for (const [name, half] of halves) {
    const figures = Object.entries(scoreAttributions(half)).map(([label, value]) => `${label} F1 ${value.toFixed(3)}`);
    console.log(`attribution, ${name}: ${half.length} texts, ${figures.join(', ')}`);
  }
  if (!options.errors) return;
  for (const one of open) {
    const lines = attributionErrors(one);
    if (lines.length > 0) console.log([`\n${one.gold.id}: ${one.gold.text}`, ...lines].join('\n  '));
  }
}
