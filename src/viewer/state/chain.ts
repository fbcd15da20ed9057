import type { TellerStep } from '../../model';
import type { ArticleRow, ClaimRow } from '../page-data';
import type { PageIndex } from './page-index';
import { plain } from './plain';
import { spanWords } from './words';

/* "Who says so" in words: what each hand a claim went through did with it, and whose word it rests on in the end. */

/** Each act as it follows "does not". */
const BARE: Readonly<Record<TellerStep['act'], string>> = {
  says: 'say',
  denies: 'deny',
  warns: 'warn',
  promises: 'promise',
  asks: 'ask',
  believes: 'believe',
};

/** "says", "does not deny", "leaves open". */
export function actWords({ act, polarity }: Pick<TellerStep, 'act' | 'polarity'>): string {
  if (polarity === 'open') return 'leaves open';
  return polarity === 'denied' ? `does not ${BARE[act]}` : act;
}

/** What the step at this place of the chain did: the newsroom speaks for itself where it cites nobody. */
export function handWords(chain: readonly TellerStep[], at: number): string {
  const step = chain[at]!;
  if (step.kind === 'newsroom') return chain.length === 1 ? 'in its own words' : 'reports';
  const kind = step.kind === 'unnamed' ? ', an unnamed source' : step.kind === 'pronoun' ? ', whoever that is' : '';
  return `${actWords(step)}${kind}`;
}

/** "13 March 2024 (“on Wednesday”)": when a step of the chain was said, in the article's words where those name no day; null where it does not tell. */
export function saidWords({ said }: ClaimRow, { text }: ArticleRow, step: number): string | null {
  const at = said.find((one) => one.step === step);
  if (at === undefined) return null;
  const days = spanWords(at.from, at.to);
  const quote = `“${text.slice(at.start, at.end)}”`;
  return days === null ? quote : `${days} (${quote})`;
}

/** When the last of the chain said it whose day the article tells; the newsroom's own words are said when they are published. */
export function whenSaid(claim: ClaimRow, article: ArticleRow): string {
  const last = claim.said.at(-1);
  if (last !== undefined) return saidWords(claim, article, last.step)!;
  return claim.attribution.length === 1 ? 'when published' : 'no day given';
}

export interface Teller {
  readonly name: string;
  readonly claims: number;
}

/** On whose word these claims rest in the end, those of the most claims first. */
export function tellersOf({ data }: PageIndex, claims: Iterable<number>): readonly Teller[] {
  const counts = new Map<string, number>();
  for (const claim of claims) {
    const name = data.claims[claim]!.attribution.at(-1)?.name ?? '';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  // A few names are behind very many claims.
  const plainly = new Map<string, number>();
  for (const [name, count] of counts) plainly.set(plain(name), (plainly.get(plain(name)) ?? 0) + count);
  plainly.delete('');
  return [...plainly]
    .map(([name, count]) => ({ name, claims: count }))
    .sort((left, right) => right.claims - left.claims || (left.name < right.name ? -1 : 1));
}
