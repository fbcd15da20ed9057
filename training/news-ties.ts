/**
 * What pronouns and nouns of news go back to, marked by readers: `news-ties.tsv`. Rows are places in a text and never its words: the text (the number of an article of
 * the newswire, or the name of one of our own in `bench/reading/own`), where the head of the mention starts, and where the head starts of what it goes
 * back to: "-" for something new, "a+b" where it means several together.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chain } from '../src/extract/coreference-chains';
import { type View, viewOf } from '../src/extract/coreference-view';
import { findDrafts } from '../src/extract/mentions';
import { allRepaired } from '../src/extract/repaired';
import type { Language } from '../src/language';
import type { Article } from '../src/model';
import { ownTexts } from './own-texts';

/** What one mention goes back to, by where heads start. */
interface Tie {
  readonly mention: number;
  /** It; none: something new. */
  readonly antecedents: readonly number[];
  /** All of these together are it. */
  readonly parts: readonly number[];
}

export interface TiedText {
  readonly name: string;
  readonly text: string;
  readonly ties: readonly Tie[];
}

const TABLE = join(__dirname, 'news-ties.tsv');

/** The texts with their ties, in the order of the table; without the newswire, our own alone. */
export async function readTies(wire: readonly string[] | null): Promise<TiedText[]> {
  const own = await ownTexts();
  const tied: TiedText[] = [];
  for (const [name, ties] of tiesByText()) {
    if (isOfWire(name) && wire === null) continue;
    const text = isOfWire(name) ? wire?.[Number(name)] : own.get(name);
    if (text === undefined) throw new Error(`${TABLE}: there is no text "${name}"`);
    tied.push({ name, text, ties });
  }
  return tied;
}

/** Texts of the newswire go by a number. */
export const isOfWire = (name: string): boolean => /^\d+$/.test(name);

function tiesByText(): Map<string, Tie[]> {
  const byText = new Map<string, Tie[]>();
  for (const row of readFileSync(TABLE, 'utf8').trim().split('\n').slice(1)) {
    const [name, mention, answer] = row.split('\t');
    const places = answer === '-' ? [] : answer.split('+').map(Number);
    const isSum = places.length > 1;
    const tie = { mention: Number(mention), antecedents: isSum ? [] : places, parts: isSum ? places : [] };
    const ties = byText.get(name);
    if (ties === undefined) byText.set(name, [tie]);
    else ties.push(tie);
  }
  return byText;
}

/** A text as the program itself reads it, and which of its mentions are the same by its readers. */
export interface TiedView {
  readonly view: View;
  /** Of each mention that was asked of. */
  readonly ties: ReadonlyMap<number, Tie>;
  /** Whether a chain holds what a mention goes back to. */
  isOf(chain: Chain, mention: number): boolean;
  /** Whether the last mention of a chain is one of several that a mention means together. */
  isPartOf(chain: Chain, mention: number): boolean;
}

export function tiedView({ text, ties }: TiedText, language: Language): TiedView {
  const { trees, drafts } = findDrafts(text, allRepaired(language.analyze(text).sentences));
  const view = viewOf({ id: '', text } as unknown as Article, trees, drafts);
  const at = (place: number) => drafts.findIndex(({ headSpan }) => headSpan.start <= place && place < headSpan.end);
  const same = drafts.map((_draft, n) => n);
  const root = (mention: number): number => (same[mention] === mention ? mention : root(same[mention]));
  const found = new Map<number, Tie>();
  for (const tie of ties) {
    const mention = drafts.findIndex(({ headSpan }) => headSpan.start === tie.mention);
    if (mention < 0) continue;
    found.set(mention, tie);
    for (const antecedent of tie.antecedents.map(at)) if (antecedent >= 0) same[root(antecedent)] = root(mention);
  }
  return {
    view,
    ties: found,
    isOf: ({ members }, mention) => members.some((member) => root(member) === root(mention)),
    isPartOf: ({ members }, mention) => {
      const last = root(members[members.length - 1]);
      return (found.get(mention)?.parts ?? []).some((part) => at(part) >= 0 && root(at(part)) === last);
    },
  };
}
